import { t as Failure } from "./failure.js";
import { a as readLedger, c as withMarks, n as markOf, o as sameLedger, r as ownershipOf } from "./ledger.js";
import { n as fingerprintOf } from "./fingerprint.js";
import { c as effectDifferences, f as countChanges, u as unreadSections } from "./render.js";
import { a as sameMapping, i as principalText, t as entryKey } from "./mapping.js";
import { a as groupByKey, i as allEntries, s as read } from "./nodes.js";
import { t as nextConfigMap } from "./next.js";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";

// src/history/history.ts
/** Puts a revision in the place of the one with its number, or behind all others. */
function withRevision(history, revision) {
	return [...history.filter(({ number }) => number !== revision.number), revision].sort((a, b) => a.number - b.number);
}
/** Says what became of some revisions. What is settled needs not be undone any more, and gives up what that takes. */
function settled(history, numbers, status) {
	return history.map((revision) => {
		if (!numbers.has(revision.number)) return revision;
		const { undoing: _, ...kept } = revision;
		return {
			...kept,
			status
		};
	});
}
/** Keeps the newest revisions, and of older ones what is pending: somebody has to look after it. */
function pruned(history) {
	const newest = history.slice(-10);
	return history.filter((revision) => newest.includes(revision) || revision.status === "pending");
}
/** The number of the next revision. */
function nextNumber(history) {
	return (history.at(-1)?.number ?? 0) + 1;
}
/** Which revision goes back to the state before the newest: the applied one before it. */
function previousOf(history) {
	return history.filter(({ status }) => status === "applied").at(-2);
}

// src/plan/undo.ts
/** What it takes to undo a plan once it is written. */
function undoingOf({ source, changes, live, next }) {
	const entries = changes.flatMap((change) => {
		if (change.kind === "added") return [{ after: change.after }];
		if (change.kind === "removed") return [{ before: change.before }];
		return change.kind === "changed" ? [{
			before: change.before,
			after: change.after
		}] : [];
	});
	const [was, is] = [marksIn(live), marksIn(next)];
	return {
		source,
		entries,
		marks: [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].flatMap((mark) => {
			const [before, after] = [was.get(mark), is.get(mark)];
			if (sameOwned(before, after)) return [];
			return [{
				mark,
				...before === void 0 ? {} : { before },
				...after === void 0 ? {} : { after }
			}];
		})
	};
}
/** Whether a change was written to a ConfigMap, and something of it still stands there. */
function holds({ entries, marks }, live) {
	const owned = marksIn(live);
	if (marks.length > 0) return marks.some(({ mark, after }) => sameOwned(owned.get(mark), after));
	const byKey = groupByKey(allEntries(read(live)));
	return entries.some(({ before, after }) => {
		const found = byKey.get(keyOf(before, after)) ?? [];
		return after === void 0 ? found.length === 0 : found.some(({ mapping }) => sameMapping(mapping, after));
	});
}
/**
* Undoes changes, the newest first, in whatever has become of the ConfigMap since. What still says what was written
* becomes what it was before; what somebody else has changed, or taken over, stays. Pure.
*/
function undo(live, undoings) {
	let current = live;
	const left = [];
	for (const undoing of undoings) {
		const undone = undoOne(current, undoing);
		if ("problem" in undone) return undone;
		current = undone.next;
		left.push(...undone.left);
	}
	return {
		inverse: current === live || current === void 0 ? void 0 : { next: current },
		left: [...new Set(left)]
	};
}
function undoOne(live, undoing) {
	const reading = read(live);
	const ledger = readLedger(live);
	const [unread] = unreadSections(reading);
	if (unread !== void 0) return { problem: unread };
	if (!(ledger instanceof Map)) return { problem: "the annotation guestlist/owned cannot be read." };
	const { edits, left } = editsOf(undoing, reading, ledger);
	const nextLedger = ledgerBefore(undoing, ledger);
	const isSame = sameLedger(ledger, nextLedger);
	if (edits.length === 0 && isSame) return {
		next: live,
		left
	};
	const next = nextConfigMap(live, reading, edits, isSame ? void 0 : nextLedger);
	const [difference] = effectDifferences({
		live,
		next,
		changes: edits
	});
	return difference === void 0 ? {
		next,
		left
	} : { problem: `${difference}.` };
}
function editsOf({ source, entries }, reading, ledger) {
	const byKey = groupByKey(allEntries(reading));
	const edits = [];
	const left = [];
	for (const { before, after } of entries) {
		const subject = after ?? before;
		if (subject === void 0) continue;
		const [found, ...twins] = byKey.get(entryKey(subject)) ?? [];
		const isAlone = twins.length === 0;
		if (isAlone && isAsWritten(before, found?.mapping)) continue;
		const owner = ownershipOf(ledger, subject)?.owner;
		if (owner !== void 0 && owner !== source || !isAlone || !isAsWritten(after, found?.mapping)) left.push(principalText(subject));
		else if (after === void 0) edits.push({
			kind: "added",
			after: subject
		});
		else if (before === void 0) edits.push({
			kind: "removed",
			before: after
		});
		else edits.push({
			kind: "changed",
			before: after,
			after: before
		});
	}
	return {
		edits,
		left
	};
}
/** Whether what is found says what is wanted, or both are nothing. */
function isAsWritten(wanted, found) {
	return wanted === void 0 || found === void 0 ? wanted === found : sameMapping(wanted, found);
}
/** The ledger with the marks of a change as they were before it, where they still are as it left them. */
function ledgerBefore({ marks }, ledger) {
	const now = marksOf(ledger);
	const moved = marks.filter(({ mark, after }) => sameOwned(now.get(mark), after));
	return withMarks(ledger, new Map(moved.map(({ mark, before }) => [mark, before])));
}
function keyOf(before, after) {
	const mapping = after ?? before;
	return mapping === void 0 ? "" : entryKey(mapping);
}
function marksIn(live) {
	const ledger = readLedger(live);
	return ledger instanceof Map ? marksOf(ledger) : /* @__PURE__ */ new Map();
}
function marksOf(ledger) {
	return new Map([...ledger].flatMap(([owner, prints]) => [...prints].map(([mark, print]) => [mark, [owner, print]])));
}
function sameOwned(a, b) {
	return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

// src/history/revision.ts
/** What became of a revision. */
const statuses = [
	"pending",
	"applied",
	"undone",
	"abandoned"
];
/** A plan that is about to be written, as a revision is to keep it. */
function revisionOf(plan, facts) {
	const { added, changed, removed, adopted } = countChanges(plan);
	return {
		...facts,
		status: "pending",
		counts: {
			added,
			changed,
			removed,
			adopted
		},
		fingerprint: fingerprintOf(plan),
		entries: ownedEntries(plan),
		undoing: undoingOf(plan)
	};
}
/** What the plan's source owns once it is written. */
function ownedEntries({ changes }) {
	const owned = changes.flatMap((change) => {
		switch (change.kind) {
			case "added":
			case "changed": return [{
				...change.after,
				...lastDay(change.entry.grant.expires)
			}];
			case "adopted": return [{
				...change.before,
				...lastDay(change.entry.grant.expires)
			}];
			case "kept": return change.owned ? [{
				...change.before,
				...lastDay(change.entry.grant.expires)
			}] : [];
			default: return [];
		}
	});
	return [...new Map(owned.map((entry) => [markOf(entry), entry])).values()];
}
function lastDay(expires) {
	return expires === void 0 ? {} : { expires };
}

// src/history/parse.ts
/** A revision is not what it should be; caught where all of them are read. */
var Malformed = class extends Error {};
/**
* Makes a history of plain data that anybody may have edited. Fields that nobody knows are dropped.
*
* @param shown the revisions without their entries
* @param packed the entries of each, by number
*/
function parseRevisions(shown, packed) {
	try {
		const kept = new Map(list(packed, "entries").map((item) => [fieldsOf(item, "entries")["number"], fieldsOf(item, "entries")]));
		const history = list(shown, "revisions").map((item) => {
			const fields = fieldsOf(item, "a revision");
			const held = kept.get(fields["number"]);
			if (held === void 0) throw new Malformed(`the entries of revision ${String(fields["number"])} are missing`);
			return revision(fields, held);
		});
		if (history.some(({ number }, index) => index > 0 && number <= (history[index - 1]?.number ?? 0))) throw new Malformed("its revisions are not in order");
		return history;
	} catch (error) {
		if (error instanceof Malformed) return { problem: error.message };
		throw error;
	}
}
function revision(fields, held) {
	const number = wholeNumber(fields["number"], "its number");
	const what = (field) => `${field} of revision ${number}`;
	const status = statuses.find((each) => each === fields["status"]);
	if (status === void 0 || number === 0) throw new Malformed(`${what("the status")} is unknown`);
	const at = text(fields["at"], what("the time"));
	if (Number.isNaN(Date.parse(at))) throw new Malformed(`${what("the time")} is none`);
	const counts = fieldsOf(fields["counts"], what("the counts"));
	const count = (kind) => wholeNumber(counts[kind], what("a count"));
	const { rollbackTo } = fields;
	return {
		number,
		id: text(fields["id"], what("the id")),
		status,
		at,
		...texts(fields, [
			"by",
			"actor",
			"commit",
			"run",
			"fingerprint"
		], what),
		...rollbackTo === void 0 ? {} : { rollbackTo: wholeNumber(rollbackTo, what("the rollback")) },
		counts: {
			added: count("added"),
			changed: count("changed"),
			removed: count("removed"),
			adopted: count("adopted")
		},
		entries: list(held["entries"], what("the entries")).map((entry) => recordedEntry(entry, what("an entry"))),
		...held["undoing"] === void 0 ? {} : { undoing: undoing(held["undoing"], what("the undoing")) }
	};
}
function texts(fields, names, what) {
	const there = names.filter((name) => fields[name] !== void 0);
	return Object.fromEntries(there.map((name) => [name, text(fields[name], what(name))]));
}
function undoing(value, what) {
	const fields = fieldsOf(value, what);
	return {
		source: text(fields["source"], what),
		entries: list(fields["entries"], what).map((each) => beforeAndAfter(each, (side) => mapping(side, what), what)),
		marks: list(fields["marks"], what).map((each) => ({
			mark: text(fieldsOf(each, what)["mark"], what),
			...beforeAndAfter(each, (side) => owned(side, what), what)
		}))
	};
}
function beforeAndAfter(value, read, what) {
	const { before, after } = fieldsOf(value, what);
	return {
		...before === void 0 ? {} : { before: read(before) },
		...after === void 0 ? {} : { after: read(after) }
	};
}
function owned(value, what) {
	const [owner, print] = list(value, what);
	return [text(owner, what), text(print, what)];
}
function recordedEntry(value, what) {
	const { expires } = fieldsOf(value, what);
	return {
		...mapping(value, what),
		...expires === void 0 ? {} : { expires: text(expires, what) }
	};
}
function mapping(value, what) {
	const fields = fieldsOf(value, what);
	const { section } = fields;
	if (section === "mapAccounts") return {
		section,
		account: text(fields["account"], what)
	};
	if (section !== "mapRoles" && section !== "mapUsers") throw new Malformed(`${what} is in no section`);
	const groups = list(fields["groups"], what).map((group) => text(group, what));
	return {
		section,
		arn: text(fields["arn"], what),
		username: text(fields["username"], what),
		groups
	};
}
function fieldsOf(value, what) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
	throw new Malformed(`${what}: not an object`);
}
function list(value, what) {
	if (Array.isArray(value)) return value;
	throw new Malformed(`${what}: not a list`);
}
function text(value, what) {
	if (typeof value === "string") return value;
	throw new Malformed(`${what} is no text`);
}
function wholeNumber(value, what) {
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	throw new Malformed(`${what} is no number`);
}

// src/history/texts.ts
/** How many bytes a history may have: half of what a ConfigMap can hold. */
const MAX_BYTES = 524288;
/** What a few hundred KiB may unpack to at most: ten times ten revisions of 5,000 entries. */
const MAX_UNPACKED = 67108864;
/**
* A history as the texts of a ConfigMap: `revisions`, a line each to be read by people, and `entries`, what belongs to
* each of them, packed, since revisions hold nearly the same. The oldest go where there would be too much.
*
* @returns undefined where not even the newest fits
*/
function textsOf(history) {
	for (let kept = pruned(history); kept.length > 0; kept = kept.slice(1)) {
		const revisions = `[\n${kept.map(({ entries: _, undoing: __, ...revision }) => JSON.stringify(revision)).join(",\n")}\n]\n`;
		const entries = pack(kept.map(({ number, entries: held, undoing }) => ({
			number,
			entries: held,
			undoing
		})));
		if (Buffer.byteLength(revisions) + entries.length <= 524288) return {
			revisions,
			entries
		};
	}
}
/** Reads what {@link textsOf} wrote. Anybody may have edited it since, so nothing is taken for granted. */
function readHistory(texts) {
	const { revisions, entries } = texts;
	if (typeof revisions !== "string" || typeof entries !== "string") return { problem: "it has no revisions and entries" };
	let shown;
	let packed;
	try {
		shown = JSON.parse(revisions);
	} catch {
		return { problem: "its revisions are not JSON" };
	}
	try {
		packed = unpack(entries);
	} catch {
		return { problem: "its entries cannot be unpacked" };
	}
	return parseRevisions(shown, packed);
}
/** Whether it is a problem, and not a history. */
function isHistoryProblem(read) {
	return "problem" in read;
}
function pack(value) {
	const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
	const text = JSON.stringify(value);
	const params = {
		[BROTLI_PARAM_LGWIN]: 24,
		[BROTLI_PARAM_QUALITY]: 5,
		[BROTLI_PARAM_SIZE_HINT]: text.length
	};
	return brotliCompressSync(text, { params }).toString("base64");
}
function unpack(text) {
	return JSON.parse(brotliDecompressSync(Buffer.from(text, "base64"), { maxOutputLength: MAX_UNPACKED }).toString("utf8"));
}

// src/history/read.ts
/**
* Reads the history of a source.
*
* @throws Failure where it cannot be read, `target` where it is not what Guestlist wrote
*/
async function readStored(archive, source) {
	const filed = await archive.read(source);
	if (filed === void 0) return {
		history: [],
		version: void 0
	};
	const history = readHistory(filed.texts);
	if (!isHistoryProblem(history)) return {
		history,
		version: filed.version
	};
	throw new Failure("target", `The history in ${archive.placeOf(source)} cannot be used: ${history.problem}.`, { remedy: "It is left as it is. Save it, and delete the ConfigMap with kubectl: the next apply begins a new one." });
}

export { holds as a, nextNumber as c, withRevision as d, revisionOf as i, previousOf as l, MAX_BYTES as n, undo as o, textsOf as r, undoingOf as s, readStored as t, settled as u };