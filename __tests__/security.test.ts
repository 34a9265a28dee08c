import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const page = readFileSync(new URL('../docs/security.md', import.meta.url), 'utf8');

/** The tables' rows, cell by cell. */
const threats = page
  .split('\n')
  .filter((line) => line.startsWith('| T-'))
  .map((line) => line.slice(2, -2).split(' | '));

/** `file › title` of each test that the page names. */
const named = [
  ...new Set([...page.matchAll(/`([\w/-]+\.test\.ts › [^\n]*?)`(?=<br>| \|)/g)].map(([, name = '']) => name)),
];

/** Whether texts stand in a source in this order, each as a whole literal: titles of describe, of test, or of a row. */
function hasTitles(source: string, titles: readonly string[]): boolean {
  let from = 0;
  for (const title of titles) {
    const literals = ["'", '"', '`'].map((quote) => `${quote}${title.replaceAll(quote, `\\${quote}`)}${quote}`);
    const found = literals.map((literal) => source.indexOf(literal, from)).filter((at) => at >= 0);
    if (found.length === 0) return false;
    from = Math.min(...found) + title.length;
  }
  return true;
}

test('the page has threats and tests to look for', () => {
  expect(threats.length).toBeGreaterThan(50);
  expect(named.length).toBeGreaterThan(100);
  // Else a name that is written in another way would not be looked for.
  expect(page.match(/\.test\.ts › /g)?.length).toBe(page.match(/`[\w/-]+\.test\.ts › [^\n]*?`(?=<br>| \|)/g)?.length);
});

test('every threat has an id of its own, and a test or the reason why there is none', () => {
  const ids = threats.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const cells of threats) {
    expect(cells).toHaveLength(4);
    expect(cells[3], cells[0]).toMatch(/^(?:`[\w/-]+\.test\.ts › |(?:Left to [^:.]+[:.] |Not tested yet: )\S)/);
    // What is not built is left to somebody, or should be built.
    expect(cells[3], cells[0]).not.toMatch(/Not built yet/);
  }
});

describe('docs/security.md names a test that is there:', () => {
  test.each(named)('%s', (name) => {
    const [file = '', ...titles] = name.split(' › ');
    const path = new URL(file, import.meta.url);
    expect(existsSync(path), file).toBe(true);
    expect(hasTitles(readFileSync(path, 'utf8'), titles), name).toBe(true);
  });
});
