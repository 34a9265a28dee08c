import { describe, expect, test } from 'vitest';
import type { PlanResult } from '../../src/commands/result.ts';
import { makePlan } from '../../src/plan/make.ts';
import { render } from '../../src/report/render.ts';
import type { Survey } from '../../src/survey/survey.ts';
import { accessYaml, clusterYaml, rosterOf } from '../declare.ts';
import { binding, bound, EVERYTHING, rule, surveyOf } from '../survey/around.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from './live.ts';
import { proven } from './proven.ts';

const surroundings = { color: false, env: {}, workingDirectory: '/' };
const reading = binding('view', [rule('get', 'pods')], 'web');
const known = surveyOf({ rbac: bound({ view: reading, old: binding('edit', []), foreign: reading }) });

function planned(survey: Survey | undefined): PlanResult {
  const grants = `- {role: "${roleArn('a')}", username: a, groups: [view, misspelt]}
- {role: "${roleArn('b')}", username: b, groups: [kept]}`;
  const roster = rosterOf(clusterYaml(), accessYaml(grants));
  const ours = [roleEntry('gone', ['old'])];
  const live = liveOf([...ours, roleEntry('b', ['kept']), roleEntry('f', ['foreign'])], { [SOURCE]: ours });
  const plan = makePlan(roster, live, { target: 'here', source: SOURCE, survey });
  const counted = { files: 2, clusters: 1, grants: 2 };
  return {
    command: 'plan',
    lint: { command: 'lint', findings: [], suppressed: [], failOn: 'error', sources: new Map(), counted, chosen: [] },
    clusters: [{ cluster: 'prod', plan, refusals: [], allowed: [] }],
  };
}

const json = (survey: Survey | undefined) => JSON.parse(render(planned(survey), 'json', surroundings)).clusters[0];

describe('a plan says what its groups can do', () => {
  test('in a terminal, of the changes that are shown', () => {
    expect(render(planned(known), 'terminal', surroundings)).toContain(`  what the groups can do
    misspelt  nothing: no binding names it
    old  nothing (edit), by ClusterRoleBinding a-edit
    view  reads pods in namespace web (view), by RoleBinding a-view
`);
  });

  test('as Markdown, with a mark at those that can do nothing', () => {
    const text = render(planned(known), 'markdown', surroundings);
    expect(text).toContain('| Group | What it can do |');
    expect(text).toContain('| `misspelt` | \u26a0\ufe0f&nbsp;nothing: no binding names it |');
    expect(text).not.toContain('| `kept` |');
  });

  test('in the row of each change, and not of what an entry keeps', () => {
    const text = render(planned(known), 'markdown', surroundings);
    expect(text).toContain(
      '| `a`<br>+&nbsp;**`view`**<br>reads pods in namespace web<br>+&nbsp;**`misspelt`**<br>\u26a0\ufe0f&nbsp;nothing: no binding names it |',
    );
    expect(text).toContain('\u2212&nbsp;~~`old`~~<br>nothing |');
  });

  test('as JSON, of all grants, and of nobody else', () => {
    const { groups, notKnown } = json(known);
    expect(groups.map(({ group }: { group: string }) => group)).toEqual(['kept', 'misspelt', 'old', 'view']);
    expect(groups[3]).toEqual({
      group: 'view',
      words: 'reads pods in namespace web (view), by RoleBinding a-view',
      everything: false,
      bindings: [
        {
          kind: 'RoleBinding',
          name: 'a-view',
          namespace: 'web',
          role: { kind: 'ClusterRole', name: 'view' },
          words: 'reads pods',
        },
      ],
    });
    expect(notKnown).toEqual([]);
  });

  test('or that it is not known, why, and what to do', () => {
    const notKnown = [{ what: 'what groups can do', why: 'It is forbidden.', remedy: 'Allow it.' }];
    const unknown = surveyOf({ rbac: undefined, notKnown });
    expect(json(unknown)).toMatchObject({ groups: null, notKnown });
    expect(render(planned(unknown), 'terminal', surroundings)).toContain(
      'not known  what groups can do: It is forbidden. Allow it.',
    );
    expect(render(planned(unknown), 'markdown', surroundings)).toContain(
      '<details><summary>1 thing is not known</summary>\n\n- what groups can do: It is forbidden. Allow it.',
    );
  });

  test('and nothing where nobody was asked, as of a saved file', () => {
    expect(json(undefined)).toMatchObject({ groups: null, notKnown: [] });
    expect(render(planned(undefined), 'terminal', surroundings)).not.toMatch(/not known|can do/);
  });
});

describe('a group that a ClusterRoleBinding gives everything makes an administrator', () => {
  const all = binding('cluster-admin', [EVERYTHING]);

  test('in the verdict, in a box and in its row', () => {
    const text = render(planned(surveyOf({ rbac: bound({ view: all, misspelt: reading }) })), 'markdown', surroundings);
    expect(text).toContain('### \u26a0\ufe0f 1 gains and 1 loses access to `prod`; 1 becomes an administrator.');
    expect(text).toContain('**becomes an administrator** of `prod`. By a ClusterRoleBinding, one of these groups');
    expect(text).toContain(
      '+&nbsp;**`view`**<br>+&nbsp;**`misspelt`**<br>reads pods in namespace web<br>\u26a0\ufe0f&nbsp;**cluster-admin** |',
    );
  });

  test('in a terminal', () => {
    const text = render(planned(surveyOf({ rbac: bound({ view: all }) })), 'terminal', surroundings);
    expect(text).toContain('By a ClusterRoleBinding, one of these groups may do anything in the cluster.');
  });

  test.each([
    ['in one namespace', bound({ view: binding('admin', [EVERYTHING], 'web') })],
    ['to a group of which nothing changes', bound({ kept: all, foreign: all })],
    ['to a group that somebody loses', bound({ old: all })],
  ])('but not %s', (_, rbac) => {
    expect(render(planned(surveyOf({ rbac })), 'markdown', surroundings)).not.toContain('administrator');
  });

  test('and not where it takes the place of system:masters', () => {
    const roster = rosterOf(clusterYaml(), accessYaml(`- {role: "${roleArn('a')}", username: a, groups: [view]}`));
    const ours = [roleEntry('a', ['system:masters'])];
    const survey = surveyOf({ rbac: bound({ view: all }) });
    const plan = makePlan(roster, liveOf(ours, { [SOURCE]: ours }), { target: 'here', source: SOURCE, survey });
    const { lint } = planned(survey);
    const result: PlanResult = {
      command: 'plan',
      lint,
      clusters: [{ cluster: 'prod', plan, refusals: [], allowed: [] }],
    };
    expect(plan.changes.map(({ kind }) => kind)).toEqual(['changed']);
    expect(render(result, 'markdown', surroundings)).not.toContain('becomes an administrator');
  });
});

test.each(['terminal', 'markdown'] as const)(
  'a receipt says what its guards did not know, as a plan does: %s',
  async (format) => {
    const unknown = { what: 'who has an EKS access entry', why: 'EKS refused', remedy: 'Let it be asked.' };
    const result = await proven('applied');
    const clusters = result.clusters.map((cluster) => {
      if (!('receipt' in cluster)) throw new Error('no receipt');
      const plan = { ...cluster.receipt.plan, survey: surveyOf({ notKnown: [unknown] }) };
      return { ...cluster, receipt: { ...cluster.receipt, plan } };
    });
    const text = render({ ...result, clusters }, format, surroundings);
    expect(text).toContain('who has an EKS access entry: EKS refused. Let it be asked.');
    expect(render(result, format, surroundings)).not.toContain('access entry');
  },
);
