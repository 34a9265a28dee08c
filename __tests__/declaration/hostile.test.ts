import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { load } from '../../src/declaration/load.ts';
import { limits } from '../../src/limits.ts';
import { accessYaml, clusterYaml, findingsOf } from '../declare.ts';
import { harmless } from './properties.ts';

// Nothing here is about speed, but a reader that takes quadratic time would not end within this.
vi.setConfig({ testTimeout: 120_000 });

/** A piece over and over, up to a length. */
const filled = (piece: string, length = 64 * 1024) => piece.repeat(Math.ceil(length / piece.length));
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('');
const grant = (field: string) => accessYaml(`- role: arn:aws:iam::123456789012:role/a\n  ${field}`);

const LAUGHS = `a: &a [x, x, x, x, x, x, x, x, x]\n${lines(9, (n) => `b${n}: &b${n} [${filled(n === 0 ? '*a, ' : `*b${n - 1}, `, 40)}]\n`)}`;

describe('whatever a text holds, there is a finding that says it', () => {
  test.each([
    ['aliases that would unfold to a billion', LAUGHS, /anchor &a is not allowed/],
    ['an alias a hundred thousand times', `a: &a b\nc: [${filled('*a, ')}]`, /anchor &a is not allowed/],
    ['brackets without an end', filled('['), /deeper than 32 levels/],
    ['braces without an end', filled('{'), /deeper than 32 levels/],
    ['maps in flow maps', filled('{a: '), /deeper than 32 levels/],
    ['lists on one line', filled('- '), /deeper than 32 levels/],
    ['keys on one line', filled('? '), /deeper than 32 levels/],
    [
      'brackets ten thousand deep, and closed',
      `a: ${filled('[', 10_000)}${filled(']', 10_000)}`,
      /deeper than 32 levels/,
    ],
    ['maps a thousand lines deep', lines(1000, (n) => `${' '.repeat(n)}a:\n`), /deeper than 32 levels/],
    [
      'ten thousand documents',
      lines(10_000, () => `---\n${clusterYaml()}`).slice(0, 1024 * 1024),
      /more than 1000 documents/,
    ],
    ['a key that is no text, nor can be made one', '? {toString: 1, valueOf: 2}\n: x\n', /key of a map is not text/],
    ['closing brackets', filled(']'), /Not YAML/],
    ['quotes', filled('"'), /Not YAML/],
    ['anchors', filled('&a '), /Not YAML/],
    ['tags', filled('!t '), /Not YAML/],
    ['flow lists side by side', filled('[]'), /Not YAML/],
    ['a key a hundred thousand times', filled('a: 1\n'), /stands twice in one map, first on line 1/],
    ['a hundred thousand keys', lines(100_000, (n) => `k${n}: 1\n`), /no kind/],
    ['a hundred thousand unknown fields', clusterYaml() + lines(40_000, (n) => `  k${n}: 1\n`), /has no field k0/],
    ['a name as long as a file', `${clusterYaml()}  ${filled('a')}: 1\n`, /key of a map|1024|has no field a{50}/],
    ['a value as long as a file', clusterYaml().replace('guestlist/v1', filled('a')), /apiVersion is "a{50}/],
    [
      'a list to compare with itself',
      clusterYaml(`  verify:\n    in: [${lines(50_000, (n) => `a${n}, `)}]`),
      /has \d+ items; 20 are the most/,
    ],
    [
      'groups to compare with each other',
      grant(`groups: [${lines(50_000, (n) => `g${n}, `)}]`),
      /has \d+ items; 100 are the most/,
    ],
    ['maps to compare with each other', clusterYaml(`  verify: {in: [${filled('{a: [b]}, ')}]}`), /verify.in/],
    [
      'grants without an end',
      accessYaml(filled('- {}\n', 50_000)),
      /exactly one of role, user and account|5000 are the most/,
    ],
    ['a null byte', clusterYaml('  eksName: "a\0b"'), /control character U\+0000 is not allowed/],
    ['an escape sequence of terminals', `# \u001b[31m\n${clusterYaml()}`, /control character U\+001B is not allowed/],
    ['half of a surrogate pair', `# \ud83d\n${clusterYaml()}`, /control character U\+D83D is not allowed/],
    ['a comment that turns around', `# \u202e dorp\n${clusterYaml()}`, /U\+202E, which turns the direction of reading/],
    ['a byte order mark inside', `a: b\n\ufeff${clusterYaml()}`, /./],
    ['a carriage return alone', clusterYaml().replaceAll('\n', '\r'), /./],
    ['a directive', `%YAML 1.1\n---\n${clusterYaml()}`, /directive %YAML 1.1 is not allowed/],
    ['a directive and no document', '%TAG ! tag:evil,2000:\n', /directive %TAG/],
    ['a tag that makes bytes', grant('reason: !!binary aGVsbG8='), /tag !!binary is not allowed/],
    ['a tag that makes a function', grant('reason: !!js/function "x"'), /tag !!js\/function is not allowed/],
    ['a merge key', grant('<<: {groups: [system:masters]}'), /merge key << is not allowed/],
    ['a line separator in a group', grant('groups: ["a\u2028b"]'), /holds U\+2028/],
    [
      'a look-alike in an ARN',
      accessYaml('- role: arn:aws:iam::123456789012:role/\u0430dmin'),
      /holds U\+0430, a Cyrillic letter/,
    ],
    ['a space without width in a username', grant('username: "a\u200bb"'), /holds U\+200B, which is invisible/],
    ['a line end behind an ARN', accessYaml('- role: "arn:aws:iam::123456789012:role/a\\n"'), /holds a line break/],
    ['keys of prototypes', grant('__proto__: {groups: [system:masters]}'), /has no field __proto__/],
    [
      'keys of prototypes in labels',
      accessYaml('- account: "123456789012"', { clusters: '{labels: {__proto__: prod}}' }),
      /No declared cluster/,
    ],
    ['constructors', clusterYaml('  constructor: {prototype: {a: b}}'), /has no field constructor/],
  ])('%s', (_name, text, message) => {
    const findings = findingsOf(text);
    expect(findings.map((finding) => finding.message)).toContainEqual(expect.stringMatching(message));
    expect(findings.length).toBeLessThanOrEqual(limits.findingsOfFile + 1);
    for (const finding of findings) expect(finding.message.length).toBeLessThan(600);
  });

  test.each([
    ['line ends of Windows', clusterYaml('  eksName: main').replaceAll('\n', '\r\n')],
    [
      'a line separator where text is free',
      grant('{reason: "a\u2028b", username: a}'.slice(1, -1).replace(', ', '\n  ')),
    ],
    ['other languages where text is free', grant('username: a\n  reason: \uacb0\uc81c \u{1f600}')],
    ['labels that look like numbers', clusterYaml().replace('{env: prod}', '{1: "2", env: prod}')],
  ])('but not where it is sound: %s', (_name, text) => {
    const read = ['schema', 'yaml-syntax', 'yaml-plain', 'bidi-character'];
    expect(findingsOf(clusterYaml(), text).filter(({ rule }) => read.includes(rule))).toEqual([]);
  });
});

describe('texts that are slow to match', () => {
  // Of each pattern of the schema: as long as a file can be, and wrong at the very end.
  test.each([
    ['name', clusterYaml('', `${filled('a-_')}!`), /not a name that EKS allows/],
    ['region', clusterYaml().replace('ap-northeast-2', `aa${filled('-a')}!`), /not a region/],
    ['account', clusterYaml().replace('"123456789012"', `"${filled('1')}!"`), /not an account id/],
    ['owner', accessYaml('- account: "123456789012"').replace('@acme/team', `${filled('a')} `), /holds a space/],
    ['username', grant(`username: "${filled('a ')}\u00e9"`), /holds U\+00E9/],
    ['group', grant(`groups: ["${filled('a:')} "]`), /holds a space/],
    ['expires', grant(`expires: "${filled('2027-01-31')}"`), /not a date/],
    [
      'role',
      accessYaml(`- role: arn:aws:iam::123456789012:role/${filled('a/')}!`),
      /has \d+ letters; 2048 are the most/,
    ],
  ])('%s', (_name, text, message) => {
    expect(findingsOf(clusterYaml(), text).map((finding) => finding.message)).toContainEqual(
      expect.stringMatching(message),
    );
  });
});

describe('so much is wrong that nobody would read it all', () => {
  test('a file lists its first mistakes, and says that there are more', () => {
    const findings = findingsOf(clusterYaml() + lines(500, (n) => `  k${n}: 1\n`));
    expect(findings).toHaveLength(limits.findingsOfFile + 1);
    expect(findings.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^More is wrong with this file than the 100/),
    );
  });

  test('many documents of one file count together', () => {
    expect(findingsOf(filled('a: 1\n---\n', 4000))).toHaveLength(limits.findingsOfFile + 1);
  });

  test('further files are not looked at, and half of the declarations are none', () => {
    const files = Array.from({ length: 5000 }, (_, index) => ({
      path: `${index}.yaml`,
      text: index === 0 ? clusterYaml() : 'a: 1',
    }));
    const { clusters, findings } = load(files);
    expect(clusters).toEqual([]);
    expect(findings).toHaveLength(limits.findings + 1);
    expect(findings.at(-1)).toMatchObject({
      location: { file: '1001.yaml' },
      message: 'This file and those after it were not looked at: 1000 mistakes were found before it.',
    });
  });
});

test('whatever is written, lint ends with findings that stand in the text, and harms nothing', () => {
  fc.assert(harmless, { numRuns: 2000 });
});

describe('what is asked for is more than anybody looks at', () => {
  const everywhere = (grants: number) =>
    accessYaml(
      lines(grants, (index) => `- role: arn:aws:iam::123456789012:role/a${index}\n`),
      { clusters: '{labels: {env: prod}}' },
    );
  const clusters = (count: number) =>
    lines(count, (n) => `---\n${clusterYaml('', `c${n}`).replace(`env: c${n}`, 'env: prod')}`);
  const few = limits.entries / 1000;

  test.each([
    ['of a thousand clusters with a thousand grants each, one is too many', few + 1, 1],
    ['a thousand clusters with a thousand grants each are looked at', few, 0],
  ])('%s', (_what, count, findings) => {
    const loaded = load([
      { path: 'c.yaml', text: clusters(1000) },
      { path: 'a.yaml', text: everywhere(count) },
    ]);
    expect(loaded.findings).toHaveLength(findings);
    expect(loaded.clusters).toHaveLength(findings === 0 ? 1000 : 0);
  });

  test('so are pairs of a Cluster and an Access that have nothing to do with each other', () => {
    const access = (n: number) => accessYaml('- account: "123456789012"', { name: `a${n}`, clusters: '[x]' });
    const accesses = Array.from({ length: 1 + limits.pairs / 5000 }, (_, n) => ({
      path: `${n}.yaml`,
      text: access(n),
    }));
    const files = Array.from({ length: 5 }, (_, n) => ({ path: `c${n}.yaml`, text: clusters(1000) }));
    expect(load([...files, ...accesses]).findings).toMatchObject([
      { message: '5000 Clusters and 4001 Accesses ask for more than is looked at in one run.' },
    ]);
  });
});
