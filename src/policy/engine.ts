// The port to the CEL library, which nothing outside this file and engine/ knows. docs/decisions/cel.md says why it is
// this library, and what would change that.
import { type CelInput, celList, celMap, isCelError, parse, plan } from '@bufbuild/cel';
import type { ParsedExpr } from '@bufbuild/cel-spec/cel/expr/syntax_pb.js';
import { timestampFromDate } from '@bufbuild/protobuf/wkt';
import { environment, metered } from './engine/functions.ts';
import { readTree } from './engine/read-tree.ts';
import { type Reworded, reworded } from './engine/reworded.ts';
import type { Fact, Facts } from './facts.ts';
import { MAX_STEPS } from './limits.ts';
import { Meter } from './meter.ts';
import type { Scan, Token } from './scan.ts';
import type { ExpressionProblem, Span } from './span.ts';
import type { Node } from './tree.ts';

export { patternProblem } from './engine/pattern.ts';

/** An expression that can be read and run; whether its types fit is for check.ts to say. */
export interface Program {
  readonly tree: Node;
  /** Evaluates it. Never throws; the same facts give the same outcome. */
  run(facts: Facts, meter: Meter): Outcome;
}

/** What an evaluation came to: a value, no value, or no end within its steps. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | ({ readonly kind: 'failed'; readonly at: Span | undefined } & Reworded)
  | { readonly kind: 'spent' };

/** Reads an expression that has been scanned: it can be run, or there is a problem. */
export function read({ text, tokens }: Scan): Program | ExpressionProblem {
  let parsed: ParsedExpr;
  try {
    parsed = parse(text);
  } catch (error) {
    return unreadable(error, tokens);
  }
  const at = (id: bigint): Span => spanAt(parsed.sourceInfo?.positions[String(id)] ?? 0, tokens);
  const { tree, expr } = readTree(parsed, at);
  const evaluate = plan(environment, expr);
  return { tree, run: (facts, meter) => run(() => evaluate(bindingsOf(facts)), meter, at) };
}

/** Whether a function can make something of a fixed text: `duration("720h")` can, `duration("30d")` cannot. */
export function takesText(name: string, text: string): boolean {
  const outcome = metered(new Meter(MAX_STEPS), () => plan(environment, parse(`${name}(text)`))({ text }));
  return !isCelError(outcome);
}

function run(evaluate: () => unknown, meter: Meter, at: (id: bigint) => Span): Outcome {
  try {
    const value = metered(meter, evaluate);
    // A call that found no steps left gave an error, and `||` may have made up for it.
    if (meter.isSpent) return { kind: 'spent' };
    if (!isCelError(value)) return { kind: 'value', value };
    const place = value.exprId === undefined ? undefined : at(value.exprId);
    return { kind: 'failed', ...reworded(value.message), at: place };
  } catch (error) {
    return { kind: 'failed', ...reworded(error instanceof Error ? error.message : String(error)), at: undefined };
  }
}

function bindingsOf(facts: Facts): Record<string, CelInput> {
  return Object.fromEntries([...facts].map(([name, fact]) => [name, inputOf(fact)]));
}

// Many policies look at the same facts, which never change: half the time of a run is in this.
const known = new WeakMap<Facts, CelInput>();

function inputOf(fact: Fact): CelInput {
  if (typeof fact === 'string') return fact;
  if (fact instanceof Date) return timestampFromDate(fact);
  if (Array.isArray(fact)) return celList(fact.map(inputOf));
  const facts = fact as Facts;
  const input = known.get(facts) ?? celMap(new Map([...facts].map(([key, value]) => [key, inputOf(value)])));
  known.set(facts, input);
  return input;
}

function unreadable(error: unknown, tokens: readonly Token[]): ExpressionProblem {
  const { message, location } = error as { message: string; location?: { start: { offset: number } } };
  const span = spanAt(location?.start.offset ?? 0, tokens);
  if (message.includes('reserved')) {
    return { message: 'CEL keeps this word for itself.', remedy: 'Choose another name.', span };
  }
  const remedy = 'Compare it with the examples in docs/policies.md.';
  return { message: 'The expression cannot be read from here on.', remedy, span };
}

/** The token at an offset. The library points at the blank before a sign, and at the dot before a field. */
function spanAt(offset: number, tokens: readonly Token[]): Span {
  const index = tokens.findIndex(({ to }) => to > offset);
  const token = tokens[index];
  const { from, to } = (token?.text === '.' ? tokens[index + 1] : token) ?? tokens.at(-1) ?? { from: 0, to: 0 };
  return { from, to };
}
