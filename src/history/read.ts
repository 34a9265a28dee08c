import { Failure } from '../failure.ts';
import type { Archive } from './archive.ts';
import type { History } from './history.ts';
import { isHistoryProblem, readHistory } from './texts.ts';

/** A history with the version that a write of it is based on. */
export interface StoredHistory {
  readonly history: History;
  /** Undefined where nothing is kept yet. */
  readonly version: string | undefined;
}

/**
 * Reads the history of a source.
 *
 * @throws Failure where it cannot be read, `target` where it is not what Guestlist wrote
 */
export async function readStored(archive: Archive, source: string): Promise<StoredHistory> {
  const filed = await archive.read(source);
  if (filed === undefined) return { history: [], version: undefined };
  const history = readHistory(filed.texts);
  if (!isHistoryProblem(history)) return { history, version: filed.version };
  throw new Failure('target', `The history in ${archive.placeOf(source)} cannot be used: ${history.problem}.`, {
    remedy: 'It is left as it is. Save it, and delete the ConfigMap with kubectl: the next apply begins a new one.',
  });
}
