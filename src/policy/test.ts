import type { Location } from '../finding/location.ts';
import { decide, type Verdict } from './decide.ts';
import type { Facts } from './facts.ts';
import { MAX_STEPS_OF_RUN } from './limits.ts';
import { Meter } from './meter.ts';
import type { Policy } from './policy.ts';

/** What a test says that a policy does with what is given. */
export type Expected = { readonly kind: 'pass' } | { readonly kind: 'fail'; readonly message: string | undefined };

/** A test of a policy, as written. */
export interface PolicyTest {
  readonly policy: Policy;
  readonly name: string;
  /** What the policy is asked of: one grant on one cluster, or as many as given. */
  readonly facts: readonly Facts[];
  readonly expected: Expected;
  readonly location: Location;
}

/** What a policy did with what is given. */
export type Got =
  | { readonly kind: 'pass' }
  | { readonly kind: 'fail'; readonly messages: readonly string[] }
  | { readonly kind: 'undecided'; readonly why: string };

/** A test and how it went. */
export interface TestResult {
  readonly test: PolicyTest;
  readonly got: Got;
  readonly passed: boolean;
}

/** Runs tests of policies. Pure: each asks its policy of what it gives, and nothing else. */
export function runTests(tests: readonly PolicyTest[]): readonly TestResult[] {
  return tests.map((test) => {
    const got = gotOf(test.facts.map((facts) => decide(test.policy, facts, new Meter(MAX_STEPS_OF_RUN))));
    return { test, got, passed: fits(test.expected, got) };
  });
}

function gotOf(verdicts: readonly Verdict[]): Got {
  const undecided = verdicts.find((verdict) => verdict.kind === 'undecided');
  if (undecided !== undefined) return undecided;
  const messages = verdicts.flatMap((verdict) => (verdict.kind === 'broken' ? [verdict.message] : []));
  return messages.length === 0 ? { kind: 'pass' } : { kind: 'fail', messages };
}

function fits(expected: Expected, got: Got): boolean {
  if (expected.kind === 'pass' || got.kind !== 'fail') return expected.kind === got.kind;
  return expected.message === undefined || got.messages.includes(expected.message);
}
