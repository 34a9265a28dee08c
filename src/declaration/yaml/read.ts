import type { Lines } from '../../finding/lines.ts';
import { readFull } from './full/read.ts';
import { forbiddenLetter } from './letters.ts';
import { readPlain } from './plain/read.ts';
import { plainProblem } from './problem.ts';
import type { Reading } from './reading.ts';

/** Reads a text as YAML 1.2 plain data: fast where it is simple, else with the yaml package. Both ways give the same. */
export function readYaml(text: string, lines: Lines): Reading {
  const documents = readPlain(text);
  if (documents !== undefined) return { documents, problems: [] };
  const letter = forbiddenLetter(text);
  if (letter !== undefined) return { documents: [], problems: [plainProblem(letter.words, letter, 'Remove it.')] };
  return readFull(text, lines);
}
