import type { Location } from './location.ts';

/** How bad a finding is. An error stops plan and apply; a warning does not; a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

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
}

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Orders findings by file, then position, then severity: the order in which they are read. */
export function byPosition(a: Finding, b: Finding): number {
  return (
    compareText(a.location.file, b.location.file) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    order[a.severity] - order[b.severity] ||
    compareText(a.rule, b.rule)
  );
}

/** Orders findings worst first, then by position: for places that show only the first few. */
export function bySeverity(a: Finding, b: Finding): number {
  return order[a.severity] - order[b.severity] || byPosition(a, b);
}

/** Whether a finding among these stops plan and apply. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
