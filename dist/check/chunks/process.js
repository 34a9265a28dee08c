import { t as answeredFor } from "./origin.js";
import { t as decide } from "./decide.js";
import { i as processFacts } from "./facts.js";
import { r as MAX_STEPS, t as Meter } from "./meter.js";

// src/policy/process.ts
/**
* The policies of the context `process` and the severity error as guards: what does not meet them is not applied.
*
* @param policies all that there are
*/
function processGuards(policies, origin) {
	return onProcess(policies).filter(({ severity }) => severity === "error").map((policy) => ({
		id: policy.id,
		summary: policy.title,
		check: (plan, roster) => objectionsOf(policy, plan, roster, origin)
	}));
}
/** The other policies of the context `process`, as what a plan is looked at for. */
function processChecks(policies, origin) {
	return onProcess(policies).filter(({ severity }) => severity !== "error").map((policy) => (plan, roster) => {
		const { id: rule, severity } = policy;
		const location = roster.cluster.locate("metadata", "name");
		return objectionsOf(policy, plan, roster, origin).map((said) => ({
			rule,
			severity,
			location,
			...said
		}));
	});
}
function onProcess(policies) {
	return policies.filter(({ context }) => context === "process");
}
/**
* Asks a policy about what a pull request would do to one cluster, where it would do anything. Where there is no pull
* request, the facts hold none: a policy that looks at it cannot be decided, and one whose `match` is about other changes is met.
*/
function objectionsOf(policy, plan, roster, origin) {
	const moves = answeredFor(plan, roster, origin);
	if (moves.length === 0) return [];
	const process = "process" in origin ? origin.process : void 0;
	const verdict = decide(policy, processFacts(process, moves, roster.cluster), new Meter(MAX_STEPS));
	if (verdict.kind === "met") return [];
	if (verdict.kind === "undecided" && "none" in origin) return [{
		message: `This is asked of the pull request that brings a change, and ${origin.none}.`,
		remedy: "Bring the change by a pull request, or let match say which changes need none."
	}];
	const { file, line } = policy.location;
	return [{
		message: verdict.kind === "broken" ? verdict.message : `This cannot be decided: ${verdict.why}.`,
		remedy: `The policy stands at ${file}:${line}.`
	}];
}

export { processChecks, processGuards };