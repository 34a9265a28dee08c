/** Why an evaluation gave no value, and what to do about it, in our words. */
export interface Reworded {
  readonly message: string;
  readonly remedy: string;
}

// What the library (access.js, std/math.js, std/cast.js, std/time.js) and functions.ts say.
const causes: readonly (readonly [RegExp, (match: string) => Reworded])[] = [
  [
    /^field not found: (.*)$/s,
    (name) => ({
      message: `there is no ${name}`,
      remedy: /^[A-Za-z_]\w*$/.test(name)
        ? 'Ask with has() before reading it.'
        : `Ask whether ${JSON.stringify(name)} is in the map before reading it, as in "key" in map && map["key"] == "value".`,
    }),
  ],
  [
    /^index (\S+) out of bounds.*$/s,
    (index) => ({ message: `there is no item ${index}`, remedy: 'Ask for its size() before reading it.' }),
  ],
  [
    /^\w+ (?:divide|modulus) by (zero)$/,
    () => ({ message: 'it divides by zero', remedy: 'Ask whether the divisor is 0 first.' }),
  ],
  [
    /^\w*int overflow during (.*)$/s,
    () => ({ message: 'a number grows beyond 64 bits', remedy: 'Reckon with smaller numbers.' }),
  ],
  [
    /((?:timestamp|duration)) out of range/,
    (kind) => ({ message: `a ${kind} is out of range`, remedy: 'Reckon with days that are nearer.' }),
  ],
  [
    /parse (timestamp|duration|int)/,
    (kind) => ({
      message: `a text is no ${kind}`,
      remedy: `Ask with matches() whether it is one before ${kind}() reads it.`,
    }),
  ],
];

/** What the CEL library says of an evaluation that failed, reworded. */
export function reworded(message: string): Reworded {
  for (const [pattern, say] of causes) {
    const match = pattern.exec(message);
    if (match !== null) return say(match[1] ?? '');
  }
  return { message, remedy: 'Ask first for what the expression takes for granted; docs/policies.md shows how.' };
}
