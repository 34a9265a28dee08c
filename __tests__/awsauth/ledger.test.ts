import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AWS_AUTH, emptyConfigMap } from '../../src/awsauth/configmap.ts';
import {
  LEDGER_ANNOTATION,
  type Ledger,
  markOf,
  ownershipOf,
  printOf,
  readLedger,
  sameLedger,
  withLedger,
  withMarks,
  withOwned,
} from '../../src/awsauth/ledger.ts';
import type { Mapping } from '../../src/awsauth/mapping.ts';

const OURS = 'github.com/acme/access';
const OTHER = 'github.com/acme/other';

const role = (name: string, groups: readonly string[] = ['view'], username = name): Mapping => ({
  section: 'mapRoles',
  arn: `arn:aws:iam::123456789012:role/${name}`,
  username,
  groups,
});
const account: Mapping = { section: 'mapAccounts', account: '123456789012' };

const ledgerOf = (owners: Readonly<Record<string, Readonly<Record<string, string>>>>): Ledger =>
  new Map(Object.entries(owners).map(([owner, prints]) => [owner, new Map(Object.entries(prints))]));
const annotated = (text: string) => ({ metadata: { annotations: { [LEDGER_ANNOTATION]: text } } });

// ConfigMaps of clusters hold them: what they are of may not change.
describe('marks and prints', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 11);

  test('a mark is of the section and the principal in lower case', () => {
    expect(LEDGER_ANNOTATION).toBe('guestlist/owned');
    expect(markOf(role('Dev'))).toBe(hash('mapRoles arn:aws:iam::123456789012:role/dev'));
    expect(markOf({ ...role('dev'), section: 'mapUsers' } as Mapping)).toBe(
      hash('mapUsers arn:aws:iam::123456789012:role/dev'),
    );
    expect(markOf(account)).toBe(hash('mapAccounts 123456789012'));
  });

  test('a print is of all that an entry says, but for the order of its groups', () => {
    const print = hash('["mapRoles arn:aws:iam::123456789012:role/dev","d",["a","b"]]');
    expect(printOf(role('dev', ['b', 'a', 'b'], 'd'))).toBe(print);
    expect(printOf(role('DEV', ['a', 'b'], 'd'))).toBe(print);
    expect(printOf(role('dev', ['a'], 'd'))).not.toBe(print);
    expect(printOf(account)).toBe(markOf(account));
  });
});

describe('readLedger', () => {
  test.each([
    ['no ConfigMap', undefined],
    ['no annotations', { metadata: {} }],
    ['other annotations', { metadata: { annotations: { a: 'b' } } }],
    ['an empty one', annotated('{}')],
  ])('%s is a ledger with nothing in it', (_name, configMap) => {
    expect(readLedger(configMap)).toEqual(new Map());
  });

  test('knows owners, their marks and prints', () => {
    const read = readLedger(annotated(`{"${OURS}": {"m": "p", "n": "q"}, "${OTHER}": {}}`));
    expect(read).toEqual(ledgerOf({ [OURS]: { m: 'p', n: 'q' }, [OTHER]: {} }));
  });

  test.each([
    ['{', 'it is not JSON'],
    ['', 'it is not JSON'],
    ['[]', 'it is not a JSON object'],
    ['null', 'it is not a JSON object'],
    ['1', 'it is not a JSON object'],
    ['{"a b": []}', '"a b" has no marks'],
    ['{"a": null}', '"a" has no marks'],
    ['{"a": "b"}', '"a" has no marks'],
    ['{"a": {"m": 1}}', 'a mark of "a" has no print'],
    ['{"a": {"m": "p", "n": null}}', 'a mark of "a" has no print'],
  ])('%j cannot be read: %s', (text, problem) => {
    expect(readLedger(annotated(text))).toEqual({ problem });
  });
});

test('an entry is owned by whoever has its mark, and untouched where its print is the same', () => {
  const dev = role('dev');
  const ledger = ledgerOf({ [OTHER]: { x: 'y' }, [OURS]: { [markOf(dev)]: printOf(dev) } });
  expect(ownershipOf(ledger, dev)).toEqual({ owner: OURS, untouched: true });
  expect(ownershipOf(ledger, role('dev', ['edit'], 'dev'))).toEqual({ owner: OURS, untouched: false });
  expect(ownershipOf(ledger, role('ops'))).toBeUndefined();
  expect(ownershipOf(new Map(), dev)).toBeUndefined();
});

describe('withOwned', () => {
  const ledger = ledgerOf({ [OURS]: { a: '1', b: '2' }, [OTHER]: { c: '3', d: '4' } });

  test('gives an owner these and no others, and takes them from everybody else', () => {
    expect(withOwned(ledger, OURS, new Map([['c', '5']]))).toEqual(
      ledgerOf({ [OTHER]: { d: '4' }, [OURS]: { c: '5' } }),
    );
  });

  test('forgets whoever is left with nothing', () => {
    expect(withOwned(ledger, OURS, new Map())).toEqual(ledgerOf({ [OTHER]: { c: '3', d: '4' } }));
    const all = new Map([
      ['c', '5'],
      ['d', '6'],
    ]);
    expect(withOwned(ledger, OURS, all)).toEqual(ledgerOf({ [OURS]: { c: '5', d: '6' } }));
  });
});

describe('withMarks', () => {
  const ledger = ledgerOf({ [OURS]: { a: '1', b: '2' }, [OTHER]: { c: '3' } });

  test('moves a mark, adds one and takes one away, and leaves the others', () => {
    const moved = withMarks(
      ledger,
      new Map<string, readonly [string, string] | undefined>([
        ['a', [OTHER, '7']],
        ['b', undefined],
        ['n', ['new', '8']],
      ]),
    );
    expect(moved).toEqual(ledgerOf({ [OTHER]: { c: '3', a: '7' }, new: { n: '8' } }));
    // Nothing of the one that was given has moved.
    expect(ledger).toEqual(ledgerOf({ [OURS]: { a: '1', b: '2' }, [OTHER]: { c: '3' } }));
  });
});

test('two ledgers are the same in whatever order they are written', () => {
  const a = ledgerOf({ [OURS]: { a: '1', b: '2' }, [OTHER]: { c: '3' } });
  const b = ledgerOf({ [OTHER]: { c: '3' }, [OURS]: { b: '2', a: '1' } });
  expect(sameLedger(a, b)).toBe(true);
  expect(sameLedger(a, ledgerOf({ [OTHER]: { c: '3' }, [OURS]: { b: '2', a: '9' } }))).toBe(false);
  expect(sameLedger(a, new Map())).toBe(false);
});

test('a ledger is written to its annotation, sorted, and the rest of the ConfigMap is kept', () => {
  const before = {
    ...emptyConfigMap(),
    more: 1,
    metadata: { ...AWS_AUTH, labels: { x: 'y' }, annotations: { k: 'v' } },
  };
  expect(withLedger(before, ledgerOf({ b: { z: '1', y: '2' }, a: { x: '3' } }))).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    more: 1,
    metadata: {
      name: 'aws-auth',
      namespace: 'kube-system',
      labels: { x: 'y' },
      annotations: { k: 'v', [LEDGER_ANNOTATION]: '{"a":{"x":"3"},"b":{"y":"2","z":"1"}}' },
    },
  });
  expect(withLedger({ metadata: {} }, new Map())).toEqual(annotated('{}'));
});
