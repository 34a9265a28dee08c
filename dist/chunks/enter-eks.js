import { a as clusterTokens, o as steady, t as signIn } from "./sign-in.js";
import { i as describeCluster, n as assertReadsAwsAuth, o as callerIdentity, t as accessEntriesOf } from "./eks.js";
import { d as Expired } from "./ask.js";
import { t as surveyPatience } from "./patience2.js";
import { t as surveyorAt } from "./surveyor-at.js";

// src/aws/sessions.ts
/** Sessions that are made one by one. */
function sessionsOf(make) {
	const made = renewable(make);
	return {
		current: made.current,
		giveUp: (session) => made.giveUp((one) => one === session)
	};
}
/** The sessions of each identity in a chain: one of them cannot be made anew without those before it. */
function sessionsOfChain(make) {
	const made = renewable(make);
	return {
		all: made.current,
		at: (index) => ({
			async current() {
				const session = (await made.current()).at(index);
				if (session === void 0) throw new Error(`nobody is at ${index} in the chain`);
				return session;
			},
			giveUp: (session) => made.giveUp((chain) => chain.includes(session))
		})
	};
}
function renewable(make) {
	let made;
	let value;
	return {
		async current() {
			made ??= make().catch((error) => {
				if (error instanceof Expired) return make();
				throw error;
			});
			value = await made;
			return value;
		},
		giveUp(isIt) {
			if (value === void 0 || !isIt(value)) return;
			made = void 0;
			value = void 0;
		}
	};
}
/** Does something as the session in use, and once more as a new one where it turns out to have expired. */
async function whileLive(sessions, work) {
	const session = await sessions.current();
	try {
		return await work(session);
	} catch (error) {
		if (!(error instanceof Expired)) throw error;
		sessions.giveUp(session);
		return work(await sessions.current());
	}
}
/**
* Asks STS whether the session in use is still one, and gives it up where it has expired. An API server that refuses
* somebody says nothing of why.
*
* @returns whether there is a new session
* @throws Failure `sign-in` where STS cannot tell, or signing in anew fails
*/
async function renewIfExpired(sessions, region, edges) {
	const session = await sessions.current();
	try {
		await callerIdentity({
			region,
			edges,
			credentials: session.credentials
		});
		return false;
	} catch (error) {
		if (!(error instanceof Expired)) throw error;
		edges.progress(`The session of ${session.caller.arn} has expired: signing in again`);
		sessions.giveUp(session);
		return await sessions.current() !== session;
	}
}

// src/commands/aws-surveyor.ts
/** Asks EKS and IAM as somebody in the cluster's account: else EKS would not have told of the cluster. */
function awsSurveyorOf(cluster, endpoint, asker, edges) {
	const hurried = {
		...edges,
		patience: edges.patience ?? surveyPatience
	};
	const asAsker = (question) => whileLive(asker, ({ credentials }) => question({
		region: cluster.region,
		edges: hurried,
		credentials
	}));
	return {
		account: cluster.account,
		ignoresAwsAuth: endpoint.mode === "API",
		accessEntries: () => asAsker((access) => accessEntriesOf(cluster, endpoint, access)),
		async lackOf(identity) {
			const { lackOf } = await import("./iam.js");
			return asAsker((access) => lackOf(identity, access));
		}
	};
}

// src/commands/enter-eks.ts
/** The cluster in words, for reports. */
function wordsOf({ eksName, region }) {
	return `EKS cluster ${eksName} in ${region}`;
}
/**
* Signs in to AWS, and finds the API server through EKS.
*
* @throws Failure where either fails; `target` where EKS does not read aws-auth, unless it is only to be looked at
*/
async function enterEks(cluster, opening, edges) {
	const intent = opening === "look" ? "read" : opening;
	const chain = sessionsOfChain(() => signIn(cluster, intent, edges.signInSource, edges));
	const last = chain.at(-1);
	await last.current();
	edges.progress("Asking EKS where the API server is");
	const endpoint = await whileLive(last, ({ credentials }) => describeCluster(cluster, {
		region: cluster.region,
		edges,
		credentials
	}));
	if (opening !== "look") assertReadsAwsAuth(cluster, endpoint);
	const tokensOf = perSession(({ credentials }) => clusterTokens(credentials, cluster, edges.now, edges.mask));
	const connectionOf = (who, sessions, tokens = tokensOf) => ({
		server: endpoint.server,
		who,
		tls: { ca: endpoint.ca },
		...edges.patience === void 0 ? {} : { patience: edges.patience },
		token: async () => tokens(await sessions.current())(),
		renew: () => renewIfExpired(sessions, cluster.region, edges)
	});
	const steadyOf = perSession((session) => steady(tokensOf(session), edges.now));
	const { caller } = await last.current();
	return {
		chain,
		connectionOf,
		steadyOf,
		surveyor: {
			...surveyorAt(connectionOf(caller.arn, last, steadyOf)),
			aws: awsSurveyorOf(cluster, endpoint, last, edges)
		}
	};
}
/** Makes something of a session when it is first asked for, and gives the same ever after. */
function perSession(make) {
	const made = /* @__PURE__ */ new Map();
	return (session) => {
		const one = made.get(session) ?? make(session);
		made.set(session, one);
		return one;
	};
}

export { whileLive as i, wordsOf as n, sessionsOf as r, enterEks as t };