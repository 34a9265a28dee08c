import { t as Failure } from "./failure.js";
import { t as replaceFile } from "./replace.js";
import { t as require_dist } from "./dist.js";
import { t as excerpt } from "./excerpt.js";
import { u as Lines } from "./nodes.js";
import { o as sections } from "./mapping.js";
import { t as Conflict } from "./target.js";
import { resolve } from "node:path";
import { constants } from "node:fs";
import { access, lstat, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

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
	let result = text;
	for (const [key, value] of Object.entries(next.data ?? {})) result = withText(result, ["data", key], value);
	for (const [key, value] of Object.entries(next.metadata.annotations ?? {})) result = withText(result, [
		"metadata",
		"annotations",
		key
	], value);
	return result;
}
function withText(text, path, value) {
	const mark = text.startsWith("﻿") ? "﻿" : "";
	const body = text.slice(mark.length);
	const root = (0, import_dist.parseDocument)(body, { logLevel: "silent" }).contents;
	if (!(0, import_dist.isMap)(root)) throw new Error("a saved ConfigMap that is not a map");
	let map = root;
	for (const [depth, key] of path.entries()) {
		const pair = map.items.find((item) => (0, import_dist.isScalar)(item.key) && item.key.value === key);
		const isLast = depth === path.length - 1;
		if (pair !== void 0 && !isLast && (0, import_dist.isMap)(pair.value)) {
			map = pair.value;
			continue;
		}
		if (pair !== void 0 && isLast && (0, import_dist.isScalar)(pair.value) && pair.value.value === value) return text;
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

// src/target/saved.ts
const SAVE_IT = "Save it with: kubectl get -n kube-system configmap aws-auth -o yaml";
/** The API server would store no more than 3 MiB, and annotations and the rest come on top. */
const MAX_BYTES = 4194304;
/**
* The text of a saved ConfigMap.
*
* @param shown where it was read, for messages
* @throws Failure `target` where it is not UTF-8
*/
function decodeSaved(bytes, shown) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		throw new Failure("target", `${shown} is not UTF-8.`, { remedy: SAVE_IT });
	}
}
/**
* Reads a ConfigMap as kubectl saves it, YAML or JSON.
*
* @param shown where it was read, for messages
* @throws Failure `target` where it is not the ConfigMap aws-auth, `live-unreadable` where it is not YAML
*/
function parseSaved(text, shown) {
	return toConfigMap(parse(text, shown), shown);
}
function parse(text, shown) {
	const lines = new import_dist.LineCounter();
	const all = (0, import_dist.parseAllDocuments)(text.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "silent"
	});
	const documents = (Array.isArray(all) ? all : []).filter((document) => document.contents !== null || document.errors.length > 0);
	const [document] = documents;
	if (document === void 0 || documents.length > 1) throw new Failure("target", `${shown} holds ${documents.length} YAML documents, not one ConfigMap.`, { remedy: SAVE_IT });
	const [error] = document.errors;
	if (error !== void 0) {
		const { line, col } = lines.linePos(error.pos[0]);
		const location = {
			file: shown,
			line,
			column: col,
			endLine: line,
			endColumn: col + 1
		};
		throw new Failure("live-unreadable", `${shown}:${line}:${col}: not YAML: ${error.message.split("\n")[0]}.`, {
			detail: excerpt(new Lines(text), location),
			remedy: "Mend the file; nothing was written."
		});
	}
	return document;
}
function toConfigMap(document, shown) {
	const refuse = (why) => new Failure("target", `${shown} is not the ConfigMap aws-auth: ${why}.`, { remedy: SAVE_IT });
	let data;
	try {
		data = document.toJS({ maxAliasCount: 0 });
	} catch {
		throw refuse("it uses YAML aliases");
	}
	if (!isRecord(data) || data["kind"] !== "ConfigMap") throw refuse("its kind is not ConfigMap");
	const metadata = data["metadata"];
	if (!isRecord(metadata) || metadata["name"] !== "aws-auth") throw refuse("its name is not aws-auth");
	if (metadata["namespace"] !== void 0 && metadata["namespace"] !== "kube-system") throw refuse("its namespace is not kube-system");
	const texts = data["data"];
	if (texts !== void 0 && texts !== null && !isTexts(texts)) throw refuse("its data is not a map of texts");
	const annotations = metadata["annotations"];
	if (annotations !== void 0 && annotations !== null && !isTexts(annotations)) throw refuse("its annotations are not a map of texts");
	return data;
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isTexts(value) {
	return isRecord(value) && Object.values(value).every((text) => typeof text === "string");
}

// src/target/section-lines.ts
/**
* The line of a saved ConfigMap above each section's first: the texts are literal blocks as kubectl saves them, which
* have a line each. A section that is written otherwise is not in it.
*/
function sectionLines(text) {
	const lines = new import_dist.LineCounter();
	const root = (0, import_dist.parseDocument)(text.replace(/^\uFEFF/, ""), {
		lineCounter: lines,
		logLevel: "silent"
	}).contents;
	const data = (0, import_dist.isMap)(root) ? root.get("data") : void 0;
	const above = /* @__PURE__ */ new Map();
	for (const section of sections) {
		const scalar = (0, import_dist.isMap)(data) ? data.get(section, true) : void 0;
		if ((0, import_dist.isScalar)(scalar) && scalar.type === import_dist.Scalar.BLOCK_LITERAL) above.set(section, lines.linePos(scalar.range?.[0] ?? 0).line);
	}
	return above;
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
async function readSaved(path, shown) {
	const refuse = (why) => new Failure("target", `${shown} ${why}.`, { remedy: `Save the ConfigMap first: kubectl get -n kube-system configmap aws-auth -o yaml > ${shown}` });
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) throw refuse("does not exist");
	if (!found.isFile()) throw refuse("is not a file");
	if (found.size > 4194304) throw refuse(`has ${found.size} bytes, more than a ConfigMap can`);
	const bytes = await readFile(path).catch(() => {
		throw refuse("cannot be read: check its permissions");
	});
	return decodeSaved(bytes, shown);
}

// src/commands/open-target.ts
/**
* Opens the live aws-auth of a cluster: a saved file, an API server by kubeconfig, or EKS through AWS.
*
* @throws Failure where there is no way in
*/
async function openTarget(cluster, intent, { target }, edges) {
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
	const [{ clusterTarget }, { clusterArchive }, { readKubeconfig }, { KubernetesApi }] = await Promise.all([
		import("./cluster-target.js"),
		import("./cluster-archive.js"),
		import("./kubeconfig.js"),
		import("./api2.js")
	]);
	const connection = await readKubeconfig(resolve(edges.workingDirectory, target.path), target.path, target.context, edges);
	const words = name === void 0 ? connection.server : `${name} at ${connection.server}`;
	const api = new KubernetesApi(connection);
	return {
		target: clusterTarget(api, words),
		archive: clusterArchive(api)
	};
}

export { decodeSaved as a, MAX_BYTES as i, openTarget as n, parseSaved as o, sectionLines as r, openNamedTarget as t };