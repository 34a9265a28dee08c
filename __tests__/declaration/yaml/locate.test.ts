import { describe, expect, test } from 'vitest';
import { readFull } from '../../../src/declaration/yaml/full/read.ts';
import { keySpan, valueSpan } from '../../../src/declaration/yaml/locate.ts';
import { Lines } from '../../../src/finding/lines.ts';

const TEXT = `# top
a:
  b: [c, {d: "e"}]   # f
  g:
    - h: i
      j:

    -
  1: two
k: |
  l
`;

/** The text of the stretch that is found. */
function found(path: readonly (string | number)[], span: typeof valueSpan): string {
  const [root] = readFull(TEXT, new Lines(TEXT)).documents;
  if (root === undefined) throw new Error('nothing was read');
  const { start, end } = span(root, path);
  return TEXT.slice(start, end);
}

describe('where a path leads', () => {
  test.each<[name: string, path: readonly (string | number)[], value: string, key: string]>([
    ['a scalar', ['a', 'b', 0], 'c', 'c'],
    ['a scalar between quotes', ['a', 'b', 1, 'd'], '"e"', 'd'],
    ['a flow map', ['a', 'b', 1], '{d: "e"}', 'd'],
    ['a flow list', ['a', 'b'], '[c, {d: "e"}]', 'b'],
    ['a block list, without what follows it', ['a', 'g'], '- h: i\n      j', 'g'],
    ['a block map, without what follows it', ['a', 'g', 0], 'h: i\n      j', 'h'],
    ['a value that is not written: its key', ['a', 'g', 0, 'j'], 'j', 'j'],
    ['an item that is not written: its list', ['a', 'g', 1], '- h: i\n      j', '- h: i\n      j'],
    ['a field that is not there: the key of its map', ['a', 'g', 0, 'x'], 'h', 'h'],
    ['a field of a field that is not there', ['a', 'x', 'y', 0], 'a', 'a'],
    ['an item that is not there: the key of its list', ['a', 'b', 9], 'b', 'b'],
    ['a key that looks like a number', ['a', 1], 'two', '1'],
    ['a step into a scalar: its key', ['a', 'b', 1, 'd', 'x'], 'd', 'd'],
    ['a field that no document has: the first key', ['x'], 'a', 'a'],
    ['a block of text', ['k'], '|\n  l\n', 'k'],
    ['the document', [], TEXT.slice(TEXT.indexOf('a:')), 'a'],
  ])('%s', (_name, path, value, key) => {
    expect([found(path, valueSpan), found(path, keySpan)]).toEqual([value, key]);
  });
});
