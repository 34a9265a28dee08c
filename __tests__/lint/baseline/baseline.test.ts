import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/finding/finding.ts';
import {
  type Baseline,
  type BaselineEntry,
  baselineText,
  emptyBaseline,
  entryKey,
  parseBaseline,
} from '../../../src/lint/baseline/baseline.ts';
import { setKnownAside } from '../../../src/lint/baseline/known.ts';
import { writeBaseline } from '../../../src/lint/baseline/write.ts';

const entry = (file: string, rule = 'role-path', number = 1): BaselineEntry => ({
  rule,
  file,
  fingerprint: `0123456789abcdef/${number}`,
});
const location = (file: string, line = 1) => ({ file, line, column: 1, endLine: line, endColumn: 2 });
const lineOf = ({ rule, file, fingerprint }: BaselineEntry) =>
  `  - {rule: ${rule}, file: ${JSON.stringify(file)}, fingerprint: ${fingerprint}}\n`;

describe('the text of a baseline', () => {
  const head =
    '# Findings that were there when Guestlist came: they stop nothing. Written by guestlist lint --write-baseline.\napiVersion: guestlist/v1\nkind: Baseline\n';

  test('has a line for each entry, by file, rule and fingerprint, and equal ones once', () => {
    const sorted = [entry('a.yaml'), entry('b.yaml', 'arn-kind'), entry('b.yaml'), entry('b.yaml', 'role-path', 2)];
    const text = `${head}findings:\n${sorted.map(lineOf).join('')}`;
    expect(baselineText(sorted)).toBe(text);
    expect(baselineText([...sorted].reverse())).toBe(text);
    expect(baselineText([...sorted, ...sorted])).toBe(text);
  });

  test('says that there are none', () => {
    expect(baselineText([])).toBe(`${head}findings: []\n`);
    expect(emptyBaseline).toEqual({ known: [] });
  });

  test('is read back as it was written, each with its place', () => {
    const entries = [entry('a "b" #.yaml'), entry('c.yaml')];
    const read = parseBaseline({ path: 'known.yaml', text: baselineText(entries) });
    expect(read).toEqual({
      known: entries.map((one, index) => ({
        ...one,
        location: expect.objectContaining({ line: 5 + index, column: 6 }),
      })),
    });
    expect(parseBaseline({ path: 'known.yaml', text: baselineText([]) })).toEqual({ known: [] });
  });

  test('tells entries apart by all three', () => {
    const keys = [entry('a'), entry('b'), entry('a', 'arn-kind'), entry('a', 'role-path', 2)].map(entryKey);
    expect(new Set(keys).size).toBe(4);
  });
});

describe('a baseline that is refused', () => {
  const findingsOf = (text: string) => {
    const read = parseBaseline({ path: 'known.yaml', text });
    return 'known' in read
      ? []
      : read.map(({ rule, severity, message, remedy }) => ({ rule, severity, message, remedy }));
  };
  const remedy = 'Remove the line. Baselines are written by guestlist lint --write-baseline.';

  test.each([
    ['a rule that is not there', entry('a.yaml', 'nonsense'), 'There is no rule "nonsense", so no baseline lists it.'],
    [
      'a rule that nothing may silence',
      entry('a.yaml', 'creator-declared'),
      'The rule creator-declared cannot be silenced, so no baseline lists it.',
    ],
    [
      'a rule that lint does not ask',
      entry('a.yaml', 'group-unbound'),
      'Lint does not ask the rule group-unbound, which is for live clusters, so no baseline lists it.',
    ],
  ])('lists %s', (_name, forged, message) => {
    const text = baselineText([entry('a.yaml'), forged]);
    expect(findingsOf(text)).toEqual([{ rule: 'baseline', severity: 'error', message, remedy }]);
  });

  test.each([
    ['another field', '\nmore: 1', 'more'],
    [
      'another field of an entry',
      '\nfindings: [{rule: role-path, file: a, fingerprint: 0123456789abcdef/1, lin: 1}]',
      'lin',
    ],
  ])('has %s', (_name, more, field) => {
    const text = `apiVersion: guestlist/v1\nkind: Baseline${more}${more.includes('findings') ? '' : '\nfindings: []'}\n`;
    expect(findingsOf(text)).toEqual([
      expect.objectContaining({ rule: 'schema', message: expect.stringContaining(field) }),
    ]);
  });

  test('knows the rules that it is told, policies too', () => {
    const text = baselineText([entry('a.yaml', 'policy/mine')]);
    const file = { path: 'known.yaml', text };
    expect(parseBaseline(file, new Map([['policy/mine', {}]]))).toHaveProperty('known.length', 1);
    expect(parseBaseline(file)).toHaveLength(1);
  });

  test('says what was meant by a field that is nearly right', () => {
    const near = 'apiVersion: guestlist/v1\nkinds: Baseline\nfindings: [{rle: role-path, file: a}]\n';
    expect(findingsOf(near).map(({ message, remedy: mend }) => `${message} ${mend}`)).toEqual([
      'The baseline lacks kind. Add kind.',
      'The baseline has no field kinds. Did you mean kind?',
      'findings[0] lacks rule. Add rule.',
      'findings[0] lacks fingerprint. Add fingerprint.',
      'findings[0] has no field rle. Did you mean rule?',
    ]);
  });
});

describe('what is left over of a baseline', () => {
  const finding: Finding = {
    rule: 'role-path',
    severity: 'note',
    location: location('a.yaml'),
    message: '',
    remedy: '',
  };
  const known = [entry('a.yaml'), entry('b.yaml'), entry('a.yaml')].map((one, index) => ({
    ...one,
    location: location('known.yaml', 5 + index),
  }));
  const aside = (isWhole: boolean) =>
    setKnownAside(
      [{ ...finding, suppressible: true }],
      { known },
      {
        fingerprints: new Map(),
        isWhole,
      },
    );

  test('is a finding of its own: an entry for nothing, and one that stands there twice', () => {
    const stale = (file: string, line: number) => ({
      rule: 'baseline-stale',
      severity: 'warning',
      location: location('known.yaml', line),
      message: `This finding of role-path in ${file} is no longer there.`,
      remedy: 'Remove the line, or run guestlist lint --write-baseline.',
    });
    expect(aside(true)).toEqual({
      findings: [{ ...finding, suppressible: true }, stale('a.yaml', 7), stale('b.yaml', 6), stale('a.yaml', 5)],
      suppressed: [],
    });
  });

  test('but not where something could not be read', () => {
    expect(aside(false).findings).toHaveLength(1);
  });
});

describe('writeBaseline', () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'guestlist-baseline-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const findings = (count: number): Finding[] =>
    Array.from({ length: count }, (_, index) => ({
      rule: 'role-path',
      severity: 'note',
      location: location('a.yaml', index + 1),
      message: '',
      remedy: '',
    }));
  const fingerprintsOf = (found: readonly Finding[]) =>
    new Map(found.map((finding, index) => [finding, `0123456789abcdef/${index + 1}`]));
  const oldOf = (count: number): Baseline => ({
    known: Array.from({ length: count }, (_, index) => ({
      ...entry('a.yaml', 'role-path', index + 1),
      location: location('known.yaml'),
    })),
  });
  const write = (count: number, old: number, mayGrow = false, path = 'known.yaml') => {
    const found = findings(count);
    const next = { old: oldOf(old), findings: found, fingerprints: fingerprintsOf(found), mayGrow };
    return writeBaseline(root, { path, location: location('guestlist.yaml') }, next);
  };
  const written = () => readFileSync(join(root, 'known.yaml'), 'utf8');

  test('writes what is known from now on, and how much that is', async () => {
    expect(await write(2, 3)).toBe(2);
    expect(written()).toBe(baselineText([entry('a.yaml'), entry('a.yaml', 'role-path', 2)]));
    expect(await write(2, 2)).toBe(2);
  });

  test('grows only where it may', async () => {
    await expect(write(2, 1)).rejects.toMatchObject({
      code: 'usage',
      message: 'known.yaml would grow by 1, so it was not written.',
      detail: 'a.yaml:2 role-path',
      remedy: 'Mend them, or give --accept-new too.',
    });
    expect(written).toThrow(/ENOENT/);
    expect(await write(2, 1, true)).toBe(2);
    expect(written()).toContain('/2}');
  });

  test.each([
    [10, []],
    [12, ['\u2026 and 2 more']],
  ])('names ten of %i that are new', async (count, more) => {
    const lines = Array.from({ length: 10 }, (_, index) => `a.yaml:${index + 1} role-path`);
    await expect(write(count, 0)).rejects.toMatchObject({ detail: [...lines, ...more].join('\n') });
  });

  test('says what keeps it from being written', async () => {
    await expect(write(1, 1, false, 'none/known.yaml')).rejects.toMatchObject({
      code: 'usage',
      message: 'none/known.yaml cannot be written (ENOENT).',
      remedy: 'Check its folder and its permissions.',
      cause: { code: 'ENOENT' },
    });
  });
});
