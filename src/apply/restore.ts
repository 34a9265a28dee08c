import { Failure } from '../failure.ts';
import { Conflict, type Target } from '../target/target.ts';
import type { Outcome } from '../verify/receipt.ts';
import type { Written } from './apply.ts';
import { isSameState } from './state.ts';

/** What became of putting back, and what is in place now, as a sentence. */
export interface Restored {
  readonly outcome: Exclude<Outcome, 'unchanged' | 'applied'>;
  readonly words: string;
}

/** Puts back what was there before a change, if nobody else has written since. Throws nothing. */
export async function restore(written: Extract<Written, { wrote: true }>, target: Target): Promise<Restored> {
  const { plan, after, isNewest } = written;
  if (!isNewest) return left(target, 'somebody else has written since');
  try {
    await target.putBack(plan, after);
  } catch (error) {
    if (error instanceof Conflict) return left(target, 'somebody else has written since');
    const message = error instanceof Error ? error.message : String(error);
    if (!(error instanceof Failure) || error.code !== 'unknown-outcome') return left(target, message);
    return lostAnswer(written, target, message);
  }
  return { outcome: 'put-back', words: `What was there before is in place again in ${target.words}.` };
}

/** The answer to putting back was lost: reading tells what became of it. */
async function lostAnswer(
  { plan, after }: Extract<Written, { wrote: true }>,
  target: Target,
  message: string,
): Promise<Restored> {
  const found = await target.read().catch(() => 'unreadable' as const);
  if (found === 'unreadable')
    return {
      outcome: 'left-unknown',
      words: `Whether the change is still in ${target.words} is not known: ${message} guestlist plan shows which when the API server answers again.`,
    };
  if (isSameState(found, after)) return left(target, message);
  if (isSameState(found, plan.live))
    return { outcome: 'put-back', words: `What was there before is in place again in ${target.words}.` };
  return left(target, 'somebody else has written since');
}

function left({ words }: Target, why: string): Restored {
  return {
    outcome: 'left-changed',
    words: `The change is still in ${words}: it could not be put back (${why}). Revert the declarations and apply, or mend it by hand.`,
  };
}
