import type { ConfigMap } from '../awsauth/configmap.ts';
import { Failure, messageOf } from '../failure.ts';
import { type Undoing, type Undone, undo } from '../plan/undo.ts';
import { Conflict, type Target } from '../target/target.ts';
import type { World } from '../world.ts';
import type { Written } from './apply.ts';

/** How often undoing entry by entry is begun anew where somebody else's write came in between. */
const MAX_ROUNDS = 20;

/** How often the text from before is put back again where the answer was lost. */
const MAX_LOST = 2;

/** What became of undoing a change, and what is in place now, as a sentence. */
export type Restored =
  /** By `text`: what was there before is in place to the letter; by `entries`: only the change was undone. */
  | { readonly outcome: 'put-back'; readonly way: 'text' | 'entries'; readonly words: string }
  | { readonly outcome: 'left-changed' | 'left-unknown'; readonly words: string };

/**
 * Undoes a change: puts back the text from before where nobody else has written since, and else undoes the entries of
 * the change alone, in a fresh read, and leaves everything else as it is. Throws nothing.
 *
 * @param unfinished changes of earlier runs that were never proven, the newest first: they are undone as well
 */
export async function restore(
  written: Extract<Written, { wrote: true }>,
  unfinished: readonly Undoing[],
  target: Target,
  world: World,
): Promise<Restored> {
  const { plan, after, isNewest, undoing } = written;
  for (let attempt = 0; isNewest && unfinished.length === 0 && attempt < MAX_LOST; attempt += 1) {
    try {
      await target.putBack(plan, after);
      return { outcome: 'put-back', way: 'text', words: `What was there before is in place again in ${target.words}.` };
    } catch (error) {
      if (error instanceof Conflict) break;
      // An answer that was lost: if it was done all the same, putting back again is a conflict.
      if (!isToTryAgain(error)) return left(target, messageOf(error));
    }
  }
  return restoreEntries([undoing, ...unfinished], target, world);
}

/** Undoes changes entry by entry, the newest first, in rounds of read, undo, write. Throws nothing. */
export async function restoreEntries(
  undoings: readonly Undoing[],
  target: Target,
  world: Pick<World, 'sleep' | 'random'>,
): Promise<Restored> {
  let last = '';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    let found: ConfigMap | undefined;
    try {
      found = await target.read();
    } catch (error) {
      return unknown(target, messageOf(error));
    }
    const undone = undo(found, undoings);
    if ('problem' in undone) return left(target, undone.problem);
    try {
      if (undone.inverse !== undefined) await target.write(undone.inverse);
      return { outcome: 'put-back', way: 'entries', words: entriesWords(undone, target) };
    } catch (error) {
      last = messageOf(error);
      if (!isToTryAgain(error)) return left(target, last);
      // A run that was told to stop does not wait, and still cleans up.
      await world.sleep(Math.round(world.random() * Math.min(1000, 50 * 2 ** round))).catch(() => {});
    }
  }
  return unknown(target, last);
}

function entriesWords({ inverse, left: others }: Extract<Undone, { left: unknown }>, { words }: Target): string {
  const done =
    inverse === undefined
      ? `Nothing of the change is in ${words} any more.`
      : `The change is undone in ${words}, entry by entry; what others have written stays.`;
  return others.length === 0
    ? done
    : `${done} The entries of ${others.join(', ')} are as somebody else has left them since.`;
}

function isToTryAgain(error: unknown): boolean {
  return error instanceof Conflict || (error instanceof Failure && error.code === 'unknown-outcome');
}

function left({ words }: Target, why: string): Restored {
  return {
    outcome: 'left-changed',
    words: `The change is still in ${words}: it could not be put back (${why}). Revert the declarations and apply, or mend it by hand.`,
  };
}

function unknown({ words }: Target, why: string): Restored {
  return {
    outcome: 'left-unknown',
    words: `Whether the change is still in ${words} is not known: ${why} guestlist plan shows which when the API server answers again.`,
  };
}
