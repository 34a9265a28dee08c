import { Failure } from '../failure.ts';
import { readStored } from '../history/read.ts';
import type { Revision } from '../history/revision.ts';
import { declaredOne } from './one-cluster.ts';
import { type OpenTarget, openTarget } from './open-target.ts';
import type { CommandOptions, Edges } from './options.ts';

/** What is recorded of one source on one cluster. */
export interface HistoryResult {
  readonly command: 'history';
  readonly cluster: string;
  readonly source: string;
  /** Where it is kept, in words. */
  readonly place: string;
  /** The newest first. */
  readonly revisions: readonly Revision[];
}

/**
 * Reads what was applied to one cluster. Writes nothing.
 *
 * @throws Failure where there is no way in, more than one cluster is meant, or there is no history to be read
 */
export async function historyCommand(options: CommandOptions, edges: Edges): Promise<HistoryResult> {
  refuseSavedFile(options);
  const { roster, dir } = await declaredOne(options, 'history', edges);
  const archive = archiveOf(await openTarget(roster.cluster, 'read', options, edges));
  const source = await edges.sourceOf(dir);
  const { history } = await readStored(archive, source);
  return {
    command: 'history',
    cluster: roster.cluster.name,
    source,
    place: archive.placeOf(source),
    revisions: [...history].reverse(),
  };
}

/** @throws Failure `usage` where the place keeps no history */
export function archiveOf({ archive, target }: OpenTarget): NonNullable<OpenTarget['archive']> {
  if (archive === undefined) throw savedFile(target.words);
  return archive;
}

/** @throws Failure `usage` where aws-auth is a saved file, before anything is read */
export function refuseSavedFile({ target }: CommandOptions): void {
  if (target.kind === 'file') throw savedFile(target.path);
}

function savedFile(path: string): Failure {
  return new Failure('usage', `A saved file keeps no history, and ${path} is one.`, {
    remedy: 'git log shows its history, and git restore goes back; a cluster keeps one of its own.',
  });
}
