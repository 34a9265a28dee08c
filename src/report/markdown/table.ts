/** One column of a table: its head, and what it shows of a row. */
export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
}

/** A table of rows. A column that is empty in every row is left out; the first one stays. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const filled = columns
    .map(({ head, cell }) => ({ head, cells: rows.map((row) => cell(row).replaceAll('|', '\\|')) }))
    .filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== ''));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(filled.map(({ head }) => head)),
    line(filled.map(() => '---')),
    ...rows.map((_, index) => line(filled.map(({ cells }) => cells[index] ?? ''))),
  ].join('\n');
}
