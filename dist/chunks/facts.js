import { i as principalText } from "./mapping.js";

// src/policy/facts.ts
/** The changes that an apply would make. */
function movesOf(changes) {
	return changes.filter((change) => change.kind === "added" || change.kind === "changed" || change.kind === "removed");
}
/** What policies of the context `grant` look at. @param today `YYYY-MM-DD` in UTC */
function grantFacts(entry, cluster, today) {
	return factsOf({
		grant: entryFacts(entry),
		access: accessFacts(entry.access),
		cluster: clusterFacts(cluster),
		today: dayOf(today)
	});
}
const entryFacts = onceEach(({ grant, principal }) => {
	const identity = principal.kind === "account" ? void 0 : principal;
	return factsOf({
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
	});
});
const accessFacts = onceEach(({ name, owner }) => factsOf({
	name,
	owner
}));
const clusterFacts = onceEach(({ name, eksName, region, account, labels }) => factsOf({
	name,
	eksName,
	region,
	account,
	labels: new Map(Object.entries(labels))
}));
/** What is the same for every grant of a cluster, or on every cluster of a grant, is made and kept once. */
function onceEach(make) {
	const known = /* @__PURE__ */ new WeakMap();
	return (of) => {
		const facts = known.get(of) ?? make(of);
		known.set(of, facts);
		return facts;
	};
}
/** What policies of the context `change` look at. @param today `YYYY-MM-DD` in UTC */
function changeFacts(move, cluster, today) {
	return factsOf({
		change: moveFacts(move),
		cluster: clusterFacts(cluster),
		today: dayOf(today)
	});
}
/** What policies of the context `process` look at. @param process undefined: there is no pull request */
function processFacts(process, moves, cluster) {
	return factsOf({
		process: process === void 0 ? void 0 : requestFacts(process),
		changes: moves.map(moveFacts),
		cluster: clusterFacts(cluster)
	});
}
function requestFacts({ author, approvers, labels, now }) {
	return factsOf({
		author,
		approvers,
		labels,
		now
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

export { processFacts as i, grantFacts as n, movesOf as r, changeFacts as t };