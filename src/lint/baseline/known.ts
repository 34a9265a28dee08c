import type { Finding } from '../../finding/finding.ts';
import type { SuppressedFinding } from '../../finding/suppressed.ts';
import { baselineStale } from '../engine-rules.ts';
import { type Baseline, entryKey } from './baseline.ts';

/** Findings told apart: those that stand, and those that the baseline knows. */
export interface Knowing {
  /** What stands, and the entries of the baseline that are left over. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * Sets the findings aside that a baseline lists.
 *
 * @param fingerprints of all findings
 * @param isWhole whether every file could be read, without which nobody can tell that an entry is left over
 */
export function setKnownAside(
  found: readonly Finding[],
  baseline: Baseline,
  { fingerprints, isWhole }: { readonly fingerprints: ReadonlyMap<Finding, string>; readonly isWhole: boolean },
): Knowing {
  const left = new Map(baseline.known.map((entry) => [entryKey(entry), entry]));
  // Of two equal entries the map keeps one, and the other is left over.
  const twice = baseline.known.filter((entry) => left.get(entryKey(entry)) !== entry);
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const { rule, location } = finding;
    const key = entryKey({ rule, file: location.file, fingerprint: fingerprints.get(finding) ?? '' });
    if (finding.suppressible !== true || !left.delete(key)) findings.push(finding);
    else suppressed.push({ finding, by: 'baseline', reason: undefined, until: undefined });
  }
  const stale = [...left.values(), ...twice].map(({ rule, file, location }) => ({
    rule: baselineStale.id,
    severity: baselineStale.severity,
    location,
    message: `This finding of ${rule} in ${file} is no longer there.`,
    remedy: 'Remove the line, or run guestlist lint --write-baseline.',
  }));
  return { findings: isWhole ? [...findings, ...stale] : findings, suppressed };
}
