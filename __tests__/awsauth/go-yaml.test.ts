import { describe, expect, test } from 'vitest';
import { contentEnd } from '../../src/awsauth/go-yaml/content-end.ts';
import { allowedAliasRatio, decode } from '../../src/awsauth/go-yaml/decode.ts';
import type { YamlNode } from '../../src/awsauth/go-yaml/node.ts';
import { parseFirstDocument } from '../../src/awsauth/go-yaml/parser.ts';
import { Unloadable } from '../../src/awsauth/go-yaml/unloadable.ts';

// What a list of aws-auth cannot show: scalars at the root, and where nodes stand.

test.each([
  ['an indentation indicator at the root counts from the margin', '|2\n  a\n   b\n', 'a\n b\n'],
  ['a block scalar at the root may stand at the margin of one', '>\n a\n b\n', 'a b\n'],
  ['a plain scalar at the root goes on at the margin', 'a\nb\n', 'a b'],
  ['a quoted scalar at the root', '"a\n\n b"', 'a\nb'],
  ['a scalar in single quotes at the root', "'a\n\n b'", 'a\nb'],
])('%s', (_name, text, value) => {
  expect(parseFirstDocument(text).root).toMatchObject({ kind: 'scalar', value });
});

describe('a node knows its place, in UTF-16 units of the text as it is', () => {
  /** The texts of all scalars, collections in their brackets. */
  function placed(text: string): unknown {
    const shown = (node: YamlNode): unknown => {
      if (node.kind === 'sequence') return node.items.map(shown);
      if (node.kind === 'mapping')
        return Object.fromEntries(node.pairs.map(([key, value]) => [text.slice(key.start, key.end), shown(value)]));
      return text.slice(node.start, node.end);
    };
    const { root } = parseFirstDocument(text);
    return root === undefined ? undefined : shown(root);
  }

  test.each([
    ['- a\n-  "b" # c\n- !!str x\n-\n', ['a', '"b"', '!!str x', '']],
    ['\ufeff- 😀\n- é: {a: [b , c]}\n', ['😀', { é: { a: ['b', 'c'] } }]],
    ['- a: |\r\n    b\r\n  c: d\r\n', [{ a: '|\r\n    b\r\n', c: 'd' }]],
    ['- &x a\n- *x\n- ? k\n  : v\n', ['&x a', '*x', { k: 'v' }]],
    ['[a: b, ]', [{ a: 'b' }]],
    ['[? a : b, ? c]', [{ a: 'b' }, { c: '' }]],
    ['{? a : b, ? c, ?}', { a: 'b', c: '', '': '' }],
    ['{? : a}', { '': 'a' }],
    ['{a, b: , "c":d}', { a: '', b: '', '"c"': 'd' }],
    ['- ? a\n- ?\n  : b\n- c:\n', [{ a: '' }, { '': 'b' }, { c: '' }]],
    ['a:\n- b\n-\n- c\nd:\n- e', { a: ['b', '', 'c'], d: ['e'] }],
    ['--- # c\n...\n', ''],
  ])('%j', (text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  test('a block list knows its dashes, and where its content ends before the comments behind it', () => {
    const text = '# a\n- b\n\n-\n  c: d # e\n# f\n';
    const { root } = parseFirstDocument(text);
    expect(root).toMatchObject({ kind: 'sequence', isFlow: false, dashes: [4, 9] });
    expect(root && text.slice(0, contentEnd(root))).toBe('# a\n- b\n\n-\n  c: d');
  });

  test.each([
    ['- a\n- # b\n', '- a\n-'],
    ['- a:\n  -\n# b\n', '- a:\n  -'],
    ['- a:\n  - b\n  -\n# c\n', '- a:\n  - b\n  -'],
    ['- a: # b\n', '- a'],
    ['- [a]\n# b\n', '- [a]'],
    ['- {a: b }\n# c\n', '- {a: b }'],
  ])('the content of %j', (text, expected) => {
    const { root } = parseFirstDocument(text);
    expect(root && text.slice(0, contentEnd(root))).toBe(expected);
  });
});

describe('what is refused says why, and where', () => {
  function refusal(text: string): string {
    try {
      parseFirstDocument(text);
    } catch (error) {
      if (error instanceof Unloadable) return `${error.offset} ${error.message}`;
      throw error;
    }
    return 'nothing';
  }

  // The sentences are go-yaml's (scannerc.go, parserc.go and decode.go).
  test.each([
    ['- a\nb: c\n', "4 did not find expected '-' indicator"],
    ['a: b\n- c\n', '5 did not find expected key'],
    ['a: b\n c: d\n', '7 mapping values are not allowed in this context'],
    ['a\n- b: c: d\n', '5 mapping values are not allowed in this context'],
    ['- - a: b: c\n', '8 mapping values are not allowed in this context'],
    ['- a: - b\n', '5 block sequence entries are not allowed in this context'],
    ['- a: ? b\n', '5 mapping keys are not allowed in this context'],
    ['[a: b: c]', "5 did not find expected ',' or ']'"],
    ['{a b: c', "7 did not find expected ',' or '}'"],
    ['{a: b c: d}', "7 did not find expected ',' or '}'"],
    ['{a: b]', "5 did not find expected ',' or '}'"],
    ['[a}', "2 did not find expected ',' or ']'"],
    ['[a', "2 did not find expected ',' or ']'"],
    ['{a', "2 did not find expected ',' or '}'"],
    ['[,]', '1 did not find expected node content'],
    ['{,}', '1 did not find expected node content'],
    ['[- a]', '1 did not find expected node content'],
    ['[a, : b]', '4 did not find expected node content'],
    ['{a, : b}', '4 did not find expected node content'],
    ['[a] "b": c', '4 did not find expected key'],
    ['- - ? a\n  - : b\n', '12 did not find expected key'],
    ['[a: - b]', '4 did not find expected node content'],
    ['["a" - b]', "5 did not find expected ',' or ']'"],
    ['["a" ? b]', "5 did not find expected ',' or ']'"],
    ['['.repeat(10_001), '10000 exceeded max depth of 10000'],
    [`${'['.repeat(10_000)}@`, '10000 found character that cannot start any token'],
    ['- '.repeat(10_001), '20000 exceeded max depth of 10000'],
    [`${'- '.repeat(10_000)}@`, '20000 found character that cannot start any token'],
    ['"a', '0 found unexpected end of stream'],
    ["- 'a\n--- b'", '2 found unexpected document indicator'],
    ['- "\\z"', '2 found unknown escape character'],
    ['- "\\x4"', '2 did not find expected hexdecimal number'],
    ['- "\\ud800"', '2 found invalid Unicode character escape code'],
    ['- @', '2 found character that cannot start any token'],
    ['- `a', '2 found character that cannot start any token'],
    ['- %a', '2 found character that cannot start any token'],
    ['-\n\t- a', '2 found character that cannot start any token'],
    ['- a\n\t- b\n- "\n', '2 found a tab character that violates indentation'],
    ['a: b\n\tc: d\n', '3 found a tab character that violates indentation'],
    ['- |0\n', '2 found an indentation indicator equal to 0'],
    ['- |a\n', '2 did not find expected comment or line break'],
    ['- |\n\ta\n', '2 found a tab character where an indentation space is expected'],
    ['- *a', "2 unknown anchor 'a' referenced"],
    ['- * a', '2 did not find expected alphabetic or numeric character'],
    ['- &. a', '2 did not find expected alphabetic or numeric character'],
    ['- !<a b', "2 did not find the expected '>'"],
    ['- !<> a', '2 did not find expected tag URI'],
    ['- !a!b c', '2 found undefined tag handle'],
    ['- !%zz a', '2 did not find URI escaped octet'],
    ['- !%80 a', '2 found an incorrect leading UTF-8 octet'],
    ['- !%C3%41 a', '2 found an incorrect trailing UTF-8 octet'],
    ['- !a{ b', '2 did not find expected whitespace or line break'],
    ['%YAML 1.2\n---\n', '0 found incompatible YAML document'],
    ['%YAML 1\n---\n', "0 did not find expected digit or '.' character"],
    ['%YAML .1\n---\n', '0 did not find expected version number'],
    ['%YAML 1.\n---\n', '0 did not find expected version number'],
    ['%YAML 1.111\n---\n', '0 found extremely long version number'],
    ['%YAML 1.1\n%YAML 1.1\n---\n', '10 found duplicate %YAML directive'],
    ['%YAML 1.1 x\n---\n', '0 did not find expected comment or line break'],
    ['%YAML 1.1\n- a', '10 block sequence entries are not allowed in this context'],
    ['%TAG !a! b\n%TAG !a! c\n---\n', '11 found duplicate %TAG directive'],
    ['%TAG a b\n---\n', "0 did not find expected '!'"],
    ['%TAG !a b\n---\n', "0 did not find expected '!'"],
    ['%TAG !a!b\n---\n', '0 did not find expected whitespace'],
    ['%TAG !a! ^\n---\n', '0 did not find expected tag URI'],
    ['%TAG !a! b^\n---\n', '0 did not find expected whitespace or line break'],
    ['%FOO\n---\n', '0 found unknown directive name'],
    ['%\n---\n', '0 could not find expected directive name'],
    ['%A+ b\n---\n', '0 found unexpected non-alphabetical character'],
    ['- a: b\n  "c"\n- d', "9 could not find expected ':'"],
    ['- a: b\n  c\n- d', "9 could not find expected ':'"],
    ['? a: b\n  c\n', "9 could not find expected ':'"],
    ['- ? a\n  b: c\n  "d"\n', "15 could not find expected ':'"],
    ['- \u0001', '2 control characters are not allowed'],
    ['é: \u0001', '3 control characters are not allowed'],
    ['😀\n\u0001', '3 control characters are not allowed'],
    ['- a\n]', "4 did not find expected '-' indicator"],
    ['- {a: b}}', "8 did not find expected '-' indicator"],
  ])('%j: %s', (text, expected) => {
    expect(refusal(text)).toBe(expected);
  });
});

describe('aliases', () => {
  // decode.go has no other figures.
  test.each([
    [1, 0.99],
    [400_000, 0.99],
    [1_300_000, 0.7675],
    [2_200_000, 0.545],
    [4_000_000, 0.1],
    [9_000_000, 0.1],
  ])('of %i nodes they may have named this much', (decoded, ratio) => {
    expect(allowedAliasRatio(decoded)).toBeCloseTo(ratio, 10);
  });

  test('have not named what stands behind them', () => {
    const { root } = parseFirstDocument(`- &a x\n- *a\n${'- y\n'.repeat(1100)}`);
    expect(root && decode(root)).toHaveLength(1102);
  });
});
