import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exitCodeOf } from '../../src/commands/exit-code.ts';
import { readReviewed } from '../../src/commands/reviewed-file.ts';
import { type PlanReport, renderJson } from '../../src/report/json.ts';
import { accessYaml } from '../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../report/live.ts';
import { declareEveryKind, grantsOf, makeWorkspace, type Workspace } from '../report/workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

async function planned(): Promise<PlanReport> {
  const text = renderJson(await workspace.run('plan'));
  workspace.write('plan.json', text);
  return JSON.parse(text) as PlanReport;
}

const apply = () => workspace.run('apply', { reviewed: 'plan.json' });

test('a plan that was printed is applied as it was reviewed', async () => {
  declareEveryKind(workspace);
  await planned();
  const result = await apply();
  expect(exitCodeOf(result)).toBe(0);
  expect(result).toMatchObject({ clusters: [{ receipt: { review: 'Every change was reviewed in plan.json.' } }] });
});

test('a live state that has moved since is refused', async () => {
  declareEveryKind(workspace);
  await planned();
  workspace.save(liveOf([roleEntry('kept')]));
  const result = await apply();
  expect(exitCodeOf(result)).toBe(3);
  expect(result).toMatchObject({
    clusters: [
      {
        failure: {
          detail: expect.stringMatching(
            `^plan-not-reviewed: Nobody reviewed in plan.json that this adds ${roleArn('changed')} .* \\(view\\)\\. Of the reviewed changes 2 `,
          ),
        },
      },
    ],
  });
});

test('a cluster that was not planned has nothing that was reviewed', async () => {
  const { clusters, ...rest } = await planned();
  workspace.write('access/team.yaml', accessYaml(grantsOf('a')));
  workspace.write('plan.json', JSON.stringify({ ...rest, clusters: clusters.slice(1) }));
  expect(exitCodeOf(await apply())).toBe(3);
});

test('an abridged plan stands for all or nothing', async () => {
  workspace.write('access/team.yaml', accessYaml(grantsOf('a', 'b')));
  const report = await planned();
  workspace.write('plan.json', JSON.stringify({ ...report, abridged: 'much' }));
  workspace.save(liveOf([roleEntry('a', ['view'], 'a')]));
  expect(exitCodeOf(await apply())).toBe(3);
  workspace.save(liveOf([]));
  expect(exitCodeOf(await apply())).toBe(0);
});

describe('a file that is no plan of ours is refused', () => {
  const head = { apiVersion: 'guestlist/v1', kind: 'PlanReport' };
  const cluster = { cluster: 'prod', source: SOURCE, fingerprint: 'a'.repeat(40), changes: [] };

  test.each<[string, unknown, RegExp]>([
    ['not JSON', '{', /not JSON/],
    ['another document', { ...head, kind: 'Receipt' }, /not a plan/],
    ['null', null, /not a plan/],
    ['a list', [head], /not a plan/],
    ['without clusters', head, /no clusters/],
    ['clusters that are none', { ...head, clusters: [null] }, /no name/],
    ['a name that is none', { ...head, clusters: [{ ...cluster, cluster: 7 }] }, /no name/],
    ['of another repository', { ...head, clusters: [{ ...cluster, source: 'x' }] }, /is of "x", and not of/],
    ['without a fingerprint', { ...head, clusters: [{ ...cluster, fingerprint: 'A'.repeat(40) }] }, /no fingerprint/],
    ['without changes', { ...head, clusters: [{ ...cluster, changes: {} }] }, /no digest/],
    ['a digest that is none', { ...head, clusters: [{ ...cluster, changes: [{ digest: '' }] }] }, /no digest/],
    ['a change that is none', { ...head, clusters: [{ ...cluster, changes: [7] }] }, /no digest/],
    ['a prototype', `{"__proto__": ${JSON.stringify({ ...head, clusters: [] })}}`, /not a plan/],
  ])('%s', async (_what, content, why) => {
    workspace.write('plan.json', typeof content === 'string' ? content : JSON.stringify(content));
    const read = readReviewed(workspace.root, 'plan.json', SOURCE);
    await expect(read).rejects.toMatchObject({ code: 'usage', message: expect.stringMatching(why) });
  });

  test.each([
    ['nowhere.json', /does not exist/],
    ['access', /not a file/],
    ['large.json', /bytes/],
  ])('%s', async (path, why) => {
    workspace.write('large.json', ' '.repeat(16 * 1024 * 1024 + 1));
    await expect(readReviewed(workspace.root, path, SOURCE)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringMatching(why),
    });
  });
});
