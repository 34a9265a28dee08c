import { t as sessionTagKeys } from "./session-tags.js";
import { n as isSameIdentity, s as partitionOf, t as isPrincipal } from "./principal.js";
import { a as mayDescribe, c as maySurvey, d as trustsRuns, l as policyOf, o as mayGoOn, r as GITHUB_ISSUER, s as mayProve, t as manifestsOf, u as trustsPredecessor } from "./rbac.js";

// src/iam/access.ts
/** All accounts that something is made in, in the order of the way in. */
function accountsOf({ roles, users }) {
	return [.../* @__PURE__ */ new Set([...users.map(({ user }) => user.account), ...roles.map(({ role }) => role.account)])];
}
const READING = "plans on pull requests";
const WRITING = "applies on merges";
/**
* What lets the runs of a repository into a cluster, by its Cluster: the way in of merges (`signIn`), and that of pull
* requests (`planAs`), each with no more than its commands ask for.
*
* @param source the owner of entries, by which the history is named
*/
function accessOf(roster, workflows, source) {
	const { cluster } = roster;
	const partition = partitionOf(cluster.region);
	const signIn = identities(cluster.signIn.length > 0 ? cluster.signIn : cluster.creator ? [cluster.creator] : []);
	const planAs = identities(cluster.planAs);
	const creator = identities(cluster.creator === void 0 ? [] : [cluster.creator])[0];
	const gathered = /* @__PURE__ */ new Map();
	walk(gathered, planAs, READING, readingRuns(workflows));
	walk(gathered, signIn, WRITING, writingRuns(workflows, partition.id));
	const proven = provenRoles(roster, signIn);
	const writer = gathered.get(keyOf(signIn.at(-1)));
	for (const role of proven) writer?.proves.set(keyOf(role), role);
	const proverOf = (identity) => writer?.proves.has(keyOf(identity)) ? [writer.identity] : [];
	const sent = {
		externalId: cluster.externalId,
		tagKeys: cluster.sessionTags ? sessionTagKeys : [],
		repository: workflows.repository
	};
	const all = [...gathered.values()];
	const providerOf = ({ account }) => ({
		partition: partition.id,
		account,
		url: workflows.issuer,
		audience: partition.audience
	});
	const first = all.filter(({ identity, runs }) => identity.kind === "role" && runs.length > 0);
	const accounts = new Map(first.map(({ identity }) => [identity.account, providerOf(identity)]));
	const policyFor = ({ next, proves, describes }) => policyOf([
		...describes ? [mayDescribe(cluster), ...maySurvey(cluster)] : [],
		...mayGoOn([...next.values()], sent),
		...mayProve([...proves.values()])
	]);
	return {
		command: "iam",
		cluster: cluster.name,
		region: cluster.region,
		workflows,
		providers: [...accounts.values()],
		roles: all.flatMap((one) => {
			const { identity, purposes, runs, before } = one;
			if (identity.kind !== "role") return [];
			const trust = [
				...runs.map((run) => trustsRuns(providerOf(identity), run)),
				...[...before.values()].flatMap((previous) => trustsPredecessor(previous, sent)),
				...proverOf(identity).map(trustsProver)
			];
			return [{
				role: identity,
				purpose: [...purposes].join("; "),
				exists: creator !== void 0 && isSameIdentity(identity, creator),
				trust: policyOf(trust.map((statement, index) => ({
					...statement,
					Sid: sidOf(statement, index, trust)
				}))),
				policy: policyFor(one),
				after: [...before.values(), ...proverOf(identity)].filter(({ kind }) => kind === "role").map(({ arn }) => arn)
			}];
		}),
		users: all.flatMap((one) => one.identity.kind === "user" ? [{
			user: one.identity,
			policy: policyFor(one)
		}] : []),
		proofs: proven.filter((role) => !gathered.has(keyOf(role))).flatMap((role) => proverOf(role).map((prover) => ({
			role,
			statement: trustsProver(prover)
		}))),
		manifests: manifestsOf(source),
		notes: notesOf(roster, workflows, {
			signIn,
			planAs,
			creator
		}, partition.id)
	};
}
function identities(named) {
	return named.map(({ identity }) => identity).filter((identity) => isPrincipal(identity));
}
function keyOf(identity) {
	return identity?.effectiveArn.toLowerCase() ?? "";
}
/** Notes what each identity of a way in needs to get to the next, and the last to get to the cluster. */
function walk(gathered, chain, purpose, runs) {
	for (const [index, identity] of chain.entries()) {
		const one = gathered.get(keyOf(identity)) ?? {
			identity,
			purposes: /* @__PURE__ */ new Set(),
			runs: [],
			before: /* @__PURE__ */ new Map(),
			next: /* @__PURE__ */ new Map(),
			proves: /* @__PURE__ */ new Map(),
			describes: false
		};
		gathered.set(keyOf(identity), one);
		one.purposes.add(purpose);
		const before = chain[index - 1];
		const next = chain[index + 1];
		if (before === void 0) one.runs.push(runs);
		else one.before.set(keyOf(before), before);
		if (next === void 0) one.describes = true;
		else if (next.kind === "role") one.next.set(keyOf(next), next);
	}
}
/** `repo:OWNER/NAME`, or with ids as repositories made since July 2026 have it. */
function subjectOf({ repository, ids }, context) {
	const [owner = "", name = ""] = repository.split("/");
	return ids === void 0 ? `repo:${owner}/${name}:${context}` : `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`;
}
/** Pull requests, and plans on the branch itself, such as those that a schedule starts. */
function readingRuns(workflows) {
	return {
		sid: "GuestlistPullRequests",
		subjects: ["pull_request", `ref:refs/heads/${workflows.branch}`].map((context) => subjectOf(workflows, context)),
		claims: {}
	};
}
/**
* With an environment `sub` says nothing of the branch, so that is asked for by a claim of its own: STS looks at `ref` of
* GitHub's own issuer in the commercial partition (IAM user guide, "Available keys for AWS OIDC federation"). Elsewhere the
* environment's deployment branches say it.
*/
function writingRuns(workflows, partition) {
	const { environment, branch } = workflows;
	const ref = `refs/heads/${branch}`;
	const context = environment === void 0 ? `ref:${ref}` : `environment:${environment}`;
	const claims = environment !== void 0 && knowsClaims(workflows, partition) ? { ref } : {};
	return {
		sid: "GuestlistMerges",
		subjects: [subjectOf(workflows, context)],
		claims
	};
}
function knowsClaims({ issuer }, partition) {
	return issuer === "https://token.actions.githubusercontent.com" && partition === "aws";
}
/** The roles that prove a change: those that are named, and where the Cluster says so all that are granted access. */
function provenRoles({ cluster, entries }, signIn) {
	const named = identities([...cluster.verify.in, ...cluster.verify.out]);
	const granted = cluster.verify.assumable ? entries.map(({ principal }) => principal) : [];
	const roles = [...named, ...granted].filter((principal) => principal.kind === "role");
	const ways = new Set(signIn.map(keyOf));
	return [...new Map(roles.map((role) => [keyOf(role), role])).values()].filter((role) => !ways.has(keyOf(role)));
}
function trustsProver(writer) {
	return {
		Sid: "GuestlistProof",
		Effect: "Allow",
		Principal: { AWS: writer.arn },
		Action: "sts:AssumeRole"
	};
}
/** Sids are unique within a policy. */
function sidOf({ Sid }, index, all) {
	const earlier = all.slice(0, index).filter((other) => other.Sid === Sid).length;
	return earlier === 0 ? Sid : `${Sid}${earlier + 1}`;
}
function notesOf({ cluster }, workflows, { signIn, planAs, creator }, partition) {
	const writer = signIn.at(-1);
	const isCreator = writer !== void 0 && creator !== void 0 && isSameIdentity(writer, creator);
	const reader = planAs.at(-1);
	const notes = [];
	if (workflows.isGuessed) notes.push(`The repository is called as the checkout's origin has it, in lower case. Case counts in sub: if GitHub writes it otherwise, name it with --repository.`);
	if (workflows.ids === void 0 && workflows.issuer === "https://token.actions.githubusercontent.com") notes.push(`A repository that was made or renamed since July 2026, or has opted in, sends ids in sub, and would be refused: then print this with --ids "$(gh api repos/${workflows.repository} --jq '"\\(.owner.id)/\\(.id)"')".`);
	if (planAs.length === 0) notes.push("The Cluster has no planAs, so pull requests have no way in of their own: add a role that only reads.");
	else if (reader !== void 0) notes.push(`Grant ${reader.arn} the group guestlist:readers, which the RBAC lets read aws-auth.`);
	if (isCreator) notes.push(`${writer.arn} is the creator of ${cluster.eksName}, which may do anything there. Another role at the end of signIn, granted the group guestlist:writers, needs no more than the RBAC gives.`);
	else if (writer === void 0) notes.push("The Cluster has neither signIn nor creator, so nothing lets a merge in: this is for plans alone.");
	else notes.push(`Grant ${writer.arn} the group guestlist:writers, which the RBAC lets write aws-auth.`);
	notes.push("Whoever may write aws-auth may let in anybody as anything: RBAC narrows what a mistake can touch, and the environment decides who gets that far.");
	if (workflows.environment !== void 0 && !knowsClaims(workflows, partition)) notes.push(`STS looks at no claim but sub and aud of this issuer: allow only ${workflows.branch} in the deployment branches of the environment ${workflows.environment}.`);
	return notes;
}

export { accountsOf as n, accessOf as t };