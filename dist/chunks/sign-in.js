import { t as Failure } from "./failure.js";
import { s as partitionOf, t as isPrincipal } from "./principal.js";
import { t as maskCredentials } from "./credentials.js";
import { n as persist, t as defaultPatience } from "./patience.js";
import { c as percentEncoded, f as awsErrorCode, l as require_dist_cjs$1, m as answerBehind, n as askOnce, o as hostOf, p as awsFailure, r as UNSIGNED, s as stsClient, t as ask, x as require_dist_cjs } from "./ask.js";
import { a as assertIdentity, c as ambientCredentials, o as callerIdentity, s as isIdentity } from "./eks.js";
import { n as sessionTagsOf } from "./session-tags.js";
import { createHash, createHmac } from "node:crypto";

// src/aws/cluster-token.ts
var import_dist_cjs$1 = require_dist_cjs();
const MAX_TOKEN_BYTES = 4096;
/** X-Amz-Expires: the authenticator refuses more than 900, and 60 is what everybody sends. A token is good for 15 minutes whatever it says. */
const EXPIRES_SECONDS = 60;
/**
* Gives the maker of an identity's bearer tokens for an EKS cluster: each is a presigned GetCallerIdentity, which the
* authenticator sends to STS to learn who we are. Made locally; nothing is sent. Every token differs from the one before:
* the API server remembers its answer to a token for seconds, and a date counts only seconds, so one that was used is
* followed by the next.
*
* @returns a function that throws Failure `sign-in` where the session token is so long that the authenticator would
*   refuse the cluster token
*/
function clusterTokens(credentials, { eksName, region }, now, mask) {
	const hostname = `sts.${region}.${partitionOf(region).dnsSuffix}`;
	const signer = new import_dist_cjs$1.SignatureV4({
		service: "sts",
		region,
		credentials,
		sha256: NodeSha256
	});
	let lastSecond = 0;
	return async () => {
		lastSecond = Math.max(Math.floor(now().getTime() / 1e3), lastSecond + 1);
		const signed = await signer.presign({
			method: "GET",
			protocol: "https:",
			hostname,
			path: "/",
			query: {
				Action: "GetCallerIdentity",
				Version: "2011-06-15"
			},
			headers: {
				host: hostname,
				"x-k8s-aws-id": eksName
			}
		}, {
			expiresIn: EXPIRES_SECONDS,
			signingDate: /* @__PURE__ */ new Date(lastSecond * 1e3)
		});
		const query = Object.entries(signed.query ?? {}).map(([key, value]) => `${percentEncoded(key)}=${percentEncoded(String(value))}`);
		const url = `https://${hostname}/?${query.join("&")}`;
		const token = `k8s-aws-v1.${Buffer.from(url).toString("base64url")}`;
		for (const secret of [
			url,
			token,
			token.slice(11),
			percentEncoded(token)
		]) mask(secret);
		if (token.length > MAX_TOKEN_BYTES) throw new Failure("sign-in", `The cluster token would have ${token.length} bytes; the authenticator takes ${MAX_TOKEN_BYTES} at most.`, { remedy: "The session token is that long: use fewer session tags, or a shorter session policy." });
		return token;
	};
}
/**
* Gives the same token for a minute: for many requests to which it does not matter what the API server remembers. A new
* one for each would soon be of a date that STS takes for the future.
*/
function steady(token, now) {
	let made;
	return () => {
		const at = now().getTime();
		if (made === void 0 || at - made.at > 6e4) made = {
			at,
			token: token()
		};
		return made.token;
	};
}
/** SHA-256 and its HMAC as the signer asks for them, by Node's own crypto. */
var NodeSha256 = class {
	#secret;
	#chunks = [];
	constructor(secret) {
		this.#secret = secret;
	}
	update(data) {
		this.#chunks.push(typeof data === "string" ? Buffer.from(data) : data);
	}
	async digest() {
		const hash = this.#secret === void 0 ? createHash("sha256") : createHmac("sha256", bytesOf(this.#secret));
		for (const chunk of this.#chunks) hash.update(chunk);
		return hash.digest();
	}
	reset() {
		this.#chunks = [];
	}
};
function bytesOf(data) {
	if (typeof data === "string") return data;
	return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

// src/aws/session.ts
var import_dist_cjs = require_dist_cjs$1();
/** A role of a chain may be assumed for an hour at most; more than 15 minutes, so that a slow verification does not outlive it. */
const SESSION_SECONDS = 3600;
/**
* Proves that credentials belong to an identity, before they are used for anything else.
*
* @throws Failure `identity` where they are somebody else's
*/
async function proven(cluster, credentials, identity, edges) {
	maskCredentials(credentials, edges.mask);
	const caller = await callerIdentity({
		region: cluster.region,
		edges,
		credentials
	});
	assertIdentity(caller, identity);
	edges.progress(`Signed in as ${caller.arn}`);
	return {
		credentials,
		caller,
		arn: identity.arn
	};
}
/** The credentials in an answer of STS. */
function credentialsOf(answer) {
	const { AccessKeyId, SecretAccessKey, SessionToken } = answer ?? {};
	if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) throw new Failure("aws", "STS answered without credentials.", { remedy: "Check AWS_ENDPOINT_URL_STS." });
	return {
		accessKeyId: AccessKeyId,
		secretAccessKey: SecretAccessKey,
		sessionToken: SessionToken
	};
}
/** Names the session after the workflow run, so that CloudTrail leads back to it. STS allows 2 to 64 of [\w+=,.@-]. */
function sessionName(env) {
	const run = env["GITHUB_RUN_ID"];
	return (run === void 0 ? `guestlist-${env["USER"] ?? "cli"}` : `guestlist-${run}`).replace(/[^\w+=,.@-]/g, "-").slice(0, 64);
}

// src/aws/assume-role.ts
/**
* Assumes a role from a session, and proves it.
*
* @param sent what is sent along: an external id, session tags
* @throws Failure `sign-in` where STS refuses, `identity` where the session is not the role's
*/
async function assumeRole(cluster, from, role, edges, sent = {}) {
	const input = {
		RoleArn: role.arn,
		RoleSessionName: sessionName(edges.env),
		DurationSeconds: SESSION_SECONDS,
		...sent
	};
	const access = {
		region: cluster.region,
		edges,
		credentials: from.credentials
	};
	const sts = stsClient(access);
	const words = `sts:AssumeRole of ${role.arn} by ${from.caller.arn}`;
	const answer = await ask(access, {
		service: "sts",
		words,
		code: "sign-in"
	}, () => sts.send(new import_dist_cjs.AssumeRoleCommand(input)));
	return proven(cluster, credentialsOf(answer.Credentials), role, edges);
}

// src/aws/token-claims.ts
/** The claims of an id token, unverified: what it says, for messages. Empty where it cannot be read. */
function claimsOf(token) {
	try {
		const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
		if (typeof claims !== "object" || claims === null) return {};
		return Object.fromEntries(Object.entries(claims).map(([name, value]) => [name, String(value)]));
	} catch {
		return {};
	}
}

// src/aws/web-identity-refused.ts
/**
* The claims that a trust policy can look at, or that tell why another has the value that it has. None of them is a
* secret; the token's signature is, and is never shown.
*/
const SHOWN = [
	"iss",
	"aud",
	"sub",
	"repository",
	"repository_id",
	"repository_owner_id",
	"ref",
	"environment",
	"event_name",
	"workflow",
	"job_workflow_ref",
	"actor",
	"actor_id",
	"enterprise_id"
];
/** What STS says of a refused web identity is one sentence for a dozen causes; this adds what was sent and what would match it. */
function webIdentityRefused(role, token, audience, cause) {
	const claims = claimsOf(token);
	const words = cause instanceof Error ? cause.message : String(cause);
	const sent = SHOWN.filter((name) => claims[name] !== void 0).map((name) => `  ${name}: ${claims[name]}`);
	const host = (claims["iss"] ?? "https://token.actions.githubusercontent.com").replace(/^https?:\/\//, "");
	return new Failure("sign-in", `${role.arn} does not let this workflow in by web identity: ${words}`, {
		cause,
		detail: [
			"The token said:",
			...sent,
			`The trust policy of ${role.name} must hold a statement such as:`,
			policyFor(role, host, audience, claims),
			...otherForm(claims)
		].join("\n"),
		remedy: `Compare the two, letter by letter: the provider ${host} must exist in account ${role.account}, and sub and aud must match, case too.`
	});
}
/**
* A token that was just made and has expired already: one of the three clocks is wrong. What each of them says shows
* which.
*/
function webIdentityExpired(token, { words, host }, now, cause) {
	const { iat, exp } = claimsOf(token);
	const { date } = answerBehind(cause).headers;
	const said = cause instanceof Error ? cause.message : String(cause);
	return new Failure("sign-in", `${words} was refused, since the token has expired: ${said}`, {
		cause,
		detail: [
			`The issuer made the token at ${timeOf(iat)}, good until ${timeOf(exp)}.`,
			`${host} says that it is ${date === void 0 ? "unknown" : new Date(date).toISOString()}.`,
			`This machine says that it is ${now.toISOString()}.`
		].join("\n"),
		remedy: "The clock that differs from the other two is wrong: if it is that of this machine, set it right."
	});
}
function timeOf(seconds) {
	const time = /* @__PURE__ */ new Date(Number(seconds) * 1e3);
	return Number.isNaN(time.getTime()) ? "an unknown time" : time.toISOString();
}
function policyFor(role, host, audience, claims) {
	const statement = {
		Effect: "Allow",
		Principal: { Federated: `arn:${role.partition}:iam::${role.account}:oidc-provider/${host}` },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: { StringEquals: {
			[`${host}:aud`]: audience,
			[`${host}:sub`]: claims["sub"] ?? "repo:OWNER/REPOSITORY:ref:refs/heads/main"
		} }
	};
	return JSON.stringify(statement, null, 2).replace(/^/gm, "  ");
}
/** GitHub's sub has two forms: repositories made since 15 July 2026 send ids beside the names, older ones do not. A policy may be written for the other. */
function otherForm(claims) {
	const { sub, repository, repository_id: id, repository_owner_id: ownerId } = claims;
	const match = /^repo:([^/@:]+)(@\d+)?\/([^@:]+)(@\d+)?:(.*)$/.exec(sub ?? "");
	if (match === null || repository === void 0) return [];
	const [, owner, ownerMark, name, , context] = match;
	if (ownerMark !== void 0) return [`Policies from before July 2026 say repo:${owner}/${name}:${context}, which no longer matches this repository.`];
	return [`If the repository opts in to immutable subjects, its sub becomes repo:${owner}@${ownerId ?? "OWNER_ID"}/${name}@${id ?? "REPOSITORY_ID"}:${context}.`];
}

// src/aws/web-identity.ts
/** AssumeRoleWithWebIdentity answers these for moments of bad luck, with status 400: they are worth another token. */
const PASSING = /* @__PURE__ */ new Set([
	"IDPCommunicationError",
	"InvalidIdentityToken",
	"ExpiredToken",
	"ServiceUnavailable",
	"InternalFailure",
	"InternalError"
]);
const WEB_IDENTITY_ATTEMPTS = 6;
/**
* Assumes a role by a token of GitHub's, and proves it. Each attempt has a new token, since one may have gone stale.
*
* @throws Failure `sign-in` where STS refuses, saying what the token claims; `identity` where the session is not the role's
*/
async function byWebIdentity(cluster, role, webIdentity, edges) {
	const { audience } = partitionOf(cluster.region);
	const access = {
		region: cluster.region,
		edges,
		credentials: UNSIGNED
	};
	const sts = stsClient(access);
	let token = "";
	const patience = {
		...edges.patience ?? defaultPatience,
		attempts: WEB_IDENTITY_ATTEMPTS
	};
	const asked = await persist(patience, async () => {
		token = await webIdentity(audience);
		for (const secret of [token, encodeURIComponent(token)]) edges.mask(secret);
		const input = {
			RoleArn: role.arn,
			RoleSessionName: sessionName(edges.env),
			WebIdentityToken: token,
			DurationSeconds: SESSION_SECONDS
		};
		return askOnce(() => sts.send(new import_dist_cjs.AssumeRoleWithWebIdentityCommand(input)), PASSING);
	});
	if ("output" in asked) return proven(cluster, credentialsOf(asked.output.Credentials), role, edges);
	const code = awsErrorCode(asked.error);
	if (code === "AccessDenied" || code === "InvalidIdentityToken") throw webIdentityRefused(role, token, audience, asked.error);
	const action = {
		words: `sts:AssumeRoleWithWebIdentity of ${role.arn}`,
		host: hostOf("sts", access)
	};
	throw code === "ExpiredToken" ? webIdentityExpired(token, action, edges.now(), asked.error) : awsFailure("sign-in", action, asked.error);
}

// src/aws/sign-in.ts
/**
* The way in along the cluster's `signIn` (to read, outside of the command line: its `planAs`), or as its creator where
* there is none: the first identity from the source, then each role by AssumeRole, each proven by GetCallerIdentity
* before the next.
*
* @throws Failure `usage` where the declaration names nobody
*/
function wayIn(cluster, intent, source, edges) {
	const chain = chainOf(cluster, intent, source);
	const [first] = chain;
	if (first === void 0) throw new Failure("usage", `Cluster ${cluster.name} says neither signIn nor creator, so there is no identity to sign in as.`, { remedy: "Add spec.signIn, with the role that may change aws-auth last." });
	return {
		identities: chain,
		byToken: first.kind === "role" && source.webIdentity !== void 0,
		first: () => firstSession(cluster, chain, first, source, edges),
		rest: ({ caller }) => rest(chain, caller),
		next: (from, identity) => assume(cluster, from, identity, edges)
	};
}
/**
* Signs in along the {@link wayIn} of a cluster.
*
* @returns the sessions in turn; the last is who reads or writes
* @throws Failure `sign-in` where an identity cannot be had, `identity` where it is the wrong one, `usage` where the
*   declaration names none
*/
async function signIn(cluster, intent, source, edges) {
	const way = wayIn(cluster, intent, source, edges);
	let session = await way.first();
	const sessions = [session];
	for (const identity of way.rest(session)) {
		session = await way.next(session, identity);
		sessions.push(session);
	}
	return sessions;
}
function chainOf({ signIn: declared, planAs, creator }, intent, source) {
	const chain = intent === "read" && source.ambient !== true && planAs.length > 0 ? planAs : declared;
	return (chain.length > 0 ? chain : creator === void 0 ? [] : [creator]).map(({ identity }) => identity).filter((identity) => isPrincipal(identity));
}
/** What is left of the chain after whoever we are: on the command line that may be in its middle, or nobody of it. */
function rest(chain, caller) {
	const at = chain.findLastIndex((identity) => isIdentity(caller, identity));
	return at < 0 ? chain.slice(-1) : chain.slice(at + 1);
}
async function firstSession(cluster, chain, first, source, edges) {
	if (first.kind === "user") {
		const keys = source.userKeys.get(first.arn);
		if (keys !== void 0) return proven(cluster, keys, first, edges);
	} else if (source.webIdentity !== void 0) return byWebIdentity(cluster, first, source.webIdentity, edges);
	if (source.ambient === true) return ambientSession(cluster, chain, edges);
	throw new Failure("sign-in", `There is no way to sign in as ${first.arn}.`, { remedy: first.kind === "user" ? "Hand its keys to the run: input user-keys of the Action, or GUESTLIST_USER_KEYS on the command line." : "Run it in GitHub Actions with `permissions: id-token: write`, so that the role can be assumed by web identity." });
}
/** The identity of the command line, whoever that is. Where it must be a user of the chain, the chain says so. */
async function ambientSession(cluster, chain, edges) {
	const credentials = await ambientCredentials();
	const caller = await callerIdentity({
		region: cluster.region,
		edges,
		credentials
	});
	const last = chain.at(-1);
	if (last?.kind === "user" && !isIdentity(caller, last)) assertIdentity(caller, last);
	edges.progress(`Signed in as ${caller.arn}`);
	return {
		credentials,
		caller,
		arn: chain.find((identity) => isIdentity(caller, identity))?.arn ?? caller.arn
	};
}
async function assume(cluster, from, identity, edges) {
	if (identity.kind === "user") throw new Failure("usage", `${identity.arn} is a user, and only a role can be assumed by ${from.arn}.`, { remedy: "A user may only come first in signIn." });
	const { externalId, sessionTags } = cluster;
	const tags = sessionTags ? sessionTagsOf(edges.env) : [];
	return assumeRole(cluster, from, identity, edges, {
		...externalId === void 0 ? {} : { ExternalId: externalId },
		...tags.length === 0 ? {} : { Tags: [...tags] }
	});
}

export { clusterTokens as a, assumeRole as i, wayIn as n, steady as o, claimsOf as r, signIn as t };