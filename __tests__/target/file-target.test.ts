import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import type { ApprovedPlan } from '../../src/plan/guard.ts';
import { fileTarget } from '../../src/target/file-target.ts';
import { withConfigMapTexts } from '../../src/target/file-text.ts';
import { Conflict } from '../../src/target/target.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-target-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const saved = `apiVersion: v1
data:
  mapRoles: |
    # nodes
    - rolearn: arn:aws:iam::123456789012:role/nodes
  mapUsers: ""
  other: 'kept'   # as it is
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
  ownerReferences:
  - name: x
`;

function open(text: string) {
  const path = join(root, 'aws-auth.yaml');
  writeFileSync(path, text);
  return { path, target: fileTarget(path, 'aws-auth.yaml') };
}

/** As a target sees a plan that the guards let through: what to write. */
const planOf = (next: ConfigMap) => ({ next }) as ApprovedPlan;

describe('fileTarget', () => {
  test('writes what changed and leaves every other line alone', async () => {
    const { path, target } = open(saved);
    const read = await target.read();
    if (read === undefined) throw new Error('nothing read');
    await target.write(
      planOf({
        ...read,
        metadata: { ...read.metadata, annotations: { 'guestlist/owned': '{"a":["b"]}' } },
        data: { ...read.data, mapUsers: '- userarn: "u"\n' },
      }),
    );
    expect(readFileSync(path, 'utf8')).toBe(
      saved
        .replace('mapUsers: ""', 'mapUsers: |\n    - userarn: "u"')
        .concat(`  annotations:\n    guestlist/owned: '{"a":["b"]}'\n`),
    );
  });

  test('a write after somebody else wrote is a conflict, and theirs stays', async () => {
    const { path, target } = open(saved);
    const read = await target.read();
    writeFileSync(path, `${saved}# theirs\n`);
    if (read === undefined) throw new Error('nothing read');
    await expect(target.write(planOf({ ...read, data: { mapRoles: '' } }))).rejects.toBeInstanceOf(Conflict);
    expect(readFileSync(path, 'utf8')).toBe(`${saved}# theirs\n`);
  });

  test('two that write at once: one goes first, the other is told, and putting back undoes only what was our own', async () => {
    const { path, target } = open(saved);
    const other = fileTarget(path, 'aws-auth.yaml');
    const mine = await target.read();
    await other.read();
    if (mine === undefined) throw new Error('nothing read');
    const plan = (text: string) => planOf({ ...mine, data: { ...mine.data, mapUsers: text } });
    const both = await Promise.allSettled([
      target.write(plan('- userarn: "a"\n')),
      other.write(plan('- userarn: "b"\n')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [winner, loser] = both[0]?.status === 'fulfilled' ? [target, other] : [other, target];
    // The other one goes on from a fresh read; then the first has no right to put anything back, whatever it has read since.
    await loser.read();
    await loser.write(plan('- userarn: "a"\n- userarn: "b"\n'));
    await winner.read();
    await expect(winner.putBack(plan(''), mine)).rejects.toBeInstanceOf(Conflict);
    expect(readFileSync(path, 'utf8')).toContain('userarn: "b"');
    await loser.putBack(plan(''), mine);
    expect(readdirSync(root)).toEqual(['aws-auth.yaml']);
  });

  test('a lock that a killed process left behind is taken over', async () => {
    const { path, target } = open(saved);
    const read = await target.read();
    if (read === undefined) throw new Error('nothing read');
    writeFileSync(`${path}.lock`, 'somebody');
    utimesSync(`${path}.lock`, new Date(0), new Date(0));
    await target.write(planOf({ ...read, data: { mapRoles: '' } }));
    expect(readdirSync(root)).toEqual(['aws-auth.yaml']);
  });

  test('a link is written through, in one step', async () => {
    const { path } = open(saved);
    symlinkSync(path, join(root, 'link.yaml'));
    const target = fileTarget(join(root, 'link.yaml'), 'link.yaml');
    const read = await target.read();
    if (read === undefined) throw new Error('nothing read');
    await target.write(planOf({ ...read, data: { ...read.data, mapUsers: '- x\n' } }));
    expect(lstatSync(join(root, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('- x');
  });

  test.each([
    ['not YAML', 'a: [', 'live-unreadable', /aws-auth.yaml:1:\d+: not YAML/],
    ['brackets without an end', '['.repeat(100_000), 'live-unreadable', /aws-auth.yaml:1:\d+: nested too deep/],
    ['another kind', 'kind: Secret', 'target', /its kind is not ConfigMap/],
    ['another name', 'kind: ConfigMap\nmetadata: {name: other}', 'target', /its name is not aws-auth/],
    ['another namespace', 'kind: ConfigMap\nmetadata: {name: aws-auth, namespace: default}', 'target', /its namespace/],
    [
      'data that is no text',
      'kind: ConfigMap\nmetadata: {name: aws-auth}\ndata: {mapRoles: [a]}',
      'target',
      /not a map of texts/,
    ],
    ['two documents', `${saved}---\n${saved}`, 'target', /holds 2 YAML documents/],
    ['nothing', '', 'target', /holds 0 YAML documents/],
    [
      'a key twice',
      'kind: ConfigMap\nmetadata: {name: aws-auth, name: aws-auth}',
      'live-unreadable',
      /:2:28: a key stands twice/,
    ],
    ['aliases', 'kind: ConfigMap\nmetadata: &a {name: aws-auth}\nb: *a', 'target', /aliases/],
  ])('a file with %s is refused', async (_name, text, code, message) => {
    await expect(open(text).target.read()).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test('a file that is not there is refused, with the command that makes it', async () => {
    const target = fileTarget(join(root, 'nowhere.yaml'), 'nowhere.yaml');
    await expect(target.read()).rejects.toMatchObject({
      code: 'target',
      remedy: expect.stringContaining('kubectl get'),
    });
  });
});

test('a ConfigMap of a great many keys is read and written in time that grows with their number alone', async () => {
  const keys = Array.from({ length: 30_000 }, (_, index) => [`key-${index}`, 'x']);
  const text = JSON.stringify({ kind: 'ConfigMap', metadata: { name: 'aws-auth' }, data: Object.fromEntries(keys) });
  const { target } = open(text);
  const live = await target.read();
  expect(target.sectionLines?.().size).toBe(0);
  const next = withConfigMapTexts(text, { metadata: {}, data: { ...live?.data, mapRoles: '- a\n' } });
  expect(JSON.parse(next)).toMatchObject({ data: { 'key-0': 'x', 'key-29999': 'x', mapRoles: '- a\n' } });
});

describe('withConfigMapTexts keeps to the letter what is put in', () => {
  const texts = [
    '- a: "b"\n',
    'no line break',
    '- a\n\n\n',
    '  - indented\n',
    '\n',
    '',
    "it's\n",
    'tab\there\n',
    '- a\r\n- b\r\n',
    ' trailing \n',
    '\u2028\n',
    '# only a comment\n',
    '--- x\n',
    '# caf\u00e9 \u{1f600}\n- a\n',
  ];
  const files: readonly [string, string][] = [
    ['YAML', saved],
    ['JSON', JSON.stringify(parse(saved), null, 2)],
    ['JSON on one line', JSON.stringify(parse(saved))],
    ['YAML without data', 'kind: ConfigMap\nmetadata:\n  name: aws-auth'],
    ['YAML with flow metadata', 'kind: ConfigMap\nmetadata: {name: aws-auth}\ndata: {}\n'],
    ['YAML with an empty data', 'kind: ConfigMap\ndata:\nmetadata: {name: aws-auth}\n'],
  ];
  test.each(files.flatMap(([name, file]) => texts.map((text) => [name, JSON.stringify(text), file, text] as const)))(
    '%s with %s',
    (_name, _shown, file, text) => {
      const written = withConfigMapTexts(file, {
        metadata: { annotations: { 'guestlist/owned': text } },
        data: { mapRoles: text, mapAccounts: text },
      });
      const expected = parse(file);
      expect(parse(written)).toEqual({
        ...expected,
        metadata: { ...expected.metadata, annotations: { 'guestlist/owned': text } },
        data: { ...expected.data, mapRoles: text, mapAccounts: text },
      });
    },
  );
});
