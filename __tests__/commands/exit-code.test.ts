import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aftermathOf } from '../../src/commands/aftermath.ts';
import { exitCodeOf, exitCodeOfFailure, exitCodes } from '../../src/commands/exit-code.ts';
import type { ChangedCluster, ChangeResult, LintResult } from '../../src/commands/result.ts';
import { Failure, type FailureCode } from '../../src/failure.ts';
import type { Outcome, Receipt } from '../../src/verify/receipt.ts';
import { accessYaml } from '../declare.ts';
import { proven } from '../report/proven.ts';
import {
  declareConflict,
  declareEveryKind,
  declareInPlace,
  makeWorkspace,
  type Workspace,
} from '../report/workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

let applied: { readonly receipt: Receipt; readonly lint: LintResult };
beforeEach(async () => {
  const { clusters, lint } = await proven('applied');
  const [cluster] = clusters;
  if (cluster === undefined || !('receipt' in cluster)) throw new Error('no receipt');
  applied = { receipt: cluster.receipt, lint };
});

const receiptOf = (outcome: Outcome, problems: readonly string[] = []): ChangedCluster => ({
  cluster: 'prod',
  receipt: { ...applied.receipt, outcome, problems },
});
const failed = (code: FailureCode): ChangedCluster => ({ cluster: 'prod', failure: new Failure(code, 'It failed.') });
const changeOf = (...clusters: readonly ChangedCluster[]): ChangeResult => ({
  command: 'apply',
  lint: applied.lint,
  asked: { dir: undefined, target: { kind: 'eks' } },
  clusters,
});

describe('a command', () => {
  test.each([
    ['plan', 'of nothing to do', declareInPlace, 0],
    ['apply', 'of nothing to do', declareInPlace, 0],
    ['plan', 'of changes', declareEveryKind, 2],
    ['plan', 'that a guard refuses', declareConflict, 3],
    ['apply', 'of changes', declareEveryKind, 0],
    ['apply', 'that a guard refuses', declareConflict, 3],
    ['verify', 'that does not hold', declareEveryKind, 1],
    ['plan', 'of wrong declarations', ({ write }: Workspace) => write('access/x.yaml', accessYaml('- role: no\n')), 1],
    ['apply', 'of a live text that cannot be read', breakLive, 1],
  ] as const)('%s %s', async (command, _what, declare, code) => {
    declare(workspace);
    expect(exitCodeOf(await workspace.run(command))).toBe(code);
  });
});

function breakLive(workspace: Workspace): void {
  declareInPlace(workspace);
  workspace.write('aws-auth.yaml', 'kind: ConfigMap\nmetadata: {name: aws-auth}\ndata: {mapRoles: "["}\n');
}

describe('an outcome', () => {
  test.each<[Outcome, readonly string[], number, string, string]>([
    ['unchanged', [], 0, 'untouched', 'guestlist verify --cluster prod'],
    ['unchanged', ['not so'], 1, 'untouched', 'guestlist verify --cluster prod'],
    ['applied', [], 0, 'new', 'guestlist verify --cluster prod'],
    ['put-back', ['not so'], 6, 'old', 'guestlist plan --cluster prod'],
    ['left-changed', ['not so'], 7, 'new', 'guestlist verify --cluster prod'],
    ['left-unknown', ['not so'], 7, 'unknown', 'guestlist plan --cluster prod'],
  ])('%s %j', (outcome, problems, code, state, next) => {
    const result = changeOf(receiptOf(outcome, problems));
    expect(exitCodeOf(result)).toBe(code);
    expect(result.clusters.map((cluster) => aftermathOf(cluster, result))).toEqual([{ state, next }]);
  });
});

describe('a failure', () => {
  test.each<[FailureCode, number, string, string]>([
    ['usage', 1, 'untouched', 'plan'],
    ['declarations', 1, 'untouched', 'lint'],
    ['target', 1, 'untouched', 'plan'],
    ['live-unreadable', 1, 'untouched', 'inspect'],
    ['guard', 3, 'untouched', 'plan'],
    ['sign-in', 4, 'untouched', 'apply'],
    ['identity', 4, 'untouched', 'apply'],
    ['aws', 4, 'untouched', 'apply'],
    ['kubernetes', 4, 'untouched', 'apply'],
    ['github', 4, 'untouched', 'apply'],
    ['overtaken', 4, 'untouched', 'apply'],
    ['interrupted', 4, 'untouched', 'apply'],
    ['unknown-outcome', 5, 'unknown', 'plan'],
    ['defect', 1, 'unknown', 'plan'],
  ])('%s', (code, exitCode, state, command) => {
    const result = changeOf(failed(code));
    expect(exitCodeOf(result)).toBe(exitCode);
    expect(exitCodeOfFailure(new Failure(code, 'The whole run failed.'))).toBe(exitCode);
    expect(aftermathOf(failed(code), result)).toEqual({ state, next: `guestlist ${command} --cluster prod` });
  });
});

test('the command to type next means the same place, however it is spelled', () => {
  const asked = { dir: "o'neil/access", target: { kind: 'kubeconfig', path: 'my config', context: 'prod' } } as const;
  const result = { ...changeOf(failed('guard')), asked };
  expect(aftermathOf(failed('guard'), result).next).toBe(
    "guestlist plan --dir 'o'\\''neil/access' --cluster prod --kubeconfig 'my config' --context prod",
  );
  const file = { dir: undefined, target: { kind: 'file', path: 'aws-auth.yaml' } } as const;
  expect(aftermathOf(failed('kubernetes'), { ...changeOf(), asked: file }).next).toBe(
    'guestlist apply --cluster prod --aws-auth aws-auth.yaml',
  );
});

test('of several clusters the gravest counts', () => {
  const byGravity: readonly ChangedCluster[] = [
    receiptOf('left-changed', ['not so']),
    failed('unknown-outcome'),
    receiptOf('put-back', ['not so']),
    failed('kubernetes'),
    failed('guard'),
    failed('target'),
    receiptOf('applied'),
  ];
  const codes = byGravity.map((_, index) => exitCodeOf(changeOf(...byGravity.slice(index).reverse())));
  expect(codes).toEqual([7, 5, 6, 4, 3, 1, 0]);
});

test('README.md has the table', () => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const rows = [...readme.matchAll(/^\| (\d) \| (.*) \|$/gm)].map(([, code, meaning]) => [code, meaning]);
  expect(rows).toEqual(Object.entries(exitCodes));
});
