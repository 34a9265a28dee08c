import type { FatedEntry } from '../../awsauth/fate.ts';
import { hasErrors } from '../../finding/finding.ts';
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
import { alert } from './block.ts';
import { fixed, type Section } from './budget.ts';
import { code } from './code.ts';
import { prose } from './prose.ts';
import { firstItems, rowsSection, someRows } from './rows.ts';
import { say } from './say.ts';
import { foldedNotKnown, groupTable } from './survey.ts';
import { table } from './table.ts';

/** What was asked for, what does not load, and a table of the entries, which gives way where there is no room. */
export function inspectionSections(inspection: Inspection): Section[] {
  const unread = inspection.unread.map((place) => `- ${say(unreadWords(inspection, place))}`);
  const ignored = ignoredWords(inspection).map((words) => `- ${say(words)}`);
  const urgent = [
    answerWords(inspection).map(say).join(' '),
    ...problemAlert(inspection),
    ...findingAlert(inspection),
    ...(unread.length === 0 ? [] : [alert('WARNING', unread)]),
    ...(ignored.length === 0 ? [] : [alert('NOTE', ignored)]),
  ].filter((text) => text !== '');
  const sections = urgent.length === 0 ? [] : [fixed(urgent.join('\n\n'))];
  const entries = shownEntries(inspection);
  const around = [...groupTable(inspection.groups), ...foldedNotKnown(inspection.survey?.notKnown ?? [])];
  return [
    ...sections,
    ...(entries.length === 0 ? [] : [entrySection(inspection, entries)]),
    ...(around.length === 0 ? [] : [fixed(around.join('\n\n'))]),
  ];
}

function findingAlert(inspection: Inspection): string[] {
  const found = liveFindings(inspection);
  if (found.length === 0) return [];
  const items = found.map(
    ({ finding: { rule, message, remedy }, where }) =>
      `- ${prose(message)} ${prose(remedy)} (${say(where)}, ${code(rule)})`,
  );
  return [alert(hasErrors(inspection.findings) ? 'CAUTION' : 'WARNING', firstItems(items))];
}

function problemAlert(inspection: Inspection): string[] {
  if (inspection.problems.length === 0) return [];
  const lines = inspection.problems.map(
    (problem) =>
      `- ${say(phrase`${[problem.section]} does not load (${placeWords(inspection, problem)}): ${textOf(problem.message)}.`)}`,
  );
  return [alert('CAUTION', ['**The authenticator drops all of it.**', ...lines])];
}

function besides({ head, words }: ReturnType<typeof besidesWords>[number]): string {
  return head === 'lost' ? `lost: ${say(words)}` : say(words);
}

function entrySection(inspection: Inspection, entries: readonly FatedEntry[]): Section {
  const show = (rows: readonly FatedEntry[]) =>
    table<FatedEntry>(
      [
        { head: 'Fate', cell: ({ fate }) => fateHeads[fate.kind] },
        { head: 'Who', cell: (entry) => say(namedWords(entry)) },
        { head: 'As whom, or why not', cell: (entry) => say(fateWords(entry)) },
        { head: 'Besides', cell: (entry) => besidesWords(entry).map(besides).join('; ') },
        { head: 'Where', cell: ({ place }) => say(placeWords(inspection, place)) },
      ],
      rows,
    );
  const upTo = (most: number) => someRows(entries, most, show, 'entry', 'entries');
  return rowsSection(upTo, 'entries');
}
