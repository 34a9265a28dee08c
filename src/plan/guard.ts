import type { Roster } from '../declaration/roster.ts';
import { type AllowedRefusal, allowanceFor, allowedBy } from './allowed.ts';
import { guards } from './guards.ts';
import type { Plan } from './plan.ts';
import type { Refusal } from './refusal.ts';

/** A check of a plan that can refuse it. */
export interface Guard {
  /** Kebab-case; stable. */
  readonly id: string;
  /** What it holds plans to, in one line. */
  readonly summary: string;
  check(plan: Plan, roster: Roster): Iterable<Omit<Refusal, 'guard'>>;
}

/** A guard that Guestlist brings along: one file in guards/, listed in guards.ts. Its section of docs/guards.md is made from it. */
export interface BuiltInGuard extends Guard {
  /** What it keeps from happening. */
  readonly why: string;
  /** When it refuses, in sentences. */
  readonly refuses: string;
  /** Why no allowance lets its refusals through; left out where one does. */
  readonly final?: string;
}

declare const approval: unique symbol;

/** A plan that every guard let through: the only thing that can be applied. */
export type ApprovedPlan = Plan & { readonly [approval]: true };

/** What the guards say of a plan: approved, or the refusals. What an allowance lets through is told either way. */
export type Verdict = { readonly allowed: readonly AllowedRefusal[] } & (
  | { readonly approved: ApprovedPlan; readonly refusals: readonly [] }
  | { readonly approved?: never; readonly refusals: readonly Refusal[] }
);

/**
 * Hands a plan to all guards.
 *
 * @param today `YYYY-MM-DD` in UTC: allowances hold until a day
 * @param own guards besides the built-in ones: the policies on changes in guestlist.yaml. No allowance is for them.
 */
export function guard(plan: Plan, roster: Roster, today: string, own: readonly Guard[] = []): Verdict {
  const refusals: Refusal[] = [];
  const allowed: AllowedRefusal[] = [];
  for (const each of guards) {
    const said = refusalsOf(each, plan, roster);
    const allowance = each.final === undefined ? allowanceFor(each.id, roster.cluster.allow, today) : undefined;
    if (allowance === undefined) refusals.push(...said);
    else allowed.push(...said.map((refusal) => allowedBy(allowance, refusal)));
  }
  refusals.push(...own.flatMap((each) => refusalsOf(each, plan, roster)));
  return refusals.length > 0 ? { refusals, allowed } : { approved: plan as ApprovedPlan, refusals: [], allowed };
}

function refusalsOf({ id, check }: Guard, plan: Plan, roster: Roster): Refusal[] {
  return [...check(plan, roster)].map((refusal) => ({ guard: id, ...refusal }));
}
