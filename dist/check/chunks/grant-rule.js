import { n as placeIn, r as shareOf, t as ask } from "./ask2.js";
import { n as grantFacts } from "./facts.js";

// src/policy/grant-rule.ts
/** The policies that are asked of grants, as lint rules: lint runs them beside its own. */
function grantRules(policies, stepsOfRun) {
	const steps = shareOf(policies.length, stepsOfRun);
	const known = /* @__PURE__ */ new WeakMap();
	const grantsOf = (input) => {
		const grants = known.get(input) ?? grantsAsked(input);
		known.set(input, grants);
		return grants;
	};
	return policies.filter(({ context }) => context === "grant").map((policy) => ruleOf(policy, steps, grantsOf));
}
function grantsAsked({ rosters, today }) {
	return rosters.flatMap(({ cluster, entries }) => entries.map((entry) => ({
		grant: entry.grant,
		facts: grantFacts(entry, cluster, today)
	})));
}
function ruleOf(policy, steps, grantsOf) {
	const { id, title, severity, docs, field, suppressible } = policy;
	return {
		id,
		category: "grant",
		severity,
		summary: title,
		why: title,
		sources: docs === void 0 ? [] : [docs],
		...suppressible ? {} : { suppressible: false },
		bad: "",
		good: "",
		check: (input) => ask(policy, grantsOf(input).map(({ grant, facts }) => ({
			facts,
			locate: () => placeIn(grant, field)
		})), steps)
	};
}

export { grantRules };