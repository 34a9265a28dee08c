import { i as principalText } from "./mapping.js";
import { i as MAX_STEPS_OF_RUN, r as MAX_STEPS, t as Meter } from "./meter.js";

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

export { ask as a, decide as c, processFacts as i, grantFacts as n, placeIn as o, movesOf as r, shareOf as s, changeFacts as t };