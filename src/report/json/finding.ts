import type { LintResult } from '../../commands/result.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import type { SuppressedFinding } from '../../finding/suppressed.ts';
import { countFindings, countSuppressed } from '../counts.ts';

/** A finding as the JSON documents have it. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly remedy: string;
}

/** A finding that somebody has silenced, as the JSON documents have it. */
export interface SuppressedJson extends FindingJson {
  readonly by: SuppressedFinding['by'];
  readonly reason: string | null;
  readonly until: string | null;
}

/** What lint found, as every JSON document has it. */
export interface LintJson {
  readonly counted: { readonly files: number; readonly clusters: number; readonly grants: number };
  readonly findingCounts: Readonly<Record<'errors' | 'warnings' | 'notes', number>>;
  readonly findings: readonly FindingJson[];
  readonly suppressedCounts: Readonly<Record<'comments' | 'baseline', number>>;
  readonly suppressed: readonly SuppressedJson[];
}

/** What lint found, as every JSON document has it. */
export function lintJson({ findings, suppressed, counted: { files, clusters, grants } }: LintResult): LintJson {
  const { error, warning, note } = countFindings(findings);
  const { comment: comments, baseline } = countSuppressed(suppressed);
  return {
    counted: { files, clusters, grants },
    findingCounts: { errors: error, warnings: warning, notes: note },
    findings: findings.map(findingJson),
    suppressedCounts: { comments, baseline },
    suppressed: suppressed.map(({ finding, by, reason, until }) => ({
      ...findingJson(finding),
      by,
      reason: reason ?? null,
      until: until ?? null,
    })),
  };
}

/** A finding as the JSON documents have it. */
export function findingJson({ rule, severity, location, message, remedy }: Finding): FindingJson {
  const { file, line, column, endLine, endColumn } = location;
  return { rule, severity, file, line, column, endLine, endColumn, message, remedy };
}
