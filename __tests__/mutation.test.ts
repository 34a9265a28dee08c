import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mutatedFolders } from '../scripts/mutation/folders.ts';
import { LEAST, pageOf, type Row, rowsOf, scoreOf } from '../scripts/mutation/page.ts';

const row = (folder: string, killed: number, timeouts: number, survived: number, uncovered: number): Row => ({
  folder,
  killed,
  timeouts,
  survived,
  uncovered,
});

describe('docs/mutation.md', () => {
  const page = readFileSync(new URL('../docs/mutation.md', import.meta.url), 'utf8');
  const rows = rowsOf(page);

  // npm run mutation writes it.
  test('has every folder of what decides who gets in', () => {
    expect(rows.map(({ folder }) => folder)).toEqual(mutatedFolders().map(({ path }) => path));
    expect(rows.length).toBeGreaterThan(3);
  });

  test.each(rows.map((each) => [each.folder, each] as const))('says that %s has what it must', (_folder, each) => {
    expect(scoreOf(each)).toBeGreaterThanOrEqual(LEAST);
  });

  test('says nothing that was not made from its rows', () => {
    expect(page).toBe(pageOf(rows));
  });
});

test('what no test runs counts against the score, and what never ends does not', () => {
  expect(scoreOf(row('a', 80, 5, 10, 5))).toBe(85);
  expect(scoreOf(row('a', 84, 0, 10, 6))).toBeLessThan(LEAST);
});

test('a page is read as it was written', () => {
  const rows = [row('src/a', 80, 5, 10, 5), row('src/a/b-c', 1, 0, 0, 0)];
  const page = pageOf(rows);
  expect(page).toContain('| `src/a` | 85.0 % | 80 | 5 | 10 | 5 |\n| `src/a/b-c` | 100.0 % | 1 | 0 | 0 | 0 |\n');
  expect(rowsOf(page)).toEqual(rows);
});
