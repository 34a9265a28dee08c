import { a as readLedger, i as printOf, l as withOwned, n as markOf, o as sameLedger, r as ownershipOf } from "./ledger.js";
import { a as sameMapping, i as principalText, n as lowerCase, o as sections, r as matchKey, t as entryKey } from "./mapping.js";
import { a as read, c as Lines, n as allEntries, r as groupByKey, t as fatesOf } from "./fate.js";
import { t as Failure } from "./failure.js";
import { t as nextConfigMap } from "./next.js";
import { t as isPrincipal } from "./principal.js";
import { t as excerpt } from "./excerpt.js";

// src/plan/notes.ts
/** What a reader of a plan should know of the live entries: those without the effect that they seem to have. */
function notesOf(reading, cluster) {
	const creator = cluster.creator?.identity;
	const creatorArn = creator !== void 0 && isPrincipal(creator) ? lowerCase(creator.effectiveArn) : void 0;
	const notes = fatesOf(reading).flatMap(({ place: { section, line }, entry: { mapping, lost }, fate }) => {
		const messages = lost.map((reason) => `The entry has no full effect: ${reason}.`);
		if (matchKey(mapping) === creatorArn) messages.push(CREATOR_MAPPED);
		if (lost.length === 0) messages.push(...fateNotes(`The entry for ${principalText(mapping)}`, section, fate));
		return messages.map((message) => ({
			section,
			line,
			message
		}));
	});
	const unread = sections.flatMap((section) => {
		const { unreadFrom: line } = reading[section];
		return line === void 0 ? [] : [{
			section,
			line,
			message: UNREAD
		}];
	});
	return [...notes, ...unread];
}
const UNREAD = "Nothing from here on is read: the YAML document ends above, by its indentation or by a document marker.";
const CREATOR_MAPPED = "The cluster's creator is mapped here, in place of its own system:masters: a wrong edit of this entry locks everybody out.";
function fateNotes(entry, section, fate) {
	switch (fate.kind) {
		case "effective": return [];
		case "dead": return [`${entry} has no effect: ${fate.why}.`];
		case "uncertain": return [`${entry} is not sure to have its effect: ${fate.why}.`];
		case "shadowed": {
			const where = fate.by.section === section ? "" : ` of ${fate.by.section}`;
			return [`${entry} has no effect: the one at line ${fate.by.line}${where} wins.`];
		}
	}
}

// src/plan/unreadable.ts
/**
* Refuses a live aws-auth that does not load, or that versions of the authenticator load differently: what cannot be
* told for sure is not touched.
*
* @throws Failure `live-unreadable`
*/
function refuseUnreadable(reading, target) {
	for (const section of sections) {
		const { problem } = reading[section];
		if (problem === void 0) continue;
		throw new Failure("live-unreadable", `${section} of ${target} cannot be read, at line ${problem.line}, column ${problem.column}: ${problem.message}.`, {
			detail: excerptOf(reading, section, problem),
			remedy: `The authenticator drops all of ${section} as it stands, nodes too if they are in it. Mend it by hand (kubectl edit -n kube-system configmap aws-auth); Guestlist writes nothing until it can be read.`
		});
	}
	const disputed = fatesOf(reading).find(({ entry }) => entry.disputed !== void 0);
	if (disputed === void 0) return;
	const { section, line } = disputed.place;
	throw new Failure("live-unreadable", `What ${section} of ${target} says at line ${line} cannot be told for sure: ${disputed.entry.disputed}.`, {
		detail: excerptOf(reading, section, {
			line,
			column: 1
		}),
		remedy: "EKS does not say which version it runs. Mend the entry by hand (kubectl edit -n kube-system configmap aws-auth); Guestlist writes nothing until it is clear."
	});
}
function excerptOf(reading, section, { line, column }) {
	const location = {
		file: section,
		line,
		column,
		endLine: line,
		endColumn: column + 1
	};
	return excerpt(new Lines(reading[section].text ?? ""), location);
}

// src/plan/make.ts
/**
* Compares a roster with the live ConfigMap. Pure.
*
* @throws Failure `live-unreadable` where a section, or the ledger, cannot be read: what cannot be read is not touched
*/
function makePlan(roster, live, { target, source, survey }) {
	const reading = read(live);
	refuseUnreadable(reading, target);
	const ledger = ledgerOf(live, target);
	const owning = {
		ledger,
		source,
		takes: roster.cluster.onConflict === "take",
		adopts: roster.cluster.adopt
	};
	const byKey = groupByKey(allEntries(reading));
	const declared = new Set(roster.entries.map(({ mapping }) => entryKey(mapping)));
	const changes = roster.entries.map((entry) => declaredChange(entry, byKey.get(entryKey(entry.mapping)) ?? [], owning));
	const ends = endsOf(roster);
	for (const [key, entries] of byKey) if (!declared.has(key)) changes.push(...undeclaredChanges(entries, ends.get(key), owning));
	const nextLedger = withOwned(ledger, source, ownedAfter(changes, ledger, source));
	return {
		cluster: roster.cluster.name,
		target,
		source,
		changes,
		recordMoves: !sameLedger(ledger, nextLedger),
		notes: notesOf(reading, roster.cluster),
		...survey === void 0 ? {} : { survey },
		live,
		next: nextConfigMap(live, reading, changes, sameLedger(ledger, nextLedger) ? void 0 : nextLedger)
	};
}
/** The ledger of a ConfigMap. @throws Failure `live-unreadable` where it cannot be read */
function ledgerOf(live, target) {
	const ledger = readLedger(live);
	if (ledger instanceof Map) return ledger;
	const problem = "problem" in ledger ? ledger.problem : "";
	throw new Failure("live-unreadable", `The annotation guestlist/owned of ${target} cannot be read: ${problem}.`, { remedy: "Restore it, or remove the annotation: then every entry counts as foreign and none is removed." });
}
function declaredChange(entry, live, owning) {
	const after = entry.mapping;
	const before = live.at(-1)?.mapping;
	if (before === void 0) return {
		kind: "added",
		after,
		entry
	};
	const owner = ownershipOf(owning.ledger, before)?.owner;
	if (isAmbiguous(live)) return {
		kind: "conflict",
		before,
		after,
		entry,
		owner,
		why: RANDOM
	};
	if (sameMapping(before, after)) {
		if (owner === void 0 && owning.adopts) return {
			kind: "adopted",
			before,
			entry
		};
		return {
			kind: "kept",
			before,
			entry,
			owned: owner === owning.source
		};
	}
	if (live.length > 1) return {
		kind: "conflict",
		before,
		after,
		entry,
		owner,
		why: twins(live)
	};
	const why = inTheWay(before, owning);
	if (why === void 0) return {
		kind: "changed",
		before,
		after,
		entry
	};
	if (owning.takes) return {
		kind: "changed",
		before,
		after,
		entry,
		taken: why
	};
	return {
		kind: "conflict",
		before,
		after,
		entry,
		owner,
		why
	};
}
/** The last day of each entry that was granted for a while only, which has passed. */
function endsOf({ expired }) {
	const ends = /* @__PURE__ */ new Map();
	for (const { grant, mapping } of expired) {
		const key = entryKey(mapping);
		const end = grant.expires ?? "";
		if (end > (ends.get(key) ?? "")) ends.set(key, end);
	}
	return ends;
}
function undeclaredChanges(live, end, owning) {
	return live.map(({ mapping: before }) => {
		const owner = ownershipOf(owning.ledger, before)?.owner;
		if (owner !== owning.source) return {
			kind: "foreign",
			before,
			owner
		};
		const conflict = {
			kind: "conflict",
			before,
			after: void 0,
			entry: void 0,
			owner
		};
		if (live.length > 1) return {
			...conflict,
			why: `it is no longer declared, but ${twins(live)}`
		};
		const why = inTheWay(before, owning);
		const removed = {
			kind: "removed",
			before,
			...end === void 0 ? {} : { expired: end }
		};
		if (why === void 0) return removed;
		return owning.takes ? {
			...removed,
			taken: why
		} : {
			...conflict,
			why: `it is no longer declared, but ${why}`
		};
	});
}
const RANDOM = "its entries are spelled in different case, and the authenticator takes one of them at random";
function isAmbiguous(live) {
	return new Set(live.map(({ mapping }) => principalText(mapping))).size > 1 && live[0]?.mapping.section === "mapUsers";
}
function twins(live) {
	return `there are ${live.length} entries for it, and only one can be ours`;
}
/** Why an entry may not be written over without a word; undefined where it is ours and as we left it. */
function inTheWay(before, { ledger, source }) {
	const ownership = ownershipOf(ledger, before);
	if (ownership === void 0) return "an entry that was there before Guestlist says otherwise";
	if (ownership.owner !== source) return `an entry of ${ownership.owner} says otherwise`;
	return ownership.untouched ? void 0 : "its entry was changed by hand since Guestlist wrote it";
}
/** What this repository owns once the changes are made: each entry's mark, with the print of what it says. */
function ownedAfter(changes, ledger, source) {
	const recorded = ledger.get(source);
	return new Map(changes.flatMap((change) => {
		switch (change.kind) {
			case "added":
			case "changed": return [[markOf(change.after), printOf(change.after)]];
			case "adopted": return [[markOf(change.before), printOf(change.before)]];
			case "kept": return change.owned ? [[markOf(change.before), printOf(change.before)]] : [];
			case "conflict": {
				const print = recorded?.get(markOf(change.before));
				return print === void 0 ? [] : [[markOf(change.before), print]];
			}
			default: return [];
		}
	}));
}

export { makePlan as n, refuseUnreadable as r, ledgerOf as t };