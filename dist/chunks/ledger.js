import { n as isMap } from "./plain-data.js";
import { t as entryKey } from "./mapping.js";
import { createHash } from "node:crypto";

// src/awsauth/ledger.ts
/** The annotation of the ConfigMap that says which repository put which entry there, and what it said. */
const LEDGER_ANNOTATION = "guestlist/owned";
/**
* The mark of an entry: 11 characters of a hash over its section and principal. ARNs themselves would overflow the
* 256 KiB that Kubernetes allows for annotations long before the ConfigMap reaches its 1 MiB.
*/
function markOf(mapping) {
	return shortHash(entryKey(mapping));
}
/** The print of an entry: 11 characters of a hash over all that it says. The order of groups is no matter, as to the authenticator. */
function printOf(mapping) {
	if (mapping.section === "mapAccounts") return markOf(mapping);
	return shortHash(JSON.stringify([
		entryKey(mapping),
		mapping.username,
		[...new Set(mapping.groups)].sort()
	]));
}
function shortHash(text) {
	return createHash("sha256").update(text).digest("base64url").slice(0, 11);
}
/** Reads the ledger of a ConfigMap; one without the annotation has an empty one. */
function readLedger(configMap) {
	const text = configMap?.metadata.annotations?.[LEDGER_ANNOTATION];
	if (text === void 0) return /* @__PURE__ */ new Map();
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return { problem: "it is not JSON" };
	}
	if (!isMap(data)) return { problem: "it is not a JSON object" };
	const ledger = /* @__PURE__ */ new Map();
	for (const [owner, prints] of Object.entries(data)) {
		if (!isMap(prints)) return { problem: `${JSON.stringify(owner)} has no marks` };
		const marks = /* @__PURE__ */ new Map();
		for (const [mark, print] of Object.entries(prints)) {
			if (typeof print !== "string") return { problem: `a mark of ${JSON.stringify(owner)} has no print` };
			marks.set(mark, print);
		}
		ledger.set(owner, marks);
	}
	return ledger;
}
/** Who owns an entry, and whether it is as the owner wrote it; undefined where nobody has written it down. */
function ownershipOf(ledger, mapping) {
	const mark = markOf(mapping);
	for (const [owner, marks] of ledger) {
		const print = marks.get(mark);
		if (print !== void 0) return {
			owner,
			untouched: print === printOf(mapping)
		};
	}
}
/** A ledger in which an owner has these entries and no others, and nobody else has any of them. */
function withOwned(ledger, owner, owned) {
	const next = /* @__PURE__ */ new Map();
	for (const [name, marks] of ledger) {
		const left = new Map([...marks].filter(([mark]) => !owned.has(mark)));
		if (name !== owner && left.size > 0) next.set(name, left);
	}
	if (owned.size > 0) next.set(owner, owned);
	return next;
}
/** A ledger in which each of these marks has this owner and print, or, where that is undefined, none. */
function withMarks(ledger, marks) {
	const next = new Map([...ledger].map(([owner, prints]) => [owner, new Map(prints)]));
	for (const [mark, owned] of marks) {
		for (const prints of next.values()) prints.delete(mark);
		if (owned === void 0) continue;
		const [owner, print] = owned;
		const prints = next.get(owner) ?? /* @__PURE__ */ new Map();
		next.set(owner, prints.set(mark, print));
	}
	return new Map([...next].filter(([, prints]) => prints.size > 0));
}
/** Whether two ledgers say the same. */
function sameLedger(a, b) {
	return ledgerText(a) === ledgerText(b);
}
/** The ConfigMap with a ledger written to its annotation. */
function withLedger(configMap, ledger) {
	const annotations = {
		...configMap.metadata.annotations,
		[LEDGER_ANNOTATION]: ledgerText(ledger)
	};
	return {
		...configMap,
		metadata: {
			...configMap.metadata,
			annotations
		}
	};
}
/** Sorted, so that equal ledgers are equal texts. */
function ledgerText(ledger) {
	const sorted = (map) => [...map].sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(Object.fromEntries(sorted(ledger).map(([owner, marks]) => [owner, Object.fromEntries(sorted(marks))])));
}

export { readLedger as a, withMarks as c, printOf as i, withOwned as l, markOf as n, sameLedger as o, ownershipOf as r, withLedger as s, LEDGER_ANNOTATION as t };