/** The most policies that a guestlist.yaml may hold. */
export const MAX_POLICIES = 100;

/** The longest expression, in UTF-16 units. Kubernetes' own policies stay under 1,000. */
export const MAX_EXPRESSION_LENGTH = 2048;

/** How deep brackets may nest: the engine reads by recursion. */
export const MAX_BRACKETS = 32;

/** The most parts that an expression may have: names, values, operators, calls. */
export const MAX_PARTS = 500;

/** How deep the parts may nest: `a + b + c + …` nests once a sign. */
export const MAX_DEPTH = 100;

// What follows counts steps: 10 for each turn of a loop and each call, and 1 for each character and item that a call looks
// at. A step takes 2 to 75 nanoseconds (docs/decisions/cel.md).

/** The most steps that one evaluation may take. */
export const MAX_STEPS = 100_000;

/** The most steps that all policies together may take in one run; each policy has an equal share. */
export const MAX_STEPS_OF_RUN = 100_000_000;
