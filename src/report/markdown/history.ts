import type { HistoryResult } from '../../commands/history.ts';
import type { Revision } from '../../history/revision.ts';
import { extentWords, originWords } from '../history-words.ts';
import { textOf } from '../phrase.ts';
import { fixed, type Section } from './budget.ts';
import { code } from './code.ts';
import { say } from './say.ts';
import { table } from './table.ts';

/** A table of the revisions, the newest first: there are few. */
export function historySections({ revisions }: HistoryResult): Section[] {
  if (revisions.length === 0) return [];
  const columns = [
    { head: 'Revision', cell: ({ number }: Revision) => String(number) },
    { head: 'Status', cell: ({ status }: Revision) => status },
    { head: 'Begun', cell: ({ at }: Revision) => say(textOf(at)) },
    { head: 'What', cell: (revision: Revision) => extentWords(revision) },
    { head: 'From', cell: (revision: Revision) => say(originWords(revision)) },
    { head: 'Run', cell: ({ run }: Revision) => (run === undefined ? '' : code(run)) },
  ];
  return [fixed(table(columns, revisions))];
}
