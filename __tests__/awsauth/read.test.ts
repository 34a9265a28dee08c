import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Section, sections } from '../../src/awsauth/mapping.ts';
import { allEntries, groupByKey, isBlank, read } from '../../src/awsauth/read.ts';
import { loadedBy } from '../cluster/oracle/compare.ts';

interface Lists {
  readonly mapRoles: readonly { arn: string; username: string; groups: readonly string[] }[];
  readonly mapUsers: readonly { arn: string; username: string; groups: readonly string[] }[];
  readonly mapAccounts: readonly string[];
}

interface Case {
  readonly name: string;
  readonly data: Record<string, string>;
  readonly 'v0.6.13': Lists & { readonly error: string };
}

interface OddText {
  readonly name: string;
  readonly text: string;
  readonly loaded: Lists;
  readonly complains: Readonly<Record<Section, boolean>>;
}

function fixture<Content>(name: string): Content {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

// What aws-iam-authenticator 0.6.13 answered when it was run on these texts.
const cases = fixture<Case[]>('authenticator-cases.json');

// The same, a rule each: __tests__/cluster/oracle/odd-texts.ts has them, and record.ts there writes this file.
const oddTexts = fixture<OddText[]>('odd-texts.json');

describe('read loads what aws-iam-authenticator 0.6.13 loads', () => {
  test.each(cases)('$name', ({ data, 'v0.6.13': expected }) => {
    const { error, ...lists } = expected;
    const reading = read({ data });
    expect(loadedBy(reading)).toEqual(lists);
    const complains = Object.values(reading).some(
      ({ problem, entries }) => problem !== undefined || entries.some((entry) => entry.lost.length > 0),
    );
    if (error !== '') expect(complains).toBe(true);
  });

  test.each(oddTexts)('$name', ({ text, loaded: lists, complains }) => {
    const reading = read({ data: { mapRoles: text, mapUsers: text, mapAccounts: text } });
    expect(loadedBy(reading)).toEqual(lists);
    for (const section of sections) {
      const { problem, entries } = reading[section];
      if (problem !== undefined) expect(complains[section]).toBe(true);
      if (complains[section]) expect(problem ?? entries.find(({ lost }) => lost.length > 0)).toBeDefined();
    }
  });
});

describe('a problem points at the place', () => {
  test.each([
    [
      '- rolearn: a\n  username: {{SessionName}}\n',
      '2:14',
      'a map or list cannot be the key of a map; a template such as {{SessionName}} stands between quotes',
    ],
    ['- rolearn: a\n- rolearn: b\n username: c\n', '3:2', "did not find expected '-' indicator"],
    ['- "a\n', '1:3', 'found unexpected end of stream'],
    ['- a\n-\tb: c\n', '2:2', 'found character that cannot start any token'],
    ['\ufeff- a\r\n- \u00001\n', '2:3', 'control characters are not allowed'],
    ['- a: !!int x\n', '1:6', 'cannot decode !!str `x` as a !!int'],
    ['- a: .inf\n', '1:1', 'JSON has no number Infinity'],
    ['- 😀: *b\n', '1:7', "unknown anchor 'b' referenced"],
    ['- &a [*a]\n', '1:7', "anchor 'a' value contains itself"],
    ['a: b\n', '1:1', 'the text is a map, not a list'],
    ['\n {}', '2:2', 'the text is a map, not a list'],
  ])('%j at %s', (mapRoles, place, message) => {
    const { problem } = read({ data: { mapRoles } }).mapRoles;
    expect(`${problem?.line}:${problem?.column} ${problem?.message}`).toBe(`${place} ${message}`);
  });
});

describe('what stands behind the first document is not read', () => {
  test.each([
    ['- a\n', undefined],
    ['- a\n# b\n---\n\n...\n# c', undefined],
    ['- a\n---', undefined],
    ['- a\n---\n- b\n', 3],
    ['- a\n--- b\n', 2],
    ['- a\n...\n# c\n\n- b\n', 5],
    ['  - a\n- b\n', 2],
    ['[a]]\n', 1],
    ['# nothing\n', undefined],
    ['{', undefined],
  ])('%j from line %s on', (mapAccounts, line) => {
    expect(read({ data: { mapAccounts } }).mapAccounts.unreadFrom).toBe(line);
  });
});

test('an entry knows its line, and what it lost', () => {
  const mapRoles =
    '# c\r\n- rolearn: a\r\n  username: yes\r\n  groups: x\r\n-\r\n  rolearn: b\r\n  groups: [1, k]\r\n- c\r\n-\r\n';
  expect(read({ data: { mapRoles } }).mapRoles.entries.map(({ line, lost }) => [line, lost])).toEqual([
    [2, ['groups is text, not a list', 'username is the boolean true, not text']],
    [6, ['a group is the number 1, not text']],
    [8, ['the item is text, not a map']],
    [9, ['the item is empty']],
  ]);
});

test('an item without an ARN, of another shape or with fields that nobody knows says just what is lost', () => {
  const lostIn = (section: 'mapRoles' | 'mapUsers', text: string) =>
    read({ data: { [section]: text } })[section].entries.map(({ lost, hasSso, mapping }) => ({
      lost,
      hasSso,
      mapping,
    }));
  const nobody = (section: 'mapRoles' | 'mapUsers') => ({ section, arn: '', username: '', groups: [] });
  expect(lostIn('mapRoles', '- {username: ~, groups: ~, foo: [1], sso: {}}\n')).toEqual([
    { lost: ['it has no rolearn'], hasSso: true, mapping: nobody('mapRoles') },
  ]);
  expect(lostIn('mapUsers', '- {username: [], rolearn: x, groups: [~, {}], sso: {}}\n')).toEqual([
    {
      lost: ['a group is a map, not text', 'username is a list, not text', 'it has no userarn'],
      hasSso: false,
      mapping: { ...nobody('mapUsers'), groups: ['', ''] },
    },
  ]);
  expect(lostIn('mapRoles', '- text\n-\n')).toEqual([
    { lost: ['the item is text, not a map'], hasSso: false, mapping: nobody('mapRoles') },
    { lost: ['the item is empty'], hasSso: false, mapping: nobody('mapRoles') },
  ]);
});

test('an entry that versions of the authenticator read differently says how', () => {
  const disputed = (item: string) => read({ data: { mapRoles: `- ${item}\n` } }).mapRoles.entries[0]?.disputed;
  expect(disputed('{rolearn: a, sso: {}}')).toMatch(/^it has an sso block: some versions/);
  expect(disputed('{username: a}')).toMatch(/^it has no rolearn: some versions/);
  expect(disputed('{rolearn: de\u017fk}')).toMatch(/^its ARN holds a letter/);
  expect(disputed('{rolearn: a}')).toBeUndefined();
});

test('an account knows whether the authenticator holds it, and what it lost', () => {
  const { entries } = read({ data: { mapAccounts: '- "1"\n\n- ""\n- [x]\n' } }).mapAccounts;
  const rest = { hasSso: false, disputed: undefined };
  expect(entries).toEqual([
    { index: 0, line: 1, mapping: { section: 'mapAccounts', account: '1' }, lost: [], isHeld: true, ...rest },
    {
      index: 1,
      line: 3,
      mapping: { section: 'mapAccounts', account: '' },
      lost: ['the item is empty'],
      isHeld: true,
      ...rest,
    },
    {
      index: 2,
      line: 4,
      mapping: { section: 'mapAccounts', account: '' },
      lost: ['the item is not text'],
      isHeld: false,
      ...rest,
    },
  ]);
});

test.each(['', ' \n', '``', '""', " ''\t"])('%j is skipped before it is parsed', (mapRoles) => {
  expect(isBlank(mapRoles)).toBe(true);
  expect(read({ data: { mapRoles } }).mapRoles).toMatchObject({
    entries: [],
    problem: undefined,
    unreadFrom: undefined,
  });
});

test('white space in the midst of a text takes no longer than other text', () => {
  const mapRoles = `- rolearn: a # a${' '.repeat(1_000_000)}b`;
  expect(isBlank(mapRoles)).toBe(false);
  expect(read({ data: { mapRoles } }).mapRoles.entries).toHaveLength(1);
});

test('a ConfigMap is read once, however often it is asked for', () => {
  const configMap = { data: { mapRoles: '- rolearn: a\n' } };
  expect(read(configMap)).toBe(read(configMap));
  expect(read({ ...configMap })).not.toBe(read(configMap));
  // What an object has by nature is no key of the ConfigMap's data.
  expect(read().mapRoles).toMatchObject({ text: undefined, entries: [] });
});

test('entries come in the order of the sections, and together where they are for one principal', () => {
  const data = {
    mapAccounts: '- "1"\n',
    mapUsers: '- userarn: a\n',
    mapRoles: '- rolearn: a\n- rolearn: b\n- rolearn: A\n',
  };
  const entries = allEntries(read({ data }));
  expect(entries.map(({ mapping, index }) => `${mapping.section} ${index}`)).toEqual([
    'mapRoles 0',
    'mapRoles 1',
    'mapRoles 2',
    'mapUsers 0',
    'mapAccounts 0',
  ]);
  const places = [...groupByKey(entries)].map(([key, group]) => [key, group.map(({ index }) => index)]);
  expect(places).toEqual([
    ['mapRoles a', [0, 2]],
    ['mapRoles b', [1]],
    ['mapUsers a', [0]],
    ['mapAccounts 1', [0]],
  ]);
});
