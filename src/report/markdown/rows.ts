/** How many rows a list shows when it has to give way, and what that loses. */
export const fewerRows = [
  { most: 200, loss: 4 },
  { most: 50, loss: 5 },
  { most: 10, loss: 6 },
] as const;

/** The first rows of a list, and a line that says how many more there are. */
export function someRows<Row>(
  rows: readonly Row[],
  most: number,
  show: (rows: readonly Row[]) => string,
  noun: string,
): string {
  if (rows.length <= most) return show(rows);
  return `${show(rows.slice(0, most))}\n\n\u2026 and ${rows.length - most} more ${noun}.`;
}
