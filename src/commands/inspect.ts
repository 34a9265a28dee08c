import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { hasErrors } from '../finding/finding.ts';
import { type Inspection, inspect } from '../inspect/inspection.ts';
import { STANDARD_INPUT, standardInput } from '../target/standard-input.ts';
import type { Target } from '../target/target.ts';
import { lintCommand } from './lint.ts';
import { openNamedTarget, openTarget } from './open-target.ts';
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

async function targetOf(
  options: CommandOptions,
  edges: InspectEdges,
): Promise<Pick<Target, 'words' | 'read' | 'sectionLines'>> {
  const [name, ...others] = options.clusters;
  if (others.length > 0) throw oneAtATime(options.clusters);
  if (options.target.kind === 'file' && options.target.path === STANDARD_INPUT)
    return standardInput(edges.standardInput);
  if (options.target.kind !== 'eks') return openNamedTarget(options.target, name, edges);
  const { result, rosters, dir } = await lintCommand(options, edges);
  if (hasErrors(result.findings)) {
    throw new Failure('declarations', `There are errors in ${dir}, so it does not tell how to reach a cluster.`, {
      remedy: 'Run guestlist lint, and mend them; or name a saved ConfigMap or a kubeconfig.',
    });
  }
  const { target } = await openTarget(onlyOne(rosters, dir).cluster, 'read', options, edges);
  return target;
}

function onlyOne(rosters: readonly Roster[], dir: string): Roster {
  const [roster, ...others] = rosters;
  if (roster === undefined)
    throw new Failure('declarations', `No cluster is declared in ${dir}, so there is nothing to inspect.`, {
      remedy: 'Declare it with kind: Cluster, or name a saved ConfigMap or a kubeconfig.',
    });
  if (others.length > 0) throw oneAtATime(rosters.map(({ cluster }) => cluster.name));
  return roster;
}

function oneAtATime(names: readonly string[]): Failure {
  return new Failure('usage', `One cluster is inspected at a time, not ${names.length} (${names.join(', ')}).`, {
    remedy: 'Choose one with --cluster NAME.',
  });
}
