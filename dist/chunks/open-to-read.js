import { t as Failure } from "./failure.js";
import { t as require_dist } from "./dist.js";
import { t as excerpt } from "./excerpt.js";
import { c as Lines } from "./fate.js";
import { n as isMap$1 } from "./plain-data.js";
import { o as sections } from "./mapping.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";

// src/target/saved.ts
var import_dist = require_dist();
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
		logLevel: "silent",
		uniqueKeys: false
	});
	const documents = (Array.isArray(all) ? all : []).filter((document) => document.contents !== null || document.errors.length > 0);
	const [document] = documents;
	if (document === void 0 || documents.length > 1) throw new Failure("target", `${shown} holds ${documents.length} YAML documents, not one ConfigMap.`, { remedy: SAVE_IT });
	const unreadable = (offset, words) => {
		const { line, col } = lines.linePos(offset);
		const location = {
			file: shown,
			line,
			column: col,
			endLine: line,
			endColumn: col + 1
		};
		return new Failure("live-unreadable", `${shown}:${line}:${col}: ${words}.`, {
			detail: excerpt(new Lines(text), location),
			remedy: "Mend the file; nothing was written."
		});
	};
	const [error] = document.errors;
	if (error !== void 0) {
		const words = error.code === "RESOURCE_EXHAUSTION" ? "nested too deep to be a ConfigMap" : `not YAML: ${error.message.split("\n")[0]}`;
		throw unreadable(error.pos[0], words);
	}
	const repeated = repeatedKey(document.contents);
	if (repeated !== void 0) throw unreadable(repeated.range?.[0] ?? 0, "a key stands twice in one map");
	return document;
}
/** The second of two equal keys of one map. */
function repeatedKey(root) {
	const open = [root];
	for (let node = open.pop(); node !== void 0; node = open.pop()) {
		if ((0, import_dist.isSeq)(node)) for (const item of node.items) open.push(item);
		if (!(0, import_dist.isMap)(node)) continue;
		const keys = /* @__PURE__ */ new Set();
		for (const { key, value } of node.items) {
			if ((0, import_dist.isScalar)(key) && keys.has(key.value)) return key;
			if ((0, import_dist.isScalar)(key)) keys.add(key.value);
			open.push(value ?? null);
		}
	}
}
function toConfigMap(document, shown) {
	const refuse = (why) => new Failure("target", `${shown} is not the ConfigMap aws-auth: ${why}.`, { remedy: SAVE_IT });
	let data;
	try {
		data = document.toJS({ maxAliasCount: 0 });
	} catch {
		throw refuse("it uses YAML aliases");
	}
	if (!isMap$1(data) || data["kind"] !== "ConfigMap") throw refuse("its kind is not ConfigMap");
	const metadata = data["metadata"];
	if (!isMap$1(metadata) || metadata["name"] !== "aws-auth") throw refuse("its name is not aws-auth");
	if (metadata["namespace"] !== void 0 && metadata["namespace"] !== "kube-system") throw refuse("its namespace is not kube-system");
	const texts = data["data"];
	if (texts !== void 0 && texts !== null && !isTexts(texts)) throw refuse("its data is not a map of texts");
	const annotations = metadata["annotations"];
	if (annotations !== void 0 && annotations !== null && !isTexts(annotations)) throw refuse("its annotations are not a map of texts");
	return data;
}
function isTexts(value) {
	return isMap$1(value) && Object.values(value).every((text) => typeof text === "string");
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
		logLevel: "silent",
		uniqueKeys: false
	}).contents;
	const data = (0, import_dist.isMap)(root) ? root.get("data") : void 0;
	const above = /* @__PURE__ */ new Map();
	for (const section of sections) {
		const scalar = (0, import_dist.isMap)(data) ? data.get(section, true) : void 0;
		if ((0, import_dist.isScalar)(scalar) && scalar.type === import_dist.Scalar.BLOCK_LITERAL) above.set(section, lines.linePos(scalar.range?.[0] ?? 0).line);
	}
	return above;
}

// src/target/file-to-read.ts
/**
* A saved ConfigMap, to be looked at: {@link fileTarget} writes as well.
*
* @param path absolute
* @param shown the path as the person gave it
*/
function fileToRead(path, shown) {
	let text = "";
	return {
		words: shown,
		async read() {
			text = await readSaved(path, shown);
			return parseSaved(text, shown);
		},
		sectionLines: () => sectionLines(text)
	};
}
/** The text of a saved ConfigMap. @throws Failure `target` where it cannot be read */
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

// src/commands/open-to-read.ts
/**
* Opens the live aws-auth of a cluster to look at it, as `openTarget` opens it to write: what only reads is not handed
* what could write.
*
* @param opening whether a change of it is planned: then it has to be one that EKS reads
* @throws Failure where there is no way in
*/
async function openToRead(cluster, { target }, edges, opening = "read") {
	if (target.kind === "base") throw new Failure("usage", "Only a plan can be made of declarations alone.");
	if (target.kind !== "eks") return openNamedToRead(target, cluster.name, edges);
	const [{ enterEks, wordsOf }, { KubernetesApi }, { clusterToRead }] = await Promise.all([
		import("./enter-eks2.js"),
		import("./api2.js"),
		import("./cluster-to-read.js")
	]);
	const { chain, connectionOf, surveyor } = await enterEks(cluster, opening, edges);
	const reader = chain.at(-1);
	const { caller } = await reader.current();
	return {
		target: clusterToRead(new KubernetesApi(connectionOf(caller.arn, reader)), wordsOf(cluster)),
		surveyor
	};
}
/**
* Opens a live aws-auth that is named on the command line to look at it.
*
* @param name what to call the cluster
* @throws Failure where there is no way in
*/
async function openNamedToRead(target, name, edges) {
	if (target.kind === "file") return { target: fileToRead(resolve(edges.workingDirectory, target.path), target.path) };
	const [{ enterByKubeconfig }, { KubernetesApi }, { clusterToRead }] = await Promise.all([
		import("./enter-kubeconfig.js"),
		import("./api2.js"),
		import("./cluster-to-read.js")
	]);
	const { connection, words, surveyor } = await enterByKubeconfig(target, name, edges);
	return {
		target: clusterToRead(new KubernetesApi(connection), words),
		surveyor
	};
}

export { MAX_BYTES as a, sectionLines as i, openToRead as n, decodeSaved as o, readSaved as r, parseSaved as s, openNamedToRead as t };