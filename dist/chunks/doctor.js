import { a as clusterTokens, n as wayIn, r as claimsOf } from "./sign-in.js";
import { i as describeCluster, n as assertReadsAwsAuth, t as accessEntriesOf } from "./eks.js";
import { t as AWS_AUTH } from "./configmap.js";
import { n as historyName } from "./cluster-archive2.js";
import { i as Unauthorized, r as KubernetesApi } from "./api.js";
import { n as isSameIdentity, r as parseIdentityArn, s as partitionOf, t as isPrincipal } from "./principal.js";
import { t as surveyPatience } from "./patience2.js";
import { t as AMBIENT } from "./checkup.js";
import { a as exchange, c as getProxyForUrl, i as Lost, n as persist, o as isTlsError, t as defaultPatience } from "./patience.js";
import { n as asFailure, t as Failure } from "./failure.js";
import { t as require_dist } from "./dist.js";
import { f as awsErrorCode } from "./ask.js";
import { t as sessionTagKeys } from "./session-tags.js";
import { a as mayDescribe, c as maySurvey, n as surveyRule, o as mayGoOn, u as trustsPredecessor } from "./rbac.js";
import { i as unlessTold } from "./replace.js";
import { t as declaredAll } from "./one-cluster.js";
import { t as stepping } from "./progress.js";
import { BlockList, isIPv6 } from "node:net";
import { lookup } from "node:dns/promises";

// src/doctor/endpoint.ts
/** Addresses that only a network of one's own has: RFC 1918, RFC 6598, RFC 4193. */
const PRIVATE = new BlockList();
for (const [network, prefix] of [
	["10.0.0.0", 8],
	["172.16.0.0", 12],
	["192.168.0.0", 16],
	["100.64.0.0", 10]
]) PRIVATE.addSubnet(network, prefix);
PRIVATE.addSubnet("fc00::", 7, "ipv6");
const IN_VPC = "Its endpoint is private: it is reached from inside the VPC alone. Use a self-hosted runner there, or one of a network that is connected to it.";
/**
* Reaches an API server as nobody: its name, a connection, and its certificate.
*
* @returns what was seen
* @throws Failure `kubernetes` saying which of the three it is, and what to do
*/
async function reach({ server, ca, publicCidrs }, patience = defaultPatience) {
	const url = new URL("/version", server);
	const proxy = getProxyForUrl(server);
	const addresses = proxy === "" ? await addressesOf(url.hostname) : [];
	const answer = await persist(patience, async () => tried(await exchange({
		method: "GET",
		url,
		headers: {},
		tls: { ca }
	}, patience)));
	if (answer instanceof Lost) throw unreached(url.host, addresses, publicCidrs, answer);
	return `${proxy === "" ? addresses.join(", ") : "through the proxy"}; answers, with a certificate of the cluster's own authority`;
}
function tried(answer) {
	return answer instanceof Lost && !answer.isFinal ? {
		outcome: answer,
		again: { afterMs: void 0 }
	} : { outcome: answer };
}
async function addressesOf(hostname) {
	try {
		return (await lookup(hostname.replace(/^\[(.*)\]$/, "$1"), { all: true })).map(({ address }) => address);
	} catch (cause) {
		throw new Failure("kubernetes", `The name ${hostname} has no address here.`, {
			cause,
			remedy: `Check the DNS of this machine. ${IN_VPC.replace("Its endpoint is private:", "Where the endpoint is private,")}`
		});
	}
}
function unreached(host, addresses, publicCidrs, lost) {
	const at = addresses.length === 0 ? host : `${host} (${addresses.join(", ")})`;
	if (isTlsError(lost.cause)) return new Failure("kubernetes", `The certificate of ${at} is not one of the cluster's own authority: ${lost.message}.`, {
		cause: lost,
		remedy: "Something stands in between, such as a proxy that opens TLS: let it pass this host as it is (NO_PROXY)."
	});
	const isPrivate = publicCidrs?.length === 0 || addresses.some((address) => PRIVATE.check(address, isIPv6(address) ? "ipv6" : "ipv4"));
	const now = publicCidrs === void 0 ? "" : ` (now ${publicCidrs.join(", ")})`;
	return new Failure("kubernetes", `There is no connection to ${at}: ${lost.message}.`, {
		cause: lost,
		remedy: isPrivate ? IN_VPC : `Check publicAccessCidrs of the cluster${now}, which must have the address that this machine goes out by, and the firewalls in between.`
	});
}

// src/doctor/remedy.ts
var import_dist = require_dist();
/** A role that could not be assumed, with the statements that both sides need. */
function notAssumed(error, from, role, cluster, env) {
	if (!isDenied(error) || role.kind !== "role") return error;
	const before = parseIdentityArn(from.arn);
	const sent = {
		externalId: cluster.externalId,
		tagKeys: cluster.sessionTags ? sessionTagKeys : [],
		repository: env["GITHUB_REPOSITORY"]
	};
	const trust = isPrincipal(before) ? trustsPredecessor(before, sent) : [];
	return withDetail(error, [
		...trust.length === 0 ? [] : [`The trust policy of ${role.name} must hold:`, statementsText(trust)],
		`A policy of ${from.arn} must hold:`,
		statementsText(mayGoOn([role], sent))
	], "Both sides must allow it: add what is missing (guestlist iam prints all of it), and see that no service control policy denies it.");
}
/** A cluster that EKS does not describe, with the statement that is needed. */
function notDescribed(error, caller, cluster) {
	if (!isDenied(error)) return error;
	return withDetail(error, [`A policy of ${caller.canonicalArn} must hold:`, statementsText([mayDescribe(cluster)])], "Add the statement: guestlist iam prints all that is needed.");
}
/** Something that AWS does not tell of what surrounds aws-auth, with the statement that is needed. */
function notSurveyed(error, action, cluster, lack) {
	if (!isDenied(error)) return error;
	return withDetail(error, ["A policy of whoever gets in must hold:", statementsText(maySurvey(cluster).filter(({ Action }) => Action === action))], `${lack} Add the statement: guestlist iam prints it.`);
}
/** Somebody whom the API server does not know, with the entry that would let them in. */
function notLetIn(error, caller, cluster, intent) {
	if (!(error instanceof Unauthorized)) return error;
	const { creator } = cluster;
	const who = parseIdentityArn(caller.canonicalArn);
	if (isPrincipal(who) && creator !== void 0 && isPrincipal(creator.identity) && isSameIdentity(who, creator.identity)) return new Failure("kubernetes", error.message, {
		cause: error,
		remedy: `It is declared as the creator, and the creator gets in without an entry. Either it is not (guestlist creator ${cluster.name}), or it was told at its creation not to let it in, or an entry of aws-auth stands in its way.`
	});
	const isUser = isPrincipal(who) && who.kind === "user";
	const group = intent === "read" ? "guestlist:readers" : "guestlist:writers";
	const entry = {
		[isUser ? "userarn" : "rolearn"]: caller.canonicalArn,
		username: "guestlist",
		groups: [group]
	};
	return withDetail(error, [`Under ${isUser ? "mapUsers" : "mapRoles"} of aws-auth, an entry such as:`, indented((0, import_dist.stringify)([entry]))], "Somebody who gets in must let it in, by a grant or by this entry, and apply the RBAC of guestlist iam --format kubernetes once.");
}
/** Something that RBAC does not allow, with the rule that would. */
function notAllowed(action, lack) {
	const { verb, group, resource, name, namespace } = action;
	const rule = {
		apiGroups: [group],
		resources: [resource],
		...name === void 0 ? {} : { resourceNames: [name] },
		verbs: [verb]
	};
	const where = namespace === void 0 ? "a ClusterRole" : `a Role in ${namespace}`;
	return new Failure("kubernetes", `RBAC does not allow to ${verb} ${resource}${name === void 0 ? "" : ` ${name}`}.`, {
		detail: [`A rule of ${where} that is bound to its groups:`, indented((0, import_dist.stringify)([rule]))].join("\n"),
		remedy: `${lack === void 0 ? "" : `${lack} `}Apply the RBAC of guestlist iam --format kubernetes, or add the rule.`
	});
}
function isDenied(error) {
	return error instanceof Failure && awsErrorCode(error.cause) === "AccessDenied";
}
function withDetail(failure, lines, remedy) {
	return new Failure(failure.code, failure.message, {
		cause: failure,
		detail: lines.join("\n"),
		remedy
	});
}
function statementsText(statements) {
	return statements.map((statement) => indented(JSON.stringify(statement, null, 2))).join(",\n");
}
function indented(text) {
	return text.trimEnd().replace(/^/gm, "  ");
}

// src/doctor/survey-attempts.ts
const WITHOUT = "Without it plans and applies go on, and say that this is not known.";
/**
* What plans and applies ask besides (src/survey/): none of it is more than missed. IAM is asked for the first role and
* the first user that are granted access, of the cluster's own account, since for others it is never asked.
*/
function surveyAttempts({ cluster, entries }, { api, endpoint, access }) {
	const attempt = (of, run) => ({
		id: "survey",
		of,
		run,
		isAside: true,
		isOptional: true
	});
	const asked = async (action, question) => {
		try {
			return await question();
		} catch (error) {
			throw notSurveyed(error, action, cluster, WITHOUT);
		}
	};
	const identities = entries.flatMap(({ principal }) => principal.kind === "account" ? [] : [principal]);
	const people = [["role", "iam:GetRole"], ["user", "iam:GetUser"]].map(([kind, action]) => attempt(`which ${kind}s exist`, async () => {
		const one = identities.find((identity) => identity.kind === kind && identity.account === cluster.account);
		if (one === void 0) return void 0;
		const { lackOf } = await import("./iam.js");
		return asked(action, async () => await lackOf(one, access()) ?? `IAM has the ${kind} ${one.name}`);
	}));
	return [
		attempt("what groups can do", async () => {
			const [group = ""] = surveyRule.apiGroups;
			for (const resource of surveyRule.resources) {
				const action = {
					verb: "list",
					group,
					resource
				};
				if (!(await api().mayI(action)).allowed) throw notAllowed(action, WITHOUT);
			}
			return `may list ${surveyRule.resources.join(", ")}`;
		}),
		attempt("who has an EKS access entry", async () => {
			if (endpoint().mode === "CONFIG_MAP") return void 0;
			const { length } = await asked("eks:ListAccessEntries", () => accessEntriesOf(cluster, endpoint(), access()));
			return length === 1 ? "1 access entry" : `${length} access entries`;
		}),
		...people
	];
}

// src/doctor/examine.ts
/**
* The steps of the way in to a cluster, to be tried in turn: those of a plan, or of an apply, and what both ask besides.
* They are the same functions that a plan and an apply call.
*
* @param source the owner of entries, by which the history is named
* @throws Failure `usage` where the declaration names nobody to sign in as
*/
function attemptsOf(roster, intent, source, edges) {
	const { cluster } = roster;
	const { signInSource, patience } = edges;
	const way = wayIn(cluster, intent, signInSource, edges);
	const walked = {
		cluster,
		intent,
		edges,
		way,
		sessions: [],
		endpoint: void 0,
		api: void 0
	};
	const [first, ...others] = way.identities;
	const isNamed = signInSource.ambient !== true || first?.kind === "user" && signInSource.userKeys.has(first.arn);
	return [
		...way.byToken ? [askForToken(walked)] : [],
		signInAs(isNamed ? first?.arn ?? "" : AMBIENT, walked),
		...(isNamed ? others : way.identities).map((identity) => assume(identity, walked)),
		describe(walked),
		{
			id: "endpoint",
			of: "the API server",
			run: () => reach(known(walked.endpoint), patience)
		},
		getIn(walked),
		...rightsOf(intent, historyName(source), () => known(walked.api)),
		...surveyAttempts(roster, {
			api: () => known(walked.api),
			endpoint: () => known(walked.endpoint),
			access: () => ({
				region: cluster.region,
				edges: {
					...edges,
					patience: patience ?? surveyPatience
				},
				credentials: last(walked).credentials
			})
		})
	];
}
function askForToken({ cluster, edges }) {
	const { audience } = partitionOf(cluster.region);
	return {
		id: "identity-token",
		of: audience,
		async run() {
			const given = await edges.signInSource.webIdentity?.(audience);
			return given === void 0 ? void 0 : `sub is ${claimsOf(given)["sub"] ?? "not told"}`;
		}
	};
}
function signInAs(of, walked) {
	return {
		id: "sign-in",
		of,
		async run() {
			const session = await walked.way.first();
			walked.sessions = [session];
			return session.caller.arn;
		}
	};
}
function assume(identity, walked) {
	const { cluster, edges, way } = walked;
	return {
		id: "assume-role",
		of: identity.arn,
		async run() {
			const [began] = walked.sessions;
			if (began === void 0 || !way.rest(began).includes(identity)) return void 0;
			const from = last(walked);
			try {
				const session = await way.next(from, identity);
				walked.sessions = [...walked.sessions, session];
				return session.caller.arn;
			} catch (error) {
				throw notAssumed(error, from, identity, cluster, edges.env);
			}
		}
	};
}
function describe(walked) {
	const { cluster, edges } = walked;
	return {
		id: "describe-cluster",
		of: cluster.eksName,
		async run() {
			const { credentials, caller } = last(walked);
			try {
				const endpoint = await describeCluster(cluster, {
					region: cluster.region,
					edges,
					credentials
				});
				assertReadsAwsAuth(cluster, endpoint);
				walked.endpoint = endpoint;
				return endpoint.server;
			} catch (error) {
				throw notDescribed(error, caller, cluster);
			}
		}
	};
}
function getIn(walked) {
	const { cluster, intent, edges } = walked;
	return {
		id: "cluster-token",
		of: "the API server",
		async run() {
			const { credentials, caller } = last(walked);
			const { server, ca } = known(walked.endpoint);
			const api = new KubernetesApi({
				server,
				who: caller.arn,
				tls: { ca },
				token: clusterTokens(credentials, cluster, edges.now, edges.mask),
				...edges.patience === void 0 ? {} : { patience: edges.patience }
			});
			try {
				const { username, groups } = await api.whoAmI();
				walked.api = api;
				return `${username} with groups ${groups.join(", ")}`;
			} catch (error) {
				throw notLetIn(error, caller, cluster, intent);
			}
		}
	};
}
function last({ sessions }) {
	return known(sessions.at(-1));
}
function known(value) {
	if (value === void 0) throw new Error("an earlier step left nothing");
	return value;
}
const HISTORY = "Without it an apply goes on, and writes down nothing to roll back to.";
const FORETELLING = "Without it an apply goes on, and does not foretell what those may do whom it cannot sign in as.";
/** The rights that a plan needs, or an apply; whether there is anything to create shows once it may be looked for. */
function rightsOf(intent, history, api) {
	const missing = /* @__PURE__ */ new Set();
	const right = (action, lack, isNeeded = () => true) => ({
		id: "right",
		of: [
			action.verb,
			action.resource,
			action.name ?? ""
		].join(" ").trim(),
		isAside: true,
		isOptional: lack !== void 0,
		async run() {
			if (!isNeeded()) return void 0;
			const { allowed, reason } = await api().mayI(action);
			if (!allowed) throw notAllowed(action, lack);
			const { verb, name } = action;
			if (verb === "get" && name !== void 0 && await api().getConfigMap(name) === void 0) missing.add(name);
			return reason;
		}
	});
	const configMap = (verb, name) => {
		const action = {
			verb,
			group: "",
			resource: "configmaps",
			namespace: AWS_AUTH.namespace
		};
		return name === void 0 ? action : {
			...action,
			name
		};
	};
	const read = right(configMap("get", AWS_AUTH.name));
	if (intent === "read") return [read];
	return [
		read,
		right(configMap("update", AWS_AUTH.name)),
		right(configMap("get", history), HISTORY),
		right(configMap("update", history), HISTORY),
		right(configMap("create"), void 0, () => missing.has(AWS_AUTH.name)),
		right(configMap("create"), HISTORY, () => missing.has(history) && !missing.has(AWS_AUTH.name)),
		right({
			verb: "create",
			group: "authorization.k8s.io",
			resource: "subjectaccessreviews"
		}, FORETELLING)
	];
}

// src/doctor/walk.ts
/** Tries one after the other, and none behind one that fails. */
async function walk(attempts) {
	const steps = [];
	let isStopped = false;
	for (const { id, of, run, isAside = false, isOptional = false } of attempts) {
		if (isStopped) {
			if (!steps.some((step) => step.id === id && step.of === of)) steps.push({
				id,
				of,
				state: "not-tried"
			});
			continue;
		}
		try {
			const saw = await run();
			if (saw !== void 0) steps.push({
				id,
				of,
				state: "ok",
				saw
			});
		} catch (error) {
			const failure = asFailure(error);
			steps.push({
				id,
				of,
				state: isOptional ? "lacking" : "failed",
				failure
			});
			isStopped = !isAside;
		}
	}
	return steps;
}

// src/commands/doctor.ts
/**
* Walks the way in to each declared cluster step by step, and says which one leads nowhere. Writes nothing.
*
* @throws Failure where the declarations cannot be used
*/
async function doctorCommand(intent, options, edges) {
	const { rosters, dir } = await declaredAll(options, "doctor", edges);
	const source = await edges.sourceOf(dir);
	const clusters = [];
	for (const roster of rosters) {
		const { cluster } = roster;
		const attempts = attemptsUnlessNobody(() => attemptsOf(roster, intent, source, stepping(cluster.name, edges)));
		clusters.push({
			cluster: cluster.name,
			intent,
			steps: await unlessTold(edges, walk(attempts))
		});
	}
	return {
		command: "doctor",
		clusters
	};
}
/** A Cluster that names nobody to sign in as keeps no other from being examined. */
function attemptsUnlessNobody(attempts) {
	try {
		return attempts();
	} catch (error) {
		return [{
			id: "sign-in",
			of: "nobody",
			run: () => Promise.reject(error)
		}];
	}
}

export { doctorCommand };