import type { Roster } from '../declaration/roster.ts';
import { asFailure, type Failure } from '../failure.ts';
import { eachOf } from '../parallel.ts';
import { refuseIfTold, type World } from '../world.ts';
import { type CommandOptions, defaultParallel } from './options.ts';

/**
 * Clusters side by side, some at a time, with a result each in the order of the rosters. One that fails does not keep the
 * others from their turn; a run that is told to stop begins with no further one.
 */
export function eachCluster<Result extends object>(
  rosters: readonly Roster[],
  { parallel = defaultParallel }: CommandOptions,
  world: Pick<World, 'interrupted'>,
  run: (roster: Roster) => Promise<Result>,
): Promise<({ cluster: string } & (Result | { failure: Failure }))[]> {
  return eachOf(rosters, parallel, async (roster) => {
    const cluster = roster.cluster.name;
    try {
      refuseIfTold(world);
      return { cluster, ...(await run(roster)) };
    } catch (error) {
      return { cluster, failure: asFailure(error) };
    }
  });
}
