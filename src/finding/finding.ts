import type { Location } from './location.ts';

/** How bad a finding is. An error stops plan and apply; a warning does not; a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** All severities, the worst first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Text to put in the place of a stretch of a file: a safe mend, which changes nobody's access by surprise. */
export interface Fix {
  readonly location: Location;
  readonly text: string;
}

/** One thing wrong, or worth knowing, in a declaration. */
export interface Finding {
  /** The id of the rule that found it, such as `arn-syntax`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly location: Location;
  /** What is wrong, in one sentence with the values at hand. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** What `--fix` writes; undefined where a person has to decide. */
  readonly fix?: Fix;
  /** Only there where a comment or the baseline may silence it. */
  readonly suppressible?: true;
}

/** Orders findings by file, then position, then severity: the order in which they are read. */
export function byPosition(a: Finding, b: Finding): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    rank(a.severity) - rank(b.severity) ||
    compareText(a.rule, b.rule)
  );
}

/** Orders findings worst first, then by position: for places that show only the first few. */
export function bySeverity(a: Finding, b: Finding): number {
  return rank(a.severity) - rank(b.severity) || byPosition(a, b);
}

/** Whether a finding among these stops plan and apply. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(isAtLeast('error'));
}

/** Tells findings that are as bad as a severity, or worse. */
export function isAtLeast(severity: Severity): (finding: Finding) => boolean {
  return (finding) => rank(finding.severity) <= rank(severity);
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
