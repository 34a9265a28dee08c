import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fix } from '../../../src/finding/finding.ts';
import { mend } from '../../../src/lint/fix/mend.ts';

/** A fix of a stretch of one line, or from one line to another. */
function fix(line: number, column: number, endColumn: number, text: string, endLine = line): Fix {
  return { location: { file: 'a.yaml', line, column, endLine, endColumn }, text };
}

describe('a fix changes its stretch and nothing else', () => {
  test.each([
    ['in the middle', 'a: b # c\nd: e\n', [fix(1, 4, 5, 'x')], 'a: x # c\nd: e\n'],
    ['at the beginning of the file', 'a: b', [fix(1, 1, 2, 'x')], 'x: b'],
    ['at the end of a file without a line end', 'a: b', [fix(1, 4, 5, 'xyz')], 'a: xyz'],
    ['by putting something in', 'a: b\n', [fix(1, 5, 5, ' # c')], 'a: b # c\n'],
    ['by taking something out', 'a: b # c\n', [fix(1, 5, 9, '')], 'a: b\n'],
    ['by taking a line out', 'a\nb\nc\n', [fix(2, 1, 1, '', 3)], 'a\nc\n'],
    ['over several lines', 'a:\n  - b\n  - c\nd\n', [fix(2, 5, 6, 'x', 3)], 'a:\n  - x\nd\n'],
    ['behind characters of two units', '"\u{1f511}\u{1f511}": b', [fix(1, 9, 10, 'x')], '"\u{1f511}\u{1f511}": x'],
    ['with CRLF line ends', 'a: b\r\nc: d\r\n', [fix(2, 4, 5, 'x')], 'a: b\r\nc: x\r\n'],
    ['with a line break of its own', 'a: b\nc\n', [fix(1, 5, 5, '\n  x')], 'a: b\n  x\nc\n'],
    ['with a line break in a file that has CRLF', 'a: b\r\nc\r\n', [fix(1, 5, 5, '\n  x')], 'a: b\r\n  x\r\nc\r\n'],
    ['in a file of mixed line ends', 'a: b\nc: d\r\ne: f\n', [fix(3, 4, 5, 'x')], 'a: b\nc: d\r\ne: x\n'],
    ['many, in any order', 'a b c d', [fix(1, 7, 8, 'D'), fix(1, 1, 2, 'AA'), fix(1, 3, 4, '')], 'AA  c D'],
    ['side by side', 'abcd', [fix(1, 1, 3, 'x'), fix(1, 3, 5, 'y')], 'xy'],
  ])('%s', (_name, text, fixes, expected) => {
    expect(mend(text, fixes)).toEqual({ text: expected, applied: fixes.length, postponed: 0 });
  });
});

describe('of two that overlap the first stays', () => {
  test.each([
    ['one in the other', 'abcdef', [fix(1, 1, 5, 'x'), fix(1, 2, 3, 'y')], 'xef'],
    ['one over the end of the other', 'abcdef', [fix(1, 3, 6, 'y'), fix(1, 1, 4, 'x')], 'xdef'],
    ['both at one place', 'abc', [fix(1, 2, 2, 'x'), fix(1, 2, 2, 'y')], 'axbc'],
    ['one that puts in before one that replaces', 'abc', [fix(1, 2, 3, 'y'), fix(1, 2, 2, 'x')], 'axbc'],
  ])('%s', (_name, text, fixes, expected) => {
    expect(mend(text, fixes)).toEqual({ text: expected, applied: 1, postponed: 1 });
  });

  test('but two that ask for the same are one', () => {
    expect(mend('abc', [fix(1, 2, 3, 'x'), fix(1, 2, 3, 'x')])).toEqual({ text: 'axc', applied: 2, postponed: 0 });
  });
});

test('what lies between fixes stays to the letter, and running again makes those that were left', () => {
  const line = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '#', '\u00e9', '\u{1f511}'),
    minLength: 1,
    maxLength: 12,
  });
  const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n')), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(lines, fc.array(fc.tuple(fc.nat(5), fc.nat(11), fc.nat(4)), { maxLength: 8 }), (rows, places) => {
      const text = rows.map(([row, end]) => row + end).join('');
      const fixes = places.flatMap(([at, from, length]) => {
        const row = rows[at]?.[0];
        if (row === undefined || from > row.length) return [];
        return [fix(at + 1, from + 1, Math.min(row.length, from + length) + 1, '<>')];
      });
      const { text: mended, applied, postponed } = mend(text, fixes);
      expect(applied + postponed).toBe(fixes.length);
      if (fixes.length > 0) expect(applied).toBeGreaterThan(0);
      // Each kept stretch is there, in order, and nothing else but what the fixes put in.
      let at = 0;
      for (const kept of mended.split('<>')) {
        const found = text.indexOf(kept, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + kept.length;
      }
      expect(mended.match(/\r?\n/g)).toEqual(text.match(/\r?\n/g));
    }),
  );
});
