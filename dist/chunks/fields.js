import { a as isRegionName, c as characterWords, n as isSameIdentity, s as partitionOf, t as isPrincipal } from "./principal.js";
import { a as sameMapping, i as principalText, n as lowerCase, r as matchKey, t as entryKey } from "./mapping.js";
import { a as isNodeMapping, o as nodeGroups } from "./grouped.js";
import { c as SESSION_TEMPLATE, d as withoutTemplates, f as MASTERS, i as isTemplate, l as templates, o as rightsOfGroup, u as withoutSession } from "./group-rights.js";
import { r as guards, t as renderItem } from "./render.js";
import { n as isMap } from "./plain-data.js";
import { t as startOf } from "./location.js";
import { t as ssoRoleOf } from "./sso-role.js";

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
/** A pull request is judged by its base's guestlist.yaml. */
const configurationChanged = {
	id: "configuration-changed",
	category: "configuration",
	severity: "warning",
	suppressible: false,
	summary: "A change of guestlist.yaml, or of its baseline, is seen: it counts from the merge on.",
	why: "What a pull request is held to comes from the branch that it is to be merged into, or it could switch off what would stop it. Once merged, its own holds for everybody, so it is worth a reviewer's look.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  rules:
    role-path: off`,
	good: `apiVersion: guestlist/v1
kind: Configuration
spec: {}`
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
/** A policy of guestlist.yaml can be asked. */
const policy = {
	id: "policy",
	category: "configuration",
	severity: "error",
	suppressible: false,
	summary: "A policy in guestlist.yaml names what there is, and gives what is asked of it.",
	why: "An expression with a wrong field or type would fail, or be true of everything, and nobody would notice. So it is read with all types before anything is asked.",
	sources: ["https://kubernetes.io/docs/reference/using-api/cel/"],
	bad: `apiVersion: guestlist/v1
kind: Configuration
spec:
  policies:
    - id: reason-given
      title: A grant says why.
      expression: has(grant.raeson)`,
	good: `apiVersion: guestlist/v1
kind: Configuration
spec:
  policies:
    - id: reason-given
      title: A grant says why.
      expression: has(grant.reason)`
};
/** What is found by reading, and by weighing findings, rather than by a rule in rules/. Explained like the rules. */
const engineRules = [
	file,
	yamlSyntax,
	yamlPlain,
	schema,
	configurationRule,
	configurationChanged,
	policy,
	baselineRule,
	baselineStale,
	suppressionSyntax,
	suppressionReason,
	suppressionUnknown,
	suppressionForbidden,
	suppressionExpired,
	suppressionUnused
];

// src/lint/live/around.ts
/** A cluster of which all is known, and in which nothing is: examples say what is in it besides. */
const around = {
	rbac: /* @__PURE__ */ new Map(),
	missing: /* @__PURE__ */ new Map(),
	accessEntries: /* @__PURE__ */ new Set(),
	ignoresAwsAuth: false,
	notKnown: []
};

// src/lint/live/access-entry-overrides.ts
const overridden = "arn:aws:iam::123456789012:role/payments-dev";
/** Nobody whom aws-auth lets in has an access entry. */
const accessEntryOverrides = {
	id: "access-entry-overrides",
	category: "grant",
	severity: "warning",
	live: true,
	summary: "Nobody is let in by aws-auth and by an EKS access entry too.",
	why: "In the authentication mode API_AND_CONFIG_MAP an access entry goes before what aws-auth says of the same principal, and nothing is merged: username and groups of aws-auth have no effect, and who is taken out of aws-auth still gets in. Nodes are let in the same way by both, so theirs are left alone.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/migrating-access-entries.html"],
	around: {
		...around,
		accessEntries: /* @__PURE__ */ new Set([lowerCase(overridden)])
	},
	bad: `- role: ${overridden} # has an access entry
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-ops # has none
  groups: [payments:edit]`,
	*check({ cluster, location, guests, leaving, survey: { accessEntries } }) {
		if (accessEntries === void 0) return;
		const has = (mapping) => !isNodeMapping(mapping) && accessEntries.has(matchKey(mapping));
		for (const { mapping, locate } of guests) {
			if (!has(mapping)) continue;
			yield {
				location: locate(),
				message: `${principalText(mapping)} has an EKS access entry on ${cluster}, which goes before aws-auth: what is granted here has no effect.`,
				remedy: "Take it out here, and give the access entry the groups or access policies that are meant; or delete the access entry."
			};
		}
		for (const mapping of leaving) {
			if (!has(mapping)) continue;
			yield {
				location,
				message: `${principalText(mapping)} is taken out of aws-auth, and still gets in to ${cluster} by its EKS access entry.`,
				remedy: "Delete the access entry too, if it is to stay out: aws eks delete-access-entry."
			};
		}
	}
};

// src/lint/live/aws-auth-ignored.ts
/** The cluster reads aws-auth. */
const awsAuthIgnored = {
	id: "aws-auth-ignored",
	category: "cluster",
	severity: "error",
	live: true,
	suppressible: false,
	summary: "The authentication mode of the cluster is one in which EKS reads aws-auth.",
	why: "In the authentication mode API only access entries decide on who gets in. aws-auth may still be there, and says nothing any more: a change of it looks as if it worked. So inspect says it, and plan and apply refuse to go on.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html"],
	around: {
		...around,
		ignoresAwsAuth: true
	},
	bad: `# The authentication mode of prod is API.
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`,
	mended: around,
	good: `# The authentication mode of prod is CONFIG_MAP or API_AND_CONFIG_MAP.
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`,
	*check({ cluster, location, survey }) {
		if (!survey.ignoresAwsAuth) return;
		yield {
			location,
			message: `EKS does not read aws-auth of ${cluster}: its authentication mode is API.`,
			remedy: "Use EKS access entries for this cluster; the mode cannot be turned back."
		};
	}
};

// src/lint/live/group-unbound.ts
/** Every group is bound by something. */
const groupUnbound = {
	id: "group-unbound",
	category: "group",
	severity: "warning",
	live: true,
	summary: "A RoleBinding or ClusterRoleBinding of the cluster names each group of a grant.",
	why: "A group is nothing but a name: it gives what the bindings that name it give. Where none does, the grant lets somebody in who can do nothing, mostly since the name is misspelt or its binding was never applied. And whoever later makes a binding of that name gives rights to people whom nobody thought of.",
	sources: ["https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	around: {
		...around,
		rbac: /* @__PURE__ */ new Map([["payments:edit", [{
			kind: "RoleBinding",
			name: "payments-edit",
			namespace: "payments",
			role: {
				kind: "ClusterRole",
				name: "edit"
			},
			rules: []
		}]]])
	},
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payment:edit] # the RoleBinding names payments:edit`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit] # as the RoleBinding names it`,
	*check({ cluster, guests, survey: { rbac } }) {
		if (rbac === void 0) return;
		for (const { mapping, locateGroup } of guests) {
			if (mapping.section === "mapAccounts") continue;
			for (const [index, group] of mapping.groups.entries()) {
				if (isTemplate(group) || !rightsOfGroup(group, rbac).unbound) continue;
				const meant = nearest(group, rbac.keys());
				yield {
					location: locateGroup(index),
					message: `No RoleBinding or ClusterRoleBinding of ${cluster} names the group ${group}, so it allows nothing there.`,
					remedy: `${meant === void 0 ? "" : `Did you mean ${meant}? `}Bind a Role or ClusterRole to the group, or mend its name.`
				};
			}
		}
	}
};

// src/lint/live/principal-missing.ts
const missing = "arn:aws:iam::123456789012:role/paymets-dev";
/** Every principal exists. */
const principalMissing = {
	id: "principal-missing",
	category: "arn",
	severity: "warning",
	live: true,
	summary: "IAM has every role and user of the cluster's own account that a grant names.",
	why: "Nobody gets in by a grant for a role that does not exist, mostly since its name is misspelt. And it lies in wait: whoever may make roles in the account can make one of that name, and is in. It is a warning, since a role may be made in the same merge, and since a role that is deleted elsewhere must not keep every team of a cluster from its next change. Make it an error in guestlist.yaml where roles always come first.",
	sources: ["https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html", "https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html"],
	around: {
		...around,
		missing: /* @__PURE__ */ new Map([[missing, "IAM of account 123456789012 has no role paymets-dev."]])
	},
	bad: `- role: ${missing} # IAM has payments-dev
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
	*check({ guests, survey }) {
		for (const { identity, locate } of guests) {
			const lack = identity === void 0 ? void 0 : survey.missing.get(identity.arn);
			if (lack === void 0) continue;
			yield {
				location: locate(),
				message: lack,
				remedy: "Mend the name, make the role or user, or take the grant out: whoever makes one of that name gets in by it."
			};
		}
	}
};

// src/lint/live/registry.ts
/** Every rule on live clusters, in the order in which they are documented. */
const liveRules = [
	groupUnbound,
	principalMissing,
	accessEntryOverrides,
	awsAuthIgnored
];

// src/declaration/declaration.ts
/** Every identity that a Cluster names, in the order of the file's schema. */
function identitiesOf(cluster) {
	const { creator, signIn, planAs, guard, verify } = cluster;
	return [
		...creator === void 0 ? [] : [creator],
		...signIn,
		...planAs,
		...guard.requiredPrincipals,
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
	onEntries: true,
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

// src/lint/rules/allow-expired.ts
/** Says that an allowance's last day has passed. */
const allowExpired = {
	id: "allow-expired",
	category: "cluster",
	severity: "warning",
	summary: "An allowance under spec.allow that has expired allows nothing.",
	why: "After its last day the guard refuses as ever. The lines only mislead their readers, and somebody may give them a new date without asking why they are there.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2020-01-31
      reason: the payments team moves to access entries, ACCESS-77`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters, today }) {
		for (const { guard, until, locate } of clusters.flatMap(({ allow }) => allow)) {
			if (today <= until) continue;
			yield {
				location: locate("until"),
				message: `The allowance expired on ${until}: ${guard} refuses as ever.`,
				remedy: "Remove it."
			};
		}
	}
};

// src/lint/rules/allow-forbidden.ts
/** Some guards always hold. */
const allowForbidden = {
	id: "allow-forbidden",
	category: "cluster",
	severity: "error",
	suppressible: false,
	summary: "No allowance is for a guard that keeps everybody from being locked out, or that Kubernetes would not let pass.",
	why: "What creator-shadowed and effect-differs refuse could lock everybody out for good, or let in whom nobody approved; what immutable and too-large refuse, the API server refuses too; and what conflict refuses is settled with onConflict. An allowance for one of them would change nothing, and its readers would think that it did.",
	sources: ["https://github.com/aws/containers-roadmap/issues/1209"],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: creator-shadowed
      until: 2026-12-01
      reason: the creator is to be listed like everybody else`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
	*check({ clusters }) {
		for (const { guard, locate } of clusters.flatMap(({ allow }) => allow)) {
			const final = guards.find(({ id }) => id === guard)?.final;
			if (final === void 0) continue;
			yield {
				location: locate("guard"),
				message: `The guard ${guard} always holds. ${final}`,
				remedy: "Remove the allowance, and mend what the guard refuses."
			};
		}
	}
};

// src/lint/rules/allow-too-long.ts
/** Two weeks: long enough for a review and a merge, and too short to be forgotten. */
const MOST_DAYS$1 = 14;
/** An allowance is for one change. */
const allowTooLong = {
	id: "allow-too-long",
	category: "cluster",
	severity: "error",
	suppressible: false,
	summary: "An allowance under spec.allow ends within 14 days.",
	why: "An allowance switches a guard off for a cluster, for every change until its last day. It is meant for the one change that needs it and is reviewed with that change; one that lasts would be there for the mistake of next month too.",
	sources: [],
	bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2027-12-01
      reason: the payments team moves to access entries, ACCESS-77`,
	good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2026-12-01
      reason: the payments team moves to access entries, ACCESS-77`,
	*check({ clusters, today }) {
		for (const { until, locate } of clusters.flatMap(({ allow }) => allow)) {
			const days = Math.round((Date.parse(until) - Date.parse(today)) / 864e5);
			if (days <= MOST_DAYS$1) continue;
			yield {
				location: locate("until"),
				message: `${until} is ${days} days away, more than ${MOST_DAYS$1}.`,
				remedy: `Choose a date within ${MOST_DAYS$1} days; should the change be merged later, move the date then.`
			};
		}
	}
};

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
		let places;
		for (const file of input.files) {
			const found = occurrences(file);
			if (found.length === 0) continue;
			places ??= placesTold(input);
			const told = places.get(file.path) ?? [];
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
/** Places, by file, of whose characters something is said already: by the schema, or by the rule about ARNs. */
function placesTold({ findings, clusters, accesses }) {
	const places = /* @__PURE__ */ new Map();
	for (const { location } of [...findings, ...principalsThat(holdsStrangeCharacter, clusters, accesses)]) {
		const told = places.get(location.file);
		if (told === void 0) places.set(location.file, [location]);
		else told.push(location);
	}
	return places;
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
	const entriesOfEach = accesses.map((access) => ({
		access,
		entries: entriesOf(access)
	}));
	return clusters.map((cluster) => {
		const all = entriesOfEach.filter(({ access }) => selects(access, cluster)).flatMap(({ entries }) => entries);
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

// src/lint/unsound.ts
const declares = {
	Cluster: /\bkind["']?\s*:\s*["']?Cluster\b/,
	Access: /\bkind["']?\s*:\s*["']?Access\b/
};
/**
* Whether a file that is not whole may declare more of a kind than was read. Then its own findings say enough, and what
* seems to lack may be in it.
*/
function mayDeclareMore(kind, { files, findings }) {
	const unsound = new Set(findings.map(({ location }) => location.file));
	const read = new Set(files.map(({ path }) => path));
	return [...unsound].some((path) => !read.has(path)) || files.some(({ path, text }) => unsound.has(path) && declares[kind].test(text));
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
	*check(input) {
		if (mayDeclareMore("Cluster", input)) return;
		const { clusters, accesses } = input;
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
	*check(input) {
		if (mayDeclareMore("Access", input)) return;
		const { clusters, accesses } = input;
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
				const key = entryKey(mapping);
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
			const isMasters = groups.includes(MASTERS);
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
	onEntries: true,
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
	onEntries: true,
	summary: "system:masters is not granted lightly.",
	why: "The API server lets system:masters do anything before it asks RBAC or any webhook for authorization: the group cannot be narrowed, and removing every binding takes nothing away. Kubernetes advises to keep it for the moment when nothing else gets in, and to bind ClusterRole cluster-admin to a group of your own for all else: that can be audited and taken away.",
	sources: ["https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege", "https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html"],
	bad: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [system:masters]`,
	good: `- role: arn:aws:iam::123456789012:role/platform-admin
  groups: [platform:admins]`,
	*check({ accesses }) {
		for (const { groups, locate } of grantsOf(accesses)) {
			const index = groups.indexOf(MASTERS);
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
	onEntries: true,
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
const reserved = [
	"system:",
	"eks:",
	"aws:",
	"amazon:",
	"iam:"
];
/** The reserved prefix that a name begins with. Kubernetes tells case apart, and so does this. */
function reservedPrefixOf(name) {
	return reserved.find((prefix) => name.startsWith(prefix));
}
/**
* The reserved prefix that the name of a session can complete, as `tem` does in `sys{{SessionName}}:x`. A session name
* has no colon, and can be any word.
*/
function prefixForSession(username) {
	const colon = username.indexOf(":");
	const [first = "", ...others] = username.slice(0, Math.max(0, colon)).split(SESSION_TEMPLATE);
	const last = others.at(-1);
	if (last === void 0) return void 0;
	return reserved.find((prefix) => {
		const word = prefix.slice(0, -1);
		if (!word.startsWith(first)) return false;
		return holdsInOrder(word.slice(first.length), others.slice(0, -1), last);
	});
}
/** Whether a text has these parts one after another, and ends with the last. */
function holdsInOrder(text, parts, last) {
	let at = 0;
	for (const part of parts) {
		const found = text.indexOf(part, at);
		if (found === -1) return false;
		at = found + part.length;
	}
	return text.slice(at).endsWith(last);
}

// src/lint/rules/group-reserved.ts
/**
* The groups of Kubernetes' own that a person may be in: k8s.io/apiserver, pkg/authentication/user. system:monitoring
* may read health and metrics. Other rules speak of the others.
*/
const known = /* @__PURE__ */ new Set([
	...nodeGroups,
	MASTERS,
	"system:monitoring",
	"system:authenticated",
	"system:unauthenticated"
]);
/** A group with a reserved prefix is one that there is. */
const groupReserved = {
	id: "group-reserved",
	category: "group",
	severity: "warning",
	onEntries: true,
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
	onEntries: true,
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

// src/lint/guest.ts
/** The identity that a Cluster names, where it is one. */
function identityOf(named) {
	return named !== void 0 && isPrincipal(named.identity) ? named.identity : void 0;
}
/** The grant by which an identity gets in to the cluster of a roster, its own before its account's. */
function grantFor(identity, { entries }) {
	return entries.find(({ principal }) => principal.kind !== "account" && isSameIdentity(principal, identity)) ?? entries.find(({ principal }) => principal.kind === "account" && principal.account === identity.account);
}

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
	onEntries: true,
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
	onEntries: true,
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
	onEntries: true,
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
	onEntries: true,
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
	onEntries: true,
	suppressible: false,
	summary: "A username does not begin as those of Kubernetes and EKS do.",
	why: "Kubernetes keeps system: for itself: whoever gets in as system:kube-controller-manager, or as system:serviceaccount:NAMESPACE:NAME, has all that RBAC gives to that component or service account. EKS keeps eks:, aws:, amazon: and iam: for its own, and its access entries refuse all five. aws-auth refuses none of them. Whoever assumes a role names the session, and so can complete the word: sys{{SessionName}}:x is system:x for a session named tem. The usernames of nodes are the exception, and have a rule of their own. Nothing silences it: whoever may change a declaration could otherwise become a component of the cluster in the same change.",
	sources: ["https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html", "https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects"],
	bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: system:serviceaccount:kube-system:deployer
  groups: [payments:edit]`,
	good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
	*check({ accesses }) {
		for (const grant of grantsOf(accesses)) {
			const { username = "" } = grant;
			const begins = reservedPrefixOf(username);
			const prefix = begins ?? prefixForSession(username);
			if (prefix === void 0 || isNodeEntry(grant)) continue;
			yield {
				location: grant.locate("username"),
				message: `The username ${JSON.stringify(username)} ${begins === void 0 ? "can begin, by the name of a session," : "begins"} with ${prefix}, which is kept for ${prefix === "system:" ? "Kubernetes" : "EKS"} itself.`,
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
	onEntries: true,
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
	onEntries: true,
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
				if (mapping.section === "mapAccounts" || mapping.username === "" || isNodeEntry(mapping)) continue;
				const { username } = mapping;
				const earlier = first.get(username);
				if (earlier === void 0) first.set(username, entry);
				if (earlier === void 0 || told.has(grant) || entryKey(earlier.mapping) === entryKey(mapping)) continue;
				if (SESSION_TEMPLATE.test(username) && isSso(earlier.principal) && isSso(entry.principal)) continue;
				told.add(grant);
				const { file, line } = earlier.grant.locate(earlier.grant.kind);
				yield {
					location: grant.locate(grant.usernameIsDefault ? grant.kind : "username"),
					message: `${earlier.grant.text}, at ${file}:${line}, gets in as ${username} on ${cluster.name} too.`,
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
	onEntries: true,
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
	onEntries: true,
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
	*check(input) {
		if (mayDeclareMore("Access", input)) return;
		for (const roster of input.rosters) {
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
	allowForbidden,
	allowTooLong,
	allowExpired,
	regionUnknown,
	rosterTooLarge,
	rosterLarge,
	clusterUnused,
	bidiCharacter,
	fileEmpty
];

// src/lint/rule-texts.ts
/** Every rule that a finding can be of: those of the registry first, then those on live clusters, then the engine's own. */
const ruleTexts = [
	...rules,
	...liveRules,
	...engineRules
];
/** The same by id. */
const ruleTextOf = new Map(ruleTexts.map((rule) => [rule.id, rule]));

// src/policy/policy.ts
/** The fields of a grant that a finding of a policy may point at. */
const grantFields = [
	"principal",
	"username",
	"groups",
	"reason",
	"expires"
];
/** The id under which everything that is wrong with a policy itself, or with its tests, is found. */
const POLICY_RULE = "policy";
/** A finding about a policy itself. */
function policyFinding(location, message, remedy) {
	return {
		rule: POLICY_RULE,
		severity: "error",
		location,
		message,
		remedy
	};
}

// src/policy/fields.ts
/** The places below a path. */
function below({ locate, locateKey }, ...path) {
	return {
		locate: (...more) => locate(...path, ...more),
		locateKey: (...more) => locateKey(...path, ...more)
	};
}
/** Reads the fields of one map that people wrote, and notes what is wrong with them. */
var Fields = class {
	#data;
	#places;
	#findings;
	/** How messages name the map, as in `A policy`. */
	#what;
	constructor(data, places, findings, what, known) {
		this.#data = isMap(data) ? data : {};
		this.#places = places;
		this.#findings = findings;
		this.#what = what;
		if (!isMap(data)) this.refuse([], `${what} is a map.`, `Give it ${known.join(", ")}.`);
		for (const key of Object.keys(this.#data)) {
			if (known.includes(key)) continue;
			const near = nearest(key, known);
			const remedy = near === void 0 ? `It may have ${known.join(", ")}.` : `Did you mean ${near}?`;
			this.note(places.locateKey(key), `${what} has no field ${key}.`, remedy);
		}
	}
	has(key) {
		return this.get(key) !== void 0;
	}
	get(key) {
		return Object.hasOwn(this.#data, key) ? this.#data[key] : void 0;
	}
	/** A field that is a map or a list of its own, and where it stands. */
	part(key) {
		return {
			data: this.get(key),
			places: below(this.#places, key)
		};
	}
	at(...path) {
		return this.#places.locate(...path);
	}
	/** Notes that something is wrong at a place. */
	note(location, message, remedy) {
		this.#findings.push(policyFinding(location, message, remedy));
	}
	/** Notes that something is wrong with the value at a path. */
	refuse(path, message, remedy) {
		return this.note(this.#places.locate(...path), message, remedy);
	}
	/** A text of a pattern. */
	text(key, pattern = /\S/, form = "text") {
		const value = this.get(key);
		if (value === void 0) return void 0;
		if (typeof value === "string" && pattern.test(value)) return value;
		return this.refuse([key], `${key} is not ${form}.`, "Write it anew; text that YAML reads otherwise belongs between quotes.");
	}
	/** Whether a field that has to be there is there. */
	needs(key) {
		if (!this.has(key)) this.note(this.#places.locateKey(), `${this.#what} lacks ${key}.`, `Add ${key}.`);
		return this.has(key);
	}
	/** A text that has to be there. */
	neededText(key, pattern, form) {
		return this.needs(key) ? this.text(key, pattern, form) : void 0;
	}
	/** A list of texts; empty where there is none. */
	texts(key) {
		const value = this.get(key) ?? [];
		if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
		this.refuse([key], `${key} is not a list of text.`, "Write [one, two].");
		return [];
	}
	flag(key) {
		const value = this.get(key);
		if (value === void 0 || typeof value === "boolean") return value;
		return this.refuse([key], `${key} is neither true nor false.`, "Write true or false.");
	}
	/** One of a few words. */
	word(key, words) {
		const value = this.get(key);
		if (value === void 0) return void 0;
		return words.find((word) => word === value) ?? this.refuse([key], `${key} is none of ${words.join(", ")}.`, "Write one of them.");
	}
};

export { nearestFew as C, nearest as S, suppressionForbidden as _, policyFinding as a, suppressionUnknown as b, rules as c, liveRules as d, baselineRule as f, suppressionExpired as g, configurationRule as h, grantFields as i, resolve as l, configurationChanged as m, below as n, ruleTextOf as o, baselineStale as p, POLICY_RULE as r, ruleTexts as s, Fields as t, selects as u, suppressionReason as v, suppressionUnused as x, suppressionSyntax as y };