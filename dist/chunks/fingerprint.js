import { t as entryKey } from "./mapping.js";
import { createHash } from "node:crypto";

// src/plan/fingerprint.ts
/** The changes of a plan that an apply makes. */
function madeBy({ changes }) {
	return changes.filter((change) => isMade(change));
}
/** Whether an apply makes a change. */
function isMade(change) {
	return change.kind !== "kept" && change.kind !== "foreign" && change.kind !== "conflict";
}
/** How many hexadecimal digits a digest or a fingerprint has: 160 bits, so that nobody finds two changes with the same one. */
const DIGEST_LENGTH = 40;
/**
* The digest of a change: over its kind and over as whom the principal gets in before and after it. Never over texts,
* times or places in files, and the order of groups is no matter, as to the authenticator.
*/
function digestOf(change) {
	const before = change.kind === "added" ? null : canonical(change.before);
	const after = afterOf(change);
	return sha256([
		change.kind,
		before,
		after === void 0 ? null : canonical(after)
	]);
}
/** The fingerprint of a plan: over the repository, the cluster, and every change that an apply would make. */
function fingerprintOf(plan) {
	return sha256([
		plan.source,
		plan.cluster,
		madeBy(plan).map(digestOf).sort()
	]);
}
/** How much of a fingerprint people compare. */
const SHORT_LENGTH = 12;
/** The fingerprint as people compare it. */
function shortFingerprint(plan) {
	return fingerprintOf(plan).slice(0, 12);
}
function afterOf(change) {
	switch (change.kind) {
		case "added":
		case "changed": return change.after;
		case "adopted": return change.before;
		case "removed": return;
	}
}
function canonical(mapping) {
	if (mapping.section === "mapAccounts") return [entryKey(mapping)];
	return [
		entryKey(mapping),
		mapping.username,
		[...new Set(mapping.groups)].sort()
	];
}
function sha256(value) {
	return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 40);
}

export { shortFingerprint as a, madeBy as i, fingerprintOf as n, isMade as r, digestOf as t };