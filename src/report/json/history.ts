import type { HistoryResult } from '../../commands/history.ts';
import type { Counts, Revision, Status } from '../../history/revision.ts';
import { type EntryJson, entryJson } from './owners.ts';

/** A revision as the JSON document has it. Every field is there; what is not known is null. */
export interface RevisionJson {
  readonly revision: number;
  readonly status: Status;
  readonly at: string;
  readonly by: string | null;
  readonly actor: string | null;
  readonly commit: string | null;
  readonly run: string | null;
  readonly fingerprint: string | null;
  readonly rollbackTo: number | null;
  readonly counts: Counts;
  readonly entries: readonly (EntryJson & { readonly expires: string | null })[];
}

/** A history as the JSON document has it. */
export interface HistoryJson {
  readonly cluster: string;
  readonly source: string;
  readonly place: string;
  readonly revisions: readonly RevisionJson[];
}

/** A history as the JSON document has it. */
export function historyJson({ cluster, source, place, revisions }: HistoryResult): HistoryJson {
  return { cluster, source, place, revisions: revisions.map(revisionJson) };
}

function revisionJson(revision: Revision): RevisionJson {
  const { number, status, at, by, actor, commit, run, fingerprint, rollbackTo, counts, entries } = revision;
  return {
    ...{ revision: number, status, at },
    by: by ?? null,
    actor: actor ?? null,
    commit: commit ?? null,
    run: run ?? null,
    fingerprint: fingerprint ?? null,
    rollbackTo: rollbackTo ?? null,
    counts,
    entries: entries.map((entry) => ({ ...entryJson(entry), expires: entry.expires ?? null })),
  };
}
