import {
  type CelFunc,
  CelScalar,
  type CelValue,
  celEnv,
  celFunc,
  celList,
  celMethod,
  isCelError,
  isCelList,
  isCelMap,
  listType,
} from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import type { Meter } from '../meter.ts';
import { compilePattern } from './pattern.ts';

/** The function that read-tree.ts puts into the condition of every loop, so that a turn takes steps. */
export const TURN = '@turn';

// The meter of the evaluation at hand: the library calls functions with their arguments and nothing else.
let current: Meter | undefined;

/** Evaluates with a meter that every call takes its steps off. */
export function metered<Value>(meter: Meter, evaluate: () => Value): Value {
  current = meter;
  try {
    return evaluate();
  } finally {
    current = undefined;
  }
}

function spend(steps: () => number): void {
  if (current?.isSpent === false) current.take(steps());
  if (current?.isSpent !== false) throw new Error('no steps left');
}

const LIST = listType(CelScalar.DYN);
const library = celEnv({ funcs: strings, re2: { compile: compilePattern } });

/** The library's functions, metered. Which of them a policy may call is for signatures.ts to say. */
export const environment = celEnv({
  funcs: [
    ...[...library.funcs].map(withMeter),
    // The library links lists instead of copying them, and walking 10,000 links overflows the stack.
    withMeter(celFunc('_+_', [LIST, LIST], LIST, (a, b) => celList([...a, ...b]))),
    withMeter(celFunc('int', [CelScalar.STRING], CelScalar.INT, wholeNumber)),
    celFunc(TURN, [], CelScalar.BOOL, () => {
      spend(() => 10);
      return true;
    }),
  ],
});

/**
 * A text as a number, which is decimal (cel-go, common/types/string.go: ParseInt with base 10). The library reads it as
 * JavaScript does, to which `""` is 0 and `"0x10"` is 16.
 */
function wholeNumber(text: string): bigint {
  if (!/^[+-]?\d+$/.test(text)) throw new Error('failed to parse int');
  const number = BigInt(text);
  if (BigInt.asIntN(64, number) !== number) throw new Error('int overflow during conversion');
  return number;
}

function withMeter(func: CelFunc): CelFunc {
  const call = (target: CelValue | undefined, args: CelValue[]): CelValue => {
    spend(() => stepsOf(func.name, target, args));
    const result = func.call(0, target, args);
    if (result === undefined || isCelError(result)) throw new Error(result?.message ?? 'no such overload');
    return result;
  };
  if (func.target === undefined) {
    return celFunc(func.name, func.arguments, func.result, (...args: CelValue[]) => call(undefined, args));
  }
  return celMethod(func.name, func.target, func.arguments, func.result, function (...args: CelValue[]) {
    return call(this, args);
  });
}

/** A bound on the work of a call and on the size of what it gives, so that texts cannot grow for nothing. */
function stepsOf(name: string, target: CelValue | undefined, args: readonly CelValue[]): number {
  const sizes = args.map(sizeOf);
  const size = target === undefined ? 0 : sizeOf(target);
  const [first = 0, second = 0] = sizes;
  if (name === 'replace') return 10 + size * (1 + size / 8 + second);
  if (name === 'join') return 10 + size * (1 + first);
  if (name === 'matches') return 10 + size * compilePattern(String(args[0])).size;
  return 10 + size + sizes.reduce((sum, each) => sum + each, 0);
}

function sizeOf(value: CelValue): number {
  if (typeof value === 'string') return value.length;
  let size = 1;
  if (isCelList(value)) for (const item of value) size += 1 + sizeOf(item);
  else if (isCelMap(value)) for (const [key, item] of value) size += 1 + sizeOf(key) + sizeOf(item);
  return size;
}
