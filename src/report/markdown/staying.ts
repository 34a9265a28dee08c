import type { Change, PlanOutline } from '../../plan/plan.ts';
import { effectWords, inReadingOrder, whoWords } from '../change-words.ts';
import { count, phrase } from '../phrase.ts';
import { folded } from './block.ts';
import { say } from './say.ts';

/** How many grants are in place already, in one line; nothing where there are none. */
export function keptLine({ changes }: PlanOutline): string[] {
  const kept = changes.filter(({ kind }) => kind === 'kept').length;
  return kept === 0 ? [] : [`${count(kept, 'grant is', 'grants are')} in place already.`];
}

/** The foreign entries, folded; nothing where there are none. */
export function foldedForeign({ changes }: PlanOutline): string[] {
  const foreign = inReadingOrder(changes).filter(({ kind }) => kind === 'foreign');
  if (foreign.length === 0) return [];
  const words =
    foreign.length === 1
      ? '1 foreign entry, which this repository does not own, stays as it is'
      : `${foreign.length} foreign entries, which this repository does not own, stay as they are`;
  return [folded(words, [foreign.map(line).join('\n')])];
}

function line(change: Change): string {
  return `- ${say(phrase`${whoWords(change)}: ${effectWords(change)}`)}`;
}
