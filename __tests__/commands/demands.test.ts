import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Edges } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { accessYaml } from '../declare.ts';
import { committed, grantsOf, makeWorkspace, QUIET, type Workspace } from '../report/workspace.ts';

// What guestlist.yaml asks of the pull request: told by a plan, and refused by an apply.

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('access/team.yaml', accessYaml(grantsOf('dev')));
});
afterEach(() => workspace.remove());

const POLICY = `${QUIET}  policies:
    - id: two-eyes
      title: Somebody else approves.
      context: process
      expression: process.approvers.size() > 0
`;
const APPROVAL = `${QUIET}  requireApproval: true\n`;

const broughtBy = (...approvers: readonly string[]): Partial<Edges> => ({
  origin: async () => ({ process: { author: 'ann', approvers, labels: [], now: new Date() } }),
});

/** What was found of the pull request, or refused. */
function saidOf(result: CommandResult): string[] {
  if (result.command === 'lint') return [];
  const found = result.lint.findings.filter(({ rule }) => rule === 'two-eyes' || rule === 'approval');
  const failures = result.clusters.flatMap((cluster) => ('failure' in cluster ? [cluster.failure.detail ?? ''] : []));
  return [...found.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`), ...failures];
}

describe.each([
  ['a policy', POLICY, 'two-eyes: Somebody else approves.'],
  ['requireApproval', APPROVAL, 'approval: Nobody has approved the last commit of the pull request.'],
])('%s', (_what, configuration, refusal) => {
  beforeEach(() => workspace.write('guestlist.yaml', configuration));
  const [id, message] = refusal.split(/: (.*)/);

  test('that is not met is a warning beside the plan, which stays what it is', async () => {
    const result = await workspace.run('plan', {}, broughtBy());
    expect(saidOf(result)).toEqual([`warning ${id}: Until this is met, apply will refuse: ${message}`]);
    expect(result).toMatchObject({ clusters: [{ refusals: [] }] });
  });

  test('that is not met is refused by apply, which writes nothing', async () => {
    expect(saidOf(await workspace.run('apply', {}, broughtBy()))).toEqual([refusal]);
    expect(await workspace.run('plan', {}, broughtBy('bob'))).toMatchObject({
      clusters: [{ plan: { changes: [{ kind: 'added' }] } }],
    });
  });

  test('that is met says nothing, and is applied', async () => {
    expect(saidOf(await workspace.run('plan', {}, broughtBy('bob')))).toEqual([]);
    expect(await workspace.run('apply', {}, broughtBy('bob'))).toMatchObject({
      clusters: [{ receipt: { outcome: 'applied' } }],
    });
  });

  test('without a pull request is a note beside the plan, and refused by apply', async () => {
    expect(saidOf(await workspace.run('plan'))).toEqual([
      expect.stringMatching(/^note .*the command line knows of none\.$/),
    ]);
    expect(saidOf(await workspace.run('apply'))).toEqual([expect.stringContaining('the command line knows of none')]);
  });

  test('is only type-checked by lint, and nobody is asked', async () => {
    const origin = async () => {
      throw new Error('asked');
    };
    expect(await workspace.run('lint', {}, { origin })).toMatchObject({ findings: [] });
    await expect(workspace.run('plan', {}, { origin })).rejects.toThrow('asked');
  });

  test('that a merge takes out still counts for that merge, and one that it brings does not', async () => {
    workspace.write('guestlist.yaml', QUIET);
    const mergedInto = (text: string) => ({ ...broughtBy(), mergedInto: committed({ 'guestlist.yaml': text }) });
    expect(saidOf(await workspace.run('apply', {}, mergedInto(configuration)))).toEqual([refusal]);
    workspace.write('guestlist.yaml', configuration);
    expect(saidOf(await workspace.run('apply', {}, mergedInto(QUIET)))).toEqual([]);
  });

  test('holds where what was merged into cannot be used', async () => {
    const mergedInto = committed({ 'guestlist.yaml': 'nonsense' });
    expect(saidOf(await workspace.run('apply', {}, { ...broughtBy(), mergedInto }))).toEqual([refusal]);
  });
});

test('the example on approval is one to copy', async () => {
  const path = new URL('../../examples/policies/approval/guestlist.yaml', import.meta.url);
  workspace.write('guestlist.yaml', readFileSync(path, 'utf8'));
  const words = 'two-pairs-of-eyes: Nobody but the author has approved this.';
  expect(saidOf(await workspace.run('apply', {}, broughtBy()))).toEqual([words]);
  expect(await workspace.run('plan', {}, broughtBy())).toMatchObject({
    lint: { findings: expect.arrayContaining([expect.objectContaining({ rule: 'two-pairs-of-eyes' })]) },
  });
  expect(await workspace.run('apply', {}, broughtBy('bob'))).toMatchObject({
    clusters: [{ receipt: { outcome: 'applied' } }],
  });
});

test('where nothing is asked of it, nobody asks for a pull request', async () => {
  const origin = async () => {
    throw new Error('asked');
  };
  expect(await workspace.run('apply', {}, { origin })).toMatchObject({
    clusters: [{ receipt: { outcome: 'applied' } }],
  });
});
