import { describe, expect, test } from 'vitest';
import { rules } from '../../src/lint/registry.ts';
import { accessYaml, clusterYaml, findingsOf } from '../declare.ts';

const role = 'arn:aws:iam::123456789012:role';
const only = (rule: string, ...texts: readonly string[]) =>
  findingsOf(...texts).filter((finding) => finding.rule === rule);

describe('each rule finds its bad example and lets its good one pass', () => {
  const cases: Record<string, { readonly bad: readonly string[]; readonly good: readonly string[] }> = {
    'arn-syntax': {
      bad: [clusterYaml(), accessYaml(`- role: arn:aws:sts::123456789012:assumed-role/dev/ann`)],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev`)],
    },
    'arn-partition': {
      bad: [clusterYaml(), accessYaml('- role: arn:aws-cn:iam::123456789012:role/dev')],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev`)],
    },
    'role-path': {
      bad: [clusterYaml(), accessYaml(`- role: ${role}/team/dev`)],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev\n- user: arn:aws:iam::123456789012:user/people/ann`)],
    },
    'username-default': {
      bad: [clusterYaml(), accessYaml(`- role: ${role}/dev`)],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev\n  username: dev\n- account: "123456789013"`)],
    },
    'template-in-group': {
      bad: [clusterYaml(), accessYaml(`- role: ${role}/dev\n  groups: [ok, "team-{{SessionName}}"]`)],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev\n  groups: [team-dev]`)],
    },
    'duplicate-principal': {
      bad: [
        clusterYaml(),
        accessYaml(`- role: ${role}/dev`, { name: 'a' }),
        accessYaml(`- role: ${role}/team/DEV`, { name: 'b' }),
      ],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev\n- user: arn:aws:iam::123456789012:user/dev`)],
    },
    'creator-declared': {
      bad: [clusterYaml(), accessYaml(`- role: ${role}/path/Cluster-Creator`)],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev`)],
    },
    'cluster-unknown': {
      bad: [clusterYaml(), accessYaml(`- role: ${role}/dev`, { clusters: '[prod, prdo]' })],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev`)],
    },
    'name-taken': { bad: [clusterYaml(), clusterYaml()], good: [clusterYaml(), clusterYaml('', 'dev')] },
    'grant-expired': {
      bad: [clusterYaml(), accessYaml(`- role: ${role}/dev\n  expires: 2026-01-31`)],
      good: [clusterYaml(), accessYaml(`- role: ${role}/dev\n  expires: 2027-01-31`)],
    },
  };

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const { bad, good } = cases[id] ?? { bad: [], good: [] };
    expect(only(id, ...bad)).toEqual([expect.objectContaining({ rule: id, severity: rule.severity })]);
    expect(only(id, ...good)).toEqual([]);
  });
});

describe('details', () => {
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
