import type { Roster } from '../declaration/roster.ts';
import { guards } from './guards.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from './refusal.ts';

/** A check of a plan that can refuse it: one file in guards/, listed in guards.ts. */
export interface Guard {
  /** Kebab-case; stable. */
  readonly id: string;
  /** What it keeps from happening, in one line. */
  readonly summary: string;
  check(plan: Plan, roster: Roster): Iterable<Omit<Refusal, 'guard'>>;
}

declare const approval: unique symbol;

/** A plan that every guard let through: the only thing that can be applied. */
export type ApprovedPlan = Plan & { readonly [approval]: true };

/**
 * Hands a plan to all guards: approved, or the refusals.
 *
 * @param own guards besides the built-in ones: the policies on changes in guestlist.yaml
 */
export function guard(plan: Plan, roster: Roster, own: readonly Guard[] = []): ApprovedPlan | readonly Refusal[] {
  const refusals = [...guards, ...own].flatMap(({ id, check }) =>
    [...check(plan, roster)].map((refusal) => ({ guard: id, ...refusal })),
  );
  return refusals.length > 0 ? refusals : (plan as ApprovedPlan);
}

/** Tells an approved plan from refusals. */
export function isApproved(verdict: ApprovedPlan | readonly Refusal[]): verdict is ApprovedPlan {
  return !Array.isArray(verdict);
}
