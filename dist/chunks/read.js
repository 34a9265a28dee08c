import { t as require_dist } from "./dist.js";
import { a as sections } from "./mapping.js";

// src/awsauth/identify.ts
/**
* Who the authenticator makes of a caller, or undefined where it answers 401: mapRoles first, then mapUsers, then
* mapAccounts; of several entries for one principal the last; templates filled in (pkg/server, doMapping and
* renderTemplates). The creator of an EKS cluster is let in by other means and is not known here.
*/
function identify(reading, caller) {
	const arn = caller.canonicalArn.toLowerCase();
	for (const section of ["mapRoles", "mapUsers"]) {
		const entry = reading[section].entries.findLast(({ mapping }) => mapping.section === section && mapping.arn.toLowerCase() === arn);
		if (entry === void 0 || entry.mapping.section === "mapAccounts") continue;
		const username = render(entry.mapping.username, caller);
		const groups = entry.mapping.groups.map((group) => render(group, caller));
		if (username === void 0 || groups.includes(void 0)) return void 0;
		return {
			username,
			groups: groups.filter((group) => group !== void 0)
		};
	}
	return reading.mapAccounts.entries.some(({ mapping }) => mapping.section === "mapAccounts" && mapping.account === caller.account) ? {
		username: caller.canonicalArn,
		groups: []
	} : void 0;
}
/** Fills in a template; undefined where the authenticator would fail, and so refuse the caller. */
function render(template, caller) {
	if (template.includes("{{EC2PrivateDNSName}}")) return void 0;
	return template.replaceAll("{{AccountID}}", () => caller.account).replaceAll("{{SessionName}}", () => caller.sessionName.replaceAll("@", "-")).replaceAll("{{SessionNameRaw}}", () => caller.sessionName).replaceAll("{{AccessKeyID}}", () => caller.accessKeyId);
}

// src/awsauth/go-yaml.ts
var import_dist = require_dist();
/**
* Parses the first document of a text, as the authenticator does. Scalars are left as text: {@link plainData} gives
* them the meaning that YAML 1.1 in go-yaml v2 gives them. Offsets count from behind a byte order mark.
*/
function parseFirstDocument(withMark) {
	const text = withoutByteOrderMark(withMark);
	const lines = new import_dist.LineCounter();
	const position = (offset) => {
		const { line, col } = lines.linePos(offset);
		return {
			line,
			column: col
		};
	};
	const parser = new import_dist.Parser(lines.addNewLine);
	const composer = new import_dist.Composer({
		version: "1.1",
		schema: "failsafe",
		uniqueKeys: false,
		keepSourceTokens: true,
		logLevel: "silent"
	});
	for (const document of composer.compose(parser.parse(text), true, text.length)) {
		const error = document.errors[0];
		if (error !== void 0) return {
			message: error.message.split("\n")[0] ?? "not YAML",
			...position(error.pos[0])
		};
		if (document.directives?.yaml.explicit && document.directives.yaml.version !== "1.1") return {
			message: "found incompatible YAML document",
			line: 1,
			column: 1
		};
		return {
			root: document.contents,
			document,
			position
		};
	}
	return {
		root: null,
		document: void 0,
		position
	};
}
/** The text without the byte order mark that it may begin with: the parser would take the mark for a column. */
function withoutByteOrderMark(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
/** Thrown where go-yaml or the step to JSON fails: the whole section is lost. */
var Unloadable = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
/** How many values a text may unfold to by aliases: go-yaml v2 has a like limit against alias bombs. */
const MAX_VALUES = 1e5;
/**
* Gives the value of a node as sigs.k8s.io/yaml hands it to encoding/json.
*
* @throws Unloadable where the authenticator would drop the section
*/
function plainData(node, document, budget = { left: MAX_VALUES }) {
	budget.left -= 1;
	if (budget.left < 0) throw new Unloadable("document contains excessive aliasing", 0);
	if (node === null) return null;
	if ((0, import_dist.isAlias)(node)) {
		const target = node.resolve(document);
		if (target === void 0) throw new Unloadable(`unknown anchor '${node.source}' referenced`, node.range?.[0] ?? 0);
		if (contains(target, node)) throw new Unloadable(`anchor '${node.source}' value contains itself`, node.range?.[0] ?? 0);
		return plainData(target, document, budget);
	}
	if ((0, import_dist.isSeq)(node)) return node.items.map((item) => plainData(item, document, budget));
	if ((0, import_dist.isMap)(node)) return mapData(node, document, budget);
	if ((0, import_dist.isScalar)(node)) return scalarData(node);
	throw new Unloadable("unexpected content", 0);
}
function contains(outer, inner) {
	const [from, , to] = outer.range ?? [
		0,
		0,
		0
	];
	const at = inner.range?.[0] ?? -1;
	return !(0, import_dist.isScalar)(outer) && from <= at && at < to;
}
function mapData(map, document, budget) {
	const own = /* @__PURE__ */ new Map();
	const merged = /* @__PURE__ */ new Map();
	for (const { key, value } of map.items) {
		const keyNode = key;
		if ((0, import_dist.isScalar)(keyNode) && keyNode.type === "PLAIN" && keyNode.source === "<<") {
			for (const [name, data] of mergeSource(plainData(value, document, budget), keyNode)) if (!merged.has(name)) merged.set(name, data);
			continue;
		}
		own.set(keyText(plainData(keyNode, document, budget), keyNode), plainData(value, document, budget));
	}
	for (const [name, data] of merged) if (!own.has(name)) own.set(name, data);
	return new Map([...own].sort(([a], [b]) => a < b ? -1 : 1));
}
function mergeSource(value, at) {
	if (value instanceof Map) return value;
	if (Array.isArray(value) && value.every((item) => item instanceof Map)) return value.flatMap((item) => [...item]);
	throw new Unloadable("map merge requires map or sequence of maps as the value", at.range?.[0] ?? 0);
}
function keyText(key, node) {
	if (typeof key === "string") return key;
	if (typeof key === "number" || typeof key === "boolean") return String(key);
	throw new Unloadable("invalid map key", node?.range?.[0] ?? 0);
}
const words = new Map([
	...[
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"true",
		"True",
		"TRUE",
		"on",
		"On",
		"ON"
	].map((word) => [word, true]),
	...[
		"n",
		"N",
		"no",
		"No",
		"NO",
		"false",
		"False",
		"FALSE",
		"off",
		"Off",
		"OFF"
	].map((word) => [word, false]),
	...[
		"",
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		".nan",
		".NaN",
		".NAN"
	].map((word) => [word, NaN]),
	...[
		".inf",
		".Inf",
		".INF",
		"+.inf",
		"+.Inf",
		"+.INF"
	].map((word) => [word, Number.POSITIVE_INFINITY]),
	...[
		"-.inf",
		"-.Inf",
		"-.INF"
	].map((word) => [word, Number.NEGATIVE_INFINITY])
]);
function scalarData(node) {
	const text = rawText(node);
	const { tag } = node;
	const plain = node.type === "PLAIN" || node.type === void 0;
	if (tag === "tag:yaml.org,2002:binary" || tag === "!!binary") return Buffer.from(text, "base64").toString("utf8");
	if (tag !== void 0 && tag !== "tag:yaml.org,2002:str" && isCoreTag(tag)) return resolvePlain(text, node);
	if (!plain || tag !== void 0) return text;
	return resolvePlain(text, node);
}
function isCoreTag(tag) {
	return /^tag:yaml\.org,2002:(?:bool|int|float|null|timestamp)$/.test(tag);
}
function resolvePlain(text, node) {
	const word = words.get(text);
	const value = word === void 0 ? numberOf(text) : word;
	if (typeof value === "number" && !Number.isFinite(value)) throw new Unloadable(`json: unsupported value: ${text}`, node.range?.[0] ?? 0);
	return value ?? (word === null ? null : text);
}
/** go-yaml v2: Go's ParseInt with base 0 after dropping underscores, then a float of YAML's own grammar. */
function numberOf(text) {
	if (!/^[-+.\d]/.test(text)) return void 0;
	if (text.startsWith(".")) return /^\.\d+(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : void 0;
	const plain = text.replaceAll("_", "");
	const integer = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9]\d*)$/.exec(plain);
	if (integer !== null) {
		const [, sign, digits = ""] = integer;
		const magnitude = /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
		return sign === "-" ? -magnitude : magnitude;
	}
	return /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain) ? Number(plain) : void 0;
}
/** The text of a scalar with quotes, escapes and folding undone, whatever it would resolve to. */
function rawText(node) {
	return typeof node.value === "string" ? node.value : node.source ?? "";
}

// src/awsauth/read.ts
/** Reads a ConfigMap's data as aws-iam-authenticator does (pkg/mapper/configmap, ParseMap). Unknown keys are left alone. */
function read(configMap) {
	const data = configMap?.data ?? {};
	const reading = (section) => readSection(section, Object.hasOwn(data, section) ? data[section] : void 0);
	return {
		mapRoles: reading("mapRoles"),
		mapUsers: reading("mapUsers"),
		mapAccounts: reading("mapAccounts")
	};
}
/** All entries in the order in which the authenticator looks at them. */
function allEntries(reading) {
	return sections.flatMap((section) => reading[section].entries);
}
function readSection(section, text) {
	const none = {
		section,
		text,
		entries: [],
		problem: void 0
	};
	if (text === void 0 || isBlank(text)) return none;
	const parsed = parseFirstDocument(text);
	if ("message" in parsed) return {
		...none,
		problem: parsed
	};
	const { root, document } = parsed;
	if (root === null || document === void 0) return none;
	try {
		const entries = section === "mapAccounts" ? accountEntries(root, document, parsed) : identityEntries(section, root, document, parsed);
		return {
			...none,
			entries
		};
	} catch (error) {
		if (!(error instanceof Unloadable)) throw error;
		return {
			...none,
			problem: {
				message: error.message,
				...parsed.position(error.offset)
			}
		};
	}
}
/** What the authenticator skips before it parses (isSkippable). */
function isBlank(text) {
	return [
		"",
		"``",
		"\"\"",
		"''"
	].includes(text.trim());
}
function identityEntries(section, root, document, { position }) {
	const value = plainData(root, document);
	if (value === null) return [];
	if (!Array.isArray(value)) throw new Unloadable(`the text is ${describe(value)}, not a list`, root.range?.[0] ?? 0);
	const nodes = (0, import_dist.isSeq)(root) ? root.items : [];
	return value.map((item, index) => {
		const node = nodes[index];
		return {
			index,
			line: position(node?.range?.[0] ?? root.range?.[0] ?? 0).line,
			...identityMapping(section, item)
		};
	});
}
/** Go's encoding/json: names match ignoring case, the last of several wins, a field of the wrong type is lost and its entry stays. */
function identityMapping(section, item) {
	const lost = [];
	let arn = "";
	let username = "";
	let groups = [];
	if (!(item instanceof Map)) {
		lost.push(item === null ? "the item is empty" : `the item is ${describe(item)}, not a map`);
		return {
			mapping: {
				section,
				arn,
				username,
				groups
			},
			lost
		};
	}
	const arnField = section === "mapRoles" ? "rolearn" : "userarn";
	const text = (name, value, before) => {
		if (typeof value === "string") return value;
		if (value !== null) lost.push(`${name} is ${describe(value)}, not text`);
		return before;
	};
	for (const [key, value] of item) {
		const name = key.toLowerCase();
		if (name === arnField) arn = text(name, value, arn);
		else if (name === "username") username = text(name, value, username);
		else if (name === "groups") groups = groupList(value, groups, lost);
		else if (name === "userid" && typeof value !== "string" && value !== null) lost.push(`userid is ${describe(value)}, not text`);
	}
	if (arn === "") lost.push(`it has no ${arnField}`);
	return {
		mapping: {
			section,
			arn,
			username,
			groups
		},
		lost
	};
}
function groupList(value, before, lost) {
	if (value === null) return [];
	if (!Array.isArray(value)) {
		lost.push(`groups is ${describe(value)}, not a list`);
		return before;
	}
	return value.map((group) => {
		if (typeof group === "string") return group;
		if (group !== null) lost.push(`a group is ${describe(group)}, not text`);
		return "";
	});
}
function accountEntries(root, document, { position }) {
	if ((0, import_dist.isScalar)(root) && plainData(root, document) === null) return [];
	if (!(0, import_dist.isSeq)(root)) throw new Unloadable("the text is not a list", root.range?.[0] ?? 0);
	return root.items.map((item, index) => {
		const node = item;
		const scalar = (0, import_dist.isAlias)(node) ? node.resolve(document) : node;
		if (scalar !== null && !(0, import_dist.isScalar)(scalar)) throw new Unloadable("an account is not text", node?.range?.[0] ?? 0);
		const account = scalar === null || plainDataIsNull(scalar, document) ? "" : rawText(scalar);
		return {
			index,
			line: position(node?.range?.[0] ?? 0).line,
			mapping: {
				section: "mapAccounts",
				account
			},
			lost: account === "" ? ["the item is empty"] : []
		};
	});
}
function plainDataIsNull(node, document) {
	try {
		return plainData(node, document) === null;
	} catch (error) {
		if (error instanceof Unloadable) return false;
		throw error;
	}
}
function describe(value) {
	if (value === null) return "null";
	if (value instanceof Map) return "a map";
	if (Array.isArray(value)) return "a list";
	return typeof value === "string" ? "text" : `the ${typeof value} ${String(value)}`;
}

export { withoutByteOrderMark as a, parseFirstDocument as i, isBlank as n, identify as o, read as r, allEntries as t };