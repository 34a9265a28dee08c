import type { LintResult } from '../../src/commands/result.ts';
import type { Finding, Severity } from '../../src/finding/finding.ts';

/** A finding in line `line` of a file, of whatever else a test asks for. */
export function finding(severity: Severity, line: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'arn-syntax',
    severity,
    location: { file: 'access/a.yaml', line, column: 5, endLine: line, endColumn: 9 },
    message: 'It is wrong.',
    remedy: 'Mend it.',
    ...more,
  };
}

/** So many findings of a severity, in lines of their own. */
export function many(severity: Severity, number: number): Finding[] {
  return Array.from({ length: number }, (_, index) => finding(severity, index + 1));
}

/** What lint gives where it found these. */
export function lintResult(findings: readonly Finding[], more: Partial<LintResult> = {}): LintResult {
  const text = 'role: x\n'.repeat(5);
  return {
    command: 'lint',
    findings,
    suppressed: [],
    failOn: 'error',
    sources: new Map(
      [...new Set(['access/a.yaml', ...findings.map(({ location }) => location.file)])].map((path) => [path, text]),
    ),
    counted: { files: 1, clusters: 1, grants: 1 },
    chosen: [],
    ...more,
  };
}
