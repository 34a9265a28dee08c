import { a as read, d as needsInstance, f as personOf, t as fatesOf, u as matchOf } from "./fate.js";
import { i as principalText, n as lowerCase, o as sections } from "./mapping.js";
import { r as hasErrors, t as byPosition } from "./finding.js";
import { t as startOf } from "./location.js";
import { a as lintLive, i as lintEntries } from "./lint2.js";
import { i as parsePrincipal, r as parseIdentityArn, t as isPrincipal } from "./principal.js";
import { s as rightsOfGroups } from "./group-rights.js";
import { t as callerOf } from "./caller.js";
import { t as Failure } from "./failure.js";
import { S as nearest } from "./fields.js";

// src/survey/plan-groups.ts
/**
* What the groups of a plan's changes can do, those of before and after; foreign entries are not looked at. Undefined
* where that is not known.
*/
function groupRightsOf({ changes, survey, groups: printed }) {
	const groups = changes.flatMap(mappingsOf).flatMap(groupsOf);
	if (printed !== void 0) return printed.filter(({ group }) => groups.includes(group));
	return survey?.rbac === void 0 ? void 0 : rightsOfGroups(groups, survey.rbac);
}
/** The groups of an entry; an account has none. */
function groupsOf(mapping) {
	return mapping.section === "mapAccounts" ? [] : mapping.groups;
}
function mappingsOf(change) {
	switch (change.kind) {
		case "foreign": return [];
		case "added": return [change.after];
		case "changed": return [change.before, change.after];
		case "conflict": return change.after === void 0 ? [change.before] : [change.before, change.after];
		default: return [change.before];
	}
}

// src/inspect/as-declared.ts
const kinds = {
	mapRoles: "role",
	mapUsers: "user",
	mapAccounts: "account"
};
/** Entries of a live aws-auth as the grants that would ask for them, for rules on entries. */
function asDeclared(target, entries) {
	const declared = entries.map((fated) => ({
		mapping: fated.entry.mapping,
		grant: grantOf(fated)
	}));
	const known = declared.flatMap(({ mapping, grant }) => isPrincipal(grant.principal) ? [{
		mapping,
		grant,
		principal: grant.principal
	}] : []);
	return {
		accesses: [{ grants: declared.map(({ grant }) => grant) }],
		rosters: [{
			cluster: {
				name: target,
				creator: void 0
			},
			entries: known
		}]
	};
}
function grantOf({ entry: { mapping }, place }) {
	const kind = kinds[mapping.section];
	const text = mapping.section === "mapAccounts" ? mapping.account : mapping.arn;
	const location = placeOf(place);
	return {
		kind,
		text,
		principal: parsePrincipal(kind, text),
		username: mapping.section === "mapAccounts" || mapping.username === "" ? void 0 : mapping.username,
		usernameIsDefault: false,
		groups: mapping.section === "mapAccounts" ? [] : mapping.groups,
		reason: void 0,
		expires: void 0,
		locate: () => location,
		locateKey: () => location
	};
}
/** Where an entry stands, in a finding: its section is the file. */
function placeOf({ section, line }) {
	return {
		...startOf(section),
		line,
		endLine: line
	};
}

// src/inspect/ask.ts
/**
* Who a role, a user, or anybody else that STS names becomes: a session of a role, a federated user, the root user.
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
const CALLER = /^arn:[^:]*:(?:sts::\d{12}:(?:assumed-role\/[\w+=,.@-]{1,64}\/[\w+=,.@-]{2,64}|federated-user\/[\w+=,.@-]{2,32})|iam::\d{12}:root)$/;
const CALLERS = "Whoever signs in can be asked for too, as STS names them: a session of a role (arn:aws:sts::123456789012:assumed-role/ROLE/SESSION, its name of 2 to 64 letters, digits and +=,.@_-), a federated user, and the root user.";
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
	const caller = CALLER.test(asked) ? callerOf(asked) : void 0;
	if (caller !== void 0) return caller;
	const isOfSts = /^arn:[^:]*:sts:/.test(asked);
	const problem = isOfSts ? "STS names nobody so" : identity.problem;
	throw new Failure("usage", `${asked} is not a principal that can be asked for: ${problem}.`, { remedy: isOfSts ? CALLERS : `${identity.remedy} ${CALLERS}` });
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

// src/inspect/ignored.ts
/**
* The keys that nobody reads: the authenticator looks at three keys of `data`, tells upper case from lower, and never
* looks at `binaryData` (pkg/mapper/configmap, saveMap and ParseMap).
*/
function ignoredKeysOf(live) {
	return ["data", "binaryData"].flatMap((field) => keysOf(live?.[field]).filter((key) => field === "binaryData" || !sections.some((section) => section === key)).map((key) => ({
		field,
		key,
		meant: sectionNear(key)
	})));
}
function keysOf(value) {
	return typeof value === "object" && value !== null ? Object.keys(value) : [];
}
function sectionNear(key) {
	const near = nearest(key, sections);
	return sections.find((section) => section === near);
}

// src/inspect/inspection.ts
/**
* Looks at an aws-auth as the authenticator does. Pure.
*
* @param principal the ARN of a caller to answer for
* @throws Failure `usage` where the principal cannot be asked for
*/
function inspect({ target, live, sectionLines, survey, severities = /* @__PURE__ */ new Map() }, principal) {
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
	const exists = live !== void 0;
	const ignored = ignoredKeysOf(live);
	const groups = survey?.rbac && rightsOfGroups(groupsAskedFor(entries, answer), survey.rbac);
	const looked = decisive(entries, answer);
	return {
		command: "inspect",
		target,
		exists,
		reading,
		problems,
		unread,
		ignored,
		entries,
		sectionLines,
		answer,
		survey,
		groups,
		findings: [...lintEntries(asDeclared(target, looked), { severities }), ...survey === void 0 ? [] : lintLive(liveInput(target, looked, survey), { severities })].sort(byPosition)
	};
}
function groupsAskedFor(entries, answer) {
	if (answer !== void 0) return answer.person?.groups ?? [];
	return effective(entries).flatMap(({ entry }) => groupsOf(entry.mapping));
}
/** What live rules look at, of entries of an aws-auth as it stands. */
function liveInput(target, entries, survey) {
	const guests = entries.map(({ entry: { mapping }, place }) => {
		const identity = mapping.section === "mapAccounts" ? void 0 : parseIdentityArn(mapping.arn);
		const location = placeOf(place);
		return {
			mapping,
			identity: identity !== void 0 && isPrincipal(identity) ? identity : void 0,
			locate: () => location,
			locateGroup: () => location
		};
	});
	return {
		cluster: target,
		location: startOf(target),
		guests,
		leaving: [],
		survey
	};
}
/** The entries that have an effect; where somebody was asked for, the one that decides. */
function decisive(entries, answer) {
	const all = effective(entries);
	return answer === void 0 ? all : all.filter(({ place }) => place === answer.by);
}
function effective(entries) {
	return entries.filter(({ fate }) => fate.kind === "effective");
}
/**
* Whether every section loads, and no rule finds an error, or, where one caller was asked for, that one gets in: the exit
* code is 0, else 1.
*/
function isFine({ problems, answer, findings }) {
	return problems.length === 0 && (answer === void 0 ? !hasErrors(findings) : answer.outcome === "in");
}

export { groupsOf as i, isFine as n, groupRightsOf as r, inspect as t };