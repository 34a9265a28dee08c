import type { LintResult } from '../../commands/result.ts';
import type { Finding, Severity } from '../../finding/finding.ts';
import { countFindings } from '../counts.ts';

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

/** What lint found, as every JSON document has it. */
export interface LintJson {
  readonly counted: { readonly files: number; readonly clusters: number; readonly grants: number };
  readonly findingCounts: Readonly<Record<'errors' | 'warnings' | 'notes', number>>;
  readonly findings: readonly FindingJson[];
}

/** What lint found, as every JSON document has it. */
export function lintJson({ findings, counted: { files, clusters, grants } }: LintResult): LintJson {
  const { error, warning, note } = countFindings(findings);
  return {
    counted: { files, clusters, grants },
    findingCounts: { errors: error, warnings: warning, notes: note },
    findings: findings.map(findingJson),
  };
}

/** A finding as the JSON documents have it. */
export function findingJson({ rule, severity, location, message, remedy }: Finding): FindingJson {
  const { file, line, column, endLine, endColumn } = location;
  return { rule, severity, file, line, column, endLine, endColumn, message, remedy };
}
