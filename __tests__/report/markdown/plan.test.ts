import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../src/awsauth/mapping.ts';
import type { PlannedCluster, PlanResult } from '../../../src/commands/result.ts';
import { Failure } from '../../../src/failure.ts';
import { causesOf } from '../../../src/plan/cause.ts';
import { guard } from '../../../src/plan/guard.ts';
import { makePlan } from '../../../src/plan/make.ts';
import { outlookOf } from '../../../src/plan/outlook.ts';
import { COMMENT_BUDGET, renderMarkdown } from '../../../src/report/markdown.ts';
import { accessYaml, clusterYaml, rosterOf, TODAY } from '../../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../live.ts';
import { nodesOf, parseMarkdown, shownText, valuesOf } from '../markdown-tree.ts';

interface Situation {
  readonly name?: string;
  readonly spec?: string;
  readonly live?: readonly Mapping[];
  readonly ours?: readonly Mapping[];
  /** Grants as YAML list items. */
  readonly head: string;
  readonly base?: string;
}

const grant = (name: string, group: string, more = '') =>
  `- role: ${roleArn(name)}\n  username: ${name}\n  groups: [${group}]\n${more}`;

function planned({ name = 'prod', spec = '', live = [], ours = [], head, base }: Situation): PlannedCluster {
  const rosterWith = (grants: string) =>
    rosterOf(clusterYaml(spec, name), ...(grants === '' ? [] : [accessYaml(grants, { clusters: `[${name}]` })]));
  const stored = liveOf([...live, ...ours], { [SOURCE]: ours });
  const context = { target: `EKS cluster ${name}`, source: SOURCE };
  const roster = rosterWith(head);
  const plan = makePlan(roster, stored, context);
  const { refusals, allowed } = guard(plan, roster, TODAY);
  const causes = base === undefined ? undefined : causesOf(plan, makePlan(rosterWith(base), stored, context));
  return { cluster: name, plan, outlook: outlookOf(plan, roster.cluster), causes, refusals, allowed };
}

function comment(...clusters: readonly PlannedCluster[]): string {
  const lint = { command: 'lint', findings: [], suppressed: [], failOn: 'error', sources: new Map() } as const;
  const result: PlanResult = {
    command: 'plan',
    lint: { ...lint, counted: { files: 1, clusters: 1, grants: 1 }, chosen: [] },
    clusters,
  };
  return renderMarkdown(result, { budget: COMMENT_BUDGET });
}

const verdictIn = (text: string) => text.split('\n')[0];
const a = roleEntry('a');
const NODES = 'system:bootstrappers, system:nodes';
const nodes = roleEntry('nodes', NODES.split(', '));

describe('the verdict', () => {
  test.each([
    ['names the one whose access moves', { head: grant('a', 'edit') }, '### Role `a` gains access to `prod`.'],
    [
      'counts several',
      { ours: [a], head: grant('b', 'edit') + grant('c', 'edit') },
      '### 2 gain and 1 loses access to `prod`.',
    ],
    [
      'says who becomes an administrator',
      { head: grant('a', 'system:masters') },
      '### \u26a0\ufe0f Role `a` gains access to `prod`; 1 becomes an administrator.',
    ],
    [
      'says of an administrator who stays one nothing of the kind',
      { ours: [roleEntry('a', ['system:masters'])], head: grant('a', 'system:masters, view') },
      '### Role `a` changes access to `prod`.',
    ],
    [
      'says whose account comes in whole',
      { head: '- account: "444455556666"\n' },
      '### \u26a0\ufe0f Everybody in account `444455556666` gains access to `prod`; 1 whole account is let in.',
    ],
    [
      'says who may act as a node',
      { head: grant('a', NODES) },
      '### \u26a0\ufe0f Role `a` gains access to `prod`; 1 may act as a node.',
    ],
    [
      'says what is not of the pull request',
      { ours: [a], head: grant('b', 'edit') + grant('c', 'edit'), base: grant('b', 'edit') },
      '### Role `c` gains access to `prod`; 2 changes are not of this pull request.',
    ],
    [
      'says that nothing changes',
      { ours: [a], head: grant('a', 'view') },
      "### \u2705 Nobody's access to `prod` changes.",
    ],
  ] as const)('%s', (_name, situation, expected) => {
    expect(verdictIn(comment(planned(situation)))).toBe(expected);
  });
});

describe('each changed line says whose it is', () => {
  const text = comment(planned({ ours: [a], head: grant('b', 'edit') + grant('c', 'edit'), base: grant('b', 'edit') }));
  test('those of the pull request in a table of their own', () => {
    const [own, besides] = nodesOf(parseMarkdown(text), 'table').map(shownText);
    expect(own).toContain('role c');
    expect(own).not.toContain('role b');
    expect(besides).toContain('merged before, not applied yet');
    expect(text).toContain('\n\n**This pull request**\n\n|');
    expect(text).toContain('\n\n**Not of this pull request**');
  });
  test('also where all are of the pull request', () => {
    const all = comment(planned({ ours: [a], head: grant('b', 'edit'), base: grant('a', 'view') }));
    expect(all).toContain('\n\n**This pull request**\n\n|');
    expect(nodesOf(parseMarkdown(all), 'table')).toHaveLength(1);
  });
  test('where nobody knows the base all are in one', () => {
    const all = comment(planned({ ours: [a], head: grant('b', 'edit') }));
    expect(nodesOf(parseMarkdown(all), 'table')).toHaveLength(1);
    expect(all).not.toContain('pull request**');
  });
});

describe('a risk', () => {
  test('on a cluster of production is in a box, and marked in its row', () => {
    const text = comment(planned({ head: grant('a', 'system:masters') }));
    expect(text).toContain('#### `prod` \u00b7 production \u00b7 EKS cluster prod');
    expect(text).toMatch(
      /> \[!CAUTION\]\n> - role `a` of `123456789012` \*\*becomes an administrator\*\* of `prod`, a cluster of \*\*production\*\*/,
    );
    expect(text).toContain('<br>\u26a0\ufe0f&nbsp;**cluster-admin**');
  });
  test.each([
    [
      'that waits to be applied',
      { head: grant('a', 'system:masters') + grant('b', 'edit'), base: grant('a', 'system:masters') },
      'role `a` of `123456789012` **becomes an administrator** of `prod`, a cluster of **production**, not by this pull request.',
      '\u26a0\ufe0f ',
    ],
    [
      'that somebody made by hand',
      {
        live: [roleEntry('a', ['system:masters'])],
        head: grant('a', 'edit') + grant('b', 'edit'),
        base: grant('a', 'edit'),
      },
      'role `a` of `123456789012` **is an administrator** of `prod`, a cluster of **production**, and is declared otherwise.',
      '\u26d4 ',
    ],
    [
      'that this pull request comes upon',
      { live: [roleEntry('a', ['system:masters'])], head: grant('a', 'edit') },
      'role `a` of `123456789012` **is an administrator** of `prod`, a cluster of **production**, and is declared otherwise.',
      '\u26d4 ',
    ],
  ] as const)('%s is in the box too, and says whose it is', (_name, situation, line, mark) => {
    const text = comment(planned(situation));
    expect(text).toContain(`> - ${line}`);
    expect(verdictIn(text)).toMatch(`### ${mark}`);
    const twice = comment(planned(situation), planned({ ...situation, name: 'dev' }));
    expect(twice).toContain('\u26a0\ufe0f 1 risk besides');
  });
  test('that is there and declared alike is none, whatever else is in conflict', () => {
    const live = [roleEntry('a', ['system:masters'], 'other')];
    expect(comment(planned({ live, head: grant('a', 'system:masters') }))).not.toContain('administrator** of');
  });
  test('elsewhere is a warning', () => {
    expect(comment(planned({ name: 'dev', head: grant('a', 'system:masters') }))).toContain(
      '> [!WARNING]\n> - role `a`',
    );
  });
});

describe('what is so afterwards', () => {
  test('is said when all is well', () => {
    const spec = `  signIn: [${roleArn('deployer')}, ${roleArn('cluster-creator')}]`;
    const text = comment(planned({ spec, live: [nodes], head: grant('a', 'edit') }));
    expect(text).toContain(`**After this change**

- \u2705 1 way in for an administrator: role \`cluster-creator\`.
- \u2705 role \`cluster-creator\`, which writes, keeps its access: it is the creator, whom EKS always lets in.
- \u2705 1 entry that nodes join by is untouched.
- \u2705 1 entry of others stays to the letter.`);
    expect(text).toMatch(
      /\*\*On merge\*\* Guestlist signs in as role `deployer`, then role `cluster-creator`, which writes; plans again, .+ Fingerprint `[0-9a-f]{12}`\.\n/,
    );
  });
  test('is a warning when it is not, and a merge then writes nothing', () => {
    const writer = roleEntry('writer', ['system:masters']);
    const text = comment(planned({ spec: `  signIn: [${roleArn('writer')}]`, ours: [writer, nodes], head: '' }));
    expect(text).toContain('**If it were applied**');
    expect(text).toContain('- \u26a0\ufe0f 1 way in for an administrator: role `cluster-creator`. It had 2.');
    expect(text).toContain('- \u26a0\ufe0f role `writer`, which writes, loses its access.');
    expect(text).toContain('- \u26a0\ufe0f 1 of 1 entry that nodes join by changes.');
    expect(text).toContain('As it stands, a merge writes nothing here.');
  });
});

test('a plan that changes nothing is folded away', () => {
  const tree = parseMarkdown(comment(planned({ ours: [a], head: grant('a', 'view') })));
  expect(tree.children?.map(({ type }) => type)).toEqual(expect.arrayContaining(['heading', 'html']));
  expect(tree.children?.[1]).toMatchObject({
    type: 'html',
    value: '<details><summary>What is in place already</summary>',
  });
});

describe('of several clusters', () => {
  const moving = planned({ name: 'prod', head: grant('a', 'system:masters') });
  const lost: PlannedCluster = { cluster: 'lost', failure: new Failure('kubernetes', 'No answer.') };
  test('an overview comes first, and those where nothing changes are in one line', () => {
    const text = comment(moving, lost, planned({ name: 'dev', ours: [a], head: grant('a', 'view') }));
    const [overview] = nodesOf(parseMarkdown(text), 'table');
    expect(overview?.children?.map((row) => (row.children ?? []).map(shownText))).toEqual([
      ['Cluster', 'Gain', 'Look at'],
      ['prod', '1', 'production<br>\u26a0\ufe0f 1 new administrator'],
      ['lost', '', '\u26d4 no plan'],
    ]);
    expect(text).toContain('\nNothing changes on `dev`.\n');
  });
  test('the verdict says would of those that are refused alone', () => {
    const conflict = { live: [roleEntry('a')], head: grant('a', 'edit') + grant('b', 'edit') };
    const text = comment(planned({ name: 'prod', ...conflict }), planned({ name: 'dev', head: grant('c', 'edit') }));
    expect(verdictIn(text)).toBe(
      '### \u26d4 Refused for `prod`; role `b` would gain access to `prod`; role `c` gains access to `dev`.',
    );
  });
});

describe('the picture', () => {
  const pictures = (...clusters: PlannedCluster[]) =>
    nodesOf(parseMarkdown(comment(...clusters)), 'code').filter(({ lang }) => lang === 'mermaid');
  test('shows who gets which groups where', () => {
    const [picture] = pictures(planned({ ours: [a], head: grant('b', 'view') + grant('c', 'edit') }));
    expect(picture?.value).toBe(`flowchart LR
  w0(["role a"])
  w1(["role b"])
  w2(["role c"])
  subgraph c0["prod"]
    g0["view"]
    g1["edit"]
  end
  w0 -. loses .-> g0
  w1 ==>|gains| g0
  w2 ==>|gains| g1`);
  });
  test.each([
    ['one principal, of whom a table says as much', grant('a', 'view, edit, debug')],
    ['more than anybody can follow', Array.from({ length: 12 }, (_, i) => grant(`r${i}`, 'view')).join('')],
    ['a name that could be more to Mermaid', grant('a', "'x\"];click'") + grant('b', 'fa:fa-ban')],
    ['an icon', grant('a', 'view') + grant('b', "'fa:fa-ban'")],
    ['an address', grant('a', 'view') + grant('b', "'a://b'")],
  ])('is left out of %s', (_name, head) => {
    expect(pictures(planned({ head }))).toEqual([]);
  });
  test('tells apart roles of one name in two accounts', () => {
    const [picture] = pictures(
      planned({
        head: grant('a', 'view') + grant('a', 'edit').replace('123456789012', '444455556666') + grant('b', 'view'),
      }),
    );
    expect(picture?.value).toContain('(["arn:aws:iam::123456789012:role/a"])');
    expect(picture?.value).toContain('(["role b"])');
  });
  test('calls an entry that is about nobody as it stands', () => {
    const [picture] = pictures(planned({ ours: [a, roleEntry('no:arn')], head: grant('b', 'edit') }));
    expect(picture?.value).toContain('(["no:arn"])');
  });
  test('none of it is in a comment without changes', () => {
    expect(valuesOf(parseMarkdown(comment(planned({ ours: [a], head: grant('a', 'view') }))), 'code')).toEqual([]);
  });
});
