import { describe, expect, test } from 'vitest';
import { accessYaml, clusterYaml, declare } from '../declare.ts';

const mappings = (...texts: readonly string[]) =>
  Object.fromEntries(
    declare(...texts).rosters.map((roster) => [roster.cluster.name, roster.entries.map(({ mapping }) => mapping)]),
  );

describe('resolve', () => {
  test('merges the grants of all files for a cluster, by name and by labels', () => {
    const role = (name: string) => `- role: arn:aws:iam::123456789012:role/${name}\n  username: ${name}`;
    const names = Object.entries(
      mappings(
        clusterYaml('', 'prod'),
        clusterYaml('', 'dev'),
        accessYaml(role('a'), { name: 'one', clusters: '[prod, dev]' }),
        accessYaml(role('b'), { name: 'two', clusters: '{labels: {env: prod}}' }),
        accessYaml(role('c'), { name: 'three', clusters: '{labels: {env: prod, tier: gold}}' }),
      ),
    ).map(([cluster, list]) => [cluster, list.map((mapping) => ('username' in mapping ? mapping.username : ''))]);
    expect(names).toEqual([
      ['prod', ['a', 'b']],
      ['dev', ['a']],
    ]);
  });

  test('a role loses its path, a user keeps it, and a missing username gets a default', () => {
    const grants =
      '- role: arn:aws:iam::123456789012:role/team/ci/deployer\n- user: arn:aws:iam::123456789012:user/people/ann\n- account: "012345678901"';
    expect(mappings(clusterYaml(), accessYaml(grants))['prod']).toEqual([
      {
        section: 'mapRoles',
        arn: 'arn:aws:iam::123456789012:role/deployer',
        username: 'deployer:{{SessionName}}',
        groups: [],
      },
      { section: 'mapUsers', arn: 'arn:aws:iam::123456789012:user/people/ann', username: 'ann', groups: [] },
      { section: 'mapAccounts', account: '012345678901' },
    ]);
  });

  test.each([
    ['2026-11-23', 0, 1],
    ['2026-11-24', 1, 0],
    ['2026-11-25', 1, 0],
  ])('a grant that expires on %s, seen on 2026-11-24', (expires, entries, expired) => {
    const [roster] = declare(
      clusterYaml(),
      accessYaml(`- role: arn:aws:iam::123456789012:role/a\n  expires: ${expires}`),
    ).rosters;
    expect([roster?.entries.length, roster?.expired.length]).toEqual([entries, expired]);
  });
});
