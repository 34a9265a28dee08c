import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { t as Failure } from "./failure.js";
import { d as parseIdentityArn, f as parsePrincipal, g as characterWords, h as partitionOf, i as personOf, n as matchOf, p as isRegionName, r as needsInstance, s as read, u as isPrincipal } from "./identify.js";
import { a as sameMapping, i as principalText, n as lowerCase, o as sections, t as entryKey$1 } from "./mapping.js";
import { a as renderItem, i as fatesOf, s as nodeGroups, t as replaceFile } from "./replace.js";
import { t as require_dist } from "./dist.js";
import { t as callerOf } from "./caller.js";
import { join, relative, resolve as resolve$1 } from "node:path";
import { constants } from "node:fs";
import { createHash } from "node:crypto";
import { lstat, open, readFile, readdir, realpath, stat } from "node:fs/promises";

// src/finding/nearest.ts
/** A longer word was not typed by hand, and comparing many of them would take long. */
const LONGEST = 64;
/**
* The candidate that a word was probably meant to be: the nearest by edits, ignoring case and punctuation, where that is
* near enough to be worth asking; undefined where none is.
*/
function nearest(word, candidates) {
	return nearestFew(word, candidates, 1)[0];
}
/** The nearest candidates, nearest first, as {@link nearest} counts. */
function nearestFew(word, candidates, most) {
	const folded = fold(word);
	if (folded.length > LONGEST) return [];
	const allowed = Math.floor(folded.length / 3);
	return [...candidates].flatMap((candidate) => {
		const distance = edits(folded, fold(candidate), allowed);
		return distance <= allowed ? [{
			candidate,
			distance
		}] : [];
	}).sort((a, b) => a.distance - b.distance).slice(0, most).map(({ candidate }) => candidate);
}
function fold(text) {
	return text.toLowerCase().replace(/[^\da-z]/g, "");
}
/**
* How many letters must be put in, taken out, replaced, or swapped with their neighbour (optimal string alignment).
* Where that is sure to be more than allowed, any number that is more.
*/
function edits(a, b, allowed) {
	if (Math.abs(a.length - b.length) > allowed) return Number.POSITIVE_INFINITY;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(beforeLast, j - 2) + 1);
			row.push(best);
		}
		if (Math.min(...row, ...last) > allowed) return Number.POSITIVE_INFINITY;
		beforeLast = last;
		last = row;
	}
	return at(last, b.length);
}
function at(row, index) {
	return row[index] ?? Number.POSITIVE_INFINITY;
}

// src/lint/engine-rules.ts
const grant = `- role: arn:aws:iam::123456789012:role/team/deployer
  username: deployer
  groups: [ci:deploy]`;
/** Every file of declarations can be read. */
const file = {
	id: "file",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "Every file of declarations is a regular UTF-8 file of at most 1 MiB.",
	why: "What was not read would count as not declared, and the next apply would take its access away. A symbolic link may lead out of the repository, so none is followed.",
	sources: [],
	bad: "access/team.yaml -> /srv/elsewhere/team.yaml",
	good: "access/team.yaml"
};
/** Every file is YAML. */
const yamlSyntax = {
	id: "yaml-syntax",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "A file is YAML 1.2 in which no key stands twice.",
	why: "Of two equal keys, parsers disagree on which one counts, and reviewers read the first.",
	sources: ["https://yaml.org/spec/1.2.2/"],
	bad: `- role: arn:aws:iam::123456789012:role/deployer
  username: {{SessionName}}`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  username: "{{SessionName}}"`
};
/** Every document is plain data. */
const yamlPlain = {
	id: "yaml-plain",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "A document uses no anchors, aliases, merge keys or tags.",
	why: "A document must mean what it shows in the diff that was reviewed. Aliases let one line stand for many that nobody sees, and a few lines grow to gigabytes.",
	sources: ["https://en.wikipedia.org/wiki/Billion_laughs_attack"],
	bad: `- role: arn:aws:iam::123456789012:role/deployer
  groups: &all [view, edit]
- role: arn:aws:iam::123456789012:role/reader
  groups: *all`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view, edit]
- role: arn:aws:iam::123456789012:role/reader
  groups: [view, edit]`
};
/** Every document has the shape that its schema asks for. */
const schema = {
	id: "schema",
	category: "file",
	severity: "error",
	suppressible: false,
	summary: "A document has the fields of its schema, and no others.",
	why: "A misspelt field would be left out in silence: group in place of groups lets somebody in with no rights at all, or with more than was meant.",
	sources: ["https://json-schema.org/draft/2020-12/schema"],
	bad: `- role: arn:aws:iam::123456789012:role/deployer
  group: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view]`
};
/** guestlist.yaml decides only what it may, of rules that there are. */
const configurationRule = {
	id: "configuration",
	category: "configuration",
	severity: "error",
	suppressible: false,
	summary: "guestlist.yaml names rules and files that there are, and silences no rule that keeps people from being locked out.",
	why: "A misspelt rule id would change nothing, and everybody would think that it did. A baseline that is missing would turn known findings into failures.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    rolepath: off`,
	good: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    role-path: off`
};
/** The baseline lists findings that may be known. */
const baselineRule = {
	id: "baseline",
	category: "configuration",
	severity: "error",
	suppressible: false,
	summary: "The baseline lists findings of rules that there are and that may be silenced.",
	why: "A baseline is written by guestlist lint --write-baseline. One that was written by hand could hide what must never be hidden.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: creator-declared, file: access/team.yaml, fingerprint: 0123456789abcdef/1}`,
	good: `apiVersion: guestlist/v1
kind: Baseline
findings: []`
};
/** The baseline lists findings that are still there. */
const baselineStale = {
	id: "baseline-stale",
	category: "configuration",
	severity: "warning",
	suppressible: false,
	summary: "The baseline lists only findings that are still there.",
	why: "An entry that is left over would silence the same fault if somebody made it again.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: role-path, file: access/gone.yaml, fingerprint: 0123456789abcdef/1}`,
	good: `apiVersion: guestlist/v1
kind: Baseline
findings: []`
};
/** A comment that suppresses has the form that is read. */
const suppressionSyntax = {
	id: "suppression-syntax",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "A comment that suppresses findings is written # guestlist: ignore[RULE] REASON (until YYYY-MM-DD).",
	why: "A comment that is almost right would suppress nothing, or for longer than was meant.",
	sources: [],
	bad: `# guestlist: ignore role-path it is what people know\n${grant}`,
	good: `# guestlist: ignore[role-path] it is what people know\n${grant}`
};
/** A suppression says why. */
const suppressionReason = {
	id: "suppression-reason",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "A comment that suppresses a finding says why.",
	why: "Whoever reviews it, and whoever finds it next year, has to know whether it still holds. Without a reason it suppresses nothing.",
	sources: [],
	bad: `# guestlist: ignore[role-path]\n${grant}`,
	good: `# guestlist: ignore[role-path] the path is what people know\n${grant}`
};
/** A suppression names rules that there are. */
const suppressionUnknown = {
	id: "suppression-unknown",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "A comment that suppresses a finding names rules that there are.",
	why: "A misspelt rule id suppresses nothing, and would lie there for ever.",
	sources: [],
	bad: `# guestlist: ignore[role-paths] the path is what people know\n${grant}`,
	good: `# guestlist: ignore[role-path] the path is what people know\n${grant}`
};
/** A suppression does not name a rule that must hold. */
const suppressionForbidden = {
	id: "suppression-forbidden",
	category: "suppression",
	severity: "error",
	suppressible: false,
	summary: "No comment suppresses a rule that keeps people from being locked out, or from choosing their own rights.",
	why: "Whoever may change a declaration could otherwise switch off what protects the cluster from it, in the same change.",
	sources: [],
	bad: `- role: arn:aws:iam::123456789012:role/cluster-creator # guestlist: ignore[creator-declared] we know
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [view]`
};
/** A suppression still holds. */
const suppressionExpired = {
	id: "suppression-expired",
	category: "suppression",
	severity: "warning",
	suppressible: false,
	summary: "A suppression whose last day has passed suppresses nothing.",
	why: "Somebody meant to look at it again by that day. What it suppressed is reported from the next day on.",
	sources: [],
	bad: `# guestlist: ignore[role-path] until the role has moved (until 2020-01-31)\n${grant}`,
	good: `# guestlist: ignore[role-path] until the role has moved (until 2099-01-31)\n${grant}`
};
/** A suppression suppresses something. */
const suppressionUnused = {
	id: "suppression-unused",
	category: "suppression",
	severity: "warning",
	suppressible: false,
	summary: "Every suppression suppresses a finding.",
	why: "One that is left over would silence the same fault if somebody made it again.",
	sources: ["https://eslint.org/docs/latest/use/configure/rules#report-unused-eslint-disable-comments"],
	bad: `# guestlist: ignore[role-path] the path is what people know
- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
	good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`
};
/** What is found by reading, and by weighing findings, rather than by a rule in rules/. Explained like the rules. */
const engineRules = [
	file,
	yamlSyntax,
	yamlPlain,
	schema,
	configurationRule,
	baselineRule,
	baselineStale,
	suppressionSyntax,
	suppressionReason,
	suppressionUnknown,
	suppressionForbidden,
	suppressionExpired,
	suppressionUnused
];

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
const grantsOfAccesses = /* @__PURE__ */ new WeakMap();
/** All grants of Accesses, in the order of files and lines. */
function grantsOf(accesses) {
	const known = grantsOfAccesses.get(accesses);
	if (known !== void 0) return known;
	const grants = accesses.flatMap((access) => access.grants);
	grantsOfAccesses.set(accesses, grants);
	return grants;
}

// src/lint/rules/account-allowed.ts
/** Principals are of accounts that the configuration allows. */
const accountAllowed = {
	id: "account-allowed",
	category: "grant",
	severity: "error",
	summary: "A principal is of an account that the configuration allows.",
	why: "A digit more or less in an account id grants to somebody outside the company, and looks like any other line in review. Speaks only where allowed.accounts is configured.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalaccount"],
	allowed: { accounts: /* @__PURE__ */ new Set(["123456789012"]) },
	bad: `- role: arn:aws:iam::123456789021:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	*check({ accesses, configuration: { allowed } }) {
		if (allowed.accounts === void 0) return;
		for (const { kind, principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || allowed.accounts.has(principal.account)) continue;
			yield {
				location: locate(kind),
				message: `Account ${principal.account} is not one that the configuration allows.`,
				remedy: "Check the digits; or add the account to allowed.accounts, in a change of its own."
			};
		}
	}
};

// src/lint/rules/account-grant.ts
/** Says that a whole account is let in. */
const accountGrant = {
	id: "account-grant",
	category: "grant",
	severity: "warning",
	summary: "A grant is for roles and users, not for a whole account.",
	why: "mapAccounts lets in every role and user of an account, those made next year too, each under its own ARN and without groups (aws-iam-authenticator, pkg/server). Whoever may make a role in that account may enter the cluster, with what system:authenticated may do there, and any RoleBinding that names an ARN counts. The cluster's list of who gets in is then kept in somebody else's IAM.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator#full-configuration-format", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- account: "111122223333"`,
	good: `- role: arn:aws:iam::111122223333:role/auditor
  groups: [view]`,
	*check({ accesses, rosters }) {
		const told = new Set(rosters.flatMap(grantsOfCreatorsAccount));
		for (const grant of grantsOf(accesses)) {
			const { principal, locate } = grant;
			if (!isPrincipal(principal) || principal.kind !== "account" || told.has(grant)) continue;
			yield {
				location: locate("account"),
				message: `Every role and user of account ${principal.account} gets in, those that are made later too.`,
				remedy: "Grant to the roles that need it."
			};
		}
	}
};
/** Account grants that contain the cluster's creator: the rule creator-declared has said the worse of them. */
function grantsOfCreatorsAccount({ cluster, entries }) {
	const creator = cluster.creator?.identity;
	if (creator === void 0 || !isPrincipal(creator)) return [];
	return entries.filter(({ principal }) => principal.kind === "account" && principal.account === creator.account).map(({ grant }) => grant);
}

// src/lint/named-principals.ts
/** Every place where a declaration names such a principal: the identities of Clusters, and whom grants are for. */
function* principalsThat(are, clusters, accesses) {
	for (const cluster of clusters) for (const { text, identity, location } of identitiesOf(cluster)) if (are(identity)) yield {
		text,
		principal: identity,
		kind: "role or user",
		grant: void 0,
		location
	};
	for (const grant of grantsOf(accesses)) {
		const { text, principal, kind } = grant;
		if (are(principal)) yield {
			text,
			principal,
			kind,
			grant,
			location: grant.locate(kind)
		};
	}
}

// src/lint/scalar.ts
/** A text as it may stand anywhere in a YAML file as a value: bare where that is safe even in a flow map, else between quotes. */
function scalar(text) {
	return /^[A-Za-z][\w:/+=.@-]*[\w/]$/.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
}

// src/lint/principal-problem.ts
/** The check of a rule about one way in which a text is not the principal that it should be. */
function principalProblem(code) {
	const isIt = (principal) => !isPrincipal(principal) && principal.code === code;
	return function* ({ clusters, accesses }) {
		for (const { text, principal, kind, grant, location } of principalsThat(isIt, clusters, accesses)) {
			const { problem, remedy, meant } = principal;
			const remark = {
				location,
				message: `${JSON.stringify(text)} is not an IAM ${kind}: ${problem}.`,
				remedy
			};
			const fix = grant === void 0 || meant === void 0 ? void 0 : nameInstead(grant, meant);
			yield fix === void 0 ? remark : {
				...remark,
				fix
			};
		}
	};
}
/** Puts another principal in a grant, under the key for its kind, where the two stand on one line. */
function nameInstead({ kind, locate, locateKey }, { kind: meantKind, arn }) {
	const key = locateKey(kind);
	const value = locate(kind);
	if (key.line !== value.endLine) return void 0;
	return {
		location: {
			...key,
			endColumn: value.endColumn
		},
		text: `${meantKind}: ${scalar(arn)}`
	};
}

// src/lint/rules/arn-account.ts
/** An account id is whole. */
const arnAccount = {
	id: "arn-account",
	category: "arn",
	severity: "error",
	summary: "An account id has 12 digits, leading zeros among them.",
	why: "Spreadsheets, and YAML where the id is not between quotes, read an account id as a number and drop its leading zeros. What is left names no account, and its entry never matches.",
	sources: ["https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html"],
	bad: `- role: arn:aws:iam::12345678901:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::012345678901:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("account")
};

// src/lint/rules/arn-assumed-role.ts
/** A role is named by its own ARN, not by one of its sessions. */
const arnAssumedRole = {
	id: "arn-assumed-role",
	category: "arn",
	severity: "error",
	summary: "A role is named by its own ARN, not by that of a session.",
	why: "`aws sts get-caller-identity` shows sts::ACCOUNT:assumed-role/ROLE/SESSION, and that is what people paste. The authenticator makes iam::ACCOUNT:role/ROLE of the caller before it looks into aws-auth, and leaves the map's own ARNs as they stand (aws-iam-authenticator, pkg/arn), so a session's ARN never matches.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html"],
	bad: `- role: arn:aws:sts::123456789012:assumed-role/payments-dev/jo
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("assumed-role")
};

// src/lint/rules/arn-character.ts
/** An ARN holds nothing that a reader cannot see, or takes for something else. */
const arnCharacter = {
	id: "arn-character",
	category: "arn",
	severity: "error",
	summary: "An ARN is plain ASCII, without spaces.",
	why: "A Cyrillic letter looks like a Latin one, and a zero-width space like nothing (CVE-2021-42694): the reviewer approves one principal and aws-auth gets another, which matches nobody. What was copied from a chat or a document often brings such characters, or a space at its end. Nothing is trimmed: the authenticator does not either. Usernames and groups are held to the same by the schema.",
	sources: ["https://nvd.nist.gov/vuln/detail/CVE-2021-42694", "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html"],
	bad: `- role: arn:aws:iam::123456789012:role/p\u0430yments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("character")
};

// src/lint/rules/arn-iam-group.ts
/** An IAM group is nobody who could sign in. */
const arnIamGroup = {
	id: "arn-iam-group",
	category: "arn",
	severity: "error",
	summary: "A principal is no IAM group.",
	why: "An IAM group is not a principal: nobody can sign in as one, and the authenticator does not ask IAM who belongs to it, so an entry for it lets nobody in. People have asked for it since 2019 (aws/containers-roadmap issue 150). The way to get it is a role that the members of the group may assume.",
	sources: [
		"https://github.com/aws/containers-roadmap/issues/150",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/176",
		"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"
	],
	bad: `- user: arn:aws:iam::123456789012:group/payments
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("iam-group")
};

// src/lint/rules/arn-instance-profile.ts
/** An instance profile is not the role in it. */
const arnInstanceProfile = {
	id: "arn-instance-profile",
	category: "arn",
	severity: "error",
	summary: "A principal is no instance profile.",
	why: "What runs on an EC2 instance signs in as the role inside the instance profile, so an entry with the ARN of the profile never matches. The two often have one name, but need not. An instance profile in aws-auth is an old reason for nodes that do not join.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html", "https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html"],
	bad: `- role: arn:aws:iam::123456789012:instance-profile/build-agents
  groups: [ci:deploy]`,
	good: `- role: arn:aws:iam::123456789012:role/build-agents
  groups: [ci:deploy]`,
	suppressible: false,
	check: principalProblem("instance-profile")
};

// src/lint/rules/arn-kind.ts
/** A role stands under `role:` and a user under `user:`. */
const arnKind = {
	id: "arn-kind",
	category: "arn",
	severity: "error",
	summary: "A role stands under `role:`, a user under `user:`.",
	why: "The key decides which list of aws-auth the entry goes to, and how its ARN is read: a role loses its path, a user keeps it. The authenticator looks for a role in mapRoles and mapUsers alike, so the mistake may work by chance; Guestlist would rather not let chance decide.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap"],
	bad: `- user: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("kind")
};

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

// src/lint/rules/arn-partition-unknown.ts
/** The second part of an ARN is a partition that exists. */
const arnPartitionUnknown = {
	id: "arn-partition-unknown",
	category: "arn",
	severity: "error",
	summary: "An ARN's partition is one that AWS has.",
	why: "The second part of an ARN names a partition: aws, aws-cn for China, aws-us-gov for GovCloud, and so on. A caller comes from one of them, so an ARN of any other matches nobody. Known are the eight that the authenticator knows.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:was:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("partition")
};

// src/lint/rules/arn-root.ts
/** The ARN of an account's root is nobody's who should sign in. */
const arnRoot = {
	id: "arn-root",
	category: "arn",
	severity: "error",
	summary: "A principal is not an account's root.",
	why: "In a trust policy arn:aws:iam::ACCOUNT:root stands for everybody in the account; in aws-auth it stands for the root user alone, who should never sign in to a cluster, and for nobody else. Everybody in an account is what `account:` is for.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html", "https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html"],
	bad: `- user: arn:aws:iam::123456789012:root
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
	suppressible: false,
	check: principalProblem("root")
};

// src/principal/service-linked-role.ts
/** Whether only an AWS service can assume a role: IAM user guide, "Create a service-linked role". */
function isServiceLinked({ path, name }) {
	return path.startsWith("/aws-service-role/") || /^AWSServiceRoleFor/i.test(name);
}

// src/lint/rules/arn-service-linked.ts
/**
* The services that work in a cluster through aws-auth, as their guides say: access entries take no service-linked role.
* EMR on EKS guide, "Setting up cluster access"; AWS Batch user guide, "Getting started with AWS Batch on Amazon EKS".
*/
const guests = /* @__PURE__ */ new Set(["awsserviceroleforamazonemrcontainers", "awsserviceroleforbatch"]);
/** A service-linked role is nobody's to assume. */
const arnServiceLinked = {
	id: "arn-service-linked",
	category: "arn",
	severity: "warning",
	summary: "A grant is for somebody who can assume the role.",
	why: "A service-linked role, with a path under /aws-service-role/, trusts one AWS service: no person and no job can assume it. A grant for it lets nobody in, unless that service itself works in clusters; EMR on EKS and AWS Batch do, and are not reported.",
	sources: [
		"https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html",
		"https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-cluster-access.html",
		"https://docs.aws.amazon.com/batch/latest/userguide/getting-started-eks.html"
	],
	bad: `- role: arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling
  username: autoscaling:{{SessionName}}
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/AWSServiceRoleForAmazonEMRContainers
  username: emr-containers`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role" || !isServiceLinked(principal)) continue;
			if (guests.has(principal.name.toLowerCase())) continue;
			yield {
				location: locate("role"),
				message: `${principal.name} is a service-linked role: only the AWS service that it belongs to can assume it.`,
				remedy: "Name the role that the person or the job assumes."
			};
		}
	}
};

// src/lint/rules/arn-syntax.ts
/** Every principal is spelled as IAM spells it. */
const arnSyntax = {
	id: "arn-syntax",
	category: "arn",
	severity: "error",
	summary: "A principal is the ARN of an IAM role or user.",
	why: "The authenticator does not validate the ARNs of aws-auth: one with a typo is loaded and never matches anybody (aws-iam-authenticator, pkg/mapper/configmap). An ARN has the form arn:PARTITION:iam::ACCOUNT:role/NAME or user/NAME, with the region left empty, since IAM is global.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go"],
	bad: `- role: arn:aws:iam:eu-west-1:123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("syntax")
};

// src/lint/rules/arn-wildcard.ts
/** An ARN names one principal. */
const arnWildcard = {
	id: "arn-wildcard",
	category: "arn",
	severity: "error",
	summary: "An ARN holds no wildcard.",
	why: "The authenticator compares whole ARNs, ignoring case and nothing else: in aws-auth a * is an asterisk, and matches nobody. Policies of IAM read it otherwise, so it is often expected to work here (aws/containers-roadmap issue 474).",
	sources: ["https://github.com/aws/containers-roadmap/issues/474", "https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-*
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-ci
  groups: [payments:edit]`,
	suppressible: false,
	check: principalProblem("wildcard")
};

// src/lint/rules/bidi-character.ts
/** A file shows what it says. */
const bidiCharacter = {
	id: "bidi-character",
	category: "file",
	severity: "error",
	summary: "A file holds no character that turns the direction of reading.",
	why: "Such characters are invisible and make a line show in another order than it is read in: a comment seems to end where it goes on, and a grant stands in it that no reviewer sees (CVE-2021-42574, \"Trojan Source\"). In comments too, since that is where they do their work.",
	sources: [
		"https://nvd.nist.gov/vuln/detail/CVE-2021-42574",
		"https://trojansource.codes/",
		"https://www.unicode.org/reports/tr9/"
	],
	bad: `# Access of payments \u202e nimda \u202c only
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `# Access of payments only
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	suppressible: false,
	*check(input) {
		for (const file of input.files) {
			const found = occurrences(file);
			if (found.length === 0) continue;
			const told = placesTold(input, file.path);
			const lines = /* @__PURE__ */ new Set();
			for (const { character, location } of found) {
				if (lines.has(location.line) || told.some((place) => contains(place, location))) continue;
				lines.add(location.line);
				yield {
					location,
					message: `The line holds ${characterWords(character)}, so it shows otherwise than it is read.`,
					remedy: "Remove it: an editor that shows invisible characters finds it at this column."
				};
			}
		}
	}
};
/** Unicode's Bidi_Control, spelled out: a text of ASCII alone is passed over at once. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
function occurrences({ path, text }) {
	if (!BIDI.test(text)) return [];
	return text.split(/\r\n|\n|\r/).flatMap((content, index) => [...content.matchAll(new RegExp(BIDI, "g"))].map((match) => {
		const line = index + 1;
		const column = match.index + 1;
		return {
			character: match[0],
			location: {
				file: path,
				line,
				column,
				endLine: line,
				endColumn: column + 1
			}
		};
	}));
}
/** Places of a file of whose characters something is said already: by the schema, or by the rule about ARNs. */
function placesTold({ findings, clusters, accesses }, file) {
	const arns = [...principalsThat(holdsStrangeCharacter, clusters, accesses)];
	return [...findings, ...arns].map(({ location }) => location).filter((location) => location.file === file);
}
function holdsStrangeCharacter(principal) {
	return !isPrincipal(principal) && principal.code === "character";
}
function contains(outer, inner) {
	const startsBefore = outer.line < inner.line || outer.line === inner.line && outer.column <= inner.column;
	const endsAfter = outer.endLine > inner.line || outer.endLine === inner.line && outer.endColumn >= inner.endColumn;
	return startsBefore && endsAfter;
}

// src/lint/rules/cluster-twice.ts
/** An EKS cluster is declared once. */
const clusterTwice = {
	id: "cluster-twice",
	category: "cluster",
	severity: "error",
	summary: "No two Clusters are one and the same EKS cluster.",
	why: "Account, region and name make an EKS cluster. Two declarations of one cluster each have a roster of their own, and each apply takes away what the other has put there.",
	sources: ["https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main-eu}
spec: {region: eu-west-1, account: "123456789012", eksName: main, creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main-us}
spec: {region: us-east-1, account: "123456789012", eksName: main, creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	suppressible: false,
	*check({ clusters }) {
		const first = /* @__PURE__ */ new Map();
		for (const cluster of clusters) {
			const { account, region, eksName, name, locate } = cluster;
			const key = `${account} ${region} ${eksName}`;
			const earlier = first.get(key);
			if (earlier === void 0) first.set(key, cluster);
			if (earlier === void 0 || earlier.name === name) continue;
			const { file, line } = earlier.locate("metadata", "name");
			yield {
				location: locate("metadata", "name"),
				message: `${name} is the EKS cluster ${eksName} of account ${account} in ${region}, and so is ${earlier.name}, at ${file}:${line}.`,
				remedy: "Make one Cluster of the two, or put the right `eksName`, `region` or `account`."
			};
		}
	}
};

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
			mapping: mappingOf(grant, principal)
		}] : [];
	});
}
function mappingOf(grant, principal) {
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
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prdo]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
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
				yield {
					location: access.locate("spec", "clusters", index),
					message: `There is no cluster ${JSON.stringify(name)}.`,
					remedy: remedy$1(name, names)
				};
			}
		}
	}
};
function remedy$1(name, names) {
	if (names.size === 0) return "Declare it with kind: Cluster.";
	const meant = nearest(name, names);
	return meant === void 0 ? `Declared are: ${[...names].sort().slice(0, 10).join(", ")}.` : `Did you mean ${meant}?`;
}

// src/lint/rules/cluster-unused.ts
/** Says that nobody is granted anything on a cluster. */
const clusterUnused = {
	id: "cluster-unused",
	category: "cluster",
	severity: "note",
	summary: "A Cluster is selected by an Access.",
	why: "A cluster that no Access selects has no grants: an apply would take away whatever this repository had put there. That may be meant, while a cluster is new or going; else a label or a name does not fit.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: staging}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ clusters, accesses }) {
		for (const cluster of clusters) {
			if (accesses.some((access) => selects(access, cluster))) continue;
			yield {
				location: cluster.locate("metadata", "name"),
				message: `No Access selects the cluster ${cluster.name}, so nobody is granted anything on it.`,
				remedy: "Nothing to do if that is meant; else check `clusters:` of the Access declarations."
			};
		}
	}
};

// src/lint/guest.ts
/** Whether two identities are one to the authenticator: it drops the paths of roles, and ignores case. */
function isSameIdentity(a, b) {
	return a.effectiveArn.length === b.effectiveArn.length && a.effectiveArn.toLowerCase() === b.effectiveArn.toLowerCase();
}
/** The identity that a Cluster names, where it is one. */
function identityOf(named) {
	return named !== void 0 && isPrincipal(named.identity) ? named.identity : void 0;
}
/** The grant by which an identity gets in to the cluster of a roster, its own before its account's. */
function grantFor(identity, { entries }) {
	return entries.find(({ principal }) => principal.kind !== "account" && isSameIdentity(principal, identity)) ?? entries.find(({ principal }) => principal.kind === "account" && principal.account === identity.account);
}

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
	suppressible: false,
	*check({ rosters }) {
		for (const { cluster, entries } of rosters) {
			const creator = cluster.creator?.identity;
			if (creator === void 0 || !isPrincipal(creator)) continue;
			for (const { grant, principal } of entries) if (principal.kind === "account" && principal.account === creator.account) yield {
				location: grant.locate("account"),
				message: `Account ${principal.account} contains the creator of cluster ${cluster.name}, ${creator.arn}.`,
				remedy: "Grant to the roles that need it, not to the whole account."
			};
			else if (principal.kind !== "account" && isSameIdentity(principal, creator)) yield {
				location: grant.locate(grant.kind),
				message: `${principal.arn} is the creator of cluster ${cluster.name}.`,
				remedy: "Remove the grant: the creator is always let in, and an entry for it can lock everybody out."
			};
		}
	}
};

// src/lint/rules/creator-missing.ts
/** Says that the creator is not known. */
const creatorMissing = {
	id: "creator-missing",
	category: "cluster",
	severity: "note",
	summary: "A Cluster names its creator.",
	why: "EKS lets the creator in as system:masters without any entry, and shows nowhere who it was (aws/containers-roadmap issue 922). Guestlist can only keep it out of aws-auth, where an entry would shadow it and lock everybody out, if it knows who it is. CloudTrail's CreateCluster event tells.",
	sources: [
		"https://github.com/aws/containers-roadmap/issues/922",
		"https://github.com/aws/containers-roadmap/issues/1209",
		"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"
	],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  signIn: [arn:aws:iam::123456789012:role/github-deployer]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  signIn: [arn:aws:iam::123456789012:role/github-deployer]`,
	*check({ clusters }) {
		for (const { name, creator, signIn, locate } of clusters) {
			if (creator !== void 0 || signIn.length === 0) continue;
			yield {
				location: locate("metadata", "name"),
				message: `The creator of ${name} is not named, so nothing keeps it from being granted something.`,
				remedy: "Add `spec.creator`; CloudTrail's event CreateCluster tells who it was."
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
	summary: "A principal has one grant on a cluster, over all files and ignoring case and path.",
	why: "The authenticator merges nothing: of two entries for a role the last one wins whole, and of two spellings of a user a random one does, request by request (aws-iam-authenticator issue 271). Where two teams grant to one principal, one of them would undo the other, so the finding names both owners.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/271", "https://github.com/eksctl-io/eksctl/issues/4957"],
	bad: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view]
- role: arn:aws:iam::123456789012:role/Dev
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view, edit]`,
	suppressible: false,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const first = /* @__PURE__ */ new Map();
			for (const entry of entries) {
				const { grant, mapping } = entry;
				const key = entryKey$1(mapping);
				const earlier = first.get(key);
				if (earlier === void 0) first.set(key, entry);
				if (earlier === void 0 || told.has(grant)) continue;
				told.add(grant);
				yield {
					location: grant.locate(grant.kind),
					message: `${grant.text} already has a grant on cluster ${cluster.name}, ${whose(earlier, entry)}.`,
					remedy: remedy(earlier, entry)
				};
			}
		}
	}
};
/** Where the earlier grant is, and of which Access and owner where that is another one. */
function whose({ grant, access }, later) {
	const { file, line } = grant.locate(grant.kind);
	if (access === later.access) return `at ${file}:${line}`;
	return `of ${access.name}${access.owner === void 0 ? "" : ` (${access.owner})`}, at ${file}:${line}`;
}
function remedy(earlier, later) {
	if (sameMapping(earlier.mapping, later.mapping)) return "Remove one of the two: they say the same.";
	const owners = [earlier.access.owner, later.access.owner].filter((owner) => owner !== void 0);
	return `Make one grant of the two, with the groups of both${new Set(owners).size > 1 ? `, as ${owners.join(" and ")} agree` : ""}: they differ, and only one would count.`;
}

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

// src/lint/rules/file-empty.ts
/** A file in the folder of declarations declares something. */
const fileEmpty = {
	id: "file-empty",
	category: "file",
	severity: "warning",
	summary: "A file holds a declaration.",
	why: "A file that is empty, or holds comments alone, declares nothing: what used to stand in it is taken away by the next apply. Often a merge, or a tool that writes such files, went wrong.",
	sources: [],
	bad: "# To be written.",
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ files, findings, clusters, accesses }) {
		const speaking = new Set([...clusters, ...accesses].map(({ locate }) => locate().file).concat(findings.map(({ location }) => location.file)));
		for (const { path } of files) {
			if (speaking.has(path)) continue;
			yield {
				location: startOf(path),
				message: "The file holds no declaration.",
				remedy: "Remove the file, or put its declarations back."
			};
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

// src/lint/rules/grant-expires-late.ts
/** A year: whoever needs everything for longer should be asked once a year whether that still holds. */
const MOST_DAYS_FOR_MASTERS = 365;
/** Two years: a date further away than people stay in their jobs is no date. */
const MOST_DAYS = 730;
/** An end date is near enough to mean something. */
const grantExpiresLate = {
	id: "grant-expires-late",
	category: "grant",
	severity: "warning",
	summary: "A grant that expires does so within two years, and one of system:masters within one.",
	why: "An end date makes somebody look again at whether a grant is still needed. One that is many years away looks like a limit and is none; most often it is a typo in the year. A grant that is meant to last needs no date.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#remove-credentials"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2072-01-31`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2027-01-31`,
	*check({ accesses, today }) {
		const now = Date.parse(today);
		for (const { expires, groups, locate } of grantsOf(accesses)) {
			if (expires === void 0) continue;
			const days = Math.round((Date.parse(expires) - now) / 864e5);
			const isMasters = groups.includes("system:masters");
			const most = isMasters ? MOST_DAYS_FOR_MASTERS : MOST_DAYS;
			if (days <= most) continue;
			yield {
				location: locate("expires"),
				message: `${expires} is ${days} days away, more than ${most}${isMasters ? " for system:masters" : ""}.`,
				remedy: `Choose a date within ${most} days, and extend it when it comes.`
			};
		}
	}
};

// src/lint/rules/group-allowed.ts
/** Groups are those that the configuration allows. */
const groupAllowed = {
	id: "group-allowed",
	category: "grant",
	severity: "error",
	summary: "A group is one that the configuration allows.",
	why: "Kubernetes has no list of groups: one with a typo is a group like any other, which no RoleBinding names, and one that a team should not have is as easily written. Speaks only where allowed.groups is configured.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	allowed: { groups: /* @__PURE__ */ new Set(["payments:edit", "view"]) },
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payment:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	*check({ accesses, configuration: { allowed } }) {
		if (allowed.groups === void 0) return;
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			if (allowed.groups.has(group)) continue;
			const meant = nearest(group, allowed.groups);
			yield {
				location: locate("groups", index),
				message: `The group ${JSON.stringify(group)} is not one that the configuration allows.`,
				remedy: `${meant === void 0 ? "Choose another" : `Did you mean ${meant}? Write that`}, or add it to allowed.groups, in a change of its own.`
			};
		}
	}
};

// src/lint/rules/group-implied.ts
const implied = /* @__PURE__ */ new Map([["system:authenticated", "Everybody who gets in is in system:authenticated; writing it out changes nothing."], ["system:unauthenticated", "system:unauthenticated is for requests that nobody signed in for."]]);
/** Groups that Kubernetes gives by itself are not written out. */
const groupImplied = {
	id: "group-implied",
	category: "group",
	severity: "warning",
	summary: "system:authenticated and system:unauthenticated are not written out.",
	why: "The API server itself puts every request into one of the two. Written into a grant the first has no effect, and only makes it look as if the grant gave something; the second makes somebody who has signed in look as if they had not.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles", "https://kubernetes.io/docs/reference/access-authn-authz/authentication/#anonymous-requests"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit, system:authenticated]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			const message = implied.get(group);
			if (message !== void 0) yield {
				location: locate("groups", index),
				message,
				remedy: "Remove it."
			};
		}
	}
};

// src/lint/rules/group-masters.ts
/** Says that a grant gives everything. */
const groupMasters = {
	id: "group-masters",
	category: "group",
	severity: "warning",
	summary: "system:masters is not granted lightly.",
	why: "The API server lets system:masters do anything before it asks RBAC or any webhook for authorization: the group cannot be narrowed, and removing every binding takes nothing away. Kubernetes advises to keep it for the moment when nothing else gets in, and to bind ClusterRole cluster-admin to a group of your own for all else: that can be audited and taken away.",
	sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege", "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"],
	bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:masters]`,
	good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) {
			const index = groups.indexOf("system:masters");
			if (index < 0) continue;
			yield {
				location: locate("groups", index),
				message: "system:masters may do anything in the cluster, and RBAC cannot take it away.",
				remedy: "Bind a ClusterRole to a group of your own, cluster-admin if need be, and grant that; keep this for break-glass, with an end date."
			};
		}
	}
};

// src/lint/node-entry.ts
/** Whether a grant is meant to let nodes in: it has a node's username, or a node's template with a node's groups. */
function isNodeEntry({ username = "", groups }) {
	if (username.startsWith("system:node:")) return true;
	return username.includes("{{EC2PrivateDNSName}}") && groups.some((group) => nodeGroups.has(group));
}

// src/lint/rules/group-node.ts
/** The groups of nodes are for nodes. */
const groupNode = {
	id: "group-node",
	category: "group",
	severity: "error",
	summary: "The groups of nodes are granted to nodes alone.",
	why: "system:bootstrappers may join nodes to the cluster, and system:nodes, system:node-proxier and eks:kube-proxy-windows may do what the software on nodes does. A person with them can join a machine of their own, and Kubernetes then sends it workloads with their secrets. They mean nothing without a username of the form system:node:NAME, by which the node authorizer knows a node.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/node/", "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit, system:nodes]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			const index = grant.groups.findIndex((group) => nodeGroups.has(group));
			if (index < 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("groups", index),
				message: `${grant.groups[index]} is a group of nodes, and ${grant.username ?? grant.text} is no node.`,
				remedy: "Remove the group; if these are nodes, write `username: system:node:{{EC2PrivateDNSName}}`."
			};
		}
	}
};

// src/lint/rules/group-none.ts
/** Says that a grant without groups gives little. */
const groupNone = {
	id: "group-none",
	category: "group",
	severity: "note",
	summary: "A grant without groups lets somebody in, and gives nothing more.",
	why: "Without groups a principal has what everybody has who gets in: it may ask who it is and look at the API. Everything else answers 403 Forbidden, unless a RoleBinding names the username itself. That may be meant, as for EMR on EKS; more often the groups were forgotten.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			if (grant.kind === "account" || grant.groups.length > 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate(grant.kind),
				message: "No groups: it gets in, and may do no more than anybody who gets in.",
				remedy: "Add `groups:`, unless a RoleBinding names the username itself."
			};
		}
	}
};

// src/lint/reserved-prefix.ts
/** What usernames and groups of Kubernetes (`system:`) and of EKS begin with. Access entries of EKS refuse usernames with any of them. */
const RESERVED = /^(?:system|eks|aws|amazon|iam):/;
/** The reserved prefix that a name begins with. Kubernetes tells case apart, and so does this. */
function reservedPrefixOf(name) {
	return RESERVED.exec(name)?.[0];
}

// src/lint/rules/group-reserved.ts
/**
* The groups of Kubernetes' own that a person may be in: k8s.io/apiserver, pkg/authentication/user. system:monitoring
* may read health and metrics. Other rules speak of the others.
*/
const known = /* @__PURE__ */ new Set([
	...nodeGroups,
	"system:masters",
	"system:monitoring",
	"system:authenticated",
	"system:unauthenticated"
]);
/** A group with a reserved prefix is one that there is. */
const groupReserved = {
	id: "group-reserved",
	category: "group",
	severity: "warning",
	summary: "A group does not begin as those of Kubernetes and EKS do, unless it is one of them.",
	why: "Kubernetes keeps names that begin with system: for itself, and EKS those with eks:, aws:, amazon: and iam:. Of its own groups Kubernetes has a handful: system:masters, system:nodes, system:bootstrappers, system:monitoring, system:authenticated, system:unauthenticated, and system:serviceaccounts, which no IAM principal is in. A name like system:master or system:admin is none of them: it gives nothing, though it looks as if it gave much.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects", "https://github.com/kubernetes/kubernetes/blob/master/staging/src/k8s.io/apiserver/pkg/authentication/user/user.go"],
	bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:admins]`,
	good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			const prefix = reservedPrefixOf(group);
			if (prefix === void 0 || known.has(group) || group.includes("{{")) continue;
			const meant = nearest(group, known);
			yield {
				location: locate("groups", index),
				message: group.startsWith("system:serviceaccounts") ? `${group} is the group of service accounts, and no IAM principal is one.` : `${group} is no group of ${prefix === "system:" ? "Kubernetes" : "EKS"}, though ${prefix} is kept for those.`,
				remedy: `${meant === void 0 ? "" : `Did you mean ${meant}? `}Begin the names of your own groups with your team's name.`
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
	suppressible: false,
	summary: "No two Clusters, and no two Accesses, have one name.",
	why: "Grants select a cluster by name; with two of one name they would go to both.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-eu}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-us}
spec: {region: us-east-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
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

// src/lint/rules/node-entry-shape.ts
const needed = ["system:bootstrappers", "system:nodes"];
const usernames = ["system:node:{{EC2PrivateDNSName}}", "system:node:{{SessionName}}"];
/** A grant for nodes is as EKS needs it. */
const nodeEntryShape = {
	id: "node-entry-shape",
	category: "group",
	severity: "error",
	summary: "A grant for nodes has the username and the groups that EKS needs.",
	why: "A node joins only as EKS means it to: EC2 nodes with the username system:node:{{EC2PrivateDNSName}}, Fargate pods and hybrid nodes with system:node:{{SessionName}}; all with the groups system:bootstrappers and system:nodes, Windows nodes with eks:kube-proxy-windows besides, Fargate pods with system:node-proxier. Anything else leaves nodes NotReady. EKS itself writes the entries of managed node groups and of Fargate profiles; declare those of self-managed and hybrid nodes only.",
	sources: [
		"https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html",
		"https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-prep.html",
		"https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html",
		"https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html"
	],
	bad: `- role: arn:aws:iam::123456789012:role/self-managed-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:nodes]`,
	good: `- role: arn:aws:iam::123456789012:role/self-managed-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			if (!isNodeEntry(grant)) continue;
			const { kind, username = "", groups, locate } = grant;
			if (kind === "user") {
				yield remark(locate("user"), "Nodes sign in as a role, never as an IAM user.", "Name the role of the nodes.");
				continue;
			}
			const respelled = username.toLowerCase().replaceAll(" ", "");
			if (!usernames.some((each) => each.toLowerCase() === respelled)) {
				const message = `The username ${JSON.stringify(username)} is not one that nodes have.`;
				yield remark(locate("username"), message, `Write ${usernames.join(", or for Fargate and hybrid nodes ")}.`);
			}
			const missing = needed.filter((group) => !groups.includes(group));
			if (missing.length > 0) {
				const message = `Nodes cannot join without the ${missing.length === 1 ? "group" : "groups"} ${missing.join(" and ")}.`;
				yield remark(locate("groups"), message, "Add what is missing to `groups:`.");
			}
		}
	}
};
function remark(location, message, remedy) {
	return {
		location,
		message,
		remedy
	};
}

// src/lint/rules/owner-missing.ts
/** Says that nobody answers for an Access. */
const ownerMissing = {
	id: "owner-missing",
	category: "grant",
	severity: "note",
	summary: "An Access says who answers for it.",
	why: "Who is asked when a grant is due to end, when two teams grant to one principal, or when an auditor wants to know? The owner stands in the plan beside each of its grants, and in findings that concern two teams.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { name, owner, locate } of accesses) {
			if (owner !== void 0) continue;
			yield {
				location: locate("metadata", "name"),
				message: `Nobody is named who answers for ${name}.`,
				remedy: "Add `metadata.owner`, such as \"@acme/payments\"."
			};
		}
	}
};

// src/lint/rules/partition-allowed.ts
/** Principals are of partitions that the configuration allows. */
const partitionAllowed = {
	id: "partition-allowed",
	category: "grant",
	severity: "error",
	summary: "A principal is of a partition that the configuration allows.",
	why: "China and GovCloud are worlds of their own, with accounts and rules of their own; an organisation that works in one partition has no business in another. Speaks only where allowed.partitions is configured.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html"],
	allowed: { partitions: /* @__PURE__ */ new Set(["aws"]) },
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: beijing}
spec:
  region: cn-north-1
  account: "123456789012"
  creator: arn:aws-cn:iam::123456789012:role/cluster-creator
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [beijing]
  grants:
    - role: arn:aws-cn:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	suppressible: false,
	*check({ accesses, configuration: { allowed } }) {
		if (allowed.partitions === void 0) return;
		for (const { kind, principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind === "account" || allowed.partitions.has(principal.partition)) continue;
			yield {
				location: locate(kind),
				message: `Partition ${principal.partition} is not one that the configuration allows.`,
				remedy: `Name a principal of ${[...allowed.partitions].join(" or ")}, or add the partition to allowed.partitions, in a change of its own.`
			};
		}
	}
};

// src/lint/rules/plan-as-writer.ts
/** Who plans a pull request cannot write. */
const planAsWriter = {
	id: "plan-as-writer",
	category: "cluster",
	severity: "error",
	summary: "planAs names nobody who may write to the cluster.",
	why: "planAs exists so that a pull request gets an identity that can only read: whoever can open a pull request from a branch can change the workflow that runs in it, and use the identity for anything that it may do. That is lost where planAs names the creator, the identity that writes, or somebody who is granted system:masters.",
	sources: ["https://docs.github.com/en/actions/reference/security/secure-use", "https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  planAs: [arn:aws:iam::123456789012:role/cluster-creator]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  planAs: [arn:aws:iam::123456789012:role/github-reader]`,
	suppressible: false,
	*check({ rosters }) {
		for (const roster of rosters) for (const named of roster.cluster.planAs) {
			const identity = identityOf(named);
			const power = identity === void 0 ? void 0 : powerOf(identity, roster);
			if (identity === void 0 || power === void 0) continue;
			yield {
				location: named.location,
				message: `planAs is for identities that only read, and ${identity.arn} ${power}.`,
				remedy: "Name a role that may read aws-auth and nothing else (examples/rbac.yaml)."
			};
		}
	}
};
function powerOf(identity, { cluster, entries }) {
	const isIt = (other) => other !== void 0 && isSameIdentity(other, identity);
	if (isIt(identityOf(cluster.creator))) return "is the creator of the cluster";
	if (isIt(identityOf(cluster.signIn.at(-1)))) return "is who writes, the last of signIn";
	return entries.some(({ principal, grant }) => principal.kind !== "account" && isIt(principal) && grant.groups.includes("system:masters")) ? "is granted system:masters" : void 0;
}

// src/lint/rules/reason-missing.ts
/** Says that a grant does not tell what it is for. */
const reasonMissing = {
	id: "reason-missing",
	category: "grant",
	severity: "note",
	summary: "A grant says what it is for.",
	why: "The reason is what a reviewer weighs the groups against, and what tells in a year whether the grant is still needed. The plan shows it beside the change.",
	sources: [],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
  reason: deploys the payment service`,
	*check({ accesses }) {
		for (const { name, grants } of accesses) {
			const without = grants.filter(({ reason }) => reason === void 0);
			const [first] = without;
			if (first === void 0) continue;
			yield {
				location: first.locate(first.kind),
				message: without.length === 1 ? `A grant of ${name} gives no reason.` : `${without.length} of the ${grants.length} grants of ${name} give no reason.`,
				remedy: "Add `reason:`."
			};
		}
	}
};

// src/lint/rules/region-unknown.ts
/** A cluster's region has the form of those that AWS has. */
const regionUnknown = {
	id: "region-unknown",
	category: "cluster",
	severity: "warning",
	summary: "A cluster's region has the form of AWS's regions.",
	why: "The region decides which STS and which EKS are asked, and which partition the principals must be of. A region that does not exist has no host names, and the run ends there. Regions are not listed here, since AWS opens new ones: what counts is their form, as the AWS SDKs know it.",
	sources: ["https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html", "https://github.com/aws/aws-sdk-js-v3/blob/main/packages/util-endpoints/src/lib/aws/partitions.json"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: eu-wset-1
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: eu-west-1
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters }) {
		for (const { region, locate } of clusters) {
			if (isRegionName(region)) continue;
			yield {
				location: locate("spec", "region"),
				message: `${region} does not look like a region of AWS.`,
				remedy: "Write a region such as eu-west-1."
			};
		}
	}
};

// src/principal/sso-role.ts
const NAME = /^AWSReservedSSO_([\w+=,.@-]{1,32})_[\da-f]{16}$/i;
const SSO = /sso/i;
const PATH = /^\/(?:aws-reserved\/sso\.amazonaws\.com\/(?:[a-z]+(?:-[a-z]+)+-\d+\/)?)?$/;
/** Reads a role as one that IAM Identity Center makes of a permission set; undefined where it does not pretend to be one. */
function ssoRoleOf({ name, path }) {
	if (!SSO.test(name) && !SSO.test(path)) return void 0;
	if (!name.toLowerCase().replace(/[^a-z]/g, "").startsWith("awsreservedsso") && !path.toLowerCase().startsWith("/aws-reserved/sso")) return void 0;
	const permissionSet = NAME.exec(name)?.[1];
	if (permissionSet === void 0) return { problem: "name" };
	return PATH.test(path) ? { permissionSet } : { problem: "path" };
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
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role" || principal.path === "/") continue;
			if (ssoRoleOf(principal) !== void 0) continue;
			yield {
				location: locate("role"),
				message: `The path ${principal.path} is left out: aws-auth gets ${principal.effectiveArn}.`,
				remedy: "Nothing to do; this is how the authenticator sees the role."
			};
		}
	}
};

// src/lint/many-grants.ts
/** Grants of so many roles, each with ten long groups: about 1,000 bytes each in aws-auth. An example for rules about size. */
function manyGrants(count) {
	const groups = Array.from({ length: 10 }, (_, index) => `    - platform:eu-west-1:business-unit-payments:environment-production:service-${index}:editors`).join("\n");
	return Array.from({ length: count }, (_, index) => `- role: arn:aws:iam::123456789012:role/tenant-${index}\n  groups:\n${groups}`).join("\n");
}

// src/lint/rules/roster-too-large.ts
/** Kubernetes allows this much for the data of a ConfigMap: pkg/apis/core/validation, MaxSecretSize. */
const MAX_BYTES = 1048576;
/** The bytes that a roster's entries take in aws-auth. What is quoted is ASCII, so a character is a byte. */
function bytesOf({ entries }) {
	return entries.reduce((sum, { mapping }) => sum + renderItem(mapping, "", "\n").length, 0);
}
/** Whether a roster could take so many bytes: a bound that costs less than the true figure. At worst each character is escaped. */
function mayTake(bytes, { entries }) {
	return entries.reduce((sum, { mapping }) => sum + mostOf(mapping), 0) >= bytes;
}
function mostOf(mapping) {
	if (mapping.section === "mapAccounts") return 100;
	return mapping.groups.reduce((sum, group) => sum + 10 + 2 * group.length, 100 + 2 * (mapping.arn.length + mapping.username.length));
}
/** A roster fits into a ConfigMap. */
const rosterTooLarge = {
	id: "roster-too-large",
	category: "cluster",
	severity: "error",
	summary: "The grants of a cluster fit into a ConfigMap, which holds 1 MiB.",
	why: "All of aws-auth is one ConfigMap, of which Kubernetes stores 1 MiB of data at most; the API server refuses more. At about 150 bytes an entry that is some thousands of grants. The entries that others have in aws-auth come on top.",
	sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/"],
	get bad() {
		return manyGrants(1100);
	},
	get good() {
		return manyGrants(10);
	},
	*check({ rosters }) {
		for (const roster of rosters) {
			const bytes = mayTake(1048576, roster) ? bytesOf(roster) : 0;
			if (bytes <= 1048576) continue;
			yield {
				location: roster.cluster.locate("metadata", "name"),
				message: `The ${roster.entries.length} grants of ${roster.cluster.name} take ${bytes} bytes in aws-auth; ${MAX_BYTES} are the most.`,
				remedy: "Grant to fewer, shared roles, or move principals to EKS access entries."
			};
		}
	}
};

// src/lint/rules/roster-large.ts
/** Room for what EKS and others have in the same ConfigMap, and for the growth of some weeks. */
const NEAR_BYTES = 819200;
/** Says that a roster will soon be too large. */
const rosterLarge = {
	id: "roster-large",
	category: "cluster",
	severity: "note",
	summary: "The grants of a cluster leave room in the ConfigMap.",
	why: "aws-auth holds 1 MiB, of everybody together. Past it nothing more can be granted, on the day on which somebody needs it. From 800 KiB on it is time to think of something else.",
	sources: ["https://kubernetes.io/docs/concepts/configuration/configmap/", "https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html"],
	get bad() {
		return manyGrants(900);
	},
	get good() {
		return manyGrants(10);
	},
	*check({ rosters }) {
		for (const roster of rosters) {
			const bytes = mayTake(NEAR_BYTES, roster) ? bytesOf(roster) : 0;
			if (bytes < NEAR_BYTES || bytes > 1048576) continue;
			const percent = Math.floor(bytes / MAX_BYTES * 100);
			yield {
				location: roster.cluster.locate("metadata", "name"),
				message: `The ${roster.entries.length} grants of ${roster.cluster.name} take ${bytes} bytes in aws-auth, ${percent} % of what it holds.`,
				remedy: "Grant to fewer, shared roles, or move principals to EKS access entries."
			};
		}
	}
};

// src/lint/rules/sign-in-missing.ts
/** There is somebody to sign in as. */
const signInMissing = {
	id: "sign-in-missing",
	category: "cluster",
	severity: "warning",
	summary: "A Cluster says who to sign in as: signIn, or at least its creator.",
	why: "Without signIn Guestlist signs in as the creator; without either there is nobody to be, and plan, apply and verify of this cluster fail unless they are given a kubeconfig or a saved ConfigMap.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters }) {
		for (const { name, creator, signIn, locate } of clusters) {
			if (creator !== void 0 || signIn.length > 0) continue;
			yield {
				location: locate("metadata", "name"),
				message: `${name} has neither signIn nor creator, so there is no identity to sign in as.`,
				remedy: "Add `spec.creator` (CloudTrail's event CreateCluster tells who it was), and `spec.signIn` for the way there."
			};
		}
	}
};

// src/lint/rules/sign-in-user.ts
/** An IAM user stands only at the start of a way in. */
const signInUser = {
	id: "sign-in-user",
	category: "cluster",
	severity: "error",
	summary: "In signIn and planAs an IAM user comes first, or not at all.",
	why: "Each identity after the first is assumed by the one before it, and only roles can be assumed: a user signs in with keys of its own. A run would stop at that step.",
	sources: ["https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:user/cluster_creator
  signIn:
    - arn:aws:iam::123456789012:role/github-deployer
    - arn:aws:iam::123456789012:user/cluster_creator`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:user/cluster_creator
  signIn: [arn:aws:iam::123456789012:user/cluster_creator]`,
	*check({ clusters }) {
		for (const { signIn, planAs } of clusters) for (const { identity, location } of [...signIn.slice(1), ...planAs.slice(1)]) {
			if (!isPrincipal(identity) || identity.kind !== "user") continue;
			yield {
				location,
				message: `${identity.arn} is an IAM user, which the identity before it cannot assume.`,
				remedy: "Put the user first and hand its keys to the run, or name a role."
			};
		}
	}
};

// src/lint/rules/sso-role-name.ts
const problems = {
	name: {
		message: "is not how IAM Identity Center names a role, so it matches nobody",
		remedy: "Write AWSReservedSSO_PERMISSIONSET_SUFFIX, with a suffix of 16 hex digits: `aws iam list-roles --path-prefix /aws-reserved/sso.amazonaws.com/` shows it."
	},
	path: {
		message: "has not the path of an IAM Identity Center role",
		remedy: "The path is /aws-reserved/sso.amazonaws.com/REGION/, without the region for us-east-1. It may be left out."
	}
};
/** The role of a permission set is named as IAM Identity Center names it. */
const ssoRoleName = {
	id: "sso-role-name",
	category: "arn",
	severity: "error",
	summary: "A role of IAM Identity Center has the name and path that it makes.",
	why: "IAM Identity Center makes a role AWSReservedSSO_PERMISSIONSET_SUFFIX of each permission set, the suffix 16 hex digits that nobody can guess, under /aws-reserved/sso.amazonaws.com/REGION/. The name of the permission set alone, a suffix cut short, or a * in its place matches nobody, and nothing says so (aws-iam-authenticator issues 153 and 333).",
	sources: [
		"https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/153",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/333"
	],
	bad: `- role: arn:aws:iam::123456789012:role/AWSReservedSSO_Developer
  username: developer:{{SessionName}}
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/AWSReservedSSO_Developer_0123456789abcdef
  username: developer:{{SessionName}}
  groups: [edit]`,
	*check({ clusters, accesses }) {
		for (const { principal, location } of principalsThat(isMistaken, clusters, accesses)) {
			const role = ssoRoleOf(principal);
			if (role === void 0 || !("problem" in role)) continue;
			const { message, remedy } = problems[role.problem];
			yield {
				location,
				message: `${role.problem === "name" ? principal.name : principal.arn} ${message}.`,
				remedy
			};
		}
	}
};
function isMistaken(principal) {
	if (!isPrincipal(principal) || principal.kind !== "role") return false;
	const role = ssoRoleOf(principal);
	return role !== void 0 && "problem" in role;
}

// src/lint/rules/sso-role-suffix.ts
/** Says that the name of a permission set's role does not last. */
const ssoRoleSuffix = {
	id: "sso-role-suffix",
	category: "arn",
	severity: "note",
	summary: "The suffix of an IAM Identity Center role changes when the role is made anew.",
	why: "When the last assignment of a permission set in an account is removed, IAM Identity Center deletes its role; the next assignment makes one with another suffix. The grant then matches nobody, though nothing in this repository has changed (aws-iam-authenticator issue 333).",
	sources: ["https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html", "https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/333"],
	bad: `- role: arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Developer_0123456789abcdef
  username: developer:{{SessionName}}
  groups: [edit]`,
	good: `- role: arn:aws:iam::123456789012:role/developer
  username: developer:{{SessionName}}
  groups: [edit]`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role") continue;
			const role = ssoRoleOf(principal);
			if (role === void 0 || !("permissionSet" in role)) continue;
			const path = principal.path === "/" ? "" : ` Its path is left out: aws-auth gets ${principal.effectiveArn}.`;
			yield {
				location: locate("role"),
				message: `This is the role of the permission set ${role.permissionSet}; its name ends otherwise once it is made anew.${path}`,
				remedy: "Nothing to do now; bring the suffix up to date when the permission set is assigned anew."
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
	suppressible: false,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) for (const [index, group] of groups.entries()) {
			if (!group.includes("{{")) continue;
			yield {
				location: locate("groups", index),
				message: `The group ${JSON.stringify(group)} holds a template, so whoever signs in could choose it.`,
				remedy: "Write a fixed group name; make one grant a role where they differ."
			};
		}
	}
};

// src/lint/rules/user-grant.ts
/** Says that a user's keys last. */
const userGrant = {
	id: "user-grant",
	category: "grant",
	severity: "note",
	summary: "A grant is for a role rather than for an IAM user.",
	why: "An IAM user signs in with access keys that hold until somebody takes them away, wherever they may have got to. A role gives credentials for some hours, and says who may have them. IAM and EKS both advise to grant to roles.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp", "https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html"],
	bad: `- user: arn:aws:iam::123456789012:user/designated_user
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
	*check({ accesses }) {
		for (const { principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "user") continue;
			yield {
				location: locate("user"),
				message: `${principal.name} is an IAM user, whose access keys hold until somebody takes them away.`,
				remedy: "Where you can, grant to a role that the person assumes."
			};
		}
	}
};

// src/lint/rules/username-access-key.ts
/** A username lasts. */
const usernameAccessKey = {
	id: "username-access-key",
	category: "username",
	severity: "warning",
	summary: "A username does not hold the access key id.",
	why: "{{AccessKeyID}} is the id of the key that signed the token. A role's session has a new one every time, so no RoleBinding can name the user and no two lines of the audit log belong together; a user's changes with each rotation. The authenticator puts the access key id into the audit log's extra fields anyway.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{AccessKeyID}}
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { kind, username, locate } of grantsOf(accesses)) {
			if (username?.includes("{{AccessKeyID}}") !== true) continue;
			yield {
				location: locate("username"),
				message: `The access key id is another ${kind === "user" ? "after each rotation" : "in every session"}, and so is this username.`,
				remedy: kind === "user" ? "Write the user's name." : "Write {{SessionName}} in its place."
			};
		}
	}
};

// src/lint/rules/username-chosen.ts
const BEGINS_WITH_SESSION = /^\{\{SessionName(?:Raw)?\}\}/;
/** Nobody chooses who to be. */
const usernameChosen = {
	id: "username-chosen",
	category: "username",
	severity: "warning",
	summary: "A username begins with something that the caller does not choose.",
	why: "Whoever assumes a role chooses the name of the session. With the username {{SessionName}} they get in as any user they like, and have what RBAC gives to that user; the audit log then shows the name of somebody else. A session name has letters, digits and + = , . @ _ - but no colon, so a fixed text with a colon in front keeps every name apart: payments:{{SessionName}}. EKS asks for that colon in access entries. The role of an IAM Identity Center permission set is not reported: there the service names the session after the person.",
	sources: [
		"https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html",
		"https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html",
		"https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"
	],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: "{{SessionName}}"
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { username = "", principal, locate } of grantsOf(accesses)) {
			if (!BEGINS_WITH_SESSION.test(username) || !choosesItsSession(principal)) continue;
			const isAll = username.replace(BEGINS_WITH_SESSION, "") === "";
			yield {
				location: locate("username"),
				message: `Whoever assumes ${principal.name} chooses the session name, and so ${isAll ? "can get in as any user whose name has no colon" : "chooses how the username begins"}.`,
				remedy: `Put a fixed text with a colon in front, as in ${principal.name}:{{SessionName}}.`
			};
		}
	}
};
function choosesItsSession(principal) {
	if (!isPrincipal(principal) || principal.kind !== "role") return false;
	const sso = ssoRoleOf(principal);
	return sso === void 0 || "problem" in sso;
}

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
		for (const { kind, username, usernameIsDefault, locate } of grantsOf(accesses)) {
			if (!usernameIsDefault || username === void 0) continue;
			yield {
				location: locate(kind),
				message: `No username: it will be ${username}.`,
				remedy: "Nothing to do, or name one with `username:`."
			};
		}
	}
};

// src/awsauth/templates.ts
/** What the authenticator fills in, in usernames and in groups: aws-iam-authenticator, pkg/server, renderTemplate. */
const templates = [
	"{{AccountID}}",
	"{{SessionName}}",
	"{{SessionNameRaw}}",
	"{{AccessKeyID}}",
	"{{EC2PrivateDNSName}}"
];
/** Matches the two templates that the caller's session name goes into. */
const SESSION_TEMPLATE = /\{\{SessionName(?:Raw)?\}\}/;
/** A text as it is rendered for a caller without a session, as every IAM user is. */
function withoutSession(text) {
	return text.replace(new RegExp(SESSION_TEMPLATE, "g"), "");
}
const ANY_TEMPLATE = new RegExp(templates.map((template) => template.replace(/[{}]/g, "\\$&")).join("|"), "g");
/** A text without the templates that the authenticator knows: what is left stays as it stands. */
function withoutTemplates(text) {
	return text.replace(ANY_TEMPLATE, "");
}

// src/lint/rules/username-empty.ts
/** A username is something once its templates are filled in. */
const usernameEmpty = {
	id: "username-empty",
	category: "username",
	severity: "error",
	summary: "A username is not empty once its templates are filled in.",
	why: "An IAM user signs in without a session, so {{SessionName}} is empty for it, and a username that is nothing else is empty too. Kubernetes then sees nobody: aggregated APIs such as kubectl top answer 401 (aws-iam-authenticator issue 289), RBAC has no name to bind, and the audit log none to show. A username of spaces is as good as empty.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/289", "https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- user: arn:aws:iam::123456789012:user/designated_user
  username: "{{SessionName}}"
  groups: [view]`,
	good: `- user: arn:aws:iam::123456789012:user/designated_user
  username: designated_user
  groups: [view]`,
	*check({ accesses }) {
		for (const { kind, username, locate } of grantsOf(accesses)) {
			if (username === void 0 || !isEmptyFor(kind, username)) continue;
			yield {
				location: locate("username"),
				message: `The username ${JSON.stringify(username)} is empty for ${kind === "user" ? "an IAM user, which has no session name" : "everybody"}.`,
				remedy: "Write a name, or leave `username:` out for the default."
			};
		}
	}
};
/** Whether nothing is left of a username when it is rendered for a principal of a kind. */
function isEmptyFor(kind, username) {
	return !/\S/.test(kind === "user" ? withoutSession(username) : username);
}

// src/lint/rules/username-instance-name.ts
/** The template of nodes is for nodes. */
const usernameInstanceName = {
	id: "username-instance-name",
	category: "username",
	severity: "error",
	summary: "{{EC2PrivateDNSName}} stands in the usernames of nodes alone.",
	why: "To fill in {{EC2PrivateDNSName}} the authenticator asks EC2 for the instance that the session is named after. A person or a job has no session named like an instance, the look-up fails, and the caller is refused with 401 (aws-iam-authenticator, pkg/server).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{EC2PrivateDNSName}}
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			if (grant.username?.includes("{{EC2PrivateDNSName}}") !== true || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("username"),
				message: "Only an EC2 instance has an {{EC2PrivateDNSName}}: anybody else is refused with 401.",
				remedy: "Write {{SessionName}} for people and jobs; for nodes, system:node:{{EC2PrivateDNSName}} with the groups of nodes."
			};
		}
	}
};

// src/lint/rules/username-reserved.ts
/** A username is not one that Kubernetes or EKS keeps for itself. */
const usernameReserved = {
	id: "username-reserved",
	category: "username",
	severity: "error",
	summary: "A username does not begin as those of Kubernetes and EKS do.",
	why: "Kubernetes keeps system: for itself: whoever gets in as system:kube-controller-manager, or as system:serviceaccount:NAMESPACE:NAME, has all that RBAC gives to that component or service account. EKS keeps eks:, aws:, amazon: and iam: for its own, and its access entries refuse all five. aws-auth refuses none of them. The usernames of nodes are the exception, and have a rule of their own.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: system:serviceaccount:kube-system:deployer
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			const prefix = reservedPrefixOf(grant.username ?? "");
			if (prefix === void 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("username"),
				message: `The username ${JSON.stringify(grant.username)} begins with ${prefix}, which is kept for ${prefix === "system:" ? "Kubernetes" : "EKS"} itself.`,
				remedy: "Begin it with your team's name."
			};
		}
	}
};

// src/lint/rules/username-shared.ts
/** A role that several people assume does not hide who they are. */
const usernameShared = {
	id: "username-shared",
	category: "username",
	severity: "warning",
	summary: "A role's username tells who assumed it.",
	why: "Several people and jobs may assume a role. With a fixed username they are one user to Kubernetes: RBAC cannot tell them apart, and in the audit log the person is only in the extra fields, which few look at. AWS recommends a session template at the end of the username of every role.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html", "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { username = "", principal, locate } of grantsOf(accesses)) {
			if (!isPrincipal(principal) || principal.kind !== "role" || isServiceLinked(principal)) continue;
			if (!(username.trim() !== "" && !/[{}]/.test(username.replaceAll("{{AccountID}}", ""))) || reservedPrefixOf(username) !== void 0) continue;
			yield {
				location: locate("username"),
				message: `Everybody who assumes ${principal.name} gets in as ${username}, and Kubernetes cannot tell them apart.`,
				remedy: `Put the session's name behind it: ${username}:{{SessionName}}.`
			};
		}
	}
};

// src/lint/rules/username-taken.ts
/** A username is one principal's. */
const usernameTaken = {
	id: "username-taken",
	category: "username",
	severity: "warning",
	summary: "No two principals have one username on a cluster.",
	why: "RBAC and the audit log know a caller by username and groups. Where two principals share a username, whoever can be the one can pass for the other, and has what RBAC gives to that user. It happens without intent where roles of one name in two accounts both have the default username. Roles of IAM Identity Center may share a username that holds the session name: there it names the person, whichever role they take.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/authentication/#users-in-kubernetes"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-audit
  username: payments:{{SessionName}}
  groups: [view]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments-dev:{{SessionName}}
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-audit
  username: payments-audit:{{SessionName}}
  groups: [view]`,
	*check({ rosters }) {
		const told = /* @__PURE__ */ new Set();
		for (const { cluster, entries } of rosters) {
			const first = /* @__PURE__ */ new Map();
			for (const entry of entries) {
				const { grant, mapping } = entry;
				if (mapping.section === "mapAccounts" || isNodeEntry(mapping)) continue;
				const { username } = mapping;
				const earlier = first.get(username);
				if (earlier === void 0) first.set(username, entry);
				if (earlier === void 0 || told.has(grant) || entryKey$1(earlier.mapping) === entryKey$1(mapping)) continue;
				if (SESSION_TEMPLATE.test(username) && isSso(earlier.principal) && isSso(entry.principal)) continue;
				told.add(grant);
				const { file, line } = earlier.grant.locate(earlier.grant.kind);
				yield {
					location: grant.locate(grant.usernameIsDefault ? grant.kind : "username"),
					message: `${earlier.grant.text}, at ${file}:${line}, gets in as ${username} on cluster ${cluster.name} too.`,
					remedy: "Give each principal a username of its own."
				};
			}
		}
	}
};
function isSso(principal) {
	return principal.kind === "role" && ssoRoleOf(principal) !== void 0;
}

// src/lint/rules/username-template.ts
/** Templates are spelled as the authenticator knows them. */
const usernameTemplate = {
	id: "username-template",
	category: "username",
	severity: "error",
	summary: "A template in a username is one that the authenticator fills in.",
	why: "The authenticator replaces five texts, letter by letter: {{AccountID}}, {{SessionName}}, {{SessionNameRaw}}, {{AccessKeyID}} and {{EC2PrivateDNSName}}. With a space inside, in another case, or of another name, a template stays in the username as it stands: everybody gets in under one name with braces in it (aws-iam-authenticator, pkg/server, renderTemplate).",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go", "https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/454"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: "payments:{{ SessionName }}"
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const { username, locate } of grantsOf(accesses)) {
			if (username === void 0 || !/[{}]/.test(username)) continue;
			const literal = /\{+[^{}]*\}*|\}+/.exec(withoutTemplates(username))?.[0];
			if (literal === void 0) continue;
			const location = locate("username");
			const meant = nearest(literal, templates);
			const remark = {
				location,
				message: `${JSON.stringify(username)} holds braces that are no template of the authenticator: they stay as they are.`,
				remedy: meant === void 0 ? `Write one of ${templates.join(", ")}, or no braces.` : `Did you mean ${meant}?`
			};
			const mended = respelled(username);
			const isOneLine = location.line === location.endLine;
			const fix = mended === void 0 || !isOneLine ? void 0 : {
				location,
				text: JSON.stringify(mended)
			};
			yield fix === void 0 ? remark : {
				...remark,
				fix
			};
		}
	}
};
/** The username with spaces and case of its templates put right; undefined where that is not all that is wrong with it. */
function respelled(username) {
	const mended = username.replace(/\{\{\s*(\w+)\s*\}\}/g, (found, name) => {
		return templates.find((template) => template.toLowerCase() === `{{${name.toLowerCase()}}}`) ?? found;
	});
	return /[{}]/.test(withoutTemplates(mended)) ? void 0 : mended;
}

// src/lint/rules/username-user-session.ts
/** Session templates are for roles. */
const usernameUserSession = {
	id: "username-user-session",
	category: "username",
	severity: "warning",
	summary: "The username of an IAM user holds no session template.",
	why: "An IAM user signs in without a session: {{SessionName}} and {{SessionNameRaw}} are empty for it (aws-iam-authenticator, pkg/arn). payments:{{SessionName}} becomes payments: for every user that has it, and nothing tells them apart any more.",
	sources: ["https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go"],
	bad: `- user: arn:aws:iam::123456789012:user/designated_user
  username: payments:{{SessionName}}
  groups: [view]`,
	good: `- user: arn:aws:iam::123456789012:user/designated_user
  username: payments:designated_user
  groups: [view]`,
	*check({ accesses }) {
		for (const { kind, username = "", locate } of grantsOf(accesses)) {
			if (kind !== "user" || !SESSION_TEMPLATE.test(username) || isEmptyFor(kind, username)) continue;
			yield {
				location: locate("username"),
				message: `An IAM user has no session name, so it gets in as ${JSON.stringify(withoutSession(username))}.`,
				remedy: "Write the user's own name in place of the template."
			};
		}
	}
};

// src/lint/rules/verify-in.ts
/** Who must get in is granted entry. */
const verifyIn = {
	id: "verify-in",
	category: "cluster",
	severity: "warning",
	summary: "verify.in names principals that have a grant on the cluster.",
	why: "After a change Guestlist signs in as those under verify.in and compares what the cluster says with what aws-auth says they are. Somebody without a grant is predicted to be refused, and the proof holds if they are: it proves nothing of what was meant. The creator is let in by EKS and not by aws-auth, so no prediction fits it. Somebody whom another repository, or EKS itself, has put into aws-auth may be named; then leave it as it is.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {in: ["arn:aws:iam::123456789012:role/payments-dve"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {in: ["arn:aws:iam::123456789012:role/payments-dev"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check({ rosters }) {
		for (const roster of rosters) {
			const creator = identityOf(roster.cluster.creator);
			for (const named of roster.cluster.verify.in) {
				const identity = identityOf(named);
				if (identity === void 0 || grantFor(identity, roster) !== void 0) continue;
				const isCreator = creator !== void 0 && isSameIdentity(creator, identity);
				yield {
					location: named.location,
					message: isCreator ? `${identity.arn} is the creator of ${roster.cluster.name}: EKS lets it in, and nothing in aws-auth says as whom.` : `${identity.arn} has no grant on ${roster.cluster.name}, so it is expected to be refused.`,
					remedy: isCreator ? "Name somebody who is granted entry." : "Grant it entry, or take it out of verify.in; leave it if somebody else has put it into aws-auth."
				};
			}
		}
	}
};

// src/lint/rules/verify-out.ts
/** Who must stay out is not let in. */
const verifyOut = {
	id: "verify-out",
	category: "cluster",
	severity: "error",
	summary: "verify.out names nobody who gets in to the cluster.",
	why: "After a change those under verify.out must be refused. Somebody who has a grant, whose account has one, who created the cluster or who writes to it gets in: the proof must fail, and the change is put back every time.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {out: ["arn:aws:iam::123456789012:role/payments-dev"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {out: ["arn:aws:iam::123456789012:role/bystander"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
	*check({ rosters }) {
		for (const roster of rosters) for (const named of roster.cluster.verify.out) {
			const identity = identityOf(named);
			const why = identity === void 0 ? void 0 : wayIn(identity, roster);
			if (identity === void 0 || why === void 0) continue;
			yield {
				location: named.location,
				message: `${identity.arn} gets in to ${roster.cluster.name}: ${why}.`,
				remedy: "Take it out of verify.out, or take away what lets it in."
			};
		}
	}
};
/** What lets an identity in, in words; undefined where nothing that is declared does. */
function wayIn(identity, roster) {
	const { creator, signIn } = roster.cluster;
	const isIt = (other) => other !== void 0 && isSameIdentity(other, identity);
	if (isIt(identityOf(creator))) return "it is the creator";
	if (isIt(identityOf(signIn.at(-1)))) return "it is who writes, the last of signIn";
	const grant = grantFor(identity, roster)?.grant;
	if (grant === void 0) return void 0;
	const { file, line } = grant.locate(grant.kind);
	return `${grant.kind === "account" ? "its account has a grant" : "it has a grant"} at ${file}:${line}`;
}

// src/lint/registry.ts
/** Every rule, in the order in which they are documented. */
const rules = [
	arnSyntax,
	arnCharacter,
	arnWildcard,
	arnAssumedRole,
	arnInstanceProfile,
	arnIamGroup,
	arnRoot,
	arnKind,
	arnAccount,
	arnPartitionUnknown,
	arnPartition,
	arnServiceLinked,
	rolePath,
	ssoRoleName,
	ssoRoleSuffix,
	usernameTemplate,
	usernameEmpty,
	usernameReserved,
	usernameInstanceName,
	usernameChosen,
	usernameShared,
	usernameTaken,
	usernameUserSession,
	usernameAccessKey,
	usernameDefault,
	templateInGroup,
	groupNode,
	nodeEntryShape,
	groupMasters,
	groupReserved,
	groupImplied,
	groupNone,
	duplicatePrincipal,
	creatorDeclared,
	accountAllowed,
	groupAllowed,
	partitionAllowed,
	accountGrant,
	grantExpired,
	grantExpiresLate,
	userGrant,
	ownerMissing,
	reasonMissing,
	clusterUnknown,
	nameTaken,
	clusterTwice,
	verifyOut,
	verifyIn,
	planAsWriter,
	signInUser,
	signInMissing,
	creatorMissing,
	regionUnknown,
	rosterTooLarge,
	rosterLarge,
	clusterUnused,
	bidiCharacter,
	fileEmpty
];

// src/lint/rule-texts.ts
/** Every rule that a finding can be of: those of the registry first, then the engine's own. */
const ruleTexts = [...rules, ...engineRules];
/** The same by id. */
const ruleTextOf = new Map(ruleTexts.map((rule) => [rule.id, rule]));

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
	baseline: void 0
};
/** The folder of declarations where neither a person nor guestlist.yaml names one. */
const DEFAULT_DIR = "access";

// src/declaration/convert.ts
/** How long verify waits where a Cluster does not say: the authenticator follows the ConfigMap by a watch, but EKS promises nothing. */
const DEFAULT_TIMEOUT_SECONDS = 180;
/** Makes a declaration of a document that the schema allows. Its ARNs are read, but may still be wrong: lint says so. */
function convert({ kind, document }) {
	return kind === "Cluster" ? toCluster(document.data, document.locate) : toAccess(document.data, document);
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
function toAccess({ metadata, spec }, { locate, locateKey }) {
	const within = (find, index) => (...path) => find("spec", "grants", index, ...path);
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
		grants: spec.grants.map((grant, index) => toGrant(grant, within(locate, index), within(locateKey, index))),
		locate
	};
}
function toGrant(data, locate, locateKey) {
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
		locate,
		locateKey
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
var require_schemas_generated$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
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
var import_schemas_generated$1 = /* @__PURE__ */ __toESM(require_schemas_generated$1(), 1);
/** Checks a document against schemas/declaration.schema.json: it is valid, or there are findings. */
function validate(document) {
	const { data } = document;
	const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : void 0;
	if (kind !== "Cluster" && kind !== "Access") return [unknownKind(document, kind)];
	const check = kind === "Cluster" ? import_schemas_generated$1.cluster : import_schemas_generated$1.access;
	if (check(data)) return {
		kind,
		document
	};
	return schemaFindings(document, check.errors ?? [], declaration);
}
/** What a schema has against a document, each at its place. */
function schemaFindings(document, errors, subject) {
	return errors.filter(speaksForItself).map((error) => schemaFinding(document, error, subject));
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
function schemaFinding(document, error, subject) {
	const path = pathOf(error.instancePath);
	const { message, remedy, at } = explain(document, error, path, subject);
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
function explain(document, error, path, subject) {
	const name = path.length === 0 ? subject.whole : nameOf(path);
	const { params } = error;
	switch (error.keyword) {
		case "required": return {
			message: `${name} lacks ${params["missingProperty"]}.`,
			remedy: `Add ${params["missingProperty"]}.`
		};
		case "additionalProperties": {
			const key = String(params["additionalProperty"]);
			const map = String(path.filter((step) => typeof step === "string").at(-1) ?? "");
			const near = nearest(key, subject.known[map] ?? []);
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
		case "enum": return enumExplanation(name, params["allowedValues"], valueAt(document.data, path));
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
		case "pattern": return patternExplanation(name, valueAt(document.data, path));
		case "uniqueItems": return {
			message: `${name} names the same item twice.`,
			remedy: "Remove one of them."
		};
		default: return {
			message: `${name} ${error.message ?? "is not allowed"}.`,
			remedy: `See the schema, ${subject.schema}.`
		};
	}
}
function typeExplanation(name, type, value) {
	if (type === "string" && typeof value === "number" && lastOf(name) === "account") return {
		message: `${name} is the number ${value}, not text: YAML drops the leading zeros of a number.`,
		remedy: "Write all 12 digits between quotes."
	};
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
function enumExplanation(name, allowed, value) {
	const near = typeof value === "string" ? nearest(value, allowed) : void 0;
	return {
		message: `${name} is ${typeof value === "object" ? "no text" : JSON.stringify(value)}, which is none of ${allowed.join(", ")}.`,
		remedy: near === void 0 ? "Write one of them." : `Did you mean ${near}?`
	};
}
function patternExplanation(name, value) {
	const field = lastOf(name).replace(/\[\d+\]$/, "");
	if (field === "fingerprint") return {
		message: `${name} is not a fingerprint.`,
		remedy: "Baselines are written by guestlist lint --write-baseline."
	};
	if (field === "dir" || field === "baseline") return {
		message: `${name} is not a path inside this folder.`,
		remedy: "Write it relative, with / and without .."
	};
	if (field === "account" || field === "accounts") return {
		message: `${name} is not an account id.`,
		remedy: "Write its 12 digits between quotes, leading zeros too."
	};
	if (field === "region") return {
		message: `${name} is not a region.`,
		remedy: "Write a region such as eu-west-1."
	};
	if (field === "name" || field === "eksName") return {
		message: `${name} is not a name that EKS allows.`,
		remedy: "Use letters, digits, - and _, and begin with a letter or digit."
	};
	const [strange = " "] = (field === "username" ? /[^\x20-\x7e]/u : /[^\x21-\x7e]/u).exec(String(value)) ?? [];
	return {
		message: `${name} holds ${characterWords(strange)}.`,
		remedy: "Type it anew in plain ASCII."
	};
}
function lastOf(name) {
	return name.split(".").at(-1) ?? name;
}
const declaration = {
	whole: "The declaration",
	schema: "schemas/declaration.schema.json",
	known: {
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
	}
};
function pathOf(pointer) {
	return pointer.split("/").slice(1).map((step) => /^\d+$/.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function nameOf(path) {
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
		files,
		clusters,
		accesses,
		findings
	};
}

// src/finding/finding.ts
/** All severities, the worst first. */
const severities = [
	"error",
	"warning",
	"note"
];
/** Orders findings by file, then position, then severity: the order in which they are read. */
function byPosition(a, b) {
	return compareText(a.location.file, b.location.file) || a.location.line - b.location.line || a.location.column - b.location.column || rank(a.severity) - rank(b.severity) || compareText(a.rule, b.rule);
}
/** Orders findings worst first, then by position: for places that show only the first few. */
function bySeverity(a, b) {
	return rank(a.severity) - rank(b.severity) || byPosition(a, b);
}
/** Whether a finding among these stops plan and apply. */
function hasErrors(findings) {
	return findings.some(isAtLeast("error"));
}
/** Tells findings that are as bad as a severity, or worse. */
function isAtLeast(severity) {
	return (finding) => rank(finding.severity) <= rank(severity);
}
function rank(severity) {
	return severities.indexOf(severity);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

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
	const answer = principal === void 0 ? void 0 : ask(reading, entries, principal);
	return {
		command: "inspect",
		target,
		exists: live !== void 0,
		reading,
		problems,
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

// src/file/read.ts
/** A larger file is not read: a grant takes about 200 bytes, so this is room for thousands. */
const MAX_FILE_BYTES = 1048576;
/** What is said of something that is there and is no regular file. */
function notAFile(isLink) {
	return isLink ? {
		problem: "it is a symbolic link",
		remedy: "Put the file itself there; links are not followed."
	} : {
		problem: "it is not a regular file",
		remedy: "Remove it, or give it another ending."
	};
}
/**
* Reads a file of UTF-8 of at most {@link MAX_FILE_BYTES}, refusing a link that was put in place since the file was
* looked at. A byte order mark is no part of the text.
*/
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
			problem: `it cannot be read (${codeOf(error)})`,
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
/**
* Reads a file below a folder, none of whose steps may be a symbolic link; undefined where there is no such file.
*
* @param folder an absolute path
* @param path relative to it, with forward slashes and without `..`
*/
async function readTextInside(folder, path) {
	const found = await look(folder, path);
	if (found === void 0 || "problem" in found) return found;
	return found.isFile() ? readText(join(folder, path)) : notAFile(false);
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
		if (stat.isSymbolicLink()) return notAFile(true);
	}
	return stat;
}
/** The code of an error of the operating system, such as `EACCES`. */
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}

// src/declaration/files.ts
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
/** The finding for a file that was not read. */
function unreadable(file, problem, remedy) {
	return {
		rule: "file",
		severity: "error",
		location: startOf(file),
		message: `The file was not read: ${problem}.`,
		remedy
	};
}

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
					for (const key1 in data2) if (!(key1 === "dir" || key1 === "rules" || key1 === "allowed" || key1 === "baseline")) {
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
					if (data2.baseline !== void 0) {
						let data13 = data2.baseline;
						if (typeof data13 === "string") {
							if (func1(data13) > 500) {
								const err35 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/maxLength",
									keyword: "maxLength",
									params: { limit: 500 },
									message: "must NOT have more than 500 characters"
								};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (func1(data13) < 1) {
								const err36 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/minLength",
									keyword: "minLength",
									params: { limit: 1 },
									message: "must NOT have fewer than 1 characters"
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							}
							if (!pattern4.test(data13)) {
								const err37 = {
									instancePath: instancePath + "/spec/baseline",
									schemaPath: "#/$defs/path/pattern",
									keyword: "pattern",
									params: { pattern: "^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$" },
									message: "must match pattern \"^(?!/)(?!(?:[^/]*/)*\\.\\.(?:/|$))[^\\\\\\x00-\\x1f\\x7f]*$\""
								};
								if (vErrors === null) vErrors = [err37];
								else vErrors.push(err37);
								errors++;
							}
						} else {
							const err38 = {
								instancePath: instancePath + "/spec/baseline",
								schemaPath: "#/$defs/path/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							};
							if (vErrors === null) vErrors = [err38];
							else vErrors.push(err38);
							errors++;
						}
					}
				} else {
					const err39 = {
						instancePath: instancePath + "/spec",
						schemaPath: "#/properties/spec/type",
						keyword: "type",
						params: { type: "object" },
						message: "must be object"
					};
					if (vErrors === null) vErrors = [err39];
					else vErrors.push(err39);
					errors++;
				}
			}
		} else {
			const err40 = {
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err40];
			else vErrors.push(err40);
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
	exports.baseline = validate21;
	const pattern8 = /* @__PURE__ */ new RegExp("^[0-9a-f]{16}/[1-9][0-9]*$", "u");
	function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
		let vErrors = null;
		let errors = 0;
		const evaluated0 = validate21.evaluated;
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
									if (!pattern8.test(data6)) {
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
		validate21.errors = vErrors;
		return errors === 0;
	}
	validate21.evaluated = {
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
	if (typeof text !== "string") return nothing([unreadable(CONFIGURATION_FILE, text.problem, text.remedy)]);
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
	return nothing([unreadable("guestlist.yml", "its name is not guestlist.yaml", "Rename it, or remove it.")]);
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
	if (typeof text !== "string") return { baseline: [unreadable(named.path, text.problem, text.remedy)] };
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
*/
function readSuppressions(file) {
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
		const read = parse(comment, file.path);
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
function parse({ text, line, column }, file) {
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
	const findings = read.flatMap(({ rule, location }) => objectionTo(rule, location));
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
function objectionTo(rule, location) {
	const text = ruleTextOf.get(rule);
	if (text === void 0) {
		const near = nearest(rule, ruleTextOf.keys());
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
/**
* Lets the comments of declarations suppress findings.
*
* @param today `YYYY-MM-DD` in UTC; a suppression holds through its last day
* @param isWhole whether every file could be read, without which nobody can tell that a suppression is for nothing
*/
function suppress(found, files, { today, isWhole }) {
	const read = files.map(readSuppressions);
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
function sift(found, { files, configuration, baseline, today }) {
	const whole = isWhole(found);
	const byComment = suppress(found, files, {
		today,
		isWhole: whole
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
	return {
		result: {
			command: "lint",
			findings: [...findings].sort(byPosition),
			suppressed: [],
			failOn,
			sources,
			counted
		},
		rosters: [],
		dir: DEFAULT_DIR
	};
}
async function lintFolder({ configuration, baseline, files: besides }, options, { workingDirectory, now }, catalogue) {
	const { failOn, suppressions, changedSince } = options.lint ?? defaultLintOptions;
	const dir = options.dir ?? configuration.dir?.path ?? "access";
	const { files, findings: unread } = await readDeclarationFiles(workingDirectory, dir);
	const declarations = load(files);
	const today = now().toISOString().slice(0, 10);
	const rosters = resolve(declarations, today);
	const found = [
		...unread,
		...declarations.findings,
		...lint({
			...declarations,
			rosters,
			configuration,
			today
		}, catalogue)
	];
	const { findings, suppressed } = sift(found, {
		...suppressions ? {
			files,
			baseline
		} : {
			files: [],
			baseline: emptyBaseline
		},
		configuration,
		today
	});
	const result = {
		command: "lint",
		findings,
		suppressed,
		failOn,
		sources: new Map([...besides, ...files].map(({ path, text }) => [path, text])),
		counted: countOf(files.length, declarations)
	};
	const deciding = [CONFIGURATION_FILE, ...configuration.baseline === void 0 ? [] : [configuration.baseline.path]];
	return {
		result: changedSince === void 0 ? result : await onlyChanged(result, changedSince, deciding, workingDirectory),
		rosters: hasErrors(findings) ? [] : selected(rosters, options.clusters, dir),
		dir
	};
}
/** Leaves out what was found in files that have not changed; nothing where a file has changed that decides for all. */
async function onlyChanged(result, since, deciding, workingDirectory) {
	const { changedFiles } = await import("./changed-files.js");
	const changed = await changedFiles(workingDirectory, since);
	if (deciding.some((path) => changed.has(path))) return result;
	const findings = result.findings.filter(({ location }) => changed.has(location.file));
	const suppressed = result.suppressed.filter(({ finding }) => changed.has(finding.location.file));
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
	const failing = findings.filter(isAtLeast(failOn)).filter(({ suppressible }) => suppressible === true);
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

export { isFine as a, hasErrors as c, load as d, defaultConfiguration as f, nearestFew as g, resolve as h, inspect as i, isAtLeast as l, ruleTexts as m, commands as n, lint as o, ruleTextOf as p, fingerprintsOf as r, bySeverity as s, lintCommand as t, severities as u };