import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/registry.ts';
import { accessYaml, clusterYaml, findingsOf } from '../declare.ts';

const role = 'arn:aws:iam::123456789012:role';
const only = (rule: string, ...texts: readonly string[]) =>
  findingsOf(...texts).filter((finding) => finding.rule === rule);

/** An example of a rule as texts: see `bad` in src/lint/rule.ts. */
function textsOf(example: string): string[] {
  const text = example.startsWith('- ') ? accessYaml(example) : example;
  return /^kind: Cluster$/m.test(text) ? [text] : [clusterYaml(), text];
}

describe('each rule finds its bad example and lets its good one pass', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { severity, bad, good }) => {
    const found = only(id, ...textsOf(bad));
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding).toMatchObject({ rule: id, severity });
    expect(only(id, ...textsOf(good))).toEqual([]);
  });
});

describe('details', () => {
  test('a duplicate is found across files, whatever its case and path', () => {
    const found = only(
      'duplicate-principal',
      clusterYaml(),
      accessYaml(`- role: ${role}/dev`, { name: 'a' }),
      accessYaml(`- role: ${role}/team/DEV`, { name: 'b' }),
    );
    expect(found).toHaveLength(1);
  });

  test('a role and a user of one name are two principals, and a user keeps its path', () => {
    const texts = [clusterYaml(), accessYaml(`- role: ${role}/ann\n- user: arn:aws:iam::123456789012:user/people/ann`)];
    expect(only('duplicate-principal', ...texts)).toEqual([]);
    expect(only('role-path', ...texts)).toEqual([]);
  });

  test('an account has no username that could be missing', () => {
    expect(only('username-default', clusterYaml(), accessYaml('- account: "123456789013"'))).toEqual([]);
  });

  test('the creator is found with a path and in another case', () => {
    expect(only('creator-declared', clusterYaml(), accessYaml(`- role: ${role}/path/Cluster-Creator`))).toHaveLength(1);
  });

  test('a duplicate says where the first one is, and is told once however many clusters see it', () => {
    const both = { clusters: '[prod, dev]' };
    const found = only(
      'duplicate-principal',
      clusterYaml('', 'prod'),
      clusterYaml('', 'dev'),
      accessYaml(`- role: ${role}/dev`, { name: 'a', ...both }),
      accessYaml(`- role: ${role}/dev`, { name: 'b', ...both }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain('at 2.yaml:7');
    expect(found[0]?.location).toMatchObject({ file: '3.yaml', line: 7 });
  });

  test('an account that contains the creator counts as declaring it', () => {
    expect(only('creator-declared', clusterYaml(), accessYaml('- account: "123456789012"'))).toHaveLength(1);
    expect(only('creator-declared', clusterYaml(), accessYaml('- account: "999999999999"'))).toHaveLength(0);
  });

  test('a creator that is a user is found too', () => {
    const cluster = clusterYaml().replace('role/cluster-creator', 'user/boss');
    expect(only('creator-declared', cluster, accessYaml('- user: arn:aws:iam::123456789012:user/boss'))).toHaveLength(
      1,
    );
  });

  test('wrong ARNs in a Cluster are found at their lines', () => {
    const spec =
      '  signIn: ["arn:aws:iam::1:role/a"]\n  verify:\n    in: [nobody]\n    out: ["arn:aws:iam::123456789012:root"]';
    expect(only('arn-syntax', clusterYaml(spec)).map(({ location }) => location.line)).toEqual([8, 10, 11]);
  });

  test('labels that no cluster has are found', () => {
    expect(
      only('cluster-unknown', clusterYaml(), accessYaml(`- role: ${role}/dev`, { clusters: '{labels: {env: moon}}' })),
    ).toHaveLength(1);
  });
});

test('rule ids are unique and kebab-case, and every rule says why and shows both sides', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect([rule.summary, rule.why, rule.bad, rule.good].every((text) => text.length > 0)).toBe(true);
  }
});
