import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/finding/excerpt.ts';
import { Lines } from '../../src/finding/lines.ts';

describe('Lines', () => {
  const lines = new Lines('ab\n\r\nc\rd\n');

  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 3, 1],
    [8, 3, 4],
    [9, 4, 1],
  ])('offset %i is line %i, column %i, and the other way round', (offset, line, column) => {
    expect(lines.positionOf(offset)).toEqual({ line, column });
    expect(lines.offsetOf({ line, column })).toBe(offset);
  });

  test.each([
    [1, 'ab'],
    [2, ''],
    [3, 'c\rd'],
    [4, ''],
    [5, ''],
  ])('line %i is %j', (number, text) => {
    expect(lines.lineAt(number)).toBe(text);
  });
});

describe('excerpt', () => {
  const at = (line: number, column: number, endLine: number, endColumn: number) => ({
    file: 'a.yaml',
    line,
    column,
    endLine,
    endColumn,
  });

  test.each([
    ['a stretch', 'ab: cd\n', at(1, 5, 1, 7), '1 | ab: cd\n  |     ^^'],
    [
      'a stretch of several lines, up to the end of its first',
      'a\nbc: d\n  e: f\n',
      at(2, 1, 3, 7),
      '2 | bc: d\n  | ^^^^^',
    ],
    ['a place behind the end', 'ab', at(1, 3, 1, 3), '1 | ab\n  |   ^'],
    ['a line with tabs', '\ta b', at(1, 4, 1, 5), '1 | \ta b\n  | \t  ^'],
    ['a line that ends as on Windows', 'a\r\nb\r\n', at(2, 1, 2, 2), '2 | b\n  | ^'],
    ['a line that is not there', 'a', at(7, 1, 7, 1), '7 | \n  | ^'],
  ])('%s', (_name, text, location, shown) => {
    expect(excerpt(new Lines(text), location)).toBe(shown);
  });

  test('a long line is cut around the place', () => {
    const [line = '', carets = ''] = excerpt(
      new Lines(`${'a'.repeat(500)}X${'b'.repeat(500)}`),
      at(1, 501, 1, 502),
    ).split('\n');
    expect(line.indexOf('X')).toBe(carets.indexOf('^'));
    expect(line.length).toBeLessThan(110);
  });
});
