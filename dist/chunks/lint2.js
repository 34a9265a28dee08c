import { o as __toESM } from "./rolldown-runtime.js";
import { t as startOf } from "./location.js";
import { a as load, i as require_schemas_generated, n as parseConfiguration, r as singleDocument, t as isConfiguration } from "./parse.js";
import { S as nearest, _ as suppressionForbidden, b as suppressionUnknown, c as rules, d as liveRules, f as baselineRule, g as suppressionExpired, h as configurationRule, l as resolve$1, m as configurationChanged, o as ruleTextOf, p as baselineStale, r as POLICY_RULE, v as suppressionReason, x as suppressionUnused, y as suppressionSyntax } from "./fields.js";
import { n as readDeclarationFiles, r as unreadable, t as isYaml } from "./files.js";
import { n as look, r as readTextInside, t as codeOf } from "./read.js";
import { t as Failure } from "./failure.js";
import { i as isAtLeast, r as hasErrors, t as byPosition } from "./finding.js";
import { o as defaultLintOptions, r as todayOf, t as replaceFile } from "./replace.js";
import { t as grouped } from "./grouped.js";
import { t as require_dist } from "./dist.js";
import { join, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

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
	requireApproval: false,
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
	return catalogue.flatMap((rule) => judged(rule, () => rule.check(input), input.configuration)).sort(byPosition);
}
/** What a rule remarks, as findings of the severity that the configuration gives it; one that is off is not asked. */
function judged(rule, check, { severities }) {
	const severity = severities.get(rule.id) ?? rule.severity;
	if (severity === "off") return [];
	const marks = rule.suppressible === false ? {} : { suppressible: true };
	return [...check()].map((remark) => ({
		rule: rule.id,
		severity,
		...marks,
		...remark
	}));
}

// src/lint/live/live.ts
/** What live rules find, but for those that the configuration switches off, in the order of places. */
function lintLive(input, configuration, catalogue = liveRules) {
	return catalogue.flatMap((rule) => judged(rule, () => rule.check(input), configuration)).sort(byPosition);
}
/** What the rules on entries find in a live aws-auth, in the order of places. */
function lintEntries(input, configuration) {
	return entryRules.flatMap((rule) => judged(rule, () => rule.check(input), configuration)).sort(byPosition);
}
const entryRules = rules.filter((rule) => rule.onEntries === true);
/** What live rules find in the light of a plan: the grants of a cluster, where it was surveyed. */
function lintPlan({ changes, survey }, roster, configuration) {
	if (survey === void 0) return [];
	return lintLive(liveInputOf(roster, changes.flatMap((change) => change.kind === "removed" ? [change.before] : []), survey), configuration);
}
/** What live rules look at, of the grants on a cluster. */
function liveInputOf({ cluster, entries }, leaving, survey) {
	const location = cluster.locate("metadata", "name");
	return {
		cluster: cluster.name,
		location,
		guests: entries.map(guestOf),
		leaving,
		survey
	};
}
function guestOf({ grant, principal, mapping }) {
	return {
		mapping,
		identity: principal.kind === "account" ? void 0 : principal,
		locate: () => grant.locate(grant.kind),
		locateGroup: (index) => grant.locate("groups", index)
	};
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
	const at = text.search(/\s#/);
	return (at === -1 ? text : text.slice(0, at)).trim();
}

// src/lint/baseline/baseline.ts
var import_schemas_generated = /* @__PURE__ */ __toESM(require_schemas_generated(), 1);
const subject = {
	whole: "The baseline",
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
/**
* Reads the text of a baseline, YAML or JSON: a baseline, or what is wrong with it.
*
* @param rules those that there are: the built-in ones where left out
*/
function parseBaseline(file, rules = ruleTextOf) {
	const document = singleDocument(file, import_schemas_generated.baseline, subject);
	if (!("data" in document)) return document;
	const { findings } = document.data;
	const known = findings.map((entry, index) => ({
		...entry,
		location: document.locateKey("findings", index)
	}));
	const forged = known.flatMap(({ rule, location }) => objectionTo$1(rule, location, rules));
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
function objectionTo$1(rule, location, rules) {
	const known = rules.get(rule);
	if (known !== void 0 && known.suppressible !== false && known.live !== true) return [];
	const why = known === void 0 ? `There is no rule ${JSON.stringify(rule)}` : known.live === true ? `Lint does not ask the rule ${rule}, which is for live clusters` : `The rule ${rule} cannot be silenced`;
	return [{
		rule: baselineRule.id,
		severity: baselineRule.severity,
		location,
		message: `${why}, so no baseline lists it.`,
		remedy: "Remove the line. Baselines are written by guestlist lint --write-baseline."
	}];
}

// src/configuration/texts.ts
/** The texts in a folder. @param folder an absolute path */
function textsIn(folder) {
	return { read: (path) => readTextInside(folder, path) };
}

// src/configuration/read.ts
/** The name of the file, at the top of the working directory. */
const CONFIGURATION_FILE = "guestlist.yaml";
/**
* Reads the guestlist.yaml of a folder, where there is one, and the baseline that it names. Nothing outside the folder is
* ever read.
*
* @param workingDirectory an absolute path
* @param mayLackBaseline whether the baseline may not be there yet
* @param dir the folder of declarations, where somebody asked for another than guestlist.yaml names
*/
async function readConfiguration(workingDirectory, mayLackBaseline, dir) {
	return readLooking(textsIn(workingDirectory), mayLackBaseline, async (configuration) => [...await linkOnTheWay(workingDirectory, configuration.dir), ...await misplacedIn(workingDirectory, configuration, dir)]);
}
/**
* Reads guestlist.yaml, where there is one, and the baseline that it names, wherever they stand.
*
* @throws Failure where the place itself cannot be asked
*/
async function readTexts(texts, mayLackBaseline) {
	return readLooking(texts, mayLackBaseline, async () => []);
}
/** @param objectionsTo what is wrong with the places that are named, before the baseline is read */
async function readLooking(texts, mayLackBaseline, objectionsTo) {
	const text = await texts.read(CONFIGURATION_FILE);
	if (text === void 0) return withoutFile(texts);
	if (typeof text !== "string") return nothing([unreadable(CONFIGURATION_FILE, text)]);
	const file = {
		path: CONFIGURATION_FILE,
		text
	};
	const configuration = parseConfiguration(file);
	if (!isConfiguration(configuration)) return nothing(configuration, [file]);
	const aside = await objectionsTo(configuration);
	if (aside.length > 0) return nothing(aside, [file]);
	if (configuration.baseline === void 0) return {
		configuration,
		baseline: emptyBaseline,
		files: [file],
		findings: []
	};
	const read = await readBaseline(texts, configuration.baseline, mayLackBaseline, listableOf(configuration));
	const files = read.file === void 0 ? [file] : [file, read.file];
	return "known" in read.baseline ? {
		configuration,
		baseline: read.baseline,
		files,
		findings: []
	} : nothing(read.baseline, files);
}
/**
* The rules that a baseline may name: the built-in ones, and the policies. Of these their ids are enough, which the
* schema has let through: to read them whole loads the CEL engine.
*/
function listableOf({ policies }) {
	const own = (policies?.data ?? []).map(({ id, suppressible }) => [id, { suppressible }]);
	return new Map([...own, ...ruleTextOf]);
}
/** A name that nobody reads must not look as if it were read. */
async function withoutFile(texts) {
	if (await texts.read("guestlist.yml") === void 0) return nothing([]);
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
/** A baseline that is a folder, or would be read as a declaration. */
async function misplacedIn(workingDirectory, { baseline: named, dir }, asked) {
	if (named === void 0) return [];
	const folder = resolve(workingDirectory, asked ?? dir?.path ?? "access");
	const remedy = "Name a file beside guestlist.yaml, such as guestlist-baseline.yaml.";
	const found = await look(workingDirectory, named.path);
	if (found !== void 0 && !("problem" in found) && found.isDirectory()) return [objection(named, `The baseline ${named.path} is a folder.`, remedy)];
	const way = relative(folder, resolve(workingDirectory, named.path));
	if (!isYaml(named.path) || way.startsWith(`..${sep}`)) return [];
	return [objection(named, `The baseline ${named.path} lies in the folder of declarations, and would be read as one.`, folder === workingDirectory ? ANOTHER_ENDING : remedy)];
}
const ANOTHER_ENDING = "Give it another ending, such as guestlist-baseline.json.";
async function readBaseline(texts, named, mayLack, rules) {
	const text = await texts.read(named.path);
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
		baseline: parseBaseline(file, rules),
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

// src/configuration/changed.ts
/** Whether two places say the same of what is checked. */
function isSame(a, b) {
	const textsOf = ({ files, findings }) => JSON.stringify([files, findings]);
	return textsOf(a) === textsOf(b);
}
/**
* What decides where a commit does, and not the folder: the commit's guestlist.yaml, and of its baseline what the folder's
* still lists. Where the commit's cannot be used, the defaults decide, so that a pull request can mend it.
*/
function decidingOf(committed, own) {
	const known = new Set(committed.baseline.known.map(entryKey));
	const baseline = { known: own.baseline.known.filter((entry) => known.has(entryKey(entry))) };
	return {
		configuration: committed.configuration,
		baseline,
		files: own.files,
		findings: []
	};
}
/** How many findings the second has not of the first, and how many it has besides. */
function differenceOf(now, later) {
	const keyOf = ({ rule, severity, location, message }) => JSON.stringify([
		rule,
		severity,
		location,
		message
	]);
	const [before, after] = [new Set(now.map(keyOf)), new Set(later.map(keyOf))];
	const missing = (of, from) => [...of].filter((key) => !from.has(key)).length;
	return {
		fewer: missing(before, after),
		more: missing(after, before)
	};
}
/**
* Says that the folder's guestlist.yaml or baseline does not decide yet.
*
* @param words what to call the commit whose do
*/
function changedFinding(own, committed, words, difference) {
	const { id: rule, severity } = configurationChanged;
	return {
		rule,
		severity,
		location: startOf(CONFIGURATION_FILE),
		message: `${decides(committed, words)}. What this change makes of it counts from the merge on, and then ${found(difference)}.${elsewhere(own, committed)}`,
		remedy: "Review it as what everybody is held to from then on."
	};
}
function decides({ findings: [wrong], files }, words) {
	if (wrong !== void 0) {
		const { file, line } = wrong.location;
		return `What ${words} has of ${CONFIGURATION_FILE} cannot be used, so the defaults decide (${file}:${line} there: ${wrong.message})`;
	}
	if (files.length === 0) return `There is no ${CONFIGURATION_FILE} in ${words}, so the defaults decide`;
	return `The ${CONFIGURATION_FILE} of ${words} decides, with its baseline`;
}
function found({ fewer, more }) {
	return fewer + more === 0 ? "lint finds the same" : `lint finds ${fewer} less and ${more} more`;
}
/** Declarations that nobody has planned are the one thing that must not go by unseen. */
function elsewhere(own, committed) {
	const [then, now] = [own, committed].map(({ configuration }) => configuration.dir?.path ?? "access");
	return then === now ? "" : ` The declarations are then those in "${then}", which were not looked at here.`;
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
	return grouped(findings.flatMap(({ fix }) => fix ?? []), ({ location }) => location.file);
}
async function write(workingDirectory, file, before, after) {
	const refuse = (why, remedy = "Run guestlist lint again.", cause) => new Failure("declarations", `${file} was not mended: ${why}.`, {
		cause,
		remedy
	});
	const found = await look(workingDirectory, file);
	if (found === void 0) throw refuse("it is gone");
	if ("problem" in found) throw refuse(found.problem, found.remedy);
	const path = join(workingDirectory, file);
	try {
		const now = await readFile(path, "utf8");
		const mark = now.startsWith("﻿") ? "﻿" : "";
		if (now !== mark + before) throw refuse("somebody changed it meanwhile");
		await replaceFile(path, mark + after);
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw refuse(`it cannot be written (${codeOf(error)})`, "Check the permissions of the file and of its folder.", error);
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
var import_dist = require_dist();
const DOCUMENT = "";
const FLOW_END = "";
const SCALAR = "";
const MARKS = new RegExp(`[${DOCUMENT}${FLOW_END}${SCALAR}]`, "g");
/** The comments of a YAML text, in order. What looks like one inside of a string or a block of text is none. */
function commentsOf(text) {
	const comments = [];
	let offset = 0;
	let line = 1;
	let lineStart = 0;
	let counted = 0;
	let isScalar = false;
	for (const token of new import_dist.Lexer().lex(text.replace(MARKS, ""))) {
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
				text: text.slice(offset, offset + token.length),
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
const PERHAPS = /#[ \t]*guestlist\b/i;
const BEGINNING = /^#+[ \t]*guestlist[ \t]*([:-]?)[ \t]*([a-z]*)[ \t]*(\[?)/i;
const VERBS = [
	"ignore",
	"disable",
	"suppress"
];
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
	if (!PERHAPS.test(file.text)) return {
		suppressions,
		findings
	};
	const comments = commentsOf(file.text);
	const alone = new Set(comments.filter(({ isAlone }) => isAlone).map(({ line }) => line));
	for (const comment of comments) {
		if (!isMeant(comment.text)) continue;
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
/** Whether a comment is meant to suppress, spelt as it may be: one that only mentions it, or is prose, is not. */
function isMeant(text) {
	const [, sign, verb = "", bracket] = BEGINNING.exec(text) ?? [];
	return sign === ":" && bracket === "[" || nearest(verb, VERBS) !== void 0;
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
	const isAsked = ({ rule }) => known.get(rule)?.live !== true;
	if (isWhole) findings.push(...all.filter((each) => !isOver(each) && !used.has(each) && isAsked(each)).map(unused));
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
		message: `This held until ${until}, and suppresses ${rule} no longer.`,
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
/** The rules that find files, documents in them, or policies, which could not be read. */
const UNREAD = /* @__PURE__ */ new Set([
	"file",
	"yaml-syntax",
	"yaml-plain",
	"schema",
	"policy"
]);
/** Whether every file and policy could be read, by what was found; else nobody can tell what is no longer there. */
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
	const read = await readConfiguration(edges.workingDirectory, asked.writeBaseline !== false, options.dir);
	if (read.findings.length > 0) return misconfigured(read, asked);
	const linted = await lintDecided(read, options, edges, catalogue);
	if (asked.fix) {
		const fixed = await writeFixes(edges.workingDirectory, linted.result.findings, linted.result.sources);
		const again = await lintDecided(read, options, edges, catalogue);
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
		counted,
		chosen: []
	};
	return {
		result,
		rosters: [],
		dir: DEFAULT_DIR,
		paths: [],
		configuration: defaultConfiguration,
		guards: [],
		checks: [],
		live: () => [],
		withFound: () => result
	};
}
/** The folder's own guestlist.yaml decides, unless a commit's is to. */
async function lintDecided(own, options, edges, catalogue) {
	const { configurationFrom: texts } = edges;
	const committed = texts === void 0 ? own : await readTexts(texts, false);
	if (texts === void 0 || isSame(own, committed)) return lintFolder(own, options, edges, catalogue);
	return lintCommitted(own, committed, texts, options, edges, catalogue);
}
/**
* A commit's guestlist.yaml decides. The folder's is read all the same: it must not be merged with mistakes, and it is
* said what it will change. Since it has changed, everything is shown.
*/
async function lintCommitted(own, committed, { words }, options, edges, catalogue) {
	const whole = {
		...options,
		lint: {
			...options.lint ?? defaultLintOptions,
			changedSince: void 0
		}
	};
	const later = await lintFolder(own, whole, edges, catalogue);
	const mistakes = later.result.findings.filter(({ rule }) => rule === POLICY_RULE);
	const now = await lintFolder(decidingOf(committed, own), whole, edges, catalogue, mistakes);
	const changed = changedFinding(own, committed, words, differenceOf(now.result.findings, later.result.findings));
	const withFound = (more) => now.withFound([changed, ...more]);
	return {
		...now,
		result: withFound([]),
		withFound
	};
}
/** @param mistakes what is wrong with policies, where that is not for the policies that are asked to say */
async function lintFolder({ configuration, baseline, files: besides }, options, { workingDirectory, now }, catalogue, mistakes) {
	const { failOn, suppressions, changedSince } = options.lint ?? defaultLintOptions;
	const dir = options.dir ?? configuration.dir?.path ?? "access";
	const { files, findings: unread, shown } = readDeclarationFiles(workingDirectory, dir);
	const declarations = load(files);
	const today = todayOf({ now });
	const rosters = resolve$1(declarations, today);
	const own = await ownRules(configuration, today);
	const found = [
		...unread,
		...declarations.findings,
		...mistakes ?? own.findings,
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
	const chosenIn = (findings) => hasErrors(findings) ? [] : selected(rosters, options.clusters, dir);
	const withFound = (more) => {
		const sifted = sift([...found, ...more], {
			...sieve,
			configuration,
			today,
			known: own.known
		});
		return {
			command: "lint",
			...sifted,
			failOn,
			sources: new Map([...besides, ...files].map(({ path, text }) => [path, text])),
			counted: countOf(files.length, declarations),
			chosen: chosenIn(sifted.findings).map(({ cluster: { name, environment } }) => ({
				name,
				environment
			}))
		};
	};
	const result = withFound([]);
	const deciding = [CONFIGURATION_FILE, ...configuration.baseline === void 0 ? [] : [configuration.baseline.path]];
	return {
		result: changedSince === void 0 ? result : await onlyChanged(result, changedSince, deciding, {
			workingDirectory,
			shown
		}),
		rosters: chosenIn(result.findings),
		dir,
		paths: [dir, ...deciding],
		configuration,
		guards: own.guards,
		checks: own.checks,
		live: (plan, roster) => lintPlan(plan, roster, configuration),
		withFound
	};
}
/**
* Leaves out what was found in files that have not changed. Nothing is left out where a file has changed that decides for
* all, or is gone: what it declared may be what others lack. Of files outside the working directory nothing is known.
*/
async function onlyChanged(result, since, deciding, { workingDirectory, shown }) {
	const { changedFiles } = await import("./changed-files.js");
	const changed = await changedFiles(workingDirectory, since, [shown, ...deciding].filter((path) => !isOutside(path)));
	const isDeclaration = (path) => isYaml(path) && (shown === "." || path.startsWith(`${shown}/`));
	const isGone = (path) => isDeclaration(path) && !result.sources.has(path);
	if (deciding.some((path) => changed.has(path)) || [...changed].some(isGone)) return result;
	const counts = ({ location: { file } }) => changed.has(file) || isOutside(file);
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
/** Whether a path that is shown leads out of the working directory. */
function isOutside(path) {
	return /^(?:\.\.)?(?:\/|$)/.test(path);
}
/** Makes the baseline list what fails now, and what it listed before and is still there. */
async function recordBaseline({ configuration, baseline: old }, { findings, suppressed, sources }, { failOn, writeBaseline: how }, { workingDirectory }) {
	const named = configuration.baseline;
	if (named === void 0) throw new Failure("usage", `${CONFIGURATION_FILE} names no baseline, so there is nowhere to write one.`, { remedy: "Name a file there, such as spec: {baseline: guestlist-baseline.yaml}." });
	if (!isWhole(findings)) throw new Failure("declarations", `Some declarations or policies could not be read, so ${named.path} was not written.`, { remedy: "Run guestlist lint, and mend what it says of files, YAML, schemas and policies." });
	const known = suppressed.filter(({ by }) => by === "baseline").map(({ finding }) => finding);
	const failing = findings.filter(isAtLeast(failOn)).filter(({ suppressible, location }) => suppressible === true && location.file !== "guestlist.yaml");
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
	const [{ readPolicies }, { grantRules }, { changeChecks, changeGuards }] = await Promise.all([
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
		findings,
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

export { lintLive as a, DEFAULT_DIR as c, lintEntries as i, defaultConfiguration as l, readTexts as n, liveInputOf as o, fingerprintsOf as r, lint as s, lintCommand as t };