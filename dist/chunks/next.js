import { n as emptyConfigMap } from "./configmap.js";
import { i as isBlank, o as parseFirstDocument, s as fieldName } from "./fate.js";
import { n as renderList, t as renderItem } from "./render.js";
import { s as withLedger } from "./ledger.js";
import { o as sections, t as entryKey } from "./mapping.js";

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
	return linesOf((body.slice(0, start) + body.slice(end)).split("\n").map((line) => line.trimEnd()).filter((line) => ![
		"",
		"---",
		"..."
	].includes(line)), newline);
}
function apply(body, splices) {
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
	return apply(body, splices);
}
/**
* What a changed item holds that is not the mapping's: its pairs with other keys, unindented and with the comments in
* them, and the comments around those.
*/
function keptFromItem(body, item, from, to) {
	const stretches = item.isFlow ? [] : unknownPairs(body, item);
	const pairs = stretches.map(([start, end]) => {
		const column = start - (body.lastIndexOf("\n", start - 1) + 1);
		return body.slice(start, end).replace(/\r?\n$/, "").split(/\r?\n/).map((line, index) => index === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/))));
	});
	return {
		comments: commentsIn(body, item, from, to, stretches),
		pairs
	};
}
/** Where the pairs of a block map stand whose keys are not the mapping's. */
function unknownPairs(body, item) {
	const own = /* @__PURE__ */ new Set([
		"rolearn",
		"userarn",
		"username",
		"groups"
	]);
	return item.pairs.flatMap(([key, value]) => {
		if (key.kind !== "scalar" || own.has(fieldName(key.value))) return [];
		return [[key.start, isEmpty(value) ? body.indexOf(":", key.end) + 1 : contentEnd(value)]];
	});
}
/** Comments inside an item, each as one line. A # counts where it is outside every scalar and outside what is kept anyway. */
function commentsIn(body, item, from, to, kept = []) {
	const covered = [...kept];
	const open = [item];
	for (let node = open.pop(); node !== void 0; node = open.pop()) if (node.kind === "mapping") open.push(...node.pairs.flat());
	else if (node.kind === "sequence") open.push(...node.items);
	else covered.push([node.start, node.end]);
	const comments = [];
	for (const match of body.slice(from, to).matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
		const at = from + match.index;
		if (!covered.some(([start, end]) => start <= at && at < end)) comments.push(match[0]);
	}
	return comments;
}
/**
* A flow list, as CloudFormation writes: each item that stays keeps its text and becomes an item of a block list. The
* comments around items become lines of their own: those behind an item on its line, and those above it, stand above it.
*/
function editFlow(body, seq, edit, newline) {
	const gaps = gapsOf(body, seq);
	const items = seq.items.map((item, index) => {
		const { start, end } = item;
		const around = [...gaps[index]?.above ?? [], ...gaps[index + 1]?.behind ?? []];
		const isKept = edit.replace.get(index) !== void 0 && item.kind === "mapping";
		return linesOf([...around, ...isKept ? commentsIn(body, item, start, end) : []], newline) + flowItem(body.slice(start, end), index, edit, newline);
	});
	const before = body.slice(0, seq.start);
	const glue = before === "" || before.endsWith("\n") ? "" : newline;
	const after = body.slice(seq.end).replace(/^[ \t]*\r?\n/, "");
	const last = linesOf(gaps.at(-1)?.above ?? [], newline);
	return before + glue + items.join("") + renderList(edit.add, "", newline) + last + after;
}
function flowItem(text, index, edit, newline) {
	if (edit.remove.has(index)) return "";
	const replacement = edit.replace.get(index);
	if (replacement !== void 0) return renderItem(replacement, "", newline);
	return `- ${text.trimEnd().replace(/\r?\n/g, `${newline}  `)}${newline}`;
}
/** The comments before, between and behind the items: on the line of the item before them, and on lines below it. */
function gapsOf(body, { items, start, end }) {
	const starts = [start, ...items.map((item) => item.end)];
	const ends = [...items.map((item) => item.start), end];
	return starts.map((from, index) => {
		const [line = "", ...below] = body.slice(from, ends[index]).split(/\r?\n/);
		return {
			behind: commentsOf([line]),
			above: index === 0 ? commentsOf([line, ...below]) : commentsOf(below)
		};
	});
}
/** Between items there is nothing but space, commas, brackets and comments. */
function commentsOf(lines) {
	return lines.flatMap((line) => /#.*/.exec(line)?.[0].trimEnd() ?? []);
}
function linesOf(lines, newline) {
	return lines.map((line) => line + newline).join("");
}

// src/plan/next.ts
/**
* The ConfigMap with the edits made and nothing else touched.
*
* @param ledger what is written to the annotation; undefined leaves it as it is
*/
function nextConfigMap(live, reading, edits, ledger) {
	const base = live ?? emptyConfigMap();
	const data = { ...base.data };
	for (const section of sections) {
		const edit = editOf(section, reading[section].entries, edits);
		if (edit.remove.size + edit.replace.size + edit.add.length === 0) continue;
		data[section] = editSection(reading[section].text, edit);
	}
	const written = Object.keys(data).length > 0 ? {
		...base,
		data
	} : base;
	return ledger === void 0 ? written : withLedger(written, ledger);
}
function editOf(section, entries, edits) {
	const lastIndex = new Map(entries.map((entry) => [entryKey(entry.mapping), entry.index]));
	const indexOf = (mapping) => lastIndex.get(entryKey(mapping)) ?? -1;
	const here = (mapping) => mapping.section === section;
	const remove = /* @__PURE__ */ new Set();
	const replace = /* @__PURE__ */ new Map();
	const add = [];
	for (const edit of edits) {
		if (edit.kind === "added" && here(edit.after)) add.push(edit.after);
		if (edit.kind === "removed" && here(edit.before)) remove.add(indexOf(edit.before));
		if (edit.kind === "changed" && here(edit.after)) replace.set(indexOf(edit.before), edit.after);
	}
	return {
		remove,
		replace,
		add
	};
}

export { nextConfigMap as t };