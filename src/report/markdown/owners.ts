import type { Owners } from '../../owners/owners.ts';
import { foreignLines, type OwnedLine, ownerLines } from '../owners-words.ts';
import type { Section } from './budget.ts';
import { code } from './code.ts';
import { rowsSection, someRows } from './rows.ts';
import { say } from './say.ts';
import { table } from './table.ts';

type Row = OwnedLine & { readonly owner: string };

/** A table of all entries with their owners, which gives way where there is no room. */
export function ownerSections(owners: Owners): Section[] {
  const rows: Row[] = [
    ...owners.owners.flatMap((owner) => ownerLines(owner).map((line) => ({ ...line, owner: code(owner.source) }))),
    ...foreignLines(owners).map((line) => ({ ...line, owner: 'nobody here' })),
  ];
  if (rows.length === 0) return [];
  const show = (shown: readonly Row[]) =>
    table<Row>(
      [
        { head: 'Owner', cell: ({ owner }) => owner },
        { head: 'Stands', cell: ({ holding }) => holding },
        { head: 'Who, as whom', cell: ({ words }) => say(words) },
      ],
      shown,
    );
  const upTo = (most: number) => someRows(rows, most, show, 'entry', 'entries');
  return [rowsSection(upTo, 'entries')];
}
