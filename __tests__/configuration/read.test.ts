import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../src/configuration/configuration.ts';
import { readConfiguration } from '../../src/configuration/read.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-configuration-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (path: string, text: string | Buffer) => writeFileSync(join(root, path), text);
const head = 'apiVersion: guestlist/v1\nkind: Configuration\n';
const baselineHead = 'apiVersion: guestlist/v1\nkind: Baseline\n';
const entry = '  - {rule: role-path, file: access/a.yaml, fingerprint: 0123456789abcdef/1}\n';

/** What is wrong, in one line each. */
async function wrong(mayLackBaseline = false): Promise<string[]> {
  const { findings, configuration, baseline } = await readConfiguration(root, mayLackBaseline);
  expect({ configuration, baseline }).toEqual({ configuration: defaultConfiguration, baseline: { known: [] } });
  return findings.map(
    ({ rule, location, message }) => `${location.file}:${location.line}:${location.column} ${rule}: ${message}`,
  );
}

test('without a guestlist.yaml the defaults hold', async () => {
  expect(await wrong()).toEqual([]);
});

test('a guestlist.yaml decides, and its text is there for excerpts', async () => {
  put('guestlist.yaml', `\uFEFF${head}spec: {dir: teams}\n`);
  const { configuration, files, findings } = await readConfiguration(root, false);
  expect(configuration.dir?.path).toBe('teams');
  expect(files).toEqual([{ path: 'guestlist.yaml', text: `${head}spec: {dir: teams}\n` }]);
  expect(findings).toEqual([]);
});

describe('a guestlist.yaml that cannot be read decides nothing, and says so', () => {
  const notRead = (why: string) => [`guestlist.yaml:1:1 file: The file was not read: ${why}.`];
  test.each([
    ['a folder', () => mkdirSync(join(root, 'guestlist.yaml')), notRead('it is not a regular file')],
    [
      'a link to a good one',
      () => {
        put('elsewhere.yaml', `${head}spec: {}\n`);
        symlinkSync(join(root, 'elsewhere.yaml'), join(root, 'guestlist.yaml'));
      },
      notRead('it is a symbolic link'),
    ],
    [
      'a link to nowhere',
      () => symlinkSync('/nowhere', join(root, 'guestlist.yaml')),
      notRead('it is a symbolic link'),
    ],
    [
      'a pipe, which would never end',
      () => execFileSync('mkfifo', [join(root, 'guestlist.yaml')]),
      notRead('it is not a regular file'),
    ],
    [
      'too large',
      () => put('guestlist.yaml', Buffer.alloc(1024 * 1024 + 1, 0x20)),
      notRead('it has 1048577 bytes; 1048576 are the most'),
    ],
    ['not UTF-8', () => put('guestlist.yaml', Buffer.from([0x61, 0xff])), notRead('it is not UTF-8')],
    [
      'empty',
      () => put('guestlist.yaml', ''),
      ['guestlist.yaml:1:1 schema: guestlist.yaml holds 0 documents, not one.'],
    ],
    [
      'called guestlist.yml',
      () => put('guestlist.yml', `${head}spec: {}\n`),
      ['guestlist.yml:1:1 file: The file was not read: its name is not guestlist.yaml.'],
    ],
  ])('%s', async (_name, prepare, expected) => {
    prepare();
    expect(await wrong()).toEqual(expected);
  });
});

describe('a folder of declarations that leads out of this one is refused', () => {
  test.each([
    ['a link', 'access'],
    ['behind a link', 'access/teams'],
  ])('%s', async (_name, dir) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'guestlist-elsewhere-'));
    mkdirSync(join(elsewhere, 'teams'));
    symlinkSync(elsewhere, join(root, 'access'));
    put('guestlist.yaml', `${head}spec: {dir: ${dir}}\n`);
    expect(await wrong()).toEqual([
      `guestlist.yaml:3:13 configuration: The folder ${dir} is not read: it is a symbolic link.`,
    ]);
    rmSync(elsewhere, { recursive: true });
  });
});

describe('the baseline that guestlist.yaml names', () => {
  beforeEach(() => put('guestlist.yaml', `${head}spec: {baseline: known.yaml}\n`));

  test('is read, each entry with its place', async () => {
    put('known.yaml', `${baselineHead}findings:\n${entry}`);
    const { baseline, files } = await readConfiguration(root, false);
    expect(baseline.known).toMatchObject([
      { rule: 'role-path', file: 'access/a.yaml', fingerprint: '0123456789abcdef/1', location: { line: 4, column: 6 } },
    ]);
    expect(files.map(({ path }) => path)).toEqual(['guestlist.yaml', 'known.yaml']);
  });

  test('may be JSON', async () => {
    const known = { rule: 'role-path', file: 'a', fingerprint: '0123456789abcdef/12' };
    put('known.yaml', JSON.stringify({ apiVersion: 'guestlist/v1', kind: 'Baseline', findings: [known] }));
    expect((await readConfiguration(root, false)).baseline.known).toMatchObject([known]);
  });

  test('must be there, but for whoever is about to write it', async () => {
    expect(await wrong()).toEqual(['guestlist.yaml:3:18 configuration: The baseline known.yaml is not there.']);
    expect((await readConfiguration(root, true)).findings).toEqual([]);
  });

  test.each([
    ['a text', 'findings: none', /^known.yaml:1:1 schema: /],
    ['not YAML', '{"findings": [', /^known.yaml:1:\d+ yaml-syntax: Not YAML/],
    [
      'of another version',
      `${baselineHead.replace('v1', 'v2')}findings: []`,
      /:1:13 schema: apiVersion is "guestlist\/v2"/,
    ],
    ['of another kind', `${head}findings: []`, /:2:7 schema: kind is "Configuration"/],
    ['with a misspelt field', `${baselineHead}findings: []\nfinding: []`, /:4:1 schema: .* no field finding/],
    ['with aliases', `${baselineHead}findings: &a [*a]`, /yaml-plain: /],
    [
      'with a fingerprint that is none',
      `${baselineHead}findings:\n${entry.replace('0123456789abcdef/1', '".*"')}`,
      /:4:57 schema: findings\[0\].fingerprint is not a fingerprint/,
    ],
    [
      'with a rule that must not be silenced',
      `${baselineHead}findings:\n${entry}${entry.replace('role-path', 'creator-declared')}`,
      /^known.yaml:5:6 baseline: The rule creator-declared cannot be silenced, so no baseline lists it/,
    ],
    [
      'with schema errors',
      `${baselineHead}findings:\n${entry.replace('role-path', 'schema')}`,
      /^known.yaml:4:6 baseline: The rule schema cannot be silenced/,
    ],
    [
      'with a rule that there is not',
      `${baselineHead}findings:\n${entry.replace('role-path', 'rolepath')}`,
      /^known.yaml:4:6 baseline: There is no rule "rolepath"/,
    ],
  ])('is not used where it is %s', async (_name, text, expected) => {
    put('known.yaml', text);
    const found = await wrong();
    expect(found[0]).toMatch(expected);
    expect(await wrong(true)).toEqual(found);
  });

  test.each([
    ['a link', () => symlinkSync('/etc/passwd', join(root, 'known.yaml')), /it is a symbolic link/],
    [
      'a folder',
      () => mkdirSync(join(root, 'known.yaml')),
      /^guestlist.yaml:3:18 configuration: The baseline known.yaml is a folder\.$/,
    ],
  ])('is not used where it is %s', async (_name, prepare, expected) => {
    prepare();
    expect(await wrong()).toEqual([expect.stringMatching(expected)]);
  });

  test.each([
    ['the usual folder', '{baseline: access/known.yaml}', undefined],
    ['a folder of its own', '{dir: teams, baseline: teams/below/known.yml}', undefined],
    ['the folder that is asked for', '{baseline: teams/known.yaml}', 'teams'],
    ['a folder that is asked for by its whole path', '{baseline: known.yaml}', '/'],
  ])('is no declaration of %s, be it there or not', async (_name, spec, dir) => {
    put('guestlist.yaml', `${head}spec: ${spec}\n`);
    const { findings } = await readConfiguration(root, true, dir);
    expect(findings).toMatchObject([
      {
        location: { file: 'guestlist.yaml', line: 3 },
        message: expect.stringMatching(/lies in the folder of declarations, and would be read as one\.$/),
        remedy: 'Name a file beside guestlist.yaml, such as guestlist-baseline.yaml.',
      },
    ]);
  });

  test('may lie among declarations under a name that they do not have', async () => {
    put('guestlist.yaml', `${head}spec: {baseline: known.json}\n`);
    expect((await readConfiguration(root, true, '.')).findings).toEqual([]);
    put('guestlist.yaml', `${head}spec: {baseline: known.yaml}\n`);
    expect((await readConfiguration(root, true, '.')).findings).toMatchObject([
      { remedy: 'Give it another ending, such as guestlist-baseline.json.' },
    ]);
  });
});
