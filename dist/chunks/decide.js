import { i as principalText } from "./mapping.js";
import { r as MAX_STEPS, t as Meter } from "./meter.js";

// src/policy/facts.ts
/** The changes that an apply would make. */
function movesOf(changes) {
	return changes.filter((change) => change.kind === "added" || change.kind === "changed" || change.kind === "removed");
}
/** What policies of the context `grant` look at. @param today `YYYY-MM-DD` in UTC */
function grantFacts(entry, cluster, today) {
	const { grant, access, principal } = entry;
	const identity = principal.kind === "account" ? void 0 : principal;
	return factsOf({
		grant: factsOf({
			kind: grant.kind,
			principal: grant.text,
			arn: identity?.effectiveArn,
			account: principal.account,
			partition: identity?.partition,
			path: identity?.path,
			name: identity?.name,
			username: grant.username,
			groups: grant.groups,
			reason: grant.reason,
			expires: grant.expires === void 0 ? void 0 : dayOf(grant.expires)
		}),
		access: factsOf({
			name: access.name,
			owner: access.owner
		}),
		cluster: clusterFacts(cluster),
		today: dayOf(today)
	});
}
/** What policies of the context `change` look at. @param today `YYYY-MM-DD` in UTC */
function changeFacts(move, cluster, today) {
	return factsOf({
		change: moveFacts(move),
		cluster: clusterFacts(cluster),
		today: dayOf(today)
	});
}
/** What policies of the context `process` look at. */
function processFacts(process, moves, cluster) {
	const { author, approvers, labels, now } = process;
	return factsOf({
		process: factsOf({
			author,
			approvers,
			labels,
			now
		}),
		changes: moves.map(moveFacts),
		cluster: clusterFacts(cluster)
	});
}
function clusterFacts({ name, eksName, region, account, labels }) {
	return factsOf({
		name,
		eksName,
		region,
		account,
		labels: new Map(Object.entries(labels))
	});
}
function moveFacts(move) {
	const before = "before" in move ? move.before : void 0;
	const after = "after" in move ? move.after : void 0;
	const either = after ?? before;
	return factsOf({
		kind: move.kind,
		section: either?.section,
		principal: either === void 0 ? void 0 : principalText(either),
		before: before === void 0 ? void 0 : mappingFacts(before),
		after: after === void 0 ? void 0 : mappingFacts(after)
	});
}
function mappingFacts(mapping) {
	if (mapping.section === "mapAccounts") return factsOf({
		username: void 0,
		groups: []
	});
	return factsOf({
		username: mapping.username,
		groups: mapping.groups
	});
}
function dayOf(day) {
	return /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
}
/** A field without a value is not there, so that `has()` says so. */
function factsOf(fields) {
	const facts = /* @__PURE__ */ new Map();
	for (const [name, fact] of Object.entries(fields)) if (fact !== void 0) facts.set(name, fact);
	return facts;
}

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
	const { file, line, column } = expression.place((outcome.kind === "failed" ? outcome.at : void 0) ?? START);
	return {
		kind: "undecided",
		why: `${outcome.kind === "failed" ? outcome.message : `it takes more than ${steps} steps`} (${file}:${line}:${column})`
	};
}
const START = {
	from: 0,
	to: 1
};

export { processFacts as a, movesOf as i, changeFacts as n, grantFacts as r, decide as t };