import { type Owners, ownersOf } from '../owners/owners.ts';
import { openOne } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';

/**
 * Looks at who owns what in one aws-auth. Writes nothing.
 *
 * @throws Failure where there is no way in, more than one aws-auth is meant, or it cannot be read
 */
export async function ownersCommand(options: CommandOptions, edges: Edges): Promise<Owners> {
  const { target } = await openOne(options, 'owners', edges);
  return ownersOf(await target.read(), target.words);
}
