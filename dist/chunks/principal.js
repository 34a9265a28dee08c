// src/principal/partition.ts
const partitions = [
	{
		id: "aws-cn",
		regions: /^cn-/,
		dnsSuffix: "amazonaws.com.cn",
		audience: "sts.amazonaws.com.cn"
	},
	{
		id: "aws-us-gov",
		regions: /^us-gov-/,
		dnsSuffix: "amazonaws.com",
		audience: "sts.amazonaws.com"
	},
	{
		id: "aws-iso",
		regions: /^us-iso-/,
		dnsSuffix: "c2s.ic.gov",
		audience: "sts.amazonaws.com"
	},
	{
		id: "aws-iso-b",
		regions: /^us-isob-/,
		dnsSuffix: "sc2s.sgov.gov",
		audience: "sts.amazonaws.com"
	},
	{
		id: "aws-iso-e",
		regions: /^eu-isoe-/,
		dnsSuffix: "cloud.adc-e.uk",
		audience: "sts.amazonaws.com"
	},
	{
		id: "aws-iso-f",
		regions: /^us-isof-/,
		dnsSuffix: "csp.hci.ic.gov",
		audience: "sts.amazonaws.com"
	},
	{
		id: "aws-eusc",
		regions: /^eusc-/,
		dnsSuffix: "amazonaws.eu",
		audience: "sts.amazonaws.com"
	},
	{
		id: "aws",
		regions: /^[a-z]{2}-/,
		dnsSuffix: "amazonaws.com",
		audience: "sts.amazonaws.com"
	}
];
const standard = partitions[partitions.length - 1];
/** The ids of all known partitions. */
const partitionIds = partitions.map((partition) => partition.id).sort();
/** The partition of a region; regions of no special shape belong to `aws`. */
function partitionOf(region) {
	return partitions.find((partition) => partition.regions.test(region)) ?? standard;
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
	const parts = text.split(":");
	const [prefix, partition = "", service, region, account = ""] = parts;
	const resource = parts.slice(5).join(":");
	if (!/^[\x21-\x7e]*$/.test(text)) return {
		problem: "it holds a space, a control character or a letter outside ASCII",
		remedy: "Type the ARN anew; IAM names are plain ASCII."
	};
	if (prefix !== "arn" || parts.length < 6) return {
		problem: "it is not an ARN",
		remedy: `Write ${example}.`
	};
	if (text.includes("*")) return {
		problem: "wildcards never match",
		remedy: "Name each role or user; for everybody in an account use `account:`."
	};
	if (!partitionIds.includes(partition)) return {
		problem: `there is no partition "${partition}"`,
		remedy: `Use one of ${partitionIds.join(", ")}.`
	};
	if (service === "sts" && resource.startsWith("assumed-role/")) return {
		problem: "it is a session of a role, not the role",
		remedy: `Write arn:${partition}:iam::${account}:role/${resource.split("/")[1] ?? "NAME"}.`
	};
	if (service !== "iam") return {
		problem: `its service is "${service}", not iam`,
		remedy: `Write ${example}.`
	};
	if (region !== "") return {
		problem: "IAM is global, so the region is left empty",
		remedy: `Write ${example}.`
	};
	if (!ACCOUNT.test(account)) return {
		problem: "the account id is not 12 digits",
		remedy: `Write ${example}.`
	};
	if (resource === "root") return {
		problem: "root stands for the account and never matches",
		remedy: `Use \`account: "${account}"\`, or name the roles.`
	};
	return parseResource(kind, text, partition, account, resource);
}
function parseResource(kind, text, partition, account, resource) {
	const slash = resource.indexOf("/");
	const type = slash < 0 ? resource : resource.slice(0, slash);
	if (type !== kind) {
		const remedy = new Map(Object.entries({
			role: "Put it under `role:`.",
			user: "Put it under `user:`.",
			"instance-profile": "Name the role inside the instance profile.",
			group: "IAM groups cannot sign in; name the users, or better a role that the group may assume."
		})).get(type) ?? `Write arn:${partition}:iam::${account}:${kind}/NAME.`;
		return {
			problem: `it names a "${type}", not a ${kind}`,
			remedy
		};
	}
	const last = resource.lastIndexOf("/");
	const path = resource.slice(slash, last + 1);
	const name = resource.slice(last + 1);
	if (slash < 0 || !NAME.test(name)) return {
		problem: `its ${kind} name is not one that IAM allows`,
		remedy: "A name has 1 to 64 letters, digits or + = , . @ _ - characters."
	};
	if (!PATH.test(path)) return {
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

export { partitionOf as i, parseIdentityArn as n, parsePrincipal as r, isPrincipal as t };