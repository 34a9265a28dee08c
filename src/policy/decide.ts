import type { Facts } from './facts.ts';
import { MAX_STEPS } from './limits.ts';
import { Meter } from './meter.ts';
import type { PlacedExpression, Policy } from './policy.ts';

/** What a policy says of one grant, change or pull request. */
export type Verdict = { readonly kind: 'met' } | { readonly kind: 'broken'; readonly message: string } | Undecided;

/** It could not be evaluated; `why` says what was in the way, and where in guestlist.yaml. */
interface Undecided {
  readonly kind: 'undecided';
  readonly why: string;
  readonly remedy: string;
}

/** Asks a policy. Never throws; the same facts give the same verdict, as long as there are steps left. */
export function decide({ match, expression, message }: Policy, facts: Facts, meter: Meter): Verdict {
  if (match !== undefined) {
    const matched = evaluate(match, facts, meter);
    if (matched.kind === 'undecided') return matched;
    if (matched.value === false) return { kind: 'met' };
  }
  const met = evaluate(expression, facts, meter);
  if (met.kind === 'undecided') return met;
  if (met.value === true) return { kind: 'met' };
  if (typeof message === 'string') return { kind: 'broken', message };
  const said = evaluate(message, facts, meter);
  return said.kind === 'undecided' ? said : { kind: 'broken', message: String(said.value) };
}

interface Value {
  readonly kind: 'value';
  readonly value: unknown;
}

function evaluate(expression: PlacedExpression, facts: Facts, meter: Meter): Value | Undecided {
  const steps = Math.min(MAX_STEPS, meter.left);
  const own = new Meter(steps);
  const outcome = expression.run(facts, own);
  meter.take(outcome.kind === 'spent' ? steps : steps - own.left);
  if (outcome.kind === 'value') return outcome;
  const { message, remedy, at } = outcome.kind === 'failed' ? outcome : spentAfter(steps);
  const { file, line, column } = expression.place(at ?? START);
  return { kind: 'undecided', why: `${message} (${file}:${line}:${column})`, remedy };
}

function spentAfter(steps: number) {
  return {
    message: `it takes more than ${steps} steps`,
    remedy: 'Make its expressions simpler, or match less.',
    at: undefined,
  };
}

const START = { from: 0, to: 1 };
