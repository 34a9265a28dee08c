import type { Configuration } from '../configuration/configuration.ts';
import { byPosition, type Finding } from '../finding/finding.ts';
import type { SourceFile } from '../finding/source.ts';
import type { SuppressedFinding } from '../finding/suppressed.ts';
import type { Baseline } from './baseline/baseline.ts';
import { fingerprintsOf } from './baseline/fingerprint.ts';
import { setKnownAside } from './baseline/known.ts';
import { type KnownRules, ruleTextOf } from './rule-texts.ts';
import { suppress } from './suppression/suppress.ts';

/** What findings are told apart by. */
export interface Sieve {
  /** The files of declarations, whose comments may suppress findings. */
  readonly files: readonly SourceFile[];
  readonly configuration: Configuration;
  readonly baseline: Baseline;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** The rules that there are: the built-in ones where left out. */
  readonly known?: KnownRules;
}

/** Findings as they are reported, in the order of files and lines. */
export interface Sifted {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** The rules that find files, documents in them, or policies, which could not be read. */
const UNREAD = new Set(['file', 'yaml-syntax', 'yaml-plain', 'schema', 'policy']);

/** Whether every file and policy could be read, by what was found; else nobody can tell what is no longer there. */
export function isWhole(findings: readonly Finding[]): boolean {
  return !findings.some(({ rule }) => UNREAD.has(rule));
}

/** Tells apart what was found: comments suppress first, then the baseline; what is left stands. */
export function sift(
  found: readonly Finding[],
  { files, configuration, baseline, today, known = ruleTextOf }: Sieve,
): Sifted {
  const whole = isWhole(found);
  const byComment = suppress(found, files, { today, isWhole: whole, known });
  // Numbered before anything is taken away, so that a comment on one finding does not change the others' fingerprints.
  const fingerprints =
    baseline.known.length === 0
      ? new Map<Finding, string>()
      : fingerprintsOf(found, new Map(files.map(({ path, text }) => [path, text])));
  const byBaseline = setKnownAside(byComment.findings, baseline, { fingerprints, isWhole: whole });
  const suppressed = [...byComment.suppressed, ...byBaseline.suppressed];
  return {
    findings: byBaseline.findings.map((finding) => weighed(finding, configuration)).sort(byPosition),
    suppressed: suppressed.sort((a, b) => byPosition(a.finding, b.finding)),
  };
}

/** The engine's own findings with the severity that guestlist.yaml gives them; lint has given the others theirs. */
function weighed(finding: Finding, { severities }: Configuration): Finding {
  const severity = severities.get(finding.rule);
  return severity === undefined || severity === 'off' ? finding : { ...finding, severity };
}
