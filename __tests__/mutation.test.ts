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
  test('has a row for each folder that is there, or says that it has none yet', () => {
    expect(page).toBe(
      pageOf(
        mutatedFolders().map(({ path }) => path),
        rows,
      ),
    );
    expect(rows.length).toBeGreaterThan(3);
  });

  test.each(rows.map((each) => [each.folder, each] as const))('says that %s has what it must', (_folder, each) => {
    expect(scoreOf(each)).toBeGreaterThanOrEqual(LEAST);
  });
});

test('what no test runs counts against the score, and what never ends does not', () => {
  expect(scoreOf(row('a', 80, 5, 10, 5))).toBe(85);
  expect(scoreOf(row('a', 84, 0, 10, 6))).toBeLessThan(LEAST);
});

test('a page is read as it was written, in the order of the folders, and names those that have no row', () => {
  const [a, b] = [row('src/a', 80, 5, 10, 5), row('src/a/b-c', 1, 0, 0, 0)];
  const page = pageOf(['src/a', 'src/a/b-c'], [b, a]);
  expect(page).toContain(
    '| `src/a` | 85.0 % | 80 | 5 | 10 | 5 |\n| `src/a/b-c` | 100.0 % | 1 | 0 | 0 | 0 |\n\nA timeout',
  );
  expect(rowsOf(page)).toEqual([a, b]);
  const less = pageOf(['src/a', 'src/n', 'src/z'], [a, b]);
  expect(less).toContain('| `src/a` | 85.0 % | 80 | 5 | 10 | 5 |\n\nNot measured yet: `src/n`, `src/z`. ');
  expect(rowsOf(less)).toEqual([a]);
});
