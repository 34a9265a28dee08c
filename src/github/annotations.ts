import { posix } from 'node:path';
// The type alone: the command line prints annotations too, and lint starts without @actions/core.
import type { AnnotationProperties } from '@actions/core';
import { bySeverity, type Finding, type Severity, severities } from '../finding/finding.ts';
import { count } from '../report/phrase.ts';
import { plain } from '../report/plain.ts';

/**
 * GitHub shows ten of each kind for a step and drops the rest: seven, one that says how many more there are, and room for
 * what the step itself has to say, such as why there is no comment.
 */
const MOST = 7;

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** One annotation: what is said, and where it stands. */
export interface Annotation {
  readonly severity: Severity;
  readonly message: string;
  readonly properties: AnnotationProperties;
}

/**
 * The annotations for findings, worst first. Paths are made to start at the top of the repository.
 *
 * @param elsewhere where all findings can be seen, in our own words
 */
export function annotationsOf(findings: readonly Finding[], folder: string, elsewhere?: string): Annotation[] {
  const sorted = [...findings].sort(bySeverity);
  return severities.flatMap((severity) => {
    const all = sorted.filter((finding) => finding.severity === severity);
    const shown = all.slice(0, MOST).map((finding) => annotationOf(finding, folder));
    const rest = all.length - shown.length;
    return rest === 0 ? shown : [...shown, more(severity, rest, elsewhere)];
  });
}

/** Prints annotations as commands of the runner. */
export function annotate(annotations: readonly Annotation[]): void {
  process.stdout.write(annotations.map(commandOf).join(''));
}

/** An annotation as a command of the runner, on a line of its own. */
export function commandOf({ severity, message, properties }: Annotation): string {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties;
  const written = Object.entries({ title, file, line: startLine, endLine, col: startColumn, endColumn })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${escaped(message)}\n`;
}

// As the runner unescapes them (actions/runner, ActionCommand.cs), and as @actions/core escapes them.
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function annotationOf({ rule, severity, location, message, remedy }: Finding, folder: string): Annotation {
  const { file, line, column, endLine, endColumn } = location;
  // GitHub takes columns only where they are on one line.
  const columns = endLine === line ? { startColumn: column, endColumn: Math.max(column, endColumn - 1) } : {};
  return {
    severity,
    message: plain(`${file}:${line}:${column} ${message} ${remedy}`),
    // A name that draws on terminals is not found at its lines, and nothing is lost by that.
    properties: { title: rule, file: plain(posix.join(folder, file)), startLine: line, endLine, ...columns },
  };
}

function more(severity: Severity, rest: number, elsewhere: string | undefined): Annotation {
  // The log of a plan leaves notes out.
  const where = severity === 'note' ? 'the summary of this step has' : 'the log and the summary of this step have';
  const words = elsewhere ?? `${where} all.`;
  const message = `\u2026 and ${count(rest, `more ${severity}`)}: ${words}`;
  return { severity, message, properties: { title: 'guestlist' } };
}
