import { isDebug, setSecret } from '@actions/core';
import type { Command, CommandOptions, Edges } from '../commands/options.ts';
import { type CommandResult, exitCodeOf } from '../commands/result.ts';
import type { runCommand } from '../commands/run.ts';
import { sourceOf } from '../commands/source.ts';
import { Failure } from '../failure.ts';
import { commandFor } from './event.ts';
import { hasWebIdentity, webIdentity } from './identity.ts';
import { type Inputs, readInputs, withoutInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { publish, publishFailure } from './publish.ts';
import { readWorkflow, type WorkingDirectory, type Workflow, workingDirectoryIn } from './workflow.ts';

/** What the Action needs from the world. */
export interface ActionEdges {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly now: () => Date;
  readonly run: typeof runCommand;
}

/** 0: the step succeeds, changes on a pull request included; 1: findings, refusals, failures. */
export type StepExitCode = 0 | 1;

/** The whole step: inputs → event → command → run → annotations, comment, summary, outputs. Throws nothing. */
export async function runAction(edges: ActionEdges): Promise<StepExitCode> {
  let step: Step | undefined;
  try {
    step = await prepare(edges);
    const { command, aside } = step;
    const result = await edges.run(command, optionsOf(step.inputs), await edgesOf(step, edges));
    await publish(result, step, aside, edges.log);
    return exitCode(result);
  } catch (error) {
    await publishFailure(asFailure(error), step, edges.log);
    if (isDebug() && error instanceof Error) edges.log.group('Where it was thrown', error.stack ?? '');
    return 1;
  }
}

/** All that is decided before anything is read of the repository. */
export interface Step {
  readonly inputs: Inputs;
  readonly workflow: Workflow;
  readonly directory: WorkingDirectory;
  readonly command: Command;
  /** Something that the reader of the report should know first, in our own words. */
  readonly aside: string | undefined;
}

async function prepare({ env }: ActionEdges): Promise<Step> {
  const inputs = readInputs(env, setSecret);
  const workflow = await readWorkflow(env);
  const directory = workingDirectoryIn(workflow.workspace, inputs.workingDirectory);
  const command = commandFor(workflow.event, inputs.command);
  return { inputs, workflow, directory, ...withinReach(command, inputs, workflow, env) };
}

const FORK =
  'This pull request comes from a fork, which GitHub gives no identity to sign in with, so the declarations were checked and the plan was left out.';

/** A pull request from a fork cannot sign in: it is linted, which needs nothing. */
function withinReach(
  command: Command,
  { target }: Inputs,
  { event }: Workflow,
  env: ActionEdges['env'],
): Pick<Step, 'command' | 'aside'> {
  const fromFork = event.kind === 'pull-request' && event.fromFork;
  if (fromFork && command !== 'lint' && target.kind === 'eks' && !hasWebIdentity(env))
    return { command: 'lint', aside: FORK };
  return { command, aside: undefined };
}

function optionsOf({ dir, clusters, target }: Inputs): CommandOptions {
  return { dir, clusters, target };
}

async function edgesOf({ inputs, workflow, directory }: Step, { env, log, now }: ActionEdges): Promise<Edges> {
  return {
    workingDirectory: directory.absolute,
    env: withoutInputs(env),
    now,
    source: await sourceOf(workflow.workspace, env),
    signInSource: { webIdentity: (audience) => webIdentity(audience, env), userKeys: inputs.userKeys },
    mask: setSecret,
    progress: log.text,
  };
}

function exitCode(result: CommandResult): StepExitCode {
  return exitCodeOf(result) === 1 ? 1 : 0;
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Failure('defect', `A mistake in Guestlist itself: ${message}.`, {
    cause: error,
    remedy: 'Please report it, with the log of a run that has debug logging switched on.',
  });
}
