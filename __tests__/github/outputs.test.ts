import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../src/commands/options.ts';
import type { CommandResult } from '../../src/commands/result.ts';
import { Failure } from '../../src/failure.ts';
import { outputsOf, outputsOfFailure } from '../../src/github/outputs.ts';
import { reportOf } from '../../src/report/json.ts';
import { plain } from '../../src/report/plain.ts';
import { accessYaml } from '../declare.ts';
import { mischief, resultsWith } from '../report/mischief.ts';
import { proven } from '../report/proven.ts';
import { declareConflict, declareEveryKind, grantsOf, makeWorkspace, type Workspace } from '../report/workspace.ts';
import { runs } from '../runs.ts';
import { commandsIn } from './runner-commands.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

describe('whether aws-auth would change, or was changed', () => {
  const nothing = () => {};
  const inPlace = async (made: Workspace) => {
    declareEveryKind(made);
    await made.run('apply');
  };
  const wrong = ({ write }: Workspace) => write('access/team.yaml', accessYaml('- role: nonsense\n'));

  test.each<[Command, string, (workspace: Workspace) => unknown, 'true' | 'false']>([
    ['lint', 'changes', declareEveryKind, 'false'],
    ['plan', 'changes', declareEveryKind, 'true'],
    ['plan', 'nothing to do', nothing, 'false'],
    ['plan', 'changes that a guard refuses', declareConflict, 'true'],
    ['plan', 'errors in the declarations', wrong, 'false'],
    ['apply', 'changes', declareEveryKind, 'true'],
    ['apply', 'nothing to do', inPlace, 'false'],
    ['apply', 'changes that a guard refuses', declareConflict, 'false'],
    ['verify', 'changes', declareEveryKind, 'false'],
  ])('after %s, where there are %s', async (command, _name, prepare, changed) => {
    await prepare(workspace);
    expect(outputsOf(await workspace.run(command)).changed).toBe(changed);
  });

  test.each([
    ['applied', 'true'],
    ['put-back', 'false'],
    ['left-changed', 'true'],
  ] as const)('a change that was %s: %s', async (outcome, changed) => {
    expect(outputsOf(await proven(outcome)).changed).toBe(changed);
  });
});

describe('how many entries would change, or did', () => {
  test.each<[Command, string, readonly [string, string, string]]>([
    ['lint', 'changes', ['0', '0', '0']],
    ['plan', 'changes', ['1', '1', '1']],
    ['apply', 'changes', ['1', '1', '1']],
    ['verify', 'changes', ['0', '0', '0']],
  ])('after %s, where there are %s', async (command, _name, counts) => {
    declareEveryKind(workspace);
    const outputs = outputsOf(await workspace.run(command));
    expect([outputs.added, outputs['changed-count'], outputs.removed]).toEqual(counts);
  });

  test('what was taken back counts as nothing', async () => {
    expect(outputsOf(await proven('put-back'))).toMatchObject({ added: '0', changed: 'false' });
  });
});

test('the jobs that are left are JSON on one line', async () => {
  declareEveryKind(workspace);
  const { clusters } = outputsOf(await workspace.run('plan'));
  expect(JSON.parse(clusters)).toEqual([{ name: 'prod', cluster: 'prod', environment: '' }]);
  expect(clusters).not.toMatch(/[\r\n]/);
});

describe('the report', () => {
  test.each<Command>(['lint', 'plan', 'apply', 'verify'])('of %s is JSON on one line', async (command) => {
    declareEveryKind(workspace);
    const result = await workspace.run(command);
    const { plan } = outputsOf(result);
    expect(plan).not.toMatch(/[\r\n]/);
    expect(JSON.parse(plan)).toEqual(reportOf(result));
  });

  test('may be printed by a later step, whatever anybody wrote, and has no more than GitHub takes', () => {
    fc.assert(
      fc.property(mischief, (values) => {
        for (const result of resultsWith(values)) {
          const { plan } = outputsOf(result);
          expect(JSON.parse(plan)).toEqual(JSON.parse(JSON.stringify(reportOf(result))));
          expect(plain(plan)).toBe(plan);
          expect(commandsIn(plan)).toEqual([]);
        }
        const failure = new Failure('aws', values.text, { detail: values.text, remedy: values.text });
        expect(commandsIn(outputsOfFailure(failure).plan)).toEqual([]);
      }),
      { numRuns: runs(50) },
    );
    const invisible = resultsWith({ text: '\u202e'.repeat(10_000), name: 'name' }).map(outputsOf);
    for (const { plan } of invisible) expect(plan.length).toBeLessThanOrEqual(500_000);
  });

  test('leaves room for the jobs and fingerprints of many clusters', async () => {
    const result = await workspace.run('plan');
    if (result.command !== 'plan') throw new Error('asked for a plan');
    const [planned] = result.clusters;
    if (planned === undefined || !('plan' in planned)) throw new Error('no plan');
    const fleet = (size: number) => ({
      ...result,
      clusters: Array.from({ length: size }, (_, index) => ({ ...planned, cluster: `prod-${1000 + index}` })),
    });
    // As many as just have room by themselves.
    const one = JSON.stringify(reportOf(fleet(101))).length - JSON.stringify(reportOf(fleet(100))).length;
    const { plan, clusters, fingerprint } = outputsOf(fleet(Math.floor(499_000 / one)));
    expect(JSON.parse(plan)).toHaveProperty('abridged');
    expect(`${plan}${clusters}${fingerprint}`.length).toBeLessThanOrEqual(500_000);
  });

  test('says less where GitHub would not take all of it', async () => {
    const names = Array.from({ length: 1500 }, (_, index) => `role-${index}`);
    workspace.write('access/team.yaml', accessYaml(grantsOf(...names)));
    const result: CommandResult = await workspace.run('plan');
    expect(JSON.stringify(reportOf(result)).length).toBeGreaterThan(500_000);
    const { plan, clusters, fingerprint } = outputsOf(result);
    expect(`${plan}${clusters}${fingerprint}`.length).toBeLessThanOrEqual(500_000);
    expect(JSON.parse(plan)).toMatchObject({ kind: 'PlanReport', abridged: expect.stringContaining('left out') });
  });
});
