import type { Intent } from '../aws/sign-in.ts';
import type { Checkup, Examined } from '../doctor/checkup.ts';
import { attemptsOf } from '../doctor/examine.ts';
import { type Attempt, walk } from '../doctor/walk.ts';
import { unlessTold } from '../world.ts';
import { declaredAll } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';
import { stepping } from './progress.ts';

/**
 * Walks the way in to each declared cluster step by step, and says which one leads nowhere. Writes nothing.
 *
 * @throws Failure where the declarations cannot be used
 */
export async function doctorCommand(intent: Intent, options: CommandOptions, edges: Edges): Promise<Checkup> {
  const { rosters, dir } = await declaredAll(options, 'doctor', edges);
  const source = await edges.sourceOf(dir);
  const clusters: Examined[] = [];
  for (const roster of rosters) {
    const { cluster } = roster;
    const attempts = attemptsUnlessNobody(() => attemptsOf(roster, intent, source, stepping(cluster.name, edges)));
    clusters.push({ cluster: cluster.name, intent, steps: await unlessTold(edges, walk(attempts)) });
  }
  return { command: 'doctor', clusters };
}

/** A Cluster that names nobody to sign in as keeps no other from being examined. */
function attemptsUnlessNobody(attempts: () => Attempt[]): Attempt[] {
  try {
    return attempts();
  } catch (error) {
    return [{ id: 'sign-in', of: 'nobody', run: () => Promise.reject(error) }];
  }
}
