import type { FatedEntry } from '../../awsauth/fate.ts';
import { excerpt } from '../../finding/excerpt.ts';
import { Lines } from '../../finding/lines.ts';
import type { Inspection } from '../../inspect/inspection.ts';
import {
  answerWords,
  besidesWords,
  fateHeads,
  fateWords,
  namedWords,
  placeWords,
  unreadWords,
} from '../inspection-words.ts';
import { phrase, textOf } from '../phrase.ts';
import { plainCells } from '../plain.ts';
import { indented, type Style } from './style.ts';

const WIDTH = Math.max(...Object.values(fateHeads).map((head) => head.length));

/** What does not load, each entry with its fate, and what was asked for last, since it is what was asked for. */
export function inspectionBlocks(inspection: Inspection, style: Style): string[] {
  const blocks = inspection.problems.map((problem) => problemBlock(inspection, problem, style));
  if (inspection.entries.length > 0)
    blocks.push(inspection.entries.map((entry) => entryLines(inspection, entry, style)).join('\n'));
  for (const place of inspection.unread)
    blocks.push(`${style.severity('warning', 'unread')}  ${style.say(unreadWords(inspection, place))}`);
  const answer = answerWords(inspection).map(style.say);
  return answer.length === 0 ? blocks : [...blocks, answer.join('\n')];
}

function problemBlock(inspection: Inspection, problem: Inspection['problems'][number], style: Style): string {
  const { section, line, column, message } = problem;
  const location = { file: section, line, column, endLine: line, endColumn: column + 1 };
  const shown = excerpt(new Lines(inspection.reading[section].text ?? ''), location);
  return [
    `${style.severity('error', 'lost')}  ${style.say(placeWords(inspection, problem))}`,
    indented(style.say(phrase`${[section]} does not load: ${textOf(message)}.`)),
    indented(shown.split('\n').map(plainCells).join('\n'), 4),
  ].join('\n');
}

const colours = { effective: 'note', shadowed: 'warning', dead: 'warning', uncertain: 'error' } as const;

function entryLines(inspection: Inspection, entry: FatedEntry, style: Style): string {
  const { kind } = entry.fate;
  const head = style.severity(colours[kind], fateHeads[kind].padEnd(WIDTH));
  const lines = [
    `${head}  ${style.bold(style.say(namedWords(entry)))}  ${style.dim(style.say(placeWords(inspection, entry.place)))}`,
    indented(style.say(fateWords(entry)), WIDTH + 2),
    ...besidesWords(entry).map(({ head: what, words }) =>
      indented(`${style.severity(what === 'lost' ? 'warning' : 'note', what)}  ${style.say(words)}`, WIDTH + 2),
    ),
  ];
  return lines.join('\n');
}
