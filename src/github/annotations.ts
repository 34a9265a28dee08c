import { posix } from 'node:path';
import { type AnnotationProperties, error, notice, warning } from '@actions/core';
import { bySeverity, type Finding, type Severity } from '../finding/finding.ts';
import { count } from '../report/phrase.ts';
import { plain } from '../report/plain.ts';

/** GitHub shows ten of each kind for a step and drops the rest: nine, and one that says how many more there are. */
const MOST = 9;

const announce = { error, warning, note: notice } as const;

/** One annotation: what is said, and where it stands. */
export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/** The annotations for findings, worst first. Paths are made to start at the top of the repository. */
export function annotationsOf(findings: readonly Finding[], folder: string): Annotation[] {
  const sorted = [...findings].sort(bySeverity);
  return (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const all = sorted.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, MOST).map((finding) => annotationOf(finding, folder));
    const rest = all.length - shown.length;
    return rest === 0 ? shown : [...shown, more(severity, rest)];
  });
}

/** Prints annotations as commands of the runner, which @actions/core escapes. */
export function annotate(annotations: readonly Annotation[]): void {
  for (const { severity, message, properties } of annotations) announce[severity](message, properties);
}

function annotationOf({ rule, severity, location, message, remedy }: Finding, folder: string): Annotation {
  const { file, line, column, endLine, endColumn } = location;
  // GitHub takes columns only where they are on one line.
  const columns = endLine === line ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return {
    severity,
    message: plain(`${file}:${line}:${column} ${message} ${remedy}`),
    properties: { title: rule, file: posix.join(folder, file), startLine: line, endLine, ...columns },
  };
}

function more(severity: Severity, rest: number): Annotation {
  // The log of a plan leaves notes out.
  const where = severity === 'note' ? 'the summary of this step has' : 'the log and the summary of this step have';
  const message = `\u2026 and ${count(rest, `more ${severity}`, `more ${severity}s`)}: ${where} all.`;
  return { severity, message, properties: { title: 'guestlist' } };
}
