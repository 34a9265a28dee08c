import { t as Failure } from "./failure.js";
import { i as parsePrincipal, r as parseIdentityArn, t as isPrincipal } from "./principal.js";
import { t as maskCredentials } from "./credentials.js";
import { d as liveRules, l as resolve$1, s as ruleTexts } from "./fields.js";
import { i as principalText, o as sections, t as entryKey } from "./mapping.js";
import { a as isNodeMapping, i as rightsWords } from "./grouped.js";
import { n as briefRights, p as isMaster, t as adminsAmong } from "./group-rights.js";
import { c as changeKinds, l as countChanges, u as hasChanges } from "./render.js";
import { c as Lines } from "./fate.js";
import { t as ssoRoleOf } from "./sso-role.js";
import { n as indented, r as styleOf, t as findingBlocks } from "./lint.js";
import { a as severities$1, i as isAtLeast, n as bySeverity, r as hasErrors, s as clip } from "./finding.js";
import { a as findingCountWords, c as suppressedCountWords, d as joined, f as listOf, h as textOf, l as capitalised, m as speak, n as claimCountWords, o as isMove, p as phrase, r as countFindings, s as moveVerb, t as changeCountWords, u as count } from "./counts.js";
import { i as plainLines, n as plainCells, r as plainJson, t as plain } from "./plain.js";
import { n as readTexts, r as fingerprintsOf, t as lintCommand } from "./lint2.js";
import { a as load } from "./parse.js";
import { n as failedStep, r as isHealthy, t as AMBIENT } from "./checkup.js";
import { i as groupsOf$1, n as isFine, r as groupRightsOf } from "./inspection.js";
import { r as countClaims } from "./claim.js";
import { n as lintJson } from "./finding2.js";
import { a as shortFingerprint, i as madeBy, n as fingerprintOf, r as isMade, t as digestOf } from "./fingerprint.js";
import { t as excerpt } from "./excerpt.js";
import { a as commands$1, i as unlessTold, r as todayOf, s as readParallel } from "./replace.js";
import { n as shownPath } from "./folder.js";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { writeSync } from "node:fs";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// package.json
var version = "0.1.0";
var description = "The access list of Amazon EKS clusters, kept in Git: declared, reviewed, applied and proven.";

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
	return lines.length > most ? [...shown, `\u2026 ${count(lines.length - most, "more line")}`] : shown;
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

// src/commands/result.ts
const looks = /* @__PURE__ */ new Set([
	"inspect",
	"owners",
	"history",
	"creator",
	"doctor"
]);
/** Whether a command only looked. */
function isLook(result) {
	return looks.has(result.command);
}

// src/commands/aftermath.ts
const afterFailure = {
	usage: ["untouched", "plan"],
	declarations: ["untouched", "lint"],
	target: ["untouched", "plan"],
	"live-unreadable": ["untouched", "inspect"],
	guard: ["untouched", "plan"],
	"sign-in": ["untouched", "again"],
	identity: ["untouched", "again"],
	aws: ["untouched", "again"],
	kubernetes: ["untouched", "again"],
	github: ["untouched", "again"],
	overtaken: ["untouched", "again"],
	interrupted: ["untouched", "again"],
	"unknown-outcome": ["unknown", "plan"],
	defect: ["unknown", "plan"]
};
const afterOutcome = {
	unchanged: ["untouched", "verify"],
	applied: ["new", "verify"],
	"put-back": ["old", "plan"],
	"left-changed": ["new", "verify"],
	"left-unknown": ["unknown", "plan"]
};
/** What an apply or a verify leaves behind on a cluster, and what to do there next. */
function aftermathOf(changed, { command, asked }) {
	const [state, next] = "failure" in changed ? afterFailure[changed.failure.code] : afterOutcome[changed.receipt.outcome];
	return {
		state: command === "verify" ? "untouched" : state,
		next: commandLine(next === "again" ? again(command) : next, changed.cluster, asked)
	};
}
/** What a failure of a whole run leaves behind: it stops before any cluster is written to, unless it is a mistake. */
function stateAfter({ code }) {
	return afterFailure[code][0];
}
/** The command once more; a rollback begins by choosing a revision. */
function again(command) {
	return command === "rollback" ? "history" : command;
}
function commandLine(command, cluster, { dir, target, reviewed }) {
	return [
		"guestlist",
		command,
		...[
			...dir === void 0 ? [] : ["--dir", dir],
			"--cluster",
			cluster,
			...command === "lint" ? [] : targetFlags(target),
			...command === "apply" && reviewed !== void 0 ? ["--reviewed", reviewed] : []
		]
	].map(shellWord).join(" ");
}
function targetFlags(target) {
	switch (target.kind) {
		case "eks":
		case "base": return [];
		case "file": return ["--aws-auth", target.path];
		case "kubeconfig": return [
			"--kubeconfig",
			target.path,
			...target.context === void 0 ? [] : ["--context", target.context]
		];
	}
}
function shellWord(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/commands/exit-code.ts
/** Every exit code, with what it means: what --help prints, and what README.md has as a table. */
const exitCodes = {
	0: "nothing to do, or done",
	1: "findings or bad input; or a proof that does not hold, with nothing to change",
	2: "there are changes (plan)",
	3: "a guard, or the API server, refused the change; nothing was written",
	4: "signing in or the network failed, or the run was told to stop; nothing was written",
	5: "a write was sent, and nobody knows whether it was done",
	6: "written, but the proof failed; the old map is in place again",
	7: "written, the proof failed, and putting back the old map failed too, or nobody knows whether it did"
};
/** Of several clusters, the code that stands first here is the exit code of the run. */
const gravest = [
	7,
	5,
	6,
	4,
	3,
	1,
	2,
	0
];
const ofFailure = {
	usage: 1,
	declarations: 1,
	target: 1,
	"live-unreadable": 1,
	defect: 1,
	guard: 3,
	"sign-in": 4,
	identity: 4,
	aws: 4,
	kubernetes: 4,
	github: 4,
	overtaken: 4,
	interrupted: 4,
	"unknown-outcome": 5
};
const ofOutcome = {
	applied: 0,
	"put-back": 6,
	"left-changed": 7,
	"left-unknown": 7
};
/** The exit code of a run that could not go on. */
function exitCodeOfFailure({ code }) {
	return ofFailure[code];
}
/** The exit code that a result stands for. */
function exitCodeOf(result) {
	if (isLook(result)) return exitCodeOfLook(result);
	if (result.command === "lint") return result.findings.some(isAtLeast(result.failOn)) ? 1 : 0;
	if (hasErrors(result.lint.findings)) return 1;
	const codes = result.clusters.map(exitCodeOfCluster);
	return gravest.find((code) => codes.includes(code)) ?? 0;
}
function exitCodeOfLook(look) {
	switch (look.command) {
		case "inspect": return isFine(look) ? 0 : 1;
		case "creator": return look.creation === void 0 ? 1 : 0;
		case "doctor": return isHealthy(look) ? 0 : 4;
		case "owners":
		case "history": return 0;
	}
}
function exitCodeOfCluster(cluster) {
	if ("failure" in cluster) return exitCodeOfFailure(cluster.failure);
	if ("receipt" in cluster) return exitCodeOfReceipt(cluster.receipt);
	if (cluster.refusals.length > 0) return 3;
	return hasChanges(cluster.plan) ? 2 : 0;
}
function exitCodeOfReceipt({ outcome, problems }) {
	if (outcome === "unchanged") return problems.length === 0 ? 0 : 1;
	return ofOutcome[outcome];
}

// src/report/aftermath-words.ts
/** Which map a cluster has, and the command to type next. */
function aftermathWords({ state, next }) {
	return [`${stateWords[state]} Next: `, ...textOf(`\`${next}\``)];
}
/** Which map a cluster has, as a sentence. */
const stateWords = {
	untouched: "Nothing was written.",
	new: "The new map is in place.",
	old: "The old map is in place again.",
	unknown: "Which map is in place is not known."
};

// src/report/step-words.ts
/** At which step something failed. */
const stepWords$1 = {
	usage: "before it began",
	declarations: "at reading the declarations",
	target: "at finding aws-auth",
	"live-unreadable": "at reading aws-auth",
	guard: "at the guards",
	"sign-in": "at signing in",
	identity: "at signing in",
	aws: "at asking AWS",
	kubernetes: "at asking the API server",
	github: "at asking GitHub",
	overtaken: "at writing",
	"unknown-outcome": "at writing",
	interrupted: "when it was told to stop",
	defect: "by a mistake in Guestlist"
};

// src/report/markdown/failure.ts
/** A failure as Markdown: what happened and what to do next in a box, and the lines that belong to it. */
function failureBlocks({ code: id, message, detail, remedy }) {
	const lines = [`**Failed ${stepWords$1[id]}** (${code(id)}): ${prose(message)}`];
	if (remedy !== void 0) lines.push("", `What to do: ${prose(remedy)}`);
	return [alert("CAUTION", lines), ...detail === void 0 ? [] : [fenced(firstLines(detail))]];
}

// src/report/failure.ts
/** A failure of a whole run as a person reads it in a terminal. */
function renderFailure(failure, { color, writes }) {
	const state = writes === true ? `\n${indented(stateWords[stateAfter(failure)])}` : "";
	return `${failureText(failure, styleOf(color))}${state}\n`;
}
/** A failure of a whole run as Markdown. */
function renderFailureMarkdown(failure, { writes } = {}) {
	return `### Guestlist could not finish\n\n${[...failureBlocks(failure), ...writes === true ? [stateWords[stateAfter(failure)]] : []].join("\n\n")}\n`;
}
/**
* A failure of a whole apply in a few lines, for a comment that is there to be noticed.
*
* @param run the address of the run
*/
function renderShortFailure(failure, run) {
	const where = run === void 0 ? "" : `\n\n[The run](${run}) has the rest.`;
	const words = `${prose(failure.message)} ${stateWords[stateAfter(failure)]}`;
	return `### \u26d4 The merge of this could not be applied\n\nIt failed ${stepWords$1[failure.code]}: ${words}${where}\n`;
}
/** A failure as a block of a terminal report: what happened, the lines that belong to it, what to do next. */
function failureText({ code, message, detail, remedy }, style) {
	const lines = [`${style.severity("error", "failed")}  ${style.dim(code)}`, indented(style.say(textOf(message)))];
	if (detail !== void 0) lines.push(indented(plainLines(detail), 4));
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

// src/report/json/creator.ts
/** Who created a cluster, as the JSON document has it. */
function creatorJson({ creation, origin, ...result }) {
	const { cluster, region, account, caller, records } = result;
	return {
		cluster,
		region,
		account,
		caller,
		records,
		creator: madeJson(creation),
		origin: originJson(origin)
	};
}
function madeJson(creation) {
	if (creation === void 0) return null;
	const { maker, session, at, through, userAgent, eventId, isAdmin } = creation;
	return {
		kind: maker.kind,
		arn: "arn" in maker ? maker.arn : null,
		session: session ?? null,
		at,
		through: through ?? null,
		userAgent,
		eventId,
		isAdmin
	};
}
function originJson(origin) {
	if (origin === void 0) return null;
	if (origin instanceof Failure) return {
		createdAt: null,
		tags: {},
		failure: failureJson(origin)
	};
	return {
		createdAt: origin.createdAt?.toISOString() ?? null,
		tags: origin.tags,
		failure: null
	};
}

// src/report/json/doctor.ts
/** Ways in, as the JSON document has them. */
function checkupJson({ clusters }) {
	return { clusters: clusters.map(({ cluster, intent, steps }) => ({
		cluster,
		way: intent === "read" ? "plan" : "apply",
		steps: steps.map(stepJson)
	})) };
}
function stepJson(step) {
	const saw = step.state === "ok" ? step.saw : null;
	const failure = "failure" in step ? failureJson(step.failure) : null;
	return {
		step: step.id,
		of: step.of,
		state: step.state,
		saw,
		failure
	};
}

// src/report/mapping-words.ts
/** Who an entry is about: `role payments-dev of 123456789012`; the text as it stands where it is no ARN. */
function principalWords(mapping) {
	if (mapping.section === "mapAccounts") return phrase`everybody in account ${mapping.account}`;
	const kind = mapping.section === "mapRoles" ? "role" : "user";
	const principal = parseIdentityArn(mapping.arn);
	if (!isPrincipal(principal) || principal.kind !== kind) return phrase`${[kind]} ${mapping.arn}`;
	return arnWords(mapping.arn);
}
/** A role or user by its ARN, as `role payments-dev of 123456789012`; the text as it stands where it is none. */
function arnWords(arn) {
	const principal = parseIdentityArn(arn);
	if (!isPrincipal(principal)) return phrase`${arn}`;
	const { kind, partition, account, path, name } = principal;
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
/**
* Whether an entry gives more than it seems to.
*
* @param admins the groups that RBAC gives everything, as far as that is known
*/
function dangerOf(mapping, admins = /* @__PURE__ */ new Set()) {
	if (mapping.section === "mapAccounts") return "account";
	if (isMaster(mapping)) return "masters";
	if (mapping.groups.some((group) => admins.has(group))) return "admin";
	return isNodeMapping(mapping) ? "nodes" : void 0;
}
/** What to know about a danger, in one sentence. */
const dangerWords = {
	masters: "system:masters may do anything in the cluster, and RBAC cannot take it away.",
	admin: "By a ClusterRoleBinding, one of these groups may do anything in the cluster.",
	account: "An account entry lets in every role and user of that account, now and later.",
	nodes: "Whoever has the groups of nodes may act as a node, and read the secrets of the pods that run on it."
};
/** A danger as a mark of two words. */
const dangerMarks = {
	masters: "cluster-admin",
	admin: "cluster-admin",
	account: "whole account",
	nodes: "node entry"
};
/** The name of an identity by its ARN, as `role cluster-creator`. */
function identityWords(arn) {
	const principal = parseIdentityArn(arn);
	return isPrincipal(principal) ? phrase`${[principal.kind]} ${principal.name}` : phrase`${arn}`;
}
/** Who an entry is about, without the account of a role or user. */
function briefWords(mapping) {
	return mapping.section === "mapAccounts" ? principalWords(mapping) : identityWords(mapping.arn);
}

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
		case "removed": return phrase`no longer gets in; was ${mappedWords(change.before)}${expiredWords(change)}${takenWords(change)}`;
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
/** When a grant ended, where its entry goes for that. */
function expiredWords(change) {
	const expired = change.kind === "removed" ? change.expired : void 0;
	return expired === void 0 ? [] : phrase`; expired on ${expired}`;
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
/** As whom an entry lets its principal in; null of an account, and where there is no entry. */
function personJson$1(mapping) {
	if (mapping === void 0 || mapping.section === "mapAccounts") return null;
	return {
		username: mapping.username,
		groups: mapping.groups
	};
}
/** The changes of a plan in the order of reports. */
function changesJson(changes, source, causes) {
	return inReadingOrder(changes).map((change) => ({
		...changeJson(change, source),
		cause: causes?.get(change) ?? null
	}));
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
		expired: (change.kind === "removed" ? change.expired : void 0) ?? null,
		source: sourceOf$1(change, source) ?? null,
		why: whyOf(change) ?? null,
		digest: isMade(change) ? digestOf(change) : null
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
/** The repository that owns the entry once the change is made. */
function sourceOf$1(change, source) {
	if (change.kind === "foreign" || change.kind === "conflict") return change.owner;
	return change.kind === "kept" && !change.owned ? void 0 : source;
}

// src/report/json/owners.ts
/** Who owns what, as the JSON document has it. */
function ownersJson({ target, exists, owners, foreign }) {
	return {
		target,
		exists,
		owners: owners.map(({ source, entries, gone }) => ({
			source,
			entries: entries.map(({ mapping, untouched }) => ({
				...entryJson$1(mapping),
				untouched
			})),
			gone
		})),
		foreign: foreign.map(entryJson$1)
	};
}
/** A mapping as the JSON documents have it. */
function entryJson$1(mapping) {
	return {
		section: mapping.section,
		principal: principalText(mapping),
		person: personJson$1(mapping)
	};
}

// src/report/json/history.ts
/** A history as the JSON document has it. */
function historyJson({ cluster, source, place, revisions }) {
	return {
		cluster,
		source,
		place,
		revisions: revisions.map(revisionJson)
	};
}
function revisionJson(revision) {
	const { number, status, at, by, actor, commit, run, fingerprint, rollbackTo, counts, entries } = revision;
	return {
		revision: number,
		status,
		at,
		by: by ?? null,
		actor: actor ?? null,
		commit: commit ?? null,
		run: run ?? null,
		fingerprint: fingerprint ?? null,
		rollbackTo: rollbackTo ?? null,
		counts,
		entries: entries.map((entry) => ({
			...entryJson$1(entry),
			expires: entry.expires ?? null
		}))
	};
}

// src/inspect/caution.ts
/** What a reader should know of an entry that is not wrong: nothing for one that lets nobody in. */
function cautionsOf({ entry: { mapping, disputed }, fate }) {
	const cautions = disputed === void 0 || fate.kind === "uncertain" ? [] : [disputed];
	if (mapping.section === "mapAccounts" || fate.kind === "dead" || fate.kind === "shadowed") return cautions;
	if (mapping.username === "") cautions.push("it gives no username: signing in works, but aggregated APIs such as kubectl top answer 401");
	if (/:root$/i.test(mapping.arn)) cautions.push("it lets in the account's root user alone, and not everybody in the account");
	return cautions;
}

// src/report/inspection-words.ts
/** Where an entry stands: `mapRoles:3`, and the file's own line where it has one. */
function placeWords({ target, sectionLines }, { section, line }) {
	const above = sectionLines.get(section);
	return above === void 0 ? [`${section}:${line}`] : phrase`${[`${section}:${line}`]} (${textOf(target)}:${above + line})`;
}
/** What rules find, each with where it stands: an entry, or the place as a whole. */
function liveFindings(inspection) {
	return inspection.findings.map((finding) => {
		const { file, line } = finding.location;
		const section = sections.find((each) => each === file);
		const place = section === void 0 ? void 0 : {
			section,
			line
		};
		return {
			finding,
			place,
			where: place === void 0 ? textOf(inspection.target) : placeWords(inspection, place)
		};
	});
}
/** Whom an entry is about; one that names nobody says so. */
function namedWords({ entry: { mapping, isHeld } }) {
	return isHeld && (mapping.section === "mapAccounts" ? mapping.account : mapping.arn) !== "" ? principalWords(mapping) : ["nobody"];
}
/** What becomes of an entry, in a few words: as whom it lets somebody in, or why it does not. */
function fateWords({ entry: { mapping }, fate, place }) {
	switch (fate.kind) {
		case "effective": return mappedWords(mapping);
		case "shadowed": return phrase`the entry at line ${fate.by.line}${[fate.by.section === place.section ? "" : ` of ${fate.by.section}`]} is taken in its place`;
		case "dead":
		case "uncertain": return textOf(fate.why);
	}
}
/** What is said of a section that is not read to its end. */
function unreadWords(inspection, place) {
	return phrase`nothing from ${placeWords(inspection, place)} on is read: the YAML document ends above it`;
}
/** More are not told one by one: there could be thousands. */
const MOST_IGNORED = 10;
/** What is said of the keys that nobody reads; nothing where an answer does not hang on them. */
function ignoredWords({ ignored, answer }) {
	if (answer !== void 0 && answer.outcome !== "out") return [];
	const words = ignored.slice(0, MOST_IGNORED).map(({ field, key, meant }) => {
		const ask = meant === void 0 ? [] : [field === "data" ? `: did you mean ${meant}?` : `: write ${meant} in data`];
		return phrase`nobody reads the key ${key} of ${[field]}${ask}`;
	});
	const rest = ignored.length - words.length;
	return rest > 0 ? [...words, [`nobody reads ${count(rest, "more key")}`]] : words;
}
/** The entries to show: all of them, or the one that decides on whoever was asked for. */
function shownEntries({ entries, answer }) {
	return answer === void 0 ? entries : entries.filter(({ place }) => place === answer.by);
}
/** The fates, as reports head them. */
const fateHeads = {
	effective: "gets in",
	shadowed: "shadowed",
	dead: "dead",
	uncertain: "not sure"
};
/** What to know of an entry besides its fate: fields that are written and not loaded, and what to be careful of. */
function besidesWords(fated) {
	const { entry, fate } = fated;
	return [...(fate.kind === "dead" ? [] : entry.lost).map((reason) => ({
		head: "lost",
		words: textOf(reason)
	})), ...cautionsOf(fated).map((caution) => ({
		head: "note",
		words: textOf(caution)
	}))];
}
/** What is said of the principal that was asked for, as a sentence without a full stop, and why. */
function answerWords(inspection) {
	const { answer } = inspection;
	if (answer === void 0) return [];
	const { asked, canonicalArn, outcome, person, by, why } = answer;
	const seenAs = asked === canonicalArn ? [] : phrase`, which is compared as ${canonicalArn},`;
	const verb = {
		in: "gets in as ",
		out: "does not get in",
		unsure: "may get in as "
	}[outcome];
	const as = person === void 0 ? [] : personWords(person);
	const place = by === void 0 ? [] : phrase`, by ${placeWords(inspection, by)}`;
	return [phrase`${asked}${seenAs} ${[verb]}${as}${place}.`, ...why === void 0 ? [] : [textOf(why)]];
}
/** The verdict on an inspection. */
function inspectionVerdict(inspection) {
	const { target, exists, entries, problems, unread, answer } = inspection;
	const numbers = [
		"effective",
		"shadowed",
		"dead",
		"uncertain"
	].flatMap((kind) => {
		const number = entries.filter(({ fate }) => fate.kind === kind).length;
		return number === 0 ? [] : [[`${number} ${countHeads[kind][number === 1 ? 0 : 1]}`]];
	});
	const parts = problems.map(({ section }) => [`${section} does not load`]);
	parts.push(...unread.map(({ section }) => [`${section} is not read to its end`]));
	if (!exists) parts.push(["there is no aws-auth"]);
	else if (answer === void 0) parts.push(numbers.length === 0 ? ["no entries"] : phrase`${[count(entries.length, "entry", "entries")]}: ${listOf(numbers)}`);
	if (answer !== void 0) {
		const verb = {
			in: "gets in",
			out: "does not get in",
			unsure: "may or may not get in"
		}[answer.outcome];
		parts.push(phrase`${answer.asked} ${[verb]}`);
	}
	const { findings } = inspection;
	if (findings.length > 0) parts.push([count(findings.length, "finding")]);
	const isClean = unread.length === 0 && findings.length === 0 && entries.every(({ fate, entry }) => fate.kind === "effective" && entry.lost.length === 0);
	return {
		tone: !isFine(inspection) ? "trouble" : isClean ? "calm" : "change",
		words: phrase`in ${textOf(target)}, ${joined(parts, "; ")}`
	};
}
const countHeads = {
	effective: ["lets somebody in", "let somebody in"],
	shadowed: ["is shadowed", "are shadowed"],
	dead: ["is dead", "are dead"],
	uncertain: ["is not sure", "are not sure"]
};

// src/report/json/survey.ts
/** What a survey found of some groups, and what it did not. */
function surveyJson(groups, survey) {
	return {
		groups: groups?.map(groupJson) ?? null,
		notKnown: (survey?.notKnown ?? []).map(({ what, why, remedy }) => ({
			what,
			why,
			remedy
		}))
	};
}
function groupJson({ group, words, everything, bindings }) {
	return {
		group,
		words,
		everything,
		bindings: bindings.map(({ kind, name, namespace, role, words: gives }) => ({
			kind,
			name,
			namespace: namespace ?? null,
			role: {
				kind: role.kind,
				name: role.name
			},
			words: gives
		}))
	};
}

// src/report/json/inspection.ts
/** An inspection as the JSON document has it. */
function inspectionJson(inspection) {
	const { target, exists, problems, unread, ignored, entries, sectionLines } = inspection;
	const fileLine = (section, line) => {
		const above = sectionLines.get(section);
		return above === void 0 ? null : above + line;
	};
	return {
		target,
		exists,
		loaded: {
			mapRoles: heldIn(inspection, "mapRoles"),
			mapUsers: heldIn(inspection, "mapUsers"),
			mapAccounts: mappingsIn(inspection, "mapAccounts").map(principalText)
		},
		problems: problems.map(({ section, line, column, message }) => ({
			section,
			line,
			column,
			fileLine: fileLine(section, line),
			message
		})),
		unread: unread.map(({ section, line }) => ({
			section,
			line,
			fileLine: fileLine(section, line)
		})),
		ignored: ignored.map(({ field, key, meant }) => ({
			field,
			key,
			meant: meant ?? null
		})),
		entries: entries.map((fated) => entryJson(fated, fileLine(fated.place.section, fated.place.line))),
		principal: answerJson(inspection),
		findings: liveFindings(inspection).map(({ finding: { rule, severity, message, remedy }, place }) => ({
			rule,
			severity,
			section: place?.section ?? null,
			line: place?.line ?? null,
			fileLine: place === void 0 ? null : fileLine(place.section, place.line),
			message,
			remedy
		})),
		...surveyJson(inspection.groups, inspection.survey)
	};
}
function mappingsIn({ reading }, section) {
	return reading[section].entries.filter(({ isHeld }) => isHeld).map(({ mapping }) => mapping);
}
function heldIn(inspection, section) {
	return mappingsIn(inspection, section).flatMap((mapping) => mapping.section === "mapAccounts" ? [] : [{
		arn: mapping.arn,
		username: mapping.username,
		groups: mapping.groups
	}]);
}
function entryJson(fated, fileLine) {
	const { place, entry, fate } = fated;
	const { mapping, isHeld, lost } = entry;
	return {
		...placeJson(place),
		fileLine,
		principal: principalText(mapping),
		person: personJson$1(mapping),
		held: isHeld,
		fate: fate.kind,
		by: fate.kind === "shadowed" ? placeJson(fate.by) : null,
		cause: fate.kind === "dead" ? fate.cause : null,
		why: fate.kind === "dead" || fate.kind === "uncertain" ? fate.why : null,
		lost,
		cautions: cautionsOf(fated)
	};
}
function placeJson({ section, index, line }) {
	return {
		section,
		index,
		line
	};
}
function answerJson({ answer }) {
	if (answer === void 0) return null;
	const { asked, canonicalArn, outcome, person, by, why } = answer;
	return {
		asked,
		canonicalArn,
		outcome,
		person: person === void 0 ? null : {
			username: person.username,
			groups: person.groups
		},
		by: by === void 0 ? null : placeJson(by),
		why: why ?? null
	};
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
function segment$1(string, segmenter) {
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
	const segments = segment$1(string, segmenter);
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
			parts = segment$1(value, segmenter);
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

// src/plan/text-diff.ts
/** Past this many differing lines a minimal diff takes seconds, and nobody reads it. */
const MAX_EDITS = 4e3;
/** The live texts against those that would be written, key by key; only keys that differ. */
function diffData(plan) {
	if ("diff" in plan) return plan.diff;
	const { live, next } = plan;
	return sections.flatMap((key) => {
		const before = live?.data?.[key] ?? "";
		const after = next.data?.[key] ?? "";
		return before === after ? [] : [{
			key,
			lines: diffTexts(before, after)
		}];
	});
}
/** A line of a diff as diff itself prints it. */
function diffLine$1({ sign, text }) {
	return sign === "@" ? text : `${sign}${text}`;
}
function diffTexts(before, after) {
	const patch = structuredPatch("", "", before, after, "", "", {
		context: 3,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) return [...whole("-", before), ...whole("+", after)];
	return patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [{
		sign: "@",
		text: `@@ -${stretch(oldStart, oldLines)} +${stretch(newStart, newLines)} @@`
	}, ...lines.map((line) => ({
		sign: signOf(line),
		text: line.startsWith("\\") ? line : line.slice(1)
	}))]);
}
/** Of nothing, diff names the line before it: 0 where a text begins. */
function stretch(start, lines) {
	return `${lines === 0 ? start - 1 : start},${lines}`;
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
	const outlook = cluster.outlook === void 0 ? null : outlookJson(cluster.outlook);
	return {
		...planJson(cluster.plan, cluster.causes),
		outlook,
		refusals,
		allowed: allowedJson(cluster.allowed)
	};
}
/** What the Cluster allows of what guards refuse. */
function allowedJson(allowed) {
	return allowed.map(({ guard, message, until, reason }) => ({
		guard,
		message,
		until,
		reason
	}));
}
function outlookJson({ production, signIn, afterwards }) {
	if (afterwards === void 0) return {
		production,
		signIn,
		afterwards: null
	};
	const { admins, writer, nodes } = afterwards;
	return {
		production,
		signIn,
		afterwards: {
			admins,
			writer: writer ?? null,
			nodes
		}
	};
}
/** A plan without the texts of aws-auth, which are long: of them it has how they differ. */
function planJson(plan, causes) {
	const { cluster, target, source, changes, notes } = plan;
	return {
		cluster,
		target,
		source,
		hasChanges: hasChanges(plan),
		recordMoves: plan.recordMoves,
		fingerprint: fingerprintOf(plan),
		counts: countChanges(plan),
		changes: changesJson(changes, source, causes),
		notes: notes.map(({ section, line, message }) => ({
			section,
			line,
			message
		})),
		...surveyJson(groupRightsOf(plan), plan.survey),
		diff: diffData(plan).map(({ key, lines }) => ({
			key,
			lines: lines.map(diffLine$1)
		}))
	};
}

// src/report/json/receipt.ts
/** One cluster of a Receipt. */
function changedJson(changed, result) {
	const { state, next } = aftermathOf(changed, result);
	if ("failure" in changed) return {
		cluster: changed.cluster,
		failure: failureJson(changed.failure),
		state,
		next
	};
	const receipt = changed.receipt;
	const { outcome, at, identities, resourceVersion, conflicts, review, claims, unasked, problems, plan } = receipt;
	const { undone, history } = receipt;
	const { cluster, ...planned } = planJson(plan);
	return {
		cluster,
		outcome,
		state,
		next,
		at,
		identities,
		resourceVersion: {
			before: resourceVersion.before ?? null,
			after: resourceVersion.after ?? null
		},
		conflicts,
		review: review ?? null,
		plan: planned,
		allowed: allowedJson(receipt.allowed),
		claimCounts: countClaims(claims),
		claims: claims.map(claimJson),
		unasked,
		problems,
		undone: undone === void 0 ? null : {
			way: undone.way,
			claims: undone.claims.map(claimJson)
		},
		history: history === void 0 ? null : {
			revision: history.revision ?? null,
			notes: history.notes
		}
	};
}
function claimJson(claim) {
	const { principal, purpose, evidence, predicted, before, after, holds, words } = claim;
	return {
		principal,
		purpose,
		evidence,
		predicted: predicted === void 0 ? null : personJson(predicted),
		before: before === void 0 ? null : knockJson(before),
		after: knockJson(after),
		why: claim.evidence === "predicted" ? claim.why : null,
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
	switch (knock.answer) {
		case "unauthorized": return { answer: "unauthorized" };
		case "failed": return {
			answer: "failed",
			reason: knock.reason
		};
		case "foretold": {
			const { person, rights } = knock;
			return {
				answer: "foretold",
				person: person === void 0 ? null : personJson(person),
				rights: rights ?? null
			};
		}
		case "in": {
			const { person, pods, rights } = knock;
			return {
				answer: "in",
				person: personJson(person),
				pods,
				rights: rights === void 0 ? null : rightsJson(rights)
			};
		}
	}
}
function rightsJson(rights) {
	const { everything, reads, changes, complete } = rights;
	return {
		everything,
		reads,
		changes,
		complete,
		words: rightsWords(rights)
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
		state: stateAfter(failure),
		failure: failureJson(failure)
	};
}
/** A result as a JSON document, two spaces deep, and harmless wherever it is printed. */
function renderJson(result) {
	const report = isLook(result) ? lookReport(result) : reportOf(result);
	return `${plainJson(JSON.stringify(report, null, 2))}\n`;
}
/** A result as plain data. Fields come in a fixed order, and every field is there. */
function reportOf(result) {
	const ok = [0, 2].includes(exitCodeOf(result));
	if (result.command === "lint") return lintReport(result, ok);
	return result.command === "plan" ? planReport(result, ok) : receiptReport(result, ok);
}
/** What was looked at as plain data, in the same manner. */
function lookReport(look) {
	const apiVersion = "guestlist/v1";
	const ok = exitCodeOf(look) === 0;
	switch (look.command) {
		case "inspect": return {
			apiVersion,
			kind: "Inspection",
			ok,
			...inspectionJson(look)
		};
		case "owners": return {
			apiVersion,
			kind: "Owners",
			ok,
			...ownersJson(look)
		};
		case "history": return {
			apiVersion,
			kind: "History",
			ok,
			...historyJson(look)
		};
		case "creator": return {
			apiVersion,
			kind: "Creator",
			ok,
			...creatorJson(look)
		};
		case "doctor": return {
			apiVersion,
			kind: "Checkup",
			ok,
			...checkupJson(look)
		};
	}
}
function lintReport(result, ok) {
	const { failOn, unchanged, fixed = {
		findings: 0,
		files: 0,
		postponed: 0
	} } = result;
	return {
		apiVersion: "guestlist/v1",
		kind: "LintReport",
		ok,
		failOn,
		...lintJson(result),
		unchanged: unchanged?.findings ?? 0,
		fixed
	};
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
function receiptReport(result, ok) {
	const { command, lint, clusters } = result;
	return {
		apiVersion: "guestlist/v1",
		kind: "Receipt",
		ok,
		command,
		lint: lintJson(lint),
		clusters: clusters.map((cluster) => changedJson(cluster, result))
	};
}

// src/report/link.ts
/** Links to the lines of files at one commit, as GitHub addresses them. */
function linkTo({ serverUrl, repository, commit, folder }) {
	const base = `${serverUrl}/${repository}/blob/${commit}`;
	return (file, line) => `${base}/${[...folder.split("/"), ...file.split("/")].filter(Boolean).map(segment).join("/")}#L${line}`;
}
function segment(text) {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "�")).replace(/[!'()*~]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);
}
/**
* Links for a command line that runs in GitHub Actions; undefined elsewhere.
*
* @param folder the folder that paths are relative to, from the top of the repository; empty where it is the top
*/
function linkFromEnvironment(env, folder) {
	const { GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
	if (!serverUrl || !repository || !commit) return void 0;
	return linkTo({
		serverUrl,
		repository,
		commit,
		folder
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
	for (const part of cheapestFirst(parts)) {
		if (size <= room) break;
		size += (part.sizes[part.at + 1] ?? 0) - (part.sizes[part.at] ?? 0);
		part.at += 1;
		room = budget.limit - NOTICE;
	}
	const chosen = parts.flatMap(({ variants, at }) => variants[at] ?? []);
	const notice = noticeOf(chosen, elsewhere);
	return [...chosen.map(({ text }) => text), ...notice].filter((text) => text !== "").join("\n\n");
}
/**
* The parts that are to go on to their next variant, in turn, until there is room: those that lose least by it first, and of
* several the largest.
*/
function* cheapestFirst(parts) {
	const losses = new Set(parts.flatMap(({ variants }) => variants.slice(1).map(({ loss }) => loss)));
	const sizeOf = ({ sizes, at }) => sizes[at] ?? 0;
	for (const loss of [...losses].sort((a, b) => a - b)) yield* parts.filter(({ variants, at }) => variants[at + 1]?.loss === loss).sort((a, b) => sizeOf(b) - sizeOf(a));
}
function noticeOf(chosen, elsewhere) {
	const times = /* @__PURE__ */ new Map();
	for (const what of chosen.flatMap(({ missing }) => missing)) times.set(what, (times.get(what) ?? 0) + 1);
	if (times.size === 0) return [];
	const words = [...times].map(([what, number]) => number === 1 ? what : `${what} (${count(number, "time")})`);
	const where = elsewhere === void 0 ? "" : ` ${elsewhere}`;
	return [`_Left out, since this would become too long: ${words.join(", ")}.${where}_`];
}

// src/report/creator-words.ts
/** The verdict on who created a cluster. */
function creatorVerdict({ cluster, region, creation }) {
	if (creation === void 0) return {
		tone: "trouble",
		words: phrase`cloudTrail in ${region} does not tell who created ${cluster}`
	};
	const { maker } = creation;
	const tone = creation.isAdmin && creatorLine(creation) !== void 0 ? "calm" : "change";
	switch (maker.kind) {
		case "role": return {
			tone,
			words: phrase`the creator of ${cluster} is the role ${maker.arn}`
		};
		case "user": return {
			tone,
			words: phrase`the creator of ${cluster} is the IAM user ${maker.arn}`
		};
		case "root": return {
			tone,
			words: phrase`the creator of ${cluster} is the root user of account ${maker.account}`
		};
		case "other": return {
			tone,
			words: phrase`the creator of ${cluster} is ${maker.arn}, which CloudTrail calls ${maker.type}`
		};
	}
}
/** The line for `spec` of the Cluster; undefined where the creator is nobody whom it could name. */
function creatorLine({ maker }) {
	if (maker.kind !== "role" && maker.kind !== "user") return void 0;
	const identity = parseIdentityArn(maker.arn);
	return isPrincipal(identity) ? `creator: ${identity.arn}` : void 0;
}
/** What is known, a sentence each. */
function creatorFacts(result) {
	const { creation, account, records, caller, cluster } = result;
	if (creation === void 0) return [phrase`Looked at ${[count(records, "record")]} of CreateCluster in account ${account}, as ${caller}; none that succeeded is of ${cluster}.`, ...originFacts(result)];
	const { at, session, through, userAgent, eventId, isAdmin } = creation;
	const facts = [phrase`Created at ${at}; record ${eventId} of account ${account}.`];
	if (session !== void 0) facts.push(phrase`The role's session was called ${session}.`);
	if (through !== void 0) facts.push(phrase`${through} asked on its behalf: the stack ran as this identity, whoever deployed it.`);
	else facts.push(phrase`It was asked for by the program ${userAgent}.`);
	if (!isAdmin) facts.push(["EKS was told not to let the creator in (bootstrapClusterCreatorAdminPermissions: false), so it has no way in by itself: leave creator out, and sign in as somebody whom aws-auth or an access entry lets in."]);
	return [...facts, ...makerAdvice(creation)];
}
function makerAdvice({ maker }) {
	if (maker.kind === "root") return [["Nobody should hold keys of the root user: sign in as somebody else who may change aws-auth, and leave creator out."]];
	if (maker.kind === "other") return [["It is neither a role nor a user, so a Cluster cannot name it: leave creator out."]];
	if (maker.kind === "user") return [["A user signs in by its keys, and nobody can assume it: put it first in signIn, and alone, and hand its keys to the input user-keys of the Action, or GUESTLIST_USER_KEYS."]];
	const identity = parseIdentityArn(maker.arn);
	if (isPrincipal(identity) && identity.kind === "role" && ssoRoleOf(identity) !== void 0) return [["It is the role of a permission set, which only people can assume: put another role last in signIn, and let this one in by hand once to grant it."]];
	return [];
}
/** What EKS says of a cluster whose record is gone. */
function originFacts({ origin, cluster }) {
	if (origin === void 0) return [];
	if (origin instanceof Failure) return [phrase`EKS does not say when it was created: ${textOf(origin.message)}`];
	const { createdAt, tags } = origin;
	const stack = tags["aws:cloudformation:stack-name"];
	const eksctl = tags["alpha.eksctl.io/cluster-name"];
	const facts = [];
	if (createdAt !== void 0) facts.push(phrase`EKS says that ${cluster} was created at ${createdAt.toISOString()}.`);
	if (eksctl !== void 0) facts.push(phrase`Its tags say that eksctl made it: whoever ran eksctl is the creator.`);
	if (stack !== void 0) facts.push(phrase`Its tags name the CloudFormation stack ${stack}: the stack's role is the creator, or whoever deployed it where it has none.`);
	return facts;
}
/** How else to find out, a sentence each; nothing where CloudTrail told. */
function creatorAdvice({ creation, cluster, region }) {
	if (creation !== void 0) return [];
	const group = `/aws/eks/${cluster}/cluster`;
	const fields = listOf([phrase`${"eventName = CreateCluster"}`, phrase`${`requestParameters.name = ${cluster}`}`]);
	return [
		phrase`LookupEvents goes back 90 days. A trail in S3, or an event data store of CloudTrail Lake, may go back further: look there for ${fields}, and read ${"userIdentity"}.`,
		phrase`With the authenticator's log switched on, CloudWatch Logs has it in ${group} (${region}): the role or user of "access granted" with ${"username=kubernetes-admin"}.`,
		phrase`Where the cluster has access entries, ${`aws eks list-access-entries --cluster-name ${cluster} --region ${region}`} may list the creator.`,
		["Else ask whoever runs Terraform, CloudFormation or eksctl for this account: as which role does that run?"]
	];
}

// src/report/markdown/say.ts
/** A phrase as Markdown, with what anybody wrote made harmless. */
function say(phrase) {
	return speak(phrase, {
		value: code,
		text: prose
	});
}
/** A phrase as a sentence: a capital first, and a full stop. */
function sentence(phrase) {
	return `${say(capitalised(phrase))}.`;
}

// src/report/markdown/creator.ts
/** What is known, how else to find out, and the line for the Cluster. */
function creatorSections(result) {
	const line = result.creation && creatorLine(result.creation);
	return [
		fixed(creatorFacts(result).map(say).join("\n\n")),
		...creatorAdvice(result).map((words) => fixed(`- ${say(words)}`)),
		...line === void 0 ? [] : [fixed(`In \`spec\` of the Cluster:\n\n${fenced([line], "yaml")}`)]
	];
}

// src/report/doctor-words.ts
/** How a step went, as reports head it. */
const stateHeads = {
	ok: "ok",
	failed: "failed",
	lacking: "lacking",
	"not-tried": "not tried"
};
/** What a step does, in a few words. */
function stepWords({ id, of }) {
	switch (id) {
		case "identity-token": return phrase`ask GitHub for an identity for ${of}`;
		case "sign-in": return phrase`sign in as ${of === "whoever this machine is signed in as" ? [AMBIENT] : of}`;
		case "assume-role": return phrase`assume ${of}`;
		case "describe-cluster": return phrase`ask EKS for ${of}`;
		case "endpoint": return phrase`reach ${[of]}: name, connection, certificate`;
		case "cluster-token": return phrase`get in`;
		case "right": return phrase`may ${[of]}`;
		case "survey": return phrase`survey ${[of]}`;
	}
}
/** Whose way in was walked. */
function intentWords({ cluster, intent }) {
	return phrase`${cluster}, as ${[intent === "read" ? "a plan" : "an apply"]} signs in`;
}
/** The verdict on ways in. */
function doctorVerdict({ clusters }) {
	const words = clusters.map((examined) => {
		const failed = failedStep(examined);
		if (failed === void 0) return phrase`the way in to ${examined.cluster} is open`;
		return phrase`the way in to ${examined.cluster} ends where it is to ${stepEndWords(failed)}`;
	});
	const isFailing = clusters.some((examined) => failedStep(examined) !== void 0);
	const isLacking = clusters.some(({ steps }) => steps.some(({ state }) => state === "lacking"));
	return {
		tone: isFailing ? "trouble" : isLacking ? "change" : "calm",
		words: joined(words, "; ")
	};
}
function stepEndWords(step) {
	return step.id === "right" ? phrase`be allowed to ${[step.of]}` : stepWords(step);
}

// src/report/markdown/doctor.ts
/** A table of the steps of each cluster, and below it what failed, why, and what to do. */
function doctorSections({ clusters }) {
	return clusters.map((examined) => fixed([`#### ${say(intentWords(examined))}`, ...blocksOf$1(examined)].join("\n\n")));
}
function blocksOf$1({ steps }) {
	const columns = [
		{
			head: "Step",
			cell: (step) => say(stepWords(step))
		},
		{
			head: "State",
			cell: ({ state }) => stateHeads[state]
		},
		{
			head: "Seen",
			cell: (step) => step.state === "ok" ? say(textOf(step.saw)) : ""
		}
	];
	const failures = steps.flatMap((step) => "failure" in step ? failureBlocks(step.failure) : []);
	return [table(columns, steps), ...failures];
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
/**
* The first rows of a list, and a line that says how many more there are.
*
* @param one what a row is of, such as `finding`
*/
function someRows(rows, most, show, one, many = `${one}s`) {
	if (rows.length <= most) return show(rows);
	return `${show(rows.slice(0, most))}\n\n\u2026 and ${count(rows.length - most, `more ${one}`, `more ${many}`)}.`;
}
/**
* A section that shows as many rows as there is room for.
*
* @param upTo the section with at most so many
* @param what is missing where not all are shown, such as `findings`
* @param least what stays where there is no room for a row; left out: the fewest rows
*/
function rowsSection(upTo, what, least) {
	return [
		{
			text: upTo(Number.POSITIVE_INFINITY),
			loss: 0,
			missing: []
		},
		...fewerRows.map(({ most, loss }) => ({
			text: upTo(most),
			loss,
			missing: [what]
		})),
		...least === void 0 ? [] : [{
			text: least,
			loss: 7,
			missing: [what]
		}]
	];
}
/** The first items of a list in a box, which gives way to nothing, and one that says how many more there are. */
function firstItems(items, most = 20) {
	const rest = items.length - most;
	return rest > 0 ? [...items.slice(0, most), `- \u2026 and ${rest} more`] : [...items];
}

// src/report/markdown/findings.ts
/** The findings as a list, worst first; those that call for nothing are folded. Nothing where there are none. */
function findingSections(findings, link) {
	const sorted = [...findings].sort(bySeverity);
	const loud = sorted.filter(({ severity }) => severity !== "note");
	const notes = sorted.filter(({ severity }) => severity === "note");
	return [...section$1(loud, link, (words, list) => `#### ${words}\n\n${list}`), ...section$1(notes, link, (words, list) => folded(words, [list]))];
}
function section$1(findings, link, under) {
	if (findings.length === 0) return [];
	const words = `In the declarations: ${findingCountWords(findings)}`;
	const show = (rows) => rows.map((finding) => item$1(finding, link)).join("\n");
	const upTo = (most) => under(words, someRows(findings, most, show, "finding"));
	return [rowsSection(upTo, "findings", `${words}.`)];
}
function item$1({ rule, severity, location, message, remedy }, link) {
	return `- **${severity}** ${place(location, link)} ${prose(message)} ${prose(remedy)} (${code(rule)})`;
}

// src/report/history-words.ts
/** What a revision changed, and how many entries its source owned then. */
function extentWords({ counts, entries }) {
	const parts = Object.entries(counts).flatMap(([kind, number]) => number === 0 ? [] : [`${number} ${kind}`]);
	return `${parts.length === 0 ? "the record put right" : parts.join(", ")}; ${count(entries.length, "entry", "entries")}`;
}
/** Who wrote a revision, of which commit; what is not known is left out. */
function originWords({ rollbackTo, commit, actor, by, fingerprint }) {
	const parts = [
		rollbackTo === void 0 ? [] : [`back to revision ${rollbackTo}`],
		commit === void 0 ? [] : phrase`commit ${commit.slice(0, 12)}`,
		actor === void 0 ? [] : phrase`started by ${actor}`,
		by === void 0 ? [] : phrase`written by ${by}`,
		fingerprint === void 0 ? [] : phrase`plan ${fingerprint.slice(0, 12)}`
	];
	return joined(parts.filter((part) => part.length > 0), ", ");
}
/** The verdict on a history. */
function historyVerdict({ cluster, source, place, revisions }) {
	const [newest] = revisions;
	if (newest === void 0) return {
		tone: "calm",
		words: phrase`nothing of ${source} is recorded on ${cluster} (${[place]})`
	};
	const isOpen = revisions.some(({ status }) => status === "pending");
	const open = isOpen ? "; one is pending: the next apply looks after it" : "";
	const kept = count(revisions.length, "revision");
	return {
		tone: isOpen ? "change" : "calm",
		words: phrase`${[kept]} of ${source} on ${cluster} (${[place]})${[open]}`
	};
}

// src/report/markdown/history.ts
/** A table of the revisions, the newest first: there are few. */
function historySections({ revisions }) {
	if (revisions.length === 0) return [];
	return [fixed(table([
		{
			head: "Revision",
			cell: ({ number }) => String(number)
		},
		{
			head: "Status",
			cell: ({ status }) => status
		},
		{
			head: "Begun",
			cell: ({ at }) => say(textOf(at))
		},
		{
			head: "What",
			cell: (revision) => extentWords(revision)
		},
		{
			head: "From",
			cell: (revision) => say(originWords(revision))
		},
		{
			head: "Run",
			cell: ({ run }) => run === void 0 ? "" : code(run)
		}
	], revisions))];
}

// src/report/survey-words.ts
/** Something that a survey could not find out: what, why, and what to do. */
function notKnownWords({ what, why, remedy }) {
	return phrase`${textOf(what)}: ${textOf(/[.!?]$/.test(why) ? why : `${why}.`)} ${textOf(remedy)}`;
}

// src/report/markdown/survey.ts
/** What groups can do, as a table; nothing where there are none. */
function groupTable(groups) {
	if (groups === void 0 || groups.length === 0) return [];
	const show = (rows) => table([{
		head: "Group",
		cell: ({ group }) => code(group)
	}, {
		head: "What it can do",
		cell: ({ words, unbound }) => `${unbound ? "⚠️&nbsp;" : ""}${prose(words)}`
	}], rows);
	return [someRows(groups, 50, show, "group")];
}
/** What groups can do and by which bindings, folded: the rows of a plan say the first already. */
function foldedGroups(groups) {
	const tables = groupTable(groups);
	return tables.length === 0 ? [] : [folded("What these groups can do, and by which bindings", tables)];
}
/** What could not be found out, folded. */
function foldedNotKnown(notKnown) {
	if (notKnown.length === 0) return [];
	const lines = notKnown.map((each) => `- ${say(notKnownWords(each))}`);
	return [folded(`${count(lines.length, "thing is", "things are")} not known`, [lines.join("\n")])];
}

// src/report/markdown/inspection.ts
/** What was asked for, what does not load, and a table of the entries, which gives way where there is no room. */
function inspectionSections(inspection) {
	const unread = inspection.unread.map((place) => `- ${say(unreadWords(inspection, place))}`);
	const ignored = ignoredWords(inspection).map((words) => `- ${say(words)}`);
	const urgent = [
		answerWords(inspection).map(say).join(" "),
		...problemAlert(inspection),
		...findingAlert(inspection),
		...unread.length === 0 ? [] : [alert("WARNING", unread)],
		...ignored.length === 0 ? [] : [alert("NOTE", ignored)]
	].filter((text) => text !== "");
	const sections = urgent.length === 0 ? [] : [fixed(urgent.join("\n\n"))];
	const entries = shownEntries(inspection);
	const around = [...groupTable(inspection.groups), ...foldedNotKnown(inspection.survey?.notKnown ?? [])];
	return [
		...sections,
		...entries.length === 0 ? [] : [entrySection(inspection, entries)],
		...around.length === 0 ? [] : [fixed(around.join("\n\n"))]
	];
}
function findingAlert(inspection) {
	const found = liveFindings(inspection);
	if (found.length === 0) return [];
	const items = found.map(({ finding: { rule, message, remedy }, where }) => `- ${prose(message)} ${prose(remedy)} (${say(where)}, ${code(rule)})`);
	return [alert(hasErrors(inspection.findings) ? "CAUTION" : "WARNING", firstItems(items))];
}
function problemAlert(inspection) {
	if (inspection.problems.length === 0) return [];
	const lines = inspection.problems.map((problem) => `- ${say(phrase`${[problem.section]} does not load (${placeWords(inspection, problem)}): ${textOf(problem.message)}.`)}`);
	return [alert("CAUTION", ["**The authenticator drops all of it.**", ...lines])];
}
function besides$1({ head, words }) {
	return head === "lost" ? `lost: ${say(words)}` : say(words);
}
function entrySection(inspection, entries) {
	const show = (rows) => table([
		{
			head: "Fate",
			cell: ({ fate }) => fateHeads[fate.kind]
		},
		{
			head: "Who",
			cell: (entry) => say(namedWords(entry))
		},
		{
			head: "As whom, or why not",
			cell: (entry) => say(fateWords(entry))
		},
		{
			head: "Besides",
			cell: (entry) => besidesWords(entry).map(besides$1).join("; ")
		},
		{
			head: "Where",
			cell: ({ place }) => say(placeWords(inspection, place))
		}
	], rows);
	const upTo = (most) => someRows(entries, most, show, "entry", "entries");
	return rowsSection(upTo, "entries");
}

// src/report/owners-words.ts
/** What one source owns, a line each. */
function ownerLines({ entries, gone }) {
	return [...entries.map(({ mapping, untouched }) => ({
		holding: untouched ? "as written" : "by hand",
		words: untouched ? entryWords(mapping) : phrase`${entryWords(mapping)}: changed since its owner wrote it`
	})), ...gone.map((mark) => ({
		holding: "gone",
		words: phrase`the entry with the mark ${mark}`
	}))];
}
/** What nobody owns, a line each. */
function foreignLines({ foreign }) {
	return foreign.map((mapping) => ({
		holding: "foreign",
		words: entryWords(mapping)
	}));
}
function entryWords(mapping) {
	const who = principalText(mapping) === "" ? ["nobody"] : principalWords(mapping);
	return phrase`${who} as ${mappedWords(mapping)}`;
}
/** The verdict on who owns what. */
function ownersVerdict({ target, exists, owners, foreign }) {
	if (!exists) return {
		tone: "calm",
		words: phrase`in ${textOf(target)}, there is no aws-auth`
	};
	const parts = owners.map(({ source, entries }) => phrase`${[count(entries.length, "entry", "entries")]} of ${source}`);
	const isOdd = owners.some(({ entries, gone }) => gone.length > 0 || entries.some(({ untouched }) => !untouched));
	const nobodys = [`${count(foreign.length, "entry", "entries")} that nobody here owns`];
	return {
		tone: isOdd ? "change" : "calm",
		words: phrase`in ${textOf(target)}, ${joined([...parts, nobodys], "; ")}`
	};
}

// src/report/markdown/owners.ts
/** A table of all entries with their owners, which gives way where there is no room. */
function ownerSections(owners) {
	const rows = [...owners.owners.flatMap((owner) => ownerLines(owner).map((line) => ({
		...line,
		owner: code(owner.source)
	}))), ...foreignLines(owners).map((line) => ({
		...line,
		owner: "nobody here"
	}))];
	if (rows.length === 0) return [];
	const show = (shown) => table([
		{
			head: "Owner",
			cell: ({ owner }) => owner
		},
		{
			head: "Stands",
			cell: ({ holding }) => holding
		},
		{
			head: "Who, as whom",
			cell: ({ words }) => say(words)
		}
	], shown);
	const upTo = (most) => someRows(rows, most, show, "entry", "entries");
	return [rowsSection(upTo, "entries")];
}

// src/report/allowance-words.ts
/** Until when a refusal is allowed, and why. */
function allowanceWords({ until, reason }) {
	return phrase`Allowed until ${until} because: ${textOf(reason)}`;
}

// src/report/shares.ts
/** Tells a plan's own changes from those that come along. */
function sharesOf({ plan, causes }) {
	const changes = toShow(plan.changes);
	const isOwn = (change) => causes === void 0 || (causes.get(change) ?? "here") === "here";
	return {
		own: changes.filter(isOwn),
		besides: changes.filter((change) => !isOwn(change))
	};
}
/** Whose doing a change is, in a few words. */
const causeWords = {
	here: "this pull request",
	drift: "drift: edited by hand",
	merged: "merged before, not applied yet",
	expiry: "expired"
};

// src/report/risks.ts
/** The risks among a plan's own changes, by what RBAC gives to their groups where that is known. */
function risksOf(planned) {
	const admins = adminsAmong(groupRightsOf(planned.plan));
	return sharesOf(planned).own.flatMap((change) => {
		const danger = newDanger(change, admins);
		return danger === void 0 ? [] : [{
			change,
			danger
		}];
	});
}
/**
* The risks that a plan comes upon: of changes that are not its own, and of entries in conflict, which stay as they are and
* are not what is declared.
*/
function strayRisksOf(planned) {
	const admins = adminsAmong(groupRightsOf(planned.plan));
	const { own, besides } = sharesOf(planned);
	return [...own.filter(({ kind }) => kind === "conflict"), ...besides].flatMap((change) => {
		const danger = newDanger(change, admins) ?? liveDanger(change, admins);
		return danger === void 0 ? [] : [{
			change,
			danger
		}];
	});
}
/** Whether a risk is that of an administrator. */
function isOfAdmin({ danger }) {
	return danger === "masters" || danger === "admin";
}
/** What an entry in conflict gives, where that is not what is declared. */
function liveDanger(change, admins) {
	if (change.kind !== "conflict") return void 0;
	const danger = dangerOf(change.before, admins);
	return change.after !== void 0 && dangerOf(change.after, admins) === danger ? void 0 : danger;
}
function newDanger(change, admins) {
	if (change.kind !== "added" && change.kind !== "changed") return void 0;
	const danger = dangerOf(change.after, admins);
	const before = change.kind === "changed" ? dangerOf(change.before, admins) : void 0;
	return before === danger || before === "masters" && danger === "admin" ? void 0 : danger;
}
/** `1 becomes an administrator`, and the like for other dangers; nothing where nobody does. */
function riskCountWords(risks) {
	const numberOf = (is) => risks.filter(is).length;
	const [admins, accounts, nodes] = [
		numberOf(isOfAdmin),
		numberOf(({ danger }) => danger === "account"),
		numberOf(({ danger }) => danger === "nodes")
	];
	return [
		...admins === 0 ? [] : [count(admins, "becomes an administrator", "become administrators")],
		...accounts === 0 ? [] : [count(accounts, "whole account is let in", "whole accounts are let in")],
		...nodes === 0 ? [] : [count(nodes, "may act as a node", "may act as nodes")]
	];
}

// src/report/markdown/staying.ts
/** How many grants are in place already, in one line; nothing where there are none. */
function keptLine({ changes }) {
	const kept = changes.filter(({ kind }) => kind === "kept").length;
	return kept === 0 ? [] : [`${count(kept, "grant is", "grants are")} in place already.`];
}
/** The foreign entries, folded; nothing where there are none. */
function foldedForeign({ changes }) {
	const foreign = inReadingOrder(changes).filter(({ kind }) => kind === "foreign");
	if (foreign.length === 0) return [];
	const words = foreign.length === 1 ? "1 foreign entry, which this repository does not own, stays as it is" : `${foreign.length} foreign entries, which this repository does not own, stay as they are`;
	return [folded(words, [foreign.map(line).join("\n")])];
}
function line(change) {
	return `- ${say(phrase`${whoWords(change)}: ${effectWords(change)}`)}`;
}

// src/report/markdown/afterwards.ts
const GOOD = "✅";
const BAD = "⚠️";
/** What is so after a change, a line each: said when all is well too. Nothing where the cluster was not asked. */
function afterwardsList(plan, outlook, title) {
	const afterwards = outlook?.afterwards;
	if (outlook === void 0 || afterwards === void 0) return keptLine(plan);
	const { admins, writer, nodes } = afterwards;
	const foreign = plan.changes.filter(({ kind }) => kind === "foreign").length;
	return [`**${title}**\n\n${[
		adminsLine(admins),
		...writer === void 0 ? [] : [writerLine(writer, outlook.signIn.at(-1) ?? "")],
		...nodes.entries === 0 ? [] : [nodesLine(nodes)],
		...foreign === 0 ? [] : [`${GOOD} ${count(foreign, "entry", "entries")} of others ${foreign === 1 ? "stays" : "stay"} to the letter.`],
		...keptLine(plan).map((line) => `${GOOD} ${line}`)
	].map((item) => `- ${item}`).join("\n")}`];
}
function adminsLine({ before, after }) {
	const fewer = after.length < before.length ? ` It had ${before.length}.` : "";
	const mark = after.length === 0 || fewer !== "" ? BAD : GOOD;
	if (after.length === 0) return `${mark} No way in for an administrator is known.${fewer}`;
	const names = [...after.slice(0, 3).map(identityWords), ...after.length > 3 ? [[`${after.length - 3} more`]] : []];
	return `${mark} ${count(after.length, "way", "ways")} in for an administrator: ${say(listOf(names))}.${fewer}`;
}
function writerLine(writer, arn) {
	const { good, words } = writers[writer];
	return `${good ? GOOD : BAD} ${say([...identityWords(arn), ...words])}.`;
}
const writers = {
	creator: {
		good: true,
		words: [", which writes, keeps its access: it is the creator, whom EKS always lets in"]
	},
	keeps: {
		good: true,
		words: [", which writes, keeps its access"]
	},
	moves: {
		good: false,
		words: [", which writes, gets in otherwise than before"]
	},
	loses: {
		good: false,
		words: [", which writes, loses its access"]
	},
	elsewhere: {
		good: true,
		words: [", which writes, is not in aws-auth, before and after"]
	}
};
function nodesLine({ entries, touched }) {
	const all = count(entries, "entry", "entries");
	if (touched === 0) return `${GOOD} ${all} that nodes join by ${entries === 1 ? "is" : "are"} untouched.`;
	return `${BAD} ${touched} of ${all} that nodes join by ${touched === 1 ? "changes" : "change"}.`;
}
/** What happens on merge, and as whom. */
function onMergeWords(outlook) {
	const way = (outlook?.signIn ?? []).map(identityWords);
	return `**On merge** Guestlist ${way.length === 0 ? "" : `signs in as ${say(joined(way, ", then "))}, which writes; `}${STEPS}`;
}
const STEPS = "plans again, writes this only if nobody else has written meanwhile, proves it, and puts the old text back if the proof fails.";

// src/report/markdown/day.ts
const MONTHS = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
/** A day such as `2027-01-31`, so that no line break parts it; what is none stands as it is. */
function dayOf(date) {
	const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(\d{2})$/.exec(date) ?? [];
	return year === void 0 ? code(date) : `${Number(day)}&nbsp;${MONTHS[Number(month) - 1]}&nbsp;${year}`;
}
/** A moment of ISO 8601 in UTC, to the minute; what is none stands as it is. */
function momentOf(at) {
	const [, date = "", time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}):\d{2}(?:\.\d+)?Z$/.exec(at) ?? [];
	return time === void 0 ? code(at) : `${dayOf(date)}, ${time}&nbsp;UTC`;
}

// src/report/markdown/changes.ts
const marks$1 = {
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
function changeTable(changes, tense, { link, causes, rights }) {
	const known = {
		admins: adminsAmong(rights),
		rights: new Map(rights?.map((each) => [each.group, each]))
	};
	return table([
		{
			head: "",
			cell: ({ kind }) => `${marks$1[kind]}**${verbs[tense][kind]}**`
		},
		{
			head: "Who",
			cell: (change) => lines(who(change))
		},
		{
			head: "As whom",
			cell: (change) => lines(asWhom(change, known))
		},
		{
			head: "Why",
			cell: (change) => lines(declared(change, causes?.get(change), link))
		}
	], changes);
}
/**
* A box with the changes that give more than they seem to; nothing where none does.
*
* @param strays those that are not the plan's own
*/
function dangerAlert(risks, strays, where) {
	const lines = [...risks.map((risk) => riskLine(risk, where, "")), ...strays.map((risk) => riskLine(risk, where, strayWords(risk)))];
	if (lines.length === 0) return [];
	return [alert(where.isProduction ? "CAUTION" : "WARNING", firstItems(lines, 10))];
}
function riskLine({ change, danger }, { cluster, isProduction }, whose) {
	const what = change.kind === "conflict" ? is[danger] : becomes[danger];
	const production = isProduction ? ", a cluster of **production**" : "";
	return `- ${`${say(principalWords(mappingOf(change)))} ${what} ${code(cluster)}${production}${whose}.`} ${prose(dangerWords[danger])}`;
}
/** Whose doing a risk is that is not the plan's own. */
function strayWords({ change }) {
	if (change.kind !== "conflict") return ", not by this pull request";
	return change.after === void 0 ? ", and is not declared" : ", and is declared otherwise";
}
const becomes = {
	masters: "**becomes an administrator** of",
	admin: "**becomes an administrator** of",
	account: "**is let in whole** to",
	nodes: "**may act as a node** of"
};
/** The same of an entry that is there. */
const is = {
	...becomes,
	masters: "**is an administrator** of",
	admin: "**is an administrator** of"
};
/** The mark of an entry that gives, or gave, more than it seems to. */
function riskOf(mapping, known) {
	const danger = dangerOf(mapping, known.admins);
	return danger === void 0 ? [] : [`${DANGER}**${dangerMarks[danger]}**`];
}
/** An entry may have any number of groups, and a row has to stay a row. */
function lines(all) {
	return (all.length > 20 ? [...all.slice(0, 19), `\u2026 and ${all.length - 19} more`] : all).join("<br>");
}
function who(change) {
	const mapping = mappingOf(change);
	const declared = declaredBy(change)?.grant.text;
	const isDeclaredOtherwise = declared !== void 0 && declared !== principalText(mapping);
	return [say(principalWords(mapping)), ...isDeclaredOtherwise ? [`declared as ${code(declared.replace(/^arn:[^:]*:iam::\d*:/, ""))}`] : []];
}
/**
* The username, then each group and what it can do: \u2212 goes, + comes, and what stays has no sign. What an entry keeps
* is not told again.
*/
function asWhom(change, known) {
	const entry = (mapping, show) => [
		...groupsOf$1(mapping).flatMap((group) => [show(group), ...mayOf(group, known)]),
		...groupsOf$1(mapping).length === 0 ? ["no groups"] : [],
		...riskOf(mapping, known)
	];
	switch (change.kind) {
		case "added": return [usernameOf(change.after), ...entry(change.after, comes)];
		case "removed": return [`~~${usernameOf(change.before)}~~`, ...entry(change.before, goes)];
		case "changed": {
			const { before, after } = change;
			return [
				...usernames(before, after),
				...moved(before, after, known),
				...riskOf(after, known)
			];
		}
		case "conflict": return [
			`is ${usernameOf(change.before)}`,
			...entry(change.before, stays),
			...change.after === void 0 ? [] : [`declared as ${usernameOf(change.after)}`, ...entry(change.after, stays)]
		];
		default: return [usernameOf(change.before), ...entry(change.before, stays)];
	}
}
function usernames(before, after) {
	const [old, next] = [usernameOf(before), usernameOf(after)];
	return old === next ? [next] : [`\u2212&nbsp;~~${old}~~`, `+&nbsp;**${next}**`];
}
function moved(before, after, known) {
	const { kept, new: fresh, gone } = groupDifference(before, after);
	return [
		...gone.flatMap((group) => [goes(group), ...mayOf(group, known)]),
		...fresh.flatMap((group) => [comes(group), ...mayOf(group, known)]),
		...kept.map(stays)
	];
}
function goes(group) {
	return `\u2212&nbsp;~~${code(group)}~~`;
}
function comes(group) {
	return `+&nbsp;**${code(group)}**`;
}
function stays(group) {
	return code(group);
}
/** What a group can do, below its name; nothing where that is not known, or a mark says it. */
function mayOf(group, known) {
	const found = known.rights.get(group);
	if (found === void 0 || found.everything) return [];
	return [`${found.unbound ? DANGER : ""}${prose(briefRights(found))}`];
}
function usernameOf(mapping) {
	return mapping.section === "mapAccounts" ? "their own ARN" : code(mapping.username);
}
/** Whose doing it is, why, by whom and where; why not, of a conflict. */
function declared(change, cause, link) {
	const entry = declaredBy(change);
	const first = [...cause === void 0 || cause === "here" ? [] : [`**${causeWords[cause]}**`], ...reasonsOf(change)];
	if (entry === void 0 && change.kind === "removed") return [...first, change.expired === void 0 ? "no longer declared" : `its last day was ${dayOf(change.expired)}`];
	if (entry === void 0) return first;
	const { grant, access } = entry;
	return [
		...first,
		...grant.reason === void 0 ? [] : [prose(grant.reason)],
		...endOf(change, grant.expires),
		...access.owner === void 0 ? [] : [`asked for by ${code(access.owner)}`],
		place(grant.locate(), link)
	];
}
/** Until when a grant holds. That one has no end is said where it is new. */
function endOf({ kind }, expires) {
	if (expires !== void 0) return [`until **${dayOf(expires)}**`];
	return kind === "added" ? ["no end date"] : [];
}
/** Why the entry is in conflict, or would be if it were not taken over. */
function reasonsOf(change) {
	if (change.kind === "conflict") return [prose(change.why)];
	return "taken" in change && change.taken !== void 0 ? [`taken over: ${prose(change.taken)}`] : [];
}

// src/report/markdown/cluster.ts
/** The heading of a cluster: its name, and where its aws-auth is. */
function clusterHead$1({ cluster, target }, isProduction = false) {
	return `#### ${say(phrase`${cluster}${[isProduction ? " · production" : ""]} \u00b7 ${textOf(target)}`)}`;
}
/** What names the changes of a plan, where there are some. */
function fingerprintLine(plan) {
	return madeBy(plan).length === 0 ? [] : [`Fingerprint ${code(shortFingerprint(plan))}.`];
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
	const noNotes = [...noForeign, ...gone(notes, "what groups can do, and notes on the live aws-auth")];
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

// src/report/markdown/diff.ts
/** The diff of the data of aws-auth, folded; nothing where nothing differs. */
function foldedDiff(plan) {
	const lines = diffData(plan).flatMap(({ key, lines: body }) => [
		`--- aws-auth ${key}, live`,
		`+++ aws-auth ${key}, next`,
		...body.map(diffLine$1)
	]);
	return lines.length === 0 ? [] : [folded("The change in the text of aws-auth", [fenced(lines, "diff")])];
}

// src/report/markdown/overview.ts
/** Of several clusters: what happens on each, a row for each where something does. Nothing for one cluster. */
function overviewSections(clusters) {
	const moving = clusters.filter((cluster) => !("plan" in cluster) || hasChanges(cluster.plan) || isRefused(cluster));
	if (moving.length < 2) return [];
	const upTo = (most) => someRows(moving, most, overview, "cluster");
	return [[...rowsSection(upTo, "rows of the overview"), {
		text: "",
		loss: 7,
		missing: ["the overview"]
	}]];
}
function overview(clusters) {
	const number = (kind) => (cluster) => {
		if (!("plan" in cluster)) return "";
		const found = countChanges({ changes: sharesOf(cluster).own })[kind];
		return found === 0 ? "" : String(found);
	};
	return table([
		{
			head: "Cluster",
			cell: ({ cluster }) => code(cluster)
		},
		{
			head: "Gain",
			cell: number("added")
		},
		{
			head: "Change",
			cell: number("changed")
		},
		{
			head: "Lose",
			cell: number("removed")
		},
		{
			head: "Besides",
			cell: besides
		},
		{
			head: "Look at",
			cell: (cluster) => remarks(cluster).join("<br>")
		}
	], clusters);
}
function besides(cluster) {
	if (!("plan" in cluster)) return "";
	const { length } = sharesOf(cluster).besides;
	return length === 0 ? "" : String(length);
}
function remarks(cluster) {
	if (!("plan" in cluster)) return ["⛔ no plan"];
	const risks = risksOf(cluster);
	const admins = risks.filter(isOfAdmin).length;
	const others = risks.length - admins;
	const strays = strayRisksOf(cluster).length;
	return [
		...isRefused(cluster) ? ["⛔ refused"] : [],
		...cluster.outlook?.production === true ? ["production"] : [],
		...admins === 0 ? [] : [`\u26a0\ufe0f ${count(admins, "new administrator")}`],
		...others === 0 ? [] : [`\u26a0\ufe0f ${count(others, "other risk")}`],
		...strays === 0 ? [] : [`\u26a0\ufe0f ${count(strays, "risk")} besides`]
	];
}
function isRefused(cluster) {
	return cluster.refusals.length > 0;
}

// src/report/markdown/picture.ts
/** With fewer a table says it as well, and with more nobody finds the way. */
const FEWEST = 5;
const MOST$1 = 12;
/**
* A picture of who gets which groups on which cluster, where it helps: of two or more whose access moves, if it is small.
* Left out too where a name holds what Mermaid could read as more than a name.
*/
function pictureSections(clusters) {
	const edges = clusters.flatMap((cluster) => "plan" in cluster ? sharesOf(cluster).own.flatMap((change) => edgesOf(cluster.cluster, change)) : []);
	const who = [...new Set(edges.map((edge) => edge.who))];
	const names = [...new Set(edges.map(({ cluster }) => cluster))];
	const groups = [...new Map(edges.map((edge) => [`${edge.cluster}\n${edge.group}`, edge])).values()];
	const size = who.length + groups.length + names.length;
	if (who.length < 2 || size < FEWEST || size > MOST$1) return [];
	const labels = who.map((arn) => labelOf(arn, who));
	if (![
		...labels,
		...names,
		...groups.map(({ group }) => group)
	].every(isPlainLabel)) return [];
	const id = (kind, list, item) => `${kind}${list.indexOf(item)}`;
	const groupKey = ({ cluster, group }) => `${cluster}\n${group}`;
	const keys = groups.map(groupKey);
	const lines = [
		"flowchart LR",
		...labels.map((label, index) => `  w${index}(["${label}"])`),
		...names.flatMap((name) => [
			`  subgraph ${id("c", names, name)}["${name}"]`,
			...groups.filter(({ cluster }) => cluster === name).map((edge) => `    ${id("g", keys, groupKey(edge))}["${edge.group}"]`),
			"  end"
		]),
		...edges.map((edge) => `  ${id("w", who, edge.who)} ${arrows[edge.line]} ${id("g", keys, groupKey(edge))}`)
	];
	return [[{
		text: folded("Picture: who gets which groups where", [`\`\`\`mermaid\n${lines.join("\n")}\n\`\`\``]),
		loss: 0,
		missing: []
	}, {
		text: "",
		loss: .5,
		missing: ["the picture"]
	}]];
}
const arrows = {
	gains: "==>|gains|",
	loses: "-. loses .->",
	keeps: "-->"
};
function edgesOf(cluster, change) {
	const who = principalText(mappingOf(change));
	const edge = (line) => (group) => ({
		cluster,
		who,
		group,
		line
	});
	switch (change.kind) {
		case "added": return groupsOf(change.after).map(edge("gains"));
		case "removed": return groupsOf(change.before).map(edge("loses"));
		case "changed": {
			const { kept, new: fresh, gone } = groupDifference(change.before, change.after);
			return [
				...fresh.map(edge("gains")),
				...gone.map(edge("loses")),
				...kept.map(edge("keeps"))
			];
		}
		default: return [];
	}
}
function groupsOf(mapping) {
	return mapping.section === "mapAccounts" || mapping.groups.length === 0 ? ["no groups"] : mapping.groups;
}
/** What to call a principal: its ARN where another one has the same name, or where it is none. */
function labelOf(arn, all) {
	const name = nameOf(arn);
	return all.some((other) => other !== arn && nameOf(other) === name) ? arn : name;
}
function nameOf(arn) {
	if (/^\d+$/.test(arn)) return `account ${arn}`;
	const principal = parseIdentityArn(arn);
	return isPrincipal(principal) ? `${principal.kind} ${principal.name}` : arn;
}
/**
* Whether a text is only a name between the quotes of Mermaid: no quote, no HTML, no entity, no Markdown, no directive, no
* icon (`fa:fa-x`), no address.
*/
function isPlainLabel(text) {
	return /^[A-Za-z][\w .:@/+=,{}-]{0,63}$/.test(text) && !/:\/\/|www\.|f[a-z]{0,2}:fa|__|%%/i.test(text);
}

// src/report/markdown/plan.ts
/**
* The clusters of a plan: an overview of several, one section for each where something happens, and those where nothing
* does in one line.
*/
function planSections({ clusters }, link) {
	const still = clusters.filter(isStill);
	const moving = clusters.filter((cluster) => !isStill(cluster));
	if (moving.length === 0) return collapsed(still, link);
	const sections = moving.map((cluster) => "failure" in cluster ? failedSection(cluster) : plannedSection(cluster, link));
	return [
		...overviewSections(clusters),
		...sections,
		...stillSections(still),
		...pictureSections(clusters)
	];
}
/** Whether there is nothing to say of a cluster but that nothing happens. */
function isStill(cluster) {
	if ("failure" in cluster || cluster.refusals.length > 0 || cluster.allowed.length > 0) return false;
	return !hasChanges(cluster.plan) && toShow(cluster.plan.changes).length === 0 && cluster.plan.notes.length === 0;
}
/** Of a plan that changes nothing all is folded away. */
function collapsed(clusters, link) {
	const planned = clusters.filter((cluster) => "plan" in cluster);
	const texts = planned.slice(0, 20).map((cluster) => plannedSection(cluster, link)[0].text);
	const more = planned.length > 20 ? [`\u2026 and ${count(planned.length - 20, "more cluster")}.`] : [];
	if (planned.length === 0) return [];
	return [[{
		text: folded("What is in place already", [...texts, ...more]),
		loss: 0,
		missing: []
	}, {
		text: "",
		loss: 7,
		missing: ["the details of a cluster"]
	}]];
}
function stillSections(clusters) {
	if (clusters.length === 0) return [];
	const names = (most) => clusters.slice(0, most).map(({ cluster }) => code(cluster)).join(", ");
	const upTo = (most) => `Nothing changes on ${names(most)}${clusters.length > most ? ` and ${clusters.length - most} more` : ""}.`;
	return [[{
		text: upTo(300),
		loss: 0,
		missing: []
	}, {
		text: upTo(0).replace("  and ", " "),
		loss: 6,
		missing: ["names of clusters"]
	}]];
}
/** A cluster of which there is only a failure, and what it left behind. */
function failedSection({ cluster, failure }, aftermath) {
	const none = [];
	return clusterSection({
		head: bareHead(cluster),
		urgent: failureBlocks(failure),
		main: () => none,
		notes: none,
		staying: aftermath === void 0 ? none : [aftermath],
		foreign: none,
		diff: none,
		brief: `${code(cluster)}: failed (${code(failure.code)}).`
	});
}
function plannedSection(planned, link) {
	const { plan, outlook, causes, refusals, allowed } = planned;
	const { own, besides } = sharesOf(planned);
	const where = {
		cluster: plan.cluster,
		isProduction: outlook?.production === true
	};
	const risks = risksOf(planned);
	const rights = groupRightsOf({
		...plan,
		changes: [...own, ...besides]
	});
	const rows = (changes, most) => someRows(changes, most, (shown) => changeTable(shown, "to come", {
		link,
		causes,
		rights
	}), "change");
	return clusterSection({
		head: clusterHead$1(plan, where.isProduction),
		urgent: [...refusals.length === 0 ? [] : [alert("CAUTION", refusalLines(refusals))], ...allowedAlert(allowed)],
		main: (most) => [
			...dangerAlert(risks, strayRisksOf(planned), where),
			...own.length === 0 ? [] : [`${causes === void 0 ? "" : `${OWN}\n\n`}${rows(own, most)}`],
			...besides.length === 0 ? [] : [`${BESIDES}\n\n${rows(besides, most)}`]
		],
		notes: [
			...foldedGroups(rights),
			...noteBlocks(plan.notes),
			...foldedNotKnown(plan.survey?.notKnown ?? [])
		],
		staying: [
			...own.length + besides.length === 0 ? ["Nothing changes here."] : [],
			...afterwardsList(plan, outlook, refusals.length > 0 ? "If it were applied" : "After this change"),
			...endLine(planned)
		],
		foreign: foldedForeign(plan),
		diff: foldedDiff(plan),
		brief: briefly(planned, risks)
	});
}
/** Said also where there is nothing besides: that nobody knows whose doing a change is looks otherwise. */
const OWN = "**This pull request**";
const BESIDES = "**Not of this pull request**: the next apply comes upon it whatever is merged";
/** What happens on merge and as whom, and what names the plan. */
function endLine({ plan, outlook, refusals }) {
	const onMerge = refusals.length > 0 ? ["As it stands, a merge writes nothing here."] : [onMergeWords(outlook)];
	const words = [...hasChanges(plan) ? onMerge : [], ...fingerprintLine(plan)];
	return words.length === 0 ? [] : [words.join(" ")];
}
function refusalLines(refusals) {
	return ["**Refused: this cannot be applied.**", ...firstItems(refusals.map(({ guard, message, remedy }) => `- ${code(guard)}: ${prose(message)} ${prose(remedy)}`))];
}
/** What the Cluster allows of what guards refuse, each with the last day and the reason. */
function allowedAlert(allowed) {
	if (allowed.length === 0) return [];
	const lines = allowed.map((each) => `- ${code(each.guard)}: ${prose(each.message)} ${say(allowanceWords(each))}`);
	return [alert("WARNING", ["**Allowed for now, though a guard refuses it.**", ...firstItems(lines)])];
}
function noteBlocks(notes) {
	if (notes.length === 0) return [];
	const show = (rows) => rows.map(({ section, line, message }) => `- ${section}, line ${line}: ${prose(message)}`).join("\n");
	return [`About the live aws-auth:\n\n${someRows(notes, 50, show, "note")}`];
}
function briefly(planned, risks) {
	const { plan, refusals } = planned;
	const { own, besides } = sharesOf(planned);
	const words = [
		changeCountWords([{ changes: own }], refusals.length > 0) ?? "nothing changes",
		...riskCountWords(risks),
		...besides.length === 0 ? [] : [`${count(besides.length, "change")} not of this pull request`]
	];
	return `${code(plan.cluster)}: ${words.join("; ")}.${refusals.length === 0 ? "" : " Refused."}`;
}

// src/report/knock-words.ts
/** What was expected of somebody, in words. */
function expectedWords({ purpose, predicted }) {
	return special[purpose] ?? `${about[purpose] ?? ""}${predicted === void 0 ? "must be refused" : "must get in"}`;
}
const special = {
	out: "must stay out",
	nodes: "nodes: must stay effective",
	creator: "creator: must stay in",
	intermediate: "passes through",
	writer: "writes"
};
const about = {
	added: "added: ",
	changed: "changed: ",
	removed: "removed: ",
	untouched: "untouched: "
};
/** What happened when somebody knocked, or would, in words. */
function knockWords(knock) {
	switch (knock.answer) {
		case "unauthorized": return ["refused (401)"];
		case "failed": return phrase`not known: ${textOf(knock.reason)}`;
		case "foretold": return foretoldWords(knock);
		case "in": return phrase`in as ${personWords(knock.person)}; ${podsWords(knock.pods)}${mayWords(knock.rights)}`;
	}
}
function podsWords(pods) {
	if (pods.status === 403) return phrase`may not list pods: ${textOf(pods.reason)}`;
	return pods.count === 0 ? ["lists pods, of which there are none"] : phrase`lists pods (${pods.count})`;
}
function mayWords(rights) {
	return rights === void 0 ? [] : phrase`; ${textOf(rightsWords(rights))}`;
}
function foretoldWords({ person, rights }) {
	if (person === void 0) return ["nobody to aws-auth"];
	const who = phrase`by aws-auth ${personWords(person)}`;
	if (rights === void 0) return who;
	if (rights.answer === "untold") return phrase`${who}; what that may do is not known: ${textOf(rights.reason)}`;
	return phrase`${who}; ${[rights.everything ? "may do everything, as cluster-admin may" : rights.listsPods ? "may list pods" : "may not list pods"]}`;
}
/** What was seen before and after, or is foretold; only the latter where nothing was changed. */
function beforeAndAfter({ before, after }) {
	return before === void 0 ? knockWords(after) : phrase`${knockWords(before)} \u2192 ${knockWords(after)}`;
}
/** Why a claim is predicted and not proven; empty where it is proven. */
function unprovenWords(claim) {
	return claim.evidence === "proven" ? [] : phrase`predicted, not proven: ${textOf(claim.why)}`;
}

// src/report/receipt-words.ts
/** Who was signed in as, in turn; empty where nobody was. */
function signedInWords({ identities }) {
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
/** What a rollback leaves to do. */
function rollbackWords({ outcome }) {
	return outcome === "applied" || outcome === "left-changed" ? ["the next apply brings back what is declared: revert the declarations too"] : [];
}
/** What was written down of it, and what was found of earlier runs. */
function historyWords({ history }) {
	if (history === void 0) return [];
	const { revision, notes } = history;
	return [...revision === void 0 ? [] : [[`recorded as revision ${revision}`]], ...notes.map((note) => textOf(note.replace(/\.$/, "")))];
}
function versionWords({ resourceVersion: { before, after } }) {
	if (after === void 0 || after === before) return [];
	return before === void 0 ? phrase` as resourceVersion ${after}, where there was none` : phrase`: resourceVersion ${before} \u2192 ${after}`;
}

// src/report/standing.ts
/** All standings, the worst first. */
const standings = [
	"left-unknown",
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
		"left-unknown": "the proof failed, and nobody knows whether the change was taken back, on",
		"left-changed": "the proof failed, and the change could not be taken back, on",
		unknown: "nobody knows whether it was applied to",
		failed: "nothing applied to",
		"put-back": "the proof failed, and the change was taken back, on",
		unproven: "nothing was to change, but the proof failed, on",
		applied: "applied to",
		unchanged: "nothing was to change on",
		compared: "nothing was to change on"
	},
	rollback: {
		"left-unknown": "the proof failed, and nobody knows whether going back was undone, on",
		"left-changed": "the proof failed, and going back could not be undone, on",
		unknown: "nobody knows whether it went back on",
		failed: "nothing changed on",
		"put-back": "the proof failed, and going back was undone, on",
		unproven: "nothing was to change, but the proof failed, on",
		applied: "went back on",
		unchanged: "nothing was to change on",
		compared: "nothing was to change on"
	},
	verify: {
		"left-unknown": "the proof failed on",
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
function receiptSections(result, link) {
	return result.clusters.map((cluster) => {
		const aftermath = say(aftermathWords(aftermathOf(cluster, result)));
		return "failure" in cluster ? failedSection(cluster, aftermath) : section(cluster, aftermath, result.command, link);
	});
}
function section({ receipt }, aftermath, command, link) {
	const { plan, claims, problems } = receipt;
	const standing = receiptStanding(receipt);
	const changes = toShow(plan.changes);
	const rights = groupRightsOf(plan);
	const tense = receipt.outcome === "applied" || receipt.outcome === "left-changed" ? "made" : "to come";
	return clusterSection({
		head: clusterHead$1(plan),
		urgent: [...isTrouble(standing) ? [alert("CAUTION", problemLines(problems))] : provenLine(receipt, command), ...allowedAlert(receipt.allowed)],
		main: (most) => [...changes.length === 0 ? [] : [...triedLine(receipt), someRows(changes, most, rowsIn(tense, link, rights), "change")], ...claimBlocks$1(claims, most)],
		notes: foldedNotKnown(plan.survey?.notKnown ?? []),
		staying: [
			...facts(receipt, command),
			...reviewLine(receipt),
			aftermath,
			...fingerprintLine(plan),
			...keptLine(plan)
		],
		foreign: foldedForeign(plan),
		diff: receipt.outcome === "unchanged" ? [] : foldedDiff(plan),
		brief: sentence(phrase`${[standingWords(standing, command)]} ${plan.cluster}`)
	});
}
/** When all of it was proven; a target that nobody signs in to is only read again. */
function provenLine({ at, claims, outcome }, command) {
	if (claims.length === 0) return [];
	return [`**${outcome === "applied" && command !== "verify" ? "Applied, and proven" : "Proven"} at ${momentOf(at)}.**`];
}
/** That the rows are of what was tried, where it is not in place. */
function triedLine({ outcome }) {
	return outcome === "put-back" ? ["**Tried, and taken back:**"] : [];
}
function rowsIn(tense, link, rights) {
	return (rows) => changeTable(rows, tense, {
		link,
		rights
	});
}
/** What does not hold for all to see, and what holds folded away under how much of it there is. */
function claimBlocks$1(claims, most) {
	const [failing, holding] = [claims.filter(({ holds }) => !holds), claims.filter(({ holds }) => holds)];
	const rows = (some) => someRows(some, most, claimTable, "claim");
	return [...failing.length === 0 ? [] : [rows(failing)], ...holding.length === 0 ? [] : [folded(`The evidence, ${claimCountWords(holding).join("")}`, [rows(holding)])]];
}
function reviewLine({ review }) {
	return review === void 0 ? [] : [prose(review)];
}
function facts(receipt, command) {
	const said = [
		signedInWords(receipt),
		...command === "verify" ? [] : [writtenWords(receipt)],
		checkedWords(receipt),
		...historyWords(receipt),
		...command === "rollback" ? [rollbackWords(receipt)] : []
	].filter((each) => each.length > 0).map(sentence);
	return said.length === 0 ? [] : [said.join(" ")];
}
function problemLines(problems) {
	return ["**Failed at the proof.**", ...firstItems(problems.map((problem) => `- ${prose(problem)}`))];
}
const marks = {
	proven: "✅&nbsp;**proven**",
	predicted: "🟡&nbsp;**predicted**"
};
/** Who was asked, what had to be so, and what was seen before and after. */
function claimTable(claims) {
	const expected = (claim) => claim.predicted === void 0 ? [expectedWords(claim)] : [`${expectedWords(claim)} as `, ...personWords(claim.predicted)];
	const seen = (claim) => [
		...claim.before === void 0 ? [] : [`before: ${say(knockWords(claim.before))}`],
		`**after**: ${say(knockWords(claim.after))}`,
		...claim.evidence === "proven" ? [] : [say(unprovenWords(claim))]
	];
	return table([
		{
			head: "",
			cell: ({ holds, evidence }) => holds ? marks[evidence] : "❌&nbsp;**fails**"
		},
		{
			head: "Who",
			cell: ({ principal }) => say(arnWords(principal))
		},
		{
			head: "Expected",
			cell: (claim) => say(expected(claim))
		},
		{
			head: "Seen",
			cell: (claim) => seen(claim).join("<br>")
		}
	], claims);
}

// src/report/markdown/suppressed.ts
/**
* What comments silence, with their reasons, folded: whoever reviews the change has to agree with them. The baseline is
* only counted. Nothing where nothing is silenced.
*/
function suppressedSections(suppressed, link) {
	if (suppressed.length === 0) return [];
	const words = `Findings that are silenced: ${suppressedCountWords(suppressed).join(", ")}`;
	const said = suppressed.filter(({ by }) => by === "comment");
	if (said.length === 0) return [fixed(`${words}.`)];
	const show = (rows) => rows.map((each) => item(each, link)).join("\n");
	const upTo = (most) => folded(words, [someRows(said, most, show, "suppressed finding")]);
	return [rowsSection(upTo, "suppressed findings", `${words}.`)];
}
function item({ finding, reason = "", until }, link) {
	const end = until === void 0 ? "" : ` (until ${until})`;
	return `- ${place(finding.location, link)} ${prose(finding.message)} (${code(finding.rule)}) Reason: ${prose(reason)}${end}`;
}

// src/report/verdict.ts
/** The verdict on a result: what every report leads up to, or begins with. */
function verdictOf(result) {
	if (result.command === "inspect") return inspectionVerdict(result);
	if (result.command === "owners") return ownersVerdict(result);
	if (result.command === "history") return historyVerdict(result);
	if (result.command === "creator") return creatorVerdict(result);
	if (result.command === "doctor") return doctorVerdict(result);
	if (result.command === "lint") return lintVerdict(result);
	if (hasErrors(result.lint.findings)) {
		const { findings, counted } = result.lint;
		const { error } = countFindings(findings);
		const where = counted.files === 0 ? "" : " in the declarations";
		return {
			tone: "trouble",
			words: [`${count(error, "error")}${where}, so ${undone[result.command]}`]
		};
	}
	return result.command === "plan" ? planVerdict(result) : changeVerdict(result);
}
const undone = {
	plan: "nothing is planned",
	apply: "nothing is applied",
	verify: "nothing is verified",
	rollback: "nothing is rolled back"
};
function lintVerdict(result) {
	const { findings, counted, suppressed, failOn, unchanged, fixed, wroteBaseline } = result;
	const { files, clusters, grants } = counted;
	const what = `${count(files, "file")} with ${count(clusters, "cluster")} and ${count(grants, "grant")}`;
	const found = findingCountWords(findings);
	const fixable = findings.filter(({ fix }) => fix !== void 0).length;
	const parts = [
		...fixed === void 0 ? [] : [[fixedWords(fixed)]],
		[files === 0 ? `${found}, so no declaration was checked` : `${found} in ${what}`],
		...suppressedCountWords(suppressed).map((words) => [words]),
		...unchanged === void 0 ? [] : [phrase`${unchanged.findings} more in files that have not changed since ${unchanged.since}`],
		...fixable === 0 ? [] : [[`--fix mends ${fixable}`]],
		...wroteBaseline === void 0 ? [] : [phrase`${wroteBaseline.path} lists ${[count(wroteBaseline.findings, "finding")]}`]
	];
	const isFailing = findings.some(isAtLeast(failOn));
	const isWarning = findings.some(isAtLeast("warning"));
	return {
		tone: isFailing ? "trouble" : isWarning ? "change" : "calm",
		words: joined(parts, "; ")
	};
}
function fixedWords({ findings, files, postponed }) {
	const again = postponed === 0 ? "" : `, left ${postponed} in the same places: run it again`;
	return `mended ${count(findings, "finding")} in ${count(files, "file")}${again}`;
}
function planVerdict({ clusters }) {
	const planned = clusters.filter((cluster) => "plan" in cluster);
	const moving = planned.filter(({ plan }) => hasChanges(plan));
	const refused = planned.filter(({ refusals }) => refusals.length > 0);
	const failed = clusters.filter((cluster) => "failure" in cluster);
	const own = planned.map((cluster) => ({
		cluster: cluster.cluster,
		isRefused: cluster.refusals.length > 0,
		changes: sharesOf(cluster).own
	}));
	const besides = planned.flatMap((cluster) => sharesOf(cluster).besides);
	const parts = [];
	if (refused.length > 0) parts.push(phrase`refused for ${namesOf(refused)}`);
	if (failed.length > 0) parts.push(phrase`no plan for ${namesOf(failed)}`);
	for (const isRefused of [true, false]) {
		const moved = own.filter((each) => each.isRefused === isRefused && each.changes.some(isMove));
		const counts = changeCountWords(moved, isRefused);
		if (counts !== void 0) parts.push(phrase`${onlyOne(moved, isRefused) ?? [counts]} to ${namesOf(moved)}`);
	}
	const risks = riskCountWords(planned.flatMap(risksOf));
	parts.push(...risks.map((words) => [words]));
	const adopting = own.filter(({ changes }) => countChanges({ changes }).adopted > 0);
	if (adopting.length > 0) {
		const entries = adopting.reduce((sum, { changes }) => sum + countChanges({ changes }).adopted, 0);
		parts.push(phrase`${[count(entries, "entry is", "entries are")]} adopted on ${namesOf(adopting)}`);
	}
	const recording = moving.filter(({ plan }) => plan.changes.every(({ kind }) => kind === "kept" || kind === "foreign"));
	if (recording.length > 0) parts.push(phrase`nobody's access to ${namesOf(recording)} changes, and the record of owned entries is put right`);
	if (parts.length === 0) parts.push(phrase`nobody's access to ${namesOf(planned)} changes`);
	if (besides.length > 0) parts.push([`${count(besides.length, "change is", "changes are")} not of this pull request`]);
	return {
		tone: refused.length + failed.length > 0 ? "trouble" : moving.length > 0 ? "change" : "calm",
		words: joined(parts, "; "),
		isRisky: risks.length > 0 || planned.some((cluster) => strayRisksOf(cluster).length > 0)
	};
}
/** Where the same happens to one principal alone, whom it happens to: `role payments-dev gains access`. */
function onlyOne(clusters, isRefused) {
	const [first, ...others] = clusters.flatMap((cluster) => cluster.changes.filter(isMove));
	if (first === void 0) return void 0;
	const isSame = (change) => change.kind === first.kind && entryKey(mappingOf(change)) === entryKey(mappingOf(first));
	if (!others.every(isSame)) return void 0;
	return phrase`${briefWords(mappingOf(first))} ${[moveVerb(first.kind, 1, isRefused)]} access`;
}
/** The verdict on what an apply or a verify did, on all clusters or on one. */
function changeVerdict({ command, clusters }) {
	const present = standings.map((standing) => ({
		standing,
		group: clusters.filter((cluster) => standingOf(cluster) === standing)
	})).filter(({ group }) => group.length > 0);
	const words = present.map(({ standing, group }) => phrase`${[standingWords(standing, command)]} ${namesOf(group)}`);
	const tone = present.some(({ standing }) => isTrouble(standing)) ? "trouble" : present.some(({ standing }) => standing === "applied") ? "change" : "calm";
	const claims = clusters.flatMap((cluster) => "receipt" in cluster ? cluster.receipt.claims : []);
	return {
		tone,
		isDone: true,
		words: joined([...words, ...claimCountWords(claims).map((said) => [said])], "; ")
	};
}
/** Up to three names; only their number where there are more. */
function namesOf(clusters) {
	if (clusters.length === 0 || clusters.length > 3) return [count(clusters.length, "cluster")];
	return listOf(clusters.map(({ cluster }) => phrase`${cluster}`));
}

// src/report/markdown.ts
/** What a pull-request comment may hold: GitHub documents 65,536 characters. What is for machines is among them. */
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
	const verdict = verdictOf(result);
	const head = [`### ${markOf(verdict)}${sentence(verdict.words)}`, ...options.aside === void 0 ? [] : [options.aside]];
	const sections = [fixed(head.join("\n\n")), ...bodyOf(result, options.link)];
	const footer = footerOf(options.commit);
	if (footer !== "") sections.push(fixed(footer));
	return `${compose(sections, options.budget, options.elsewhere)}\n`;
}
/**
* What became of a change in a few lines: for a comment that is there to be noticed, and leads to the one that says all.
*
* @param run the address of the run
*/
function renderShort(result, run) {
	const verdict = verdictOf(result);
	const items = result.clusters.map((cluster) => {
		const standing = standingOf(cluster);
		if (!isTrouble(standing)) return `- ${code(cluster.cluster)}: done.`;
		const step = "failure" in cluster ? stepWords$1[cluster.failure.code] : "at the proof";
		return `- ${code(cluster.cluster)}: failed ${step}. ${say(aftermathWords(aftermathOf(cluster, result)))}`;
	});
	const where = run === void 0 ? [] : [`[The run](${run}) has the rest.`];
	const list = firstItems(items).join("\n");
	return `${[
		`### ${markOf(verdict)}${sentence(verdict.words)}`,
		...list === "" ? [] : [list],
		...where
	].join("\n\n")}\n`;
}
/** What a reader sees before any word; nothing where there is something to read. */
function markOf({ tone, isRisky, isDone }) {
	if (tone === "trouble") return "⛔ ";
	if (isRisky === true) return "⚠️ ";
	return tone === "calm" || isDone === true ? "✅ " : "";
}
function bodyOf(result, link) {
	if (result.command === "inspect") return inspectionSections(result);
	if (result.command === "owners") return ownerSections(result);
	if (result.command === "history") return historySections(result);
	if (result.command === "creator") return creatorSections(result);
	if (result.command === "doctor") return doctorSections(result);
	const { findings: found, suppressed } = result.command === "lint" ? result : result.lint;
	const findings = [...findingSections(found, link), ...suppressedSections(suppressed, link)];
	if (result.command === "lint") return findings;
	const clusters = result.command === "plan" ? planSections(result, link) : receiptSections(result, link);
	return hasErrors(found) ? [...findings, ...clusters] : [...clusters, ...findings];
}
function footerOf(commit) {
	return commit === void 0 ? "" : `Commit ${code(commit.slice(0, 12))}.`;
}

// src/lint/rule-page.ts
/** Where the page of a rule can be read. */
function rulePage(id) {
	return `https://github.com/OWNER/guestlist/blob/v1/docs/rules/${id}.md`;
}

// src/report/sarif.ts
/** GitHub shows the 5,000 worst results of a run and drops the rest. */
const MOST_RESULTS = 5e3;
/** So many lines of an example are shown; some examples are as long as a file may be. */
const MOST_LINES = 30;
/**
* What lint found as SARIF 2.1.0, worst first. Suppressed findings stay out: GitHub does not know SARIF's
* `suppressions`, and would open an alert for each (github/codeql-action issue 1230). Harmless wherever it is printed.
*
* @param folder the folder that paths are relative to, from the top of the repository; empty where it is the top
*/
function renderSarif({ findings, suppressed, sources }, folder) {
	const fingerprints = fingerprintsOf([...findings, ...suppressed.map(({ finding }) => finding)], sources);
	const sorted = [...findings].sort(bySeverity);
	const shown = sorted.slice(0, MOST_RESULTS);
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "guestlist",
				version,
				semanticVersion: version,
				informationUri: "https://github.com/OWNER/guestlist",
				rules: ruleTexts.map(ruleOf)
			} },
			columnKind: "utf16CodeUnits",
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: noticesOf(sorted.slice(MOST_RESULTS))
			}],
			results: shown.map((finding) => resultOf(finding, fingerprints.get(finding) ?? "", folder))
		}]
	};
	return `${plainJson(JSON.stringify(log, null, 2))}\n`;
}
const indices = new Map(ruleTexts.map(({ id }, index) => [id, index]));
function ruleOf({ id, category, severity, summary, why, sources, bad, good }) {
	const wrong = firstLines(bad, MOST_LINES).map(plainCells);
	const right = firstLines(good, MOST_LINES).map(plainCells);
	const text = [
		summary,
		why,
		"Wrong:",
		wrong.join("\n"),
		"Right:",
		right.join("\n")
	].join("\n\n");
	const links = sources.length === 0 ? [] : [sources.map((source) => `- <${source}>`).join("\n")];
	const markdown = [
		summary,
		why,
		"Wrong:",
		fenced(wrong),
		"Right:",
		fenced(right),
		...links
	].join("\n\n");
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: why },
		help: {
			text,
			markdown
		},
		helpUri: rulePage(id),
		defaultConfiguration: { level: severity },
		properties: { tags: [category] }
	};
}
function resultOf({ rule, severity, location, message, remedy }, fingerprint, folder) {
	const { file, line, column, endLine, endColumn } = location;
	const index = indices.get(rule);
	return {
		ruleId: rule,
		...index === void 0 ? {} : { ruleIndex: index },
		level: severity,
		message: { text: plain(`${message} ${remedy}`) },
		locations: [{ physicalLocation: {
			artifactLocation: {
				uri: uriOf(folder, file),
				uriBaseId: "%SRCROOT%"
			},
			region: {
				startLine: line,
				startColumn: column,
				endLine,
				endColumn
			}
		} }],
		partialFingerprints: { "guestlist/v1": fingerprint }
	};
}
/** A path as a relative URI reference, in which nothing reads as a scheme or a query. */
function uriOf(folder, file) {
	return posix.join(folder, file).split("/").map((step) => encodeURIComponent(step.replace(/\p{Cs}/gu, "�"))).join("/");
}
function noticesOf(left) {
	if (left.length === 0) return [];
	const numbers = (severity) => left.filter((finding) => finding.severity === severity).length;
	const parts = severities$1.flatMap((severity) => numbers(severity) === 0 ? [] : [[count(numbers(severity), severity)]]);
	return [{
		level: "warning",
		message: { text: `${listOf(parts).join("")} are left out: SARIF readers show ${MOST_RESULTS} results.` }
	}];
}

// src/report/terminal/creator.ts
/** What is known, how else to find out, and the line for the Cluster. */
function creatorBlocks(result, style) {
	const line = result.creation && creatorLine(result.creation);
	return [
		creatorFacts(result).map(style.say).join("\n"),
		creatorAdvice(result).map((words) => `- ${style.say(words)}`).join("\n"),
		line === void 0 ? "" : `In spec of the Cluster:\n${indented(plain(line))}`
	].filter((block) => block !== "");
}

// src/report/terminal/doctor.ts
const WIDTH$3 = Math.max(...Object.values(stateHeads).map((head) => head.length));
const tones$1 = {
	ok: "note",
	failed: "error",
	lacking: "warning",
	"not-tried": "note"
};
/** A block for each cluster, a line for each step, and below one that failed why, and what to do. */
function doctorBlocks({ clusters }, style) {
	return clusters.map((examined) => [style.bold(style.say(intentWords(examined))), ...examined.steps.map((step) => indented(stepLines(step, style)))].join("\n"));
}
function stepLines(step, style) {
	const head = `${style.severity(tones$1[step.state], stateHeads[step.state].padEnd(WIDTH$3))}  `;
	const below = (text, by = 0) => indented(text, WIDTH$3 + 2 + by);
	if (step.state === "ok") {
		const saw = step.saw === "" ? "" : `: ${style.say(textOf(step.saw))}`;
		return `${head}${style.say(stepWords(step))}${saw}`;
	}
	if (step.state === "not-tried") return `${head}${style.dim(style.say(stepWords(step)))}`;
	const { message, detail, remedy } = step.failure;
	return [
		`${head}${style.say(stepWords(step))}`,
		below(style.say(textOf(message))),
		...detail === void 0 ? [] : [below(plainLines(detail), 2)],
		...remedy === void 0 ? [] : [below(style.say(phrase`What to do: ${textOf(remedy)}`))]
	].join("\n");
}

// src/report/terminal/history.ts
const tones = {
	applied: "calm",
	pending: "change",
	undone: "trouble",
	abandoned: "change"
};
/** A block for each revision, the newest first. */
function historyBlocks({ revisions }, style) {
	const width = Math.max(...revisions.map(({ number }) => String(number).length));
	return revisions.map((revision) => revisionBlock(revision, width, style));
}
function revisionBlock(revision, width, style) {
	const { number, status, at, run } = revision;
	const head = `${style.bold(String(number).padStart(width))}  ${style.tone(tones[status], status.padEnd(9))}`;
	const lines = [
		phrase`${[extentWords(revision)]}`,
		originWords(revision),
		run === void 0 ? [] : phrase`${run}`
	].filter((line) => line.length > 0);
	return [`${head}  ${style.say(textOf(at))}`, ...lines.map((line) => indented(style.say(line), width + 2))].join("\n");
}

// src/report/terminal/survey.ts
/** More groups are counted. */
const MOST_GROUPS = 50;
/** What groups can do, one a line; nothing where there are none. */
function groupBlocks(groups, style) {
	if (groups === void 0 || groups.length === 0) return [];
	const shown = groups.slice(0, MOST_GROUPS).map(({ group, words }) => style.say(phrase`${group}  ${textOf(words)}`));
	const more = groups.length - shown.length;
	const lines = [...shown, ...more > 0 ? [`\u2026 and ${count(more, "more group")}`] : []];
	return [`what the groups can do\n${indented(lines.join("\n"))}`];
}
/** What could not be found out, one a line. */
function notKnownBlocks(notKnown, style) {
	if (notKnown.length === 0) return [];
	return [notKnown.map((each) => `${style.severity("note", "not known")}  ${style.say(notKnownWords(each))}`).join("\n")];
}

// src/report/terminal/inspection.ts
const WIDTH$2 = Math.max(...Object.values(fateHeads).map((head) => head.length));
/** The answer first where somebody was asked for, then what does not load, and the entries with their fates. */
function inspectionBlocks(inspection, style) {
	return [
		answerWords(inspection).map(style.say).join("\n"),
		...inspection.problems.map((problem) => problemBlock(inspection, problem, style)),
		shownEntries(inspection).map((entry) => entryLines(inspection, entry, style)).join("\n"),
		...inspection.unread.map((place) => `${style.severity("warning", "unread")}  ${style.say(unreadWords(inspection, place))}`),
		...liveFindings(inspection).map((found) => findingBlock(found, style)),
		...groupBlocks(inspection.groups, style),
		...notKnownBlocks(inspection.survey?.notKnown ?? [], style),
		ignoredWords(inspection).map((words) => `${style.severity("note", "note")}  ${style.say(words)}`).join("\n")
	].filter((block) => block !== "");
}
function findingBlock({ finding, where }, style) {
	const { rule, severity, message, remedy } = finding;
	return `${`${style.severity(severity, severity)}  ${style.dim(rule)}  ${style.say(where)}`}\n${indented(`${style.say(textOf(message))}\n${style.say(textOf(remedy))}`)}`;
}
function problemBlock(inspection, problem, style) {
	const { section, line, column, message } = problem;
	const location = {
		file: section,
		line,
		column,
		endLine: line,
		endColumn: column + 1
	};
	const shown = excerpt(new Lines(inspection.reading[section].text ?? ""), location);
	return [
		`${style.severity("error", "lost")}  ${style.say(placeWords(inspection, problem))}`,
		indented(style.say(phrase`${[section]} does not load: ${textOf(message)}.`)),
		indented(plainLines(shown), 4)
	].join("\n");
}
const colours = {
	effective: "note",
	shadowed: "warning",
	dead: "warning",
	uncertain: "error"
};
function entryLines(inspection, entry, style) {
	const { kind } = entry.fate;
	return [
		`${style.severity(colours[kind], fateHeads[kind].padEnd(WIDTH$2))}  ${style.bold(style.say(namedWords(entry)))}  ${style.dim(style.say(placeWords(inspection, entry.place)))}`,
		indented(style.say(fateWords(entry)), WIDTH$2 + 2),
		...besidesWords(entry).map(({ head: what, words }) => indented(`${style.severity(what === "lost" ? "warning" : "note", what)}  ${style.say(words)}`, WIDTH$2 + 2))
	].join("\n");
}

// src/report/terminal/owners.ts
const WIDTH$1 = 10;
const severities = {
	"as written": "note",
	"by hand": "warning",
	gone: "warning",
	foreign: "note"
};
/** A block for each source, and one for what nobody owns. */
function ownerBlocks(owners, style) {
	const block = (head, lines) => lines.length === 0 ? [] : [`${style.bold(head)}\n${lines.map((line) => indented(lineText(line, style))).join("\n")}`];
	return [...owners.owners.flatMap((owner) => block(style.say(phrase`${owner.source}`), ownerLines(owner))), ...block("nobody here", foreignLines(owners))];
}
function lineText({ holding, words }, style) {
	return `${mark(holding, style)}  ${style.say(words)}`;
}
function mark(holding, style) {
	return style.severity(severities[holding], holding.padEnd(WIDTH$1));
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
function changeBlocks(plan, style, causes) {
	const admins = adminsAmong(groupRightsOf(plan));
	return toShow(plan.changes).map((change) => changeBlock(change, style, {
		cause: causes?.get(change),
		admins
	}));
}
function changeBlock(change, style, { cause, admins }) {
	const head = style.kind(change.kind, `${signs[change.kind]} ${kindWords[change.kind].padEnd(WIDTH)}`);
	const lines = [style.say(effectWords(change))];
	const danger = dangerOf(mappingOf(change), admins);
	if (danger !== void 0 && change.kind !== "removed") lines.push(style.kind("removed", dangerWords[danger]));
	if (cause !== void 0 && cause !== "here") lines.push(`not of this pull request: ${causeWords[cause]}`);
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
/** Each cluster: who gains, changes and loses, what stays, what the guards refuse, what of that is allowed, and the diff. */
function planBlocks({ clusters }, style) {
	return clusters.flatMap((cluster) => clusterBlocks$1(cluster, style));
}
function clusterBlocks$1(cluster, style) {
	if ("failure" in cluster) return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failureText(cluster.failure, style))];
	const { plan, causes, refusals, allowed } = cluster;
	const body = [
		...changeBlocks(plan, style, causes),
		...groupBlocks(groupRightsOf({
			...plan,
			changes: toShow(plan.changes)
		}), style),
		...stayingBlock(plan, style),
		...noteLines(plan, style),
		...notKnownBlocks(plan.survey?.notKnown ?? [], style),
		...refusals.map((refusal) => refusalBlock(refusal, style)),
		...allowedBlocks(allowed, style),
		...diffBlocks(plan, style),
		...fingerprintLines(plan, style)
	];
	return [clusterHead(plan, style), ...body.map((block) => indented(block))];
}
/** The name of a cluster, where its aws-auth is, and for whom the plan is. */
function clusterHead({ cluster, target, source }, style) {
	return `${style.bold(style.say(phrase`${cluster}`))}  ${style.dim(style.say(phrase`${textOf(target)}, for ${source}`))}`;
}
/** What names the changes of a plan, where there are some. */
function fingerprintLines(plan, style) {
	return madeBy(plan).length === 0 ? [] : [style.dim(`fingerprint ${shortFingerprint(plan)}`)];
}
function noteLines({ notes }, style) {
	if (notes.length === 0) return [];
	return [notes.map(({ section, line, message }) => `${style.severity("note", "note")}  ${section}:${line}  ${style.say(textOf(message))}`).join("\n")];
}
function refusalBlock({ guard, message, remedy }, style) {
	return `${`${style.severity("error", "refused")}  ${style.dim(guard)}`}\n${indented(`${style.say(textOf(message))}\n${style.say(textOf(remedy))}`)}`;
}
/** What the Cluster allows of what guards refuse, each with the last day and the reason. */
function allowedBlocks(allowed, style) {
	return allowed.map((each) => {
		return `${`${style.severity("warning", "allowed")}  ${style.dim(each.guard)}`}\n${indented(`${style.say(textOf(each.message))}\n${style.say(allowanceWords(each))}`)}`;
	});
}

// src/report/terminal/receipt.ts
/** Each cluster's receipt: who signed in, what was written, what was seen before and after. */
function receiptBlocks(result, style) {
	return result.clusters.flatMap((cluster) => clusterBlocks(cluster, result, style));
}
function clusterBlocks(cluster, result, style) {
	const { command } = result;
	const aftermath = style.say(aftermathWords(aftermathOf(cluster, result)));
	if ("failure" in cluster) {
		const failure = `${failureText(cluster.failure, style)}\n${indented(aftermath)}`;
		return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failure)];
	}
	const { receipt } = cluster;
	const facts = [
		signedInWords(receipt),
		command === "verify" ? [] : writtenWords(receipt),
		checkedWords(receipt),
		textOf(receipt.review ?? ""),
		...historyWords(receipt),
		command === "rollback" ? rollbackWords(receipt) : []
	];
	const body = [
		...hasChanges(receipt.plan) ? changeBlocks(receipt.plan, style) : [],
		...allowedBlocks(receipt.allowed, style),
		...notKnownBlocks(receipt.plan.survey?.notKnown ?? [], style),
		...fingerprintLines(receipt.plan, style),
		facts.filter((fact) => fact.length > 0).map((fact) => style.say(fact)).filter((line) => line !== "").join("\n"),
		...claimBlocks(receipt, style),
		...receipt.problems.map((problem) => `${style.severity("error", "problem")}  ${style.say(textOf(problem))}`),
		aftermath
	].filter((block) => block !== "");
	return [clusterHead(receipt.plan, style), ...body.map((block) => indented(block))];
}
function claimBlocks({ claims }, style) {
	if (claims.length === 0) return [];
	const width = Math.max(...claims.map((claim) => expectedWords(claim).length));
	return [claims.map((claim) => claimBlock(claim, width, style)).join("\n")];
}
const MARK = 9;
function claimBlock(claim, width, style) {
	const word = (claim.holds ? claim.evidence : "FAILS").padEnd(MARK);
	return [`${claim.holds ? claim.evidence === "proven" ? style.added(word) : word : style.removed(word)}  ${expectedWords(claim).padEnd(width)}  ${style.say(phrase`${claim.principal}`)}`, ...[beforeAndAfter(claim), unprovenWords(claim)].filter((line) => line.length > 0).map((line) => indented(style.dim(style.say(line)), width + MARK + 4))].join("\n");
}

// src/report/terminal.ts
/** A result as a person reads it in a terminal: the details, and the verdict as the last line. */
function renderTerminal(result, { color }) {
	const style = styleOf(color);
	return `${[...blocksOf(result, style), verdictLine(result, style)].join("\n\n")}\n`;
}
function blocksOf(result, style) {
	if (result.command === "inspect") return inspectionBlocks(result, style);
	if (result.command === "owners") return ownerBlocks(result, style);
	if (result.command === "history") return historyBlocks(result, style);
	if (result.command === "creator") return creatorBlocks(result, style);
	if (result.command === "doctor") return doctorBlocks(result, style);
	if (result.command === "lint") return findingBlocks(result, style);
	const { findings, sources } = result.lint;
	return [...findingBlocks({
		findings: findings.filter(({ severity }) => severity !== "note"),
		sources
	}, style), ...result.command === "plan" ? planBlocks(result, style) : receiptBlocks(result, style)];
}
/** The verdict alone, in one plain sentence. */
function verdictSentence(result) {
	return `${verdictText(result, styleOf(false))}.`;
}
function verdictLine(result, style) {
	return `${style.tone(verdictOf(result).tone, verdictText(result, style))}${asideOf(result)}`;
}
function verdictText(result, style) {
	return style.say(capitalised(verdictOf(result).words));
}
/** What lint found on the way to another command. */
function asideOf(result) {
	if (!("lint" in result)) return "";
	const { findings, suppressed } = result.lint;
	const others = findings.filter(({ severity }) => severity !== "error");
	const parts = [...others.length === 0 ? [] : [`${findingCountWords(others)} in the declarations`], ...suppressedCountWords(suppressed)];
	return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}

// src/github/annotations.ts
/**
* GitHub shows ten of each kind for a step and drops the rest: seven, one that says how many more there are, and room for
* what the step itself has to say, such as why there is no comment.
*/
const MOST = 7;
const commands = {
	error: "error",
	warning: "warning",
	note: "notice"
};
/**
* The annotations for findings, worst first. Paths are made to start at the top of the repository.
*
* @param elsewhere where all findings can be seen, in our own words
*/
function annotationsOf(findings, folder, elsewhere) {
	const sorted = [...findings].sort(bySeverity);
	return severities$1.flatMap((severity) => {
		const all = sorted.filter((finding) => finding.severity === severity);
		const shown = all.slice(0, MOST).map((finding) => annotationOf(finding, folder));
		const rest = all.length - shown.length;
		return rest === 0 ? shown : [...shown, more(severity, rest, elsewhere)];
	});
}
/** Prints annotations as commands of the runner. */
function annotate(annotations) {
	process.stdout.write(annotations.map(commandOf).join(""));
}
/** An annotation as a command of the runner, on a line of its own. */
function commandOf({ severity, message, properties }) {
	const { title, file, startLine, endLine, startColumn, endColumn } = properties;
	const written = Object.entries({
		title,
		file,
		line: startLine,
		endLine,
		col: startColumn,
		endColumn
	}).filter(([, value]) => value !== void 0).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
	return `::${commands[severity]} ${written.join(",")}::${escaped(message)}\n`;
}
function escaped(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapedProperty(text) {
	return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function annotationOf({ rule, severity, location, message, remedy }, folder) {
	const { file, line, column, endLine, endColumn } = location;
	const columns = endLine === line ? {
		startColumn: column,
		endColumn: Math.max(column, endColumn - 1)
	} : {};
	return {
		severity,
		message: plain(`${file}:${line}:${column} ${message} ${remedy}`),
		properties: {
			title: rule,
			file: plain(posix.join(folder, file)),
			startLine: line,
			endLine,
			...columns
		}
	};
}
function more(severity, rest, elsewhere) {
	const words = elsewhere ?? `${severity === "note" ? "the summary of this step has" : "the log and the summary of this step have"} all.`;
	return {
		severity,
		message: `\u2026 and ${count(rest, `more ${severity}`)}: ${words}`,
		properties: { title: "guestlist" }
	};
}

// src/plan/no-grant.ts
const REMEDY = "Declare one with kind: Access, or see whether the declarations are all there. The last grant is taken away by its expires, and not by leaving it out.";
/**
* Refuses the plan of a folder that grants nothing to anybody: {@link noGrantToApply} is what its apply comes to. A folder
* that was moved or not checked out looks the same.
*
* @param dir the folder
*/
function noGrantGuard(dir) {
	return {
		id: "no-grant",
		summary: "The folder of declarations grants something to somebody.",
		*check(plan) {
			if (!hasChanges(plan)) return;
			yield {
				message: `No grant is declared in ${dir}, and this would take away what it granted before.`,
				remedy: REMEDY
			};
		}
	};
}
/** That there is nothing to apply: never a success. */
function noGrantToApply(dir) {
	return new Failure("declarations", `No grant is declared in ${dir}, so there is nothing to apply.`, { remedy: REMEDY });
}

// src/commands/base.ts
/**
* What a commit declares; undefined where its declarations cannot be read, since half of them would mislead.
*
* @param dir the folder of declarations, absolute or relative to the working directory
* @param here the files of the checkout
* @param today `YYYY-MM-DD` in UTC
* @throws Failure where the commit itself cannot be asked
*/
async function baseOf(texts, { workingDirectory, dir, here, today }) {
	const path = shownPath(workingDirectory, dir);
	if (path.startsWith("/") || path.split("/").includes("..")) return void 0;
	const files = await texts.readFolder(path, here);
	if (files === void 0) return void 0;
	const declarations = load(files);
	if (declarations.findings.some(({ severity }) => severity === "error")) return void 0;
	return new Map(resolve$1(declarations, today).map((roster) => [roster.cluster.name, roster]));
}

// src/commands/demands.ts
/**
* Reads what is asked of the pull request, and asks GitHub about it only where something is.
*
* @param configuration what decides of the rest
* @throws Failure where the pull request, or what it was merged into, cannot be asked
*/
async function demandsOf(configuration, { origin, mergedInto }) {
	const { policies, requireApproval } = await askedOf(configuration, mergedInto);
	if (policies.length === 0 && !requireApproval) return {
		guards: [],
		checks: [],
		requiresApproval: false
	};
	const [{ processChecks, processGuards }, { approvalGuard }] = await Promise.all([import("./process.js"), import("./approval.js")]);
	const brought = await origin?.() ?? { none: "the command line knows of none" };
	const guards = [...requireApproval ? [approvalGuard(brought)] : [], ...processGuards(policies, brought)];
	return {
		guards,
		checks: [...guards.map((guard) => foretold(guard, brought)), ...processChecks(policies, brought)],
		requiresApproval: requireApproval
	};
}
/**
* A pull request that takes a demand out of guestlist.yaml is held to it all the same: after its merge, that of the
* commit it was merged into counts. Where that one cannot be used, the change mends it.
*/
async function askedOf(configuration, mergedInto) {
	const before = mergedInto === void 0 ? void 0 : await readTexts(mergedInto, false);
	const asking = before === void 0 || before.findings.length > 0 ? configuration : before.configuration;
	return {
		policies: await policiesOf(asking),
		requireApproval: asking.requireApproval
	};
}
/** The policies on the pull request. Loaded late: only they need the CEL engine. */
async function policiesOf({ policies: source }) {
	if (source === void 0) return [];
	const { readPolicies } = await import("./read3.js");
	return readPolicies(source).policies.filter(({ context }) => context === "process");
}
/** What apply would refuse, as a warning beside the plan; as a note where no pull request is at hand, as on a desk. */
function foretold({ id: rule, check }, origin) {
	const severity = "process" in origin ? "warning" : "note";
	return (plan, roster) => [...check(plan, roster)].map(({ message, remedy }) => ({
		rule,
		severity,
		location: roster.cluster.locate("metadata", "name"),
		message: `Until this is met, apply will refuse: ${message}`,
		remedy
	}));
}

// src/commands/live-errors.ts
/**
* Live rules as guards of an apply: what they find of severity error, and nobody silenced, refuses it. They are asked of
* what is about to be written, so no error of lint can have stopped the run before.
*/
function liveErrors({ live, withFound }) {
	const isError = isAtLeast("error");
	return liveRules.map(({ id, summary }) => ({
		id,
		summary,
		*check(plan, roster) {
			const found = live(plan, roster).filter((finding) => finding.rule === id && isError(finding));
			if (found.length === 0) return;
			for (const finding of withFound(found).findings) {
				if (finding.rule !== id) continue;
				const { location, message, remedy } = finding;
				yield {
					message: `${location.file}:${location.line}: ${message}`,
					remedy
				};
			}
		}
	}));
}

// src/commands/run.ts
/**
* Runs a command: both doors come in here. What lint finds stops every other command before anything else is read.
*
* @throws Failure where the whole run cannot go on; what concerns one cluster is in the result
*/
function runCommand(command, options, edges) {
	return runLine(command, options, edges, () => import("./live2.js"));
}
/** The line of {@link runCommand}, with what follows lint handed in. */
async function runLine(command, options, edges, load) {
	const linted = await lintCommand(options, edges);
	const { result: lint, rosters, dir, paths, guards, checks, withFound } = linted;
	if (command === "lint") return lint;
	const asked = {
		dir: options.dir,
		target: options.target,
		reviewed: options.reviewed
	};
	if (hasErrors(lint.findings)) return {
		command,
		lint,
		asked,
		clusters: []
	};
	if (rosters.length === 0) throw new Failure("declarations", `No cluster is declared in ${dir}, so there is nothing to ${command}.`, { remedy: "Declare it with kind: Cluster." });
	if ((options.target.kind === "file" || options.target.kind === "kubeconfig") && rosters.length > 1) {
		const names = rosters.map(({ cluster }) => cluster.name).join(", ");
		throw new Failure("usage", `One aws-auth cannot stand for ${rosters.length} clusters (${names}).`, { remedy: "Choose one with --cluster NAME (input cluster of the Action)." });
	}
	const grantsNothing = lint.counted.grants === 0;
	const planning = {
		source: await edges.sourceOf(dir),
		paths,
		guards,
		checks,
		requiresApproval: false
	};
	const { planCommand, applyCommand, verifyCommand } = await load();
	switch (command) {
		case "plan": {
			const demands = await unlessTold(edges, demandsOf(linted.configuration, edges));
			const base = await unlessTold(edges, baseBefore(linted, edges));
			const held = grantsNothing ? [...guards, noGrantGuard(dir)] : guards;
			const checked = {
				...planning,
				guards: held,
				checks: [
					...checks,
					linted.live,
					...demands.checks
				],
				base
			};
			const { clusters, found } = await unlessTold(edges, planCommand(rosters, checked, options, edges));
			return {
				command,
				lint: withFound(found),
				clusters
			};
		}
		case "verify": return {
			command,
			lint,
			asked,
			clusters: await unlessTold(edges, verifyCommand(rosters, planning, options, edges))
		};
		case "apply": {
			if (grantsNothing) throw noGrantToApply(dir);
			const demands = await unlessTold(edges, demandsOf(linted.configuration, edges));
			const { requiresApproval } = demands;
			const all = [
				...guards,
				...liveErrors(linted),
				...demands.guards
			];
			const { clusters, found } = await applyCommand(rosters, {
				...planning,
				guards: all,
				live: linted.live,
				requiresApproval
			}, options, edges);
			return {
				command,
				lint: withFound(found),
				asked,
				clusters
			};
		}
	}
}
/** What the declarations are to be merged into, where there is a commit that decides. */
async function baseBefore({ result, dir }, edges) {
	const { configurationFrom: texts, workingDirectory } = edges;
	if (texts === void 0) return void 0;
	const here = [...result.sources].map(([path, text]) => ({
		path,
		text
	}));
	return baseOf(texts, {
		workingDirectory,
		dir,
		here,
		today: todayOf(edges)
	});
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
async function sourceOf(workingDirectory, dir, env) {
	const folder = resolve(workingDirectory, dir);
	const checkout = await checkoutOf(workingDirectory);
	const name = fromEnvironment(env) ?? normalised(originOf(checkout));
	const top = checkout?.top ?? (env["GITHUB_WORKSPACE"] || workingDirectory);
	if (name === "") return `local/${createHash("sha256").update(folder).digest("hex").slice(0, 12)}`;
	return withFolder(name, relative(top, folder));
}
function fromEnvironment(env) {
	const { GITHUB_ACTIONS, GITHUB_REPOSITORY: repository } = env;
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
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
		const folder = resolve(from, pointer);
		const common = (await text(join(folder, "commondir")))?.trim();
		return {
			top: from,
			config: await text(join(resolve(folder, common ?? "."), "config"))
		};
	}
	const up = dirname(from);
	return up === from ? void 0 : checkoutOf(up);
}
function text(path) {
	return readFile(path, "utf8").catch(() => void 0);
}
/**
* `git@host:o/r.git`, `ssh://git@host:22/o/r` and `https://user:p@ss@host/o/r.git` are all `host/o/r`; empty for a path,
* and for an address that is malformed. Nothing that may be a secret (user, password, query) is kept.
*/
function normalised(written) {
	const url = written.replace(/^"(.*)"$/, "$1").replace(/[?#].*$/, "");
	const [, host, path] = /^(?:[a-z+]+:\/\/)?(?:[^/]*@)?([^/:@]+)(?::\d+)?[/:](.+)$/.exec(url) ?? [];
	if (host === void 0 || path === void 0 || host.startsWith(".")) return "";
	if (path.includes("@") || url.includes("://") && !URL.canParse(url)) return "";
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
* SIGINT, SIGTERM and SIGHUP as a signal for the work instead of an end to it, so that a change that was written and is
* not proven yet can be put back. The same one again ends it at once, and not in silence.
*/
function tellOfSignals() {
	const controller = new AbortController();
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.once(name, () => {
		controller.abort(name);
		process.once(name, () => {
			writeSync(process.stderr.fd, "Stopped at once. What was written is in place, and not proven: run guestlist verify.\n");
			process.kill(process.pid, name);
		});
	});
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

// src/github/inputs.ts
/** The names of all inputs, as action.yml has them. */
const inputNames = [
	"command",
	"dir",
	"cluster",
	"parallel",
	"aws-auth",
	"kubeconfig",
	"context",
	"working-directory",
	"user-keys",
	"comment",
	"results",
	"annotations",
	"token"
];
/**
* Reads all inputs at once, before anything else happens. Secrets among them are masked first.
*
* @throws Failure `usage` naming the input that cannot be used
*/
function readInputs(env, mask) {
	const input = (name) => (env[variableOf(name)] ?? "").trim();
	const token = input("token");
	if (token !== "") mask(token);
	const userKeys = parseUserKeys(input("user-keys"), "The input user-keys", mask);
	return {
		command: readCommand(input("command")),
		dir: input("dir") || void 0,
		clusters: input("cluster").split(/\s+/).filter(Boolean),
		parallel: readClusterCount(input("parallel")),
		target: readTarget(input("aws-auth"), input("kubeconfig"), input("context")),
		workingDirectory: input("working-directory") || ".",
		userKeys,
		results: input("results") || "results",
		comment: readBoolean("comment", input("comment"), true),
		annotations: readBoolean("annotations", input("annotations"), true),
		token: token === "" ? void 0 : token
	};
}
/**
* The environment as programs that are started get to see it, by either door: without the inputs, some of which are
* secrets, without the keys of users, without the key to the job's identity, and without that to its artifacts and caches,
* which the runner hands to actions and to no script (actions/runner, NodeScriptActionHandler.cs).
*/
function withoutSecrets(env) {
	const names = /* @__PURE__ */ new Set([
		...inputNames.map(variableOf),
		"GUESTLIST_USER_KEYS",
		"ACTIONS_ID_TOKEN_REQUEST_URL",
		"ACTIONS_ID_TOKEN_REQUEST_TOKEN",
		"ACTIONS_RUNTIME_TOKEN"
	]);
	return Object.fromEntries(Object.entries(env).filter(([name]) => !names.has(name)));
}
/** How the runner hands an input in. */
function variableOf(name) {
	return `INPUT_${name.toUpperCase()}`;
}
const actionCommands = [...commands$1, "comment"];
function readCommand(text) {
	if (text === "") return void 0;
	const command = actionCommands.find((each) => each === text);
	if (command === void 0) throw wrong("command", `"${text}" is none of ${actionCommands.join(", ")}`, "Write one of them, or leave it out: then the event decides.");
	return command;
}
function readClusterCount(text) {
	const number = text === "" ? void 0 : readParallel(text);
	if (text !== "" && number === void 0) throw wrong("parallel", `"${text}" is no number from 1 to ${64}`, "Write one, or leave it out.");
	return number;
}
function readTarget(awsAuth, kubeconfig, context) {
	if (awsAuth !== "" && kubeconfig !== "") throw wrong("aws-auth", "it cannot be given together with kubeconfig", "Choose one of the two.");
	if (context !== "" && kubeconfig === "") throw wrong("context", "it needs kubeconfig", "Name the kubeconfig that the context is in.");
	if (awsAuth !== "") return {
		kind: "file",
		path: awsAuth
	};
	if (kubeconfig === "") return { kind: "eks" };
	return {
		kind: "kubeconfig",
		path: kubeconfig,
		...context === "" ? {} : { context }
	};
}
const booleans = {
	true: true,
	True: true,
	TRUE: true,
	false: false,
	False: false,
	FALSE: false
};
function readBoolean(name, text, otherwise) {
	if (text === "") return otherwise;
	const value = Object.hasOwn(booleans, text) ? booleans[text] : void 0;
	if (value === void 0) throw wrong(name, `"${text}" is neither true nor false`, "Write true or false.");
	return value;
}
function wrong(name, problem, remedy) {
	return new Failure("usage", `The input ${name} cannot be used: ${problem}.`, { remedy });
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

export { renderJson as A, prose as B, isTrouble as C, linkTo as D, linkFromEnvironment as E, exitCodeOf as F, version as G, code as H, exitCodeOfFailure as I, exitCodes as L, renderFailure as M, renderFailureMarkdown as N, failureReport as O, renderShortFailure as P, isLook as R, verdictOf as S, momentOf as T, parseUserKeys as U, firstLines as V, description as W, renderSarif as _, endIfTold as a, renderMarkdown as b, silenceSdkWarning as c, runCommand as d, annotate as f, verdictSentence as g, renderTerminal as h, withoutSecrets as i, reportOf as j, renderFailureJson as k, tellOfSignals as l, commandOf as m, withoutCommands as n, outliveReaders as o, annotationsOf as p, readInputs as r, realWorld as s, logTo as t, sourceOf as u, COMMENT_BUDGET as v, receiptStanding as w, renderShort as x, SUMMARY_BUDGET as y, table as z };