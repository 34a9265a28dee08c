import { r as MAX_STEPS, t as Meter } from "./meter.js";

// src/policy/decide.ts
/** Asks a policy. Never throws; the same facts give the same verdict, as long as there are steps left. */
function decide({ match, expression, message }, facts, meter) {
	if (match !== void 0) {
		const matched = evaluate(match, facts, meter);
		if (matched.kind === "undecided") return matched;
		if (matched.value === false) return { kind: "met" };
	}
	const met = evaluate(expression, facts, meter);
	if (met.kind === "undecided") return met;
	if (met.value === true) return { kind: "met" };
	if (typeof message === "string") return {
		kind: "broken",
		message
	};
	const said = evaluate(message, facts, meter);
	return said.kind === "undecided" ? said : {
		kind: "broken",
		message: String(said.value)
	};
}
function evaluate(expression, facts, meter) {
	const steps = Math.min(MAX_STEPS, meter.left);
	const own = new Meter(steps);
	const outcome = expression.run(facts, own);
	meter.take(outcome.kind === "spent" ? steps : steps - own.left);
	if (outcome.kind === "value") return outcome;
	const { message, remedy, at } = outcome.kind === "failed" ? outcome : spentAfter(steps);
	const { file, line, column } = expression.place(at ?? START);
	return {
		kind: "undecided",
		why: `${message} (${file}:${line}:${column})`,
		remedy
	};
}
function spentAfter(steps) {
	return {
		message: `it takes more than ${steps} steps`,
		remedy: "Make its expressions simpler, or match less.",
		at: void 0
	};
}
const START = {
	from: 0,
	to: 1
};

export { decide as t };