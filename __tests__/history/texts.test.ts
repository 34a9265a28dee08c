import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import {
  type History,
  MAX_REVISIONS,
  nextNumber,
  previousOf,
  settled,
  withRevision,
} from '../../src/history/history.ts';
import { isHistoryProblem, MAX_BYTES, readHistory, textsOf } from '../../src/history/texts.ts';
import { applied, revision, textsOfAll } from './memory-archive.ts';

const numbersOf = (history: History) => history.map(({ number }) => number);
const reread = (history: History): History => {
  const read = readHistory(textsOfAll(history));
  if (isHistoryProblem(read)) throw new Error(read.problem);
  return read;
};

describe('a history', () => {
  test('is read as it was written, with all that is known of a run', () => {
    const facts = {
      by: 'arn:x',
      actor: 'octocat',
      commit: 'c0ffee',
      run: 'https://x',
      fingerprint: 'f',
      rollbackTo: 1,
    };
    const history = [...applied(['a']), revision(2, ['a', 'b'], facts)];
    expect(reread(history)).toEqual(history);
    expect(history[1]).toMatchObject({ status: 'pending', counts: { added: 2 }, undoing: { entries: [{}, {}] } });
  });

  test('is a line a revision to whoever looks with kubectl', () => {
    expect(textsOfAll(applied(['a'], ['b']))['revisions']?.split('\n')).toEqual([
      '[',
      expect.stringMatching(/^\{"number":1,.*"status":"applied".*\},$/),
      expect.stringMatching(/^\{"number":2,.*\}$/),
      ']',
      '',
    ]);
  });

  test('keeps the newest ten, and what is pending beside them', () => {
    const roles = Array.from({ length: 14 }, () => ['a']);
    const history = withRevision(applied(...roles), revision(2, ['b']));
    expect(numbersOf(reread(history))).toEqual([2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
    expect(numbersOf(reread(applied(...roles)))).toHaveLength(MAX_REVISIONS);
    expect(nextNumber(reread(history))).toBe(15);
  });

  test('of ten revisions of 5,000 entries stays far below what a ConfigMap holds', () => {
    const entries = Array.from(
      { length: 5000 },
      (_, index): Mapping => ({
        section: 'mapRoles',
        arn: `arn:aws:iam::123456789012:role/${hex(index)}`,
        username: `${hex(index + 9000)}:{{SessionName}}`,
        groups: [`team-${index % 40}:edit`],
      }),
    );
    const history = applied(...Array.from({ length: 10 }, () => [])).map((each, index) => ({
      ...each,
      entries: entries.slice(index),
    }));
    const texts = textsOfAll(history);
    expect(Object.values(texts).join('').length).toBeLessThan(MAX_BYTES);
    expect(numbersOf(reread(history))).toHaveLength(10);
  });

  test('drops the oldest where it would become too large, and is nothing where not even the newest fits', () => {
    const noise = (seed: number) =>
      Array.from({ length: 6000 }, (_, index) => ({ ...account, account: hex(seed * 10_000 + index) }));
    const history = applied([], [], [], []).map((each) => ({ ...each, entries: noise(each.number) }));
    const kept = numbersOf(reread(history));
    expect(kept.at(-1)).toBe(4);
    expect(kept.length).toBeLessThan(4);
    const whole = history.flatMap(({ entries }) => entries);
    expect(
      textsOf(history.slice(3).map((each) => ({ ...each, entries: [...whole, ...whole.map(twice)] }))),
    ).toBeUndefined();
  });

  test('says what became of revisions, and gives up what it takes to undo them', () => {
    const [first, second] = settled([revision(1, ['a']), revision(2, ['b'])], new Set([1]), 'undone');
    expect(first).toMatchObject({ status: 'undone', entries: [{}] });
    expect(first).not.toHaveProperty('undoing');
    expect(second).toHaveProperty('undoing');
  });

  test('goes back to the applied revision before the newest applied one', () => {
    const history = [...applied(['a'], ['b'], ['c']), revision(4, ['d'], { status: 'undone' })];
    expect(previousOf(history)?.number).toBe(2);
    expect(previousOf(applied(['a']))).toBeUndefined();
    expect(previousOf([])).toBeUndefined();
  });
});

describe('a history that somebody has edited', () => {
  const texts = textsOfAll([...applied(['a']), revision(2, ['b'])]);
  const shown = JSON.parse(texts['revisions'] ?? '');
  const packed = [
    { number: 1, entries: [{ section: 'mapAccounts', account: '123456789012' }] },
    { number: 2, entries: [], undoing: { source: 's', entries: [], marks: [{ mark: 'm', before: ['a', 'b'] }] } },
  ];
  const pack = (value: unknown) => brotliCompressSync(JSON.stringify(value)).toString('base64');

  test.each([
    ['no texts', {}],
    ['revisions that are no JSON', { ...texts, revisions: '[' }],
    ['revisions that are no list', { ...texts, revisions: '{}' }],
    ['a revision that is none', { ...texts, revisions: '[1]' }],
    ['another status', { ...texts, revisions: JSON.stringify([{ ...shown[0], status: 'fine' }]) }],
    ['no number', { ...texts, revisions: JSON.stringify([{ ...shown[0], number: '1' }]) }],
    [
      'a number that is no text either',
      { ...texts, revisions: JSON.stringify([{ ...shown[0], number: { toString: 1, valueOf: 1 } }]) },
    ],
    ['a number that is too high', { ...texts, revisions: JSON.stringify([{ ...shown[0], number: 1e300 }]) }],
    ['a time that is none', { ...texts, revisions: JSON.stringify([{ ...shown[0], at: 'noon' }]) }],
    ['a commit that is no text', { ...texts, revisions: JSON.stringify([{ ...shown[0], commit: {} }]) }],
    ['counts that are none', { ...texts, revisions: JSON.stringify([{ ...shown[0], counts: { added: -1 } }]) }],
    ['another order', { ...texts, revisions: JSON.stringify([...shown].reverse()) }],
    ['the same number twice', { ...texts, revisions: JSON.stringify([shown[0], shown[0]]) }],
    ['a revision without entries', { ...texts, entries: pack([packed[0]]) }],
    ['entries that are not packed', { ...texts, entries: 'x' }],
    ['entries that are no list', { ...texts, entries: pack({}) }],
    ['an entry in no section', { ...texts, entries: pack([{ number: 1, entries: [{ section: 'data' }] }, packed[1]]) }],
    [
      'an entry without groups',
      {
        ...texts,
        entries: pack([{ number: 1, entries: [{ section: 'mapRoles', arn: '', username: '' }] }, packed[1]]),
      },
    ],
    [
      'marks that are none',
      {
        ...texts,
        entries: pack([
          packed[0],
          { number: 2, entries: [], undoing: { source: '', entries: [], marks: [{ mark: 1 }] } },
        ]),
      },
    ],
    ['a bomb', { ...texts, entries: brotliCompressSync(Buffer.alloc(128 * 1024 * 1024, '[')).toString('base64') }],
  ])('with %s is told, and not taken', (_what, edited) => {
    expect(readHistory(edited)).toEqual({ problem: expect.any(String) });
  });

  test('is taken where it still says something, and what nobody knows is dropped', () => {
    const edited = {
      ...texts,
      entries: pack(packed),
      revisions: JSON.stringify(shown.map((each: object) => ({ ...each, __proto__: 1, more: [] }))),
    };
    expect(readHistory(edited)).toMatchObject([
      { entries: [{ account: '123456789012' }] },
      { undoing: { source: 's' } },
    ]);
    expect(readHistory(edited)).not.toHaveProperty('0.more');
  });

  test('never throws, whatever it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (revisions, entries) => {
        readHistory({ revisions: JSON.stringify(revisions), entries: pack(entries) });
        readHistory({ revisions, entries });
        const known = shown.map((each: object) => (typeof revisions === 'object' ? { ...each, ...revisions } : each));
        readHistory({ revisions: JSON.stringify(known), entries: pack([{ number: 1, entries }, packed[1]]) });
      }),
    );
  });
});

const account = { section: 'mapAccounts' } as const;
const twice = (entry: Mapping): Mapping => ({ ...account, account: `${'account' in entry ? entry.account : ''}0` });

/** Text that looks like chance, and is the same in every run. */
function hex(number: number): string {
  let state = (number + 1) * 2654435761;
  return Array.from({ length: 8 }, () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return state.toString(16).padStart(8, '0');
  })
    .join('')
    .slice(0, 40);
}
