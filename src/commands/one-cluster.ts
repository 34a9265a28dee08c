import type { Configuration } from '../configuration/configuration.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { hasErrors } from '../finding/finding.ts';
import { type Linted, lintCommand } from './lint.ts';
import { type OpenToRead, openNamedToRead, openToRead } from './open-to-read.ts';
import type { CommandOptions, Edges } from './options.ts';

/** A place that is only looked at, with the severities that guestlist.yaml gives to rules where it was read. */
export interface Opened extends OpenToRead {
  readonly severities: Configuration['severities'];
}

/**
 * Opens the one aws-auth that is meant, to look at it. A file and an API server need no declarations; a cluster that is
 * reached through AWS needs its own.
 *
 * @param verb what is to be done with it: `inspect`
 * @throws Failure where there is no way in, or more than one aws-auth is meant
 */
export async function openOne(options: CommandOptions, verb: string, edges: Edges): Promise<Opened> {
  const [name, ...others] = options.clusters;
  if (others.length > 0) throw oneAtATime(options.clusters);
  if (options.target.kind === 'file' || options.target.kind === 'kubeconfig')
    return { ...(await openNamedToRead(options.target, name, edges)), severities: new Map() };
  const { roster, configuration } = await declaredOne(options, verb, edges);
  return { ...(await openToRead(roster.cluster, options, edges, 'look')), severities: configuration.severities };
}

/**
 * The one declared cluster that is meant, with what lint says of the declarations.
 *
 * @throws Failure `declarations` where they have errors, or declare none; `usage` where they declare more than one
 */
export async function declaredOne(
  options: CommandOptions,
  verb: string,
  edges: Edges,
): Promise<Linted & { readonly roster: Roster }> {
  const linted = await declaredAll(options, verb, edges);
  const [roster, ...others] = linted.rosters;
  if (others.length > 0) throw oneAtATime(linted.rosters.map(({ cluster }) => cluster.name));
  return { ...linted, roster };
}

/**
 * The declared clusters that are meant, one at least, with what lint says of the declarations.
 *
 * @throws Failure `declarations` where they have errors, or declare none
 */
export async function declaredAll(
  options: CommandOptions,
  verb: string,
  edges: Edges,
): Promise<Linted & { readonly rosters: readonly [Roster, ...Roster[]] }> {
  const linted = await lintCommand(options, edges);
  const { result, rosters, dir } = linted;
  if (hasErrors(result.findings)) {
    throw new Failure('declarations', `There are errors in ${dir}, so it does not tell how to reach a cluster.`, {
      remedy: 'Run guestlist lint, and mend them; or name a saved ConfigMap or a kubeconfig.',
    });
  }
  const [first, ...others] = rosters;
  if (first === undefined)
    throw new Failure('declarations', `No cluster is declared in ${dir}, so there is nothing to ${verb}.`, {
      remedy: 'Declare it with kind: Cluster, or name a saved ConfigMap or a kubeconfig.',
    });
  return { ...linted, rosters: [first, ...others] };
}

function oneAtATime(names: readonly string[]): Failure {
  return new Failure(
    'usage',
    `${names.length} clusters are meant (${names.join(', ')}), and this is done for one at a time.`,
    {
      remedy: 'Choose one by its name.',
    },
  );
}
