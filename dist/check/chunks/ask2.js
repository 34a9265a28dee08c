import { t as decide } from "./decide.js";
import { i as MAX_STEPS_OF_RUN, r as MAX_STEPS, t as Meter } from "./meter.js";

// src/policy/ask.ts
/** How many steps each of so many policies may take, where all of them may take so many in a run. */
function shareOf(policies, stepsOfRun = MAX_STEPS_OF_RUN) {
	return Math.max(MAX_STEPS, Math.floor(stepsOfRun / Math.max(1, policies)));
}
/**
* Asks a policy of all that there is. What it cannot decide counts as broken, and so does what it did not come to before
* its steps were used up: a policy never lets something pass by failing.
*/
function* ask(policy, questions, steps) {
	const meter = new Meter(steps);
	const told = /* @__PURE__ */ new Set();
	let asked = 0;
	for (const { facts, locate } of questions) {
		const verdict = decide(policy, facts, meter);
		if (meter.left === 0) {
			yield usedUp(policy, asked, steps);
			return;
		}
		asked += 1;
		if (verdict.kind === "met") continue;
		const location = locate();
		const remark = verdict.kind === "broken" ? {
			location,
			message: verdict.message,
			remedy: whereToRead(policy)
		} : {
			location,
			message: `This cannot be decided: ${verdict.why}.`,
			remedy: verdict.remedy
		};
		const key = JSON.stringify([location, remark.message]);
		if (told.has(key)) continue;
		told.add(key);
		yield remark;
	}
}
/** Where in a grant a finding points. */
function placeIn(grant, field) {
	return grant.locate(field === void 0 || field === "principal" ? grant.kind : field);
}
function whereToRead({ docs, location: { file, line } }) {
	return docs === void 0 ? `The policy stands at ${file}:${line}.` : `See ${docs}.`;
}
function usedUp({ location }, asked, steps) {
	return {
		location,
		message: `The policy used up its ${steps} steps after it was asked ${asked} times, so the rest is not known.`,
		remedy: "Make its expressions simpler, or match less."
	};
}

export { placeIn as n, shareOf as r, ask as t };