import { t as Failure } from "./failure.js";
import { a as sameMapping, i as principalText, t as entryKey } from "./mapping.js";
import { a as effectDifferences, l as countChanges, s as unreadSections } from "./render.js";
import { a as read, n as allEntries, r as groupByKey } from "./fate.js";
import { n as isMap$2 } from "./plain-data.js";
import { a as readLedger, c as withMarks, n as markOf, o as sameLedger, r as ownershipOf } from "./ledger.js";
import { t as require_dist } from "./dist.js";
import { n as fingerprintOf } from "./fingerprint.js";
import { t as replaceFile } from "./replace.js";
import { i as sectionLines, r as readSaved, s as parseSaved } from "./open-to-read.js";
import { t as Conflict } from "./target.js";
import { t as nextConfigMap } from "./next.js";
import { resolve } from "node:path";
import { constants } from "node:fs";
import { access, lstat, realpath, rm, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { brotliCompressSync, brotliDecompressSync, constants as constants$1 } from "node:zlib";

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
			if (held === void 0) throw new Malformed(`the entries of revision ${wholeNumber(fields["number"], "its number")} are missing`);
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
	if (isMap$2(value)) return value;
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
	const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants$1;
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

// src/target/content-end.ts
var import_dist = require_dist();
/** Where the last character of a node's content stands: the range of a block collection may run into the comments behind it. */
function contentEnd(node) {
	if ((0, import_dist.isMap)(node) && node.flow !== true) {
		const last = node.items.at(-1);
		if (last === void 0 || !(0, import_dist.isPair)(last)) return node.range?.[1] ?? 0;
		if ((0, import_dist.isNode)(last.value) && (last.value.range?.[1] ?? 0) > (last.value.range?.[0] ?? 0)) return contentEnd(last.value);
		return (0, import_dist.isNode)(last.key) ? last.key.range?.[1] ?? 0 : node.range?.[1] ?? 0;
	}
	if ((0, import_dist.isSeq)(node) && node.flow !== true) {
		const last = node.items.at(-1);
		return (0, import_dist.isNode)(last) && (last.range?.[1] ?? 0) > (last.range?.[0] ?? 0) ? contentEnd(last) : node.range?.[1] ?? 0;
	}
	return node.range?.[1] ?? 0;
}

// src/target/file-text.ts
/**
* The text of a saved ConfigMap with the texts of `data` and of the annotations as in `next`. Only those values change;
* every other character of the file stays. Nothing is ever removed: Guestlist has no reason to.
*
* @param text YAML or JSON that has been read as a ConfigMap before
*/
function withConfigMapTexts(text, next) {
	const { data, metadata } = parseSaved(text, "the saved ConfigMap");
	const texts = changedTexts(["data"], data, next.data);
	const annotations = changedTexts(["metadata", "annotations"], metadata.annotations, next.metadata.annotations);
	return [...texts, ...annotations].reduce((result, [path, value]) => withText(result, path, value), text);
}
/** The texts below a path that are not what they were. */
function changedTexts(path, before, after) {
	const old = new Map(Object.entries(before ?? {}));
	return Object.entries(after ?? {}).flatMap(([key, text]) => old.get(key) === text ? [] : [[[...path, key], text]]);
}
function withText(text, path, value) {
	const mark = text.startsWith("﻿") ? "﻿" : "";
	const body = text.slice(mark.length);
	const root = (0, import_dist.parseDocument)(body, {
		logLevel: "silent",
		uniqueKeys: false
	}).contents;
	if (!(0, import_dist.isMap)(root)) throw new Error("a saved ConfigMap that is not a map");
	let map = root;
	for (const [depth, key] of path.entries()) {
		const pair = map.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key);
		const isLast = depth === path.length - 1;
		if (pair !== void 0 && !isLast && (0, import_dist.isMap)(pair.value)) {
			map = pair.value;
			continue;
		}
		return mark + put(body, map, pair, path.slice(depth), value);
	}
	return text;
}
/** Puts a value at a path below a map: in place of a pair's value, or as a new pair behind the last one. */
function put(body, map, pair, path, value) {
	const newline = body.includes("\r\n") ? "\r\n" : "\n";
	if (map.flow === true) return putFlow(body, map, pair, path, value);
	const first = map.items[0]?.key;
	const start = (0, import_dist.isNode)(first) ? first.range?.[0] ?? 0 : map.range?.[0] ?? 0;
	const indent = " ".repeat(start - (body.lastIndexOf("\n", start - 1) + 1));
	const rendered = renderPair(path, value, indent, newline);
	const from = pair !== void 0 && (0, import_dist.isNode)(pair.key) ? pair.key.range?.[0] ?? 0 : void 0;
	const end = from === void 0 ? contentEnd(map) : pairEnd(pair, contentEnd);
	const lineEnd = end > 0 && body[end - 1] === "\n" ? end : endOfLine(body, end);
	return (from === void 0 ? body.slice(0, lineEnd) + (body.slice(0, lineEnd).endsWith("\n") ? "" : newline) : body.slice(0, from - indent.length)) + rendered + body.slice(lineEnd);
}
function pairEnd(pair, endOf) {
	const value = (0, import_dist.isNode)(pair?.value) ? endOf(pair.value) : 0;
	const key = (0, import_dist.isNode)(pair?.key) ? pair.key.range?.[1] ?? 0 : 0;
	return Math.max(value, key);
}
function endOfLine(body, offset) {
	const end = body.indexOf("\n", offset);
	return end < 0 ? body.length : end + 1;
}
function renderPair(path, value, indent, newline) {
	const [key = "", ...rest] = path;
	const name = /^[A-Za-z][\w./-]*$/.test(key) ? key : JSON.stringify(key);
	if (rest.length > 0) return `${indent}${name}:${newline}${renderPair(rest, value, `${indent}  `, newline)}`;
	return `${indent}${name}: ${blockText(value, `${indent}  `, newline)}${newline}`;
}
/** A text as kubectl prints it: a literal block where it has lines and that keeps it to the letter, else quoted. */
function blockText(value, indent, newline) {
	const isPrintable = !/[^\t\n\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u.test(value);
	if (isPrintable && !/[\n']/.test(value)) return `'${value}'`;
	if (!isPrintable || !value.includes("\n")) return JSON.stringify(value);
	const indicator = /^\s/.test(value) ? "2" : "";
	const chomp = value.endsWith("\n\n") || value === "\n" ? "+" : value.endsWith("\n") ? "" : "-";
	const lines = value.replace(/\n$/, "").split("\n");
	return [`|${indicator}${chomp}`, ...lines.map((line) => line === "" ? "" : indent + line)].join(newline);
}
function putFlow(body, map, pair, path, value) {
	const nested = path.slice(1).reduceRight((inner, key) => ({ [key]: inner }), value);
	const json = JSON.stringify(nested);
	if (pair !== void 0 && (0, import_dist.isNode)(pair.value)) {
		const [from, to] = pair.value.range ?? [0, 0];
		return body.slice(0, from) + json + body.slice(to);
	}
	const entry = `${JSON.stringify(path[0])}: ${json}`;
	const last = map.items.at(-1);
	const at = last === void 0 ? (map.range?.[0] ?? 0) + 1 : pairEnd(last, (node) => node.range?.[1] ?? 0);
	const firstKey = map.items[0]?.key;
	const keyStart = (0, import_dist.isNode)(firstKey) ? firstKey.range?.[0] ?? 0 : 0;
	const gap = /\n[ \t]*$/.exec(body.slice(map.range?.[0] ?? 0, keyStart))?.[0] ?? " ";
	return last === void 0 ? body.slice(0, at) + entry + body.slice(at) : `${body.slice(0, at)},${gap}${entry}${body.slice(at)}`;
}

// src/target/lock.ts
/**
* What is done under the lock takes milliseconds: a lock that is older, or was seen unchanged for longer, was left behind by
* a process that was killed. Clocks of machines that share a folder may differ, so its age alone does not tell.
*/
const STALE_MS = 1e4;
const WAIT_MS = 20;
/**
* Does something to a file while no other Guestlist does: a lock file beside it stands for that.
*
* @param path the file; the lock is PATH.lock
*/
async function withLock(path, work) {
	const lock = `${path}.lock`;
	let seen = {
		modified: NaN,
		since: performance.now()
	};
	while (!await take(lock)) {
		const modified = await lstat(lock).then(({ mtimeMs }) => mtimeMs, () => NaN);
		if (modified !== seen.modified) seen = {
			modified,
			since: performance.now()
		};
		if (Math.max(Date.now() - modified, performance.now() - seen.since) > STALE_MS) await remove(lock);
		else await setTimeout(WAIT_MS * (1 + Math.random()));
	}
	try {
		return await work();
	} finally {
		await rm(lock, { force: true });
	}
}
async function remove(lock) {
	try {
		await rm(lock, { force: true });
	} catch (error) {
		throw new Failure("target", `${lock} is in the way, and cannot be removed.`, {
			cause: error,
			remedy: "Guestlist locks with a file of this name. Remove what stands there."
		});
	}
}
async function take(lock) {
	try {
		await writeFile(lock, "", { flag: "wx" });
		return true;
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
		throw error;
	}
}

// src/target/file-target.ts
/**
* A ConfigMap saved with `kubectl get -n kube-system configmap aws-auth -o yaml`, or as JSON. Writing changes the texts
* of `data` and Guestlist's annotation in place and leaves the rest of the file as it is; the file is replaced in one
* step, and only if it still holds what was read.
*
* @param path absolute
* @param shown the path as the person gave it
*/
function fileTarget(path, shown) {
	let readText = "";
	let last = {
		before: "",
		after: ""
	};
	const replace = (expected, text) => locked(path, shown, async () => {
		if (await readSaved(path, shown) !== expected) throw new Conflict(`${shown} was changed by somebody else`);
		const file = await realpath(path);
		await access(file, constants.W_OK);
		await replaceFile(file, text);
	});
	return {
		words: shown,
		async read() {
			readText = await readSaved(path, shown);
			return parseSaved(readText, shown);
		},
		sectionLines: () => sectionLines(readText),
		async rehearse({ next }) {
			withConfigMapTexts(readText, next);
		},
		async write({ next }) {
			const after = withConfigMapTexts(readText, next);
			await replace(readText, after);
			last = {
				before: readText,
				after
			};
			return parseSaved(after, shown);
		},
		async putBack() {
			await replace(last.after, last.before);
		}
	};
}
/** Writes while nobody else does; what the file system refuses is said in words. */
async function locked(path, shown, work) {
	try {
		await withLock(path, work);
	} catch (error) {
		if (!(error instanceof Error) || !("code" in error) || error instanceof Failure) throw error;
		throw new Failure("target", `${shown} cannot be written (${String(error.code)}); it is as it was.`, {
			cause: error,
			remedy: "Check the permissions of the file and of its folder."
		});
	}
}

// src/commands/open-target.ts
/**
* Opens the live aws-auth of a cluster: a saved file, an API server by kubeconfig, or EKS through AWS.
*
* @throws Failure where there is no way in
*/
async function openTarget(cluster, intent, { target }, edges) {
	if (target.kind === "base") throw new Failure("usage", "Only a plan can be made of declarations alone.");
	if (target.kind !== "eks") return openNamedTarget(target, cluster.name, edges);
	const { openEks } = await import("./open-eks.js");
	return openEks(cluster, intent, edges);
}
/**
* Opens a live aws-auth that is named on the command line, and so needs no declaration.
*
* @param name what to call the cluster
* @throws Failure where there is no way in
*/
async function openNamedTarget(target, name, edges) {
	if (target.kind === "file") return { target: fileTarget(resolve(edges.workingDirectory, target.path), target.path) };
	const [{ enterByKubeconfig }, { WritingApi }, { clusterTarget }, { clusterArchive }] = await Promise.all([
		import("./enter-kubeconfig.js"),
		import("./writing-api.js"),
		import("./cluster-target.js"),
		import("./cluster-archive.js")
	]);
	const { connection, words, surveyor } = await enterByKubeconfig(target, name, edges);
	const api = new WritingApi(connection);
	return {
		target: clusterTarget(api, words),
		archive: clusterArchive(api),
		surveyor
	};
}

export { revisionOf as a, undoingOf as c, settled as d, withRevision as f, textsOf as i, nextNumber as l, readStored as n, holds as o, MAX_BYTES as r, undo as s, openTarget as t, previousOf as u };