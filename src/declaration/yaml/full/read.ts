import { Composer, type CST, Parser } from 'yaml';
import type { Lines } from '../../../finding/lines.ts';
import { limits } from '../../limits.ts';
import type { YamlNode } from '../node.ts';
import { notYaml, type Problem, plainProblem, syntaxProblem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { tooDeep } from './depth.ts';
import { toNode } from './to-node.ts';

/** Reads any text as YAML 1.2 plain data, with the yaml package. */
export function readFull(text: string, lines: Lines): Reading {
  const composer = new Composer({
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
    // The package compares each key with all others of its map; toNode does not.
    uniqueKeys: false,
    resolveKnownTags: false,
  });
  const documents: YamlNode[] = [];
  const problems: Problem[] = [];
  const refusals: Problem[] = [];
  for (const { contents, errors } of composer.compose(tokensOf(text, refusals))) {
    const mistakes = errors.slice(0, limits.findingsOfFile + 1).map(syntaxProblem);
    const node = toNode(contents, mistakes, lines);
    problems.push(...mistakes.slice(0, limits.findingsOfFile + 1));
    if (mistakes.length === 0 && node.data !== null) documents.push(node);
  }
  // Without a document the errors are the stream's own.
  problems.push(...composer.streamInfo().errors.map(syntaxProblem));
  return refusals.length === 0 ? { documents, problems } : { documents: [], problems: [...refusals] };
}

/** The tokens of a text up to the first that is not allowed, which is refused. The parser calls itself for none of them. */
function* tokensOf(text: string, refusals: Problem[]): Iterable<CST.Token> {
  let documents = 0;
  let strayPieces = 0;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document') documents += 1;
    if (token.type === 'error') strayPieces += 1;
    if (strayPieces > limits.findingsOfFile) return;
    const refusal = refusalOf(token, documents);
    if (refusal !== undefined) {
      refusals.push(refusal);
      return;
    }
    yield token;
  }
}

function refusalOf(token: CST.Token, documents: number): Problem | undefined {
  const span = ({ offset }: CST.Token) => ({ start: offset, end: offset + 1 });
  if (token.type === 'directive') return plainProblem(`the directive ${token.source}`, span(token));
  if (token.type !== 'document') return undefined;
  if (documents > limits.documentsOfFile) {
    return notYaml(
      span(token),
      `The file holds more than ${limits.documentsOfFile} documents.`,
      'Split it into several files.',
    );
  }
  const deep = tooDeep(token);
  if (deep === undefined) return undefined;
  return notYaml(
    span(deep),
    `Maps and lists go deeper than ${limits.depth} levels here.`,
    'Mend the brackets or the indentation.',
  );
}
