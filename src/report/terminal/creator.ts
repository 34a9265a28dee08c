import type { CreatorResult } from '../../commands/creator.ts';
import { creatorAdvice, creatorFacts, creatorLine } from '../creator-words.ts';
import { plain } from '../plain.ts';
import { indented, type Style } from './style.ts';

/** What is known, how else to find out, and the line for the Cluster. */
export function creatorBlocks(result: CreatorResult, style: Style): string[] {
  const line = result.creation && creatorLine(result.creation);
  return [
    creatorFacts(result).map(style.say).join('\n'),
    creatorAdvice(result)
      .map((words) => `- ${style.say(words)}`)
      .join('\n'),
    line === undefined ? '' : `In spec of the Cluster:\n${indented(plain(line))}`,
  ].filter((block) => block !== '');
}
