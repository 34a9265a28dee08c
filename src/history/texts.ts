import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type History, pruned } from './history.ts';
import { parseRevisions } from './parse.ts';

/** How many bytes a history may have: half of what a ConfigMap can hold. */
export const MAX_BYTES = 512 * 1024;

/** What a few hundred KiB may unpack to at most: ten times ten revisions of 5,000 entries. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/** A history that cannot be used: not what Guestlist writes. */
export interface HistoryProblem {
  readonly problem: string;
}

/**
 * A history as the texts of a ConfigMap: `revisions`, a line each to be read by people, and `entries`, what belongs to
 * each of them, packed, since revisions hold nearly the same. The oldest go where there would be too much.
 *
 * @returns undefined where not even the newest fits
 */
export function textsOf(history: History): Readonly<Record<string, string>> | undefined {
  for (let kept = pruned(history); kept.length > 0; kept = kept.slice(1)) {
    const shown = kept.map(({ entries: _, undoing: __, ...revision }) => JSON.stringify(revision));
    const revisions = `[\n${shown.join(',\n')}\n]\n`;
    const entries = pack(kept.map(({ number, entries: held, undoing }) => ({ number, entries: held, undoing })));
    if (Buffer.byteLength(revisions) + entries.length <= MAX_BYTES) return { revisions, entries };
  }
  return undefined;
}

/** Reads what {@link textsOf} wrote. Anybody may have edited it since, so nothing is taken for granted. */
export function readHistory(texts: Readonly<Record<string, unknown>>): History | HistoryProblem {
  const { revisions, entries } = texts;
  if (typeof revisions !== 'string' || typeof entries !== 'string')
    return { problem: 'it has no revisions and entries' };
  let shown: unknown;
  let packed: unknown;
  try {
    shown = JSON.parse(revisions);
  } catch {
    return { problem: 'its revisions are not JSON' };
  }
  try {
    packed = unpack(entries);
  } catch {
    return { problem: 'its entries cannot be unpacked' };
  }
  return parseRevisions(shown, packed);
}

/** Whether it is a problem, and not a history. */
export function isHistoryProblem(read: History | HistoryProblem): read is HistoryProblem {
  return 'problem' in read;
}

// Brotli finds what repeats however far back, as revision after revision does.
function pack(value: unknown): string {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const text = JSON.stringify(value);
  const params = { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_QUALITY]: 5, [BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).toString('base64');
}

function unpack(text: string): unknown {
  return JSON.parse(
    brotliDecompressSync(Buffer.from(text, 'base64'), { maxOutputLength: MAX_UNPACKED }).toString('utf8'),
  );
}
