import { Composer } from 'yaml';
import type { Lines } from '../../../finding/lines.ts';
import { limits } from '../../../limits.ts';
import type { YamlNode } from '../node.ts';
import { type Problem, syntaxProblem } from '../problem.ts';
import type { Reading } from '../reading.ts';
import { toNode } from './to-node.ts';
import { tokensOf } from './tokens.ts';

// One more than are listed, so that it is seen that there are more.
const MOST_PROBLEMS = limits.findingsOfFile + 1;

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
  const tokens = tokensOf(text);
  const documents: YamlNode[] = [];
  const problems: Problem[] = [];
  for (const { contents, errors } of composer.compose(tokens.all)) {
    const mistakes = errors.slice(0, MOST_PROBLEMS).map(syntaxProblem);
    const node = toNode(contents, mistakes, lines);
    problems.push(...mistakes.slice(0, MOST_PROBLEMS));
    if (mistakes.length === 0 && node.data !== null) documents.push(node);
  }
  if (tokens.refusals.length > 0) return { documents: [], problems: tokens.refusals };
  // Without a document the errors are the stream's own.
  return { documents, problems: [...problems, ...composer.streamInfo().errors.map(syntaxProblem)] };
}
