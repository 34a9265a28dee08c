import type { CreatorResult } from '../../commands/creator.ts';
import { creatorAdvice, creatorFacts, creatorLine } from '../creator-words.ts';
import { fenced } from './block.ts';
import { fixed, type Section } from './budget.ts';
import { say } from './say.ts';

/** What is known, how else to find out, and the line for the Cluster. */
export function creatorSections(result: CreatorResult): Section[] {
  const line = result.creation && creatorLine(result.creation);
  return [
    fixed(creatorFacts(result).map(say).join('\n\n')),
    ...creatorAdvice(result).map((words) => fixed(`- ${say(words)}`)),
    ...(line === undefined ? [] : [fixed(`In \`spec\` of the Cluster:\n\n${fenced([line], 'yaml')}`)]),
  ];
}
