import { a as partitionIds } from "./principal.js";
import { i as principalText, n as lowerCase, o as sections, r as matchKey } from "./mapping.js";
import { dirname, join } from "node:path";
import { randomBytes } from "node:crypto";
import { open, rename, rm, stat } from "node:fs/promises";

// src/awsauth/death.ts
/**
* Why nobody can ever come by an entry; undefined where somebody can. Callers are what STS GetCallerIdentity names, a
* role's session made into its role without the path (pkg/arn, Canonicalize), and all is compared ignoring case.
*/
function deathOf({ mapping, isHeld, hasSso, lost }) {
	if (!isHeld) return {
		cause: "not-held",
		why: lost.join("; ")
	};
	if (mapping.section === "mapAccounts") {
		if (/^\d{12}$/.test(mapping.account)) return void 0;
		return {
			cause: "account",
			why: "it is not the 12 digits of an account id"
		};
	}
	if (mapping.arn !== "") return arnDeath(mapping.arn);
	if (!hasSso) return {
		cause: "no-arn",
		why: lost.join("; ")
	};
	return {
		cause: "sso",
		why: "it names only an SSO permission set, which the authenticator does not look at by default"
	};
}
const NAME = /^[\w+=,.@-]{1,64}$/;
function arnDeath(arn) {
	const parts = lowerCase(arn).split(":");
	const [prefix, partition = "", service = "", region = "", account = ""] = parts;
	const resource = parts.slice(5).join(":");
	const [, shownPartition = "", , , , ...shownResource] = arn.split(":");
	const lastName = shownResource.join(":").split("/").at(-1) ?? "";
	const roleArn = (name) => `arn:${shownPartition}:iam::${account}:role/${name}`;
	if (/[^\x21-\x7e]/.test(lowerCase(arn))) return {
		cause: "not-ascii",
		why: "its ARN holds a space, a control character or a letter outside ASCII"
	};
	if (prefix !== "arn" || parts.length < 6) return {
		cause: "not-an-arn",
		why: "what it names is not an ARN"
	};
	if (arn.includes("*")) return {
		cause: "wildcard",
		why: "wildcards never match"
	};
	if (!partitionIds.includes(partition)) return {
		cause: "partition",
		why: `there is no partition "${shownPartition}"`
	};
	if (!/^\d{12}$/.test(account)) return {
		cause: "account",
		why: "its ARN's account id is not 12 digits"
	};
	const [type = "", ...path] = resource.split("/");
	if (service === "sts" && type === "assumed-role") return {
		cause: "session",
		why: `it names a session of a role: the role itself is ${roleArn(shownResource.join(":").split("/")[1] ?? "")}`
	};
	if (region !== "" || type !== "root" && !NAME.test(path.at(-1) ?? "")) return {
		cause: "resource",
		why: "no ARN of IAM is like that"
	};
	if (service === "sts" && type === "federated-user" && path.length === 1) return void 0;
	if (service !== "iam") return {
		cause: "resource",
		why: `nobody signs in as a "${service}" resource`
	};
	return iamDeath(type, path, roleArn(lastName));
}
function iamDeath(type, path, roleArn) {
	switch (type) {
		case "user": return;
		case "root": return path.length === 0 ? void 0 : {
			cause: "resource",
			why: "no ARN of IAM is like that"
		};
		case "role":
			if (path.length === 1) return void 0;
			return {
				cause: "role-path",
				why: `a role is compared without its path: ${roleArn} would match`
			};
		case "instance-profile": return {
			cause: "instance-profile",
			why: "it names an instance profile: name the role inside it"
		};
		case "group": return {
			cause: "group",
			why: "IAM groups do not sign in: name the users, or a role that they may assume"
		};
		default: return {
			cause: "resource",
			why: `nobody signs in as a "${type}"`
		};
	}
}

// src/awsauth/fate.ts
/**
* The fate of each entry, in the order of the ConfigMap: mapRoles is looked at before mapUsers, both by the caller's
* ARN, and mapAccounts only for whoever is in neither; of several entries for one principal the last is taken.
*/
function fatesOf(reading) {
	const placed = sections.flatMap((section) => reading[section].entries.map((entry) => ({
		entry,
		place: {
			section,
			index: entry.index,
			line: entry.line
		}
	})));
	const rivals = /* @__PURE__ */ new Map();
	for (const one of placed) rivals.set(rivalKey(one), [...rivals.get(rivalKey(one)) ?? [], one]);
	return placed.map((one) => ({
		...one,
		fate: fateOf(one, rivals.get(rivalKey(one)) ?? [one])
	}));
}
/** What entries have in common that any version of the authenticator may take for each other. */
function rivalKey({ entry: { mapping } }) {
	return matchKey(mapping).replaceAll("ſ", "s");
}
function fateOf({ entry }, rivals) {
	const disputed = rivals.filter(({ entry: { mapping } }) => principalText(mapping) !== "").find((rival) => rival.entry.disputed !== void 0);
	if (disputed?.entry.disputed !== void 0) return {
		kind: "uncertain",
		why: (disputed.entry === entry ? "" : `the entry at line ${disputed.place.line} is for the same principal, and `) + disputed.entry.disputed
	};
	const death = deathOf(entry);
	if (death !== void 0) return {
		kind: "dead",
		...death
	};
	const inRoles = rivals.findLast((rival) => rival.place.section === "mapRoles");
	if (inRoles === void 0 && new Set(rivals.map((rival) => principalText(rival.entry.mapping))).size > 1) return {
		kind: "uncertain",
		why: USERS_BY_CASE
	};
	const winner = inRoles ?? rivals.at(-1);
	return winner === void 0 || winner.entry === entry ? { kind: "effective" } : {
		kind: "shadowed",
		by: winner.place
	};
}
const USERS_BY_CASE = "another entry of mapUsers names the same user in other upper and lower case: some versions of the authenticator take the last of them, others one at random for each request";

// src/file/replace.ts
/**
* Writes a file in one step: beside it first, and then renamed, so that a crash leaves the old text or the new one. A
* file that was there keeps its mode. A link is replaced by a file, and what it points at is left alone.
*/
async function replaceFile(path, text) {
	const mode = (await stat(path).catch(() => void 0))?.mode;
	const beside = join(dirname(path), `.guestlist-${randomBytes(6).toString("hex")}.tmp`);
	try {
		const file = await open(beside, "wx");
		try {
			if (mode !== void 0) await file.chmod(mode & 4095);
			await file.writeFile(text);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

export { fatesOf as n, replaceFile as t };