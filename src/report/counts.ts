import type { Finding, Severity } from '../finding/finding.ts';
import { countChanges, type Plan } from '../plan/plan.ts';
import { count, listOf } from './phrase.ts';

const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** `1 error and 2 warnings`, or `no findings`. */
export function findingCountWords(findings: readonly Finding[]): string {
  const counts = countFindings(findings);
  const parts = severities.flatMap((severity) => (counts[severity] === 0 ? [] : [[count(counts[severity], severity)]]));
  return parts.length === 0 ? 'no findings' : listOf(parts).join('');
}

const moves = ['added', 'changed', 'removed'] as const;
const verbs = { added: ['gains', 'gain'], changed: ['changes', 'change'], removed: ['loses', 'lose'] } as const;

/** `2 gain, 1 changes and 1 loses access`; undefined where nobody's access moves. */
export function changeCountWords(plans: readonly Plan[]): string | undefined {
  const counts = plans.map(countChanges);
  const parts = moves.flatMap((kind) => {
    const sum = counts.reduce((total, each) => total + each[kind], 0);
    return sum === 0 ? [] : [[`${sum} ${verbs[kind][sum === 1 ? 0 : 1]}`]];
  });
  return parts.length === 0 ? undefined : `${listOf(parts).join('')} access`;
}
