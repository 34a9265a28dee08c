import type { Finding } from '../finding/finding.ts';
import { Lines } from '../finding/lines.ts';
import type { Location } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';
import { limits } from '../limits.ts';
import type { Locate } from './declaration.ts';
import { keySpan, valueSpan } from './yaml/locate.ts';
import { NOTHING, type Span, type YamlNode } from './yaml/node.ts';
import type { Problem } from './yaml/problem.ts';
import { readYaml } from './yaml/read.ts';

/** One YAML document of a file: its plain data, and where each value stands. */
export interface SourceDocument {
  readonly data: unknown;
  readonly locate: Locate;
  /** The place of a key itself, where {@link locate} gives the place of its value. */
  readonly locateKey: Locate;
}

/** What a file holds: its documents where it is sound, else what is wrong with it. */
export interface ParsedFile {
  readonly documents: readonly SourceDocument[];
  readonly findings: readonly Finding[];
}

/**
 * Parses a file as YAML 1.2 plain data: a document means what it shows, and cannot grow beyond its text. Of the
 * places only those of the documents are kept, since nearly all others are never asked for: the first question reads the
 * file again.
 */
export function parseFile({ path, text }: SourceFile): ParsedFile {
  const lines = new Lines(text);
  const { documents, problems } = readYaml(text, lines);
  const place = (span: Span) => locationOf(path, lines, span);
  let readAgain: readonly YamlNode[] | undefined;
  const nodeOf = (index: number): YamlNode => {
    readAgain ??= readYaml(text, lines).documents;
    return readAgain[index] ?? NOTHING;
  };
  return {
    documents: documents.map(({ data, start, end }, index) => ({
      data,
      locate: (...steps) => place(steps.length === 0 ? { start, end } : valueSpan(nodeOf(index), steps)),
      locateKey: (...steps) => place(keySpan(nodeOf(index), steps)),
    })),
    findings: problems.slice(0, limits.findingsOfFile + 1).map((problem) => findingOf(problem, place(problem))),
  };
}

function locationOf(file: string, lines: Lines, { start, end }: Span): Location {
  const from = lines.positionOf(start);
  const to = lines.positionOf(Math.max(start, end));
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function findingOf({ rule, message, remedy }: Problem, location: Location): Finding {
  return { rule, severity: 'error', location, message, remedy };
}
