import type { Allowance } from '../declaration/declaration.ts';
import type { Refusal } from './refusal.ts';

/** A refusal that the Cluster's declaration allows for a while. */
export interface AllowedRefusal {
  readonly guard: string;
  /** What the guard says. */
  readonly message: string;
  /** The last day of the allowance, `YYYY-MM-DD` in UTC. */
  readonly until: string;
  /** Why it is allowed, as declared. */
  readonly reason: string;
}

/** The allowance that lets a guard's refusals through today; undefined where there is none, or its last day has passed. */
export function allowanceFor(guard: string, allowances: readonly Allowance[], today: string): Allowance | undefined {
  return allowances.find((allowance) => allowance.guard === guard && today <= allowance.until);
}

/** A refusal with the allowance that lets it through. */
export function allowedBy({ until, reason }: Allowance, { guard, message }: Refusal): AllowedRefusal {
  return { guard, message, until, reason };
}

/** What a guard that may be allowed says of it, to go at the end of its remedies. */
export function howToAllow(guard: string): string {
  return `If it is meant, allow it under spec.allow of the Cluster, with guard: ${guard}, until and reason.`;
}
