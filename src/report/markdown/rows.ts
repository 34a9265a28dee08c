import { count } from '../phrase.ts';
import type { Section } from './budget.ts';

/** How many rows a list shows when it has to give way, and what that loses. */
export const fewerRows = [
  { most: 200, loss: 4 },
  { most: 50, loss: 5 },
  { most: 10, loss: 6 },
] as const;

/**
 * The first rows of a list, and a line that says how many more there are.
 *
 * @param one what a row is of, such as `finding`
 */
export function someRows<Row>(
  rows: readonly Row[],
  most: number,
  show: (rows: readonly Row[]) => string,
  one: string,
  many = `${one}s`,
): string {
  if (rows.length <= most) return show(rows);
  return `${show(rows.slice(0, most))}\n\n\u2026 and ${count(rows.length - most, `more ${one}`, `more ${many}`)}.`;
}

/**
 * A section that shows as many rows as there is room for.
 *
 * @param upTo the section with at most so many
 * @param what is missing where not all are shown, such as `findings`
 * @param least what stays where there is no room for a row; left out: the fewest rows
 */
export function rowsSection(upTo: (most: number) => string, what: string, least?: string): Section {
  return [
    { text: upTo(Number.POSITIVE_INFINITY), loss: 0, missing: [] },
    ...fewerRows.map(({ most, loss }) => ({ text: upTo(most), loss, missing: [what] })),
    ...(least === undefined ? [] : [{ text: least, loss: 7, missing: [what] }]),
  ];
}

/** The first items of a list in a box, which gives way to nothing, and one that says how many more there are. */
export function firstItems(items: readonly string[], most = 20): string[] {
  const rest = items.length - most;
  return rest > 0 ? [...items.slice(0, most), `- \u2026 and ${rest} more`] : [...items];
}
