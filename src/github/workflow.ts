import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Failure } from '../failure.ts';
import { look } from '../file/read.ts';
import { LINK } from '../file/unreadable.ts';
import { textAt } from '../plain-data.ts';
import { baseCommit } from './base-commit.ts';
import { type Event, readEvent } from './event.ts';

/** The run that the Action is a step of. */
export interface Workflow {
  readonly event: Event;
  /** The commit that this is to be merged into, or was just merged into; undefined where nothing is being merged. */
  readonly base: string | undefined;
  /** Absolute. */
  readonly workspace: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that was checked out. */
  readonly sha: string;
  /** The default branch, where the commit is one of it; else undefined. */
  readonly defaultBranch: string | undefined;
  /** Such as `https://github.com`, without a slash at the end. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly runId: string | undefined;
  readonly summaryPath: string | undefined;
  /** The runner empties it before and after each job. */
  readonly temporaryFolder: string;
}

/**
 * Reads what the runner says about the run.
 *
 * @throws Failure `usage` where this is no run of GitHub Actions, or its event cannot be read
 */
export async function readWorkflow(env: Readonly<Record<string, string | undefined>>): Promise<Workflow> {
  const name = variable(env, 'GITHUB_EVENT_NAME');
  const payload = await readPayload(env['GITHUB_EVENT_PATH']);
  const ref = env['GITHUB_REF'] ?? '';
  const event = readEvent(name, ref, payload);
  const branch = textAt(payload, 'repository', 'default_branch');
  return {
    event,
    base: baseCommit(event, payload),
    defaultBranch: defaultBranchOf(name, ref, branch),
    workspace: resolve(variable(env, 'GITHUB_WORKSPACE')),
    repository: variable(env, 'GITHUB_REPOSITORY'),
    sha: variable(env, 'GITHUB_SHA'),
    serverUrl: (env['GITHUB_SERVER_URL'] || 'https://github.com').replace(/\/+$/, ''),
    apiUrl: (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, ''),
    runId: env['GITHUB_RUN_ID'] || undefined,
    summaryPath: env['GITHUB_STEP_SUMMARY'] || undefined,
    temporaryFolder: env['RUNNER_TEMP'] || tmpdir(),
  };
}

/** GitHub runs schedules on the default branch alone, and does not always say which one that is. */
function defaultBranchOf(event: string, ref: string, branch: string | undefined): string | undefined {
  const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return event === 'schedule' || own === branch ? own : undefined;
}

/** The page of the run. */
export function runUrl({ serverUrl, repository, runId }: Workflow): string | undefined {
  return runId === undefined ? undefined : `${serverUrl}/${repository}/actions/runs/${runId}`;
}

/** The commit that people look at: a pull request's head, and not GitHub's merge of it. */
export function shownCommit({ event, sha }: Workflow): string {
  return event.kind === 'pull-request' || event.kind === 'workflow-run' ? event.headSha : sha;
}

/** The working directory, absolute, and as a folder of the repository with forward slashes. */
export interface WorkingDirectory {
  readonly absolute: string;
  /** Empty where it is the top. */
  readonly folder: string;
}

/**
 * The folder that paths are relative to. No part of the way to it may be a symbolic link: the way is part of the repository,
 * and a link on it would lead out.
 *
 * @throws Failure `usage` where it lies outside of the workspace
 */
export async function workingDirectoryIn(workspace: string, input: string): Promise<WorkingDirectory> {
  const absolute = resolve(workspace, input);
  const way = relative(workspace, absolute);
  if (isAbsolute(way) || way.split(sep)[0] === '..')
    throw unusable(`"${input}" lies outside of the workspace`, 'Name a folder of the checkout.');
  const folder = way.split(sep).join('/');
  if ((await look(workspace, folder)) === LINK)
    throw unusable(
      `the way to "${input}" goes through a symbolic link`,
      'Name the folder itself; links are not followed.',
    );
  return { absolute, folder };
}

function unusable(problem: string, remedy: string): Failure {
  return new Failure('usage', `The input working-directory cannot be used: ${problem}.`, { remedy });
}

function variable(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (value === undefined || value === '')
    throw new Failure('usage', `${name} is not set, so this is no step of GitHub Actions.`, {
      remedy: 'Use the command line, guestlist, elsewhere.',
    });
  return value;
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new Failure('usage', 'The payload of the event cannot be read.', {
      cause,
      remedy: 'Check that GITHUB_EVENT_PATH names a JSON file.',
    });
  }
}
