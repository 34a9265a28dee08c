import { n as isSameIdentity, t as isPrincipal } from "./principal.js";
import { a as sameMapping, i as principalText, o as sections, r as matchKey, t as entryKey } from "./mapping.js";
import { a as isNodeMapping } from "./grouped.js";
import { f as MASTERS, p as isMaster, r as isAdminGroup } from "./group-rights.js";
import { a as read, l as identify, n as allEntries, t as fatesOf } from "./fate.js";
import { a as readLedger, r as ownershipOf } from "./ledger.js";

// src/plan/allowed.ts
/** The allowance that lets a guard's refusals through today; undefined where there is none, or its last day has passed. */
function allowanceFor(guard, allowances, today) {
	return allowances.find((allowance) => allowance.guard === guard && today <= allowance.until);
}
/** A refusal with the allowance that lets it through. */
function allowedBy({ until, reason }, { guard, message }) {
	return {
		guard,
		message,
		until,
		reason
	};
}
/** What a guard that may be allowed says of it, to go at the end of its remedies. */
function howToAllow(guard) {
	return `If it is meant, allow it under spec.allow of the Cluster, with guard: ${guard}, until and reason.`;
}

// src/plan/guards/access-entry.ts
/** Nothing is written that an access entry makes void. */
const accessEntry = {
	id: "access-entry",
	summary: "A grant that is added or changed is not overridden by an EKS access entry.",
	why: "In the authentication mode API_AND_CONFIG_MAP an access entry goes before what aws-auth says of the same principal, and nothing is merged. The change would look as if it were made, and have no effect; or have one at last, unseen, on the day on which somebody deletes the access entry.",
	refuses: "The plan adds or changes an entry of aws-auth whose principal has an access entry on the cluster. It is asked where the access entries could be read (eks:ListAccessEntries). Who is taken out of aws-auth and still gets in by an access entry is told by the rule access-entry-overrides.",
	*check({ changes, survey }) {
		for (const change of changes) {
			if (change.kind !== "added" && change.kind !== "changed") continue;
			if (isNodeMapping(change.after) || survey?.accessEntries?.has(matchKey(change.after)) !== true) continue;
			yield {
				message: `${principalText(change.after)} has an EKS access entry, which goes before aws-auth: what is granted here would have no effect.`,
				remedy: `Give the access entry the groups or access policies that are meant and take the grant out, or delete the access entry first. ${howToAllow("access-entry")}`
			};
		}
	}
};

// src/plan/guards/conflict.ts
/** Nobody else's entry is overwritten or doubled. */
const conflict = {
	id: "conflict",
	summary: "A grant may not take the place of somebody else's entry.",
	why: "An entry that another repository, a tool or a person wrote may be what keeps them in. Writing over it without a word takes their access away, and two owners of one entry undo each other's changes for ever.",
	refuses: "The live aws-auth holds an entry for a principal that is declared here, it says otherwise, and it is somebody else's, or ours and changed by hand; or one of ours that is to be removed was changed by hand, or stands there more than once.",
	final: "It cannot be allowed, since nothing would be written in the entry's place, and the proof after the change would fail. `onConflict: take` in the Cluster is the reviewed way to have the entry overwritten.",
	*check(plan) {
		for (const change of plan.changes) {
			if (change.kind !== "conflict") continue;
			yield {
				message: `${principalText(change.before)}: ${change.why}.`,
				remedy: change.owner === void 0 || change.owner === plan.source ? "Make the grant say what the entry says, or write `onConflict: take` in the Cluster to have it overwritten." : `Agree with ${change.owner} on who grants it; with \`onConflict: take\` in the Cluster the entry becomes ours.`
			};
		}
	}
};

// src/plan/passage.ts
/** Gives the passage of an identity through a plan: a role as one of its sessions, a user as itself. */
function passages(plan) {
	const before = read(plan.live);
	const after = read(plan.next);
	return (identity) => ({
		before: identify(before, callerOf(identity)),
		after: identify(after, callerOf(identity))
	});
}
const SESSION = "guest@session";
function callerOf({ kind, effectiveArn, account }) {
	return {
		canonicalArn: effectiveArn,
		account,
		sessionName: kind === "role" ? SESSION : "",
		accessKeyId: ""
	};
}
/** Whether two are one to Kubernetes. The order of groups is no matter, nor how often one is named. */
function isSamePerson(a, b) {
	return a.username === b.username && groupsText(a) === groupsText(b);
}
function groupsText({ groups }) {
	return JSON.stringify([...new Set(groups)].sort());
}
/** Whether an identity is the declared creator, whom EKS lets in whatever aws-auth says. */
function isCreator(identity, { creator }) {
	return creator !== void 0 && isPrincipal(creator.identity) && isSameIdentity(creator.identity, identity);
}

// src/plan/plan.ts
/** The kinds of change, in the order in which reports list them. */
const changeKinds = [
	"conflict",
	"removed",
	"changed",
	"added",
	"adopted",
	"kept",
	"foreign"
];
/** Whether applying the plan would write anything. */
function hasChanges(plan) {
	return plan.recordMoves || plan.changes.some(({ kind }) => kind === "added" || kind === "changed" || kind === "removed" || kind === "adopted");
}
/** How many changes of each kind a plan has. */
function countChanges(plan) {
	const counts = {
		conflict: 0,
		removed: 0,
		changed: 0,
		added: 0,
		adopted: 0,
		kept: 0,
		foreign: 0
	};
	for (const change of plan.changes) counts[change.kind] += 1;
	return counts;
}

// src/plan/guards/creator-shadowed.ts
/** The creator's own way in stays free. */
const creatorShadowed = {
	id: "creator-shadowed",
	summary: "aws-auth may not say anything about the cluster's creator, nor about its whole account.",
	why: "EKS lets the creator of a cluster in as system:masters without aws-auth. An entry for the creator, or for its whole account, takes the place of that, and when nobody else is an admin there is no way back in (aws/containers-roadmap#1209).",
	refuses: "The creator is declared, and after the change aws-auth would map it, by an entry of its own or by its account, to something other than before.",
	final: "It cannot be allowed: nothing else may be left to mend it with.",
	*check(plan, { cluster }) {
		const creator = cluster.creator?.identity;
		if (creator === void 0 || !isPrincipal(creator) || !hasChanges(plan)) return;
		const { before, after } = passages(plan)(creator);
		if (after === void 0 || before !== void 0 && isSamePerson(before, after)) return;
		const byAccount = after.username === creator.effectiveArn && after.groups.length === 0;
		yield {
			message: `After this change aws-auth would map the creator of the cluster, ${creator.arn}${byAccount ? `, by its account ${creator.account}` : ""}.`,
			remedy: "Remove that entry: it takes the place of the creator’s system:masters and can lock everybody out (aws/containers-roadmap#1209)."
		};
	}
};

// src/plan/effect.ts
/**
* Compares what a plan means with what the authenticator would make of the text that it would write. Gives a sentence
* for each difference; none means that the text says what is meant, and that every other entry is as it was.
*/
function effectDifferences(plan) {
	const after = read(plan.next);
	const unread = unreadSections(after);
	return unread.length > 0 ? unread : compare(intended(plan), allEntries(after));
}
/**
* What of a plan does not stand in a ConfigMap, a sentence each. Entries of others are not looked at: they may have
* been written since, and that is their owners' right.
*/
function unmet(plan, stored) {
	const reading = read(stored);
	const unread = unreadSections(reading);
	if (unread.length > 0) return unread;
	const winners = new Map(allEntries(reading).map(({ mapping }) => [entryKey(mapping), mapping]));
	return [...new Set(plan.changes.flatMap((change) => problemsOf(change, winners)))];
}
function problemsOf(change, winners) {
	switch (change.kind) {
		case "foreign": return [];
		case "removed": return stillThere(change.before, winners);
		case "adopted":
		case "kept": return notAsDeclared(change.entry.mapping, winners);
		case "conflict": return change.after === void 0 ? stillThere(change.before, winners) : notAsDeclared(change.after, winners);
		default: return notAsDeclared(change.after, winners);
	}
}
function notAsDeclared(wanted, winners) {
	const found = winners.get(entryKey(wanted));
	if (found === void 0) return [`${principalText(wanted)} is declared, but has no entry in aws-auth.`];
	return sameMapping(found, wanted) ? [] : [`The entry of ${principalText(wanted)} in aws-auth is not what is declared.`];
}
function stillThere(unwanted, winners) {
	if (!winners.has(entryKey(unwanted))) return [];
	return [`${principalText(unwanted)} is no longer declared, but still has an entry in aws-auth.`];
}
/** Which sections cannot be read, a sentence each. */
function unreadSections(reading) {
	return sections.flatMap((section) => {
		const { problem } = reading[section];
		return problem === void 0 ? [] : [`${section} cannot be read: ${problem.message}.`];
	});
}
/** The entries that must be there, and no others: the live ones, less the removed, with the changed changed and the added added. */
function intended(plan) {
	const before = allEntries(read(plan.live)).map((entry) => entry.mapping);
	const removed = /* @__PURE__ */ new Set();
	const changed = /* @__PURE__ */ new Map();
	const added = [];
	for (const change of plan.changes) {
		if (change.kind === "removed") removed.add(entryKey(change.before));
		if (change.kind === "changed") changed.set(entryKey(change.before), change.after);
		if (change.kind === "added") added.push(change.after);
	}
	return [...before.filter((mapping) => !removed.has(entryKey(mapping))).map((mapping) => changed.get(entryKey(mapping)) ?? mapping), ...added];
}
function compare(expected, actual) {
	const differences = [];
	for (const section of sections) {
		const wanted = expected.filter((mapping) => mapping.section === section);
		const got = actual.map((entry) => entry.mapping).filter((mapping) => mapping.section === section);
		if (wanted.length !== got.length) differences.push(`${section} would have ${got.length} entries, not ${wanted.length}`);
		for (const [index, mapping] of wanted.entries()) {
			const other = got[index];
			if (other !== void 0 && !sameEntry(mapping, other)) differences.push(`${section} would say something else of ${principalText(mapping)}`);
		}
	}
	return differences;
}
/** Entries are compared with their spelling and order too, since nothing foreign may move. */
function sameEntry(a, b) {
	return sameMapping(a, b) && principalText(a) === principalText(b);
}

// src/plan/guards/effect-differs.ts
/** What would be written is read with the authenticator's rules, and must say what is meant. */
const effectDiffers = {
	id: "effect-differs",
	summary: "The text to be written means exactly what the plan says, and leaves everybody else as they are.",
	why: "The ConfigMap is edited as text and read by the authenticator with rules of its own. Text that is read as something else than what was reviewed would let in whom nobody approved.",
	refuses: "The text that would be written, read as the authenticator reads it, has other entries than the plan says, foreign ones included, or cannot be read.",
	final: "It cannot be allowed: what would be written is not what was reviewed.",
	*check(plan) {
		for (const difference of effectDifferences(plan)) yield {
			message: `The text that would be written does not mean what the plan says: ${difference}.`,
			remedy: "Nothing was written. This is a mistake in Guestlist, or an entry that it cannot edit: please report it with the ConfigMap."
		};
	}
};

// src/plan/owned.ts
/** The live entries that the ledger has down as the planning repository's. */
function ownedIn({ live, source }) {
	const ledger = readLedger(live);
	if ("problem" in ledger) return [];
	return allEntries(read(live)).flatMap(({ mapping }) => ownershipOf(ledger, mapping)?.owner === source ? [mapping] : []);
}

// src/plan/guards/first-apply.ts
/** Whoever comes new to a cluster takes nothing over. */
const firstApply = {
	id: "first-apply",
	summary: "The first apply to a cluster only adds and adopts.",
	why: "Where a repository owns nothing yet, every entry in its way is somebody else's. A list that is applied to the wrong cluster for the first time, with `onConflict: take`, would take over what others live by.",
	refuses: "This repository owns no entry of the live aws-auth, and the plan changes one that is there, as `onConflict: take` in the Cluster lets it.",
	*check(plan) {
		const taken = plan.changes.filter(({ kind }) => kind === "changed");
		if (taken.length === 0 || ownedIn(plan).length > 0) return;
		for (const change of taken) {
			if (change.kind !== "changed") continue;
			yield {
				message: `${principalText(change.before)} has an entry of somebody else, and this is the first apply to ${plan.cluster}: it only adds and adopts.`,
				remedy: `Apply once without this grant, so that this repository owns something here. ${howToAllow("first-apply")}`
			};
		}
	}
};

// src/plan/guards/immutable.ts
/** An immutable ConfigMap is not fought with. */
const immutable = {
	id: "immutable",
	summary: "A ConfigMap that is marked immutable cannot be changed.",
	why: "A change that Kubernetes is sure to refuse would fail half-way through the clusters of a merge.",
	refuses: "The live ConfigMap says `immutable: true`, and the plan has changes.",
	final: "It cannot be allowed: the API server refuses the change whatever Guestlist says.",
	*check(plan) {
		if (plan.live?.immutable !== true || !hasChanges(plan)) return;
		yield {
			message: "The ConfigMap aws-auth is immutable, so the API server refuses every change of its data.",
			remedy: "It can only be deleted and made anew, during which nobody can sign in: plan that by hand."
		};
	}
};

// src/plan/admins.ts
/**
* The entries that make their principal an administrator for sure: with their effect, no access entry in their place, and
* the group system:masters or one that a ClusterRoleBinding gives everything. Where RBAC is not known, system:masters
* alone counts.
*/
function adminsIn(configMap, survey) {
	return fatesOf(read(configMap)).flatMap(({ entry: { mapping }, fate }) => fate.kind === "effective" && mapping.section !== "mapAccounts" && mapping.groups.some((group) => isAdminGroup(group, survey?.rbac)) && survey?.accessEntries?.has(matchKey(mapping)) !== true ? [mapping] : []);
}

// src/plan/guards/min-admins.ts
/** Where the creator is not known, somebody else has to be able to mend a mistake. */
const WITHOUT_CREATOR = 1;
const NOT_COUNTED = "Whether a ClusterRoleBinding makes administrators of others is not known here.";
/** Somebody can still mend everything. */
const minAdmins = {
	id: "min-admins",
	summary: "Enough entries of aws-auth keep a group of administrators: system:masters, or one that a ClusterRoleBinding gives everything.",
	why: "When the last entry of an administrator goes, nobody may be left who can put it back.",
	refuses: `After the change fewer administrators would be left in aws-auth than spec.guard.minAdmins of the Cluster asks for. Where it is left out, one is asked for, or none if the creator is declared: EKS always lets it in as ${MASTERS}. A cluster that has fewer before is held to what it has. An administrator is an entry that has its effect, and no access entry in its place, with the group ${MASTERS}, or with a group that a ClusterRoleBinding gives cluster-admin or another ClusterRole that allows everything. Where the cluster's bindings could not be read, ${MASTERS} alone counts.`,
	*check(plan, { cluster }) {
		if (!hasChanges(plan)) return;
		const { survey } = plan;
		const wanted = cluster.guard.minAdmins ?? (cluster.creator === void 0 ? WITHOUT_CREATOR : 0);
		const before = adminsIn(plan.live, survey).length;
		const after = adminsIn(plan.next, survey).length;
		if (after >= Math.min(wanted, before)) return;
		const left = `This change would leave ${after} of the ${before} ${survey?.rbac === void 0 ? `entries with ${MASTERS}` : "entries of administrators"} that have an effect; there are to be ${wanted}.`;
		yield {
			message: survey?.rbac === void 0 ? `${left} ${NOT_COUNTED}` : left,
			remedy: `Make somebody else an administrator first, with ${MASTERS} or a group that is bound to cluster-admin. ${howToAllow("min-admins")}`
		};
	}
};

// src/plan/guards/node-entry.ts
/** Entries that nodes join by are not taken away. */
const nodeEntry = {
	id: "node-entry",
	summary: "An entry that nodes or Fargate pods join by may not be removed or changed.",
	why: "Nodes and Fargate pods join by entries of aws-auth too. Without theirs, nodes become NotReady, and what runs on them is moved or stops.",
	refuses: "The plan removes or changes an entry with one of the groups that nodes have, such as system:nodes and system:bootstrappers.",
	*check(plan) {
		for (const change of plan.changes) {
			if (change.kind !== "removed" && change.kind !== "changed" || !isNodeMapping(change.before)) continue;
			yield {
				message: `${principalText(change.before)} lets nodes join the cluster, and this change would ${change.kind === "removed" ? "remove" : "change"} its entry.`,
				remedy: `Drain and remove the nodes first. ${howToAllow("node-entry")}`
			};
		}
	}
};

// src/plan/guards/removal-limit.ts
/** Access is taken away a little at a time. */
const removalLimit = {
	id: "removal-limit",
	summary: "One change removes at most three entries of a list, or a quarter of them, or as spec.guard says, and never all that there are.",
	why: "A folder that was moved, a file that was not read, a label with a typo: each makes declarations vanish, and what is no longer declared is removed. A change that removes much at once is more often a mistake than meant.",
	refuses: `The plan removes more of the entries that this repository owns than 3 or a quarter, rounded up, whichever is more; spec.guard.removalLimit of the Cluster may say another count, and another share in percent. A share alone would mean nothing for a short list. It counts mapRoles, mapUsers and mapAccounts each by itself, so that a long list does not hide that a short one is emptied, and also the entries with ${MASTERS}: of those, one that loses the group counts as removed. It also refuses to remove all of them, where there are two or more. An entry that goes since its grant has expired does not count, neither among the removed nor among the owned: its end was reviewed with its date.`,
	*check(plan, { cluster: { guard } }) {
		const expired = new Set(plan.changes.flatMap((change) => change.kind === "removed" && change.expired !== void 0 ? [entryKey(change.before)] : []));
		const counts = (mapping) => !expired.has(entryKey(mapping));
		const owned = ownedIn(plan).filter(counts);
		const removed = plan.changes.flatMap((change) => change.kind === "removed" ? [change.before] : []).filter(counts);
		const isOwned = new Set(owned.map(entryKey));
		const demoted = plan.changes.flatMap((change) => change.kind === "changed" && isOwned.has(entryKey(change.before)) && !isMaster(change.after) ? [change.before] : []);
		const overLimit = (gone, all, what) => overLimitOf(guard.removalLimit, gone, all, what);
		const tooMuch = [...sections.flatMap((section) => {
			const here = ({ section: its }) => its === section;
			return overLimit(removed.filter(here).length, owned.filter(here).length, `entries of ${section}`);
		}), ...overLimit([...removed, ...demoted].filter(isMaster).length, owned.filter(isMaster).length, `entries with ${MASTERS}`)];
		yield* tooMuch;
		if (tooMuch.length === 0 && owned.length > 1 && removed.length === owned.length) yield {
			message: `This change would take away all ${owned.length} entries that this repository owns.`,
			remedy: `See whether the declarations are all there. ${howToAllow("removal-limit")}`
		};
	}
};
function overLimitOf({ count, percent }, removed, owned, what) {
	const most = Math.max(count, Math.ceil(owned * percent / 100));
	if (removed <= most) return [];
	return [{
		message: `This change would take away ${removed} of the ${owned} ${what} that this repository owns; ${most} are the most at once.`,
		remedy: `See whether the declarations are all there, or take them away in several changes. ${howToAllow("removal-limit")}`
	}];
}

// src/plan/guards/required-principals.ts
/** Those who must always get in still do. */
const requiredPrincipals = {
	id: "required-principals",
	summary: "Everybody under spec.guard.requiredPrincipals who gets in keeps a way in.",
	why: "Some must be able to get in whatever else changes: whoever is on call, the deployer of everything else, the emergency role. Their entries may be removed by somebody who does not know that.",
	refuses: "A role or user under spec.guard.requiredPrincipals of the Cluster gets in by aws-auth before the change, as itself or by its account, and would not after it. As whom it gets in is no matter here. The declared creator is let in by EKS, so it is not asked.",
	*check(plan, { cluster }) {
		if (!hasChanges(plan) || cluster.guard.requiredPrincipals.length === 0) return;
		const passageOf = passages(plan);
		for (const { identity } of cluster.guard.requiredPrincipals) {
			if (!isPrincipal(identity) || isCreator(identity, cluster)) continue;
			const { before, after } = passageOf(identity);
			if (before === void 0 || after !== void 0) continue;
			yield {
				message: `${identity.arn} must keep a way in, and this change would take it away.`,
				remedy: `Leave its grant in place, or take it out of spec.guard.requiredPrincipals. ${howToAllow("required-principals")}`
			};
		}
	}
};

// src/plan/guards/too-large.ts
const MAX_DATA_BYTES = 1048576;
const MAX_ANNOTATION_BYTES = 262144;
/** What would be written fits. */
const tooLarge = {
	id: "too-large",
	summary: "The ConfigMap stays within what Kubernetes stores.",
	why: "A change that Kubernetes is sure to refuse would fail half-way through the clusters of a merge.",
	refuses: "After the change the data of aws-auth would have more than 1 MiB, or its annotations more than 256 KiB.",
	final: "It cannot be allowed: the API server refuses the change whatever Guestlist says.",
	*check(plan) {
		if (!hasChanges(plan)) return;
		const data = bytesOf(plan.next.data);
		const annotations = bytesOf(plan.next.metadata.annotations);
		const remedy = "Grant to fewer, shared roles, or move principals to EKS access entries.";
		if (data > MAX_DATA_BYTES) yield {
			message: `aws-auth would have ${data} bytes of data; ${MAX_DATA_BYTES} are the most.`,
			remedy
		};
		if (annotations > MAX_ANNOTATION_BYTES) yield {
			message: `aws-auth would have ${annotations} bytes of annotations; ${MAX_ANNOTATION_BYTES} are the most.`,
			remedy
		};
	}
};
function bytesOf(texts) {
	return Object.entries(texts ?? {}).reduce((sum, [key, text]) => sum + Buffer.byteLength(key) + Buffer.byteLength(text), 0);
}

// src/plan/guards/writer-loses.ts
/** Whoever writes a change can still write the next one. */
const writerLoses = {
	id: "writer-loses",
	summary: "The last identity of signIn, which writes, keeps the username and groups that it has.",
	why: "Guestlist itself gets in by aws-auth where it does not sign in as the creator. A change that takes away its own entry, or its groups, is its last one: it could neither be proven nor put back.",
	refuses: "The last identity of spec.signIn of the Cluster is not the declared creator, aws-auth lets it in before the change, and after it aws-auth would refuse it or let it in with another username or other groups.",
	*check(plan, { cluster }) {
		const writer = cluster.signIn.at(-1)?.identity;
		if (writer === void 0 || !isPrincipal(writer) || isCreator(writer, cluster) || !hasChanges(plan)) return;
		const { before, after } = passages(plan)(writer);
		if (before === void 0 || after !== void 0 && isSamePerson(before, after)) return;
		yield {
			message: `${writer.arn} writes this change, and ${after === void 0 ? "would not get in after it" : "would get in with another username or other groups after it"}.`,
			remedy: `Leave its grant as it is, or sign in as somebody else first. ${howToAllow("writer-loses")}`
		};
	}
};

// src/plan/guards.ts
/** Every guard, in the order in which their refusals are shown. */
const guards = [
	conflict,
	firstApply,
	creatorShadowed,
	accessEntry,
	writerLoses,
	requiredPrincipals,
	minAdmins,
	nodeEntry,
	removalLimit,
	immutable,
	tooLarge,
	effectDiffers
];

// src/awsauth/render.ts
/**
* A text as a YAML scalar that every YAML version reads alike: double-quoted, ASCII only. An unquoted
* `{{SessionName}}` is a map to go-yaml and `on` is a boolean, so nothing is ever left bare. Letters beyond 16 bits are
* one escape, since go-yaml refuses the two halves that JSON would write.
*/
function quote(text) {
	return JSON.stringify(text.replace(/\p{Cs}/gu, "�")).replace(/[\u007f-\u{10ffff}]/gu, (letter) => {
		const point = letter.codePointAt(0) ?? 0;
		return point > 65535 ? `\\U${point.toString(16).padStart(8, "0")}` : `\\u${point.toString(16).padStart(4, "0")}`;
	});
}
/** A list of entries in block style, or nothing at all for no entries. */
function renderList(mappings, indent = "", newline = "\n") {
	return mappings.map((mapping) => renderItem(mapping, indent, newline)).join("");
}
/** One entry as an item of a block list, with the line break behind it. */
function renderItem(mapping, indent, newline) {
	return itemLines(mapping).map((line) => indent + line + newline).join("");
}
function itemLines(mapping) {
	if (mapping.section === "mapAccounts") return [`- ${quote(mapping.account)}`];
	const arnField = mapping.section === "mapRoles" ? "rolearn" : "userarn";
	const groups = mapping.groups.map((group) => `    - ${quote(group)}`);
	return [
		`- ${arnField}: ${quote(mapping.arn)}`,
		`  username: ${quote(mapping.username)}`,
		...groups.length > 0 ? ["  groups:", ...groups] : []
	];
}

export { effectDifferences as a, changeKinds as c, isCreator as d, isSamePerson as f, allowedBy as h, adminsIn as i, countChanges as l, allowanceFor as m, renderList as n, unmet as o, passages as p, guards as r, unreadSections as s, renderItem as t, hasChanges as u };