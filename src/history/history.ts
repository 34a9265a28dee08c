import type { Revision, Status } from './revision.ts';

/** How many revisions of a source are kept. */
export const MAX_REVISIONS = 10;

/** The revisions of one source on one cluster, the oldest first. */
export type History = readonly Revision[];

/** Puts a revision in the place of the one with its number, or behind all others. */
export function withRevision(history: History, revision: Revision): History {
  const others = history.filter(({ number }) => number !== revision.number);
  return [...others, revision].sort((a, b) => a.number - b.number);
}

/** Says what became of some revisions. What is settled needs not be undone any more, and gives up what that takes. */
export function settled(history: History, numbers: ReadonlySet<number>, status: Status): History {
  return history.map((revision) => {
    if (!numbers.has(revision.number)) return revision;
    const { undoing: _, ...kept } = revision;
    return { ...kept, status };
  });
}

/** Keeps the newest revisions, and of older ones what is pending: somebody has to look after it. */
export function pruned(history: History): History {
  const newest = history.slice(-MAX_REVISIONS);
  return history.filter((revision) => newest.includes(revision) || revision.status === 'pending');
}

/** The number of the next revision. */
export function nextNumber(history: History): number {
  return (history.at(-1)?.number ?? 0) + 1;
}

/** Which revision goes back to the state before the newest: the applied one before it. */
export function previousOf(history: History): Revision | undefined {
  return history.filter(({ status }) => status === 'applied').at(-2);
}
