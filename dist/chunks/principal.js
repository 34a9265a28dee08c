// src/finding/character.ts
const NAMED = {
	" ": "a space",
	"	": "a tab",
	"\n": "a line break"
};
const kinds = [
	[/\p{Bidi_Control}/u, "which turns the direction of reading"],
	[/\p{Cc}/u, "a control character"],
	[/\p{Cs}/u, "half a character"],
	[/[\p{Default_Ignorable_Code_Point}\p{Cf}]/u, "which is invisible"],
	[/\p{Z}/u, "which looks like a space"],
	[/\p{Script=Cyrillic}/u, "a Cyrillic letter"],
	[/\p{Script=Greek}/u, "a Greek letter"],
	[/[\uff01-\uff5e]/u, "a full-width character"],
	[/\p{L}/u, "a letter outside ASCII"]
];
/**
* Says what a character is, for a reader who cannot see it or takes it for another: `a space`,
* `U+0435, a Cyrillic letter`, `U+200B, which is invisible`.
*/
function characterWords(character) {
	const name = NAMED[character];
	if (name !== void 0) return name;
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}, ${kinds.find(([pattern]) => pattern.test(character))?.[1] ?? "a character outside ASCII"}`;
}

// src/principal/partition.ts
const partitions = [
	{
		id: "aws-cn",
		regions: /^cn-/,
		dnsSuffix: "amazonaws.com.cn",
		audience: "sts.amazonaws.com.cn",
		iam: {
			host: "iam.cn-north-1.amazonaws.com.cn",
			region: "cn-north-1"
		}
	},
	{
		id: "aws-us-gov",
		regions: /^us-gov-/,
		dnsSuffix: "amazonaws.com",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-gov.amazonaws.com",
			region: "us-gov-west-1"
		}
	},
	{
		id: "aws-iso",
		regions: /^us-iso-/,
		dnsSuffix: "c2s.ic.gov",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-iso-east-1.c2s.ic.gov",
			region: "us-iso-east-1"
		}
	},
	{
		id: "aws-iso-b",
		regions: /^us-isob-/,
		dnsSuffix: "sc2s.sgov.gov",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-isob-east-1.sc2s.sgov.gov",
			region: "us-isob-east-1"
		}
	},
	{
		id: "aws-iso-e",
		regions: /^eu-isoe-/,
		dnsSuffix: "cloud.adc-e.uk",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.eu-isoe-west-1.cloud.adc-e.uk",
			region: "eu-isoe-west-1"
		}
	},
	{
		id: "aws-iso-f",
		regions: /^us-isof-/,
		dnsSuffix: "csp.hci.ic.gov",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.us-isof-south-1.csp.hci.ic.gov",
			region: "us-isof-south-1"
		}
	},
	{
		id: "aws-eusc",
		regions: /^eusc-/,
		dnsSuffix: "amazonaws.eu",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.eusc-de-east-1.amazonaws.eu",
			region: "eusc-de-east-1"
		}
	},
	{
		id: "aws",
		regions: /^[a-z]{2}-/,
		dnsSuffix: "amazonaws.com",
		audience: "sts.amazonaws.com",
		iam: {
			host: "iam.amazonaws.com",
			fipsHost: "iam-fips.amazonaws.com",
			region: "us-east-1"
		}
	}
];
const standard = partitions[partitions.length - 1];
/** The ids of all known partitions. */
const partitionIds = partitions.map((partition) => partition.id).sort();
/** The partition of a region; regions of no special shape belong to `aws`. */
function partitionOf(region) {
	return partitions.find((partition) => partition.regions.test(region)) ?? standard;
}
const REGION = /^(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)|us-(?:gov|iso|isob|isof)|eu-isoe|eusc-de)-(?:central|(?:north|south)(?:east|west)?|east|west)-\d{1,2}$/;
/** Whether a text has the form of a region's name. Whether there is such a region, only AWS knows. */
function isRegionName(text) {
	return REGION.test(text);
}

// src/principal/principal.ts
/** Tells a parsed principal from a problem. */
function isPrincipal(value) {
	return "kind" in value;
}
const NAME = /^[\w+=,.@-]{1,64}$/;
const PATH = /^\/(?:[\x21-\x7e]{1,510}\/)?$/;
const ACCOUNT = /^\d{12}$/;
function parsePrincipal(kind, text) {
	if (kind === "account") {
		if (ACCOUNT.test(text)) return {
			kind,
			account: text
		};
		return {
			code: "account",
			problem: "an account id is 12 digits",
			remedy: "Write all 12 digits between quotes, leading zeros too."
		};
	}
	return parseIdentity(kind, text);
}
/** Reads the ARN of a role or a user, whichever it names. */
function parseIdentityArn(text) {
	return parseIdentity(/^arn:[^:]*:iam:[^:]*:[^:]*:user\//.test(text) ? "user" : "role", text);
}
function parseIdentity(kind, text) {
	const example = `arn:aws:iam::123456789012:${kind}/NAME`;
	const syntax = (problem) => ({
		code: "syntax",
		problem,
		remedy: `Write ${example}.`
	});
	const parts = text.split(":");
	const [prefix, partition = "", service, region, account = ""] = parts;
	const resource = parts.slice(5).join(":");
	const strange = /[^\x21-\x7e]/u.exec(text)?.[0];
	if (strange !== void 0) return {
		code: "character",
		problem: `it holds ${characterWords(strange)}`,
		remedy: "Type the ARN anew; IAM names are plain ASCII."
	};
	if (prefix !== "arn" || parts.length < 6) return syntax("it is not an ARN");
	if (text.includes("*")) return {
		code: "wildcard",
		problem: "wildcards never match",
		remedy: "Name each role or user; for everybody in an account use `account:`."
	};
	if (!partitionIds.includes(partition)) return {
		code: "partition",
		problem: `there is no partition "${partition}"`,
		remedy: `Use one of ${partitionIds.join(", ")}.`
	};
	if (service === "sts" && resource.startsWith("assumed-role/")) {
		const role = `arn:${partition}:iam::${account}:role/${resource.split("/")[1] ?? "NAME"}`;
		return {
			code: "assumed-role",
			problem: "it is a session of a role, not the role",
			remedy: `Write ${role}.`,
			...meaning(parseIdentity("role", role))
		};
	}
	if (service !== "iam") return syntax(`its service is "${service}", not iam`);
	if (region !== "") return syntax("IAM is global, so the region is left empty");
	if (!ACCOUNT.test(account)) return wrongAccount(account);
	if (resource === "root") return {
		code: "root",
		problem: "root stands for the account and never matches",
		remedy: `Use \`account: "${account}"\`, or name the roles.`
	};
	return parseResource(kind, text, partition, account, resource);
}
function wrongAccount(account) {
	const padded = account.padStart(12, "0");
	return {
		code: "account",
		problem: "the account id is not 12 digits",
		remedy: /^\d{9,11}$/.test(account) ? `Write all 12 digits, leading zeros too: ${padded}, if it is that account.` : "Write all 12 digits, leading zeros too."
	};
}
function meaning(parsed) {
	return isPrincipal(parsed) ? { meant: parsed } : {};
}
function parseResource(kind, text, partition, account, resource) {
	const slash = resource.indexOf("/");
	const type = slash < 0 ? resource : resource.slice(0, slash);
	if (type !== kind) return anotherType(kind, text, type);
	const last = resource.lastIndexOf("/");
	const path = resource.slice(slash, last + 1);
	const name = resource.slice(last + 1);
	if (slash < 0 || !NAME.test(name)) return {
		code: "syntax",
		problem: `its ${kind} name is not one that IAM allows`,
		remedy: "A name has 1 to 64 letters, digits or + = , . @ _ - characters."
	};
	if (!PATH.test(path)) return {
		code: "syntax",
		problem: "its path is not one that IAM allows",
		remedy: "A path has 512 printable characters at most."
	};
	const base = {
		partition,
		account,
		path,
		name,
		arn: text
	};
	if (kind === "user") return {
		kind,
		...base,
		effectiveArn: text
	};
	return {
		kind,
		...base,
		effectiveArn: `arn:${partition}:iam::${account}:role/${name}`
	};
}
function anotherType(kind, text, type) {
	const problem = `it names ${/^[aeio]/.test(type) ? "an" : "a"} "${type}", not a ${kind}`;
	switch (type) {
		case "role":
		case "user": return {
			code: "kind",
			problem,
			remedy: `Put it under \`${type}:\`.`,
			...meaning(parseIdentity(type, text))
		};
		case "instance-profile": return {
			code: "instance-profile",
			problem,
			remedy: "Name the role inside the instance profile."
		};
		case "group": return {
			code: "iam-group",
			problem,
			remedy: "IAM groups cannot sign in; name the users, or better a role that the group may assume."
		};
		default: return {
			code: "syntax",
			problem,
			remedy: `Write the ARN of a ${kind}, with ${kind}/NAME as its last part.`
		};
	}
}
/** Whether two identities are one to the authenticator: it drops the paths of roles, and ignores case. */
function isSameIdentity(a, b) {
	return a.effectiveArn.length === b.effectiveArn.length && a.effectiveArn.toLowerCase() === b.effectiveArn.toLowerCase();
}

export { isRegionName as a, characterWords as c, parsePrincipal as i, isSameIdentity as n, partitionIds as o, parseIdentityArn as r, partitionOf as s, isPrincipal as t };