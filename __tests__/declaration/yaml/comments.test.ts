import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentsOf } from '../../../src/declaration/yaml/comments.ts';
import { texts } from './texts.ts';

test.each([
  [
    'lines of their own, and ends of lines',
    '# a\nb: c #  d \n',
    [
      [0, 'a'],
      [9, 'd'],
    ],
  ],
  ['none inside a block of text', 'a: |\n  # b\n  c # d\n# e\n', [[19, 'e']]],
  ['none between quotes, or inside a word', 'a: "b # c"\nd: e#f\n', []],
  ['inside flow collections', '[a, # b\r\n c]', [[4, 'b']]],
  [
    'around documents',
    '---\n# a\n...\n# b',
    [
      [4, 'a'],
      [12, 'b'],
    ],
  ],
  ['behind a byte order mark', '\ufeff# a', [[1, 'a']]],
  ['empty', '#', [[0, '']]],
])('comments: %s', (_name, text, comments) => {
  expect(commentsOf(text).map(({ start, text: said }) => [start, said])).toEqual(comments);
});

test('a comment stands where it says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, text: said } of commentsOf(text)) {
        const written = text.slice(start, end);
        expect([written.slice(0, 1), written.slice(1).trim(), written.includes('\n')]).toEqual(['#', said, false]);
      }
    }),
    { numRuns: 1000 },
  );
});
