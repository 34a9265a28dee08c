import { describe, expect, test } from 'vitest';
import { contentEnd } from '../../src/awsauth/go-yaml/content-end.ts';
import type { YamlNode } from '../../src/awsauth/go-yaml/node.ts';
import { parseFirstDocument } from '../../src/awsauth/go-yaml/parser.ts';

// What a list of aws-auth cannot show: scalars at the root, and where nodes stand.

test.each([
  ['an indentation indicator at the root counts from the margin', '|2\n  a\n   b\n', 'a\n b\n'],
  ['a block scalar at the root may stand at the margin of one', '>\n a\n b\n', 'a b\n'],
  ['a plain scalar at the root goes on at the margin', 'a\nb\n', 'a b'],
  ['a quoted scalar at the root', '"a\n\n b"', 'a\nb'],
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
  ])('%j', (text, expected) => {
    expect(placed(text)).toEqual(expected);
  });

  test('a block list knows its dashes, and where its content ends before the comments behind it', () => {
    const text = '# a\n- b\n\n-\n  c: d # e\n# f\n';
    const { root } = parseFirstDocument(text);
    expect(root).toMatchObject({ kind: 'sequence', isFlow: false, dashes: [4, 9] });
    expect(root && text.slice(0, contentEnd(root))).toBe('# a\n- b\n\n-\n  c: d');
  });
});
