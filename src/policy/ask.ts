import type { Location } from '../finding/location.ts';
import type { Remark } from '../lint/rule.ts';
import { decide } from './decide.ts';
import type { Facts } from './facts.ts';
import { MAX_STEPS, MAX_STEPS_OF_RUN } from './limits.ts';
import { Meter } from './meter.ts';
import type { Policy } from './policy.ts';

/** One grant, change or pull request that a policy is to be asked of. */
export interface Question {
  readonly facts: Facts;
  /** Where a finding points. */
  readonly location: Location;
}

/** How many steps a policy may take in one run, where there are so many. */
export function shareOf(policies: number): number {
  return Math.max(MAX_STEPS, Math.floor(MAX_STEPS_OF_RUN / Math.max(1, policies)));
}

/**
 * Asks a policy of all that there is. What it cannot decide counts as broken, and so does what it did not come to before
 * its steps were used up: a policy never lets something pass by failing.
 */
export function* ask(policy: Policy, questions: Iterable<Question>, steps: number): Generator<Remark> {
  const meter = new Meter(steps);
  const told = new Set<string>();
  let asked = 0;
  for (const { facts, location } of questions) {
    if (meter.left === 0) {
      yield usedUp(policy, asked, steps);
      return;
    }
    asked += 1;
    const verdict = decide(policy, facts, meter);
    if (verdict.kind === 'met') continue;
    const remark =
      verdict.kind === 'broken'
        ? { location, message: verdict.message, remedy: whereToRead(policy) }
        : {
            location,
            message: `This cannot be decided: ${verdict.why}.`,
            remedy: 'Ask with has() or in before reading.',
          };
    // One grant on several clusters is one line in a file.
    const key = JSON.stringify([location, remark.message]);
    if (told.has(key)) continue;
    told.add(key);
    yield remark;
  }
}

function whereToRead({ docs, location: { file, line } }: Policy): string {
  return docs === undefined ? `The policy stands at ${file}:${line}.` : `See ${docs}.`;
}

function usedUp({ location }: Policy, asked: number, steps: number): Remark {
  return {
    location,
    message: `The policy used up its ${steps} steps after it was asked ${asked} times, so the rest is not known.`,
    remedy: 'Make its expressions simpler, or match less.',
  };
}
