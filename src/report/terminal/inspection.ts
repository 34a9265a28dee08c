import type { FatedEntry } from '../../awsauth/fate.ts';
import { excerpt } from '../../finding/excerpt.ts';
import { Lines } from '../../finding/lines.ts';
import type { Inspection } from '../../inspect/inspection.ts';
import {
  answerWords,
  besidesWords,
  fateHeads,
  fateWords,
  ignoredWords,
  liveFindings,
  namedWords,
  placeWords,
  shownEntries,
  unreadWords,
} from '../inspection-words.ts';
import { phrase, textOf } from '../phrase.ts';
import { plainLines } from '../plain.ts';
import { indented, type Style } from './style.ts';
import { groupBlocks, notKnownBlocks } from './survey.ts';

const WIDTH = Math.max(...Object.values(fateHeads).map((head) => head.length));

/** The answer first where somebody was asked for, then what does not load, and the entries with their fates. */
export function inspectionBlocks(inspection: Inspection, style: Style): string[] {
  return [
    answerWords(inspection).map(style.say).join('\n'),
    ...inspection.problems.map((problem) => problemBlock(inspection, problem, style)),
    shownEntries(inspection)
      .map((entry) => entryLines(inspection, entry, style))
      .join('\n'),
    ...inspection.unread.map(
      (place) => `${style.severity('warning', 'unread')}  ${style.say(unreadWords(inspection, place))}`,
    ),
    ...liveFindings(inspection).map((found) => findingBlock(found, style)),
    ...groupBlocks(inspection.groups, style),
    ...notKnownBlocks(inspection.survey?.notKnown ?? [], style),
    ignoredWords(inspection)
      .map((words) => `${style.severity('note', 'note')}  ${style.say(words)}`)
      .join('\n'),
  ].filter((block) => block !== '');
}

function findingBlock({ finding, where }: ReturnType<typeof liveFindings>[number], style: Style): string {
  const { rule, severity, message, remedy } = finding;
  const head = `${style.severity(severity, severity)}  ${style.dim(rule)}  ${style.say(where)}`;
  return `${head}\n${indented(`${style.say(textOf(message))}\n${style.say(textOf(remedy))}`)}`;
}

function problemBlock(inspection: Inspection, problem: Inspection['problems'][number], style: Style): string {
  const { section, line, column, message } = problem;
  const location = { file: section, line, column, endLine: line, endColumn: column + 1 };
  const shown = excerpt(new Lines(inspection.reading[section].text ?? ''), location);
  return [
    `${style.severity('error', 'lost')}  ${style.say(placeWords(inspection, problem))}`,
    indented(style.say(phrase`${[section]} does not load: ${textOf(message)}.`)),
    indented(plainLines(shown), 4),
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
