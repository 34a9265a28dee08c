/**
 * A function that calls itself to any depth, by yielding the calls: {@link run} keeps the stack on the heap. Texts may
 * be nested 10,000 levels deep before go-yaml refuses them, and JavaScript's own stack ends before that.
 */
export type Deep<Value> = Generator<Deep<Value>, Value, Value>;

/** Runs a deep function to its end. What it throws comes out of here. */
export function run<Value>(start: Deep<Value>): Value {
  const callers: Deep<Value>[] = [];
  let current = start;
  let step = current.next();
  for (;;) {
    if (step.done !== true) {
      callers.push(current);
      current = step.value;
      step = current.next();
      continue;
    }
    const caller = callers.pop();
    if (caller === undefined) return step.value;
    current = caller;
    step = current.next(step.value);
  }
}
