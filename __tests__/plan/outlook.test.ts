import { describe, expect, test } from 'vitest';
import type { IdentityMapping } from '../../src/awsauth/mapping.ts';
import { makePlan } from '../../src/plan/make.ts';
import { isProduction, outlookOf } from '../../src/plan/outlook.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';

const MASTERS = 'system:masters';
const creator = roleArn('cluster-creator');

/** What is foreseen of a cluster whose aws-auth has entries, some of them ours, and whose declarations grant others. */
function outlook(
  spec: string,
  { live = [], ours = [], grants = '' }: { live?: IdentityMapping[]; ours?: IdentityMapping[]; grants?: string },
) {
  const roster = rosterOf(clusterYaml(spec), ...(grants === '' ? [] : [accessYaml(grants)]));
  const plan = makePlan(roster, liveOf([...live, ...ours], { [SOURCE]: ours }), { target: 'x', source: SOURCE });
  return outlookOf(plan, roster.cluster);
}

describe('who is an administrator', () => {
  test('is told before and after: the creator, and every entry with system:masters that has an effect', () => {
    const { afterwards } = outlook('', {
      live: [roleEntry('theirs', [MASTERS]), roleEntry('twin', [MASTERS]), roleEntry('twin')],
      ours: [roleEntry('goes', [MASTERS])],
      grants: `- role: ${roleArn('comes')}\n  groups: [${MASTERS}]\n`,
    });
    expect(afterwards?.admins).toEqual({
      before: [creator, roleArn('theirs'), roleArn('goes')],
      after: [creator, roleArn('theirs'), roleArn('comes')],
    });
  });
});

describe('whoever writes', () => {
  const writes = (name: string) => `  signIn: [${roleArn('deployer')}, ${roleArn(name)}]`;
  const grant = (group: string) => `- role: ${roleArn('writer')}\n  username: writer\n  groups: [${group}]\n`;
  test.each([
    ['is not known', '', {}, undefined],
    ['is the creator', writes('cluster-creator'), {}, 'creator'],
    ['keeps its entry', writes('writer'), { live: [roleEntry('writer')] }, 'keeps'],
    ['gets other groups', writes('writer'), { ours: [roleEntry('writer')], grants: grant('edit') }, 'moves'],
    ['gets in from now on', writes('writer'), { grants: grant('edit') }, 'moves'],
    ['loses its entry', writes('writer'), { ours: [roleEntry('writer')] }, 'loses'],
    ['has never had one', writes('writer'), {}, 'elsewhere'],
  ])('%s', (_name, spec, state, expected) => {
    const { afterwards, signIn } = outlook(spec, state);
    expect(afterwards?.writer).toBe(expected);
    expect(signIn).toEqual(spec === '' ? [] : [roleArn('deployer'), expect.stringMatching(/role\//)]);
  });
});

test('entries that nodes join by are counted, and those of them that change', () => {
  const nodes = (name: string) => roleEntry(name, ['system:bootstrappers', 'system:nodes']);
  expect(outlook('', { live: [nodes('a'), roleEntry('b')], ours: [nodes('c')] }).afterwards?.nodes).toEqual({
    entries: 2,
    touched: 1,
  });
});

test('nothing is said of a cluster that was not asked', () => {
  const roster = rosterOf(clusterYaml());
  const plan = makePlan(roster, undefined, { target: 'x', source: SOURCE });
  expect(outlookOf(plan, roster.cluster, false)).toEqual({ production: true, signIn: [], afterwards: undefined });
});

test.each([
  [{ env: 'prod' }, true],
  [{ Environment: 'Production' }, true],
  [{ 'acme.example/stage': 'live' }, true],
  [{ env: 'preprod' }, false],
  [{ team: 'prod' }, false],
  [{ noenv: 'prod' }, false],
  [{ envoy: 'prod' }, false],
  [{ env: 'prod-like' }, false],
  [{}, false],
])('labels %j: production %s', (labels, expected) => {
  expect(isProduction({ labels })).toBe(expected);
});
