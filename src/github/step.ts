import { isAbsolute, relative, sep } from 'node:path';
import { setSecret } from '@actions/core';
import type { Command } from '../commands/options.ts';
import { Failure } from '../failure.ts';
import { refuseForeignCheckout } from './checked-out.ts';
import { commandFor, looksForDrift } from './event.ts';
import { hasWebIdentity } from './identity.ts';
import { type ActionCommand, type Inputs, readInputs } from './inputs.ts';
import { readWorkflow, type Workflow, type WorkingDirectory, workingDirectoryIn } from './workflow.ts';

/** All that is decided before anything of the repository is read. */
export interface Step {
  readonly inputs: Inputs;
  readonly workflow: Workflow;
  readonly directory: WorkingDirectory;
  readonly command: ActionCommand;
  /** What the reader of the report should know first, in our own words. */
  readonly aside: string | undefined;
  /** Whether changes are what the step is to fail for. */
  readonly looksForDrift: boolean;
}

/**
 * Reads the inputs and the event, and decides what to do.
 *
 * @param offered the commands that the action has
 * @throws Failure `usage` where they make no sense together
 */
export async function readStep(
  env: Readonly<Record<string, string | undefined>>,
  offered: readonly Command[],
): Promise<Step> {
  const given = readInputs(env, setSecret);
  const workflow = await readWorkflow(env);
  await refuseForeignCheckout(workflow);
  const directory = await workingDirectoryIn(workflow.workspace, given.workingDirectory);
  const inputs = { ...given, dir: given.dir && relativeTo(directory.absolute, given.dir) };
  const asked = among(offered, commandFor(workflow.event, inputs.command), inputs.command);
  const isOutOfReach = cannotSignIn(inputs, workflow) && !hasWebIdentity(env) && asked !== 'lint';
  const command = isOutOfReach && asked === 'verify' ? 'lint' : asked;
  const from: Inputs = isOutOfReach && command === 'plan' ? { ...inputs, target: { kind: 'base' } } : inputs;
  return {
    inputs: from,
    workflow,
    directory,
    command,
    aside: asideOf(workflow, command, isOutOfReach),
    looksForDrift: looksForDrift(workflow.event, command),
  };
}

/** An action that cannot write shows what a push would have applied; what was asked for by name is not replaced. */
function among(offered: readonly Command[], command: ActionCommand, asked: ActionCommand | undefined): ActionCommand {
  if (command === 'comment' || offered.includes(command)) return command;
  if (asked === undefined) return 'plan';
  throw new Failure('usage', `The command ${command} is not one of this action, which has ${offered.join(' and ')}.`, {
    remedy: 'Leave the input command out, or use OWNER/guestlist in place of OWNER/guestlist/check.',
  });
}

/** Paths of files are shown, linked and annotated from the working directory on. */
function relativeTo(directory: string, dir: string): string {
  return isAbsolute(dir) ? relative(directory, dir).replaceAll(sep, '/') || '.' : dir;
}

/** A fork's run has nothing to sign in to AWS with, so all that is left of it needs no cluster. */
function cannotSignIn({ target }: Inputs, { event }: Workflow): boolean {
  return target.kind === 'eks' && event.kind === 'pull-request' && event.fromFork;
}

function asideOf({ event }: Workflow, command: ActionCommand, isOutOfReach: boolean): string | undefined {
  if (event.kind === 'workflow-run' && command === 'comment') return LEFT;
  if (!isOutOfReach) return undefined;
  return command === 'lint' ? FORK : FORK_PLAN;
}

const FORK =
  'This pull request comes from a fork, which GitHub gives no identity to sign in with: the declarations were checked, and the plan was left out.';

const FORK_PLAN =
  'This pull request comes from a fork, which GitHub gives no identity to sign in with. So it is compared with what its base declares, and no cluster was asked: what others put into aws-auth, what was edited by hand, and what guards would refuse is not known here.';

const LEFT =
  "This was found by the pull request's own run, which cannot reach the cluster, and can be changed by the pull request: the merge plans again, and goes by nothing that stands here.";
