import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { i as partitionOf, n as parseIdentityArn, r as parsePrincipal, t as isPrincipal } from "./principal.js";
import { t as maskCredentials } from "./credentials.js";
import { a as countChanges, i as changeKinds, n as linesOf, o as hasChanges, r as unlessTold, t as excerpt } from "./excerpt.js";
import { t as require_dist } from "./dist.js";
import { a as sections, r as principalText, t as entryKey } from "./mapping.js";
import { dirname, join, posix, relative, resolve as resolve$1, sep } from "node:path";
import { constants } from "node:fs";
import { lstat, open, readFile, readdir, realpath, stat } from "node:fs/promises";
import { createHash } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// src/aws/user-keys.ts
/**
* Reads lines of `ARN ACCESS_KEY_ID SECRET_ACCESS_KEY`. Whatever may be a key is masked before anything is looked at,
* and no message repeats it.
*
* @throws Failure `usage` naming the line that cannot be read
*/
function parseUserKeys(text, source, mask) {
	const wrong = (line, problem) => new Failure("usage", `${source} cannot be used: line ${line} cannot be read, since ${problem}.`, { remedy: "Write a line for each IAM user, ARN ACCESS_KEY_ID SECRET_ACCESS_KEY, and keep it as a secret." });
	const rows = text.split(/\r\n|\n|\r/).map((line, index) => ({
		number: index + 1,
		words: line.trim().split(/\s+/).filter(Boolean)
	})).filter(({ words }) => words.length > 0);
	for (const word of rows.flatMap(({ words }) => words)) if (mayBeKey(word)) mask(word);
	const keys = /* @__PURE__ */ new Map();
	for (const { number, words } of rows) {
		const [arn = "", accessKeyId, secretAccessKey, ...more] = words;
		if (accessKeyId === void 0 || secretAccessKey === void 0 || more.length > 0) throw wrong(number, `it has ${words.length} words and not three`);
		const user = parsePrincipal("user", arn);
		if (!isPrincipal(user)) throw wrong(number, "its first word is not the ARN of an IAM user");
		if (keys.has(user.arn)) throw wrong(number, "an earlier line is for the same user");
		const credentials = {
			accessKeyId,
			secretAccessKey
		};
		maskCredentials(credentials, mask);
		keys.set(user.arn, credentials);
	}
	return keys;
}
/** A mask of a short word would blot out half of the log, and no key is that short. */
function mayBeKey(word) {
	return word.length >= 16 && !word.startsWith("arn:");
}

// src/commands/options.ts
/** The four commands. */
const commands = [
	"lint",
	"plan",
	"apply",
	"verify"
];

// src/finding/finding.ts
const order = {
	error: 0,
	warning: 1,
	note: 2
};
/** Orders findings by file, then position, then severity: the order in which they are read. */
function byPosition(a, b) {
	return compareText(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || order[a.severity] - order[b.severity] || compareText(a.rule, b.rule);
}
/** Orders findings worst first, then by position: for places that show only the first few. */
function bySeverity(a, b) {
	return order[a.severity] - order[b.severity] || byPosition(a, b);
}
/** Whether a finding among these stops plan and apply. */
function hasErrors(findings) {
	return findings.some((finding) => finding.severity === "error");
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/commands/result.ts
/** The exit code that a result stands for. */
function exitCodeOf(result) {
	if (result.command === "lint") return hasErrors(result.findings) ? 1 : 0;
	if (hasErrors(result.lint.findings)) return 1;
	if (result.clusters.some((cluster) => "failure" in cluster)) return 1;
	if (result.command === "plan") {
		const planned = result.clusters.filter((cluster) => "plan" in cluster);
		if (planned.some(({ refusals }) => refusals.length > 0)) return 1;
		return planned.some(({ plan }) => hasChanges(plan)) ? 2 : 0;
	}
	return result.clusters.filter((cluster) => "receipt" in cluster).every(({ receipt }) => receipt.problems.length === 0) ? 0 : 1;
}

// src/configuration/configuration.ts
/** What holds without a guestlist.yaml. */
const defaultConfiguration = {
	severities: /* @__PURE__ */ new Map(),
	allowed: {
		accounts: void 0,
		groups: void 0,
		partitions: void 0
	}
};

// src/finding/location.ts
/** The first character of a file: where to point when the file as a whole is meant. */
function startOf(file) {
	return {
		file,
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	};
}

// src/declaration/files.ts
/** A larger file is not read: a grant takes about 200 bytes, so this is room for thousands. */
const MAX_FILE_BYTES = 1048576;
/** Deeper folders are not entered. */
const MAX_DEPTH = 32;
const NAME_IT = "Name the folder of declarations with --dir (input dir of the Action).";
/**
* Reads all `.yaml` and `.yml` files under a folder, in the order of their paths. Nothing outside the folder is ever
* read: a symbolic link, to a file or a folder, is a finding and is not followed.
*
* @param workingDirectory an absolute path
* @param dir the folder, absolute or relative to it; shown paths begin with it
* @throws Failure `declarations` where the folder is missing, is not a folder, or holds no YAML file
*/
async function readDeclarationFiles(workingDirectory, dir) {
	const shown = dir.replaceAll("\\", "/").replace(/\/+$/, "") || ".";
	const root = resolve$1(workingDirectory, dir);
	const found = await lstat(root).catch(() => void 0);
	if (found === void 0) throw new Failure("declarations", `There is no folder "${shown}".`, { remedy: `${NAME_IT} A missing folder never means "remove everything".` });
	if (!found.isDirectory()) {
		const what = found.isSymbolicLink() ? "a symbolic link, and links are not followed" : "not a folder";
		throw new Failure("declarations", `"${shown}" is ${what}.`, { remedy: NAME_IT });
	}
	const [real, realTop] = await Promise.all([realpath(root), realpath(workingDirectory)]);
	if (relative(realTop, real) !== relative(workingDirectory, root)) throw new Failure("declarations", `The way to "${shown}" goes through a symbolic link.`, { remedy: "Name the folder itself; links are not followed." });
	const files = [];
	const findings = [];
	await readFolder(root, shown === "." ? "" : shown, 0, files, findings);
	if (files.length === 0 && findings.length === 0) throw new Failure("declarations", `The folder "${shown}" holds no .yaml or .yml file.`, { remedy: "Check the folder and the checkout. An empty folder never means \"remove everything\"." });
	return {
		files,
		findings
	};
}
async function readFolder(folder, shown, depth, files, findings) {
	const names = await readdir(folder).catch(() => void 0);
	if (names === void 0) {
		findings.push(unreadable(shown, "the folder cannot be read", "Check its permissions."));
		return;
	}
	for (const name of names.sort()) {
		const path = join(folder, name);
		const shownPath = shown === "" ? name : `${shown}/${name}`;
		const found = await lstat(path).catch(() => void 0);
		if (found === void 0) {
			findings.push(unreadable(shownPath, "its name is not UTF-8, or it was removed just now", "Rename it."));
			continue;
		}
		if (found.isDirectory()) {
			if (depth < MAX_DEPTH) await readFolder(path, shownPath, depth + 1, files, findings);
			else findings.push(unreadable(shownPath, `folders go deeper than ${MAX_DEPTH}`, "Flatten the folders."));
			continue;
		}
		if (!/\.ya?ml$/i.test(name) && !await leadsToFolder(path, found)) continue;
		const text = found.isFile() ? await readText(path) : notAFile(found.isSymbolicLink());
		if (typeof text === "string") files.push({
			path: shownPath,
			text
		});
		else findings.push(unreadable(shownPath, text.problem, text.remedy));
	}
}
/** Whether it is a link to a folder, or to nothing: declarations that people believe to be here would be missing. */
async function leadsToFolder(path, found) {
	if (!found.isSymbolicLink()) return false;
	return stat(path).then((target) => target.isDirectory(), () => true);
}
function notAFile(isLink) {
	return isLink ? {
		problem: "it is a symbolic link",
		remedy: "Put the file itself there; links are not followed."
	} : {
		problem: "it is not a regular file",
		remedy: "Remove it, or give it another ending."
	};
}
/** Reads at most {@link MAX_FILE_BYTES}, refusing a link that was put in place since the file was looked at. */
async function readText(path) {
	let bytes;
	try {
		const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		try {
			const { size } = await file.stat();
			if (size > MAX_FILE_BYTES) return {
				problem: `it has ${size} bytes; ${MAX_FILE_BYTES} are the most`,
				remedy: "Split it into several files."
			};
			bytes = await file.readFile();
		} finally {
			await file.close();
		}
	} catch (error) {
		return {
			problem: `it cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "unknown error"})`,
			remedy: "Check its permissions."
		};
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return {
			problem: "it is not UTF-8",
			remedy: "Save it as UTF-8."
		};
	}
}
function unreadable(file, problem, remedy) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(file),
		message: `The file was not read: ${problem}.`,
		remedy
	};
}

// src/declaration/convert.ts
/** How long verify waits where a Cluster does not say: the authenticator follows the ConfigMap by a watch, but EKS promises nothing. */
const DEFAULT_TIMEOUT_SECONDS = 180;
/** Makes a declaration of a document that the schema allows. Its ARNs are read, but may still be wrong: lint says so. */
function convert({ kind, document }) {
	return kind === "Cluster" ? toCluster(document.data, document.locate) : toAccess(document.data, document.locate);
}
function toCluster({ metadata, spec }, locate) {
	const identity = (text, ...path) => ({
		text,
		identity: parseIdentityArn(text),
		location: locate("spec", ...path)
	});
	return {
		kind: "Cluster",
		name: metadata.name,
		eksName: spec.eksName ?? metadata.name,
		labels: metadata.labels ?? {},
		region: spec.region,
		account: spec.account,
		creator: spec.creator === void 0 ? void 0 : identity(spec.creator, "creator"),
		signIn: (spec.signIn ?? []).map((text, index) => identity(text, "signIn", index)),
		planAs: (spec.planAs ?? []).map((text, index) => identity(text, "planAs", index)),
		verify: {
			in: (spec.verify?.in ?? []).map((text, index) => identity(text, "verify", "in", index)),
			out: (spec.verify?.out ?? []).map((text, index) => identity(text, "verify", "out", index)),
			timeoutSeconds: spec.verify?.timeoutSeconds ?? DEFAULT_TIMEOUT_SECONDS
		},
		adopt: spec.adopt ?? false,
		onConflict: spec.onConflict ?? "refuse",
		locate
	};
}
function toAccess({ metadata, spec }, locate) {
	const clusters = "labels" in spec.clusters ? {
		by: "labels",
		labels: spec.clusters.labels
	} : {
		by: "names",
		names: spec.clusters
	};
	return {
		kind: "Access",
		name: metadata.name,
		owner: metadata.owner,
		clusters,
		grants: spec.grants.map((grant, index) => toGrant(grant, (...path) => locate("spec", "grants", index, ...path))),
		locate
	};
}
function toGrant(data, locate) {
	const kind = data.role !== void 0 ? "role" : data.user !== void 0 ? "user" : "account";
	const text = data[kind] ?? "";
	const principal = parsePrincipal(kind, text);
	return {
		kind,
		text,
		principal,
		username: data.username ?? (isPrincipal(principal) ? defaultUsername(principal) : void 0),
		usernameIsDefault: data.username === void 0 && kind !== "account",
		groups: data.groups ?? [],
		reason: data.reason,
		expires: data.expires,
		locate
	};
}
/**
* The username of a grant that names none. A role is shared, so the session's name tells the person apart; it comes
* after the role's name and a colon, which no session name can hold, so nobody can choose to be somebody else.
*/
function defaultUsername(principal) {
	if (principal.kind === "role") return `${principal.name}:{{SessionName}}`;
	return principal.kind === "user" ? principal.name : void 0;
}

// src/declaration/document.ts
var import_dist = require_dist();
/**
* Parses a file as YAML 1.2 plain data. Aliases, merge keys and explicit tags are refused, so that a document means
* what it shows and cannot grow beyond its text.
*/
function parseFile(file) {
	const lines = new import_dist.LineCounter();
	const parsed = (0, import_dist.parseAllDocuments)(file.text, {
		lineCounter: lines,
		prettyErrors: false,
		logLevel: "silent",
		stringKeys: true,
		uniqueKeys: true,
		resolveKnownTags: false
	});
	const all = Array.isArray(parsed) ? parsed : [];
	const place = (from, to) => locationOf(file.path, lines, from, to);
	const findings = [];
	const documents = [];
	for (const document of all) {
		const errors = [...document.errors.map((error) => syntaxFinding(error, place)), ...plainDataFindings(document, place)];
		if (errors.length > 0) {
			findings.push(...errors);
			continue;
		}
		if (document.contents === null || (0, import_dist.isScalar)(document.contents) && document.contents.value === null) continue;
		documents.push({
			data: document.toJS({ maxAliasCount: 0 }),
			locate: (...path) => place(...valueRange(document, path)),
			locateKey: (...path) => place(...keyRange(document, path))
		});
	}
	return {
		documents,
		findings
	};
}
function locationOf(file, lines, from, to) {
	const start = lines.linePos(from);
	const end = lines.linePos(Math.max(from, to));
	return {
		file,
		line: start.line,
		column: start.col,
		endLine: end.line,
		endColumn: end.col
	};
}
function syntaxFinding(error, place) {
	const [message, remedy] = explain$1(error.code, error.message);
	return {
		rule: "yaml-syntax",
		severity: "error",
		location: place(error.pos[0], error.pos[1]),
		message,
		remedy
	};
}
function explain$1(code, message) {
	if (code === "DUPLICATE_KEY") return ["This key stands twice in one map.", "Keep one of them."];
	if (code === "NON_STRING_KEY") return ["The key of a map is not text.", "Put text with { or } between quotes, as in \"{{SessionName}}\"."];
	return [`Not YAML: ${firstLine(message)}.`, "Mend the line; text with : { } [ ] # & * ! belongs between quotes."];
}
function firstLine(text) {
	return (text.split("\n")[0] ?? "").replace(/[.:]+$/, "");
}
function plainDataFindings(document, place) {
	const findings = [];
	const refuse = (node, what) => {
		const [from, to] = node.range ?? [0, 0];
		findings.push({
			rule: "yaml-plain",
			severity: "error",
			location: place(from, to),
			message: `Declarations are plain data: ${what} is not allowed.`,
			remedy: "Write the value out."
		});
	};
	(0, import_dist.visit)(document, {
		Node(_key, node) {
			if ((0, import_dist.isAlias)(node)) refuse(node, `the alias *${node.source}`);
			else if ("anchor" in node && node.anchor !== void 0) refuse(node, `the anchor &${node.anchor}`);
			else if (node.tag !== void 0) refuse(node, `the tag ${node.tag.replace("tag:yaml.org,2002:", "!!")}`);
		},
		Pair(_key, pair) {
			if ((0, import_dist.isScalar)(pair.key) && pair.key.source === "<<" && pair.key.type === "PLAIN") refuse(pair.key, "the merge key <<");
		}
	});
	return findings;
}
/** Walks as far along the path as the document goes: the last node on the way, and the key that led to it. */
function walk(document, path) {
	let node = document.contents;
	let key;
	for (const step of path) {
		let next;
		if ((0, import_dist.isMap)(node)) {
			const pair = node.items.find((item) => (0, import_dist.isPair)(item) && (0, import_dist.isScalar)(item.key) && item.key.value === step);
			if (pair === void 0) return {
				node,
				key,
				whole: false
			};
			key = (0, import_dist.isNode)(pair.key) ? pair.key : key;
			next = pair.value;
		} else if ((0, import_dist.isSeq)(node) && typeof step === "number") {
			next = node.items[step];
			if (next === void 0) return {
				node,
				key,
				whole: false
			};
			key = void 0;
		} else return {
			node,
			key,
			whole: false
		};
		node = (0, import_dist.isNode)(next) ? next : null;
	}
	return {
		node,
		key,
		whole: true
	};
}
function valueRange(document, path) {
	const { node, key, whole } = walk(document, path);
	if (!whole && key !== void 0) return rangeOf(key);
	if (node !== null && (node.range?.[1] ?? 0) > (node.range?.[0] ?? 0)) return rangeOf(whole ? node : firstOf(node));
	return rangeOf(key ?? document.contents);
}
function keyRange(document, path) {
	const { node, key } = walk(document, path);
	return rangeOf(key ?? (node === null ? document.contents : firstOf(node)));
}
/** The first thing in a collection: where to point when the whole of it would be too much to underline. */
function firstOf(node) {
	if ((0, import_dist.isMap)(node)) {
		const key = node.items[0]?.key;
		return (0, import_dist.isNode)(key) ? key : node;
	}
	return node;
}
function rangeOf(node) {
	return [node?.range?.[0] ?? 0, node?.range?.[1] ?? 0];
}

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function ucs2length(str) {
		const len = str.length;
		let length = 0;
		let pos = 0;
		let value;
		while (pos < len) {
			length++;
			value = str.charCodeAt(pos++);
			if (value >= 55296 && value <= 56319 && pos < len) {
				value = str.charCodeAt(pos);
				if ((value & 64512) === 56320) pos++;
			}
		}
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
}));

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function equal(a, b) {
		if (a === b) return true;
		if (a && b && typeof a == "object" && typeof b == "object") {
			if (a.constructor !== b.constructor) return false;
			var length, i, keys;
			if (Array.isArray(a)) {
				length = a.length;
				if (length != b.length) return false;
				for (i = length; i-- !== 0;) if (!equal(a[i], b[i])) return false;
				return true;
			}
			if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
			if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
			if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
			keys = Object.keys(a);
			length = keys.length;
			if (length !== Object.keys(b).length) return false;
			for (i = length; i-- !== 0;) if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
			for (i = length; i-- !== 0;) {
				var key = keys[i];
				if (!equal(a[key], b[key])) return false;
			}
			return true;
		}
		return a !== a && b !== b;
	};
}));

// node_modules/ajv/dist/runtime/equal.js
var require_equal = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const equal = require_fast_deep_equal();
	equal.code = "require(\"ajv/dist/runtime/equal\").default";
	exports.default = equal;
}));

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// src/declaration/schemas.generated.cjs
var require_schemas_generated = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.cluster = validate27;
	const schema32 = {
		"title": "Cluster",
		"description": "An EKS cluster: where it is, who created it, how Guestlist signs in, and who proves a change.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"metadata",
			"spec"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": { "$ref": "#/$defs/apiVersion" },
			"kind": {
				"title": "Kind",
				"description": "Cluster: an EKS cluster and the way in.",
				"const": "Cluster"
			},
			"metadata": {
				"title": "Name and labels",
				"description": "What the declaration is called, and what it can be selected by.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"title": "Name",
						"description": "The name that Access declarations and --cluster use. EKS's own name too, unless spec.eksName says otherwise.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_-]*$",
						"examples": ["prod", "staging-eu"]
					},
					"labels": {
						"title": "Labels",
						"description": "Access declarations may select clusters by these.",
						"type": "object",
						"maxProperties": 64,
						"additionalProperties": {
							"type": "string",
							"maxLength": 63
						},
						"examples": [{ "env": "prod" }]
					}
				}
			},
			"spec": {
				"title": "The cluster",
				"description": "Where the cluster is, and who may sign in to it.",
				"type": "object",
				"required": ["region", "account"],
				"additionalProperties": false,
				"properties": {
					"region": {
						"title": "Region",
						"description": "The AWS region that the cluster is in. It decides the partition too.",
						"type": "string",
						"maxLength": 32,
						"pattern": "^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$",
						"examples": ["ap-northeast-2", "us-gov-west-1"]
					},
					"account": {
						"title": "Account",
						"description": "The 12-digit id of the AWS account that the cluster is in, between quotes so that no leading zero is lost.",
						"type": "string",
						"maxLength": 12,
						"pattern": "^[0-9]{12}$",
						"examples": ["123456789012"]
					},
					"eksName": {
						"title": "Name in EKS",
						"description": "The cluster's name in EKS where it is not metadata.name: two accounts may both have a cluster called main.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_-]*$",
						"examples": ["main"]
					},
					"creator": {
						"title": "Creator",
						"description": "The ARN of the IAM role or user that created the cluster. EKS always lets it in as system:masters; it must never be in aws-auth, and Guestlist sees to that.",
						"$ref": "#/$defs/arn",
						"examples": ["arn:aws:iam::123456789012:role/cluster-creator"]
					},
					"signIn": {
						"title": "The way in",
						"description": "Who Guestlist signs in as, in turn. First a role that trusts GitHub's OIDC provider (or an IAM user, by its keys), then each role by AssumeRole; the last is who writes. Left out: the creator alone.",
						"type": "array",
						"minItems": 1,
						"maxItems": 5,
						"items": { "$ref": "#/$defs/arn" },
						"examples": [["arn:aws:iam::111122223333:role/github-deployer", "arn:aws:iam::123456789012:role/cluster-creator"]]
					},
					"planAs": {
						"title": "The way in for a plan",
						"description": "As signIn, for plan in GitHub Actions: identities that may read aws-auth and no more, so that a pull request needs none that may write it. Left out: as signIn.",
						"type": "array",
						"minItems": 1,
						"maxItems": 5,
						"items": { "$ref": "#/$defs/arn" },
						"examples": [["arn:aws:iam::123456789012:role/github-reader"]]
					},
					"adopt": {
						"title": "Adopt",
						"description": "Whether entries that were there before Guestlist, and that say what is declared, become this repository's, to be removed once they are no longer declared. Otherwise they are left to whoever wrote them.",
						"type": "boolean",
						"default": false
					},
					"onConflict": {
						"title": "On conflict",
						"description": "What happens to an entry that is in the way of a grant: one of somebody else that says otherwise, or one of ours that was changed by hand. refuse: nothing is written. take: it is overwritten and becomes this repository's.",
						"enum": ["refuse", "take"],
						"default": "refuse"
					},
					"verify": {
						"title": "Who proves a change",
						"description": "After a change Guestlist signs in as these and compares what the cluster says with what was predicted.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"in": {
								"title": "Must get in",
								"description": "Roles that the last role of signIn may assume, or IAM users whose keys are handed to the run. Each must get in as the plan predicts.",
								"type": "array",
								"maxItems": 20,
								"uniqueItems": true,
								"items": { "$ref": "#/$defs/arn" },
								"examples": [["arn:aws:iam::123456789012:role/payments-dev"]]
							},
							"out": {
								"title": "Must stay out",
								"description": "Roles or users, reached the same way, that the cluster must refuse.",
								"type": "array",
								"maxItems": 20,
								"uniqueItems": true,
								"items": { "$ref": "#/$defs/arn" },
								"examples": [["arn:aws:iam::123456789012:role/bystander"]]
							},
							"timeoutSeconds": {
								"title": "Patience",
								"description": "How long to wait for the authenticator to catch up with a change, in seconds. 180 where left out.",
								"type": "integer",
								"minimum": 1,
								"maximum": 900,
								"default": 180
							}
						}
					}
				}
			}
		}
	};
	const func1 = require_ucs2length().default;
	const func3 = Object.prototype.hasOwnProperty;
	const func0 = require_equal().default;
	const pattern4 = /* @__PURE__ */ new RegExp("^[0-9A-Za-z][0-9A-Za-z_-]*$", "u");
	const pattern5 = /* @__PURE__ */ new RegExp("^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$", "u");
	const pattern6 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
	function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate27.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.apiVersion === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "apiVersion" },
					message: "must have required property 'apiVersion'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.metadata === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "metadata" },
					message: "must have required property 'metadata'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.spec === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "spec" },
					message: "must have required property 'spec'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err5 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/$defs/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Cluster" !== data.kind) {
					const err6 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Cluster" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.metadata !== void 0) {
				let data2 = data.metadata;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.name === void 0) {
						const err7 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/required",
							keyword: "required",
							params: { missingProperty: "name" },
							message: "must have required property 'name'"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "name" || key1 === "labels")) {
						const err8 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data2.name !== void 0) {
						let data3 = data2.name;
						if (typeof data3 === "string") {
							if (func1(data3) > 100) {
								const err9 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (!pattern4.test(data3)) {
								const err10 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_-]*$\""
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/metadata/name",
								schemaPath: "#/properties/metadata/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data2.labels !== void 0) {
						let data4 = data2.labels;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							if (Object.keys(data4).length > 64) {
								const err12 = {
									instancePath: instancePath + "/metadata/labels",
									schemaPath: "#/properties/metadata/properties/labels/maxProperties",
									keyword: "maxProperties",
									params: { limit: 64 },
									message: "must NOT have more than 64 properties"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							for (const key2 in data4) {
								let data5 = data4[key2];
								if (typeof data5 === "string") {
									if (func1(data5) > 63) {
										const err13 = {
											instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/metadata/properties/labels/additionalProperties/maxLength",
											keyword: "maxLength",
											params: { limit: 63 },
											message: "must NOT have more than 63 characters"
										};
										if (vErrors === null) vErrors = [err13];
										else vErrors.push(err13);
										errors++;
									}
								} else {
									const err14 = {
										instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/metadata/properties/labels/additionalProperties/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							}
						} else {
							const err15 = {
								instancePath: instancePath + "/metadata/labels",
								schemaPath: "#/properties/metadata/properties/labels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.spec !== void 0) {
				let data6 = data.spec;
				if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
					if (data6.region === void 0) {
						const err17 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "region" },
							message: "must have required property 'region'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data6.account === void 0) {
						const err18 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "account" },
							message: "must have required property 'account'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					for (const key3 in data6) if (!func3.call(schema32.properties.spec.properties, key3)) {
						const err19 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data6.region !== void 0) {
						let data7 = data6.region;
						if (typeof data7 === "string") {
							if (func1(data7) > 32) {
								const err20 = {
									instancePath: instancePath + "/spec/region",
									schemaPath: "#/properties/spec/properties/region/maxLength",
									keyword: "maxLength",
									params: { limit: 32 },
									message: "must NOT have more than 32 characters"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
							if (!pattern5.test(data7)) {
								const err21 = {
									instancePath: instancePath + "/spec/region",
									schemaPath: "#/properties/spec/properties/region/pattern",
									keyword: "pattern",
									params: { pattern: "^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$" },
									message: "must match pattern \"^[a-z]{2,4}(?:-[a-z]+){1,3}-[0-9]{1,2}$\""
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
						} else {
							const err22 = {
								instancePath: instancePath + "/spec/region",
								schemaPath: "#/properties/spec/properties/region/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err22];
							else vErrors.push(err22);
							errors++;
						}
					}
					if (data6.account !== void 0) {
						let data8 = data6.account;
						if (typeof data8 === "string") {
							if (func1(data8) > 12) {
								const err23 = {
									instancePath: instancePath + "/spec/account",
									schemaPath: "#/properties/spec/properties/account/maxLength",
									keyword: "maxLength",
									params: { limit: 12 },
									message: "must NOT have more than 12 characters"
								};
								if (vErrors === null) vErrors = [err23];
								else vErrors.push(err23);
								errors++;
							}
							if (!pattern6.test(data8)) {
								const err24 = {
									instancePath: instancePath + "/spec/account",
									schemaPath: "#/properties/spec/properties/account/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{12}$" },
									message: "must match pattern \"^[0-9]{12}$\""
								};
								if (vErrors === null) vErrors = [err24];
								else vErrors.push(err24);
								errors++;
							}
						} else {
							const err25 = {
								instancePath: instancePath + "/spec/account",
								schemaPath: "#/properties/spec/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
					}
					if (data6.eksName !== void 0) {
						let data9 = data6.eksName;
						if (typeof data9 === "string") {
							if (func1(data9) > 100) {
								const err26 = {
									instancePath: instancePath + "/spec/eksName",
									schemaPath: "#/properties/spec/properties/eksName/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							if (!pattern4.test(data9)) {
								const err27 = {
									instancePath: instancePath + "/spec/eksName",
									schemaPath: "#/properties/spec/properties/eksName/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_-]*$\""
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						} else {
							const err28 = {
								instancePath: instancePath + "/spec/eksName",
								schemaPath: "#/properties/spec/properties/eksName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
					}
					if (data6.creator !== void 0) {
						let data10 = data6.creator;
						if (typeof data10 === "string") {
							if (func1(data10) > 2048) {
								const err29 = {
									instancePath: instancePath + "/spec/creator",
									schemaPath: "#/$defs/arn/maxLength",
									keyword: "maxLength",
									params: { limit: 2048 },
									message: "must NOT have more than 2048 characters"
								};
								if (vErrors === null) vErrors = [err29];
								else vErrors.push(err29);
								errors++;
							}
							if (func1(data10) < 1) {
								const err30 = {
									instancePath: instancePath + "/spec/creator",
									schemaPath: "#/$defs/arn/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						} else {
							const err31 = {
								instancePath: instancePath + "/spec/creator",
								schemaPath: "#/$defs/arn/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data6.signIn !== void 0) {
						let data11 = data6.signIn;
						if (Array.isArray(data11)) {
							if (data11.length > 5) {
								const err32 = {
									instancePath: instancePath + "/spec/signIn",
									schemaPath: "#/properties/spec/properties/signIn/maxItems",
									keyword: "maxItems",
									params: { limit: 5 },
									message: "must NOT have more than 5 items"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
							if (data11.length < 1) {
								const err33 = {
									instancePath: instancePath + "/spec/signIn",
									schemaPath: "#/properties/spec/properties/signIn/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							const len0 = data11.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data12 = data11[i0];
								if (typeof data12 === "string") {
									if (func1(data12) > 2048) {
										const err34 = {
											instancePath: instancePath + "/spec/signIn/" + i0,
											schemaPath: "#/$defs/arn/maxLength",
											keyword: "maxLength",
											params: { limit: 2048 },
											message: "must NOT have more than 2048 characters"
										};
										if (vErrors === null) vErrors = [err34];
										else vErrors.push(err34);
										errors++;
									}
									if (func1(data12) < 1) {
										const err35 = {
											instancePath: instancePath + "/spec/signIn/" + i0,
											schemaPath: "#/$defs/arn/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err35];
										else vErrors.push(err35);
										errors++;
									}
								} else {
									const err36 = {
										instancePath: instancePath + "/spec/signIn/" + i0,
										schemaPath: "#/$defs/arn/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err36];
									else vErrors.push(err36);
									errors++;
								}
							}
						} else {
							const err37 = {
								instancePath: instancePath + "/spec/signIn",
								schemaPath: "#/properties/spec/properties/signIn/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err37];
							else vErrors.push(err37);
							errors++;
						}
					}
					if (data6.planAs !== void 0) {
						let data13 = data6.planAs;
						if (Array.isArray(data13)) {
							if (data13.length > 5) {
								const err38 = {
									instancePath: instancePath + "/spec/planAs",
									schemaPath: "#/properties/spec/properties/planAs/maxItems",
									keyword: "maxItems",
									params: { limit: 5 },
									message: "must NOT have more than 5 items"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (data13.length < 1) {
								const err39 = {
									instancePath: instancePath + "/spec/planAs",
									schemaPath: "#/properties/spec/properties/planAs/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
							const len1 = data13.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let data14 = data13[i1];
								if (typeof data14 === "string") {
									if (func1(data14) > 2048) {
										const err40 = {
											instancePath: instancePath + "/spec/planAs/" + i1,
											schemaPath: "#/$defs/arn/maxLength",
											keyword: "maxLength",
											params: { limit: 2048 },
											message: "must NOT have more than 2048 characters"
										};
										if (vErrors === null) vErrors = [err40];
										else vErrors.push(err40);
										errors++;
									}
									if (func1(data14) < 1) {
										const err41 = {
											instancePath: instancePath + "/spec/planAs/" + i1,
											schemaPath: "#/$defs/arn/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err41];
										else vErrors.push(err41);
										errors++;
									}
								} else {
									const err42 = {
										instancePath: instancePath + "/spec/planAs/" + i1,
										schemaPath: "#/$defs/arn/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
							}
						} else {
							const err43 = {
								instancePath: instancePath + "/spec/planAs",
								schemaPath: "#/properties/spec/properties/planAs/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err43];
							else vErrors.push(err43);
							errors++;
						}
					}
					if (data6.adopt !== void 0) {
						if (typeof data6.adopt !== "boolean") {
							const err44 = {
								instancePath: instancePath + "/spec/adopt",
								schemaPath: "#/properties/spec/properties/adopt/type",
								keyword: "type",
								params: { type: "boolean" },
								message: "must be boolean"
							};
							if (vErrors === null) vErrors = [err44];
							else vErrors.push(err44);
							errors++;
						}
					}
					if (data6.onConflict !== void 0) {
						let data16 = data6.onConflict;
						if (!(data16 === "refuse" || data16 === "take")) {
							const err45 = {
								instancePath: instancePath + "/spec/onConflict",
								schemaPath: "#/properties/spec/properties/onConflict/enum",
								keyword: "enum",
								params: { allowedValues: schema32.properties.spec.properties.onConflict.enum },
								message: "must be equal to one of the allowed values"
							};
							if (vErrors === null) vErrors = [err45];
							else vErrors.push(err45);
							errors++;
						}
					}
					if (data6.verify !== void 0) {
						let data17 = data6.verify;
						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
							for (const key4 in data17) if (!(key4 === "in" || key4 === "out" || key4 === "timeoutSeconds")) {
								const err46 = {
									instancePath: instancePath + "/spec/verify",
									schemaPath: "#/properties/spec/properties/verify/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key4 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err46];
								else vErrors.push(err46);
								errors++;
							}
							if (data17.in !== void 0) {
								let data18 = data17.in;
								if (Array.isArray(data18)) {
									if (data18.length > 20) {
										const err47 = {
											instancePath: instancePath + "/spec/verify/in",
											schemaPath: "#/properties/spec/properties/verify/properties/in/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
									const len2 = data18.length;
									for (let i2 = 0; i2 < len2; i2++) {
										let data19 = data18[i2];
										if (typeof data19 === "string") {
											if (func1(data19) > 2048) {
												const err48 = {
													instancePath: instancePath + "/spec/verify/in/" + i2,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err48];
												else vErrors.push(err48);
												errors++;
											}
											if (func1(data19) < 1) {
												const err49 = {
													instancePath: instancePath + "/spec/verify/in/" + i2,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err49];
												else vErrors.push(err49);
												errors++;
											}
										} else {
											const err50 = {
												instancePath: instancePath + "/spec/verify/in/" + i2,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err50];
											else vErrors.push(err50);
											errors++;
										}
									}
									let i3 = data18.length;
									let j0;
									if (i3 > 1) {
										outer0: for (; i3--;) for (j0 = i3; j0--;) if (func0(data18[i3], data18[j0])) {
											const err51 = {
												instancePath: instancePath + "/spec/verify/in",
												schemaPath: "#/properties/spec/properties/verify/properties/in/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i3,
													j: j0
												},
												message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)"
											};
											if (vErrors === null) vErrors = [err51];
											else vErrors.push(err51);
											errors++;
											break outer0;
										}
									}
								} else {
									const err52 = {
										instancePath: instancePath + "/spec/verify/in",
										schemaPath: "#/properties/spec/properties/verify/properties/in/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err52];
									else vErrors.push(err52);
									errors++;
								}
							}
							if (data17.out !== void 0) {
								let data20 = data17.out;
								if (Array.isArray(data20)) {
									if (data20.length > 20) {
										const err53 = {
											instancePath: instancePath + "/spec/verify/out",
											schemaPath: "#/properties/spec/properties/verify/properties/out/maxItems",
											keyword: "maxItems",
											params: { limit: 20 },
											message: "must NOT have more than 20 items"
										};
										if (vErrors === null) vErrors = [err53];
										else vErrors.push(err53);
										errors++;
									}
									const len3 = data20.length;
									for (let i4 = 0; i4 < len3; i4++) {
										let data21 = data20[i4];
										if (typeof data21 === "string") {
											if (func1(data21) > 2048) {
												const err54 = {
													instancePath: instancePath + "/spec/verify/out/" + i4,
													schemaPath: "#/$defs/arn/maxLength",
													keyword: "maxLength",
													params: { limit: 2048 },
													message: "must NOT have more than 2048 characters"
												};
												if (vErrors === null) vErrors = [err54];
												else vErrors.push(err54);
												errors++;
											}
											if (func1(data21) < 1) {
												const err55 = {
													instancePath: instancePath + "/spec/verify/out/" + i4,
													schemaPath: "#/$defs/arn/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err55];
												else vErrors.push(err55);
												errors++;
											}
										} else {
											const err56 = {
												instancePath: instancePath + "/spec/verify/out/" + i4,
												schemaPath: "#/$defs/arn/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err56];
											else vErrors.push(err56);
											errors++;
										}
									}
									let i5 = data20.length;
									let j1;
									if (i5 > 1) {
										outer1: for (; i5--;) for (j1 = i5; j1--;) if (func0(data20[i5], data20[j1])) {
											const err57 = {
												instancePath: instancePath + "/spec/verify/out",
												schemaPath: "#/properties/spec/properties/verify/properties/out/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j1
												},
												message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)"
											};
											if (vErrors === null) vErrors = [err57];
											else vErrors.push(err57);
											errors++;
											break outer1;
										}
									}
								} else {
									const err58 = {
										instancePath: instancePath + "/spec/verify/out",
										schemaPath: "#/properties/spec/properties/verify/properties/out/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err58];
									else vErrors.push(err58);
									errors++;
								}
							}
							if (data17.timeoutSeconds !== void 0) {
								let data22 = data17.timeoutSeconds;
								if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
									const err59 = {
										instancePath: instancePath + "/spec/verify/timeoutSeconds",
										schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									};
									if (vErrors === null) vErrors = [err59];
									else vErrors.push(err59);
									errors++;
								}
								if (typeof data22 == "number" && isFinite(data22)) {
									if (data22 > 900 || isNaN(data22)) {
										const err60 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 900
											},
											message: "must be <= 900"
										};
										if (vErrors === null) vErrors = [err60];
										else vErrors.push(err60);
										errors++;
									}
									if (data22 < 1 || isNaN(data22)) {
										const err61 = {
											instancePath: instancePath + "/spec/verify/timeoutSeconds",
											schemaPath: "#/properties/spec/properties/verify/properties/timeoutSeconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											},
											message: "must be >= 1"
										};
										if (vErrors === null) vErrors = [err61];
										else vErrors.push(err61);
										errors++;
									}
								}
							}
						} else {
							const err62 = {
								instancePath: instancePath + "/spec/verify",
								schemaPath: "#/properties/spec/properties/verify/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err62];
							else vErrors.push(err62);
							errors++;
						}
					}
				} else {
					const err63 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err63];
					else vErrors.push(err63);
					errors++;
				}
			}
		} else {
			const err64 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err64];
			else vErrors.push(err64);
			errors++;
		}
		validate27.errors = vErrors;
		return errors === 0;
	}
	validate27.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.access = validate28;
	const schema39 = {
		"title": "Access",
		"description": "What one team asks for: grants, and the clusters that they are for.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"metadata",
			"spec"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": { "$ref": "#/$defs/apiVersion" },
			"kind": {
				"title": "Kind",
				"description": "Access: what a team asks for.",
				"const": "Access"
			},
			"metadata": {
				"title": "Name and owner",
				"description": "What the declaration is called, and who answers for it.",
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"title": "Name",
						"description": "A name for this set of grants, usually the team's.",
						"type": "string",
						"maxLength": 100,
						"pattern": "^[0-9A-Za-z][0-9A-Za-z_-]*$",
						"examples": ["payments"]
					},
					"owner": {
						"title": "Owner",
						"description": "Who answers for these grants: a GitHub team or user, or an address.",
						"type": "string",
						"minLength": 1,
						"maxLength": 256,
						"pattern": "^[\\x21-\\x7e]*$",
						"examples": ["@acme/payments"]
					}
				}
			},
			"spec": {
				"title": "Grants and their clusters",
				"description": "Who is to get in, and where.",
				"type": "object",
				"required": ["clusters", "grants"],
				"additionalProperties": false,
				"properties": {
					"clusters": {
						"title": "Clusters",
						"description": "Names of Cluster declarations, or the labels that a cluster must have, all of them.",
						"type": ["array", "object"],
						"minItems": 1,
						"maxItems": 1e3,
						"uniqueItems": true,
						"items": {
							"type": "string",
							"maxLength": 100,
							"examples": ["prod"]
						},
						"required": ["labels"],
						"additionalProperties": false,
						"properties": { "labels": {
							"title": "Labels",
							"description": "Every cluster that has all of these labels with these values.",
							"type": "object",
							"minProperties": 1,
							"maxProperties": 64,
							"additionalProperties": {
								"type": "string",
								"maxLength": 63
							},
							"examples": [{ "env": "prod" }]
						} },
						"examples": [["prod"], { "labels": { "env": "prod" } }]
					},
					"grants": {
						"title": "Grants",
						"description": "Who gets in, as whom.",
						"type": "array",
						"minItems": 1,
						"maxItems": 5e3,
						"items": { "$ref": "#/$defs/grant" }
					}
				}
			}
		}
	};
	const pattern9 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7e]*$", "u");
	const pattern10 = /* @__PURE__ */ new RegExp("^[\\x20-\\x7e]*$", "u");
	const formats0 = require_formats().fullFormats.date;
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate24.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs1 = errors;
		let valid0 = false;
		let passing0 = null;
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.role === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: "role" },
					message: "must have required property 'role'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		var _valid0 = _errs2 === errors;
		if (_valid0) {
			valid0 = true;
			passing0 = 0;
		}
		const _errs3 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.user === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: "user" },
					message: "must have required property 'user'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
		}
		var _valid0 = _errs3 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 1];
		} else {
			if (_valid0) {
				valid0 = true;
				passing0 = 1;
			}
			const _errs4 = errors;
			if (data && typeof data == "object" && !Array.isArray(data)) {
				if (data.account === void 0) {
					const err2 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: "account" },
						message: "must have required property 'account'"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
				}
			}
			var _valid0 = _errs4 === errors;
			if (_valid0 && valid0) {
				valid0 = false;
				passing0 = [passing0, 2];
			} else if (_valid0) {
				valid0 = true;
				passing0 = 2;
			}
		}
		if (!valid0) {
			const err3 = {
				instancePath,
				schemaPath: "#/oneOf",
				keyword: "oneOf",
				params: { passingSchemas: passing0 },
				message: "must match exactly one schema in oneOf"
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		} else {
			errors = _errs1;
			if (vErrors !== null) {
				if (_errs1) vErrors.length = _errs1;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "role" || key0 === "user" || key0 === "account" || key0 === "username" || key0 === "groups" || key0 === "reason" || key0 === "expires")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.role !== void 0) {
				let data0 = data.role;
				if (typeof data0 === "string") {
					if (func1(data0) > 2048) {
						const err5 = {
							instancePath: instancePath + "/role",
							schemaPath: "#/$defs/arn/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err5];
						else vErrors.push(err5);
						errors++;
					}
					if (func1(data0) < 1) {
						const err6 = {
							instancePath: instancePath + "/role",
							schemaPath: "#/$defs/arn/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
				} else {
					const err7 = {
						instancePath: instancePath + "/role",
						schemaPath: "#/$defs/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
			if (data.user !== void 0) {
				let data1 = data.user;
				if (typeof data1 === "string") {
					if (func1(data1) > 2048) {
						const err8 = {
							instancePath: instancePath + "/user",
							schemaPath: "#/$defs/arn/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (func1(data1) < 1) {
						const err9 = {
							instancePath: instancePath + "/user",
							schemaPath: "#/$defs/arn/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/user",
						schemaPath: "#/$defs/arn/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.account !== void 0) {
				let data2 = data.account;
				if (typeof data2 === "string") {
					if (func1(data2) > 64) {
						const err11 = {
							instancePath: instancePath + "/account",
							schemaPath: "#/properties/account/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
				} else {
					const err12 = {
						instancePath: instancePath + "/account",
						schemaPath: "#/properties/account/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.username !== void 0) {
				let data3 = data.username;
				if (typeof data3 === "string") {
					if (func1(data3) > 256) {
						const err13 = {
							instancePath: instancePath + "/username",
							schemaPath: "#/properties/username/maxLength",
							keyword: "maxLength",
							params: { limit: 256 },
							message: "must NOT have more than 256 characters"
						};
						if (vErrors === null) vErrors = [err13];
						else vErrors.push(err13);
						errors++;
					}
					if (func1(data3) < 1) {
						const err14 = {
							instancePath: instancePath + "/username",
							schemaPath: "#/properties/username/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (!pattern10.test(data3)) {
						const err15 = {
							instancePath: instancePath + "/username",
							schemaPath: "#/properties/username/pattern",
							keyword: "pattern",
							params: { pattern: "^[\\x20-\\x7e]*$" },
							message: "must match pattern \"^[\\x20-\\x7e]*$\""
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/username",
						schemaPath: "#/properties/username/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.groups !== void 0) {
				let data4 = data.groups;
				if (Array.isArray(data4)) {
					if (data4.length > 100) {
						const err17 = {
							instancePath: instancePath + "/groups",
							schemaPath: "#/properties/groups/maxItems",
							keyword: "maxItems",
							params: { limit: 100 },
							message: "must NOT have more than 100 items"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					const len0 = data4.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data5 = data4[i0];
						if (typeof data5 === "string") {
							if (func1(data5) > 256) {
								const err18 = {
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "#/properties/groups/items/maxLength",
									keyword: "maxLength",
									params: { limit: 256 },
									message: "must NOT have more than 256 characters"
								};
								if (vErrors === null) vErrors = [err18];
								else vErrors.push(err18);
								errors++;
							}
							if (func1(data5) < 1) {
								const err19 = {
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "#/properties/groups/items/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err19];
								else vErrors.push(err19);
								errors++;
							}
							if (!pattern9.test(data5)) {
								const err20 = {
									instancePath: instancePath + "/groups/" + i0,
									schemaPath: "#/properties/groups/items/pattern",
									keyword: "pattern",
									params: { pattern: "^[\\x21-\\x7e]*$" },
									message: "must match pattern \"^[\\x21-\\x7e]*$\""
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/groups/" + i0,
								schemaPath: "#/properties/groups/items/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
					let i1 = data4.length;
					let j0;
					if (i1 > 1) {
						const indices0 = {};
						for (; i1--;) {
							let item0 = data4[i1];
							if (typeof item0 !== "string") continue;
							if (typeof indices0[item0] == "number") {
								j0 = indices0[item0];
								const err22 = {
									instancePath: instancePath + "/groups",
									schemaPath: "#/properties/groups/uniqueItems",
									keyword: "uniqueItems",
									params: {
										i: i1,
										j: j0
									},
									message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
								break;
							}
							indices0[item0] = i1;
						}
					}
				} else {
					const err23 = {
						instancePath: instancePath + "/groups",
						schemaPath: "#/properties/groups/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
			}
			if (data.reason !== void 0) {
				let data6 = data.reason;
				if (typeof data6 === "string") {
					if (func1(data6) > 1e3) {
						const err24 = {
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/maxLength",
							keyword: "maxLength",
							params: { limit: 1e3 },
							message: "must NOT have more than 1000 characters"
						};
						if (vErrors === null) vErrors = [err24];
						else vErrors.push(err24);
						errors++;
					}
					if (func1(data6) < 1) {
						const err25 = {
							instancePath: instancePath + "/reason",
							schemaPath: "#/properties/reason/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err25];
						else vErrors.push(err25);
						errors++;
					}
				} else {
					const err26 = {
						instancePath: instancePath + "/reason",
						schemaPath: "#/properties/reason/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err26];
					else vErrors.push(err26);
					errors++;
				}
			}
			if (data.expires !== void 0) {
				let data7 = data.expires;
				if (typeof data7 === "string") {
					if (func1(data7) > 10) {
						const err27 = {
							instancePath: instancePath + "/expires",
							schemaPath: "#/properties/expires/maxLength",
							keyword: "maxLength",
							params: { limit: 10 },
							message: "must NOT have more than 10 characters"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					if (!formats0.validate(data7)) {
						const err28 = {
							instancePath: instancePath + "/expires",
							schemaPath: "#/properties/expires/format",
							keyword: "format",
							params: { format: "date" },
							message: "must match format \"date\""
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
				} else {
					const err29 = {
						instancePath: instancePath + "/expires",
						schemaPath: "#/properties/expires/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.account !== void 0) {
				const _errs25 = errors;
				const _errs26 = errors;
				const _errs27 = errors;
				let valid9 = false;
				const _errs28 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.username === void 0 && "username") {
						const err30 = {};
						if (vErrors === null) vErrors = [err30];
						else vErrors.push(err30);
						errors++;
					}
				}
				var _valid1 = _errs28 === errors;
				valid9 = valid9 || _valid1;
				const _errs29 = errors;
				if (data && typeof data == "object" && !Array.isArray(data)) {
					if (data.groups === void 0 && "groups") {
						const err31 = {};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				var _valid1 = _errs29 === errors;
				valid9 = valid9 || _valid1;
				if (!valid9) {
					const err32 = {};
					if (vErrors === null) vErrors = [err32];
					else vErrors.push(err32);
					errors++;
				} else {
					errors = _errs27;
					if (vErrors !== null) {
						if (_errs27) vErrors.length = _errs27;
						else vErrors = null;
					}
				}
				if (_errs26 === errors) {
					const err33 = {
						instancePath,
						schemaPath: "#/dependentSchemas/account/not",
						keyword: "not",
						params: {},
						message: "must NOT be valid"
					};
					if (vErrors === null) vErrors = [err33];
					else vErrors.push(err33);
					errors++;
				} else {
					errors = _errs25;
					if (vErrors !== null) {
						if (_errs25) vErrors.length = _errs25;
						else vErrors = null;
					}
				}
			}
		} else {
			const err34 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err34];
			else vErrors.push(err34);
			errors++;
		}
		validate24.errors = vErrors;
		return errors === 0;
	}
	validate24.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate28.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.apiVersion === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "apiVersion" },
					message: "must have required property 'apiVersion'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.kind === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "kind" },
					message: "must have required property 'kind'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.metadata === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "metadata" },
					message: "must have required property 'metadata'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.spec === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "spec" },
					message: "must have required property 'spec'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
				const err4 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err5 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/$defs/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Access" !== data.kind) {
					const err6 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Access" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.metadata !== void 0) {
				let data2 = data.metadata;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					if (data2.name === void 0) {
						const err7 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/required",
							keyword: "required",
							params: { missingProperty: "name" },
							message: "must have required property 'name'"
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
					for (const key1 in data2) if (!(key1 === "name" || key1 === "owner")) {
						const err8 = {
							instancePath: instancePath + "/metadata",
							schemaPath: "#/properties/metadata/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err8];
						else vErrors.push(err8);
						errors++;
					}
					if (data2.name !== void 0) {
						let data3 = data2.name;
						if (typeof data3 === "string") {
							if (func1(data3) > 100) {
								const err9 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/maxLength",
									keyword: "maxLength",
									params: { limit: 100 },
									message: "must NOT have more than 100 characters"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							if (!pattern4.test(data3)) {
								const err10 = {
									instancePath: instancePath + "/metadata/name",
									schemaPath: "#/properties/metadata/properties/name/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9A-Za-z][0-9A-Za-z_-]*$" },
									message: "must match pattern \"^[0-9A-Za-z][0-9A-Za-z_-]*$\""
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
						} else {
							const err11 = {
								instancePath: instancePath + "/metadata/name",
								schemaPath: "#/properties/metadata/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err11];
							else vErrors.push(err11);
							errors++;
						}
					}
					if (data2.owner !== void 0) {
						let data4 = data2.owner;
						if (typeof data4 === "string") {
							if (func1(data4) > 256) {
								const err12 = {
									instancePath: instancePath + "/metadata/owner",
									schemaPath: "#/properties/metadata/properties/owner/maxLength",
									keyword: "maxLength",
									params: { limit: 256 },
									message: "must NOT have more than 256 characters"
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
							if (func1(data4) < 1) {
								const err13 = {
									instancePath: instancePath + "/metadata/owner",
									schemaPath: "#/properties/metadata/properties/owner/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (!pattern9.test(data4)) {
								const err14 = {
									instancePath: instancePath + "/metadata/owner",
									schemaPath: "#/properties/metadata/properties/owner/pattern",
									keyword: "pattern",
									params: { pattern: "^[\\x21-\\x7e]*$" },
									message: "must match pattern \"^[\\x21-\\x7e]*$\""
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
						} else {
							const err15 = {
								instancePath: instancePath + "/metadata/owner",
								schemaPath: "#/properties/metadata/properties/owner/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/metadata",
						schemaPath: "#/properties/metadata/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.spec !== void 0) {
				let data5 = data.spec;
				if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
					if (data5.clusters === void 0) {
						const err17 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "clusters" },
							message: "must have required property 'clusters'"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (data5.grants === void 0) {
						const err18 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/required",
							keyword: "required",
							params: { missingProperty: "grants" },
							message: "must have required property 'grants'"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
					for (const key2 in data5) if (!(key2 === "clusters" || key2 === "grants")) {
						const err19 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err19];
						else vErrors.push(err19);
						errors++;
					}
					if (data5.clusters !== void 0) {
						let data6 = data5.clusters;
						if (!data6 || typeof data6 != "object") {
							const err20 = {
								instancePath: instancePath + "/spec/clusters",
								schemaPath: "#/properties/spec/properties/clusters/type",
								keyword: "type",
								params: { type: schema39.properties.spec.properties.clusters.type },
								message: "must be array,object"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
						if (Array.isArray(data6)) {
							if (data6.length > 1e3) {
								const err21 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/maxItems",
									keyword: "maxItems",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 items"
								};
								if (vErrors === null) vErrors = [err21];
								else vErrors.push(err21);
								errors++;
							}
							if (data6.length < 1) {
								const err22 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err22];
								else vErrors.push(err22);
								errors++;
							}
							const len0 = data6.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let data7 = data6[i0];
								if (typeof data7 === "string") {
									if (func1(data7) > 100) {
										const err23 = {
											instancePath: instancePath + "/spec/clusters/" + i0,
											schemaPath: "#/properties/spec/properties/clusters/items/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
								} else {
									const err24 = {
										instancePath: instancePath + "/spec/clusters/" + i0,
										schemaPath: "#/properties/spec/properties/clusters/items/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err24];
									else vErrors.push(err24);
									errors++;
								}
							}
							let i1 = data6.length;
							let j0;
							if (i1 > 1) {
								const indices0 = {};
								for (; i1--;) {
									let item0 = data6[i1];
									if (typeof item0 !== "string") continue;
									if (typeof indices0[item0] == "number") {
										j0 = indices0[item0];
										const err25 = {
											instancePath: instancePath + "/spec/clusters",
											schemaPath: "#/properties/spec/properties/clusters/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: i1,
												j: j0
											},
											message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
										};
										if (vErrors === null) vErrors = [err25];
										else vErrors.push(err25);
										errors++;
										break;
									}
									indices0[item0] = i1;
								}
							}
						}
						if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							if (data6.labels === void 0) {
								const err26 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/required",
									keyword: "required",
									params: { missingProperty: "labels" },
									message: "must have required property 'labels'"
								};
								if (vErrors === null) vErrors = [err26];
								else vErrors.push(err26);
								errors++;
							}
							for (const key3 in data6) if (!(key3 === "labels")) {
								const err27 = {
									instancePath: instancePath + "/spec/clusters",
									schemaPath: "#/properties/spec/properties/clusters/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
							if (data6.labels !== void 0) {
								let data8 = data6.labels;
								if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
									if (Object.keys(data8).length > 64) {
										const err28 = {
											instancePath: instancePath + "/spec/clusters/labels",
											schemaPath: "#/properties/spec/properties/clusters/properties/labels/maxProperties",
											keyword: "maxProperties",
											params: { limit: 64 },
											message: "must NOT have more than 64 properties"
										};
										if (vErrors === null) vErrors = [err28];
										else vErrors.push(err28);
										errors++;
									}
									if (Object.keys(data8).length < 1) {
										const err29 = {
											instancePath: instancePath + "/spec/clusters/labels",
											schemaPath: "#/properties/spec/properties/clusters/properties/labels/minProperties",
											keyword: "minProperties",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 properties"
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
									for (const key4 in data8) {
										let data9 = data8[key4];
										if (typeof data9 === "string") {
											if (func1(data9) > 63) {
												const err30 = {
													instancePath: instancePath + "/spec/clusters/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
													schemaPath: "#/properties/spec/properties/clusters/properties/labels/additionalProperties/maxLength",
													keyword: "maxLength",
													params: { limit: 63 },
													message: "must NOT have more than 63 characters"
												};
												if (vErrors === null) vErrors = [err30];
												else vErrors.push(err30);
												errors++;
											}
										} else {
											const err31 = {
												instancePath: instancePath + "/spec/clusters/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/spec/properties/clusters/properties/labels/additionalProperties/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
								} else {
									const err32 = {
										instancePath: instancePath + "/spec/clusters/labels",
										schemaPath: "#/properties/spec/properties/clusters/properties/labels/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							}
						}
					}
					if (data5.grants !== void 0) {
						let data10 = data5.grants;
						if (Array.isArray(data10)) {
							if (data10.length > 5e3) {
								const err33 = {
									instancePath: instancePath + "/spec/grants",
									schemaPath: "#/properties/spec/properties/grants/maxItems",
									keyword: "maxItems",
									params: { limit: 5e3 },
									message: "must NOT have more than 5000 items"
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
							if (data10.length < 1) {
								const err34 = {
									instancePath: instancePath + "/spec/grants",
									schemaPath: "#/properties/spec/properties/grants/minItems",
									keyword: "minItems",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 items"
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
							const len1 = data10.length;
							for (let i2 = 0; i2 < len1; i2++) if (!validate24(data10[i2], {
								instancePath: instancePath + "/spec/grants/" + i2,
								parentData: data10,
								parentDataProperty: i2,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
								errors = vErrors.length;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/spec/grants",
								schemaPath: "#/properties/spec/properties/grants/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
		} else {
			const err37 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err37];
			else vErrors.push(err37);
			errors++;
		}
		validate28.errors = vErrors;
		return errors === 0;
	}
	validate28.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
}));

// src/declaration/validate.ts
var import_schemas_generated = /* @__PURE__ */ __toESM(require_schemas_generated(), 1);
/** Checks a document against schemas/declaration.schema.json: it is valid, or there are findings. */
function validate(document) {
	const { data } = document;
	const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : void 0;
	if (kind !== "Cluster" && kind !== "Access") return [unknownKind(document, kind)];
	const check = kind === "Cluster" ? import_schemas_generated.cluster : import_schemas_generated.access;
	if (check(data)) return {
		kind,
		document
	};
	return (check.errors ?? []).filter(speaksForItself).map((error) => schemaFinding(document, error));
}
function unknownKind(document, kind) {
	const written = typeof kind === "string" ? `kind "${kind}" is not known` : "this document has no kind";
	return {
		rule: "schema",
		severity: "error",
		location: document.locate("kind"),
		message: `Not a declaration: ${written}.`,
		remedy: "Begin each document with apiVersion: guestlist/v1 and kind: Cluster or kind: Access."
	};
}
/** The branches of oneOf, anyOf and not repeat what the keyword itself says better. */
function speaksForItself(error) {
	return !/\/(?:oneOf|anyOf)\/\d+\/|\/not\/|\/dependentSchemas$/.test(error.schemaPath) && error.keyword !== "if";
}
function schemaFinding(document, error) {
	const path = pathOf(error.instancePath);
	const { message, remedy, at } = explain(document, error, path);
	const aboutTheWhole = [
		"required",
		"oneOf",
		"not"
	].includes(error.keyword);
	return {
		rule: "schema",
		severity: "error",
		location: at ?? (aboutTheWhole ? document.locateKey(...path) : document.locate(...path)),
		message,
		remedy
	};
}
/** Turns a schema error into what is wrong and what to do. The keywords are those that the schema uses. */
function explain(document, error, path) {
	const name = nameOf(path);
	const { params } = error;
	switch (error.keyword) {
		case "required": return {
			message: `${name} lacks ${params["missingProperty"]}.`,
			remedy: `Add ${params["missingProperty"]}.`
		};
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const near = nearest(key, known[String(path.filter((step) => typeof step === "string").at(-1) ?? "")] ?? []);
			const remedy = near === void 0 ? "Remove it, or check its indentation." : `Did you mean ${near}?`;
			return {
				message: `${name} has no field ${key}.`,
				remedy,
				at: document.locateKey(...path, key)
			};
		}
		case "type": return typeExplanation(name, String(params["type"]), valueAt(document.data, path));
		case "const": return {
			message: `${name} is ${JSON.stringify(valueAt(document.data, path))}.`,
			remedy: `Write ${params["allowedValue"]}.`
		};
		case "enum": return {
			message: `${name} is ${JSON.stringify(valueAt(document.data, path))}.`,
			remedy: `Write one of ${params["allowedValues"].join(", ")}.`
		};
		case "oneOf": return {
			message: "A grant names exactly one of role, user and account.",
			remedy: "Make one grant of each principal."
		};
		case "not": return {
			message: "A grant for a whole account takes no username and no groups: each caller gets in as its own ARN.",
			remedy: "Remove them, or grant to a role."
		};
		case "format": return {
			message: `${name} is not a date.`,
			remedy: "Write YYYY-MM-DD."
		};
		case "pattern": return patternExplanation(name);
		case "uniqueItems": return {
			message: `${name} names the same item twice.`,
			remedy: "Remove one of them."
		};
		default: return {
			message: `${name} ${error.message ?? "is not allowed"}.`,
			remedy: "See the schema, schemas/declaration.schema.json."
		};
	}
}
function typeExplanation(name, type, value) {
	if (type === "string" && (typeof value === "number" || typeof value === "boolean")) return {
		message: `${name} is the ${typeof value} ${value}, not text.`,
		remedy: "Put it between quotes."
	};
	if (type === "string" && typeof value === "object" && value !== null) return {
		message: `${name} is not text.`,
		remedy: "Put text that begins with { or [ between quotes, as in \"{{SessionName}}\"."
	};
	const words = {
		array: "a list",
		object: "a map",
		string: "text",
		integer: "a whole number",
		"array,object": "a list of names or a map with labels"
	};
	return {
		message: `${name} is not ${words[type] ?? type}.`,
		remedy: `Make it ${words[type] ?? type}.`
	};
}
function patternExplanation(name) {
	const field = name.split(".").at(-1) ?? name;
	if (field === "account") return {
		message: `${name} is not an account id.`,
		remedy: "Write its 12 digits between quotes."
	};
	if (field === "region") return {
		message: `${name} is not a region.`,
		remedy: "Write a region such as eu-west-1."
	};
	if (field === "name" || field === "eksName") return {
		message: `${name} is not a name that EKS allows.`,
		remedy: "Use letters, digits, - and _, and begin with a letter or digit."
	};
	return {
		message: `${name} has a character outside printable ASCII, or a space.`,
		remedy: "Type it anew in plain ASCII."
	};
}
const known = {
	"": [
		"apiVersion",
		"kind",
		"metadata",
		"spec"
	],
	metadata: [
		"name",
		"labels",
		"owner"
	],
	spec: [
		"region",
		"account",
		"eksName",
		"creator",
		"signIn",
		"planAs",
		"verify",
		"adopt",
		"onConflict",
		"clusters",
		"grants"
	],
	verify: [
		"in",
		"out",
		"timeoutSeconds"
	],
	grants: [
		"role",
		"user",
		"account",
		"username",
		"groups",
		"reason",
		"expires"
	],
	clusters: ["labels"]
};
function nearest(word, candidates) {
	const fold = (text) => text.toLowerCase().replace(/[^a-z]/g, "");
	const key = fold(word);
	const exact = candidates.find((candidate) => fold(candidate) === key);
	if (exact !== void 0 || key.length < 3) return exact;
	return candidates.find((candidate) => fold(candidate).startsWith(key.slice(0, -1)) || key.startsWith(fold(candidate)));
}
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nameOf(path) {
	if (path.length === 0) return "The declaration";
	return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}
function valueAt(data, path) {
	let value = data;
	for (const step of path) {
		if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
		value = Reflect.get(value, step);
	}
	return value;
}

// src/declaration/load.ts
/** Files → parse → validate → declarations, in the order of files and documents. */
function load(files) {
	const clusters = [];
	const accesses = [];
	const findings = [];
	for (const file of files) {
		const parsed = parseFile(file);
		findings.push(...parsed.findings);
		for (const document of parsed.documents) {
			const valid = validate(document);
			if (!("kind" in valid)) {
				findings.push(...valid);
				continue;
			}
			const declaration = convert(valid);
			if (declaration.kind === "Cluster") clusters.push(declaration);
			else accesses.push(declaration);
		}
	}
	return {
		clusters,
		accesses,
		findings
	};
}

// src/declaration/resolve.ts
/**
* Merges the grants for each cluster into its roster. Grants whose principal cannot be read are left out: lint reports
* them as errors, and nothing with errors is planned.
*
* @param today `YYYY-MM-DD` in UTC; a grant holds through the day it expires on
*/
function resolve({ clusters, accesses }, today) {
	return clusters.map((cluster) => {
		const all = accesses.filter((access) => selects(access, cluster)).flatMap(entriesOf);
		const isExpired = ({ grant }) => grant.expires !== void 0 && grant.expires < today;
		return {
			cluster,
			entries: all.filter((entry) => !isExpired(entry)),
			expired: all.filter(isExpired)
		};
	});
}
/** Whether an Access is for a cluster. */
function selects(access, cluster) {
	if (access.clusters.by === "names") return access.clusters.names.includes(cluster.name);
	return Object.entries(access.clusters.labels).every(([key, value]) => cluster.labels[key] === value);
}
function entriesOf(access) {
	return access.grants.flatMap((grant) => {
		const { principal } = grant;
		return isPrincipal(principal) ? [{
			grant,
			access,
			principal,
			mapping: mappingOf$1(grant, principal)
		}] : [];
	});
}
function mappingOf$1(grant, principal) {
	if (principal.kind === "account") return {
		section: "mapAccounts",
		account: principal.account
	};
	return {
		section: principal.kind === "role" ? "mapRoles" : "mapUsers",
		arn: principal.effectiveArn,
		username: grant.username ?? principal.name,
		groups: grant.groups
	};
}

// src/declaration/declaration.ts
/** Every identity that a Cluster names, in the order of the file's schema. */
function identitiesOf({ creator, signIn, planAs, verify }) {
	return [
		...creator === void 0 ? [] : [creator],
		...signIn,
		...planAs,
		...verify.in,
		...verify.out
	];
}

// src/lint/rules/arn-partition.ts
/** A principal is of the partition that its cluster is in. */
const arnPartition = {
	id: "arn-partition",
	category: "arn",
	severity: "error",
	summary: "A principal's partition is its cluster's.",
	why: "Partitions share no identities: an arn:aws: principal can never sign in to a cluster in China or GovCloud, whose callers are arn:aws-cn: and arn:aws-us-gov: (aws-iam-authenticator, pkg/arn).",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:aws-cn:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ rosters }) {
		const seen = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const { id } = partitionOf(cluster.region);
			for (const { text, identity, location } of identitiesOf(cluster)) {
				if (!isPrincipal(identity) || identity.partition === id) continue;
				yield {
					location,
					message: `${text} is in partition ${identity.partition}, but the cluster is in ${id}.`,
					remedy: `Name a principal of ${id}.`
				};
			}
			for (const { grant, principal } of entries) {
				if (principal.kind === "account" || principal.partition === id || seen.has(grant)) continue;
				seen.add(grant);
				yield {
					location: grant.locate(grant.kind),
					message: `${principal.arn} is in partition ${principal.partition}, but cluster ${cluster.name} is in ${id}.`,
					remedy: `Name a principal of ${id}, or select other clusters.`
				};
			}
		}
	}
};

// src/lint/rules/arn-syntax.ts
/** Every principal is spelled as IAM spells it. */
const arnSyntax = {
	id: "arn-syntax",
	category: "arn",
	severity: "error",
	summary: "A principal is the ARN of an IAM role or user, or an account id.",
	why: "The authenticator does not validate the ARNs of aws-auth: one with a typo, a wildcard, a session or an instance profile is loaded and never matches anybody (aws-iam-authenticator, pkg/mapper/configmap).",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:aws:sts::123456789012:assumed-role/payments-dev/jo
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ clusters, accesses }) {
		for (const cluster of clusters) for (const identity of identitiesOf(cluster)) yield* wrong(identity);
		for (const { grants } of accesses) for (const { kind, text, principal, locate } of grants) {
			if (isPrincipal(principal)) continue;
			const message = `${JSON.stringify(text)} is not an IAM ${kind}: ${principal.problem}.`;
			yield {
				location: locate(kind),
				message,
				remedy: principal.remedy
			};
		}
	}
};
function* wrong({ text, identity, location }) {
	if (isPrincipal(identity)) return;
	yield {
		location,
		message: `${JSON.stringify(text)} is not an IAM role or user: ${identity.problem}.`,
		remedy: identity.remedy
	};
}

// src/lint/rules/cluster-unknown.ts
/** An Access is for clusters that are declared. */
const clusterUnknown = {
	id: "cluster-unknown",
	category: "cluster",
	severity: "error",
	summary: "An Access selects clusters that are declared, and at least one.",
	why: "Grants for a cluster that nobody declared are never applied, and nobody would notice.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments}
spec:
  clusters: [prdo]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check({ clusters, accesses }) {
		const names = new Set(clusters.map((cluster) => cluster.name));
		for (const access of accesses) {
			if (access.clusters.by === "labels") {
				if (clusters.some((cluster) => selects(access, cluster))) continue;
				yield {
					location: access.locate("spec", "clusters", "labels"),
					message: "No declared cluster has these labels.",
					remedy: "Check the labels of the Cluster declarations."
				};
				continue;
			}
			for (const [index, name] of access.clusters.names.entries()) {
				if (names.has(name)) continue;
				const list = [...names].sort().slice(0, 10).join(", ");
				yield {
					location: access.locate("spec", "clusters", index),
					message: `There is no cluster ${JSON.stringify(name)}.`,
					remedy: list === "" ? "Declare it with kind: Cluster." : `Declared are: ${list}.`
				};
			}
		}
	}
};

// src/lint/rules/creator-declared.ts
/** The cluster's creator has no grant, by itself or by its account. */
const creatorDeclared = {
	id: "creator-declared",
	category: "grant",
	severity: "error",
	summary: "A cluster's creator is never granted anything.",
	why: "EKS lets the creator in as system:masters without any entry. An entry for it with fewer rights takes the place of that and can lock everybody out for good (aws/containers-roadmap issue 1209); AWS says never to map it.",
	sources: ["https://github.com/aws/containers-roadmap/issues/1209", "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	bad: `- role: arn:aws:iam::123456789012:role/cluster-creator
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
	*check({ rosters }) {
		for (const { cluster, entries } of rosters) {
			const creator = cluster.creator?.identity;
			if (creator === void 0 || !isPrincipal(creator)) continue;
			for (const { grant, principal } of entries) if (principal.kind === "account" && principal.account === creator.account) yield {
				location: grant.locate("account"),
				message: `Account ${principal.account} contains the creator of cluster ${cluster.name}, ${creator.arn}.`,
				remedy: "Grant to the roles that need it, not to the whole account."
			};
			else if (principal.kind !== "account" && principal.effectiveArn.toLowerCase() === creator.effectiveArn.toLowerCase()) yield {
				location: grant.locate(grant.kind),
				message: `${principal.arn} is the creator of cluster ${cluster.name}.`,
				remedy: "Remove the grant: the creator is always let in, and an entry for it can lock everybody out."
			};
		}
	}
};

// src/lint/rules/duplicate-principal.ts
/** A principal is granted once on a cluster. */
const duplicatePrincipal = {
	id: "duplicate-principal",
	category: "grant",
	severity: "error",
	summary: "A principal has one grant on a cluster, over all files and ignoring case.",
	why: "The authenticator merges nothing: of two entries for a role the last one wins whole, and of two spellings of a user a random one does, request by request (aws-iam-authenticator issue 271).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/271", "https://github.com/eksctl-io/eksctl/issues/4957"],
	bad: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view]
- role: arn:aws:iam::123456789012:role/Dev
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view, edit]`,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const first = /* @__PURE__ */ new Map();
			for (const entry of entries) {
				const { grant, mapping } = entry;
				const key = entryKey(mapping);
				const earlier = first.get(key);
				if (earlier === void 0) {
					first.set(key, entry);
					continue;
				}
				if (told.has(grant)) continue;
				told.add(grant);
				const { file, line } = earlier.grant.locate(earlier.grant.kind);
				yield {
					location: grant.locate(grant.kind),
					message: `${grant.text} already has a grant on cluster ${cluster.name}, at ${file}:${line}.`,
					remedy: "Make one grant of the two, with the groups of both."
				};
			}
		}
	}
};

// src/lint/rules/grant-expired.ts
/** Says that a grant's last day has passed. */
const grantExpired = {
	id: "grant-expired",
	category: "grant",
	severity: "warning",
	summary: "A grant that has expired no longer asks for anything.",
	why: "After its last day a grant counts as not declared: the next apply removes its entry. The line only misleads its readers.",
	sources: [],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2020-01-31`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2027-01-31`,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { expired } of rosters) for (const { grant } of expired) {
			if (told.has(grant)) continue;
			told.add(grant);
			yield {
				location: grant.locate("expires"),
				message: `The grant expired on ${grant.expires}: it is treated as not declared.`,
				remedy: "Remove it, or set a later date."
			};
		}
	}
};

// src/lint/rules/name-taken.ts
/** Names are unique. */
const nameTaken = {
	id: "name-taken",
	category: "cluster",
	severity: "error",
	summary: "No two Clusters, and no two Accesses, have one name.",
	why: "Grants select a cluster by name; with two of one name they would go to both.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012"}`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-eu}
spec: {region: eu-west-1, account: "123456789012"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-us}
spec: {region: eu-west-1, account: "123456789012"}`,
	*check({ clusters, accesses }) {
		yield* taken(clusters);
		yield* taken(accesses);
	}
};
function* taken(declarations) {
	const first = /* @__PURE__ */ new Map();
	for (const declaration of declarations) {
		const earlier = first.get(declaration.name);
		if (earlier === void 0) {
			first.set(declaration.name, declaration);
			continue;
		}
		const { file, line } = earlier.locate("metadata", "name");
		yield {
			location: declaration.locate("metadata", "name"),
			message: `The ${declaration.kind} ${declaration.name} is already declared at ${file}:${line}.`,
			remedy: "Give one of them another name, or make one declaration of the two."
		};
	}
}

// src/lint/rules/role-path.ts
/** Says that a role's path will not be written to aws-auth. */
const rolePath = {
	id: "role-path",
	category: "arn",
	severity: "note",
	summary: "A role's path is left out of aws-auth.",
	why: "STS names a caller by its role without the path, so an entry with the path never matches (aws-iam-authenticator issues 98, 153, 268; SSO roles too). Guestlist writes the ARN without it. An IAM user keeps its path.",
	sources: [
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/268",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/153",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/98"
	],
	bad: `- role: arn:aws:iam::123456789012:role/team/ci/deployer
  groups: [ci:deploy]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
	*check({ accesses }) {
		for (const { grants } of accesses) for (const { principal, locate } of grants) {
			if (!isPrincipal(principal) || principal.kind !== "role" || principal.path === "/") continue;
			yield {
				location: locate("role"),
				message: `The path ${principal.path} is left out: aws-auth gets ${principal.effectiveArn}.`,
				remedy: "Nothing to do; this is how the authenticator sees the role."
			};
		}
	}
};

// src/lint/rules/template-in-group.ts
/** A group is a fixed name. */
const templateInGroup = {
	id: "template-in-group",
	category: "group",
	severity: "error",
	summary: "A group holds no template.",
	why: "The authenticator fills in templates in groups as it does in usernames, and whoever assumes a role chooses the session name: with groups: [\"{{SessionName}}\"] everybody picks their own group (aws-iam-authenticator, pkg/server, renderTemplates).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: ["team-{{SessionName}}"]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [team-payments]`,
	*check({ accesses }) {
		for (const { grants } of accesses) for (const { groups, locate } of grants) for (const [index, group] of groups.entries()) {
			if (!group.includes("{{")) continue;
			yield {
				location: locate("groups", index),
				message: `The group ${JSON.stringify(group)} holds a template, so whoever signs in could choose it.`,
				remedy: "Write a fixed group name; make one grant a role where they differ."
			};
		}
	}
};

// src/lint/rules/username-default.ts
/** Says which username a grant gets that names none. */
const usernameDefault = {
	id: "username-default",
	category: "username",
	severity: "note",
	summary: "A grant without a username gets a sensible one.",
	why: "An entry without a username lets its principal in as nobody: aggregated APIs such as kubectl top then answer 401 (aws-iam-authenticator issue 289). Guestlist fills in NAME:{{SessionName}} for a role, so that the audit log names the person, and its name for a user.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/289"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { grants } of accesses) for (const { kind, username, usernameIsDefault, locate } of grants) {
			if (!usernameIsDefault || username === void 0) continue;
			yield {
				location: locate(kind),
				message: `No username: it will be ${username}.`,
				remedy: "Nothing to do, or name one with `username:`."
			};
		}
	}
};

// src/lint/registry.ts
/** Every rule, in the order in which they are documented. */
const rules = [
	arnSyntax,
	arnPartition,
	rolePath,
	usernameDefault,
	templateInGroup,
	duplicatePrincipal,
	creatorDeclared,
	clusterUnknown,
	nameTaken,
	grantExpired
];

// src/lint/lint.ts
/** Runs all rules over the declarations. The findings come in the order of files and lines. */
function lint(input, catalogue = rules) {
	return catalogue.flatMap((rule) => [...rule.check(input)].map((remark) => ({
		rule: rule.id,
		severity: rule.severity,
		...remark
	}))).sort(byPosition);
}

// src/commands/lint.ts
/**
* files → load → validate → resolve → lint.
*
* @throws Failure `declarations` where there is nothing to read, or no cluster of a name that was asked for
*/
async function lintCommand(options, edges) {
	const { files, findings: unread } = await readDeclarationFiles(edges.workingDirectory, options.dir);
	const declarations = load(files);
	const today = edges.now().toISOString().slice(0, 10);
	const rosters = resolve(declarations, today);
	const findings = [
		...unread,
		...declarations.findings,
		...lint({
			...declarations,
			rosters,
			configuration: defaultConfiguration,
			today
		})
	].sort(byPosition);
	return {
		result: {
			command: "lint",
			findings,
			sources: new Map(files.map((file) => [file.path, file.text])),
			counted: countOf(files.length, declarations)
		},
		rosters: hasErrors(findings) ? [] : selected(rosters, options)
	};
}
function countOf(files, { clusters, accesses }) {
	return {
		files,
		clusters: clusters.length,
		grants: accesses.reduce((sum, access) => sum + access.grants.length, 0)
	};
}
function selected(rosters, { clusters, dir }) {
	if (clusters.length === 0) return rosters;
	return [...new Set(clusters)].map((name) => {
		const roster = rosters.find(({ cluster }) => cluster.name === name);
		if (roster !== void 0) return roster;
		const declared = rosters.map(({ cluster }) => cluster.name).sort();
		throw new Failure("declarations", `No cluster "${name}" is declared in ${dir}.`, { remedy: declared.length === 0 ? "Declare it with kind: Cluster." : `Declared are: ${declared.join(", ")}.` });
	});
}

// src/commands/run.ts
/**
* Runs a command: both doors come in here. What lint finds stops every other command before anything else is read.
*
* @throws Failure where the whole run cannot go on; what concerns one cluster is in the result
*/
async function runCommand(command, options, edges) {
	const { result: lint, rosters } = await lintCommand(options, edges);
	if (command === "lint") return lint;
	if (hasErrors(lint.findings)) return {
		command,
		lint,
		clusters: []
	};
	if (rosters.length === 0) throw new Failure("declarations", `No cluster is declared in ${options.dir}, so there is nothing to ${command}.`, { remedy: "Declare it with kind: Cluster." });
	if (options.target.kind !== "eks" && rosters.length > 1) {
		const names = rosters.map(({ cluster }) => cluster.name).join(", ");
		throw new Failure("usage", `One aws-auth cannot stand for ${rosters.length} clusters (${names}).`, { remedy: "Choose one with --cluster NAME (input cluster of the Action)." });
	}
	const { planCommand, applyCommand, verifyCommand } = await import("./live.js");
	switch (command) {
		case "plan": return {
			command,
			lint,
			clusters: await unlessTold(edges, planCommand(rosters, options, edges))
		};
		case "verify": return {
			command,
			lint,
			clusters: await unlessTold(edges, verifyCommand(rosters, options, edges))
		};
		case "apply": return {
			command,
			lint,
			clusters: await applyCommand(rosters, options, edges)
		};
	}
}

// src/commands/source.ts
/**
* The owner of what is added: which repository this is, as in `github.com/acme/access`, and which folder of it, where
* that is not `access` at its top (`github.com/acme/infra//clusters/access`). Two folders that are applied by themselves
* own their entries by themselves. In GitHub Actions the repository comes from the environment, else from the remote
* `origin` of the checkout, so that both doors own the same entries. A folder that is in no repository owns by its own
* place on this machine.
*
* @param dir the folder of declarations, relative to the working directory
*/
async function sourceOf$1(workingDirectory, dir, env) {
	const folder = resolve$1(workingDirectory, dir);
	const checkout = await checkoutOf(workingDirectory);
	const name = fromEnvironment(env) ?? normalised(originOf(checkout));
	const top = checkout?.top ?? (env["GITHUB_WORKSPACE"] || workingDirectory);
	if (name === "") return `local/${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
	return withFolder(name, relative(top, folder));
}
function fromEnvironment(env) {
	const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server = "https://github.com" } = env;
	return GITHUB_ACTIONS === "true" && repository ? normalised(`${server}/${repository}`) : void 0;
}
function originOf(checkout) {
	return /\[remote "origin"\][^[]*?^\s*url\s*=\s*(\S+)/m.exec(checkout?.config ?? "")?.[1] ?? "";
}
function withFolder(repository, folder) {
	const path = folder.split(sep).join(posix.sep);
	return path === "access" ? repository : `${repository}//${path}`;
}
/** The nearest checkout, upwards: its .git is a folder, or a file that names one, as in worktrees and submodules. */
async function checkoutOf(from) {
	const config = await text(join(from, ".git", "config"));
	if (config !== void 0) return {
		top: from,
		config
	};
	const pointer = /^gitdir:\s*(.+?)\s*$/m.exec(await text(join(from, ".git")) ?? "")?.[1];
	if (pointer !== void 0) {
		const folder = resolve$1(from, pointer);
		const common = (await text(join(folder, "commondir")))?.trim();
		return {
			top: from,
			config: await text(join(resolve$1(folder, common ?? "."), "config"))
		};
	}
	const up = dirname(from);
	return up === from ? void 0 : checkoutOf(up);
}
function text(path) {
	return readFile(path, "utf8").catch(() => void 0);
}
/**
* `git@host:o/r.git`, `ssh://git@host:22/o/r` and `https://user:p@ss@host/o/r.git` are all `host/o/r`; empty for a path.
* Nothing that may be a secret (user, password, query) is kept.
*/
function normalised(written) {
	const url = written.replace(/^"(.*)"$/, "$1").replace(/[?#].*$/, "");
	const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^/]*@)?([^/:@]+)(?::\d+)?[/:](.+)$/.exec(url) ?? [];
	if (host === void 0 || path === void 0 || host.startsWith(".")) return "";
	const name = path.replace(/\/+$/, "").replace(/\.git$/, "").replace(/^\/+/, "");
	return name === "" ? "" : `${host}/${name}`.toLowerCase();
}

// src/door.ts
/**
* The AWS SDK warns on standard error of each Node that it will not support one day. Which Nodes Guestlist runs on is
* for Guestlist to say.
*/
function silenceSdkWarning() {
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] = "true";
}
/**
* Whoever reads our output may go away (`| head`): that ends the reading, and never the work. Output that cannot be
* written for another reason, such as a full disk, is a failure, and is said where that can still be done.
*/
function outliveReaders() {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
		if (error.code === "EPIPE") return;
		process.exitCode = 1;
		if (stream !== process.stderr) process.stderr.write(`The output could not be written: ${error.message}\n`);
	});
}
/**
* SIGINT and SIGTERM as a signal for the work instead of an end to it, so that a change that was written and is not
* proven yet can be put back. A second one kills.
*/
function tellOfSignals() {
	const controller = new AbortController();
	for (const name of ["SIGINT", "SIGTERM"]) process.once(name, () => controller.abort(name));
	return controller.signal;
}
/** The world as it is: real time, real chance. */
function realWorld(progress, interrupted) {
	return {
		now: () => /* @__PURE__ */ new Date(),
		sleep: async (milliseconds) => void await setTimeout$1(milliseconds, void 0, { signal: interrupted }),
		random: Math.random,
		progress,
		interrupted
	};
}
/** Ends the process where it was told to stop: what was still being waited for is of no use any more. */
function endIfTold({ interrupted }) {
	if (interrupted.aborted) process.stdout.write("", () => process.exit());
}

// src/report/plain.ts
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t",
	"\x1B": "\\e"
};
/**
* Makes a text that anybody may have written harmless to print, on one line: what is invisible, moves the cursor or
* turns the direction of reading comes out as a visible escape, such as `\n` or `\u{202e}`.
*/
function plain(text) {
	return text.replace(HIDDEN, (found) => SHORT[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
* The same for a line with a caret under it: each UTF-16 unit stays as wide as it was, so that the caret stays where
* it is. Tabs stay tabs.
*/
function plainCells(line) {
	return line.replace(HIDDEN, (found) => found === "	" ? found : cell(found).repeat(found.length));
}
function cell(found) {
	const code = found.codePointAt(0) ?? 0;
	return code < 32 ? String.fromCodePoint(9216 + code) : "·";
}
/**
* The same for JSON, by escapes that JSON knows: it reads as the same values. `##[` is escaped too, since the runner of
* GitHub Actions takes it for a command wherever it stands in a log.
*/
function plainJson(json) {
	const escapeOf = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
	const escaped = (found) => found.split("").map(escapeOf).join("");
	return json.replace(HIDDEN, (found) => found === "\n" ? found : escaped(found)).replaceAll("##[", "##\\u005b");
}
/** Cuts a text that is too long to show, at a whole character. */
function clip(text, length = 200) {
	if (text.length <= length) return text;
	const cut = text.slice(0, length - 1);
	return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}\u2026`;
}

// src/github/log.ts
/** A log that writes to a stream, such as the standard output. */
function logTo(write) {
	const text = (lines) => write(`${harmless(lines)}\n`);
	return {
		text,
		group: (title, lines) => {
			write(`::group::${harmless(title.replaceAll("%", "%25"))}\n`);
			text(lines);
			write("::endgroup::\n");
		}
	};
}
/** Makes a text that anybody may have written one that the runner only shows. Tabs stay, so that a caret stays in place. */
function harmless(text) {
	return withoutCommands(text.replace(/(?:\r\n|\n|\r)$/, "").split(/\r\n|\n|\r/).map((line) => line.split("	").map(plain).join("	")).join("\n"));
}
/**
* Takes the commands out of a text that has nothing invisible in it but line breaks, tabs and colours. The runner looks
* for `::command::` at the start of a line, whitespace apart, and for `##[command]` anywhere in one (actions/runner,
* ActionCommand.cs); it compares by culture, which passes over what is invisible.
*/
function withoutCommands(text) {
	return text.replaceAll("##[", "##\\[").replace(/^([^\S\r\n]*)(?=::)/gm, "$1\\");
}

// src/report/markdown/code.ts
/**
* A value as a code span, in which nothing is a link, a mention, HTML or emphasis. The fence is longer than any run of
* backticks inside. A backslash before a pipe is shown as an escape, since parsers disagree on it inside tables.
*/
function code(value) {
	const shown = plain(clip(value)).replace(/\\(?=\|)/g, "\\u{5c}");
	if (shown === "") return "(empty)";
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** The length of the longest run of backticks. */
function longestRun(text) {
	return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

// src/report/markdown/block.ts
/** Lines as a fenced block. The fence is longer than any run of backticks inside. */
function fenced(lines, language = "") {
	const body = lines.map((line) => plainCells(line)).join("\n");
	const fence = "`".repeat(Math.max(3, longestRun(body) + 1));
	return `${fence}${language}\n${body}\n${fence}`;
}
/** Blocks folded away under a line of our own words, which GitHub shows as HTML and not as Markdown. */
function folded(summary, blocks) {
	return [
		`<details><summary>${summary}</summary>`,
		...blocks,
		"</details>"
	].join("\n\n");
}
/** A box that GitHub draws around a warning; the lines are list items or sentences. */
function alert(kind, lines) {
	return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join("\n");
}
/** The first lines of a text that can be of any size. */
function firstLines(text, most = 40) {
	const lines = text.split(/\r\n|\n|\r/);
	const shown = lines.slice(0, most).map((line) => clip(line, 300));
	return lines.length > most ? [...shown, `\u2026 ${lines.length - most} more lines`] : shown;
}

// src/report/markdown/prose.ts
const TOKEN = /["'(]*`[^`\s](?:[^`]*[^`\s])?`["'),.;:!?]*(?=\s|$)|\S+/g;
const AROUND = /^(["'(]*)(.*?)(["'),.;:!?]*)$/s;
const WORD = /^\p{L}[\p{L}\p{M}]*(?:[-'\u2019]\p{L}[\p{L}\p{M}]*)*$/u;
const NUMBER = /^\d{1,6}$/;
const HEX = /[\da-f]{7,}/i;
/**
* A text that anybody may have written, as Markdown: plain words and numbers stand as they are, and whatever could
* mean more than itself (an ARN, a path, an address, a mention) becomes a code span.
*/
function prose(text) {
	return (plain(clip(text.trim(), 1e3)).match(TOKEN) ?? []).map((token, index) => shown(token, index === 0)).join(" ");
}
function shown(token, first) {
	const [, before = "", core = "", after = ""] = AROUND.exec(token) ?? [];
	if (core === "") return token;
	if (/^`[^`]+`$/.test(core)) return `${before}${code(core.slice(1, -1))}${after}`;
	return `${before}${WORD.test(core) && !HEX.test(core) || NUMBER.test(core) && !first ? core : code(core)}${after}`;
}

// src/report/markdown/failure.ts
/** A failure as Markdown: what happened and what to do next in a box, and the lines that belong to it. */
function failureBlocks({ code: id, message, detail, remedy }) {
	const lines = [`**Failed** (${code(id)}): ${prose(message)}`];
	if (remedy !== void 0) lines.push("", `What to do: ${prose(remedy)}`);
	return [alert("CAUTION", lines), ...detail === void 0 ? [] : [fenced(firstLines(detail))]];
}

// src/report/phrase.ts
/** Tagged template: the literals are our words, strings put in are values, numbers are shown as they are. */
function phrase(words, ...parts) {
	return words.flatMap((word, index) => {
		const part = parts[index];
		if (part === void 0) return [word];
		if (typeof part === "number") return [word, String(part)];
		return typeof part === "string" ? [word, {
			kind: "value",
			of: part
		}] : [word, ...part];
	});
}
/** A text of several words that somebody wrote: a message with values in it, a reason. */
function textOf(text) {
	return [{
		kind: "text",
		of: text
	}];
}
/** `a, b and c`. */
function listOf(items) {
	return items.flatMap((item, index) => {
		if (index === 0) return [...item];
		return [index === items.length - 1 ? " and " : ", ", ...item];
	});
}
/** Puts phrases after each other. */
function joined(items, separator) {
	return items.flatMap((item, index) => index === 0 ? [...item] : [separator, ...item]);
}
/** The phrase as a report says it. */
function speak(phrase, speech) {
	return phrase.map((piece) => typeof piece === "string" ? piece : speech[piece.kind](piece.of)).join("");
}
/** `1 grant`, `2 grants`. */
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}

// node_modules/picocolors/picocolors.js
var require_picocolors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let p = process || {};
	let argv = p.argv || [];
	let env = p.env || {};
	let isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
	let formatter = (open, close, replace = open) => (input) => {
		let string = "" + input, index = string.indexOf(close, open.length);
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
	};
	let replaceClose = (string, close, replace, index) => {
		let result = "", cursor = 0;
		do {
			result += string.substring(cursor, index) + replace;
			cursor = index + close.length;
			index = string.indexOf(close, cursor);
		} while (~index);
		return result + string.substring(cursor);
	};
	let createColors = (enabled = isColorSupported) => {
		let f = enabled ? formatter : () => String;
		return {
			isColorSupported: enabled,
			reset: f("\x1B[0m", "\x1B[0m"),
			bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
			dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
			italic: f("\x1B[3m", "\x1B[23m"),
			underline: f("\x1B[4m", "\x1B[24m"),
			inverse: f("\x1B[7m", "\x1B[27m"),
			hidden: f("\x1B[8m", "\x1B[28m"),
			strikethrough: f("\x1B[9m", "\x1B[29m"),
			black: f("\x1B[30m", "\x1B[39m"),
			red: f("\x1B[31m", "\x1B[39m"),
			green: f("\x1B[32m", "\x1B[39m"),
			yellow: f("\x1B[33m", "\x1B[39m"),
			blue: f("\x1B[34m", "\x1B[39m"),
			magenta: f("\x1B[35m", "\x1B[39m"),
			cyan: f("\x1B[36m", "\x1B[39m"),
			white: f("\x1B[37m", "\x1B[39m"),
			gray: f("\x1B[90m", "\x1B[39m"),
			bgBlack: f("\x1B[40m", "\x1B[49m"),
			bgRed: f("\x1B[41m", "\x1B[49m"),
			bgGreen: f("\x1B[42m", "\x1B[49m"),
			bgYellow: f("\x1B[43m", "\x1B[49m"),
			bgBlue: f("\x1B[44m", "\x1B[49m"),
			bgMagenta: f("\x1B[45m", "\x1B[49m"),
			bgCyan: f("\x1B[46m", "\x1B[49m"),
			bgWhite: f("\x1B[47m", "\x1B[49m"),
			blackBright: f("\x1B[90m", "\x1B[39m"),
			redBright: f("\x1B[91m", "\x1B[39m"),
			greenBright: f("\x1B[92m", "\x1B[39m"),
			yellowBright: f("\x1B[93m", "\x1B[39m"),
			blueBright: f("\x1B[94m", "\x1B[39m"),
			magentaBright: f("\x1B[95m", "\x1B[39m"),
			cyanBright: f("\x1B[96m", "\x1B[39m"),
			whiteBright: f("\x1B[97m", "\x1B[39m"),
			bgBlackBright: f("\x1B[100m", "\x1B[49m"),
			bgRedBright: f("\x1B[101m", "\x1B[49m"),
			bgGreenBright: f("\x1B[102m", "\x1B[49m"),
			bgYellowBright: f("\x1B[103m", "\x1B[49m"),
			bgBlueBright: f("\x1B[104m", "\x1B[49m"),
			bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
			bgCyanBright: f("\x1B[106m", "\x1B[49m"),
			bgWhiteBright: f("\x1B[107m", "\x1B[49m")
		};
	};
	module.exports = createColors();
	module.exports.createColors = createColors;
}));

// src/report/terminal/style.ts
var import_picocolors = /* @__PURE__ */ __toESM(require_picocolors(), 1);
/** The style with or without colour; the door decides which. */
function styleOf(color) {
	const c = import_picocolors.default.createColors(color);
	const severities = {
		error: c.red,
		warning: c.yellow,
		note: c.cyan
	};
	const kinds = {
		conflict: c.magenta,
		removed: c.red,
		changed: c.yellow,
		added: c.green,
		adopted: c.cyan,
		kept: c.dim,
		foreign: c.dim
	};
	const tones = {
		calm: c.green,
		change: c.yellow,
		trouble: c.red
	};
	return {
		bold: c.bold,
		dim: c.dim,
		severity: (severity, text) => severities[severity](text),
		kind: (kind, text) => kinds[kind](text),
		tone: (tone, text) => c.bold(tones[tone](text)),
		added: c.green,
		removed: c.red,
		hunk: c.cyan,
		say: (phrase) => speak(phrase, speech)
	};
}
const speech = {
	value: quoted,
	text: (text) => plain(clip(text, 1e3))
};
/** A value that is empty, or that a reader could not tell from the words around it, stands between quotes. */
function quoted(value) {
	const shown = plain(clip(value));
	return shown === "" || /[\s,;"]/.test(shown) ? `"${shown}"` : shown;
}
/** Each line with an indent. */
function indented(text, by = 2) {
	return text.replace(/^(?=.)/gm, " ".repeat(by));
}

// src/report/failure.ts
/** A failure of a whole run as a person reads it in a terminal. */
function renderFailure(failure, { color }) {
	return `${failureText(failure, styleOf(color))}\n`;
}
/** A failure of a whole run as Markdown. */
function renderFailureMarkdown(failure) {
	return `### Guestlist could not finish\n\n${failureBlocks(failure).join("\n\n")}\n`;
}
/** A failure as a block of a terminal report: what happened, the lines that belong to it, what to do next. */
function failureText({ code, message, detail, remedy }, style) {
	const lines = [`${style.severity("error", "failed")}  ${style.dim(code)}`, indented(style.say(textOf(message)))];
	if (detail !== void 0) lines.push(indented(detail.split(/\r\n|\n|\r/).map(plainCells).join("\n"), 4));
	if (remedy !== void 0) lines.push(indented(style.say(textOf(remedy))));
	return lines.join("\n");
}
/** A failure as the JSON documents have it. The error underneath stays out: it may quote anything. */
function failureJson({ code, message, detail, remedy }) {
	return {
		code,
		message,
		detail: detail ?? null,
		remedy: remedy ?? null
	};
}

// src/report/counts.ts
const severities = [
	"error",
	"warning",
	"note"
];
/** How many findings there are of each severity. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
/** `1 error and 2 warnings`, or `no findings`. */
function findingCountWords(findings) {
	const counts = countFindings(findings);
	const parts = severities.flatMap((severity) => counts[severity] === 0 ? [] : [[count(counts[severity], severity)]]);
	return parts.length === 0 ? "no findings" : listOf(parts).join("");
}
const moves = [
	"added",
	"changed",
	"removed"
];
const verbs$1 = {
	added: ["gains", "gain"],
	changed: ["changes", "change"],
	removed: ["loses", "lose"]
};
/** `2 gain, 1 changes and 1 loses access`; undefined where nobody's access moves. */
function changeCountWords(plans) {
	const counts = plans.map(countChanges);
	const parts = moves.flatMap((kind) => {
		const sum = counts.reduce((total, each) => total + each[kind], 0);
		return sum === 0 ? [] : [[`${sum} ${verbs$1[kind][sum === 1 ? 0 : 1]}`]];
	});
	return parts.length === 0 ? void 0 : `${listOf(parts).join("")} access`;
}

// src/report/json/finding.ts
/** What lint found, as every JSON document has it. */
function lintJson({ findings, counted: { files, clusters, grants } }) {
	const { error, warning, note } = countFindings(findings);
	return {
		counted: {
			files,
			clusters,
			grants
		},
		findingCounts: {
			errors: error,
			warnings: warning,
			notes: note
		},
		findings: findings.map(findingJson)
	};
}
function findingJson({ rule, severity, location, message, remedy }) {
	const { file, line, column, endLine, endColumn } = location;
	return {
		rule,
		severity,
		file,
		line,
		column,
		endLine,
		endColumn,
		message,
		remedy
	};
}

// src/report/mapping-words.ts
/** Who an entry is about: `role payments-dev of 123456789012`; the text as it stands where it is no ARN. */
function principalWords(mapping) {
	if (mapping.section === "mapAccounts") return phrase`everybody in account ${mapping.account}`;
	const kind = mapping.section === "mapRoles" ? "role" : "user";
	const principal = parseIdentityArn(mapping.arn);
	if (!isPrincipal(principal) || principal.kind !== kind) return phrase`${[kind]} ${mapping.arn}`;
	const { partition, account, path, name } = principal;
	const where = partition === "aws" ? [] : phrase` in ${partition}`;
	return phrase`${[kind]} ${path.slice(1) + name} of ${account}${where}`;
}
/** As whom an entry lets its principal in: `payments-dev with groups view and edit`. */
function personWords({ username, groups }) {
	return phrase`${username} with ${groupWords(groups)}`;
}
/** As whom a mapping lets its principal in. */
function mappedWords(mapping) {
	return mapping.section === "mapAccounts" ? ["their own ARN with no groups"] : personWords(mapping);
}
/** `groups view, edit`, or `no groups`. */
function groupWords(groups) {
	if (groups.length === 0) return ["no groups"];
	return phrase`${[groups.length === 1 ? "group" : "groups"]} ${valuesOf(groups)}`;
}
/** Values after each other, with commas. */
function valuesOf(values) {
	return joined(values.map((value) => phrase`${value}`), ", ");
}
/** Whether an entry gives more than it seems to. */
function dangerOf(mapping) {
	if (mapping.section === "mapAccounts") return "account";
	return mapping.groups.includes("system:masters") ? "masters" : void 0;
}
/** What to know about a danger, in one sentence. */
const dangerWords = {
	masters: "system:masters may do anything in the cluster, and RBAC cannot take it away.",
	account: "An account entry lets in every role and user of that account, now and later."
};

// src/report/change-words.ts
/** What happens to whom, in one or two words. */
const kindWords = {
	conflict: "in conflict",
	removed: "loses access",
	changed: "changes",
	added: "gains access",
	adopted: "is adopted",
	kept: "stays",
	foreign: "foreign"
};
/** The entry that a change is about: as it will be, or as it was where it goes. */
function mappingOf(change) {
	return change.kind === "added" || change.kind === "changed" ? change.after : change.before;
}
/** The declared grant behind a change; undefined where nothing here declares it. */
function declaredBy(change) {
	return "entry" in change ? change.entry : void 0;
}
/** Who a change is about. A role declared with a path is named with it, since that is what people know it by. */
function whoWords(change) {
	const words = principalWords(mappingOf(change));
	const declared = declaredBy(change)?.grant.text;
	return declared === void 0 || declared === principalText(mappingOf(change)) ? words : phrase`${words} (declared as ${declared})`;
}
/** The effect of a change on who gets in as whom. */
function effectWords(change) {
	switch (change.kind) {
		case "added": return phrase`gets in as ${mappedWords(change.after)}`;
		case "changed": return phrase`${differenceWords(change.before, change.after)}${takenWords(change)}`;
		case "removed": return phrase`no longer gets in; was ${mappedWords(change.before)}${takenWords(change)}`;
		case "adopted": return phrase`gets in as ${mappedWords(change.before)}, as before; the entry becomes this repository's`;
		case "kept": return phrase`gets in as ${mappedWords(change.before)}, as before`;
		case "foreign": return phrase`${mappedWords(change.before)}${change.owner === void 0 ? [] : phrase`, of ${change.owner}`}`;
		case "conflict": return phrase`${textOf(change.why)}: it is ${mappedWords(change.before)}${change.after === void 0 ? [] : phrase`, and is declared as ${mappedWords(change.after)}`}`;
	}
}
/** What groups an entry keeps, gets and loses. */
function groupDifference(before, after) {
	const old = before.section === "mapAccounts" ? [] : [...new Set(before.groups)];
	const next = after.section === "mapAccounts" ? [] : [...new Set(after.groups)];
	return {
		kept: next.filter((group) => old.includes(group)),
		new: next.filter((group) => !old.includes(group)),
		gone: old.filter((group) => !next.includes(group))
	};
}
/** Why an entry would have been in conflict, where it is taken over all the same. */
function takenWords(change) {
	const taken = "taken" in change ? change.taken : void 0;
	return taken === void 0 ? [] : phrase`; taken over, though ${textOf(taken)}`;
}
function differenceWords(before, after) {
	if (before.section === "mapAccounts" || after.section === "mapAccounts") return mappedWords(after);
	const groups = groupDifference(before, after);
	const parts = [before.username === after.username ? phrase`gets in as ${after.username} as before` : phrase`gets in as ${after.username} instead of ${before.username}`];
	if (groups.new.length > 0) parts.push(phrase`gains ${groupWords(groups.new)}`);
	if (groups.gone.length > 0) parts.push(phrase`loses ${groupWords(groups.gone)}`);
	if (groups.kept.length > 0) parts.push(phrase`keeps ${valuesOf(groups.kept)}`);
	return joined(parts, ", ");
}
/** Changes in the order in which reports list them: worst kind first, and within a kind what is dangerous first. */
function inReadingOrder(changes) {
	const rank = (change) => changeKinds.indexOf(change.kind) * 2 + (dangerOf(mappingOf(change)) === void 0 ? 1 : 0);
	return [...changes].sort((a, b) => rank(a) - rank(b));
}
/** The changes that a plan means to make, and the conflicts that keep it from making them. */
function toShow(changes) {
	return inReadingOrder(changes).filter(({ kind }) => kind !== "kept" && kind !== "foreign");
}

// src/report/json/change.ts
/** The changes of a plan in the order of reports. */
function changesJson(changes, source) {
	return inReadingOrder(changes).map((change) => changeJson(change, source));
}
function changeJson(change, source) {
	const mapping = mappingOf(change);
	const entry = declaredBy(change);
	const place = entry?.grant.locate();
	return {
		kind: change.kind,
		section: mapping.section,
		principal: principalText(mapping),
		before: personJson$1(beforeOf(change)),
		after: personJson$1(afterOf(change)),
		declaredAs: entry?.grant.text ?? null,
		declaredAt: place === void 0 ? null : {
			file: place.file,
			line: place.line,
			column: place.column
		},
		access: entry?.access.name ?? null,
		owner: entry?.access.owner ?? null,
		reason: entry?.grant.reason ?? null,
		expires: entry?.grant.expires ?? null,
		source: sourceOf(change, source) ?? null,
		why: whyOf(change) ?? null
	};
}
function beforeOf(change) {
	return change.kind === "added" ? void 0 : change.before;
}
function afterOf(change) {
	switch (change.kind) {
		case "added":
		case "changed":
		case "conflict": return change.after;
		case "adopted":
		case "kept":
		case "foreign": return change.before;
		case "removed": return;
	}
}
function whyOf(change) {
	if (change.kind === "conflict") return change.why;
	return "taken" in change ? change.taken : void 0;
}
function personJson$1(mapping) {
	if (mapping === void 0 || mapping.section === "mapAccounts") return null;
	return {
		username: mapping.username,
		groups: mapping.groups
	};
}
/** The repository that owns the entry once the change is made. */
function sourceOf(change, source) {
	if (change.kind === "foreign" || change.kind === "conflict") return change.owner;
	return change.kind === "kept" && !change.owned ? void 0 : source;
}

// src/report/json/plan.ts
/** One cluster of a PlanReport. */
function plannedJson(cluster) {
	if ("failure" in cluster) return {
		cluster: cluster.cluster,
		failure: failureJson(cluster.failure)
	};
	const refusals = cluster.refusals.map(({ guard, message, remedy }) => ({
		guard,
		message,
		remedy
	}));
	return {
		...planJson(cluster.plan),
		refusals
	};
}
/** A plan without the texts of aws-auth: those are long, and hold what others wrote. */
function planJson(plan) {
	const { cluster, target, source, changes, notes } = plan;
	return {
		cluster,
		target,
		source,
		hasChanges: hasChanges(plan),
		recordMoves: plan.recordMoves,
		counts: countChanges(plan),
		changes: changesJson(changes, source),
		notes: notes.map(({ section, line, message }) => ({
			section,
			line,
			message
		}))
	};
}

// src/report/json/receipt.ts
/** One cluster of a Receipt. */
function changedJson(changed) {
	if ("failure" in changed) return {
		cluster: changed.cluster,
		failure: failureJson(changed.failure)
	};
	const { outcome, at, identities, resourceVersion, conflicts, claims, unasked, problems, plan } = changed.receipt;
	const { cluster, ...planned } = planJson(plan);
	return {
		cluster,
		outcome,
		at,
		identities,
		resourceVersion: {
			before: resourceVersion.before ?? null,
			after: resourceVersion.after ?? null
		},
		conflicts,
		plan: planned,
		claims: claims.map(claimJson),
		unasked,
		problems
	};
}
function claimJson({ principal, purpose, predicted, before, after, holds, words }) {
	return {
		principal,
		purpose,
		predicted: predicted === void 0 ? null : personJson(predicted),
		before: before === void 0 ? null : knockJson(before),
		after: knockJson(after),
		holds,
		words
	};
}
function personJson({ username, groups }) {
	return {
		username,
		groups
	};
}
function knockJson(knock) {
	if (knock.answer !== "in") return knock.answer === "failed" ? {
		answer: "failed",
		reason: knock.reason
	} : { answer: "unauthorized" };
	return {
		answer: "in",
		person: personJson(knock.person),
		pods: knock.pods
	};
}

// src/report/json.ts
/** A failure of a whole run as a JSON document. */
function renderFailureJson(failure) {
	return `${plainJson(JSON.stringify(failureReport(failure), null, 2))}\n`;
}
/** A failure of a whole run as plain data. */
function failureReport(failure) {
	return {
		apiVersion: "guestlist/v1",
		kind: "Failure",
		ok: false,
		failure: failureJson(failure)
	};
}
/** A result as a JSON document, two spaces deep, and harmless wherever it is printed. */
function renderJson(result) {
	return `${plainJson(JSON.stringify(reportOf(result), null, 2))}\n`;
}
/** A result as plain data. Fields come in a fixed order, and every field is there. */
function reportOf(result) {
	const ok = exitCodeOf(result) !== 1;
	if (result.command === "lint") return {
		apiVersion: "guestlist/v1",
		kind: "LintReport",
		ok,
		...lintJson(result)
	};
	return result.command === "plan" ? planReport(result, ok) : receiptReport(result, ok);
}
function planReport({ lint, clusters }, ok) {
	const planned = clusters.map(plannedJson);
	return {
		apiVersion: "guestlist/v1",
		kind: "PlanReport",
		ok,
		hasChanges: planned.some((cluster) => "hasChanges" in cluster && cluster.hasChanges),
		lint: lintJson(lint),
		clusters: planned
	};
}
function receiptReport({ command, lint, clusters }, ok) {
	return {
		apiVersion: "guestlist/v1",
		kind: "Receipt",
		ok,
		command,
		lint: lintJson(lint),
		clusters: clusters.map(changedJson)
	};
}

// src/report/link.ts
/** Links to the lines of files at one commit, as GitHub addresses them. */
function linkTo({ serverUrl, repository, commit, folder }) {
	const base = `${serverUrl}/${repository}/blob/${commit}`;
	return (file, line) => `${base}/${[...folder.split("/"), ...file.split("/")].filter(Boolean).map(segment$1).join("/")}#L${line}`;
}
function segment$1(text) {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Links for a command line that runs in GitHub Actions; undefined elsewhere. */
function linkFromEnvironment(env) {
	const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	if (serverUrl === void 0 || repository === void 0 || commit === void 0) return void 0;
	return linkTo({
		serverUrl,
		repository,
		commit,
		folder: ""
	});
}

// src/report/markdown/budget.ts
/** A section that is always shown in full. */
function fixed(text) {
	return [{
		text,
		loss: 0,
		missing: []
	}];
}
/** Room for the notice of what was left out. */
const NOTICE = 700;
/**
* Puts sections together within a budget. Nothing is ever cut: sections give way to their next variant, those whose
* loss is smallest first, and a notice says what is missing and where it is.
*/
function compose(sections, budget, elsewhere) {
	const sizeOf = (text) => (budget.unit === "bytes" ? Buffer.byteLength(text) : text.length) + 2;
	const parts = sections.map((variants) => ({
		variants,
		at: 0,
		sizes: variants.map(({ text }) => sizeOf(text))
	}));
	let size = parts.reduce((sum, { sizes }) => sum + (sizes[0] ?? 0), 0);
	let room = budget.limit;
	while (size > room) {
		const next = cheapestStep(parts);
		if (next === void 0) break;
		size += (next.sizes[next.at + 1] ?? 0) - (next.sizes[next.at] ?? 0);
		next.at += 1;
		room = budget.limit - NOTICE;
	}
	const chosen = parts.flatMap(({ variants, at }) => variants[at] ?? []);
	const notice = noticeOf(chosen, elsewhere);
	return [...chosen.map(({ text }) => text), ...notice].filter((text) => text !== "").join("\n\n");
}
/** The part whose next variant loses least; of several, the largest. */
function cheapestStep(parts) {
	let best;
	const lossOf = ({ variants, at }) => variants[at + 1]?.loss ?? Number.POSITIVE_INFINITY;
	const sizeOf = ({ sizes, at }) => sizes[at] ?? 0;
	for (const part of parts) {
		if (lossOf(part) === Number.POSITIVE_INFINITY) continue;
		if (best === void 0 || lossOf(part) < lossOf(best)) best = part;
		else if (lossOf(part) === lossOf(best) && sizeOf(part) > sizeOf(best)) best = part;
	}
	return best;
}
function noticeOf(chosen, elsewhere) {
	const times = /* @__PURE__ */ new Map();
	for (const what of chosen.flatMap(({ missing }) => missing)) times.set(what, (times.get(what) ?? 0) + 1);
	if (times.size === 0) return [];
	const words = [...times].map(([what, number]) => number === 1 ? what : `${what} (${count(number, "time")})`);
	const where = elsewhere === void 0 ? "" : ` ${elsewhere}`;
	return [`_Left out, since this would become too long: ${words.join(", ")}.${where}_`];
}

// src/report/markdown/place.ts
/** `file:line` as a code span, linked where the file can be read. */
function place({ file, line }, link) {
	const shown = code(`${file}:${line}`);
	return link === void 0 ? shown : `[${shown}](${link(file, line)})`;
}

// src/report/markdown/rows.ts
/** How many rows a list shows when it has to give way, and what that loses. */
const fewerRows = [
	{
		most: 200,
		loss: 4
	},
	{
		most: 50,
		loss: 5
	},
	{
		most: 10,
		loss: 6
	}
];
/** The first rows of a list, and a line that says how many more there are. */
function someRows(rows, most, show, noun) {
	if (rows.length <= most) return show(rows);
	return `${show(rows.slice(0, most))}\n\n\u2026 and ${rows.length - most} more ${noun}.`;
}

// src/report/markdown/findings.ts
/** The findings as a list, worst first, and folded where none calls for anything; nothing where there are none. */
function findingSections(findings, link) {
	if (findings.length === 0) return [];
	const sorted = [...findings].sort(bySeverity);
	const words = `In the declarations: ${findingCountWords(findings)}`;
	const show = (rows) => rows.map((finding) => item(finding, link)).join("\n");
	const isCalm = findings.every(({ severity }) => severity === "note");
	const under = (list) => isCalm ? folded(words, [list]) : `#### ${words}\n\n${list}`;
	const upTo = (most) => under(someRows(sorted, most, show, "findings"));
	return [[
		{
			text: upTo(Number.POSITIVE_INFINITY),
			loss: 0,
			missing: []
		},
		...fewerRows.map(({ most, loss }) => ({
			text: upTo(most),
			loss,
			missing: ["findings"]
		})),
		{
			text: `${words}.`,
			loss: 7,
			missing: ["findings"]
		}
	]];
}
function item({ rule, severity, location, message, remedy }, link) {
	return `- **${severity}** ${place(location, link)} ${prose(message)} ${prose(remedy)} (${code(rule)})`;
}

// src/report/markdown/say.ts
/** A phrase as Markdown, with what anybody wrote made harmless. */
function say(phrase) {
	return speak(phrase, {
		value: code,
		text: prose
	});
}
/** A phrase as a sentence: a capital first, which is always one of our own words, and a full stop. */
function sentence(phrase) {
	const said = say(phrase);
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

// src/report/markdown/table.ts
/** A table of rows. A column that is empty in every row is left out; the first one stays. */
function table(columns, rows) {
	const filled = columns.map(({ head, cell }) => ({
		head,
		cells: rows.map((row) => cell(row).replaceAll("|", "\\|"))
	})).filter(({ cells }, index) => index === 0 || cells.some((cell) => cell !== ""));
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(filled.map(({ head }) => head)),
		line(filled.map(() => "---")),
		...rows.map((_, index) => line(filled.map(({ cells }) => cells[index] ?? "")))
	].join("\n");
}

// src/report/markdown/changes.ts
const marks = {
	conflict: "⛔&nbsp;",
	removed: "🔴&nbsp;",
	changed: "🟡&nbsp;",
	added: "🟢&nbsp;",
	adopted: "🔵&nbsp;",
	kept: "",
	foreign: ""
};
const DANGER = "⚠️&nbsp;";
const verbs = {
	"to come": {
		conflict: "conflict",
		removed: "loses",
		changed: "changes",
		added: "gains",
		adopted: "adopted",
		kept: "stays",
		foreign: "stays"
	},
	made: {
		conflict: "conflict",
		removed: "lost",
		changed: "changed",
		added: "gained",
		adopted: "adopted",
		kept: "stays",
		foreign: "stays"
	}
};
/** Who gains, changes and loses access, one row each, narrow enough for a comment on GitHub. */
function changeTable(changes, tense, link) {
	return table([
		{
			head: "",
			cell: ({ kind }) => `${marks[kind]}**${verbs[tense][kind]}**`
		},
		{
			head: "Who",
			cell: who
		},
		{
			head: "As whom",
			cell: (change) => lines(asWhom(change))
		},
		{
			head: "Declared",
			cell: (change) => lines(declared(change, link))
		}
	], changes);
}
/** A box with the changes that give more than they seem to; nothing where none does. */
function dangerAlert(changes) {
	const found = changes.flatMap((change) => {
		if (change.kind !== "added" && change.kind !== "changed") return [];
		const danger = dangerOf(change.after);
		return danger === void 0 ? [] : [{
			change,
			danger
		}];
	});
	if (found.length === 0) return [];
	const lines = found.slice(0, 10).map(({ change, danger }) => `- ${say(principalWords(mappingOf(change)))}: ${prose(dangerWords[danger])}`);
	const more = found.length > 10 ? [`- \u2026 and ${found.length - 10} more`] : [];
	return [alert("WARNING", [...lines, ...more])];
}
/** An entry may have any number of groups, and a row has to stay a row. */
function lines(all) {
	return (all.length > 20 ? [...all.slice(0, 19), `\u2026 and ${all.length - 19} more`] : all).join("<br>");
}
function who(change) {
	const mapping = mappingOf(change);
	const words = say(principalWords(mapping));
	return dangerOf(mapping) === "account" ? `${DANGER}${words}` : words;
}
/** The username, then a line for each group: − goes, + comes, and what stays has no sign. */
function asWhom(change) {
	switch (change.kind) {
		case "added": return [usernameOf(change.after), ...groupsOf(change.after, comes)];
		case "removed": return [`~~${usernameOf(change.before)}~~`, ...groupsOf(change.before, goes)];
		case "changed": return [...usernames(change.before, change.after), ...moved(change.before, change.after)];
		case "conflict": return [
			`is ${usernameOf(change.before)}`,
			...groupsOf(change.before, stays),
			...change.after === void 0 ? [] : [`declared as ${usernameOf(change.after)}`, ...groupsOf(change.after, stays)]
		];
		default: return [usernameOf(change.before), ...groupsOf(change.before, stays)];
	}
}
function usernames(before, after) {
	const [old, next] = [usernameOf(before), usernameOf(after)];
	return old === next ? [next] : [`\u2212 ~~${old}~~`, `+ **${next}**`];
}
function moved(before, after) {
	const { kept, new: fresh, gone } = groupDifference(before, after);
	return [
		...gone.map(goes),
		...fresh.map(comes),
		...kept.map(stays)
	];
}
function goes(group) {
	return `\u2212 ~~${code(group)}~~`;
}
function comes(group) {
	return `+ ${markOf(group)}**${code(group)}**`;
}
function stays(group) {
	return `${markOf(group)}${code(group)}`;
}
function markOf(group) {
	return group === "system:masters" ? DANGER : "";
}
function usernameOf(mapping) {
	return mapping.section === "mapAccounts" ? "their own ARN" : code(mapping.username);
}
function groupsOf(mapping, show) {
	return mapping.section === "mapAccounts" || mapping.groups.length === 0 ? ["no groups"] : mapping.groups.map(show);
}
/** Why, by whom and until when, and where; why not, of a conflict. */
function declared(change, link) {
	const entry = declaredBy(change);
	const conflict = reasonsOf(change);
	if (entry === void 0) return change.kind === "removed" ? ["no longer", ...conflict] : conflict;
	const { grant, access } = entry;
	const owned = [...access.owner === void 0 ? [] : [code(access.owner)], ...grant.expires === void 0 ? [] : [`until ${code(grant.expires)}`]];
	return [
		...conflict,
		...grant.reason === void 0 ? [] : [prose(grant.reason)],
		...owned.length === 0 ? [] : [owned.join(", ")],
		...grant.text === principalText(mappingOf(change)) ? [] : [`as ${code(grant.text.replace(/^arn:[^:]*:iam::\d*:/, ""))}`],
		place(grant.locate(), link)
	];
}
/** Why the entry is in conflict, or would be if it were not taken over. */
function reasonsOf(change) {
	if (change.kind === "conflict") return [prose(change.why)];
	return "taken" in change && change.taken !== void 0 ? [`taken over: ${prose(change.taken)}`] : [];
}

// src/report/markdown/cluster.ts
/** The heading of a cluster: its name, and where its aws-auth is. */
function clusterHead$1({ cluster, target }) {
	return `#### ${say(phrase`${cluster}: ${textOf(target)}`)}`;
}
/** The heading of a cluster of which nothing more is known. */
function bareHead(cluster) {
	return `#### ${code(cluster)}`;
}
/** A cluster's section: the diff gives way first, then foreign entries, notes, rows, and the cluster itself last. */
function clusterSection(parts) {
	const { head, urgent, main, notes, staying, foreign, diff, brief } = parts;
	const all = Number.POSITIVE_INFINITY;
	const variant = (loss, blocks, missing) => ({
		text: blocks.flat().join("\n\n"),
		loss,
		missing
	});
	const gone = (blocks, what) => blocks.length === 0 ? [] : [what];
	const noDiff = gone(diff, "the diff of aws-auth");
	const noForeign = [...noDiff, ...gone(foreign, "foreign entries")];
	const noNotes = [...noForeign, ...gone(notes, "notes on the live aws-auth")];
	return [
		variant(0, [
			[head],
			urgent,
			main(all),
			notes,
			staying,
			foreign,
			diff
		], []),
		variant(1, [
			[head],
			urgent,
			main(all),
			notes,
			staying,
			foreign
		], noDiff),
		variant(2, [
			[head],
			urgent,
			main(all),
			notes,
			staying
		], noForeign),
		variant(3, [
			[head],
			urgent,
			main(all),
			staying
		], noNotes),
		...fewerRows.map(({ most, loss }) => variant(loss, [
			[head],
			urgent,
			main(most),
			staying
		], [...noNotes, "rows of a table"])),
		variant(7, [[brief]], ["the details of a cluster"]),
		variant(8, [], ["a cluster"])
	];
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	if (!options) optionsObj = {};
	else if (typeof options === "function") optionsObj = { callback: options };
	else optionsObj = options;
	if (typeof optionsObj.context === "undefined") optionsObj.context = 4;
	const context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (!optionsObj.callback) return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	else {
		const { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			const patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	}
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		const hunks = [];
		let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			const current = diff[i], lines = current.lines || splitLines(current.value);
			current.lines = lines;
			if (current.added || current.removed) {
				if (!oldRangeStart) {
					const prev = diff[i - 1];
					oldRangeStart = oldLine;
					newRangeStart = newLine;
					if (prev) {
						curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
						oldRangeStart -= curRange.length;
						newRangeStart -= curRange.length;
					}
				}
				for (const line of lines) curRange.push((current.added ? "+" : "-") + line);
				if (current.added) newLine += lines.length;
				else oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (const line of contextLines(lines)) curRange.push(line);
					else {
						const contextSize = Math.min(lines.length, context);
						for (const line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						const hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk);
						oldRangeStart = 0;
						newRangeStart = 0;
						curRange = [];
					}
				}
				oldLine += lines.length;
				newLine += lines.length;
			}
		}
		for (const hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) if (hunk.lines[i].endsWith("\n")) hunk.lines[i] = hunk.lines[i].slice(0, -1);
		else {
			hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
			i++;
		}
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
/**
* Split `text` into an array of lines, including the trailing newline character (where present)
*/
function splitLines(text) {
	const hasTrailingNl = text.endsWith("\n");
	const result = text.split("\n").map((line) => line + "\n");
	if (hasTrailingNl) result.pop();
	else result.push(result.pop().slice(0, -1));
	return result;
}

// src/report/data-diff.ts
/** Past this many differing lines a minimal diff takes seconds, and nobody reads it. */
const MAX_EDITS = 4e3;
/** The live texts against those that would be written, key by key; only keys that differ. */
function diffData({ live, next }) {
	return sections.flatMap((key) => {
		const before = live?.data?.[key] ?? "";
		const after = next.data?.[key] ?? "";
		return before === after ? [] : [{
			key,
			lines: diffTexts(before, after)
		}];
	});
}
function diffTexts(before, after) {
	const patch = structuredPatch("", "", before, after, "", "", {
		context: 3,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return [...whole("-", before), ...whole("+", after)];
	return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [{
		sign: "@",
		text: `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`
	}, ...lines.map((line) => ({
		sign: signOf(line),
		text: line.startsWith("\\") ? line : line.slice(1)
	}))]);
}
function signOf(line) {
	return line.startsWith("+") ? "+" : line.startsWith("-") ? "-" : " ";
}
function whole(sign, text) {
	const lines = text.split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines.map((line) => ({
		sign,
		text: line
	}));
}

// src/report/markdown/diff.ts
/** The diff of the data of aws-auth, folded; nothing where nothing differs. */
function foldedDiff(plan) {
	const lines = diffData(plan).flatMap(({ key, lines: body }) => [
		`--- aws-auth ${key}, live`,
		`+++ aws-auth ${key}, next`,
		...body.map(({ sign, text }) => sign === "@" ? text : `${sign}${text}`)
	]);
	return lines.length === 0 ? [] : [folded("The change in the text of aws-auth", [fenced(lines, "diff")])];
}

// src/report/markdown/staying.ts
/** How many grants are in place already, in one line; nothing where there are none. */
function keptLine({ changes }) {
	const kept = changes.filter(({ kind }) => kind === "kept").length;
	return kept === 0 ? [] : [`${count(kept, "grant is", "grants are")} in place already.`];
}
/** The foreign entries, folded; nothing where there are none. */
function foldedForeign({ changes }) {
	const foreign = changes.filter(({ kind }) => kind === "foreign");
	if (foreign.length === 0) return [];
	const words = foreign.length === 1 ? "1 foreign entry, which this repository does not own, stays as it is" : `${foreign.length} foreign entries, which this repository does not own, stay as they are`;
	return [folded(words, [foreign.map(line).join("\n")])];
}
function line(change) {
	return `- ${say(phrase`${whoWords(change)}: ${effectWords(change)}`)}`;
}

// src/report/markdown/plan.ts
/** One section a cluster: refusals, who gains, changes and loses, what stays, and the diff. */
function planSections({ clusters }, link) {
	return clusters.map((cluster) => "failure" in cluster ? failedSection(cluster) : plannedSection(cluster, link));
}
/** A cluster of which there is only a failure. */
function failedSection({ cluster, failure }) {
	const none = [];
	return clusterSection({
		head: bareHead(cluster),
		urgent: failureBlocks(failure),
		main: () => none,
		notes: none,
		staying: none,
		foreign: none,
		diff: none,
		brief: `${code(cluster)}: failed (${code(failure.code)}).`
	});
}
function plannedSection({ plan, refusals }, link) {
	const changes = toShow(plan.changes);
	return clusterSection({
		head: clusterHead$1(plan),
		urgent: refusals.length === 0 ? [] : [alert("CAUTION", refusalLines(refusals))],
		main: (most) => changes.length === 0 ? [] : [...dangerAlert(changes), rowsOf(changes, most, link)],
		notes: noteBlocks(plan.notes),
		staying: changes.length === 0 ? ["Nothing changes here.", ...keptLine(plan)] : keptLine(plan),
		foreign: foldedForeign(plan),
		diff: foldedDiff(plan),
		brief: briefly(plan, refusals)
	});
}
function rowsOf(changes, most, link) {
	return someRows(changes, most, (rows) => changeTable(rows, "to come", link), "changes");
}
function refusalLines(refusals) {
	return [
		"**Refused: this cannot be applied.**",
		...refusals.slice(0, 20).map(({ guard, message, remedy }) => `- ${code(guard)}: ${prose(message)} ${prose(remedy)}`),
		...refusals.length > 20 ? [`- \u2026 and ${refusals.length - 20} more`] : []
	];
}
function noteBlocks(notes) {
	if (notes.length === 0) return [];
	const show = (rows) => rows.map(({ section, line, message }) => `- ${section}, line ${line}: ${prose(message)}`).join("\n");
	return [`About the live aws-auth:\n\n${someRows(notes, 50, show, "notes")}`];
}
function briefly(plan, refusals) {
	const refused = refusals.length === 0 ? "" : " Refused.";
	return `${code(plan.cluster)}: ${changeCountWords([plan]) ?? "nothing changes"}.${refused}`;
}

// src/report/knock-words.ts
/** What was expected of somebody, in words. */
function expectedWords({ purpose, predicted }) {
	if (purpose === "in") return predicted === void 0 ? "must be refused" : "must get in";
	return {
		out: "must stay out",
		intermediate: "passes through",
		writer: "writes"
	}[purpose];
}
/** What happened when somebody knocked, in words. */
function knockWords(knock) {
	if (knock.answer === "unauthorized") return ["refused (401)"];
	if (knock.answer === "failed") return phrase`not known: ${textOf(knock.reason)}`;
	return phrase`in as ${personWords(knock.person)}; ${podsWords(knock.pods)}`;
}
function podsWords(pods) {
	if (pods.status === 403) return phrase`may not list pods: ${textOf(pods.reason)}`;
	return pods.count === 0 ? ["lists pods, of which there are none"] : phrase`lists pods (${pods.count})`;
}
/** What was seen before and after; only the latter where nothing was changed. */
function beforeAndAfter({ before, after }) {
	return before === void 0 ? knockWords(after) : phrase`${knockWords(before)} \u2192 ${knockWords(after)}`;
}

// src/report/receipt-words.ts
/** Who was signed in as, in turn; empty where nobody was. */
function identityWords({ identities }) {
	if (identities.length === 0) return [];
	return phrase`signed in as ${joined(identities.map((identity) => phrase`${identity}`), ", then ")}`;
}
/** What was written, and when. */
function writtenWords(receipt) {
	const { outcome, at, conflicts } = receipt;
	if (outcome === "unchanged") return phrase`nothing written; looked at ${at}`;
	const rounds = conflicts === 0 ? "" : `, after ${count(conflicts, "round")} lost to other writers`;
	return phrase`written${versionWords(receipt)}, ended ${at}${[rounds]}`;
}
/** How it was checked, where nobody was there to sign in. */
function checkedWords({ claims, unasked, problems }) {
	if (claims.length > 0 || problems.length > 0) return [];
	if (unasked.length === 0) return ["checked by reading it again; nobody signed in"];
	return [`checked by reading it again; nobody signed in as the ${count(unasked.length, "principal")} that verify names: that goes through AWS only`];
}
function versionWords({ resourceVersion: { before, after } }) {
	if (after === void 0 || after === before) return [];
	return before === void 0 ? phrase` as resourceVersion ${after}, where there was none` : phrase`: resourceVersion ${before} \u2192 ${after}`;
}

// src/report/standing.ts
/** All standings, the worst first. */
const standings = [
	"left-changed",
	"unknown",
	"failed",
	"put-back",
	"unproven",
	"applied",
	"unchanged",
	"compared"
];
/** How one cluster stands. */
function standingOf(cluster) {
	if ("receipt" in cluster) return receiptStanding(cluster.receipt);
	return cluster.failure.code === "unknown-outcome" ? "unknown" : "failed";
}
/** How a cluster with a receipt stands. */
function receiptStanding({ outcome, problems, claims }) {
	if (outcome !== "unchanged") return outcome;
	if (problems.length > 0) return "unproven";
	return claims.length === 0 ? "compared" : "unchanged";
}
/** Whether somebody has to look. */
function isTrouble(standing) {
	return standing !== "applied" && standing !== "unchanged" && standing !== "compared";
}
/** A standing in words that go before the names of clusters. */
function standingWords(standing, command) {
	return words[command][standing];
}
const words = {
	apply: {
		"left-changed": "the proof failed, and the change could not be taken back, on",
		unknown: "nobody knows whether it was applied to",
		failed: "nothing applied to",
		"put-back": "the proof failed, and the change was taken back, on",
		unproven: "nothing was to change, but the proof failed, on",
		applied: "applied to",
		unchanged: "nothing was to change on",
		compared: "nothing was to change on"
	},
	verify: {
		"left-changed": "the proof failed on",
		unknown: "no answer from",
		failed: "no answer from",
		"put-back": "the proof failed on",
		unproven: "the proof failed on",
		applied: "proven on",
		unchanged: "proven on",
		compared: "as declared on"
	}
};

// src/report/markdown/receipt.ts
/** One section a cluster: what was written and as whom, who was let in before and after, and what is wrong. */
function receiptSections({ command, clusters }, link) {
	return clusters.map((cluster) => "failure" in cluster ? failedSection(cluster) : section(cluster, command, link));
}
function section({ receipt }, command, link) {
	const { plan, claims, problems } = receipt;
	const standing = receiptStanding(receipt);
	const changes = toShow(plan.changes);
	const tense = receipt.outcome === "applied" || receipt.outcome === "left-changed" ? "made" : "to come";
	return clusterSection({
		head: clusterHead$1(plan),
		urgent: isTrouble(standing) ? [alert("CAUTION", problemLines(problems))] : [],
		main: (most) => [...changes.length === 0 ? [] : [someRows(changes, most, (rows) => changeTable(rows, tense, link), "changes")], ...claims.length === 0 ? [] : [someRows(claims, most, claimTable, "claims")]],
		notes: [],
		staying: [...facts(receipt, command), ...keptLine(plan)],
		foreign: foldedForeign(plan),
		diff: receipt.outcome === "unchanged" ? [] : foldedDiff(plan),
		brief: sentence(phrase`${[standingWords(standing, command)]} ${plan.cluster}`)
	});
}
function facts(receipt, command) {
	const said = [
		identityWords(receipt),
		...command === "apply" ? [writtenWords(receipt)] : [],
		checkedWords(receipt)
	].filter((each) => each.length > 0).map(sentence);
	return said.length === 0 ? [] : [said.join(" ")];
}
function problemLines(problems) {
	return [
		"**The proof failed.**",
		...problems.slice(0, 20).map((problem) => `- ${prose(problem)}`),
		...problems.length > 20 ? [`- \u2026 and ${problems.length - 20} more`] : []
	];
}
function claimTable(claims) {
	const expected = (claim) => claim.predicted === void 0 ? [expectedWords(claim)] : [`${expectedWords(claim)} as `, ...personWords(claim.predicted)];
	return table([
		{
			head: "",
			cell: ({ holds }) => holds ? "✅ **holds**" : "❌ **fails**"
		},
		{
			head: "Who knocked",
			cell: ({ principal }) => code(principal)
		},
		{
			head: "Expected",
			cell: (claim) => say(expected(claim))
		},
		{
			head: "Before",
			cell: ({ before }) => before === void 0 ? "" : say(knockWords(before))
		},
		{
			head: "After",
			cell: ({ after }) => say(knockWords(after))
		}
	], claims);
}

// src/report/verdict.ts
/** The verdict on a result: what every report leads up to, or begins with. */
function verdictOf(result) {
	if (result.command === "lint") return lintVerdict(result);
	if (hasErrors(result.lint.findings)) {
		const { error } = countFindings(result.lint.findings);
		return {
			tone: "trouble",
			words: [`${count(error, "error")} in the declarations, so ${undone[result.command]}`]
		};
	}
	return result.command === "plan" ? planVerdict(result) : changeVerdict(result);
}
const undone = {
	plan: "nothing is planned",
	apply: "nothing is applied",
	verify: "nothing is verified"
};
function lintVerdict({ findings, counted }) {
	const { error, warning } = countFindings(findings);
	const { files, clusters, grants } = counted;
	const what = `${count(files, "file")} with ${count(clusters, "cluster")} and ${count(grants, "grant")}`;
	return {
		tone: error > 0 ? "trouble" : warning > 0 ? "change" : "calm",
		words: [`${findingCountWords(findings)} in ${what}`]
	};
}
function planVerdict({ clusters }) {
	const planned = clusters.filter((cluster) => "plan" in cluster);
	const moving = planned.filter(({ plan }) => hasChanges(plan));
	const refused = planned.filter(({ refusals }) => refusals.length > 0);
	const failed = clusters.filter((cluster) => "failure" in cluster);
	const parts = [];
	if (refused.length > 0) parts.push(phrase`refused for ${namesOf(refused)}`);
	if (failed.length > 0) parts.push(phrase`no plan for ${namesOf(failed)}`);
	const counts = changeCountWords(moving.map(({ plan }) => plan));
	if (counts !== void 0) parts.push(phrase`${[counts]} to ${namesOf(moving.filter(({ plan }) => changeCountWords([plan]) !== void 0))}`);
	const adopting = planned.filter(({ plan }) => countChanges(plan).adopted > 0);
	if (adopting.length > 0) {
		const entries = adopting.reduce((sum, { plan }) => sum + countChanges(plan).adopted, 0);
		parts.push(phrase`${[count(entries, "entry is", "entries are")]} adopted on ${namesOf(adopting)}`);
	}
	const recording = moving.filter(({ plan }) => plan.changes.every(({ kind }) => kind === "kept" || kind === "foreign"));
	if (recording.length > 0) parts.push(phrase`nobody's access to ${namesOf(recording)} changes, and the record of owned entries is put right`);
	if (parts.length === 0) return {
		tone: "calm",
		words: phrase`nobody's access to ${namesOf(planned)} changes`
	};
	return {
		tone: refused.length + failed.length > 0 ? "trouble" : "change",
		words: joined(parts, "; ")
	};
}
/** The verdict on what an apply or a verify did, on all clusters or on one. */
function changeVerdict({ command, clusters }) {
	const present = standings.map((standing) => ({
		standing,
		group: clusters.filter((cluster) => standingOf(cluster) === standing)
	})).filter(({ group }) => group.length > 0);
	const words = present.map(({ standing, group }) => phrase`${[standingWords(standing, command)]} ${namesOf(group)}`);
	return {
		tone: present.some(({ standing }) => isTrouble(standing)) ? "trouble" : present.some(({ standing }) => standing === "applied") ? "change" : "calm",
		words: joined(words, "; ")
	};
}
/** Up to three names; only their number where there are more. */
function namesOf(clusters) {
	if (clusters.length === 0 || clusters.length > 3) return [count(clusters.length, "cluster")];
	return listOf(clusters.map(({ cluster }) => phrase`${cluster}`));
}

// src/report/markdown.ts
/** What a pull-request comment may hold: GitHub documents 65,536 characters. */
const COMMENT_BUDGET = {
	limit: 6e4,
	unit: "characters"
};
/** What a job summary may hold: GitHub takes 1 MiB, and fails the step past it. */
const SUMMARY_BUDGET = {
	limit: 1e6,
	unit: "bytes"
};
/** A result as a pull-request comment, or a job summary: the verdict first, then what leads to it. */
function renderMarkdown(result, options) {
	const head = [`### ${sentence(verdictOf(result).words)}`, ...options.aside === void 0 ? [] : [options.aside]];
	const sections = [fixed(head.join("\n\n")), ...bodyOf(result, options.link)];
	const footer = footerOf(result, options.commit);
	if (footer !== "") sections.push(fixed(footer));
	return `${compose(sections, options.budget, options.elsewhere)}\n`;
}
function bodyOf(result, link) {
	if (result.command === "lint") return findingSections(result.findings, link);
	const findings = findingSections(result.lint.findings, link);
	const clusters = result.command === "plan" ? planSections(result, link) : receiptSections(result, link);
	return hasErrors(result.lint.findings) ? [...findings, ...clusters] : [...clusters, ...findings];
}
function footerOf(result, commit) {
	const parts = [];
	if (result.command === "plan" && result.clusters.some((cluster) => "plan" in cluster)) parts.push(ON_MERGE);
	if (commit !== void 0) parts.push(`Commit ${code(commit.slice(0, 12))}.`);
	return parts.join(" ");
}
const ON_MERGE = "On merge, Guestlist plans again, writes this if nobody else has written meanwhile, signs in to prove it, and puts the old text back if the proof fails.";

// src/report/terminal/lint.ts
/** Every finding with its place, excerpt and remedy, file by file; empty where there is none. */
function findingBlocks({ findings, sources }, style) {
	const lines = new Map([...sources].map(([path, text]) => [path, linesOf(text)]));
	return findings.map((finding) => findingBlock(finding, lines.get(finding.location.file), style));
}
function findingBlock(finding, source, style) {
	const { rule, severity, location, message, remedy } = finding;
	const lines = [`${style.bold(`${plain(location.file)}:${location.line}:${location.column}`)}  ${style.severity(severity, severity)}  ${style.dim(rule)}`, indented(style.say(textOf(message)))];
	if (source !== void 0) lines.push(indented(safeExcerpt(source, finding, style)));
	lines.push(indented(style.say(textOf(remedy))));
	return lines.join("\n");
}
function safeExcerpt(source, { location, severity }, style) {
	const [line = "", carets = ""] = excerpt(source, location).split("\n").map(plainCells);
	return `${style.dim(line)}\n${style.severity(severity, carets)}`;
}

// src/report/terminal/changes.ts
const signs = {
	conflict: "!",
	removed: "-",
	changed: "~",
	added: "+",
	adopted: "*",
	kept: "=",
	foreign: " "
};
const WIDTH = Math.max(...[
	"conflict",
	"removed",
	"changed",
	"added"
].map((kind) => kindWords[kind].length));
/** Who gains, changes, loses or is in conflict, each with the effect in words and where it is declared. */
function changeBlocks({ changes }, style) {
	return toShow(changes).map((change) => changeBlock(change, style));
}
function changeBlock(change, style) {
	const head = style.kind(change.kind, `${signs[change.kind]} ${kindWords[change.kind].padEnd(WIDTH)}`);
	const lines = [style.say(effectWords(change))];
	const danger = dangerOf(mappingOf(change));
	if (danger !== void 0 && change.kind !== "removed") lines.push(style.kind("removed", dangerWords[danger]));
	const declared = declarationWords(change);
	if (declared.length > 0) lines.push(style.dim(style.say(declared)));
	return `${head}  ${style.bold(style.say(whoWords(change)))}\n${indented(lines.join("\n"), WIDTH + 4)}`;
}
/** Where the grant is declared, by whom, until when and why. */
function declarationWords(change) {
	const entry = declaredBy(change);
	if (entry === void 0) return [];
	const { grant, access } = entry;
	const { file, line } = grant.locate();
	const parts = [phrase`${textOf(file)}:${line}`];
	if (access.owner !== void 0) parts.push(phrase`${access.owner}`);
	if (grant.expires !== void 0) parts.push(phrase`until ${grant.expires}`);
	if (grant.reason !== void 0) parts.push(textOf(grant.reason));
	return joined(parts, "  ");
}
/** What stays as it is: counts, and the foreign entries, dimmed. */
function stayingBlock({ changes }, style) {
	const kept = changes.filter(({ kind }) => kind === "kept").length;
	const foreign = inReadingOrder(changes).filter(({ kind }) => kind === "foreign");
	const lines = [];
	if (kept > 0) lines.push(`${count(kept, "grant is", "grants are")} in place already`);
	if (foreign.length > 0) {
		lines.push(`${count(foreign.length, "foreign entry stays", "foreign entries stay")} as ${foreign.length === 1 ? "it is" : "they are"}`);
		for (const change of foreign) lines.push(indented(style.say(phrase`${whoWords(change)}: ${effectWords(change)}`)));
	}
	return lines.length === 0 ? [] : [style.dim(lines.join("\n"))];
}

// src/report/terminal/diff.ts
/** The unified diff of the data of aws-auth; empty where nothing differs. */
function diffBlocks(plan, style) {
	return diffData(plan).map(({ key, lines }) => {
		return [`${style.bold(`--- aws-auth ${key}, live`)}\n${style.bold(`+++ aws-auth ${key}, next`)}`, ...lines.map((line) => diffLine(line, style))].join("\n");
	});
}
function diffLine({ sign, text }, style) {
	if (sign === "@") return style.hunk(text);
	const line = `${sign}${plainCells(text)}`.trimEnd();
	return sign === "+" ? style.added(line) : sign === "-" ? style.removed(line) : line;
}

// src/report/terminal/plan.ts
/** Each cluster: who gains, changes and loses, what stays, what the guards refuse, and the diff. */
function planBlocks({ clusters }, style) {
	return clusters.flatMap((cluster) => clusterBlocks$1(cluster, style));
}
function clusterBlocks$1(cluster, style) {
	if ("failure" in cluster) return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failureText(cluster.failure, style))];
	const { plan, refusals } = cluster;
	const body = [
		...changeBlocks(plan, style),
		...stayingBlock(plan, style),
		...noteLines(plan, style),
		...refusals.map((refusal) => refusalBlock(refusal, style)),
		...diffBlocks(plan, style)
	];
	return [clusterHead(plan, style), ...body.map((block) => indented(block))];
}
/** The name of a cluster, where its aws-auth is, and for whom the plan is. */
function clusterHead({ cluster, target, source }, style) {
	return `${style.bold(style.say(phrase`${cluster}`))}  ${style.dim(style.say(phrase`${textOf(target)}, for ${source}`))}`;
}
function noteLines({ notes }, style) {
	if (notes.length === 0) return [];
	return [notes.map(({ section, line, message }) => `${style.severity("note", "note")}  ${section}:${line}  ${style.say(textOf(message))}`).join("\n")];
}
function refusalBlock({ guard, message, remedy }, style) {
	return `${`${style.severity("error", "refused")}  ${style.dim(guard)}`}\n${indented(`${style.say(textOf(message))}\n${style.say(textOf(remedy))}`)}`;
}

// src/report/terminal/receipt.ts
/** Each cluster's receipt: who signed in, what was written, what was seen before and after. */
function receiptBlocks({ command, clusters }, style) {
	return clusters.flatMap((cluster) => clusterBlocks(cluster, command, style));
}
function clusterBlocks(cluster, command, style) {
	if ("failure" in cluster) return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failureText(cluster.failure, style))];
	const { receipt } = cluster;
	const facts = [
		identityWords(receipt),
		command === "apply" ? writtenWords(receipt) : [],
		checkedWords(receipt)
	];
	const body = [
		...hasChanges(receipt.plan) ? changeBlocks(receipt.plan, style) : [],
		facts.filter((fact) => fact.length > 0).map((fact) => style.say(fact)).join("\n"),
		...claimBlocks(receipt, style),
		...receipt.problems.map((problem) => `${style.severity("error", "problem")}  ${style.say(textOf(problem))}`)
	].filter((block) => block !== "");
	return [clusterHead(receipt.plan, style), ...body.map((block) => indented(block))];
}
function claimBlocks({ claims }, style) {
	if (claims.length === 0) return [];
	const width = Math.max(...claims.map((claim) => expectedWords(claim).length));
	return [claims.map((claim) => claimBlock(claim, width, style)).join("\n")];
}
function claimBlock(claim, width, style) {
	return `${`${claim.holds ? style.added("holds") : style.removed("FAILS")}  ${expectedWords(claim).padEnd(width)}  ${style.say(phrase`${claim.principal}`)}`}\n${indented(style.dim(style.say(beforeAndAfter(claim))), width + 9)}`;
}

// src/report/terminal.ts
/** A result as a person reads it in a terminal: the details, and the verdict as the last line. */
function renderTerminal(result, { color }) {
	const style = styleOf(color);
	return `${[...blocksOf(result, style), verdictLine(result, style)].join("\n\n")}\n`;
}
function blocksOf(result, style) {
	if (result.command === "lint") return findingBlocks(result, style);
	const { findings, sources } = result.lint;
	return [...findingBlocks({
		findings: findings.filter(({ severity }) => severity !== "note"),
		sources
	}, style), ...result.command === "plan" ? planBlocks(result, style) : receiptBlocks(result, style)];
}
/** The verdict alone, in one plain sentence. */
function verdictSentence(result) {
	return `${capitalised(result, styleOf(false))}.`;
}
function verdictLine(result, style) {
	const findings = result.command === "lint" || result.lint.findings.length === 0 ? [] : result.lint.findings;
	const aside = findings.length === 0 ? "" : ` (${findingCountWords(findings)} in the declarations)`;
	return `${style.tone(verdictOf(result).tone, capitalised(result, style))}${aside}`;
}
function capitalised(result, style) {
	const said = style.say(verdictOf(result).words);
	return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}

export { parseUserKeys as A, tellOfSignals as C, bySeverity as D, exitCodeOf as E, hasErrors as O, silenceSdkWarning as S, runCommand as T, withoutCommands as _, renderMarkdown as a, outliveReaders as b, linkTo as c, renderJson as d, reportOf as f, logTo as g, count as h, SUMMARY_BUDGET as i, commands as k, failureReport as l, renderFailureMarkdown as m, verdictSentence as n, verdictOf as o, renderFailure as p, COMMENT_BUDGET as r, linkFromEnvironment as s, renderTerminal as t, renderFailureJson as u, plain as v, sourceOf$1 as w, realWorld as x, endIfTold as y };