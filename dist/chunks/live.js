import { n as asFailure, t as Failure } from "./failure.js";
import { a as allowanceFor, c as fatesOf, f as hasChanges, l as unmet, n as renderList, o as allowedBy, r as guards, t as renderItem } from "./render.js";
import { n as emptyConfigMap } from "./configmap.js";
import { a as fieldName, d as isPrincipal, i as parseFirstDocument, n as isBlank, o as Lines, r as read, t as allEntries } from "./read.js";
import { a as readLedger, c as withOwned, i as printOf, n as markOf, o as sameLedger, r as ownershipOf, s as withLedger } from "./ledger.js";
import { a as sameMapping, i as principalText, n as lowerCase, o as sections, r as matchKey, t as entryKey } from "./mapping.js";
import { t as excerpt } from "./excerpt.js";
import { t as Conflict } from "./target.js";
import { n as todayOf, r as unlessTold } from "./replace.js";
import { n as openTarget } from "./open-target.js";

// src/plan/guard.ts
/**
* Hands a plan to all guards.
*
* @param today `YYYY-MM-DD` in UTC: allowances hold until a day
* @param own guards besides the built-in ones: the policies on changes in guestlist.yaml. No allowance is for them.
*/
function guard(plan, roster, today, own = []) {
	const refusals = [];
	const allowed = [];
	for (const each of guards) {
		const said = refusalsOf(each, plan, roster);
		const allowance = each.final === void 0 ? allowanceFor(each.id, roster.cluster.allow, today) : void 0;
		if (allowance === void 0) refusals.push(...said);
		else allowed.push(...said.map((refusal) => allowedBy(allowance, refusal)));
	}
	refusals.push(...own.flatMap((each) => refusalsOf(each, plan, roster)));
	return refusals.length > 0 ? {
		refusals,
		allowed
	} : {
		approved: plan,
		refusals: [],
		allowed
	};
}
function refusalsOf({ id, check }, plan, roster) {
	return [...check(plan, roster)].map((refusal) => ({
		guard: id,
		...refusal
	}));
}

// src/awsauth/go-yaml/content-end.ts
/** Whether a node is nothing but a place: an item or a value that is not there. */
function isEmpty({ start, end }) {
	return start === end;
}
/** Where the last character of a node's content stands: the end of a block collection may lie behind the comments below it. */
function contentEnd(root) {
	let node = root;
	for (;;) if (node.kind === "mapping" && !node.isFlow) {
		const [key, value] = node.pairs.at(-1) ?? [];
		if (key === void 0 || value === void 0) return node.end;
		node = isEmpty(value) ? key : value;
	} else if (node.kind === "sequence" && !node.isFlow) {
		const last = node.items.at(-1);
		if (last === void 0 || isEmpty(last)) return (node.dashes.at(-1) ?? node.start) + 1;
		node = last;
	} else return node.end;
}

// src/awsauth/edit.ts
/**
* Changes a section's text and leaves every character alone that the change does not need: other items, comments,
* unknown keys, order, quotes and line endings stay as they are. What is added is quoted, block-style YAML.
*
* The text must load: whoever calls has read it and found no problem. The result is meant to be read again and
* compared, since this works on text.
*/
function editSection(text, edit) {
	if (edit.remove.size === 0 && edit.replace.size === 0 && edit.add.length === 0) return text ?? "";
	if (text === void 0 || isBlank(text)) return renderList(edit.add);
	const newline = text.includes("\r\n") ? "\r\n" : "\n";
	const { root } = parseFirstDocument(text);
	if (root?.kind !== "sequence" || root.items.length === 0) return withoutList(text, root, newline) + renderList(edit.add, "", newline);
	return root.isFlow ? editFlow(text, root, edit, newline) : editBlock(text, root, edit, newline);
}
/** The comments of a text that holds no item: null, ~, or [] make room for the list. */
function withoutList(body, root, newline) {
	const { start, end } = root ?? {
		start: body.length,
		end: body.length
	};
	return (body.slice(0, start) + body.slice(end)).replace(/[ \t]+(?=\r?$)/gm, "").split(/\r?\n/).filter((line) => line.trim() !== "" && !/^(?:---|\.\.\.)\s*$/.test(line)).map((line) => line + newline).join("");
}
function apply$1(body, splices) {
	return [...splices].sort((a, b) => b.from - a.from).reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), body);
}
function editBlock(body, { items, dashes }, edit, newline) {
	const beginning = body.startsWith("﻿") ? 1 : 0;
	const lineStart = (offset) => Math.max(body.lastIndexOf("\n", offset - 1) + 1, beginning);
	const lineEnd = (offset) => {
		const end = body.indexOf("\n", offset);
		return end < 0 ? body.length : end + 1;
	};
	const first = dashes[0] ?? 0;
	const indent = body.slice(lineStart(first), first).replace(/[^ ]/g, " ");
	const itemEnd = (index) => {
		const item = items[index];
		const end = item === void 0 || isEmpty(item) ? (dashes[index] ?? 0) + 1 : contentEnd(item);
		return end > 0 && body[end - 1] === "\n" ? end : lineEnd(end);
	};
	const splices = [];
	for (const index of edit.remove) splices.push({
		from: lineStart(dashes[index] ?? 0),
		to: itemEnd(index),
		text: ""
	});
	for (const [index, mapping] of edit.replace) {
		const item = items[index];
		const from = lineStart(dashes[index] ?? 0);
		const to = itemEnd(index);
		const kept = item?.kind === "mapping" ? keptFromItem(body, item, from, to) : {
			comments: [],
			pairs: []
		};
		const comments = kept.comments.map((comment) => indent + comment + newline).join("");
		const pairs = kept.pairs.flatMap((lines) => lines.map((line) => (line === "" ? "" : `${indent}  ${line}`) + newline)).join("");
		splices.push({
			from,
			to,
			text: comments + renderItem(mapping, indent, newline) + pairs
		});
	}
	if (edit.add.length > 0) {
		const last = items.length - 1;
		const at = itemEnd(last);
		const before = !edit.remove.has(last) && !edit.replace.has(last) && !body.slice(0, at).endsWith("\n") ? newline : "";
		splices.push({
			from: at,
			to: at,
			text: before + renderList(edit.add, indent, newline)
		});
	}
	return apply$1(body, splices);
}
/** What a changed item holds that is not the mapping's: its comments, and its pairs with other keys, unindented. */
function keptFromItem(body, item, from, to) {
	const own = /* @__PURE__ */ new Set([
		"rolearn",
		"userarn",
		"username",
		"groups"
	]);
	const comments = commentsIn(body, item, from, to);
	if (item.isFlow) return {
		comments,
		pairs: []
	};
	const pairs = [];
	for (const [key, value] of item.pairs) {
		if (key.kind !== "scalar" || own.has(fieldName(key.value))) continue;
		const { start } = key;
		const end = isEmpty(value) ? body.indexOf(":", key.end) + 1 : contentEnd(value);
		const column = start - (body.lastIndexOf("\n", start - 1) + 1);
		const lines = body.slice(start, end).replace(/\r?\n$/, "").split(/\r?\n/);
		pairs.push(lines.map((line, index) => index === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/)))));
	}
	return {
		comments,
		pairs
	};
}
/** Comments inside an item, each as one line. A # counts where it is outside every scalar. */
function commentsIn(body, item, from, to) {
	const scalars = [];
	const open = [item];
	for (let node = open.pop(); node !== void 0; node = open.pop()) if (node.kind === "mapping") open.push(...node.pairs.flat());
	else if (node.kind === "sequence") open.push(...node.items);
	else scalars.push([node.start, node.end]);
	const comments = [];
	for (const match of body.slice(from, to).matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
		const at = from + match.index;
		if (!scalars.some(([start, end]) => start <= at && at < end)) comments.push(match[0]);
	}
	return comments;
}
/** A flow list, as CloudFormation writes: each item that stays keeps its text and becomes an item of a block list. */
function editFlow(body, seq, edit, newline) {
	const items = seq.items.map(({ start, end }, index) => {
		if (edit.remove.has(index)) return "";
		const replacement = edit.replace.get(index);
		if (replacement !== void 0) return renderItem(replacement, "", newline);
		return `- ${body.slice(start, end).trimEnd().replace(/\r?\n/g, `${newline}  `)}${newline}`;
	});
	const before = body.slice(0, seq.start);
	const glue = before === "" || before.endsWith("\n") ? "" : newline;
	const after = body.slice(seq.end).replace(/^[ \t]*\r?\n/, "");
	return before + glue + items.join("") + renderList(edit.add, "", newline) + after;
}

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
function makePlan(roster, live, { target, source }) {
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
	for (const [key, entries] of byKey) if (!declared.has(key)) changes.push(...undeclaredChanges(entries, owning));
	const nextLedger = withOwned(ledger, source, ownedAfter(changes, ledger, source));
	return {
		cluster: roster.cluster.name,
		target,
		source,
		changes,
		recordMoves: !sameLedger(ledger, nextLedger),
		notes: notesOf(reading, roster.cluster),
		live,
		next: nextConfigMap(live, reading, changes, sameLedger(ledger, nextLedger) ? void 0 : nextLedger)
	};
}
function groupByKey(entries) {
	const groups = /* @__PURE__ */ new Map();
	for (const entry of entries) {
		const group = groups.get(entryKey(entry.mapping));
		if (group === void 0) groups.set(entryKey(entry.mapping), [entry]);
		else group.push(entry);
	}
	return groups;
}
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
function undeclaredChanges(live, owning) {
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
		if (why === void 0) return {
			kind: "removed",
			before
		};
		return owning.takes ? {
			kind: "removed",
			before,
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
function nextConfigMap(live, reading, changes, ledger) {
	const base = live ?? emptyConfigMap();
	const data = { ...base.data };
	for (const section of sections) {
		const edit = editOf(section, reading[section].entries, changes);
		if (edit.remove.size + edit.replace.size + edit.add.length === 0) continue;
		data[section] = editSection(reading[section].text, edit);
	}
	const written = Object.keys(data).length > 0 ? {
		...base,
		data
	} : base;
	return ledger === void 0 ? written : withLedger(written, ledger);
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
function editOf(section, entries, changes) {
	const lastIndex = new Map(entries.map((entry) => [entryKey(entry.mapping), entry.index]));
	const indexOf = (mapping) => lastIndex.get(entryKey(mapping)) ?? -1;
	const here = (mapping) => mapping.section === section;
	const remove = /* @__PURE__ */ new Set();
	const replace = /* @__PURE__ */ new Map();
	const add = [];
	for (const change of changes) {
		if (change.kind === "added" && here(change.after)) add.push(change.after);
		if (change.kind === "removed" && here(change.before)) remove.add(indexOf(change.before));
		if (change.kind === "changed" && here(change.after)) replace.set(indexOf(change.before), change.after);
	}
	return {
		remove,
		replace,
		add
	};
}

// src/verify/verify.ts
/**
* Reads again and compares with the plan; if that holds, lets the witness knock.
*
* @throws Failure where the target cannot be read
*/
async function prove(plan, target, witness, world) {
	world.progress("Reading again and comparing with the plan");
	const stored = await target.read();
	const missing = unmet(plan, stored);
	if (missing.length > 0 || witness === void 0) return {
		claims: [],
		problems: missing
	};
	world.progress("Signing in to prove it");
	const claims = await witness.after(stored);
	return {
		claims,
		problems: claims.filter((claim) => !claim.holds).map((claim) => claim.words)
	};
}
/**
* Whether the target's aws-auth is what the roster says, with the evidence. Writes nothing.
*
* @throws Failure where the target cannot be read
*/
async function verify(roster, target, context, witness, world) {
	const plan = makePlan(roster, await target.read(), context);
	const { claims, problems } = await prove(plan, target, witness, world);
	const version = plan.live?.metadata.resourceVersion;
	return {
		plan,
		outcome: "unchanged",
		at: world.now().toISOString(),
		identities: witness?.identities ?? [],
		resourceVersion: {
			before: version,
			after: version
		},
		conflicts: 0,
		unasked: unaskedOf(roster, witness),
		claims,
		problems
	};
}
/** Whom `verify` names where there is no witness to sign in as them. */
function unaskedOf({ cluster }, witness) {
	return witness === void 0 ? [...cluster.verify.in, ...cluster.verify.out].map(({ text }) => text) : [];
}

// src/apply/state.ts
/** Whether two ConfigMaps hold the same texts and annotations. */
function isSameState(a, b) {
	return stateOf(a) === stateOf(b);
}
function stateOf(map) {
	return JSON.stringify([sorted(map?.data), sorted(map?.metadata.annotations)]);
}
function sorted(texts) {
	return Object.entries(texts ?? {}).sort(([x], [y]) => x < y ? -1 : 1);
}

// src/apply/restore.ts
/** Puts back what was there before a change, if nobody else has written since. Throws nothing. */
async function restore(written, target) {
	const { plan, after, isNewest } = written;
	if (!isNewest) return left(target, "somebody else has written since");
	try {
		await target.putBack(plan, after);
	} catch (error) {
		if (error instanceof Conflict) return left(target, "somebody else has written since");
		const message = error instanceof Error ? error.message : String(error);
		if (!(error instanceof Failure) || error.code !== "unknown-outcome") return left(target, message);
		return lostAnswer(written, target, message);
	}
	return {
		done: true,
		words: `What was there before is in place again in ${target.words}.`
	};
}
/** The answer to putting back was lost: reading tells what became of it. */
async function lostAnswer({ plan, after }, target, message) {
	const found = await target.read().catch(() => "unreadable");
	if (found === "unreadable") return {
		done: false,
		words: `Whether the change is still in ${target.words} is not known: ${message} Run guestlist plan when the API server answers again.`
	};
	if (isSameState(found, after)) return left(target, message);
	if (isSameState(found, plan.live)) return {
		done: true,
		words: `What was there before is in place again in ${target.words}.`
	};
	return left(target, "somebody else has written since");
}
function left({ words }, why) {
	return {
		done: false,
		words: `The change is still in ${words}: it could not be put back (${why}). Revert the declarations and apply, or mend it by hand.`
	};
}

// src/apply/apply.ts
/**
* How often a write that somebody else's overtook is begun anew. Each round one of the writers wins, so this is room
* for that many of them at the same moment.
*/
const MAX_ROUNDS = 40;
/** How many writes may go out of which nobody learns what became of them: behind that, the way to the server is broken. */
const MAX_LOST = 3;
/**
* Makes the target's aws-auth what the roster says, and proves it: read, plan, guard, rehearse, write on the condition
* that nobody wrote in between, read again, sign in. If the proof fails, the text from before is put back. Once
* something is written there is always a receipt.
*
* @throws Failure `guard` where a guard refuses; `unknown-outcome` where nobody knows whether it was written; what the
*   target throws where it cannot be read or written
*/
async function apply(roster, target, context, witness, world) {
	const written = await writeInRounds(roster, target, context, witness, world);
	const { plan } = written;
	const receipt = {
		plan,
		identities: witness?.identities ?? [],
		conflicts: written.conflicts,
		unasked: unaskedOf(roster, witness),
		resourceVersion: {
			before: plan.live?.metadata.resourceVersion,
			after: (written.wrote ? written.after : plan.live)?.metadata.resourceVersion
		}
	};
	const ended = () => ({ at: world.now().toISOString() });
	if (!written.wrote) return {
		...receipt,
		outcome: "unchanged",
		...await unlessTold(world, prove(plan, target, witness, world)),
		...ended()
	};
	const { claims, problems } = await proveAnyhow(plan, target, witness, world);
	if (problems.length === 0) return {
		...receipt,
		outcome: "applied",
		claims,
		problems,
		...ended()
	};
	world.progress("The proof failed; putting back what was there before");
	const { done, words } = await restore(written, target);
	return {
		...receipt,
		outcome: done ? "put-back" : "left-changed",
		claims,
		problems: [...problems, words],
		...ended()
	};
}
/** Proves a change that is written: whatever keeps it from being proven counts as a proof that failed. */
async function proveAnyhow(plan, target, witness, world) {
	try {
		return await unlessTold(world, prove(plan, target, witness, world));
	} catch (error) {
		return {
			claims: [],
			problems: [`The change could not be proven: ${error instanceof Error ? error.message : String(error)}`]
		};
	}
}
async function writeInRounds(roster, target, context, witness, world) {
	let pending;
	let lost = 0;
	let overtaken = "";
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		world.progress(`Reading aws-auth of ${target.words}`);
		const plan = approved(makePlan(roster, await readAfter(pending, target), context), roster, todayOf(world), context.guards);
		if (!hasChanges(plan)) {
			if (pending === void 0 || plan.live === void 0) return {
				wrote: false,
				plan,
				conflicts: round
			};
			const isNewest = isSameState(plan.live, pending.next);
			return {
				wrote: true,
				plan: pending,
				after: plan.live,
				isNewest,
				conflicts: round
			};
		}
		if (round === 0 && witness !== void 0) await unlessTold(world, witness.before(plan.live));
		try {
			world.progress("Rehearsing the change");
			await unlessTold(world, target.rehearse(plan));
			world.progress("Writing");
			return {
				wrote: true,
				plan,
				after: await target.write(plan),
				isNewest: true,
				conflicts: round
			};
		} catch (error) {
			if (error instanceof Failure && error.code === "unknown-outcome") {
				pending = plan;
				lost += 1;
				if (lost === MAX_LOST) throw error;
				overtaken = error.message;
			} else if (error instanceof Conflict) overtaken = error.message;
			else throw error;
			world.progress(`Starting again from a fresh read: ${overtaken}`);
			await world.sleep(Math.round(world.random() * Math.min(2e3, 50 * 2 ** Math.min(round, 6))));
		}
	}
	if (pending !== void 0) throw unresolved(target, void 0);
	throw new Failure("target", `Gave up on ${target.words} after ${MAX_ROUNDS} rounds, and nothing of this change was written. The last time: ${overtaken}.`, { remedy: "Run it again when fewer writers are about." });
}
/** Reads; where that fails and a write is pending, nobody knows what became of it. */
async function readAfter(pending, target) {
	try {
		return await target.read();
	} catch (error) {
		if (pending === void 0) throw error;
		throw unresolved(target, error);
	}
}
function unresolved(target, cause) {
	return new Failure("unknown-outcome", `The write to ${target.words} was sent and its answer was lost, and reading did not tell either: it may or may not be there.`, {
		cause,
		remedy: "Run guestlist plan when the API server answers again: it shows which. A further apply finishes the work."
	});
}
/** The plan as every guard let it through. */
function approved(plan, roster, today, own) {
	const verdict = guard(plan, roster, today, own);
	if (verdict.approved !== void 0) return verdict.approved;
	throw refused(plan, verdict.refusals);
}
function refused(plan, refusals) {
	const [first] = refusals;
	const only = refusals.length === 1 && first !== void 0;
	return new Failure("guard", `Refused to change ${plan.target}; nothing was written.`, {
		detail: refusals.map(({ guard: id, message, remedy }) => `${id}: ${message}${only ? "" : ` ${remedy}`}`).join("\n"),
		remedy: only ? first.remedy : "Mend each of them and plan again."
	});
}

// src/commands/live.ts
/** Each cluster's roster against its live aws-auth: read → plan → guard → check. Writes nothing. */
async function planCommand(rosters, { source, guards, checks }, options, edges) {
	const found = [];
	return {
		clusters: await eachCluster(rosters, async (roster) => {
			const { target } = await openTarget(roster.cluster, "read", options, edges);
			const plan = makePlan(roster, await target.read(), {
				target: target.words,
				source
			});
			const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
			found.push(...checks.flatMap((check) => check(plan, roster)));
			return {
				plan,
				refusals,
				allowed
			};
		}),
		found
	};
}
/** Makes each cluster's aws-auth what its roster says, and proves it. */
function applyCommand(rosters, { source, guards }, options, edges) {
	return eachCluster(rosters, async (roster) => {
		const { target, witness } = await openTarget(roster.cluster, "write", options, edges);
		const context = {
			target: target.words,
			source
		};
		return { receipt: await apply(roster, target, {
			...context,
			guards
		}, witness, edges) };
	});
}
/** Checks that each cluster's aws-auth is what its roster says, and proves it. Writes nothing. */
function verifyCommand(rosters, { source }, options, edges) {
	return eachCluster(rosters, async (roster) => {
		const { target, witness } = await openTarget(roster.cluster, "write", options, edges);
		const context = {
			target: target.words,
			source
		};
		return { receipt: await verify(roster, target, context, witness, edges) };
	});
}
/** One cluster after the other; one that fails does not keep the others from their turn. */
async function eachCluster(rosters, run) {
	const results = [];
	for (const roster of rosters) {
		const cluster = roster.cluster.name;
		try {
			results.push({
				cluster,
				...await run(roster)
			});
		} catch (error) {
			results.push({
				cluster,
				failure: asFailure(error)
			});
		}
	}
	return results;
}

export { applyCommand, planCommand, verifyCommand };