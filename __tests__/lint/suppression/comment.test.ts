import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CST, Parser } from 'yaml';
import { commentsOf } from '../../../src/lint/suppression/comment.ts';
import { runs } from '../../runs.ts';

/** Each comment as `line:column text`, with a `!` where it is alone on its line. */
const shown = (text: string) =>
  commentsOf(text).map((comment) => `${comment.isAlone ? '!' : ''}${comment.line}:${comment.column} ${comment.text}`);

describe('what is a comment', () => {
  test.each([
    ['on a line of its own', '# a\nb: 1\n', ['!1:1 # a']],
    ['with space before it', 'a:\n  \t# b\n  c: 1', ['!2:4 # b']],
    ['at the end of a line', 'a: 1 # b\n', ['1:6 # b']],
    ['at the end of the file, without a line end', 'a: 1\n# b', ['!2:1 # b']],
    ['with CRLF line ends', 'a: 1 # b\r\n# c\r\n', ['1:6 # b', '!2:1 # c']],
    ['between items of a list', '- a\n# b\n- c', ['!2:1 # b']],
    ['inside of brackets', 'a: [ # b\n  1, # c\n  # d\n]', ['1:6 # b', '2:6 # c', '!3:3 # d']],
    ['after the sign of a block of text', 'a: | # b\n  c\n', ['1:6 # b']],
    ['below a block of text', 'a: |\n  b\n# c\n', ['!3:1 # c']],
    ['around documents', '# a\n--- # b\nc: 1\n... # d\n# e\n', ['!1:1 # a', '2:5 # b', '4:5 # d', '!5:1 # e']],
    ['below control characters of the lexer', '>-  \u0002\n---\n# a', ['!3:1 # a']],
    ['after a directive', '%YAML 1.2 # a\n---\nb: 1\n', ['1:11 # a']],
    ['with characters of two units before it', 'a: "\u{1f511}" # b', ['1:9 # b']],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toEqual(expected);
  });
});

describe('what is none', () => {
  test.each([
    ['in a string between quotes', 'a: "b # c"'],
    ['in a string of several lines', 'a: "b\n  # c\n  d"'],
    ['in a string between single quotes', "a: 'it''s\n  # c'"],
    ['in a block of text', 'a: |\n  # b\n  c\n   # d\n'],
    ['in a folded block of text', 'a: >-\n  # b\n\n  c\n'],
    ['in a block of text in a list', '- |\n  # b\n-  >+\n   # c\n'],
    ['without space before it', 'a: b#c'],
    ['a control character of the lexer in a string', 'a: "\u001f# b"'],
    ['a control character of the lexer in a block of text', 'a: >-  \u0002\n  # b\n'],
  ])('%s', (_name, text) => {
    expect(shown(text)).toEqual([]);
  });
});

test('whatever the text, comments are those of the parser, and stand where they say', () => {
  const piece = fc.constantFrom(
    '# a',
    ' # b',
    '#',
    '\n',
    '\r\n',
    '  ',
    '- ',
    'a: ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>-',
    ',',
    '---\n',
    '\u001f',
    '\u0002',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const found = commentsOf(text);
      const lines = text.split('\n');
      for (const { text: comment, line, column } of found)
        expect((lines[line - 1] ?? '').slice(column - 1).replace(/\r$/, '')).toBe(comment);
      const { comments, isSound } = parsed(text);
      const texts = found.map((comment) => comment.text);
      // Beside what it cannot parse, the parser leaves comments out.
      expect(texts).toEqual(isSound ? comments : expect.arrayContaining(comments));
    }),
    { numRuns: runs(2000) },
  );
});

/**
 * The comments that the parser of `yaml` finds, in the order of the text, and whether it finds nothing wrong and keeps every
 * letter: below an empty value at the end of a document it loses what comes after a blank line.
 */
function parsed(text: string): { readonly comments: string[]; readonly isSound: boolean } {
  const found = new Map<number, string>();
  const tokens = [...new Parser().parse(text)];
  let isSound = tokens.map((token) => CST.stringify(token)).join('') === text;
  const look = (token: unknown): void => {
    if (typeof token !== 'object' || token === null) return;
    if ('type' in token && (token.type === 'error' || token.type === 'flow-error-end')) isSound = false;
    if ('type' in token && token.type === 'comment' && 'offset' in token && 'source' in token)
      found.set(Number(token.offset), String(token.source));
    for (const value of Object.values(token)) look(value);
  };
  for (const token of tokens) look(token);
  return { comments: [...found].sort(([a], [b]) => a - b).map(([, source]) => source), isSound };
}
