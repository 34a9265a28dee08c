import { resolve } from 'node:path';
import { isDebug, setSecret } from '@actions/core';
import { type ExitCode, exitCodeOf, exitCodeOfFailure } from '../commands/exit-code.ts';
import type { Command, CommandOptions, Edges } from '../commands/options.ts';
import type { CommandResult } from '../commands/result.ts';
import { sourceOf } from '../commands/source.ts';
import { asFailure, Failure } from '../failure.ts';
import type { World } from '../world.ts';
import { webIdentity } from './identity.ts';
import { withoutSecrets } from './inputs.ts';
import { judgingOf } from './judging.ts';
import type { Log } from './log.ts';
import { warnOfBranch } from './pinned.ts';
import { publish, publishFailure } from './publish.ts';
import { announceApply } from './pull-request.ts';
import type { Repository } from './repository.ts';
import type { RestAddress } from './rest.ts';
import { reviewOf } from './review.ts';
import { readStep, type Step } from './step.ts';

/** What the Action needs from the world. */
export interface ActionEdges {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly world: World;
  /** The commands that the action has. */
  readonly commands: readonly Command[];
  readonly run: (command: Command, options: CommandOptions, edges: Edges) => Promise<CommandResult>;
  readonly repositoryAt: (address: RestAddress) => Repository;
}

/** The whole step: inputs and event → command → run → log, annotations, comment, summary, outputs. Throws nothing. */
export async function runAction(edges: ActionEdges): Promise<ExitCode> {
  let step: Step | undefined;
  try {
    warnOfBranch(edges.env);
    step = await readStep(edges.env, edges.commands);
    // Side by side: an apply does not wait for GitHub. What is said in the end comes after it.
    const announced = announceApply(step, edges.log);
    const result = await resultOf(step, edges).finally(() => announced);
    const isPublished = await publish(result, step, edges.log);
    const code = exitCodeOf(result);
    // The step succeeds with 0 alone: changes that a pull request would make are no obstacle, and drift is.
    const isGood = code === 0 || (code === 2 && !step.looksForDrift);
    if (!isGood) return code;
    return isPublished ? 0 : 1;
  } catch (error) {
    const failure = asFailure(error);
    await publishFailure(failure, step, edges);
    if (isDebug() && error instanceof Error) edges.log.group('Where it was thrown', error.stack ?? '');
    return exitCodeOfFailure(failure);
  }
}

/** What the line gives; of the command comment, what other jobs left of it. */
async function resultOf(step: Step, edges: ActionEdges): Promise<CommandResult> {
  const { command, directory, inputs } = step;
  const { dir, clusters, target, parallel, results } = inputs;
  const run = (line: Command) => edges.run(line, { dir, clusters, target, parallel }, commandEdges(step, edges));
  if (command !== 'comment') return run(command);
  // Loaded late: the schemas of all reports are large.
  const [{ filesLeftIn }, { gathered }] = await Promise.all([
    import('../gather/folder.ts'),
    import('../gather/gather.ts'),
  ]);
  const own = await run('lint');
  if (own.command !== 'lint') throw new Error('lint gives what lint found');
  const files = await filesLeftIn(resolve(directory.absolute, results), results);
  const { event } = step.workflow;
  const isMerge = event.kind === 'push' && event.isDefaultBranch;
  const result = gathered(files, own, { dir, command: isMerge ? 'apply' : 'plan' });
  if (event.kind === 'workflow-run' && result.command !== 'lint' && result.command !== 'plan')
    throw new Failure(
      'usage',
      `The run that has ended left the receipt of ${result.command}, which it cannot have done.`,
      {
        remedy: 'Look at that run: on pull requests there is nothing but lint and plan to be told.',
      },
    );
  return result;
}

function commandEdges(step: Step, { env, world, repositoryAt }: ActionEdges): Edges {
  const { inputs, directory, workflow } = step;
  const { apiUrl, repository } = workflow;
  return {
    ...judgingOf(step, repositoryAt({ apiUrl, repository, token: inputs.token }), world.now),
    workingDirectory: directory.absolute,
    env: withoutSecrets(env),
    ...world,
    sourceOf: (dir) => sourceOf(directory.absolute, dir, env),
    signInSource: {
      webIdentity: (audience) => webIdentity(audience, { env, mask: setSecret }),
      userKeys: inputs.userKeys,
    },
    mask: setSecret,
    reviewOf: (paths) => reviewOf(step, paths),
  };
}
