// src/policy/limits.ts
/** The longest expression, in UTF-16 units. Kubernetes' own policies stay under 1,000. */
const MAX_EXPRESSION_LENGTH = 2048;
/** The most steps that one evaluation may take. */
const MAX_STEPS = 1e5;
/** The most steps that all policies together may take in one run; each policy has an equal share. */
const MAX_STEPS_OF_RUN = 1e8;

// src/policy/meter.ts
/** Counts the steps of an evaluation down. */
var Meter = class {
	#left;
	constructor(steps) {
		this.#left = steps;
	}
	/** Takes steps off, whether that many are left or not. */
	take(steps) {
		this.#left -= steps;
	}
	/** Whether more steps were taken than there were. */
	get isSpent() {
		return this.#left < 0;
	}
	get left() {
		return Math.max(0, this.#left);
	}
};

export { MAX_STEPS_OF_RUN as i, MAX_EXPRESSION_LENGTH as n, MAX_STEPS as r, Meter as t };