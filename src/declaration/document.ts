import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseAllDocuments,
  visit,
} from 'yaml';
import type { Finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';
import type { Locate, Path } from './declaration.ts';

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
 * Parses a file as YAML 1.2 plain data. Aliases, merge keys and explicit tags are refused, so that a document means
 * what it shows and cannot grow beyond its text.
 */
export function parseFile(file: SourceFile): ParsedFile {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(file.text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
    uniqueKeys: true,
    resolveKnownTags: false,
  });
  // Without a document the parser gives an empty array that carries the stream's own errors.
  const all: Document.Parsed[] = Array.isArray(parsed) ? parsed : [];
  const place = (from: number, to: number) => locationOf(file.path, lines, from, to);
  const findings: Finding[] = [];
  const documents: SourceDocument[] = [];
  for (const document of all) {
    const errors = [
      ...document.errors.map((error) => syntaxFinding(error, place)),
      ...plainDataFindings(document, place),
    ];
    if (errors.length > 0) {
      findings.push(...errors);
      continue;
    }
    if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) continue;
    documents.push({
      data: document.toJS({ maxAliasCount: 0 }),
      locate: (...path) => place(...valueRange(document, path)),
      locateKey: (...path) => place(...keyRange(document, path)),
    });
  }
  return { documents, findings };
}

type Place = (from: number, to: number) => Location;

function locationOf(file: string, lines: LineCounter, from: number, to: number): Location {
  const start = lines.linePos(from);
  const end = lines.linePos(Math.max(from, to));
  return { file, line: start.line, column: start.col, endLine: end.line, endColumn: end.col };
}

function syntaxFinding(error: { code: string; message: string; pos: [number, number] }, place: Place): Finding {
  const [message, remedy] = explain(error.code, error.message);
  return { rule: 'yaml-syntax', severity: 'error', location: place(error.pos[0], error.pos[1]), message, remedy };
}

function explain(code: string, message: string): [message: string, remedy: string] {
  if (code === 'DUPLICATE_KEY') return ['This key stands twice in one map.', 'Keep one of them.'];
  if (code === 'NON_STRING_KEY')
    return ['The key of a map is not text.', 'Put text with { or } between quotes, as in "{{SessionName}}".'];
  return [`Not YAML: ${firstLine(message)}.`, 'Mend the line; text with : { } [ ] # & * ! belongs between quotes.'];
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').replace(/[.:]+$/, '');
}

function plainDataFindings(document: Document.Parsed, place: Place): Finding[] {
  const findings: Finding[] = [];
  const refuse = (node: Node, what: string) => {
    const [from, to] = node.range ?? [0, 0];
    findings.push({
      rule: 'yaml-plain',
      severity: 'error',
      location: place(from, to),
      message: `Declarations are plain data: ${what} is not allowed.`,
      remedy: 'Write the value out.',
    });
  };
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) refuse(node, `the alias *${node.source}`);
      else if ('anchor' in node && node.anchor !== undefined) refuse(node, `the anchor &${node.anchor}`);
      else if (node.tag !== undefined) refuse(node, `the tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}`);
    },
    Pair(_key, pair) {
      if (isScalar(pair.key) && pair.key.source === '<<' && pair.key.type === 'PLAIN')
        refuse(pair.key, 'the merge key <<');
    },
  });
  return findings;
}

/** Walks as far along the path as the document goes: the last node on the way, and the key that led to it. */
function walk(document: Document.Parsed, path: Path): { node: Node | null; key: Node | undefined; whole: boolean } {
  let node: Node | null = document.contents;
  let key: Node | undefined;
  for (const step of path) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (pair === undefined) return { node, key, whole: false };
      key = isNode(pair.key) ? pair.key : key;
      next = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      next = node.items[step];
      if (next === undefined) return { node, key, whole: false };
      key = undefined;
    } else {
      return { node, key, whole: false };
    }
    node = isNode(next) ? next : null;
  }
  return { node, key, whole: true };
}

function valueRange(document: Document.Parsed, path: Path): [number, number] {
  const { node, key, whole } = walk(document, path);
  if (!whole && key !== undefined) return rangeOf(key);
  if (node !== null && (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0)) return rangeOf(whole ? node : firstOf(node));
  return rangeOf(key ?? document.contents);
}

function keyRange(document: Document.Parsed, path: Path): [number, number] {
  const { node, key } = walk(document, path);
  return rangeOf(key ?? (node === null ? document.contents : firstOf(node)));
}

/** The first thing in a collection: where to point when the whole of it would be too much to underline. */
function firstOf(node: Node): Node {
  if (isMap(node)) {
    const key = node.items[0]?.key;
    return isNode(key) ? key : node;
  }
  return node;
}

function rangeOf(node: Node | null): [number, number] {
  return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}
