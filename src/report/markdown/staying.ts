import type { Change, Plan } from '../../plan/plan.ts';
import { effectWords, whoWords } from '../change-words.ts';
import { count, phrase } from '../phrase.ts';
import { folded } from './block.ts';
import { say } from './say.ts';

/** How much stays as it is, in one line; nothing where there is nothing. */
export function stayingLine({ changes }: Plan): string[] {
  const kept = changes.filter(({ kind }) => kind === 'kept').length;
  const foreign = changes.filter(({ kind }) => kind === 'foreign').length;
  const parts: string[] = [];
  if (kept > 0) parts.push(`${count(kept, 'grant is', 'grants are')} in place already.`);
  if (foreign > 0) {
    parts.push(
      foreign === 1
        ? '1 foreign entry, which this repository does not own, stays as it is.'
        : `${foreign} foreign entries, which this repository does not own, stay as they are.`,
    );
  }
  return parts.length === 0 ? [] : [parts.join(' ')];
}

/** The foreign entries, folded; nothing where there are none. */
export function foldedForeign({ changes }: Plan): string[] {
  const foreign = changes.filter(({ kind }) => kind === 'foreign');
  return foreign.length === 0 ? [] : [folded('Foreign entries', [foreign.map(line).join('\n')])];
}

function line(change: Change): string {
  return `- ${say(phrase`${whoWords(change)}: ${effectWords(change)}`)}`;
}
