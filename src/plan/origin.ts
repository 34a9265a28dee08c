import { entryKey } from '../awsauth/mapping.ts';
import type { Roster } from '../declaration/roster.ts';
import { type Move, movesOf, type Process } from '../policy/facts.ts';
import type { Plan } from './plan.ts';

/** The pull request that brings the changes of a run; or why there is none, as the end of a sentence. */
export type Origin = { readonly process: Process } | { readonly none: string };

/**
 * The changes that a pull request has to answer for. Where there is none, that is not an entry whose last day has passed:
 * that it goes was approved when it was declared, and nothing may keep it from going.
 */
export function answeredFor(plan: Pick<Plan, 'changes'>, { expired }: Roster, origin: Origin): readonly Move[] {
  const moves = movesOf(plan.changes);
  if ('process' in origin) return moves;
  const due = new Set(expired.map(({ mapping }) => entryKey(mapping)));
  return moves.filter((move) => move.kind !== 'removed' || !due.has(entryKey(move.before)));
}
