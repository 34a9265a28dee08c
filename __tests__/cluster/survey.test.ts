import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import type { TargetChoice } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { isFine } from '../../src/inspect/inspection.ts';
import { eachOf } from '../../src/parallel.ts';
import { rightsOfGroup } from '../../src/survey/group-rights.ts';
import type { Survey } from '../../src/survey/survey.ts';
import type { EksCluster } from './aws/eks.ts';
import { failureOf, makeRepository, planOf, type Repository, receiptOf } from './guestlist.ts';
import { type ControlPlane, startControlPlane } from './plane/control-plane.ts';

const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const ACCOUNT = '123456789012';
const role = (name: string) => `arn:aws:iam::${ACCOUNT}:role/${name}`;

let plane: ControlPlane;
let repository: Repository;
let eks: EksCluster;
let deployer: string;
let creator: string;
let reader: string;

beforeAll(async () => {
  plane = await startControlPlane();
  const webIdentity = { sub: 'repo:acme/cluster-access:ref:refs/heads/main' };
  deployer = plane.iam.addRole('github-deployer', { account: '111122223333', webIdentity });
  creator = plane.iam.addRole('cluster-creator', { trusts: [deployer] });
  reader = plane.iam.addRole('reader', { webIdentity, denies: ['iam:GetRole', 'eks:ListAccessEntries'] });
  plane.iam.addRole('dev', { path: '/team/' });
  const described = plane.aws.clusters.get('prod');
  if (described === undefined) throw new Error('the plane has no cluster');
  eks = described;
  await plane.admin.bind({ name: 'web-view', clusterRole: 'view', namespace: 'default', groups: ['view'] });
  await plane.admin.bind({ name: 'ops-admin', clusterRole: 'cluster-admin', groups: ['ops'] });
});
afterAll(() => plane?.stop());

beforeEach(async () => {
  eks.authenticationMode = 'CONFIG_MAP';
  eks.accessEntries = [];
  await plane.admin.deleteAwsAuth();
  repository = makeRepository(plane);
  declareCluster();
});
afterEach(() => repository.remove());

function declareCluster(more = '', signIn: readonly string[] = [deployer, creator]): void {
  repository.write(
    'access/prod.yaml',
    `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "${ACCOUNT}"
  creator: ${creator}
  signIn: ${JSON.stringify(signIn)}
${more}`,
  );
}

function declare(...grants: readonly (readonly [arn: string, groups: string])[]): void {
  const items = grants.map(([arn, groups]) => `    - role: ${arn}\n      groups: ${groups}\n`).join('');
  repository.write(
    'access/team.yaml',
    `apiVersion: guestlist/v1\nkind: Access\nmetadata: {name: team}\nspec:\n  clusters: [prod]\n  grants:\n${items}`,
  );
}

/** What live rules found, as `file:line rule severity: message`. */
function liveFindings(result: CommandResult): string[] {
  const { findings } = result.command === 'lint' ? result : result.lint;
  const live = ['group-unbound', 'principal-missing', 'access-entry-overrides'];
  return findings
    .filter(({ rule }) => live.includes(rule))
    .map(
      ({ rule, severity, location, message }) => `${location.file}:${location.line} ${rule} ${severity}: ${message}`,
    );
}

function surveyed(result: CommandResult): Survey {
  const { survey } = planOf(result).plan;
  if (survey === undefined) throw new Error('nobody surveyed');
  return survey;
}

const wordsOf = ({ rbac = new Map() }: Survey, group: string) => rightsOfGroup(group, rbac).words;

describe('what RBAC of a real cluster says of groups', () => {
  test.each<[string, TargetChoice | undefined]>([
    ['through AWS', undefined],
    ['by kubeconfig', { kind: 'kubeconfig', path: '' }],
  ])('%s', async (_way, target) => {
    declare([role('team/dev'), '[view, ops, system:masters, misspelt]']);
    const choice = target === undefined ? undefined : ({ ...target, path: plane.kubeconfig } as TargetChoice);
    const result = await repository.run('plan', choice);
    const survey = surveyed(result);
    expect(survey.notKnown).toEqual([]);
    expect(wordsOf(survey, 'view')).toMatch(
      /^reads pods, \S+ and \d\d other resources in namespace default \(view\), by RoleBinding web-view$/,
    );
    expect(wordsOf(survey, 'ops')).toBe('everything (cluster-admin), by ClusterRoleBinding ops-admin');
    expect(wordsOf(survey, 'system:masters')).toBe('everything, whatever RBAC says');
    expect(wordsOf(survey, 'system:nodes')).not.toMatch(/nothing/);
    expect(liveFindings(result)).toEqual([
      'access/team.yaml:8 group-unbound warning: No RoleBinding or ClusterRoleBinding of prod names the group misspelt, so it allows nothing there.',
    ]);
    expect(exitCodeOf(result)).toBe(2);
  });

  test('is read to the last page', { timeout: 120_000 }, async () => {
    const names = Array.from({ length: 410 }, (_, index) => `many-${index}`);
    const path = `${RBAC}/namespaces/default/rolebindings`;
    await eachOf(names, 20, async (name) => {
      const body = {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'view' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name }],
      };
      expect((await plane.admin.request(path, { method: 'POST', body })).status).toBe(201);
    });
    const seen = plane.proxy.requests.length;
    declare([role('team/dev'), '[many-0, many-409]']);
    const survey = surveyed(await repository.run('plan'));
    expect(names.filter((name) => survey.rbac?.has(name) !== true)).toEqual([]);
    const pages = plane.proxy.requests.slice(seen).filter((request) => request.path.includes('/rolebindings?limit='));
    expect(pages.length).toBeGreaterThanOrEqual(3);
    await plane.admin.request(path, { method: 'DELETE' });
    await plane.admin.bind({ name: 'web-view', clusterRole: 'view', namespace: 'default', groups: ['view'] });
  });

  test('is not known where nobody may list it, and neither is what AWS refuses to tell: the plan goes on', async () => {
    await plane.admin.putAwsAuth({ mapRoles: `- {rolearn: "${reader}", username: reader, groups: [readers]}\n` });
    await plane.admin.request(`${RBAC}/namespaces/kube-system/roles`, {
      method: 'POST',
      body: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'Role',
        metadata: { name: 'readers' },
        rules: [{ apiGroups: [''], resources: ['configmaps'], resourceNames: ['aws-auth'], verbs: ['get'] }],
      },
    });
    await plane.admin.request(`${RBAC}/namespaces/kube-system/rolebindings`, {
      method: 'POST',
      body: {
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'RoleBinding',
        metadata: { name: 'readers' },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'readers' },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'readers' }],
      },
    });
    eks.authenticationMode = 'API_AND_CONFIG_MAP';
    declareCluster(`  planAs: ["${reader}"]\n`);
    declare(
      [role('team/dev'), '[misspelt]'],
      [role('nobody'), '[misspelt]'],
      ['arn:aws:iam::999999999999:role/x', '[]'],
    );
    const result = await repository.run('plan');
    expect(exitCodeOf(result)).toBe(2);
    expect(surveyed(result).notKnown.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      expect.stringMatching(
        /^what groups can do: \S+ answered 403 Forbidden: \w+.rbac.authorization.k8s.io is forbidden/,
      ),
      expect.stringMatching(
        /^who has an EKS access entry: eks:ListAccessEntries of prod .* was refused \(AccessDenied\)/,
      ),
      expect.stringMatching(/^which of the roles exist: iam:GetRole of \w+ was refused \(AccessDenied\)/),
      expect.stringMatching(/^whether one role or user exists: Of other accounts/),
    ]);
    expect(liveFindings(result)).toEqual([]);
  });
});

describe('whom IAM does not have', () => {
  test('is told where it is granted, in plan and in apply, and goes on', async () => {
    declare([role('team/dev'), '[view]'], [role('dve'), '[view]']);
    const before = plane.aws.calls.length;
    const told = ['access/team.yaml:9 principal-missing warning: IAM of account 123456789012 has no role dve.'];
    expect(liveFindings(await repository.run('plan'))).toEqual(told);
    const applied = await repository.run('apply');
    expect(receiptOf(applied)).toMatchObject({ outcome: 'applied' });
    expect(liveFindings(applied)).toEqual(told);
    const asked = plane.aws.calls.slice(before).filter(({ service }) => service === 'iam');
    expect(new Set(asked.map(({ caller }) => caller?.split('/')[1]))).toEqual(new Set(['cluster-creator']));
  });

  test('stops plan and apply where guestlist.yaml makes it an error, unless a comment says why not', async () => {
    repository.write(
      'guestlist.yaml',
      'apiVersion: guestlist/v1\nkind: Configuration\nspec: {rules: {principal-missing: error}}\n',
    );
    declare([role('dve'), '[view]']);
    expect(exitCodeOf(await repository.run('plan'))).toBe(1);
    const refused = failureOf(await repository.run('apply'));
    expect(refused).toMatchObject({
      code: 'guard',
      detail: 'principal-missing: access/team.yaml:7: IAM of account 123456789012 has no role dve.',
    });
    expect(await plane.admin.getAwsAuth()).toBeUndefined();
    declare([`${role('dve')} # guestlist: ignore[principal-missing] made by the same merge`, '[view]']);
    const plan = await repository.run('plan');
    expect(exitCodeOf(plan)).toBe(2);
    expect(plan).toMatchObject({ lint: { suppressed: [{ finding: { rule: 'principal-missing' } }] } });
    expect(receiptOf(await repository.run('apply'))).toMatchObject({ outcome: 'applied' });
    // Without a cluster nobody can tell that the comment is for nothing.
    expect(await repository.run('lint')).toMatchObject({
      findings: expect.not.arrayContaining([expect.objectContaining({ rule: 'suppression-unused' })]),
    });
  });
});

describe('an access entry', () => {
  beforeEach(() => {
    eks.authenticationMode = 'API_AND_CONFIG_MAP';
  });

  test('keeps a grant of the same principal from being added, and is told of one that is there', async () => {
    eks.accessEntries = [role('other'), role('team/dev')];
    declare([role('team/dev'), '[view]']);
    const plan = await repository.run('plan');
    expect(planOf(plan).refusals.map(({ guard }) => guard)).toEqual(['access-entry']);
    expect(exitCodeOf(plan)).toBe(3);
    expect(failureOf(await repository.run('apply'))).toMatchObject({
      code: 'guard',
      detail: expect.stringMatching(/^access-entry: /),
    });
    expect(await plane.admin.getAwsAuth()).toBeUndefined();
    eks.accessEntries = [];
    await repository.run('apply');
    eks.accessEntries = [role('team/dev')];
    const later = await repository.run('plan');
    expect(planOf(later).refusals).toEqual([]);
    expect(liveFindings(later)).toEqual([
      expect.stringMatching(
        /^access\/team.yaml:7 access-entry-overrides warning: .*role\/dev has an EKS access entry on prod/,
      ),
    ]);
  });

  test('of somebody who is removed is told, since they still get in', async () => {
    declare([role('team/dev'), '[view]'], [role('ops'), '[view]']);
    await repository.run('apply');
    eks.accessEntries = [role('team/dev')];
    declare([role('ops'), '[view]']);
    const plan = await repository.run('plan');
    expect(planOf(plan).refusals).toEqual([]);
    expect(liveFindings(plan)[0]).toMatch(
      /^access\/prod.yaml:3 access-entry-overrides warning: .*role\/dev is taken out of aws-auth, and still gets in to prod/,
    );
  });
});

test('a cluster that does not read aws-auth is looked at, and not planned', async () => {
  declare([role('team/dev'), '[view]']);
  await repository.run('apply');
  eks.authenticationMode = 'API';
  expect(failureOf(await repository.run('plan'))).toMatchObject({ code: 'target' });
  const inspection = await repository.inspect();
  expect(isFine(inspection)).toBe(false);
  expect(inspection.findings).toContainEqual(expect.objectContaining({ rule: 'aws-auth-ignored', severity: 'error' }));
  expect(inspection.groups?.map(({ group }) => group)).toEqual(['view']);
});

describe('the last administrator', () => {
  test('is one whom a ClusterRoleBinding to cluster-admin makes one', async () => {
    const withGuard = '  guard: {minAdmins: 1}\n';
    declareCluster(withGuard);
    declare([role('team/dev'), '[ops]'], [role('b'), '[view]']);
    await repository.run('apply');
    declare([role('b'), '[view]']);
    expect(planOf(await repository.run('plan')).refusals.map(({ guard }) => guard)).toEqual(['min-admins']);
    expect(failureOf(await repository.run('apply'))).toMatchObject({ detail: expect.stringMatching(/^min-admins: /) });
    declare([role('b'), '[ops]']);
    expect(planOf(await repository.run('plan')).refusals).toEqual([]);
  });
});

test('a cluster of which nothing can be surveyed is written to all the same', async () => {
  declare([role('team/dev'), '[view]']);
  const status = { kind: 'Status', message: 'injected' };
  const pass = plane.proxy.intercept((request) =>
    request.path.startsWith(RBAC) ? { answer: { status: 500, body: status } } : undefined,
  );
  plane.aws.failNext('GetRole', { drop: true }, 10);
  const result = await repository.run('apply');
  plane.aws.clearFaults();
  pass();
  expect(receiptOf(result)).toMatchObject({ outcome: 'applied', problems: [] });
  expect(receiptOf(result).plan.survey?.notKnown.map(({ what }) => what)).toEqual([
    'what groups can do',
    'which of the roles exist',
  ]);
});
