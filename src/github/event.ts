import { Failure } from '../failure.ts';
import { at, numberAt, textAt } from '../plain-data.ts';
import type { ActionCommand } from './inputs.ts';

/** What made the workflow run, as far as it matters here. */
export type Event =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      readonly headSha: string;
      /** A fork's run gets a token that only reads, no secrets and no identity. */
      readonly fromFork: boolean;
      /** Runs with the base repository's rights, whoever wrote the pull request (`pull_request_target`). */
      readonly privileged: boolean;
    }
  | { readonly kind: 'push'; readonly isDefaultBranch: boolean }
  /** Another workflow has ended: it may have been a fork's, and this one has the repository's rights. */
  | { readonly kind: 'workflow-run'; readonly headSha: string; readonly headOwner: string; readonly headBranch: string }
  | {
      readonly kind: 'other';
      readonly name: string;
      /** The declarations are those of a pull request: a review of one, or its place in the merge queue. */
      readonly isUnmerged: boolean;
    };

/** The refs that GitHub makes for a pull request: its merge, checked out on reviews of it too, and its try in the merge queue. */
const UNMERGED = /^refs\/(?:pull|heads\/gh-readonly-queue)\//;

/**
 * Tells what happened from the event's name and its payload.
 *
 * @throws Failure `usage` where a pull request's payload is not one
 */
export function readEvent(name: string, ref: string, payload: unknown): Event {
  if (name === 'pull_request' || name === 'pull_request_target') return pullRequest(name, payload);
  if (name === 'push') {
    const branch = textAt(payload, 'repository', 'default_branch');
    return { kind: 'push', isDefaultBranch: branch !== undefined && ref === `refs/heads/${branch}` };
  }
  if (name === 'workflow_run') return workflowRun(payload);
  return { kind: 'other', name, isUnmerged: name === 'merge_group' || UNMERGED.test(ref) };
}

function pullRequest(name: string, payload: unknown): Event {
  const number = numberAt(payload, 'pull_request', 'number');
  const headSha = textAt(payload, 'pull_request', 'head', 'sha');
  if (number === undefined || headSha === undefined)
    throw new Failure('usage', `The event ${name} came without a pull request in its payload.`, {
      remedy: 'Check what GITHUB_EVENT_PATH holds.',
    });
  // The head's repository is null once the fork is deleted, so only an equal id tells that it is no fork.
  const head = at(payload, 'pull_request', 'head', 'repo', 'id');
  const base = at(payload, 'pull_request', 'base', 'repo', 'id');
  const fromFork = head === undefined || head !== base;
  return { kind: 'pull-request', number, headSha, fromFork, privileged: name === 'pull_request_target' };
}

function workflowRun(payload: unknown): Event {
  const run = (...path: readonly string[]) => textAt(payload, 'workflow_run', ...path);
  const [headSha, headBranch] = [run('head_sha'), run('head_branch')];
  const headOwner = run('head_repository', 'owner', 'login');
  // A run of a branch that is gone, or of no pull request, has nowhere to comment.
  if (headSha === undefined || headBranch === undefined || headOwner === undefined)
    return { kind: 'other', name: 'workflow_run', isUnmerged: false };
  return { kind: 'workflow-run', headSha, headOwner, headBranch };
}

/**
 * Which command an event calls for: what was asked for, else apply on a push to the default branch, plan where somebody
 * wants to know what there would be to apply (a pull request, its place in the merge queue, a schedule, a run by hand),
 * and lint on anything else.
 *
 * @throws Failure `usage` where what was asked for must not happen on such an event
 */
export function commandFor(event: Event, asked: ActionCommand | undefined): ActionCommand {
  const command = asked ?? defaultCommand(event);
  if (isUnmerged(event) && command === 'apply')
    throw new Failure('usage', 'The command apply is refused on a pull request: it is not merged yet.', {
      remedy: 'Use plan here, and let a push to the default branch apply.',
    });
  if (isAnybodys(event) && command !== 'lint' && command !== 'comment')
    throw new Failure(
      'usage',
      `The command ${command} is refused on ${event.name}, which anybody can bring about, and whose checkout may be a pull request's.`,
      {
        remedy: 'Plan on pull requests; let a push to the default branch apply, or a person by workflow_dispatch.',
      },
    );
  if (event.kind === 'pull-request' && event.privileged && command !== 'lint')
    throw new Failure(
      'usage',
      `The command ${command} is refused on pull_request_target, which has this repository's rights whoever wrote the pull request.`,
      { remedy: 'Use `on: pull_request`.' },
    );
  if (event.kind === 'workflow-run' && command !== 'lint' && command !== 'comment')
    throw new Failure(
      'usage',
      `The command ${command} is refused on workflow_run: whose run has ended may be anybody.`,
      {
        remedy: 'Use the command comment here.',
      },
    );
  return command;
}

/**
 * Whether an event runs with the repository's rights, and people without any can bring it about, be it by way of an app that
 * reports on their commit. Workflows on such events often check out the pull request that they are about, and nothing
 * tells which commit is to judge it.
 */
function isAnybodys(event: Event): event is Extract<Event, { kind: 'other' }> {
  return event.kind === 'other' && !event.isUnmerged && ANYBODYS.has(event.name);
}

const ANYBODYS: ReadonlySet<string> = new Set([
  'check_run',
  'check_suite',
  'discussion',
  'discussion_comment',
  'fork',
  'gollum',
  'issue_comment',
  'issues',
  'pull_request_review',
  'pull_request_review_comment',
  'status',
  'watch',
  'workflow_run',
]);

/** Whether the declarations are those of a pull request that is not merged yet. */
export function isUnmerged(event: Event): boolean {
  return event.kind === 'pull-request' || (event.kind === 'other' && event.isUnmerged);
}

/**
 * Whether a plan is there to find what is not as declared any more, and not to show what somebody is about to change:
 * changes are then the trouble that was looked for.
 */
export function looksForDrift(event: Event, command: ActionCommand): boolean {
  return event.kind === 'other' && event.name === 'schedule' && command === 'plan';
}

/** Events besides pull requests that ask what there would be to apply. None of them applies unless it is told to. */
const PLANNED: ReadonlySet<string> = new Set(['merge_group', 'schedule', 'workflow_dispatch']);

function defaultCommand(event: Event): ActionCommand {
  switch (event.kind) {
    case 'pull-request':
      return event.privileged ? 'lint' : 'plan';
    case 'push':
      return event.isDefaultBranch ? 'apply' : 'lint';
    case 'workflow-run':
      return 'lint';
    case 'other':
      return PLANNED.has(event.name) ? 'plan' : 'lint';
  }
}
