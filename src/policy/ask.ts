import type { Grant } from '../declaration/declaration.ts';
import type { Location } from '../finding/location.ts';
import type { Remark } from '../lint/rule.ts';
import { decide } from './decide.ts';
import type { Facts } from './facts.ts';
import { MAX_STEPS, MAX_STEPS_OF_RUN } from './limits.ts';
import { Meter } from './meter.ts';
import type { GrantField, Policy } from './policy.ts';

/** One grant, change or pull request that a policy is to be asked of. */
export interface Question {
  readonly facts: Facts;
  /** Where a finding points. */
  readonly locate: () => Location;
}

/** How many steps each of so many policies may take, where all of them may take so many in a run. */
export function shareOf(policies: number, stepsOfRun = MAX_STEPS_OF_RUN): number {
  return Math.max(MAX_STEPS, Math.floor(stepsOfRun / Math.max(1, policies)));
}

/**
 * Asks a policy of all that there is. What it cannot decide counts as broken, and so does what it did not come to before
 * its steps were used up: a policy never lets something pass by failing.
 */
export function* ask(policy: Policy, questions: Iterable<Question>, steps: number): Generator<Remark> {
  const meter = new Meter(steps);
  const told = new Set<string>();
  let asked = 0;
  for (const { facts, locate } of questions) {
    const verdict = decide(policy, facts, meter);
    if (meter.left === 0) {
      yield usedUp(policy, asked, steps);
      return;
    }
    asked += 1;
    if (verdict.kind === 'met') continue;
    const location = locate();
    const remark =
      verdict.kind === 'broken'
        ? { location, message: verdict.message, remedy: whereToRead(policy) }
        : { location, message: `This cannot be decided: ${verdict.why}.`, remedy: verdict.remedy };
    // One grant on several clusters is one line in a file.
    const key = JSON.stringify([location, remark.message]);
    if (told.has(key)) continue;
    told.add(key);
    yield remark;
  }
}

/** Where in a grant a finding points. */
export function placeIn(grant: Grant, field: GrantField | undefined): Location {
  return grant.locate(field === undefined || field === 'principal' ? grant.kind : field);
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
