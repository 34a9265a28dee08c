import { describe, expect, test } from 'vitest';
import { faults } from './faults/faults.ts';
import { readPart } from './reliability-page.ts';

// The table itself is made, and shown to be true, by npm run test:faults.
const lines = readPart('faults').split('\n');
const [header = '', , ...rest] = lines;
const rows = tableRows(rest);
const cells = rows.flatMap((row) => row.slice(1));
const figures = /^(\d+) calls, (\d+) faults: (\d+) cells, (\d+) passed, (\d+) foreign entries lost\.$/.exec(
  lines.at(-1) ?? '',
);

function tableRows(table: readonly string[]): string[][] {
  return table.filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));
}

describe('the table of docs/reliability.md', () => {
  test('has a column for each fault, and a cell for each call', () => {
    expect(header).toBe(`| call | ${faults.map(({ name }) => name).join(' | ')} |`);
    for (const row of rows) expect(row).toHaveLength(faults.length + 1);
  });

  test('has cells that agree with themselves: exit code and what is in place', () => {
    for (const cell of cells) expect(cell).toMatch(/^(?:0 new|4 old|5 old|5 new|6 old|7 old|7 new|– old|– new)$/);
  });

  test('has figures that are those of the table: all passed, nothing lost, 150 and more', () => {
    expect(figures?.slice(1).map(Number)).toEqual([rows.length, faults.length, cells.length, cells.length, 0]);
    expect(cells.length).toBeGreaterThanOrEqual(150);
  });
});

test('docs/reliability.md has the figures of a minute of load: everything has landed, nothing is lost', () => {
  const figures = new Map(tableRows(readPart('load').split('\n')).map(([what = '', figure = '']) => [what, figure]));
  expect(figures.get('repositories')).toBe('50');
  expect(figures.get('seconds')).toBe('60');
  const [landed, declared] = figures.get('entries of repositories that landed')?.split(' of ') ?? [];
  expect(landed).toBe(declared);
  expect(Number(landed)).toBeGreaterThanOrEqual(100);
  expect(figures.get('foreign entries lost')).toBe('0');
});
