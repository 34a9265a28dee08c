import { type Inspection, inspect } from '../inspect/inspection.ts';
import { STANDARD_INPUT, standardInput } from '../target/standard-input.ts';
import type { ReadTarget } from '../target/target.ts';
import { openOne } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';

/** What inspect needs from the world: what is piped in besides, which is read where the file is called `-`. */
export interface InspectEdges extends Edges {
  readonly standardInput: AsyncIterable<Uint8Array>;
}

/**
 * Looks at one live aws-auth, and at what it says of one principal where one is named. A file and an API server need no
 * declarations; a cluster that is reached through AWS needs its own.
 *
 * @throws Failure where there is no way in, or more than one aws-auth is meant
 */
export async function inspectCommand(
  options: CommandOptions,
  principal: string | undefined,
  edges: InspectEdges,
): Promise<Inspection> {
  const target = await targetOf(options, edges);
  const live = await target.read();
  return inspect({ target: target.words, live, sectionLines: target.sectionLines?.() ?? new Map() }, principal);
}

async function targetOf(options: CommandOptions, edges: InspectEdges): Promise<ReadTarget> {
  const { target } = options;
  if (target.kind === 'file' && target.path === STANDARD_INPUT) return standardInput(edges.standardInput);
  return openOne(options, 'inspect', edges);
}
