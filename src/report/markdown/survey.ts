import type { GroupRights } from '../../survey/group-rights.ts';
import type { NotKnown } from '../../survey/survey.ts';
import { count } from '../phrase.ts';
import { notKnownWords } from '../survey-words.ts';
import { folded } from './block.ts';
import { code } from './code.ts';
import { prose } from './prose.ts';
import { someRows } from './rows.ts';
import { say } from './say.ts';
import { table } from './table.ts';

/** What groups can do, as a table; nothing where there are none. */
export function groupTable(groups: readonly GroupRights[] | undefined): string[] {
  if (groups === undefined || groups.length === 0) return [];
  const show = (rows: readonly GroupRights[]) =>
    table<GroupRights>(
      [
        { head: 'Group', cell: ({ group }) => code(group) },
        {
          head: 'What it can do',
          cell: ({ words, unbound }) => `${unbound ? '\u26a0\ufe0f&nbsp;' : ''}${prose(words)}`,
        },
      ],
      rows,
    );
  return [someRows(groups, 50, show, 'group')];
}

/** What groups can do and by which bindings, folded: the rows of a plan say the first already. */
export function foldedGroups(groups: readonly GroupRights[] | undefined): string[] {
  const tables = groupTable(groups);
  return tables.length === 0 ? [] : [folded('What these groups can do, and by which bindings', tables)];
}

/** What could not be found out, folded. */
export function foldedNotKnown(notKnown: readonly NotKnown[]): string[] {
  if (notKnown.length === 0) return [];
  const lines = notKnown.map((each) => `- ${say(notKnownWords(each))}`);
  return [folded(`${count(lines.length, 'thing is', 'things are')} not known`, [lines.join('\n')])];
}
