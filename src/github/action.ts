import { isDebug, setSecret } from '@actions/core';
import type { Edges } from '../commands/options.ts';
import { exitCodeOf } from '../commands/result.ts';
import type { runCommand } from '../commands/run.ts';
import { sourceOf } from '../commands/source.ts';
import { asFailure } from '../failure.ts';
import type { World } from '../world.ts';
import { webIdentity } from './identity.ts';
import { withoutInputs } from './inputs.ts';
import type { Log } from './log.ts';
import { publish, publishFailure } from './publish.ts';
import { readStep, type Step } from './step.ts';

/** What the Action needs from the world. */
export interface ActionEdges {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly world: World;
  readonly run: typeof runCommand;
}

/** 0: the step succeeds, which changes on a pull request are no obstacle to; 1: findings, refusals, failures. */
export type StepExitCode = 0 | 1;

/** The whole step: inputs and event → command → run → log, annotations, comment, summary, outputs. Throws nothing. */
export async function runAction(edges: ActionEdges): Promise<StepExitCode> {
  let step: Step | undefined;
  try {
    step = await readStep(edges.env);
    const { dir, clusters, target } = step.inputs;
    const result = await edges.run(step.command, { dir, clusters, target }, commandEdges(step, edges));
    await publish(result, step, edges.log);
    return exitCodeOf(result) === 1 ? 1 : 0;
  } catch (error) {
    await publishFailure(asFailure(error), step, edges);
    if (isDebug() && error instanceof Error) edges.log.group('Where it was thrown', error.stack ?? '');
    return 1;
  }
}

function commandEdges({ inputs, directory }: Step, { env, world }: ActionEdges): Edges {
  return {
    workingDirectory: directory.absolute,
    env: withoutInputs(env),
    ...world,
    sourceOf: (dir) => sourceOf(directory.absolute, dir, env),
    signInSource: {
      webIdentity: (audience) => webIdentity(audience, { env, mask: setSecret }),
      userKeys: inputs.userKeys,
    },
    mask: setSecret,
  };
}
