import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { c as matchOf, d as isPrincipal, l as needsInstance, p as parseIdentityArn, r as read, u as personOf } from "./read.js";
import { C as nearest, S as suppressionUnused, _ as suppressionExpired, b as suppressionSyntax, c as ruleTextOf, f as startOf, g as configurationRule, h as baselineStale, m as baselineRule, n as below, p as resolve$1, u as rules, v as suppressionForbidden, x as suppressionUnknown, y as suppressionReason } from "./fields.js";
import { i as principalText, n as lowerCase, o as sections } from "./mapping.js";
import { c as fatesOf } from "./render.js";
import { _ as limits, a as tooMuch, c as hasErrors, d as load, f as schemaFindings, h as parseFile, i as refused, l as isAtLeast, m as require_ucs2length, n as LINK, o as byPosition, r as TOO_DEEP, t as readText, u as severities } from "./text.js";
import { t as require_dist } from "./dist.js";
import { t as callerOf } from "./caller.js";
import { n as todayOf, t as replaceFile } from "./replace.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { lstat, readFile } from "node:fs/promises";

// src/configuration/configuration.ts
/** What holds without a guestlist.yaml. */
const defaultConfiguration = {
	dir: void 0,
	severities: /* @__PURE__ */ new Map(),
	allowed: {
		accounts: void 0,
		groups: void 0,
		partitions: void 0
	},
	policies: void 0,
	baseline: void 0
};
/** The folder of declarations where neither a person nor guestlist.yaml names one. */
const DEFAULT_DIR = "access";

// src/lint/lint.ts
/**
* Runs all rules over the declarations, but for those that the configuration switches off. The findings come in the
* order of files and lines.
*/
function lint(input, catalogue = rules) {
	return catalogue.flatMap((rule) => findingsOf(rule, input)).sort(byPosition);
}
function findingsOf(rule, input) {
	const severity = input.configuration.severities.get(rule.id) ?? rule.severity;
	if (severity === "off") return [];
	const marks = rule.suppressible === false ? {} : { suppressible: true };
	return [...rule.check(input)].map((remark) => ({
		rule: rule.id,
		severity,
		...marks,
		...remark
	}));
}

// src/inspect/ask.ts
/**
* Who a role, a user, or a session of a role becomes.
*
* @throws Failure `usage` where the ARN is of something else
*/
function ask(reading, fated, asked) {
	const caller = askedCaller(asked);
	const entry = matchOf(reading, caller);
	const decided = fated.find((one) => one.entry === entry);
	const { canonicalArn } = caller;
	const out = (why) => ({
		asked,
		canonicalArn,
		outcome: "out",
		person: void 0,
		by: decided?.place,
		why
	});
	if (decided === void 0) return out(whyNobody(reading, fated, caller));
	const { mapping } = decided.entry;
	const isInstance = mapping.section !== "mapAccounts" && needsInstance(mapping);
	if (isInstance && caller.sessionName !== void 0 && !INSTANCE_ID.test(caller.sessionName)) return out("Its entry is for EC2 instances alone: {{EC2PrivateDNSName}} needs a session that is named by an instance id.");
	const person = mapping.section === "mapAccounts" ? {
		username: canonicalArn,
		groups: []
	} : personOf(mapping, caller);
	const why = decided.fate.kind === "uncertain" ? `The versions of the authenticator differ: ${decided.fate.why}.` : isInstance ? "Only an EC2 instance gets in, by a session that is named by its instance id, and only EC2 knows its private DNS name." : void 0;
	return {
		asked,
		canonicalArn,
		outcome: why === void 0 ? "in" : "unsure",
		person,
		by: decided.place,
		why
	};
}
const INSTANCE_ID = /^i-(?:\w{8}|\w{17})$/;
function askedCaller(asked) {
	const identity = parseIdentityArn(asked);
	if (isPrincipal(identity)) {
		const { effectiveArn: canonicalArn, account } = identity;
		return identity.kind === "role" ? {
			canonicalArn,
			account
		} : {
			canonicalArn,
			account,
			sessionName: ""
		};
	}
	const session = callerOf(asked);
	if (session !== void 0 && session.canonicalArn !== asked) return session;
	throw new Failure("usage", `${asked} is not a principal that can be asked for: ${identity.problem}.`, { remedy: `${identity.remedy} A session of a role can be asked for too, as STS names it.` });
}
function whyNobody(reading, fated, caller) {
	const lost = sections.filter((section) => reading[section].problem !== void 0);
	const meant = fated.filter((one) => one.fate.kind === "dead" && isMeant(one, caller));
	return [
		"No entry lets it in.",
		...lost.map((section) => `${section} does not load, so nobody gets in by it.`),
		...meant.map(({ place, fate }) => `${place.section}, line ${place.line} may mean it, and is dead${fate.kind === "dead" ? `: ${fate.why}` : ""}.`)
	].join(" ");
}
/** Whether a dead entry names the same account and ends in the same name, such as a role with its path. */
function isMeant({ entry: { mapping } }, { canonicalArn, account }) {
	const segments = lowerCase(principalText(mapping)).split(/[/:]/);
	const name = lowerCase(canonicalArn).split("/").at(-1) ?? "";
	return segments.includes(account) && segments.includes(name);
}

// src/inspect/inspection.ts
/**
* Looks at an aws-auth as the authenticator does. Pure.
*
* @param principal the ARN of a caller to answer for
* @throws Failure `usage` where the principal cannot be asked for
*/
function inspect({ target, live, sectionLines }, principal) {
	const reading = read(live);
	const entries = fatesOf(reading);
	const problems = sections.flatMap((section) => {
		const { problem } = reading[section];
		return problem === void 0 ? [] : [{
			section,
			...problem
		}];
	});
	const unread = sections.flatMap((section) => {
		const { unreadFrom: line } = reading[section];
		return line === void 0 ? [] : [{
			section,
			line
		}];
	});
	const answer = principal === void 0 ? void 0 : ask(reading, entries, principal);
	return {
		command: "inspect",
		target,
		exists: live !== void 0,
		reading,
		problems,
		unread,
		entries,
		sectionLines,
		answer
	};
}
/** Whether every section loads, and whoever was asked for gets in: the exit code is 0, else 1. */
function isFine({ problems, answer }) {
	return problems.length === 0 && (answer === void 0 || answer.outcome === "in");
}

// src/lint/baseline/fingerprint.ts
/** A grant begins at most so many lines above any of its own: it has room for 100 groups, a line each. */
const FARTHEST = 200;
/**
* A fingerprint for each finding, the same however far its lines have moved: a hash over the rule, the text that it
* points at, and the first line of the grant that this stands in, which mostly names the principal. Findings of one file
* that are alike in all of that are numbered.
*
* @param sources the texts of files by path
*/
function fingerprintsOf(findings, sources) {
	const lines = /* @__PURE__ */ new Map();
	const times = /* @__PURE__ */ new Map();
	const fingerprints = /* @__PURE__ */ new Map();
	for (const finding of [...findings].sort(byPosition)) {
		const { file } = finding.location;
		let split = lines.get(file);
		if (split === void 0) {
			split = (sources.get(file) ?? "").split(/\r?\n/);
			lines.set(file, split);
		}
		const hash = hashOf(finding, split);
		const key = `${hash} ${file}`;
		const time = (times.get(key) ?? 0) + 1;
		times.set(key, time);
		fingerprints.set(finding, `${hash}/${time}`);
	}
	return fingerprints;
}
function hashOf({ rule, location }, lines) {
	const parts = [
		rule,
		itemOf(location, lines),
		stretchOf$1(location, lines)
	];
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
/** The text that a location covers on its first line. */
function stretchOf$1({ line, column, endLine, endColumn }, lines) {
	return (lines[line - 1] ?? "").slice(column - 1, endLine === line ? endColumn - 1 : void 0).trim();
}
/** The first line of the map in a block list around a location, such as a grant; its own line where there is none. */
function itemOf({ line }, lines) {
	const own = lines[line - 1] ?? "";
	let indent = indentOf(own);
	for (let at = line - 1; at >= Math.max(0, line - FARTHEST); at -= 1) {
		const text = lines[at] ?? "";
		if (text.trim() === "" || text.trimStart().startsWith("#")) continue;
		if (indentOf(text) > indent) continue;
		indent = indentOf(text);
		if (/^\s*- \w+:(?:\s|$)/.test(text)) return withoutComment(text);
		if (indent === 0) break;
	}
	return withoutComment(own);
}
function indentOf(text) {
	return text.length - text.trimStart().length;
}
/** A comment may come and go, most of all one that suppresses. */
function withoutComment(text) {
	return text.replace(/\s#.*$/, "").trim();
}

// src/commands/options.ts
var import_dist = require_dist();
/** The four commands. */
const commands = [
	"lint",
	"plan",
	"apply",
	"verify"
];
/** What lint does where nobody asks for more, and what it does for the other commands. */
const defaultLintOptions = {
	failOn: "error",
	suppressions: true,
	fix: false,
	writeBaseline: false,
	changedSince: void 0
};

// src/declaration/folder.ts
const NAME_IT = "Name the folder of declarations with --dir (input dir of the Action).";
/**
* Finds the folder of declarations. No part of the way to it may be a symbolic link: the way is part of the repository,
* and a link on it would lead out of it just as one inside the folder.
*
* @param workingDirectory an absolute path
* @param dir absolute, or relative to it
* @throws Failure `declarations` where there is no such folder
*/
function findFolder(workingDirectory, dir) {
	const path = resolve(workingDirectory, dir);
	const way = relative(workingDirectory, path);
	const shown = (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way) ? way : dir).replaceAll("\\", "/").replace(/\/+$/, "") || ".";
	const status = statusOf(path);
	if (status === void 0) throw new Failure("declarations", `There is no folder "${shown}".`, { remedy: `${NAME_IT} A missing folder never means "remove everything".` });
	if (!status.isDirectory()) {
		const what = status.isSymbolicLink() ? "a symbolic link, and links are not followed" : "not a folder";
		throw new Failure("declarations", `"${shown}" is ${what}.`, { remedy: NAME_IT });
	}
	if (relative(realpathSync(workingDirectory), realpathSync(path)) !== way) throw new Failure("declarations", `The way to "${shown}" goes through a symbolic link.`, { remedy: "Name the folder itself; links are not followed." });
	return {
		path,
		shown
	};
}
function statusOf(path) {
	try {
		return lstatSync(path);
	} catch {
		return;
	}
}

// src/declaration/files.ts
/**
* Reads all `.yaml` and `.yml` files under a folder, in the order of their paths. Nothing outside the folder is ever
* read: a symbolic link, to a file or a folder, is a finding and is not followed. Files are read one after the other,
* which takes a fifth of the time that as many promises do.
*
* @param workingDirectory an absolute path
* @param dir the folder, absolute or relative to it; shown paths begin with it
* @throws Failure `declarations` where the folder is missing, is not a folder, or holds no YAML file
*/
function readDeclarationFiles(workingDirectory, dir, most = limits) {
	const { path: root, shown } = findFolder(workingDirectory, dir);
	const files = [];
	const findings = [];
	let bytes = 0;
	let count = 0;
	for (const { path, shown: file, problem } of entriesUnder(root, shown === "." ? "" : shown, 0)) {
		const read = problem ?? readText(path);
		count += 1;
		bytes += "bytes" in read ? read.bytes : 0;
		if (count > most.files || bytes > most.bytesOfFolder) {
			findings.push(unreadable(file, tooMuch(most)));
			break;
		}
		if ("problem" in read) findings.push(unreadable(file, read));
		else files.push({
			path: file,
			text: read.text
		});
	}
	if (files.length === 0 && findings.length === 0) throw new Failure("declarations", `The folder "${shown}" holds no .yaml or .yml file.`, { remedy: "Check the folder and the checkout. An empty folder never means \"remove everything\"." });
	return {
		files,
		findings
	};
}
function* entriesUnder(folder, shownFolder, depth) {
	let entries;
	try {
		entries = readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		yield {
			path: folder,
			shown: shownFolder || ".",
			problem: refused(error)
		};
		return;
	}
	for (const entry of entries.sort(byName)) {
		const path = join(folder, entry.name);
		const shown = shownFolder === "" ? entry.name : `${shownFolder}/${entry.name}`;
		if (entry.isDirectory()) {
			if (depth < limits.folderDepth) yield* entriesUnder(path, shown, depth + 1);
			else yield {
				path,
				shown,
				problem: TOO_DEEP
			};
		} else if (entry.isSymbolicLink() && (isYaml(entry.name) || leadsToFolder(path))) yield {
			path,
			shown,
			problem: LINK
		};
		else if (isYaml(entry.name)) yield {
			path,
			shown
		};
	}
}
function byName(a, b) {
	return a.name < b.name ? -1 : 1;
}
/** Whether a file of this name holds declarations. */
function isYaml(name) {
	return /\.ya?ml$/i.test(name);
}
/** Whether a link leads to a folder, or to nothing: declarations that people believe to be here would be missing. */
function leadsToFolder(link) {
	try {
		return statSync(link).isDirectory();
	} catch {
		return true;
	}
}
/** The finding for a file that was not read. */
function unreadable(file, { problem, remedy }) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(file),
		message: `The file was not read: ${problem}.`,
		remedy
	};
}

// src/file/read.ts
/**
* Reads a file below a folder, none of whose steps may be a symbolic link; undefined where there is no such file.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function readTextInside(folder, path) {
	const found = await look(folder, path);
	if (found === void 0 || "problem" in found) return found;
	const read = readText(join(folder, path));
	return "problem" in read ? read : read.text;
}
/**
* What stands at a path below a folder, none of whose steps may be a symbolic link; undefined where nothing does.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function look(folder, path) {
	let at = folder;
	let stat;
	for (const step of path.split("/").filter((each) => each !== "" && each !== ".")) {
		at = join(at, step);
		try {
			stat = await lstat(at);
		} catch (error) {
			const code = codeOf(error);
			if (code === "ENOENT" || code === "ENOTDIR") return void 0;
			return {
				problem: `it cannot be looked at (${code})`,
				remedy: "Check its permissions."
			};
		}
		if (stat.isSymbolicLink()) return LINK;
	}
	return stat;
}
/** The code of an error of the operating system, such as `EACCES`. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

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

// src/configuration/schemas.generated.cjs
var require_schemas_generated = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.configuration = validate20;
	const schema31 = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "urn:guestlist:v1:configuration",
		"title": "Guestlist configuration",
		"description": "The file guestlist.yaml at the top of a folder that Guestlist works in: what the linter holds declarations to.",
		"type": "object",
		"required": [
			"apiVersion",
			"kind",
			"spec"
		],
		"additionalProperties": false,
		"properties": {
			"apiVersion": {
				"title": "Version of the format",
				"description": "Always guestlist/v1.",
				"const": "guestlist/v1"
			},
			"kind": {
				"title": "Kind",
				"description": "Always Configuration.",
				"const": "Configuration"
			},
			"spec": {
				"title": "What is decided",
				"description": "Whatever is left out stays as it is without a guestlist.yaml.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"dir": {
						"title": "Folder of declarations",
						"description": "Relative to this file. The option --dir, or the input dir of the Action, goes first. Left out: access.",
						"$ref": "#/$defs/path",
						"default": "access",
						"examples": ["access", "clusters/access"]
					},
					"rules": {
						"title": "Severities of rules",
						"description": "How severe the findings of a rule are, by its id; off switches it off. A rule that cannot be suppressed may only be made more severe.",
						"type": "object",
						"maxProperties": 1e3,
						"additionalProperties": { "$ref": "#/$defs/severity" },
						"examples": [{
							"role-path": "off",
							"username-default": "warning"
						}]
					},
					"allowed": {
						"title": "What grants may name",
						"description": "A list that is left out allows anything.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"accounts": {
								"title": "Accounts",
								"description": "The 12-digit ids of the AWS accounts that principals may be of, between quotes.",
								"type": "array",
								"minItems": 1,
								"maxItems": 1e4,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"maxLength": 12,
									"pattern": "^[0-9]{12}$"
								},
								"examples": [["123456789012", "111122223333"]]
							},
							"groups": {
								"title": "Groups",
								"description": "The Kubernetes groups that grants may give.",
								"type": "array",
								"minItems": 1,
								"maxItems": 1e4,
								"uniqueItems": true,
								"items": {
									"type": "string",
									"minLength": 1,
									"maxLength": 256,
									"pattern": "^[\\x21-\\x7e]*$"
								},
								"examples": [["view", "payments:edit"]]
							},
							"partitions": {
								"title": "Partitions",
								"description": "The AWS partitions that principals may be of.",
								"type": "array",
								"minItems": 1,
								"uniqueItems": true,
								"items": { "enum": [
									"aws",
									"aws-cn",
									"aws-eusc",
									"aws-iso",
									"aws-iso-b",
									"aws-iso-e",
									"aws-iso-f",
									"aws-us-gov"
								] },
								"examples": [["aws"]]
							}
						}
					},
					"policies": {
						"title": "Policies",
						"description": "Rules of one's own, in CEL: see docs/policies.md.",
						"type": "array",
						"maxItems": 100,
						"items": { "$ref": "#/$defs/policy" }
					},
					"baseline": {
						"title": "Baseline",
						"description": "The file of findings that were there when Guestlist came, which guestlist lint --write-baseline writes. Relative to this file. Left out: there is none.",
						"$ref": "#/$defs/path",
						"examples": ["guestlist-baseline.yaml"]
					}
				}
			}
		},
		"$defs": {
			"path": {
				"title": "Path",
				"description": "Relative, with forward slashes and without .. in it.",
				"type": "string",
				"minLength": 1,
				"maxLength": 500,
				"pattern": "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$"
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not. off: the rule is not run.",
				"enum": [
					"off",
					"note",
					"warning",
					"error"
				]
			},
			"policy": {
				"title": "Guestlist policy",
				"description": "One item under spec.policies of guestlist.yaml: a rule of one's own, in CEL.",
				"type": "object",
				"additionalProperties": false,
				"required": [
					"id",
					"title",
					"expression"
				],
				"not": { "required": ["message", "messageExpression"] },
				"properties": {
					"id": {
						"title": "Id",
						"description": "Kebab-case; none of a built-in rule. Findings carry it.",
						"type": "string",
						"maxLength": 64,
						"pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
						"examples": ["masters-expire"]
					},
					"title": {
						"title": "Title",
						"description": "What the policy holds people to, in one line. The message of its findings where it has none.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"severity": {
						"title": "Severity",
						"description": "An error stops plan and apply; a warning and a note do not.",
						"enum": [
							"error",
							"warning",
							"note"
						],
						"default": "error"
					},
					"context": {
						"title": "Context",
						"description": "When it is asked: of each grant on each cluster, of each change that an apply would make, or of the pull request.",
						"enum": [
							"grant",
							"change",
							"process"
						],
						"default": "grant"
					},
					"match": {
						"title": "What it is about",
						"description": "CEL. Where it is false, the policy is not asked.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048,
						"examples": ["grant.kind == \"role\""]
					},
					"expression": {
						"title": "What has to be true",
						"description": "CEL. False is a finding; so is what cannot be decided.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048,
						"examples": ["has(grant.expires)"]
					},
					"message": {
						"title": "Message",
						"description": "What a finding says.",
						"type": "string",
						"minLength": 1
					},
					"messageExpression": {
						"title": "Message in CEL",
						"description": "What a finding says, with its values.",
						"type": "string",
						"minLength": 1,
						"maxLength": 2048,
						"examples": ["grant.name + \" never expires.\""]
					},
					"field": {
						"title": "Field",
						"description": "Where in a grant a finding points.",
						"enum": [
							"principal",
							"username",
							"groups",
							"reason",
							"expires"
						],
						"default": "principal"
					},
					"docs": {
						"title": "Documentation",
						"description": "An address that a finding's remedy names.",
						"type": "string",
						"maxLength": 508,
						"pattern": "^https://[^\\s\"'<>`]+$"
					},
					"suppressible": {
						"title": "May be silenced",
						"description": "Whether what silences findings of rules silences this policy's too.",
						"type": "boolean",
						"default": true
					},
					"tests": {
						"title": "Tests",
						"description": "What guestlist policy test runs.",
						"type": "array",
						"items": { "$ref": "#/$defs/test" }
					}
				}
			},
			"test": {
				"title": "Test",
				"description": "What a policy does with what is given.",
				"type": "object",
				"additionalProperties": false,
				"required": ["name", "expect"],
				"properties": {
					"name": {
						"title": "Name",
						"description": "What the test shows, in one line.",
						"type": "string",
						"minLength": 1,
						"maxLength": 200
					},
					"given": { "$ref": "#/$defs/given" },
					"expect": {
						"title": "Expected",
						"description": "pass: the policy is met, or is not about this. fail: it has a finding.",
						"enum": ["pass", "fail"]
					},
					"message": {
						"title": "Message",
						"description": "The finding's message to the letter; only with expect: fail.",
						"type": "string"
					}
				}
			},
			"given": {
				"title": "What is given",
				"description": "What the policy is asked of; which of these depends on its context. What is left out has a default: a cluster prod without labels, an Access team without an owner.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"grant": { "$ref": "#/$defs/grant" },
					"access": {
						"title": "The Access",
						"description": "Its name and owner.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"name": {
								"title": "Name",
								"description": "metadata.name.",
								"type": "string"
							},
							"owner": {
								"title": "Owner",
								"description": "metadata.owner.",
								"type": "string"
							}
						}
					},
					"cluster": {
						"title": "The cluster",
						"description": "By the fields that policies see.",
						"type": "object",
						"additionalProperties": false,
						"properties": {
							"name": {
								"title": "Name",
								"description": "metadata.name.",
								"type": "string"
							},
							"eksName": {
								"title": "EKS's name",
								"description": "spec.eksName.",
								"type": "string"
							},
							"region": {
								"title": "Region",
								"description": "spec.region.",
								"type": "string"
							},
							"account": {
								"title": "Account",
								"description": "spec.account.",
								"type": "string"
							},
							"labels": {
								"title": "Labels",
								"description": "metadata.labels.",
								"type": "object",
								"additionalProperties": { "type": "string" }
							}
						}
					},
					"today": {
						"title": "Day",
						"description": "YYYY-MM-DD in UTC. Needed where the policy asks for today.",
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
					},
					"declarations": {
						"title": "Declarations",
						"description": "YAML documents of kind Cluster and Access, instead of grant, access and cluster.",
						"type": "string"
					},
					"change": { "$ref": "#/$defs/change" },
					"process": { "$ref": "#/$defs/process" },
					"changes": {
						"title": "Changes",
						"description": "What the pull request would do to the cluster.",
						"type": "array",
						"items": { "$ref": "#/$defs/change" }
					}
				}
			},
			"grant": {
				"title": "A grant",
				"description": "As it would stand in a declaration: exactly one of role, user and account.",
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"role": {
						"title": "Role",
						"description": "The ARN of an IAM role.",
						"type": "string"
					},
					"user": {
						"title": "User",
						"description": "The ARN of an IAM user.",
						"type": "string"
					},
					"account": {
						"title": "Account",
						"description": "The 12 digits of an account, between quotes.",
						"type": "string"
					},
					"username": {
						"title": "Username",
						"description": "Who Kubernetes sees. Left out: the default.",
						"type": "string"
					},
					"groups": {
						"title": "Groups",
						"description": "The Kubernetes groups.",
						"type": "array",
						"items": { "type": "string" }
					},
					"reason": {
						"title": "Reason",
						"description": "Why.",
						"type": "string"
					},
					"expires": {
						"title": "Last day",
						"description": "YYYY-MM-DD.",
						"type": "string"
					}
				}
			},
			"change": {
				"title": "A change",
				"description": "What was and what is to be. Without before it is added, without after removed.",
				"type": "object",
				"additionalProperties": false,
				"minProperties": 1,
				"properties": {
					"before": { "$ref": "#/$defs/grant" },
					"after": { "$ref": "#/$defs/grant" }
				}
			},
			"process": {
				"title": "A pull request",
				"description": "The facts that policies of the context process ask about.",
				"type": "object",
				"additionalProperties": false,
				"required": ["author", "now"],
				"properties": {
					"author": {
						"title": "Author",
						"description": "The login of who opened it.",
						"type": "string"
					},
					"approvers": {
						"title": "Approvers",
						"description": "The logins of who approved its last commit.",
						"type": "array",
						"items": { "type": "string" }
					},
					"labels": {
						"title": "Labels",
						"description": "The names of its labels.",
						"type": "array",
						"items": { "type": "string" }
					},
					"now": {
						"title": "Moment",
						"description": "The moment of the run, such as 2026-11-24T09:00:00Z.",
						"type": "string",
						"pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"
					}
				}
			}
		}
	};
	const schema33 = {
		"title": "Severity",
		"description": "An error stops plan and apply; a warning and a note do not. off: the rule is not run.",
		"enum": [
			"off",
			"note",
			"warning",
			"error"
		]
	};
	const func1 = require_ucs2length().default;
	const func0 = require_equal().default;
	const pattern4 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$", "u");
	const pattern5 = /* @__PURE__ */ new RegExp("^[0-9]{12}$", "u");
	const pattern6 = /* @__PURE__ */ new RegExp("^[\\x21-\\x7e]*$", "u");
	const schema34 = {
		"title": "Guestlist policy",
		"description": "One item under spec.policies of guestlist.yaml: a rule of one's own, in CEL.",
		"type": "object",
		"additionalProperties": false,
		"required": [
			"id",
			"title",
			"expression"
		],
		"not": { "required": ["message", "messageExpression"] },
		"properties": {
			"id": {
				"title": "Id",
				"description": "Kebab-case; none of a built-in rule. Findings carry it.",
				"type": "string",
				"maxLength": 64,
				"pattern": "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$",
				"examples": ["masters-expire"]
			},
			"title": {
				"title": "Title",
				"description": "What the policy holds people to, in one line. The message of its findings where it has none.",
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"severity": {
				"title": "Severity",
				"description": "An error stops plan and apply; a warning and a note do not.",
				"enum": [
					"error",
					"warning",
					"note"
				],
				"default": "error"
			},
			"context": {
				"title": "Context",
				"description": "When it is asked: of each grant on each cluster, of each change that an apply would make, or of the pull request.",
				"enum": [
					"grant",
					"change",
					"process"
				],
				"default": "grant"
			},
			"match": {
				"title": "What it is about",
				"description": "CEL. Where it is false, the policy is not asked.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"examples": ["grant.kind == \"role\""]
			},
			"expression": {
				"title": "What has to be true",
				"description": "CEL. False is a finding; so is what cannot be decided.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"examples": ["has(grant.expires)"]
			},
			"message": {
				"title": "Message",
				"description": "What a finding says.",
				"type": "string",
				"minLength": 1
			},
			"messageExpression": {
				"title": "Message in CEL",
				"description": "What a finding says, with its values.",
				"type": "string",
				"minLength": 1,
				"maxLength": 2048,
				"examples": ["grant.name + \" never expires.\""]
			},
			"field": {
				"title": "Field",
				"description": "Where in a grant a finding points.",
				"enum": [
					"principal",
					"username",
					"groups",
					"reason",
					"expires"
				],
				"default": "principal"
			},
			"docs": {
				"title": "Documentation",
				"description": "An address that a finding's remedy names.",
				"type": "string",
				"maxLength": 508,
				"pattern": "^https://[^\\s\"'<>`]+$"
			},
			"suppressible": {
				"title": "May be silenced",
				"description": "Whether what silences findings of rules silences this policy's too.",
				"type": "boolean",
				"default": true
			},
			"tests": {
				"title": "Tests",
				"description": "What guestlist policy test runs.",
				"type": "array",
				"items": { "$ref": "#/$defs/test" }
			}
		}
	};
	const func7 = Object.prototype.hasOwnProperty;
	const pattern7 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", "u");
	const pattern8 = /* @__PURE__ */ new RegExp("^https://[^\\s\"'<>`]+$", "u");
	const schema35 = {
		"title": "Test",
		"description": "What a policy does with what is given.",
		"type": "object",
		"additionalProperties": false,
		"required": ["name", "expect"],
		"properties": {
			"name": {
				"title": "Name",
				"description": "What the test shows, in one line.",
				"type": "string",
				"minLength": 1,
				"maxLength": 200
			},
			"given": { "$ref": "#/$defs/given" },
			"expect": {
				"title": "Expected",
				"description": "pass: the policy is met, or is not about this. fail: it has a finding.",
				"enum": ["pass", "fail"]
			},
			"message": {
				"title": "Message",
				"description": "The finding's message to the letter; only with expect: fail.",
				"type": "string"
			}
		}
	};
	const pattern9 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
	const pattern10 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
	function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate24.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (Object.keys(data).length < 1) {
				const err0 = {
					instancePath,
					schemaPath: "#/minProperties",
					keyword: "minProperties",
					params: { limit: 1 },
					message: "must NOT have fewer than 1 properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "before" || key0 === "after")) {
				const err1 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			if (data.before !== void 0) {
				let data0 = data.before;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (!(key1 === "role" || key1 === "user" || key1 === "account" || key1 === "username" || key1 === "groups" || key1 === "reason" || key1 === "expires")) {
						const err2 = {
							instancePath: instancePath + "/before",
							schemaPath: "#/$defs/grant/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err2];
						else vErrors.push(err2);
						errors++;
					}
					if (data0.role !== void 0) {
						if (typeof data0.role !== "string") {
							const err3 = {
								instancePath: instancePath + "/before/role",
								schemaPath: "#/$defs/grant/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					if (data0.user !== void 0) {
						if (typeof data0.user !== "string") {
							const err4 = {
								instancePath: instancePath + "/before/user",
								schemaPath: "#/$defs/grant/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data0.account !== void 0) {
						if (typeof data0.account !== "string") {
							const err5 = {
								instancePath: instancePath + "/before/account",
								schemaPath: "#/$defs/grant/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data0.username !== void 0) {
						if (typeof data0.username !== "string") {
							const err6 = {
								instancePath: instancePath + "/before/username",
								schemaPath: "#/$defs/grant/properties/username/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err6];
							else vErrors.push(err6);
							errors++;
						}
					}
					if (data0.groups !== void 0) {
						let data5 = data0.groups;
						if (Array.isArray(data5)) {
							const len0 = data5.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
								const err7 = {
									instancePath: instancePath + "/before/groups/" + i0,
									schemaPath: "#/$defs/grant/properties/groups/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
						} else {
							const err8 = {
								instancePath: instancePath + "/before/groups",
								schemaPath: "#/$defs/grant/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data0.reason !== void 0) {
						if (typeof data0.reason !== "string") {
							const err9 = {
								instancePath: instancePath + "/before/reason",
								schemaPath: "#/$defs/grant/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
					if (data0.expires !== void 0) {
						if (typeof data0.expires !== "string") {
							const err10 = {
								instancePath: instancePath + "/before/expires",
								schemaPath: "#/$defs/grant/properties/expires/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/before",
						schemaPath: "#/$defs/grant/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.after !== void 0) {
				let data9 = data.after;
				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
					for (const key2 in data9) if (!(key2 === "role" || key2 === "user" || key2 === "account" || key2 === "username" || key2 === "groups" || key2 === "reason" || key2 === "expires")) {
						const err12 = {
							instancePath: instancePath + "/after",
							schemaPath: "#/$defs/grant/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err12];
						else vErrors.push(err12);
						errors++;
					}
					if (data9.role !== void 0) {
						if (typeof data9.role !== "string") {
							const err13 = {
								instancePath: instancePath + "/after/role",
								schemaPath: "#/$defs/grant/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data9.user !== void 0) {
						if (typeof data9.user !== "string") {
							const err14 = {
								instancePath: instancePath + "/after/user",
								schemaPath: "#/$defs/grant/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err14];
							else vErrors.push(err14);
							errors++;
						}
					}
					if (data9.account !== void 0) {
						if (typeof data9.account !== "string") {
							const err15 = {
								instancePath: instancePath + "/after/account",
								schemaPath: "#/$defs/grant/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err15];
							else vErrors.push(err15);
							errors++;
						}
					}
					if (data9.username !== void 0) {
						if (typeof data9.username !== "string") {
							const err16 = {
								instancePath: instancePath + "/after/username",
								schemaPath: "#/$defs/grant/properties/username/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data9.groups !== void 0) {
						let data14 = data9.groups;
						if (Array.isArray(data14)) {
							const len1 = data14.length;
							for (let i1 = 0; i1 < len1; i1++) if (typeof data14[i1] !== "string") {
								const err17 = {
									instancePath: instancePath + "/after/groups/" + i1,
									schemaPath: "#/$defs/grant/properties/groups/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err17];
								else vErrors.push(err17);
								errors++;
							}
						} else {
							const err18 = {
								instancePath: instancePath + "/after/groups",
								schemaPath: "#/$defs/grant/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data9.reason !== void 0) {
						if (typeof data9.reason !== "string") {
							const err19 = {
								instancePath: instancePath + "/after/reason",
								schemaPath: "#/$defs/grant/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data9.expires !== void 0) {
						if (typeof data9.expires !== "string") {
							const err20 = {
								instancePath: instancePath + "/after/expires",
								schemaPath: "#/$defs/grant/properties/expires/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/after",
						schemaPath: "#/$defs/grant/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		} else {
			const err22 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
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
	function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate23.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			for (const key0 in data) if (!(key0 === "grant" || key0 === "access" || key0 === "cluster" || key0 === "today" || key0 === "declarations" || key0 === "change" || key0 === "process" || key0 === "changes")) {
				const err0 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.grant !== void 0) {
				let data0 = data.grant;
				if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
					for (const key1 in data0) if (!(key1 === "role" || key1 === "user" || key1 === "account" || key1 === "username" || key1 === "groups" || key1 === "reason" || key1 === "expires")) {
						const err1 = {
							instancePath: instancePath + "/grant",
							schemaPath: "#/$defs/grant/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err1];
						else vErrors.push(err1);
						errors++;
					}
					if (data0.role !== void 0) {
						if (typeof data0.role !== "string") {
							const err2 = {
								instancePath: instancePath + "/grant/role",
								schemaPath: "#/$defs/grant/properties/role/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
					}
					if (data0.user !== void 0) {
						if (typeof data0.user !== "string") {
							const err3 = {
								instancePath: instancePath + "/grant/user",
								schemaPath: "#/$defs/grant/properties/user/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
					}
					if (data0.account !== void 0) {
						if (typeof data0.account !== "string") {
							const err4 = {
								instancePath: instancePath + "/grant/account",
								schemaPath: "#/$defs/grant/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err4];
							else vErrors.push(err4);
							errors++;
						}
					}
					if (data0.username !== void 0) {
						if (typeof data0.username !== "string") {
							const err5 = {
								instancePath: instancePath + "/grant/username",
								schemaPath: "#/$defs/grant/properties/username/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err5];
							else vErrors.push(err5);
							errors++;
						}
					}
					if (data0.groups !== void 0) {
						let data5 = data0.groups;
						if (Array.isArray(data5)) {
							const len0 = data5.length;
							for (let i0 = 0; i0 < len0; i0++) if (typeof data5[i0] !== "string") {
								const err6 = {
									instancePath: instancePath + "/grant/groups/" + i0,
									schemaPath: "#/$defs/grant/properties/groups/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err6];
								else vErrors.push(err6);
								errors++;
							}
						} else {
							const err7 = {
								instancePath: instancePath + "/grant/groups",
								schemaPath: "#/$defs/grant/properties/groups/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err7];
							else vErrors.push(err7);
							errors++;
						}
					}
					if (data0.reason !== void 0) {
						if (typeof data0.reason !== "string") {
							const err8 = {
								instancePath: instancePath + "/grant/reason",
								schemaPath: "#/$defs/grant/properties/reason/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err8];
							else vErrors.push(err8);
							errors++;
						}
					}
					if (data0.expires !== void 0) {
						if (typeof data0.expires !== "string") {
							const err9 = {
								instancePath: instancePath + "/grant/expires",
								schemaPath: "#/$defs/grant/properties/expires/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
					}
				} else {
					const err10 = {
						instancePath: instancePath + "/grant",
						schemaPath: "#/$defs/grant/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err10];
					else vErrors.push(err10);
					errors++;
				}
			}
			if (data.access !== void 0) {
				let data9 = data.access;
				if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
					for (const key2 in data9) if (!(key2 === "name" || key2 === "owner")) {
						const err11 = {
							instancePath: instancePath + "/access",
							schemaPath: "#/properties/access/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key2 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err11];
						else vErrors.push(err11);
						errors++;
					}
					if (data9.name !== void 0) {
						if (typeof data9.name !== "string") {
							const err12 = {
								instancePath: instancePath + "/access/name",
								schemaPath: "#/properties/access/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
					}
					if (data9.owner !== void 0) {
						if (typeof data9.owner !== "string") {
							const err13 = {
								instancePath: instancePath + "/access/owner",
								schemaPath: "#/properties/access/properties/owner/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
				} else {
					const err14 = {
						instancePath: instancePath + "/access",
						schemaPath: "#/properties/access/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err14];
					else vErrors.push(err14);
					errors++;
				}
			}
			if (data.cluster !== void 0) {
				let data12 = data.cluster;
				if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
					for (const key3 in data12) if (!(key3 === "name" || key3 === "eksName" || key3 === "region" || key3 === "account" || key3 === "labels")) {
						const err15 = {
							instancePath: instancePath + "/cluster",
							schemaPath: "#/properties/cluster/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key3 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
					if (data12.name !== void 0) {
						if (typeof data12.name !== "string") {
							const err16 = {
								instancePath: instancePath + "/cluster/name",
								schemaPath: "#/properties/cluster/properties/name/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err16];
							else vErrors.push(err16);
							errors++;
						}
					}
					if (data12.eksName !== void 0) {
						if (typeof data12.eksName !== "string") {
							const err17 = {
								instancePath: instancePath + "/cluster/eksName",
								schemaPath: "#/properties/cluster/properties/eksName/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err17];
							else vErrors.push(err17);
							errors++;
						}
					}
					if (data12.region !== void 0) {
						if (typeof data12.region !== "string") {
							const err18 = {
								instancePath: instancePath + "/cluster/region",
								schemaPath: "#/properties/cluster/properties/region/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err18];
							else vErrors.push(err18);
							errors++;
						}
					}
					if (data12.account !== void 0) {
						if (typeof data12.account !== "string") {
							const err19 = {
								instancePath: instancePath + "/cluster/account",
								schemaPath: "#/properties/cluster/properties/account/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err19];
							else vErrors.push(err19);
							errors++;
						}
					}
					if (data12.labels !== void 0) {
						let data17 = data12.labels;
						if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
							for (const key4 in data17) if (typeof data17[key4] !== "string") {
								const err20 = {
									instancePath: instancePath + "/cluster/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/properties/cluster/properties/labels/additionalProperties/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err20];
								else vErrors.push(err20);
								errors++;
							}
						} else {
							const err21 = {
								instancePath: instancePath + "/cluster/labels",
								schemaPath: "#/properties/cluster/properties/labels/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err21];
							else vErrors.push(err21);
							errors++;
						}
					}
				} else {
					const err22 = {
						instancePath: instancePath + "/cluster",
						schemaPath: "#/properties/cluster/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
			}
			if (data.today !== void 0) {
				let data19 = data.today;
				if (typeof data19 === "string") {
					if (!pattern9.test(data19)) {
						const err23 = {
							instancePath: instancePath + "/today",
							schemaPath: "#/properties/today/pattern",
							keyword: "pattern",
							params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
							message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/today",
						schemaPath: "#/properties/today/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.declarations !== void 0) {
				if (typeof data.declarations !== "string") {
					const err25 = {
						instancePath: instancePath + "/declarations",
						schemaPath: "#/properties/declarations/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.change !== void 0) {
				if (!validate24(data.change, {
					instancePath: instancePath + "/change",
					parentData: data,
					parentDataProperty: "change",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
					errors = vErrors.length;
				}
			}
			if (data.process !== void 0) {
				let data22 = data.process;
				if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
					if (data22.author === void 0) {
						const err26 = {
							instancePath: instancePath + "/process",
							schemaPath: "#/$defs/process/required",
							keyword: "required",
							params: { missingProperty: "author" },
							message: "must have required property 'author'"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (data22.now === void 0) {
						const err27 = {
							instancePath: instancePath + "/process",
							schemaPath: "#/$defs/process/required",
							keyword: "required",
							params: { missingProperty: "now" },
							message: "must have required property 'now'"
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
					for (const key5 in data22) if (!(key5 === "author" || key5 === "approvers" || key5 === "labels" || key5 === "now")) {
						const err28 = {
							instancePath: instancePath + "/process",
							schemaPath: "#/$defs/process/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key5 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err28];
						else vErrors.push(err28);
						errors++;
					}
					if (data22.author !== void 0) {
						if (typeof data22.author !== "string") {
							const err29 = {
								instancePath: instancePath + "/process/author",
								schemaPath: "#/$defs/process/properties/author/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err29];
							else vErrors.push(err29);
							errors++;
						}
					}
					if (data22.approvers !== void 0) {
						let data24 = data22.approvers;
						if (Array.isArray(data24)) {
							const len1 = data24.length;
							for (let i1 = 0; i1 < len1; i1++) if (typeof data24[i1] !== "string") {
								const err30 = {
									instancePath: instancePath + "/process/approvers/" + i1,
									schemaPath: "#/$defs/process/properties/approvers/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						} else {
							const err31 = {
								instancePath: instancePath + "/process/approvers",
								schemaPath: "#/$defs/process/properties/approvers/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err31];
							else vErrors.push(err31);
							errors++;
						}
					}
					if (data22.labels !== void 0) {
						let data26 = data22.labels;
						if (Array.isArray(data26)) {
							const len2 = data26.length;
							for (let i2 = 0; i2 < len2; i2++) if (typeof data26[i2] !== "string") {
								const err32 = {
									instancePath: instancePath + "/process/labels/" + i2,
									schemaPath: "#/$defs/process/properties/labels/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err32];
								else vErrors.push(err32);
								errors++;
							}
						} else {
							const err33 = {
								instancePath: instancePath + "/process/labels",
								schemaPath: "#/$defs/process/properties/labels/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err33];
							else vErrors.push(err33);
							errors++;
						}
					}
					if (data22.now !== void 0) {
						let data28 = data22.now;
						if (typeof data28 === "string") {
							if (!pattern10.test(data28)) {
								const err34 = {
									instancePath: instancePath + "/process/now",
									schemaPath: "#/$defs/process/properties/now/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" },
									message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$\""
								};
								if (vErrors === null) vErrors = [err34];
								else vErrors.push(err34);
								errors++;
							}
						} else {
							const err35 = {
								instancePath: instancePath + "/process/now",
								schemaPath: "#/$defs/process/properties/now/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err35];
							else vErrors.push(err35);
							errors++;
						}
					}
				} else {
					const err36 = {
						instancePath: instancePath + "/process",
						schemaPath: "#/$defs/process/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err36];
					else vErrors.push(err36);
					errors++;
				}
			}
			if (data.changes !== void 0) {
				let data29 = data.changes;
				if (Array.isArray(data29)) {
					const len3 = data29.length;
					for (let i3 = 0; i3 < len3; i3++) if (!validate24(data29[i3], {
						instancePath: instancePath + "/changes/" + i3,
						parentData: data29,
						parentDataProperty: i3,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
						errors = vErrors.length;
					}
				} else {
					const err37 = {
						instancePath: instancePath + "/changes",
						schemaPath: "#/properties/changes/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err37];
					else vErrors.push(err37);
					errors++;
				}
			}
		} else {
			const err38 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err38];
			else vErrors.push(err38);
			errors++;
		}
		validate23.errors = vErrors;
		return errors === 0;
	}
	validate23.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate22.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.name === void 0) {
				const err0 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "name" },
					message: "must have required property 'name'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
			if (data.expect === void 0) {
				const err1 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "expect" },
					message: "must have required property 'expect'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "name" || key0 === "given" || key0 === "expect" || key0 === "message")) {
				const err2 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.name !== void 0) {
				let data0 = data.name;
				if (typeof data0 === "string") {
					if (func1(data0) > 200) {
						const err3 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/maxLength",
							keyword: "maxLength",
							params: { limit: 200 },
							message: "must NOT have more than 200 characters"
						};
						if (vErrors === null) vErrors = [err3];
						else vErrors.push(err3);
						errors++;
					}
					if (func1(data0) < 1) {
						const err4 = {
							instancePath: instancePath + "/name",
							schemaPath: "#/properties/name/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err4];
						else vErrors.push(err4);
						errors++;
					}
				} else {
					const err5 = {
						instancePath: instancePath + "/name",
						schemaPath: "#/properties/name/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.given !== void 0) {
				if (!validate23(data.given, {
					instancePath: instancePath + "/given",
					parentData: data,
					parentDataProperty: "given",
					rootData,
					dynamicAnchors
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
			}
			if (data.expect !== void 0) {
				let data2 = data.expect;
				if (!(data2 === "pass" || data2 === "fail")) {
					const err6 = {
						instancePath: instancePath + "/expect",
						schemaPath: "#/properties/expect/enum",
						keyword: "enum",
						params: { allowedValues: schema35.properties.expect.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			}
			if (data.message !== void 0) {
				if (typeof data.message !== "string") {
					const err7 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			}
		} else {
			const err8 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err8];
			else vErrors.push(err8);
			errors++;
		}
		validate22.errors = vErrors;
		return errors === 0;
	}
	validate22.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate21.evaluated;
		if (evaluated0.dynamicProps) evaluated0.props = void 0;
		if (evaluated0.dynamicItems) evaluated0.items = void 0;
		const _errs1 = errors;
		const _errs2 = errors;
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.message === void 0 && "message" || data.messageExpression === void 0 && "messageExpression") {
				const err0 = {};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			}
		}
		if (_errs2 === errors) {
			const err1 = {
				instancePath,
				schemaPath: "#/not",
				keyword: "not",
				params: {},
				message: "must NOT be valid"
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		} else {
			errors = _errs1;
			if (vErrors !== null) {
				if (_errs1) vErrors.length = _errs1;
				else vErrors = null;
			}
		}
		if (data && typeof data == "object" && !Array.isArray(data)) {
			if (data.id === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "id" },
					message: "must have required property 'id'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			if (data.title === void 0) {
				const err3 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "title" },
					message: "must have required property 'title'"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.expression === void 0) {
				const err4 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "expression" },
					message: "must have required property 'expression'"
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
			for (const key0 in data) if (!func7.call(schema34.properties, key0)) {
				const err5 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
			if (data.id !== void 0) {
				let data0 = data.id;
				if (typeof data0 === "string") {
					if (func1(data0) > 64) {
						const err6 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/maxLength",
							keyword: "maxLength",
							params: { limit: 64 },
							message: "must NOT have more than 64 characters"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (!pattern7.test(data0)) {
						const err7 = {
							instancePath: instancePath + "/id",
							schemaPath: "#/properties/id/pattern",
							keyword: "pattern",
							params: { pattern: "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$" },
							message: "must match pattern \"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$\""
						};
						if (vErrors === null) vErrors = [err7];
						else vErrors.push(err7);
						errors++;
					}
				} else {
					const err8 = {
						instancePath: instancePath + "/id",
						schemaPath: "#/properties/id/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err8];
					else vErrors.push(err8);
					errors++;
				}
			}
			if (data.title !== void 0) {
				let data1 = data.title;
				if (typeof data1 === "string") {
					if (func1(data1) > 200) {
						const err9 = {
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/maxLength",
							keyword: "maxLength",
							params: { limit: 200 },
							message: "must NOT have more than 200 characters"
						};
						if (vErrors === null) vErrors = [err9];
						else vErrors.push(err9);
						errors++;
					}
					if (func1(data1) < 1) {
						const err10 = {
							instancePath: instancePath + "/title",
							schemaPath: "#/properties/title/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err10];
						else vErrors.push(err10);
						errors++;
					}
				} else {
					const err11 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
			}
			if (data.severity !== void 0) {
				let data2 = data.severity;
				if (!(data2 === "error" || data2 === "warning" || data2 === "note")) {
					const err12 = {
						instancePath: instancePath + "/severity",
						schemaPath: "#/properties/severity/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.severity.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err12];
					else vErrors.push(err12);
					errors++;
				}
			}
			if (data.context !== void 0) {
				let data3 = data.context;
				if (!(data3 === "grant" || data3 === "change" || data3 === "process")) {
					const err13 = {
						instancePath: instancePath + "/context",
						schemaPath: "#/properties/context/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.context.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err13];
					else vErrors.push(err13);
					errors++;
				}
			}
			if (data.match !== void 0) {
				let data4 = data.match;
				if (typeof data4 === "string") {
					if (func1(data4) > 2048) {
						const err14 = {
							instancePath: instancePath + "/match",
							schemaPath: "#/properties/match/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err14];
						else vErrors.push(err14);
						errors++;
					}
					if (func1(data4) < 1) {
						const err15 = {
							instancePath: instancePath + "/match",
							schemaPath: "#/properties/match/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err15];
						else vErrors.push(err15);
						errors++;
					}
				} else {
					const err16 = {
						instancePath: instancePath + "/match",
						schemaPath: "#/properties/match/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err16];
					else vErrors.push(err16);
					errors++;
				}
			}
			if (data.expression !== void 0) {
				let data5 = data.expression;
				if (typeof data5 === "string") {
					if (func1(data5) > 2048) {
						const err17 = {
							instancePath: instancePath + "/expression",
							schemaPath: "#/properties/expression/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
					if (func1(data5) < 1) {
						const err18 = {
							instancePath: instancePath + "/expression",
							schemaPath: "#/properties/expression/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err18];
						else vErrors.push(err18);
						errors++;
					}
				} else {
					const err19 = {
						instancePath: instancePath + "/expression",
						schemaPath: "#/properties/expression/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
			}
			if (data.message !== void 0) {
				let data6 = data.message;
				if (typeof data6 === "string") {
					if (func1(data6) < 1) {
						const err20 = {
							instancePath: instancePath + "/message",
							schemaPath: "#/properties/message/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err20];
						else vErrors.push(err20);
						errors++;
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/message",
						schemaPath: "#/properties/message/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
			if (data.messageExpression !== void 0) {
				let data7 = data.messageExpression;
				if (typeof data7 === "string") {
					if (func1(data7) > 2048) {
						const err22 = {
							instancePath: instancePath + "/messageExpression",
							schemaPath: "#/properties/messageExpression/maxLength",
							keyword: "maxLength",
							params: { limit: 2048 },
							message: "must NOT have more than 2048 characters"
						};
						if (vErrors === null) vErrors = [err22];
						else vErrors.push(err22);
						errors++;
					}
					if (func1(data7) < 1) {
						const err23 = {
							instancePath: instancePath + "/messageExpression",
							schemaPath: "#/properties/messageExpression/minLength",
							keyword: "minLength",
							params: { limit: 1 },
							message: "must NOT have fewer than 1 characters"
						};
						if (vErrors === null) vErrors = [err23];
						else vErrors.push(err23);
						errors++;
					}
				} else {
					const err24 = {
						instancePath: instancePath + "/messageExpression",
						schemaPath: "#/properties/messageExpression/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
			}
			if (data.field !== void 0) {
				let data8 = data.field;
				if (!(data8 === "principal" || data8 === "username" || data8 === "groups" || data8 === "reason" || data8 === "expires")) {
					const err25 = {
						instancePath: instancePath + "/field",
						schemaPath: "#/properties/field/enum",
						keyword: "enum",
						params: { allowedValues: schema34.properties.field.enum },
						message: "must be equal to one of the allowed values"
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
			}
			if (data.docs !== void 0) {
				let data9 = data.docs;
				if (typeof data9 === "string") {
					if (func1(data9) > 508) {
						const err26 = {
							instancePath: instancePath + "/docs",
							schemaPath: "#/properties/docs/maxLength",
							keyword: "maxLength",
							params: { limit: 508 },
							message: "must NOT have more than 508 characters"
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
					if (!pattern8.test(data9)) {
						const err27 = {
							instancePath: instancePath + "/docs",
							schemaPath: "#/properties/docs/pattern",
							keyword: "pattern",
							params: { pattern: "^https://[^\\s\"'<>`]+$" },
							message: "must match pattern \"^https://[^\\s\"'<>`]+$\""
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				} else {
					const err28 = {
						instancePath: instancePath + "/docs",
						schemaPath: "#/properties/docs/type",
						keyword: "type",
						params: { type: "string" },
						message: "must be string"
					};
					if (vErrors === null) vErrors = [err28];
					else vErrors.push(err28);
					errors++;
				}
			}
			if (data.suppressible !== void 0) {
				if (typeof data.suppressible !== "boolean") {
					const err29 = {
						instancePath: instancePath + "/suppressible",
						schemaPath: "#/properties/suppressible/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					};
					if (vErrors === null) vErrors = [err29];
					else vErrors.push(err29);
					errors++;
				}
			}
			if (data.tests !== void 0) {
				let data11 = data.tests;
				if (Array.isArray(data11)) {
					const len0 = data11.length;
					for (let i0 = 0; i0 < len0; i0++) if (!validate22(data11[i0], {
						instancePath: instancePath + "/tests/" + i0,
						parentData: data11,
						parentDataProperty: i0,
						rootData,
						dynamicAnchors
					})) {
						vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
						errors = vErrors.length;
					}
				} else {
					const err30 = {
						instancePath: instancePath + "/tests",
						schemaPath: "#/properties/tests/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err30];
					else vErrors.push(err30);
					errors++;
				}
			}
		} else {
			const err31 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err31];
			else vErrors.push(err31);
			errors++;
		}
		validate21.errors = vErrors;
		return errors === 0;
	}
	validate21.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate20.evaluated;
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
			if (data.spec === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "spec" },
					message: "must have required property 'spec'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "spec")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err4 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/properties/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Configuration" !== data.kind) {
					const err5 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Configuration" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.spec !== void 0) {
				let data2 = data.spec;
				if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
					for (const key1 in data2) if (!(key1 === "dir" || key1 === "rules" || key1 === "allowed" || key1 === "policies" || key1 === "baseline")) {
						const err6 = {
							instancePath: instancePath + "/spec",
							schemaPath: "#/properties/spec/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					if (data2.dir !== void 0) {
						let data3 = data2.dir;
						if (typeof data3 === "string") {
							if (func1(data3) > 500) {
								const err7 = {
									instancePath: instancePath + "/spec/dir",
									schemaPath: "#/$defs/path/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (func1(data3) < 1) {
								const err8 = {
									instancePath: instancePath + "/spec/dir",
									schemaPath: "#/$defs/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (!pattern4.test(data3)) {
								const err9 = {
									instancePath: instancePath + "/spec/dir",
									schemaPath: "#/$defs/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$" },
									message: "must match pattern \"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$\""
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
						} else {
							const err10 = {
								instancePath: instancePath + "/spec/dir",
								schemaPath: "#/$defs/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
					}
					if (data2.rules !== void 0) {
						let data4 = data2.rules;
						if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
							if (Object.keys(data4).length > 1e3) {
								const err11 = {
									instancePath: instancePath + "/spec/rules",
									schemaPath: "#/properties/spec/properties/rules/maxProperties",
									keyword: "maxProperties",
									params: { limit: 1e3 },
									message: "must NOT have more than 1000 properties"
								};
								if (vErrors === null) vErrors = [err11];
								else vErrors.push(err11);
								errors++;
							}
							for (const key2 in data4) {
								let data5 = data4[key2];
								if (!(data5 === "off" || data5 === "note" || data5 === "warning" || data5 === "error")) {
									const err12 = {
										instancePath: instancePath + "/spec/rules/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/$defs/severity/enum",
										keyword: "enum",
										params: { allowedValues: schema33.enum },
										message: "must be equal to one of the allowed values"
									};
									if (vErrors === null) vErrors = [err12];
									else vErrors.push(err12);
									errors++;
								}
							}
						} else {
							const err13 = {
								instancePath: instancePath + "/spec/rules",
								schemaPath: "#/properties/spec/properties/rules/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
					}
					if (data2.allowed !== void 0) {
						let data6 = data2.allowed;
						if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
							for (const key3 in data6) if (!(key3 === "accounts" || key3 === "groups" || key3 === "partitions")) {
								const err14 = {
									instancePath: instancePath + "/spec/allowed",
									schemaPath: "#/properties/spec/properties/allowed/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key3 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err14];
								else vErrors.push(err14);
								errors++;
							}
							if (data6.accounts !== void 0) {
								let data7 = data6.accounts;
								if (Array.isArray(data7)) {
									if (data7.length > 1e4) {
										const err15 = {
											instancePath: instancePath + "/spec/allowed/accounts",
											schemaPath: "#/properties/spec/properties/allowed/properties/accounts/maxItems",
											keyword: "maxItems",
											params: { limit: 1e4 },
											message: "must NOT have more than 10000 items"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
									if (data7.length < 1) {
										const err16 = {
											instancePath: instancePath + "/spec/allowed/accounts",
											schemaPath: "#/properties/spec/properties/allowed/properties/accounts/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err16];
										else vErrors.push(err16);
										errors++;
									}
									const len0 = data7.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data8 = data7[i0];
										if (typeof data8 === "string") {
											if (func1(data8) > 12) {
												const err17 = {
													instancePath: instancePath + "/spec/allowed/accounts/" + i0,
													schemaPath: "#/properties/spec/properties/allowed/properties/accounts/items/maxLength",
													keyword: "maxLength",
													params: { limit: 12 },
													message: "must NOT have more than 12 characters"
												};
												if (vErrors === null) vErrors = [err17];
												else vErrors.push(err17);
												errors++;
											}
											if (!pattern5.test(data8)) {
												const err18 = {
													instancePath: instancePath + "/spec/allowed/accounts/" + i0,
													schemaPath: "#/properties/spec/properties/allowed/properties/accounts/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[0-9]{12}$" },
													message: "must match pattern \"^[0-9]{12}$\""
												};
												if (vErrors === null) vErrors = [err18];
												else vErrors.push(err18);
												errors++;
											}
										} else {
											const err19 = {
												instancePath: instancePath + "/spec/allowed/accounts/" + i0,
												schemaPath: "#/properties/spec/properties/allowed/properties/accounts/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err19];
											else vErrors.push(err19);
											errors++;
										}
									}
									let i1 = data7.length;
									let j0;
									if (i1 > 1) {
										const indices0 = {};
										for (; i1--;) {
											let item0 = data7[i1];
											if (typeof item0 !== "string") continue;
											if (typeof indices0[item0] == "number") {
												j0 = indices0[item0];
												const err20 = {
													instancePath: instancePath + "/spec/allowed/accounts",
													schemaPath: "#/properties/spec/properties/allowed/properties/accounts/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i1,
														j: j0
													},
													message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)"
												};
												if (vErrors === null) vErrors = [err20];
												else vErrors.push(err20);
												errors++;
												break;
											}
											indices0[item0] = i1;
										}
									}
								} else {
									const err21 = {
										instancePath: instancePath + "/spec/allowed/accounts",
										schemaPath: "#/properties/spec/properties/allowed/properties/accounts/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err21];
									else vErrors.push(err21);
									errors++;
								}
							}
							if (data6.groups !== void 0) {
								let data9 = data6.groups;
								if (Array.isArray(data9)) {
									if (data9.length > 1e4) {
										const err22 = {
											instancePath: instancePath + "/spec/allowed/groups",
											schemaPath: "#/properties/spec/properties/allowed/properties/groups/maxItems",
											keyword: "maxItems",
											params: { limit: 1e4 },
											message: "must NOT have more than 10000 items"
										};
										if (vErrors === null) vErrors = [err22];
										else vErrors.push(err22);
										errors++;
									}
									if (data9.length < 1) {
										const err23 = {
											instancePath: instancePath + "/spec/allowed/groups",
											schemaPath: "#/properties/spec/properties/allowed/properties/groups/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err23];
										else vErrors.push(err23);
										errors++;
									}
									const len1 = data9.length;
									for (let i2 = 0; i2 < len1; i2++) {
										let data10 = data9[i2];
										if (typeof data10 === "string") {
											if (func1(data10) > 256) {
												const err24 = {
													instancePath: instancePath + "/spec/allowed/groups/" + i2,
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/maxLength",
													keyword: "maxLength",
													params: { limit: 256 },
													message: "must NOT have more than 256 characters"
												};
												if (vErrors === null) vErrors = [err24];
												else vErrors.push(err24);
												errors++;
											}
											if (func1(data10) < 1) {
												const err25 = {
													instancePath: instancePath + "/spec/allowed/groups/" + i2,
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/minLength",
													keyword: "minLength",
													params: { limit: 1 },
													message: "must NOT have fewer than 1 characters"
												};
												if (vErrors === null) vErrors = [err25];
												else vErrors.push(err25);
												errors++;
											}
											if (!pattern6.test(data10)) {
												const err26 = {
													instancePath: instancePath + "/spec/allowed/groups/" + i2,
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/pattern",
													keyword: "pattern",
													params: { pattern: "^[\\x21-\\x7e]*$" },
													message: "must match pattern \"^[\\x21-\\x7e]*$\""
												};
												if (vErrors === null) vErrors = [err26];
												else vErrors.push(err26);
												errors++;
											}
										} else {
											const err27 = {
												instancePath: instancePath + "/spec/allowed/groups/" + i2,
												schemaPath: "#/properties/spec/properties/allowed/properties/groups/items/type",
												keyword: "type",
												params: { type: "string" },
												message: "must be string"
											};
											if (vErrors === null) vErrors = [err27];
											else vErrors.push(err27);
											errors++;
										}
									}
									let i3 = data9.length;
									let j1;
									if (i3 > 1) {
										const indices1 = {};
										for (; i3--;) {
											let item1 = data9[i3];
											if (typeof item1 !== "string") continue;
											if (typeof indices1[item1] == "number") {
												j1 = indices1[item1];
												const err28 = {
													instancePath: instancePath + "/spec/allowed/groups",
													schemaPath: "#/properties/spec/properties/allowed/properties/groups/uniqueItems",
													keyword: "uniqueItems",
													params: {
														i: i3,
														j: j1
													},
													message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)"
												};
												if (vErrors === null) vErrors = [err28];
												else vErrors.push(err28);
												errors++;
												break;
											}
											indices1[item1] = i3;
										}
									}
								} else {
									const err29 = {
										instancePath: instancePath + "/spec/allowed/groups",
										schemaPath: "#/properties/spec/properties/allowed/properties/groups/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							}
							if (data6.partitions !== void 0) {
								let data11 = data6.partitions;
								if (Array.isArray(data11)) {
									if (data11.length < 1) {
										const err30 = {
											instancePath: instancePath + "/spec/allowed/partitions",
											schemaPath: "#/properties/spec/properties/allowed/properties/partitions/minItems",
											keyword: "minItems",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 items"
										};
										if (vErrors === null) vErrors = [err30];
										else vErrors.push(err30);
										errors++;
									}
									const len2 = data11.length;
									for (let i4 = 0; i4 < len2; i4++) {
										let data12 = data11[i4];
										if (!(data12 === "aws" || data12 === "aws-cn" || data12 === "aws-eusc" || data12 === "aws-iso" || data12 === "aws-iso-b" || data12 === "aws-iso-e" || data12 === "aws-iso-f" || data12 === "aws-us-gov")) {
											const err31 = {
												instancePath: instancePath + "/spec/allowed/partitions/" + i4,
												schemaPath: "#/properties/spec/properties/allowed/properties/partitions/items/enum",
												keyword: "enum",
												params: { allowedValues: schema31.properties.spec.properties.allowed.properties.partitions.items.enum },
												message: "must be equal to one of the allowed values"
											};
											if (vErrors === null) vErrors = [err31];
											else vErrors.push(err31);
											errors++;
										}
									}
									let i5 = data11.length;
									let j2;
									if (i5 > 1) {
										outer0: for (; i5--;) for (j2 = i5; j2--;) if (func0(data11[i5], data11[j2])) {
											const err32 = {
												instancePath: instancePath + "/spec/allowed/partitions",
												schemaPath: "#/properties/spec/properties/allowed/properties/partitions/uniqueItems",
												keyword: "uniqueItems",
												params: {
													i: i5,
													j: j2
												},
												message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)"
											};
											if (vErrors === null) vErrors = [err32];
											else vErrors.push(err32);
											errors++;
											break outer0;
										}
									}
								} else {
									const err33 = {
										instancePath: instancePath + "/spec/allowed/partitions",
										schemaPath: "#/properties/spec/properties/allowed/properties/partitions/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									};
									if (vErrors === null) vErrors = [err33];
									else vErrors.push(err33);
									errors++;
								}
							}
						} else {
							const err34 = {
								instancePath: instancePath + "/spec/allowed",
								schemaPath: "#/properties/spec/properties/allowed/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err34];
							else vErrors.push(err34);
							errors++;
						}
					}
					if (data2.policies !== void 0) {
						let data13 = data2.policies;
						if (Array.isArray(data13)) {
							if (data13.length > 100) {
								const err35 = {
									instancePath: instancePath + "/spec/policies",
									schemaPath: "#/properties/spec/properties/policies/maxItems",
									keyword: "maxItems",
									params: { limit: 100 },
									message: "must NOT have more than 100 items"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							const len3 = data13.length;
							for (let i6 = 0; i6 < len3; i6++) if (!validate21(data13[i6], {
								instancePath: instancePath + "/spec/policies/" + i6,
								parentData: data13,
								parentDataProperty: i6,
								rootData,
								dynamicAnchors
							})) {
								vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
								errors = vErrors.length;
							}
						} else {
							const err36 = {
								instancePath: instancePath + "/spec/policies",
								schemaPath: "#/properties/spec/properties/policies/type",
								keyword: "type",
								params: { type: "array" },
								message: "must be array"
							};
							if (vErrors === null) vErrors = [err36];
							else vErrors.push(err36);
							errors++;
						}
					}
					if (data2.baseline !== void 0) {
						let data15 = data2.baseline;
						if (typeof data15 === "string") {
							if (func1(data15) > 500) {
								const err37 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters"
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
							if (func1(data15) < 1) {
								const err38 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
							if (!pattern4.test(data15)) {
								const err39 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$" },
									message: "must match pattern \"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$\""
								};
								if (vErrors === null) vErrors = [err39];
								else vErrors.push(err39);
								errors++;
							}
						} else {
							const err40 = {
								instancePath: instancePath + "/spec/baseline",
								schemaPath: "#/$defs/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err40];
							else vErrors.push(err40);
							errors++;
						}
					}
				} else {
					const err41 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err41];
					else vErrors.push(err41);
					errors++;
				}
			}
		} else {
			const err42 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err42];
			else vErrors.push(err42);
			errors++;
		}
		validate20.errors = vErrors;
		return errors === 0;
	}
	validate20.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
	exports.baseline = validate30;
	const pattern12 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}/[1-9][0-9]*$", "u");
	function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate30.evaluated;
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
			if (data.findings === void 0) {
				const err2 = {
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: "findings" },
					message: "must have required property 'findings'"
				};
				if (vErrors === null) vErrors = [err2];
				else vErrors.push(err2);
				errors++;
			}
			for (const key0 in data) if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "findings")) {
				const err3 = {
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				};
				if (vErrors === null) vErrors = [err3];
				else vErrors.push(err3);
				errors++;
			}
			if (data.apiVersion !== void 0) {
				if ("guestlist/v1" !== data.apiVersion) {
					const err4 = {
						instancePath: instancePath + "/apiVersion",
						schemaPath: "#/properties/apiVersion/const",
						keyword: "const",
						params: { allowedValue: "guestlist/v1" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err4];
					else vErrors.push(err4);
					errors++;
				}
			}
			if (data.kind !== void 0) {
				if ("Baseline" !== data.kind) {
					const err5 = {
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/const",
						keyword: "const",
						params: { allowedValue: "Baseline" },
						message: "must be equal to constant"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
			}
			if (data.findings !== void 0) {
				let data2 = data.findings;
				if (Array.isArray(data2)) {
					if (data2.length > 2e4) {
						const err6 = {
							instancePath: instancePath + "/findings",
							schemaPath: "#/properties/findings/maxItems",
							keyword: "maxItems",
							params: { limit: 2e4 },
							message: "must NOT have more than 20000 items"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
					}
					const len0 = data2.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let data3 = data2[i0];
						if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
							if (data3.rule === void 0) {
								const err7 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/required",
									keyword: "required",
									params: { missingProperty: "rule" },
									message: "must have required property 'rule'"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							if (data3.file === void 0) {
								const err8 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/required",
									keyword: "required",
									params: { missingProperty: "file" },
									message: "must have required property 'file'"
								};
								if (vErrors === null) vErrors = [err8];
								else vErrors.push(err8);
								errors++;
							}
							if (data3.fingerprint === void 0) {
								const err9 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/required",
									keyword: "required",
									params: { missingProperty: "fingerprint" },
									message: "must have required property 'fingerprint'"
								};
								if (vErrors === null) vErrors = [err9];
								else vErrors.push(err9);
								errors++;
							}
							for (const key1 in data3) if (!(key1 === "rule" || key1 === "file" || key1 === "fingerprint")) {
								const err10 = {
									instancePath: instancePath + "/findings/" + i0,
									schemaPath: "#/properties/findings/items/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: key1 },
									message: "must NOT have additional properties"
								};
								if (vErrors === null) vErrors = [err10];
								else vErrors.push(err10);
								errors++;
							}
							if (data3.rule !== void 0) {
								let data4 = data3.rule;
								if (typeof data4 === "string") {
									if (func1(data4) > 100) {
										const err11 = {
											instancePath: instancePath + "/findings/" + i0 + "/rule",
											schemaPath: "#/properties/findings/items/properties/rule/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
									if (func1(data4) < 1) {
										const err12 = {
											instancePath: instancePath + "/findings/" + i0 + "/rule",
											schemaPath: "#/properties/findings/items/properties/rule/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err12];
										else vErrors.push(err12);
										errors++;
									}
								} else {
									const err13 = {
										instancePath: instancePath + "/findings/" + i0 + "/rule",
										schemaPath: "#/properties/findings/items/properties/rule/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err13];
									else vErrors.push(err13);
									errors++;
								}
							}
							if (data3.file !== void 0) {
								let data5 = data3.file;
								if (typeof data5 === "string") {
									if (func1(data5) > 4096) {
										const err14 = {
											instancePath: instancePath + "/findings/" + i0 + "/file",
											schemaPath: "#/properties/findings/items/properties/file/maxLength",
											keyword: "maxLength",
											params: { limit: 4096 },
											message: "must NOT have more than 4096 characters"
										};
										if (vErrors === null) vErrors = [err14];
										else vErrors.push(err14);
										errors++;
									}
									if (func1(data5) < 1) {
										const err15 = {
											instancePath: instancePath + "/findings/" + i0 + "/file",
											schemaPath: "#/properties/findings/items/properties/file/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											message: "must NOT have fewer than 1 characters"
										};
										if (vErrors === null) vErrors = [err15];
										else vErrors.push(err15);
										errors++;
									}
								} else {
									const err16 = {
										instancePath: instancePath + "/findings/" + i0 + "/file",
										schemaPath: "#/properties/findings/items/properties/file/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err16];
									else vErrors.push(err16);
									errors++;
								}
							}
							if (data3.fingerprint !== void 0) {
								let data6 = data3.fingerprint;
								if (typeof data6 === "string") {
									if (func1(data6) > 30) {
										const err17 = {
											instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
											schemaPath: "#/properties/findings/items/properties/fingerprint/maxLength",
											keyword: "maxLength",
											params: { limit: 30 },
											message: "must NOT have more than 30 characters"
										};
										if (vErrors === null) vErrors = [err17];
										else vErrors.push(err17);
										errors++;
									}
									if (!pattern12.test(data6)) {
										const err18 = {
											instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
											schemaPath: "#/properties/findings/items/properties/fingerprint/pattern",
											keyword: "pattern",
											params: { pattern: "^[0-9a-f]{16}/[1-9][0-9]*$" },
											message: "must match pattern \"^[0-9a-f]{16}/[1-9][0-9]*$\""
										};
										if (vErrors === null) vErrors = [err18];
										else vErrors.push(err18);
										errors++;
									}
								} else {
									const err19 = {
										instancePath: instancePath + "/findings/" + i0 + "/fingerprint",
										schemaPath: "#/properties/findings/items/properties/fingerprint/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									};
									if (vErrors === null) vErrors = [err19];
									else vErrors.push(err19);
									errors++;
								}
							}
						} else {
							const err20 = {
								instancePath: instancePath + "/findings/" + i0,
								schemaPath: "#/properties/findings/items/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							};
							if (vErrors === null) vErrors = [err20];
							else vErrors.push(err20);
							errors++;
						}
					}
				} else {
					const err21 = {
						instancePath: instancePath + "/findings",
						schemaPath: "#/properties/findings/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
			}
		} else {
			const err22 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err22];
			else vErrors.push(err22);
			errors++;
		}
		validate30.errors = vErrors;
		return errors === 0;
	}
	validate30.evaluated = {
		"props": true,
		"dynamicProps": false,
		"dynamicItems": false
	};
}));

// src/configuration/single-document.ts
var import_schemas_generated = /* @__PURE__ */ __toESM(require_schemas_generated(), 1);
/** Reads a file that holds one document and nothing else: it is as its schema says, or there are findings. */
function singleDocument(file, check, subject) {
	const { documents, findings } = parseFile(file);
	if (findings.length > 0) return findings;
	const [document] = documents;
	if (document === void 0 || documents.length > 1) return [{
		rule: "schema",
		severity: "error",
		location: documents[1]?.locate() ?? startOf(file.path),
		message: `${file.path} holds ${documents.length} documents, not one.`,
		remedy: document === void 0 ? "Write one, or remove the file." : "Make one document of them."
	}];
	return check(document.data) ? document : schemaFindings(document, check.errors ?? [], subject);
}

// src/lint/baseline/baseline.ts
const subject$1 = {
	whole: "The baseline",
	schema: "schemas/baseline.schema.json",
	known: {
		"": [
			"apiVersion",
			"kind",
			"findings"
		],
		findings: [
			"rule",
			"file",
			"fingerprint"
		]
	}
};
/** What a baseline holds without which it would be none. */
const emptyBaseline = { known: [] };
/** Reads the text of a baseline, YAML or JSON: a baseline, or what is wrong with it. */
function parseBaseline(file) {
	const document = singleDocument(file, import_schemas_generated.baseline, subject$1);
	if (!("data" in document)) return document;
	const { findings } = document.data;
	const known = findings.map((entry, index) => ({
		...entry,
		location: document.locateKey("findings", index)
	}));
	const forged = known.flatMap(({ rule, location }) => objectionTo$2(rule, location));
	return forged.length > 0 ? forged : { known };
}
/** One text for an entry: two entries with the same are the same. */
function entryKey({ rule, file, fingerprint }) {
	return `${rule}:${fingerprint}:${file}`;
}
/** A baseline as the file that is written: a line for each entry, in an order of its own. */
function baselineText(entries) {
	const lines = [...new Map(entries.map((entry) => [entryKey(entry), entry])).values()].sort((a, b) => compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint)).map(({ rule, file, fingerprint }) => `  - {rule: ${rule}, file: ${JSON.stringify(file)}, fingerprint: ${fingerprint}}`);
	return `# Findings that were there when Guestlist came: they stop nothing. Written by guestlist lint --write-baseline.
apiVersion: guestlist/v1
kind: Baseline
findings:${lines.length === 0 ? " []" : `\n${lines.join("\n")}`}
`;
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function objectionTo$2(rule, location) {
	const known = ruleTextOf.get(rule);
	if (known !== void 0 && known.suppressible !== false) return [];
	const why = known === void 0 ? `There is no rule ${JSON.stringify(rule)}` : `The rule ${rule} cannot be silenced`;
	return [{
		rule: baselineRule.id,
		severity: baselineRule.severity,
		location,
		message: `${why}, so no baseline lists it.`,
		remedy: "Remove the line. Baselines are written by guestlist lint --write-baseline."
	}];
}

// src/configuration/parse.ts
const subject = {
	whole: "The configuration",
	schema: "schemas/configuration.schema.json",
	known: {
		"": [
			"apiVersion",
			"kind",
			"spec"
		],
		spec: [
			"dir",
			"rules",
			"allowed",
			"policies",
			"baseline"
		],
		allowed: [
			"accounts",
			"groups",
			"partitions"
		]
	}
};
/** Tells a configuration from what is wrong with one. */
function isConfiguration(read) {
	return "severities" in read;
}
/**
* Reads the text of a guestlist.yaml. Pure: on a pull request the text that decides is the base branch's, and whoever
* calls hands it in.
*/
function parseConfiguration(file) {
	const document = singleDocument(file, import_schemas_generated.configuration, subject);
	if (!("data" in document)) return document;
	const { spec } = document.data;
	const rules = new Map(Object.entries(spec.rules ?? {}));
	const objections = [...rules].flatMap(([id, severity]) => objectionTo$1(id, severity, document));
	if (objections.length > 0) return objections;
	const path = (field) => {
		const text = spec[field];
		return text === void 0 ? void 0 : {
			path: text,
			location: document.locate("spec", field)
		};
	};
	const setOf = (items) => items === void 0 ? void 0 : new Set(items);
	return {
		dir: path("dir"),
		severities: rules,
		allowed: {
			accounts: setOf(spec.allowed?.accounts),
			groups: setOf(spec.allowed?.groups),
			partitions: setOf(spec.allowed?.partitions)
		},
		policies: spec.policies === void 0 ? void 0 : {
			...below(document, "spec", "policies"),
			data: spec.policies,
			file
		},
		baseline: path("baseline")
	};
}
/** A rule that there is not, or one that may only be made more severe and is made less so. */
function objectionTo$1(id, severity, document) {
	const { id: rule, severity: ownSeverity } = configurationRule;
	const known = ruleTextOf.get(id);
	if (known === void 0) {
		const near = nearest(id, ruleTextOf.keys());
		const location = document.locateKey("spec", "rules", id);
		const remedy = near === void 0 ? "Write the id that a finding shows." : `Did you mean ${near}?`;
		return [{
			rule,
			severity: ownSeverity,
			location,
			message: `There is no rule ${JSON.stringify(id)}.`,
			remedy
		}];
	}
	if (known.suppressible !== false) return [];
	if (severity !== "off" && severities.indexOf(severity) <= severities.indexOf(known.severity)) return [];
	return [{
		rule,
		severity: ownSeverity,
		location: document.locate("spec", "rules", id),
		message: `The rule ${id} cannot be ${severity === "off" ? "switched off" : `made a ${severity}`}.`,
		remedy: `Remove the line: what it finds stays a finding of severity ${known.severity}.`
	}];
}

// src/configuration/read.ts
/** The name of the file, at the top of the working directory. */
const CONFIGURATION_FILE = "guestlist.yaml";
/**
* Reads guestlist.yaml, where there is one, and the baseline that it names. Nothing outside the folder is ever read.
*
* @param workingDirectory an absolute path
* @param mayLackBaseline whether the baseline may not be there yet
*/
async function readConfiguration(workingDirectory, mayLackBaseline) {
	const text = await readTextInside(workingDirectory, CONFIGURATION_FILE);
	if (text === void 0) return withoutFile(workingDirectory);
	if (typeof text !== "string") return nothing([unreadable(CONFIGURATION_FILE, text)]);
	const file = {
		path: CONFIGURATION_FILE,
		text
	};
	const configuration = parseConfiguration(file);
	if (!isConfiguration(configuration)) return nothing(configuration, [file]);
	const aside = await linkOnTheWay(workingDirectory, configuration.dir);
	if (aside.length > 0) return nothing(aside, [file]);
	if (configuration.baseline === void 0) return {
		configuration,
		baseline: emptyBaseline,
		files: [file],
		findings: []
	};
	const read = await readBaseline(workingDirectory, configuration.baseline, mayLackBaseline);
	const files = read.file === void 0 ? [file] : [file, read.file];
	return "known" in read.baseline ? {
		configuration,
		baseline: read.baseline,
		files,
		findings: []
	} : nothing(read.baseline, files);
}
/** A name that nobody reads must not look as if it were read. */
async function withoutFile(workingDirectory) {
	if (await look(workingDirectory, "guestlist.yml") === void 0) return nothing([]);
	return nothing([unreadable("guestlist.yml", {
		problem: "its name is not guestlist.yaml",
		remedy: "Rename it, or remove it."
	})]);
}
function nothing(findings, files = []) {
	return {
		configuration: defaultConfiguration,
		baseline: emptyBaseline,
		files,
		findings
	};
}
async function linkOnTheWay(workingDirectory, dir) {
	if (dir === void 0) return [];
	const found = await look(workingDirectory, dir.path);
	if (found === void 0 || !("problem" in found)) return [];
	return [objection(dir, `The folder ${dir.path} is not read: ${found.problem}.`, found.remedy)];
}
async function readBaseline(workingDirectory, named, mayLack) {
	const text = await readTextInside(workingDirectory, named.path);
	if (text === void 0) {
		if (mayLack) return { baseline: emptyBaseline };
		return { baseline: [objection(named, `The baseline ${named.path} is not there.`, "Write it with guestlist lint --write-baseline, or remove the line.")] };
	}
	if (typeof text !== "string") return { baseline: [unreadable(named.path, text)] };
	const file = {
		path: named.path,
		text
	};
	return {
		baseline: parseBaseline(file),
		file
	};
}
function objection({ location }, message, remedy) {
	return {
		rule: configurationRule.id,
		severity: configurationRule.severity,
		location,
		message,
		remedy
	};
}

// src/lint/baseline/write.ts
/** At most so many are named where the baseline may not grow. */
const MOST_NAMED = 10;
/**
* Writes the baseline that guestlist.yaml names. Gives the number of findings that it lists.
*
* @param workingDirectory an absolute path
* @throws Failure `usage` where it would grow and may not, or cannot be written
*/
async function writeBaseline(workingDirectory, { path }, { old, findings, fingerprints, mayGrow }) {
	const listed = new Set(old.known.map(entryKey));
	const next = findings.map((finding) => ({
		finding,
		entry: entryOf(finding, fingerprints)
	}));
	const added = next.filter(({ entry }) => !listed.has(entryKey(entry)));
	if (added.length > 0 && !mayGrow) {
		const named = added.slice(0, MOST_NAMED).map(({ finding: { rule, location } }) => `${location.file}:${location.line} ${rule}`);
		const rest = added.length - named.length;
		throw new Failure("usage", `${path} would grow by ${added.length}, so it was not written.`, {
			detail: [...named, ...rest > 0 ? [`\u2026 and ${rest} more`] : []].join("\n"),
			remedy: "Mend them, or give --accept-new too."
		});
	}
	try {
		await replaceFile(join(workingDirectory, path), baselineText(next.map(({ entry }) => entry)));
	} catch (error) {
		throw new Failure("usage", `${path} cannot be written (${codeOf(error)}).`, {
			cause: error,
			remedy: "Check its folder and its permissions."
		});
	}
	return next.length;
}
function entryOf(finding, fingerprints) {
	return {
		rule: finding.rule,
		file: finding.location.file,
		fingerprint: fingerprints.get(finding) ?? ""
	};
}

// src/lint/fix/mend.ts
/** Puts fixes into a text; of two that overlap, the first stays. Everything else stays to the letter. */
function mend(text, fixes) {
	const starts = lineStarts(text);
	const isCrlf = text.includes("\r\n");
	const stretches = fixes.map((fix) => ({
		...stretchOf(fix.location, starts),
		put: isCrlf ? fix.text.replace(/\r?\n/g, "\r\n") : fix.text
	})).sort((a, b) => a.from - b.from || a.to - b.to);
	const parts = [];
	let last;
	let postponed = 0;
	for (const stretch of stretches) {
		if (last !== void 0 && stretch.from === last.from && stretch.to === last.to && stretch.put === last.put) continue;
		if (last !== void 0 && (stretch.from < last.to || stretch.from === last.from)) {
			postponed += 1;
			continue;
		}
		parts.push(text.slice(last?.to ?? 0, stretch.from), stretch.put);
		last = stretch;
	}
	return {
		text: parts.join("") + text.slice(last?.to ?? 0),
		applied: fixes.length - postponed,
		postponed
	};
}
function stretchOf({ line, column, endLine, endColumn }, starts) {
	return {
		from: (starts[line - 1] ?? 0) + column - 1,
		to: (starts[endLine - 1] ?? 0) + endColumn - 1
	};
}
/** Where each line begins, as the parser counts lines. */
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}

// src/lint/fix/write.ts
/**
* Writes the fixes of findings into their files, each file in one step. Nothing is written through a link, nor over
* what somebody wrote since the file was read.
*
* @param workingDirectory an absolute path
* @param sources the texts in which the findings were made, by path
* @throws Failure `declarations` where a file is no longer what was read, or cannot be written
*/
async function writeFixes(workingDirectory, findings, sources) {
	const total = {
		findings: 0,
		files: 0,
		postponed: 0
	};
	for (const [file, fixes] of byFile(findings)) {
		const before = sources.get(file);
		if (before === void 0) continue;
		const { text, applied, postponed } = mend(before, fixes);
		await write(workingDirectory, file, before, text);
		total.findings += applied;
		total.files += 1;
		total.postponed += postponed;
	}
	return total;
}
function byFile(findings) {
	const files = /* @__PURE__ */ new Map();
	for (const { fix } of findings) {
		if (fix === void 0) continue;
		const fixes = files.get(fix.location.file);
		if (fixes === void 0) files.set(fix.location.file, [fix]);
		else fixes.push(fix);
	}
	return files;
}
async function write(workingDirectory, file, before, after) {
	const refuse = (why, cause) => new Failure("declarations", `${file} was not mended: ${why}.`, {
		cause,
		remedy: "Run guestlist lint again."
	});
	const found = await look(workingDirectory, file);
	if (found === void 0) throw refuse("it is gone");
	if ("problem" in found) throw refuse(found.problem);
	const path = join(workingDirectory, file);
	try {
		const now = await readFile(path, "utf8");
		const mark = now.startsWith("﻿") ? "﻿" : "";
		if (now !== mark + before) throw refuse("somebody changed it meanwhile");
		await replaceFile(path, mark + after);
	} catch (error) {
		throw error instanceof Failure ? error : refuse(`it cannot be written (${codeOf(error)})`, error);
	}
}

// src/lint/baseline/known.ts
/**
* Sets the findings aside that a baseline lists.
*
* @param fingerprints of all findings
* @param isWhole whether every file could be read, without which nobody can tell that an entry is left over
*/
function setKnownAside(found, baseline, { fingerprints, isWhole }) {
	const left = new Map(baseline.known.map((entry) => [entryKey(entry), entry]));
	const twice = baseline.known.filter((entry) => left.get(entryKey(entry)) !== entry);
	const findings = [];
	const suppressed = [];
	for (const finding of found) {
		const { rule, location } = finding;
		const key = entryKey({
			rule,
			file: location.file,
			fingerprint: fingerprints.get(finding) ?? ""
		});
		if (finding.suppressible !== true || !left.delete(key)) findings.push(finding);
		else suppressed.push({
			finding,
			by: "baseline",
			reason: void 0,
			until: void 0
		});
	}
	const stale = [...left.values(), ...twice].map(({ rule, file, location }) => ({
		rule: baselineStale.id,
		severity: baselineStale.severity,
		location,
		message: `This finding of ${rule} in ${file} is no longer there.`,
		remedy: "Remove the line, or run guestlist lint --write-baseline."
	}));
	return {
		findings: isWhole ? [...findings, ...stale] : findings,
		suppressed
	};
}

// src/lint/suppression/comment.ts
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
/** The comments of a YAML text, in order. What looks like one inside of a string or a block of text is none. */
function commentsOf(text) {
	const comments = [];
	let offset = 0;
	let line = 1;
	let lineStart = 0;
	let counted = 0;
	let isScalar = false;
	for (const token of new import_dist.Lexer().lex(text)) {
		if (!isScalar && (token === DOCUMENT || token === FLOW_END)) continue;
		if (!isScalar && token === SCALAR) {
			isScalar = true;
			continue;
		}
		if (!isScalar && token.startsWith("#")) {
			for (let at = text.indexOf("\n", counted); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
				line += 1;
				lineStart = at + 1;
				counted = at + 1;
			}
			const isAlone = text.slice(lineStart, offset).trim() === "";
			comments.push({
				text: token,
				line,
				column: offset - lineStart + 1,
				isAlone
			});
		}
		isScalar = false;
		offset += token.length;
	}
	return comments;
}

// src/lint/suppression/suppression.ts
const MEANT = /^#+\s*guestlist:\s*ignore\b/i;
const FORM = /^#\s*guestlist:\s*ignore\[([^[\]]*)\](.*)$/;
const UNTIL = "(until";
const HOW = "Write: # guestlist: ignore[RULE] REASON, or # guestlist: ignore[RULE, RULE] REASON (until YYYY-MM-DD).";
/**
* Reads comments such as `# guestlist: ignore[role-path] the path is what people know (until 2027-01-31)`. One at the
* end of a line is for that line. One on a line of its own is for the line below it, past other comments.
*
* @param known the rules that there are: the built-in ones, and policies
*/
function readSuppressions(file, known = ruleTextOf) {
	const suppressions = [];
	const findings = [];
	if (!/guestlist:\s*ignore/i.test(file.text)) return {
		suppressions,
		findings
	};
	const comments = commentsOf(file.text);
	const alone = new Set(comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
	for (const comment of comments) {
		if (!MEANT.test(comment.text)) continue;
		const read = parse(comment, file.path, known);
		findings.push(...read.findings);
		const line = comment.isAlone ? lineBelow(comment.line, alone) : comment.line;
		suppressions.push(...read.suppressions.map((suppression) => ({
			...suppression,
			line
		})));
	}
	return {
		suppressions,
		findings
	};
}
function lineBelow(line, comments) {
	let below = line + 1;
	while (comments.has(below)) below += 1;
	return below;
}
function parse({ text, line, column }, file, known) {
	const stretch = (from, length) => ({
		file,
		line,
		column: column + from,
		endLine: line,
		endColumn: column + from + length
	});
	const whole = stretch(0, text.length);
	const [, list, rest = ""] = FORM.exec(text) ?? [];
	if (list === void 0) return wrong(suppressionSyntax, whole, "This comment does not say what to suppress.", HOW);
	if (/guestlist:\s*ignore/i.test(rest)) return wrong(suppressionSyntax, whole, "One comment suppresses once: this one begins again in its reason.", HOW);
	const { reason, until } = splitReason(rest);
	if (until !== void 0 && !isDate(until)) return wrong(suppressionSyntax, whole, `${JSON.stringify(until)} is not the date of a last day.`, HOW);
	if (/until:?\s*\d{4}-/i.test(reason)) return wrong(suppressionSyntax, whole, "The last day stands at the end, between parentheses.", HOW);
	if (!/[\p{L}\p{N}]/u.test(reason)) return wrong(suppressionReason, whole, "This comment gives no reason, so it suppresses nothing.", HOW);
	const read = itemsOf(list).map(({ item, at }) => ({
		rule: item,
		location: stretch(text.indexOf("[") + 1 + at, item.length)
	}));
	if (read.some(({ rule }) => rule === "")) return wrong(suppressionSyntax, whole, "This comment names no rule.", HOW);
	const findings = read.flatMap(({ rule, location }) => objectionTo(rule, location, known));
	const objected = new Set(findings.map(({ location }) => location));
	return {
		suppressions: read.filter(({ location }) => !objected.has(location)).map(({ rule, location }) => ({
			rule,
			reason,
			until,
			location
		})),
		findings
	};
}
function objectionTo(rule, location, known) {
	const text = known.get(rule);
	if (text === void 0) {
		const near = nearest(rule, known.keys());
		const remedy = near === void 0 ? "Write the id that the finding shows." : `Did you mean ${near}?`;
		return [finding(suppressionUnknown, {
			location,
			message: `There is no rule ${JSON.stringify(rule)}.`,
			remedy
		})];
	}
	if (text.suppressible !== false) return [];
	const message = `The rule ${rule} cannot be suppressed.`;
	return [finding(suppressionForbidden, {
		location,
		message,
		remedy: "Mend what it finds, and remove this."
	})];
}
/** The text before `(until …)` at the end, and what stands in it. */
function splitReason(text) {
	const trimmed = text.trim();
	const at = trimmed.toLowerCase().lastIndexOf(UNTIL);
	if (at === -1) return {
		reason: trimmed,
		until: void 0
	};
	const until = trimmed.endsWith(")") ? trimmed.slice(at + 6, -1).trim() : trimmed.slice(at);
	return {
		reason: trimmed.slice(0, at).trim(),
		until
	};
}
function isDate(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The parts of a list with commas, without the space around them, and where each begins. */
function itemsOf(list) {
	let offset = 0;
	return list.split(",").map((part) => {
		const at = offset + (part.length - part.trimStart().length);
		offset += part.length + 1;
		return {
			item: part.trim(),
			at
		};
	});
}
function wrong(rule, location, message, remedy) {
	return {
		suppressions: [],
		findings: [finding(rule, {
			location,
			message,
			remedy
		})]
	};
}
function finding({ id, severity }, remark) {
	return {
		rule: id,
		severity,
		...remark
	};
}

// src/lint/suppression/suppress.ts
/** Lets the comments of declarations suppress findings. */
function suppress(found, files, { today, isWhole, known = ruleTextOf }) {
	const read = files.map((file) => readSuppressions(file, known));
	const all = read.flatMap(({ suppressions }) => suppressions);
	const isOver = ({ until }) => until !== void 0 && until < today;
	const first = /* @__PURE__ */ new Map();
	for (const suppression of all) {
		const key = keyOf(suppression.location.file, suppression.line, suppression.rule);
		if (!isOver(suppression) && !first.has(key)) first.set(key, suppression);
	}
	const used = /* @__PURE__ */ new Set();
	const findings = read.flatMap(({ findings: wrong }) => wrong);
	const suppressed = [];
	for (const finding of found) {
		const { file, line } = finding.location;
		const by = finding.suppressible === true ? first.get(keyOf(file, line, finding.rule)) : void 0;
		if (by === void 0) {
			findings.push(finding);
			continue;
		}
		used.add(by);
		suppressed.push({
			finding,
			by: "comment",
			reason: by.reason,
			until: by.until
		});
	}
	findings.push(...all.filter(isOver).map(expired));
	if (isWhole) findings.push(...all.filter((each) => !isOver(each) && !used.has(each)).map(unused));
	return {
		findings,
		suppressed
	};
}
function keyOf(file, line, rule) {
	return `${line}:${rule}:${file}`;
}
function expired({ rule, until, location }) {
	return {
		rule: suppressionExpired.id,
		severity: suppressionExpired.severity,
		location,
		message: `This held until ${until}: ${rule} is reported again.`,
		remedy: "Mend what is reported and remove this, or set a later day."
	};
}
function unused({ rule, location }) {
	return {
		rule: suppressionUnused.id,
		severity: suppressionUnused.severity,
		location,
		message: `${rule} finds nothing to suppress here.`,
		remedy: "Remove this. A comment is for its own line, or, on a line of its own, for the line below."
	};
}

// src/lint/sift.ts
/** The rules that find files, or documents in them, which could not be read. */
const UNREAD = /* @__PURE__ */ new Set([
	"file",
	"yaml-syntax",
	"yaml-plain",
	"schema"
]);
/** Whether every file could be read, by what was found; else nobody can tell what is no longer there. */
function isWhole(findings) {
	return !findings.some(({ rule }) => UNREAD.has(rule));
}
/** Tells apart what was found: comments suppress first, then the baseline; what is left stands. */
function sift(found, { files, configuration, baseline, today, known = ruleTextOf }) {
	const whole = isWhole(found);
	const byComment = suppress(found, files, {
		today,
		isWhole: whole,
		known
	});
	const fingerprints = baseline.known.length === 0 ? /* @__PURE__ */ new Map() : fingerprintsOf(found, new Map(files.map(({ path, text }) => [path, text])));
	const byBaseline = setKnownAside(byComment.findings, baseline, {
		fingerprints,
		isWhole: whole
	});
	const suppressed = [...byComment.suppressed, ...byBaseline.suppressed];
	return {
		findings: byBaseline.findings.map((finding) => weighed(finding, configuration)).sort(byPosition),
		suppressed: suppressed.sort((a, b) => byPosition(a.finding, b.finding))
	};
}
/** The engine's own findings with the severity that guestlist.yaml gives them; lint has given the others theirs. */
function weighed(finding, { severities }) {
	const severity = severities.get(finding.rule);
	return severity === void 0 || severity === "off" ? finding : {
		...finding,
		severity
	};
}

// src/commands/lint.ts
/**
* guestlist.yaml → files → load → validate → resolve → lint → sift; and then what was asked for besides.
*
* @throws Failure `declarations` where there is nothing to read, or no cluster of a name that was asked for; `usage`
*   where what was asked for besides cannot be done
*/
async function lintCommand(options, edges, catalogue = rules) {
	const asked = options.lint ?? defaultLintOptions;
	const read = await readConfiguration(edges.workingDirectory, asked.writeBaseline !== false);
	if (read.findings.length > 0) return misconfigured(read, asked);
	const linted = await lintFolder(read, options, edges, catalogue);
	if (asked.fix) {
		const fixed = await writeFixes(edges.workingDirectory, linted.result.findings, linted.result.sources);
		const again = await lintFolder(read, options, edges, catalogue);
		return {
			...again,
			result: {
				...again.result,
				fixed
			}
		};
	}
	if (asked.writeBaseline !== false) {
		const wroteBaseline = await recordBaseline(read, linted.result, asked, edges);
		const again = await lintCommand({
			...options,
			lint: {
				...asked,
				writeBaseline: false
			}
		}, edges, catalogue);
		return {
			...again,
			result: {
				...again.result,
				wroteBaseline
			}
		};
	}
	return linted;
}
/** Where what decides cannot be read, nothing is judged by anything else. */
function misconfigured({ findings, files }, { failOn }) {
	const sources = new Map(files.map(({ path, text }) => [path, text]));
	const counted = {
		files: 0,
		clusters: 0,
		grants: 0
	};
	const result = {
		command: "lint",
		findings: [...findings].sort(byPosition),
		suppressed: [],
		failOn,
		sources,
		counted
	};
	return {
		result,
		rosters: [],
		dir: DEFAULT_DIR,
		guards: [],
		checks: [],
		withFound: () => result
	};
}
async function lintFolder({ configuration, baseline, files: besides }, options, { workingDirectory, now }, catalogue) {
	const { failOn, suppressions, changedSince } = options.lint ?? defaultLintOptions;
	const dir = options.dir ?? configuration.dir?.path ?? "access";
	const { files, findings: unread } = readDeclarationFiles(workingDirectory, dir);
	const declarations = load(files);
	const today = todayOf({ now });
	const rosters = resolve$1(declarations, today);
	const own = await ownRules(configuration, today);
	const found = [
		...unread,
		...declarations.findings,
		...own.findings,
		...lint({
			...declarations,
			rosters,
			configuration,
			today
		}, [...catalogue, ...own.rules])
	];
	const sieve = suppressions ? {
		files,
		baseline
	} : {
		files: [],
		baseline: emptyBaseline
	};
	const withFound = (more) => ({
		command: "lint",
		...sift([...found, ...more], {
			...sieve,
			configuration,
			today,
			known: own.known
		}),
		failOn,
		sources: new Map([...besides, ...files].map(({ path, text }) => [path, text])),
		counted: countOf(files.length, declarations)
	});
	const result = withFound([]);
	const deciding = [CONFIGURATION_FILE, ...configuration.baseline === void 0 ? [] : [configuration.baseline.path]];
	return {
		result: changedSince === void 0 ? result : await onlyChanged(result, changedSince, deciding, {
			workingDirectory,
			dir
		}),
		rosters: hasErrors(result.findings) ? [] : selected(rosters, options.clusters, dir),
		dir,
		guards: own.guards,
		checks: own.checks,
		withFound
	};
}
/**
* Leaves out what was found in files that have not changed. Nothing is left out where a file has changed that decides for
* all, or is gone: what it declared may be what others lack. Of files outside the working directory nothing is known.
*/
async function onlyChanged(result, since, deciding, { workingDirectory, dir }) {
	const { changedFiles } = await import("./changed-files.js");
	const changed = await changedFiles(workingDirectory, since);
	const { shown } = findFolder(workingDirectory, dir);
	const isDeclaration = (path) => isYaml(path) && (shown === "." || path.startsWith(`${shown}/`));
	const isGone = (path) => isDeclaration(path) && !result.sources.has(path);
	if (deciding.some((path) => changed.has(path)) || [...changed].some(isGone)) return result;
	const counts = ({ location: { file } }) => changed.has(file) || /^(?:\.\.)?\//.test(file);
	const findings = result.findings.filter(counts);
	const suppressed = result.suppressed.filter(({ finding }) => counts(finding));
	return {
		...result,
		findings,
		suppressed,
		unchanged: {
			since,
			findings: result.findings.length - findings.length
		}
	};
}
/** Makes the baseline list what fails now, and what it listed before and is still there. */
async function recordBaseline({ configuration, baseline: old }, { findings, suppressed, sources }, { failOn, writeBaseline: how }, { workingDirectory }) {
	const named = configuration.baseline;
	if (named === void 0) throw new Failure("usage", `${CONFIGURATION_FILE} names no baseline, so there is nowhere to write one.`, { remedy: "Name a file there, such as spec: {baseline: guestlist-baseline.yaml}." });
	if (!isWhole(findings)) throw new Failure("declarations", `Some declarations could not be read, so ${named.path} was not written.`, { remedy: "Run guestlist lint, and mend what it says of files, YAML and schemas." });
	const known = suppressed.filter(({ by }) => by === "baseline").map(({ finding }) => finding);
	const failing = findings.filter(isAtLeast(failOn)).filter(({ rule, suppressible }) => suppressible === true && ruleTextOf.has(rule));
	const fingerprints = fingerprintsOf([...findings, ...suppressed.map(({ finding }) => finding)], sources);
	const written = await writeBaseline(workingDirectory, named, {
		old,
		findings: [...known, ...failing],
		fingerprints,
		mayGrow: how === "grow" || !sources.has(named.path)
	});
	return {
		path: named.path,
		findings: written
	};
}
/** Reads the policies of guestlist.yaml. Loaded late: only they need the CEL engine. */
async function ownRules({ policies: source }, today) {
	if (source === void 0) return {
		rules: [],
		guards: [],
		checks: [],
		findings: [],
		known: ruleTextOf
	};
	const [{ readPolicies }, { grantRules }, { changeChecks, changeGuards, unasked }] = await Promise.all([
		import("./read3.js"),
		import("./grant-rule.js"),
		import("./plan-findings.js")
	]);
	const { policies, findings } = readPolicies(source);
	const rules = grantRules(policies);
	return {
		rules,
		guards: changeGuards(policies, today),
		checks: changeChecks(policies, today),
		findings: [...findings, ...unasked(policies)],
		known: new Map([...ruleTextOf, ...rules.map((rule) => [rule.id, rule])])
	};
}
function countOf(files, { clusters, accesses }) {
	return {
		files,
		clusters: clusters.length,
		grants: accesses.reduce((sum, access) => sum + access.grants.length, 0)
	};
}
function selected(rosters, clusters, dir) {
	if (clusters.length === 0) return rosters;
	return [...new Set(clusters)].map((name) => {
		const roster = rosters.find(({ cluster }) => cluster.name === name);
		if (roster !== void 0) return roster;
		const declared = rosters.map(({ cluster }) => cluster.name).sort();
		throw new Failure("declarations", `No cluster "${name}" is declared in ${dir}.`, { remedy: declared.length === 0 ? "Declare it with kind: Cluster." : `Declared are: ${declared.join(", ")}.` });
	});
}

export { isFine as a, defaultConfiguration as c, inspect as i, commands as n, lint as o, fingerprintsOf as r, DEFAULT_DIR as s, lintCommand as t };