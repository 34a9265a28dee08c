import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { binary } from '../plane/binaries.ts';
import { sweepAtEnd } from '../plane/supervised.ts';
import { readResult, type WorkflowResult } from './result.ts';

/** What to run, and what the run finds around it. */
export interface WorkflowRequest {
  /** A clone with at least one commit. GITHUB_REPOSITORY comes from the address of its remote `origin`. */
  readonly folder: string;
  readonly event: 'pull_request' | 'push' | 'merge_group' | 'workflow_dispatch' | 'schedule' | 'workflow_run';
  /** What GITHUB_EVENT_PATH will hold, as it is. */
  readonly payload: unknown;
  /** One workflow of several, by its path in the folder. */
  readonly workflow?: string;
  readonly job?: string;
  readonly actor?: string;
  /** Variables for every step, for example the ones that lead to the fakes. */
  readonly env?: Readonly<Record<string, string>>;
  /** `GITHUB_TOKEN` is what `github.token` gives. */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Actions that are not in the folder, by `owner/name@ref`: the folder that each stands for. */
  readonly actions?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
}

// What GitHub sets and act does not.
const MISSING_IN_ACT = {
  GITHUB_REPOSITORY_ID: '74',
  GITHUB_REPOSITORY_OWNER_ID: '65',
  GITHUB_ACTOR_ID: '12',
  RUNNER_ENVIRONMENT: 'github-hosted',
  RUNNER_NAME: 'GitHub Actions 1',
};

/**
 * Runs a workflow on this machine with nektos/act, in its host mode: no containers, no network.
 *
 * What act 0.2.89 does, as seen here:
 * - `actions/checkout` is emulated: the folder is copied, without what .gitignore names, into a workspace of its own.
 *   Without that step the workspace is empty, and `uses: ./` finds nothing. The copy has the .git folder.
 * - A `node24` action runs with the first `node` of PATH. `pre` and `post` run too, with STATE_*.
 * - INPUT_*, GITHUB_OUTPUT, GITHUB_ENV, GITHUB_PATH, GITHUB_STATE and GITHUB_STEP_SUMMARY work as on GitHub. The summary
 *   is one file, emptied before each step; its content is in act's log, also when the step fails.
 * - GITHUB_EVENT_PATH holds the payload exactly as given. GITHUB_REF, _HEAD_REF and _BASE_REF are made from the payload
 *   (`number`, `pull_request.head.ref`, `ref`), GITHUB_SHA is always HEAD of the folder.
 * - GITHUB_REPOSITORY comes from the remote `origin`, and is nektos/act without one. GITHUB_ACTOR comes from `--actor`.
 *   `--env` does not change these two; it does change GITHUB_API_URL and GITHUB_RUN_ID, and can add anything.
 * - `permissions:` is read and not applied: what a token may do is up to the fake GitHub. For the same reason the two
 *   ACTIONS_ID_TOKEN_REQUEST_* variables are there if, and only if, they are handed in, whatever `id-token` says.
 * - A pull request from a fork is one only by its payload: secrets are there unless they are not handed in.
 * - Environments and concurrency groups are ignored: a job with `environment:` runs at once.
 * - Where one job of a matrix fails, those that end after it are said to have failed too: look at their steps.
 * - A reusable workflow of another repository is read from its folder among `actions`, and so is an action below its top.
 * - Variables of act's own process whose names begin with GITHUB_ reach the steps: it gets a clean environment here.
 */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'guestlist-act-'));
  const endSweep = sweepAtEnd(scratch);
  try {
    const args = await argumentsFor(request, scratch);
    return await run(await binary('act'), args, request, scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
    endSweep();
  }
}

async function argumentsFor(request: WorkflowRequest, scratch: string): Promise<string[]> {
  const file = async (name: string, content: string): Promise<string> => {
    await writeFile(join(scratch, name), content, { mode: 0o600 });
    return join(scratch, name);
  };
  const empty = await file('empty', '');
  // With a configuration of its own, act asks nothing and reads nobody's ~/.actrc.
  await mkdir(join(scratch, 'home', '.config', 'act'), { recursive: true });
  await file(join('home', '.config', 'act', 'actrc'), '');
  return [
    request.event,
    '--json',
    '--platform=ubuntu-latest=-self-hosted',
    '--platform=ubuntu-24.04=-self-hosted',
    '--pull=false',
    '--no-cache-server',
    `--action-cache-path=${join(scratch, 'cache')}`,
    `--eventpath=${await file('event.json', JSON.stringify(request.payload))}`,
    `--actor=${request.actor ?? 'octocat'}`,
    // Else act reads .env, .secrets, .vars and .input of the folder.
    ...['env', 'secret', 'var', 'input'].map((kind) => `--${kind}-file=${empty}`),
    ...pairs('--env', { ...MISSING_IN_ACT, ...request.env }),
    ...pairs('--secret', request.secrets),
    ...pairs('--var', request.variables),
    ...pairs('--local-repository', request.actions),
    ...(request.workflow === undefined ? [] : [`--workflows=${join(request.folder, request.workflow)}`]),
    ...(request.job === undefined ? [] : [`--job=${request.job}`]),
  ];
}

function run(program: string, args: string[], request: WorkflowRequest, scratch: string): Promise<WorkflowResult> {
  return new Promise((resolve, reject) => {
    const env = {
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      HOME: join(scratch, 'home'),
      XDG_CACHE_HOME: join(scratch, 'cache'),
      TMPDIR: scratch,
    };
    const child = spawn(program, args, { cwd: request.folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const seconds = request.timeoutSeconds ?? 120;
    // The whole group: the steps are act's children.
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), seconds * 1000);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (signal !== null) reject(new Error(`act ended by ${signal} (limit ${seconds} s):\n${output}`));
      else resolve(readResult(output, code ?? 1));
    });
  });
}

function pairs(flag: string, values: Readonly<Record<string, string>> = {}): string[] {
  return Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
}
