import { type Finding, type Severity, severities } from '../finding/finding.ts';
import type { SuppressedFinding } from '../finding/suppressed.ts';
import { type Change, countChanges, type PlanOutline } from '../plan/plan.ts';
import { countClaims } from '../verify/claim.ts';
import type { Claim } from '../verify/evidence.ts';
import { count, listOf } from './phrase.ts';

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** How many findings comments silence, and how many the baseline. */
export function countSuppressed(
  suppressed: readonly SuppressedFinding[],
): Readonly<Record<'comment' | 'baseline', number>> {
  const counts = { comment: 0, baseline: 0 };
  for (const { by } of suppressed) counts[by] += 1;
  return counts;
}

/** `2 suppressed`, `3 in the baseline`; nothing where none is. */
export function suppressedCountWords(suppressed: readonly SuppressedFinding[]): string[] {
  const { comment, baseline } = countSuppressed(suppressed);
  return [
    ...(comment === 0 ? [] : [`${comment} suppressed`]),
    ...(baseline === 0 ? [] : [`${baseline} in the baseline`]),
  ];
}

/** `1 error and 2 warnings`, or `no findings`. */
export function findingCountWords(findings: readonly Finding[]): string {
  const counts = countFindings(findings);
  const parts = severities.flatMap((severity) => (counts[severity] === 0 ? [] : [[count(counts[severity], severity)]]));
  return parts.length === 0 ? 'no findings' : listOf(parts).join('');
}

const moves = ['added', 'changed', 'removed'] as const;
type Move = (typeof moves)[number];
const verbs = { added: ['gains', 'gain'], changed: ['changes', 'change'], removed: ['loses', 'lose'] } as const;

/** Whether somebody's access moves by a change. */
export function isMove(change: Change): change is Extract<Change, { readonly kind: Move }> {
  return moves.some((kind) => kind === change.kind);
}

/** `gains`, or `gain` for more than one; `would gain` where it is refused. */
export function moveVerb(kind: Move, number: number, isRefused: boolean): string {
  const [one, more] = verbs[kind];
  return isRefused ? `would ${more}` : number === 1 ? one : more;
}

/** `2 gain, 1 changes and 1 loses access`, or would where it is refused; undefined where nobody's access moves. */
export function changeCountWords(
  plans: readonly Pick<PlanOutline, 'changes'>[],
  isRefused = false,
): string | undefined {
  const counts = plans.map(countChanges);
  const parts = moves.flatMap((kind) => {
    const sum = counts.reduce((total, each) => total + each[kind], 0);
    return sum === 0 ? [] : [[`${sum} ${moveVerb(kind, sum, isRefused)}`]];
  });
  return parts.length === 0 ? undefined : `${listOf(parts).join('')} access`;
}

/** `claims: 3 proven, 2 predicted, 1 failed`; nothing where there is none. */
export function claimCountWords(claims: readonly Claim[]): string[] {
  const { proven, predicted, failed } = countClaims(claims);
  const parts = [
    ...(proven === 0 ? [] : [`${proven} proven`]),
    ...(predicted === 0 ? [] : [`${predicted} predicted`]),
    ...(failed === 0 ? [] : [`${failed} failed`]),
  ];
  return parts.length === 0 ? [] : [`claims: ${parts.join(', ')}`];
}
