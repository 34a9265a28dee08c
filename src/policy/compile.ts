import { check } from './check.ts';
import { type Outcome, type Program, read } from './engine.ts';
import type { Facts } from './facts.ts';
import { MAX_DEPTH, MAX_EXPRESSION_LENGTH, MAX_PARTS } from './limits.ts';
import type { Meter } from './meter.ts';
import { checkOrder, scan } from './scan.ts';
import type { ExpressionProblem, Span } from './span.ts';
import { sizeOf } from './tree.ts';
import { type Field, typeText, unify } from './type.ts';

/** An expression that is known to give a value of its type, or none, and to end. */
export interface Expression {
  readonly text: string;
  /** The variables of the context that it looks at. */
  readonly uses: ReadonlySet<string>;
  run(facts: Facts, meter: Meter): Outcome;
}

/** What an expression is to give. */
export type Wanted = 'bool' | 'string';

/** Reads an expression and checks its size and its types: it can be run, or there are problems. */
export function compile(
  text: string,
  wanted: Wanted,
  variables: ReadonlyMap<string, Field>,
): Expression | readonly ExpressionProblem[] {
  if (text.length > MAX_EXPRESSION_LENGTH) {
    const message = `The expression has ${text.length} characters; ${MAX_EXPRESSION_LENGTH} are the most.`;
    return [{ message, remedy: 'Split the policy.', span: { from: 0, to: 1 } }];
  }
  const scanned = scan(text);
  if ('message' in scanned) return [scanned];
  const order = checkOrder(scanned.tokens);
  if (order !== undefined) return [order];
  const program = read(scanned);
  if ('message' in program) return [program];
  const whole: Span = { from: scanned.tokens[0]?.from ?? 0, to: scanned.tokens[0]?.to ?? 0 };
  const large = sizeProblem(program, whole);
  if (large !== undefined) return [large];
  const { type, problems, uses } = check(program.tree, variables);
  if (problems.length > 0) return problems;
  if (unify(type, { kind: wanted }) === undefined) {
    const what = wanted === 'bool' ? 'true or false' : 'a text';
    return [
      { message: `The expression gives ${typeText(type)}, not ${what}.`, remedy: `Make it ${wanted}.`, span: whole },
    ];
  }
  return { text, uses, run: program.run };
}

function sizeProblem({ tree }: Program, span: Span): ExpressionProblem | undefined {
  const { parts, depth } = sizeOf(tree);
  if (parts > MAX_PARTS) {
    const message = `The expression has ${parts} parts; ${MAX_PARTS} are the most.`;
    return { message, remedy: 'Split the policy.', span };
  }
  if (depth > MAX_DEPTH) {
    const message = `The expression nests ${depth} deep; ${MAX_DEPTH} is the most.`;
    return { message, remedy: 'Split the policy.', span };
  }
  return undefined;
}
