import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Credentials } from '../../src/aws/credentials.ts';
import type { Intent, SignInSource } from '../../src/aws/sign-in.ts';
import { doctorCommand } from '../../src/commands/doctor.ts';
import { type HistoryResult, historyCommand } from '../../src/commands/history.ts';
import { iamCommand } from '../../src/commands/iam.ts';
import { inspectCommand } from '../../src/commands/inspect.ts';
import type { Command, Edges, TargetChoice } from '../../src/commands/options.ts';
import type { ChangeResult, CommandResult, PlanResult } from '../../src/commands/result.ts';
import { type RollbackOptions, rollbackCommand } from '../../src/commands/rollback.ts';
import { runCommand } from '../../src/commands/run.ts';
import type { Checkup } from '../../src/doctor/checkup.ts';
import type { Failure } from '../../src/failure.ts';
import type { Patience } from '../../src/http/patience.ts';
import type { ClusterAccess } from '../../src/iam/access.ts';
import type { Inspection } from '../../src/inspect/inspection.ts';
import type { Receipt } from '../../src/verify/receipt.ts';
import type { ControlPlane } from './plane/control-plane.ts';

/** A repository of declarations, and Guestlist at work in it as the Action would be: web identity, or keys at hand. */
export interface Repository {
  /** Its folder. */
  readonly folder: string;
  /** Writes a file, making its folders. */
  write(path: string, text: string): void;
  /** Runs a command on it. */
  run(command: Command, target?: TargetChoice): Promise<CommandResult>;
  /** Inspects the aws-auth of the cluster, for a principal where one is named. */
  inspect(principal?: string, target?: TargetChoice): Promise<Inspection>;
  /** What is recorded of it. */
  history(target?: TargetChoice): Promise<HistoryResult>;
  /** Walks the way in, by another source of identities where one is given. */
  doctor(intent: Intent, source?: SignInSource): Promise<Checkup>;
  /** What lets the runs of acme/cluster-access in. */
  iam(): Promise<ClusterAccess>;
  /** Goes back to a revision. */
  rollback(asked?: Partial<RollbackOptions>): Promise<CommandResult>;
  /** Every secret that was handed to the mask. */
  readonly masked: readonly string[];
  remove(): void;
}

/** What a repository is run with. */
export interface RepositoryOptions {
  /** The name that owns entries. */
  readonly source?: string;
  /** IAM users whose keys the workflow has. */
  readonly userKeys?: ReadonlyMap<string, Credentials>;
  /** Short patience for a test that waits for what never comes. */
  readonly patience?: Patience;
  /** What the runner's environment has besides. */
  readonly env?: Readonly<Record<string, string>>;
  /** Without it there is no web identity, as in a workflow that has only keys. */
  readonly webIdentity?: boolean;
  /** How it waits, where not as long as it means to. */
  readonly sleep?: Edges['sleep'];
}

/** Makes a repository in a folder of its own. */
export function makeRepository(plane: ControlPlane, options: RepositoryOptions = {}): Repository {
  const { source = 'github.com/acme/access', userKeys = new Map(), webIdentity = true, env = {}, patience } = options;
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-repository-'));
  const masked: string[] = [];
  const edges: Edges = {
    workingDirectory: folder,
    env: { ...plane.env, ...env },
    ...(patience === undefined ? {} : { patience }),
    now: () => new Date(),
    sleep: options.sleep ?? sleep,
    random: Math.random,
    interrupted: new AbortController().signal,
    sourceOf: async () => source,
    signInSource: {
      userKeys,
      ...(webIdentity ? { webIdentity: async (audience: string) => plane.oidc.mint(audience) } : {}),
    },
    mask: (secret) => masked.push(secret),
    progress: () => {},
  };
  return {
    folder,
    masked,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    run: (command, target = { kind: 'eks' }) => runCommand(command, { dir: 'access', clusters: [], target }, edges),
    inspect: (principal, target = { kind: 'eks' }) =>
      inspectCommand({ dir: 'access', clusters: [], target }, principal, { ...edges, standardInput: process.stdin }),
    history: (target = { kind: 'eks' }) => historyCommand({ dir: 'access', clusters: [], target }, edges),
    doctor: (intent, signInSource = edges.signInSource) =>
      doctorCommand(intent, { dir: 'access', clusters: [], target: { kind: 'eks' } }, { ...edges, signInSource }),
    iam: () =>
      iamCommand(
        { repository: 'acme/cluster-access', branch: 'main', environment: 'production' },
        { dir: 'access', clusters: [], target: { kind: 'eks' } },
        edges,
      ),
    rollback: (asked) =>
      rollbackCommand(
        { dir: 'access', clusters: [], target: { kind: 'eks' } },
        { revision: undefined, planOnly: false, ...asked },
        edges,
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The plan of the only cluster; throws where there is none. */
export function planOf(result: CommandResult): Extract<PlanResult['clusters'][number], { plan: unknown }> {
  const [cluster] = result.command === 'plan' ? result.clusters : [];
  if (cluster === undefined || !('plan' in cluster)) throw new Error(`no plan: ${describe(result)}`);
  return cluster;
}

/** The receipt of the only cluster; throws where there is none. */
export function receiptOf(result: CommandResult): Receipt {
  const [cluster] = isChange(result) ? result.clusters : [];
  if (cluster === undefined || !('receipt' in cluster)) throw new Error(`no receipt: ${describe(result)}`);
  return cluster.receipt;
}

/** The failure of the only cluster; throws where there is none. */
export function failureOf(result: CommandResult): Failure {
  const [cluster] = result.command === 'lint' ? [] : result.clusters;
  if (cluster === undefined || !('failure' in cluster)) throw new Error(`no failure: ${describe(result)}`);
  return cluster.failure;
}

function isChange(result: CommandResult): result is ChangeResult {
  return result.command === 'apply' || result.command === 'verify' || result.command === 'rollback';
}

function describe(result: CommandResult): string {
  if (result.command === 'lint') return JSON.stringify(result.findings);
  const failures = result.clusters.flatMap((cluster) =>
    'failure' in cluster ? [`${cluster.failure.code}: ${cluster.failure.message} ${cluster.failure.detail ?? ''}`] : [],
  );
  return JSON.stringify([...result.lint.findings, ...failures]);
}
