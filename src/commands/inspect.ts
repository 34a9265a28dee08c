import { type Inspection, inspect } from '../inspect/inspection.ts';
import { openOne } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';

/**
 * Looks at one live aws-auth, and at what it says of one principal where one is named. A file and an API server need no
 * declarations; a cluster that is reached through AWS needs its own.
 *
 * @throws Failure where there is no way in, or more than one aws-auth is meant
 */
export async function inspectCommand(
  options: CommandOptions,
  principal: string | undefined,
  edges: Edges,
): Promise<Inspection> {
  const { target } = await openOne(options, 'inspect', edges);
  const live = await target.read();
  return inspect({ target: target.words, live, sectionLines: target.sectionLines?.() ?? new Map() }, principal);
}
