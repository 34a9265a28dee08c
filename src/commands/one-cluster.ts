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
 * @param command what it is opened for: `inspect`
 * @throws Failure where there is no way in, or more than one aws-auth is meant
 */
export async function openOne(options: CommandOptions, command: string, edges: Edges): Promise<Opened> {
  const [name, ...others] = options.clusters;
  if (others.length > 0) throw oneAtATime(options.clusters, command);
  if (options.target.kind === 'file' || options.target.kind === 'kubeconfig')
    return { ...(await openNamedToRead(options.target, name, edges)), severities: new Map() };
  const { roster, configuration } = await declaredOne(options, command, edges, OTHERWISE);
  return { ...(await openToRead(roster.cluster, options, edges, 'look')), severities: configuration.severities };
}

const OTHERWISE = '; or name a saved ConfigMap or a kubeconfig';

/**
 * The one declared cluster that is meant, with what lint says of the declarations.
 *
 * @param command what it is meant for: `iam`
 * @param otherwise what else can be done where there is none, to go behind a remedy
 * @throws Failure `declarations` where they have errors, or declare none; `usage` where they declare more than one
 */
export async function declaredOne(
  options: CommandOptions,
  command: string,
  edges: Edges,
  otherwise = '',
): Promise<Linted & { readonly roster: Roster }> {
  const linted = await declaredAll(options, command, edges, otherwise);
  const [roster, ...others] = linted.rosters;
  if (others.length > 0)
    throw oneAtATime(
      linted.rosters.map(({ cluster }) => cluster.name),
      command,
    );
  return { ...linted, roster };
}

/**
 * The declared clusters that are meant, one at least, with what lint says of the declarations.
 *
 * @throws Failure `declarations` where they have errors, or declare none
 */
export async function declaredAll(
  options: CommandOptions,
  command: string,
  edges: Edges,
  otherwise = '',
): Promise<Linted & { readonly rosters: readonly [Roster, ...Roster[]] }> {
  const linted = await lintCommand(options, edges);
  const { result, rosters, dir } = linted;
  if (hasErrors(result.findings)) {
    throw new Failure('declarations', `There are errors in ${dir}, so it does not tell how to reach a cluster.`, {
      remedy: `Run guestlist lint, and mend them${otherwise}.`,
    });
  }
  const [first, ...others] = rosters;
  if (first === undefined)
    throw new Failure('declarations', `No cluster is declared in ${dir}, and guestlist ${command} is about one.`, {
      remedy: `Declare it with kind: Cluster${otherwise}.`,
    });
  return { ...linted, rosters: [first, ...others] };
}

function oneAtATime(names: readonly string[], command: string): Failure {
  return new Failure(
    'usage',
    `${names.length} clusters are declared (${names.join(', ')}), and guestlist ${command} is about one.`,
    { remedy: command === 'iam' ? 'Choose one: guestlist iam NAME.' : 'Choose one with --cluster NAME.' },
  );
}
