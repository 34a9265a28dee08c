import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import { makePlan } from '../../src/plan/make.ts';
import { type Expectation, expectationsOf } from '../../src/verify/expect.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';

const nodes = roleEntry('nodes', ['system:bootstrappers', 'system:nodes'], 'system:node:{{EC2PrivateDNSName}}');
const creator = roleArn('cluster-creator');
const assumable = '  verify: {assumable: true}';

interface Case {
  readonly spec?: string;
  readonly grants?: string;
  readonly live?: readonly Mapping[];
  /** Those of the live entries that are ours. */
  readonly ours?: readonly Mapping[];
  readonly guests?: readonly string[];
}

function expectations({ spec = '', grants, live = [], ours = [], guests = [creator] }: Case): Expectation[] {
  const access = grants === undefined ? [] : [accessYaml(grants)];
  const roster = rosterOf(clusterYaml(spec), ...access);
  const plan = makePlan(roster, liveOf([...live, ...ours], { [SOURCE]: ours }), { target: 'prod', source: SOURCE });
  return expectationsOf(plan, roster.cluster, guests);
}

/** Purpose, name and how to sign in, in short. */
const inShort = (given: Case) =>
  expectations(given).map(({ purpose, principal, signIn }) => [
    purpose,
    principal.replace(/^arn:aws:iam::123456789012:/, ''),
    'as' in signIn ? signIn.as.arn.replace(/^arn:aws:iam::123456789012:/, '') : signIn.why,
  ]);

const dev = '- role: arn:aws:iam::123456789012:role/team/dev\n  groups: [view]\n';

describe('every entry that a plan moves', () => {
  test('is claimed, of those who are signed in as where the Cluster says assumable', () => {
    const given = {
      spec: assumable,
      grants: `${dev}- {role: "${roleArn('changed')}", username: x, groups: [edit]}\n`,
      ours: [roleEntry('changed'), roleEntry('removed')],
    };
    expect(inShort(given)).toEqual([
      ['added', 'role/team/dev', 'role/team/dev'],
      ['changed', 'role/changed', 'role/changed'],
      ['removed', 'role/removed', 'role/removed'],
    ]);
    expect(expectations(given)[0]).toMatchObject({
      who: { canonicalArn: roleArn('dev'), account: '123456789012' },
      entry: { arn: roleArn('dev'), groups: ['view'] },
    });
    expect(expectations(given)[2]?.entry).toBeUndefined();
  });

  test('is claimed where nobody is to sign in too, with the reason', () => {
    const why = 'verify neither names it nor says assumable';
    expect(inShort({ grants: dev, ours: [roleEntry('removed')] })).toEqual([
      ['added', 'role/team/dev', why],
      ['removed', 'role/removed', why],
    ]);
  });

  test.each<[string, Case, readonly string[]]>([
    [
      'an account',
      { grants: '- {account: "444455556666", reason: words}\n' },
      ['added', '444455556666', 'an account is nobody who could sign in'],
    ],
    [
      'an account that goes',
      { ours: [{ section: 'mapAccounts', account: '444455556666' }] },
      ['removed', '444455556666', 'an account is nobody who could sign in'],
    ],
    [
      'what is no ARN',
      { ours: [roleEntry('arn:nonsense')] },
      ['removed', 'arn:nonsense', 'it is not the ARN of a role or user'],
    ],
    [
      'a user',
      { grants: '- {user: "arn:aws:iam::123456789012:user/u", groups: [view]}\n' },
      ['added', 'user/u', 'user/u'],
    ],
  ])('is claimed of %s', (_name, given, expected) => {
    expect(inShort({ spec: assumable, ...given })).toEqual([expected]);
  });

  test('nodes that are added are nobody to sign in as', () => {
    const grants = `- role: ${roleArn('new-nodes')}
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]
`;
    expect(inShort({ spec: assumable, grants })).toEqual([['added', 'role/new-nodes', 'only instances sign in by it']]);
  });

  test('is not claimed twice of those who sign in anyhow, whatever their path, case or session', () => {
    const moved = { spec: assumable, grants: dev, ours: [roleEntry('removed')] };
    const guests = [creator, roleArn('another/path/DEV'), 'arn:aws:sts::123456789012:assumed-role/removed/session'];
    expect(inShort({ ...moved, guests })).toEqual([]);
  });
});

describe('of what a plan leaves alone', () => {
  const many = Array.from({ length: 9 }, (_, index) => roleEntry(`theirs-${index}`));
  const named = (given: Case) => inShort(given).map(([purpose, name]) => `${purpose} ${name}`);

  test('five roles are claimed, spread from the first to the last, the same every time', () => {
    const given = { spec: assumable, live: many };
    expect(named(given)).toEqual([0, 2, 4, 6, 8].map((index) => `untouched role/theirs-${index}`));
    expect(named(given)).toEqual(named(given));
  });

  test('all are claimed where there are fewer, declared ones by their path', () => {
    const given = {
      spec: assumable,
      grants: dev,
      live: [roleEntry('theirs'), roleEntry('dev', ['view'], 'dev:{{SessionName}}')],
    };
    expect(inShort(given)).toEqual([
      ['untouched', 'role/team/dev', 'role/team/dev'],
      ['untouched', 'role/theirs', 'role/theirs'],
    ]);
  });

  test('those of verify.in count among the five', () => {
    const spec = `  verify: {assumable: true, in: ["${roleArn('a')}", "${roleArn('b')}", "${roleArn('c')}"]}`;
    expect(named({ spec, live: many })).toEqual(['untouched role/theirs-0', 'untouched role/theirs-8']);
    const six = [...'abcdef'].map((name) => `"${roleArn(name)}"`).join();
    expect(named({ spec: `  verify: {assumable: true, in: [${six}]}`, live: many })).toEqual([]);
  });

  test('nobody is where nobody is to sign in as them', () => {
    expect(inShort({ live: many })).toEqual([]);
  });

  test('users, accounts, nodes, roles of IAM Identity Center and those who sign in anyhow are no canaries', () => {
    const live: Mapping[] = [
      { section: 'mapUsers', arn: 'arn:aws:iam::123456789012:user/u', username: 'u', groups: [] },
      { section: 'mapAccounts', account: '444455556666' },
      nodes,
      roleEntry('AWSReservedSSO_Admin_0123456789abcdef'),
      roleEntry('deployer'),
      roleEntry('cluster-creator'),
    ];
    const claimed = named({ spec: assumable, live, guests: [roleArn('deployer')] });
    expect(claimed.filter((each) => each.startsWith('untouched'))).toEqual([]);
  });
});

describe('nodes', () => {
  const nodeClaims = (...live: Mapping[]) => inShort({ live }).filter(([purpose]) => purpose === 'nodes');

  test('that are let in are claimed to be so still', () => {
    expect(nodeClaims(nodes)).toEqual([['nodes', 'role/nodes', 'only nodes sign in by it']]);
  });

  test('of no effect before are not claimed', () => {
    const dead = roleEntry(roleArn('path/nodes'), ['system:nodes'], 'system:node:{{EC2PrivateDNSName}}');
    expect(nodeClaims(dead)).toEqual([]);
    expect(nodeClaims(nodes, roleEntry('nodes'))).toEqual([]);
  });

  test('that the plan takes away are claimed to be gone', () => {
    expect(inShort({ ours: [nodes] }).map(([purpose]) => purpose)).toEqual(['removed']);
  });
});

describe('the creator', () => {
  test('is claimed to be in still, by signing in or by what aws-auth says', () => {
    expect(inShort({ guests: [] })).toEqual([['creator', 'role/cluster-creator', 'verify does not say assumable']]);
    expect(inShort({ spec: assumable, guests: [] })).toEqual([
      ['creator', 'role/cluster-creator', 'role/cluster-creator'],
    ]);
  });

  test('is claimed to be in, and not to be out, where an entry in its way is removed', () => {
    expect(inShort({ ours: [roleEntry('cluster-creator')], guests: [] }).map(([purpose]) => purpose)).toEqual([
      'creator',
    ]);
  });
});
