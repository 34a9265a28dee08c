import { t as AWS_AUTH } from "./configmap.js";
import { t as Failure } from "./failure.js";
import { a as exchange, i as Lost, n as persist, o as isTlsError, r as retryAfterMs, t as defaultPatience } from "./patience.js";
import { i as textAt } from "./plain-data.js";

// src/kubernetes/transport.ts
/** What a server answers that is busy for a moment: to a read, which can be asked again. */
const PASSING = /* @__PURE__ */ new Set([
	408,
	429,
	500,
	502,
	503,
	504
]);
/**
* Sends a request and gives the answer. Reads are tried again where the connection fails or the server is busy; a write
* only where the server says that it did nothing (429), since its outcome would be unknown otherwise.
*
* @throws Failure `unknown-outcome` where a write was sent and no answer came that tells what became of it, `kubernetes` where the server cannot be
*   reached or does not answer as an API server does
*/
async function send(connection, request) {
	const { patience = defaultPatience } = connection;
	const outcome = await persist(patience, async () => {
		const came = await once(connection, request, patience);
		if (came instanceof Lost) return came.isFinal || request.writes && came.sent ? { outcome: came } : again(came);
		if (!(request.writes ? came.status === 429 : PASSING.has(came.status) || isBroken(came.body))) return { outcome: came };
		return again(came, retryAfterMs(came.headers["retry-after"], came.headers.date));
	});
	if (!(outcome instanceof Lost)) return answerOf(outcome, connection, request);
	if (request.writes && outcome.sent) throw unknownOutcome(connection, outcome.message, outcome);
	throw unreachable(connection, outcome);
}
/** Whether a body began as JSON and broke on its way; what never was JSON stays so. */
function isBroken(body) {
	if (body[0] !== "{".charCodeAt(0)) return false;
	try {
		JSON.parse(body.toString("utf8"));
		return false;
	} catch {
		return true;
	}
}
function again(outcome, afterMs) {
	return {
		outcome,
		again: { afterMs }
	};
}
async function once({ server, tls, proxy, token }, { method, path, body }, patience) {
	const url = new URL(server.replace(/\/+$/, "") + path);
	const text = body === void 0 ? void 0 : JSON.stringify(body);
	const bearer = await token?.();
	const request = {
		method,
		url,
		headers: {
			accept: "application/json",
			"user-agent": "guestlist",
			...text === void 0 ? {} : {
				"content-type": "application/json",
				"content-length": `${Buffer.byteLength(text)}`
			},
			...bearer === void 0 ? {} : { authorization: `Bearer ${bearer}` }
		},
		tls,
		...text === void 0 ? {} : { body: text },
		...proxy === void 0 ? {} : { proxy }
	};
	return withoutBearer(await exchange(request, patience), bearer);
}
/** What is shorter could be any word; a signed token has hundreds of characters. */
const SHORTEST_BEARER = 16;
/** An answer that quotes the request, as what stands between may do, is read without our credentials: what it says is shown. */
function withoutBearer(came, bearer = "") {
	if (bearer.length < SHORTEST_BEARER || came instanceof Lost || !came.body.includes(bearer)) return came;
	return {
		...came,
		body: Buffer.from(came.body.toString("utf8").replaceAll(bearer, "***"))
	};
}
/** A 500 may come of a store that was slow and did it after all, and what is no JSON tells nothing. */
function answerOf(answer, connection, { writes }) {
	const { status, headers } = answer;
	try {
		const body = parse(answer, connection);
		if (writes && (status >= 500 || status === 408)) throw unknownOutcome(connection, `${status}: ${messageOf(body)}`, void 0);
		return {
			status,
			body,
			...headers.date === void 0 ? {} : { date: headers.date }
		};
	} catch (error) {
		if (!writes || !(error instanceof Failure) || error.code === "unknown-outcome") throw error;
		throw unknownOutcome(connection, error.message, error);
	}
}
function unknownOutcome({ server }, reason, cause) {
	const message = `${server} did not say whether it made the change (${reason}): that is not known yet.`;
	return new Failure("unknown-outcome", message, {
		cause,
		remedy: "Run guestlist plan to see what is there."
	});
}
/** The API server's own words about an answer. */
function messageOf(body) {
	return textAt(body, "message") ?? "no message";
}
function parse({ status, body }, { server }) {
	const text = body.toString("utf8");
	if (status >= 300 && status < 400) throw new Failure("kubernetes", `${server} sends elsewhere (${status}): an API server does not.`, { remedy: "Check the address; nothing was sent on." });
	try {
		return JSON.parse(text);
	} catch {
		if (status >= 400) return { message: text.slice(0, 200).trim() };
		throw new Failure("kubernetes", `${server} did not answer with JSON: it is not an API server, or something stands in between.`, { remedy: "Check the address, and HTTPS_PROXY and NO_PROXY." });
	}
}
function unreachable({ server }, lost) {
	return new Failure("kubernetes", `The API server ${server} cannot be reached: ${lost.message}.`, {
		cause: lost,
		remedy: isTlsError(lost.cause) ? "Its certificate is not the one that the cluster is known by: check the kubeconfig, and what stands between." : "Check the network and HTTPS_PROXY; a private endpoint needs a runner inside the VPC."
	});
}

// src/kubernetes/api.ts
/** The API server does not know who we are (401): not on the list, or a token that is no good. */
var Unauthorized = class extends Failure {};
/** It knows, and RBAC gives no right to this (403). */
var Forbidden = class extends Failure {};
/** The ConfigMaps of aws-auth's namespace, as a path. */
const CONFIG_MAPS = `/api/v1/namespaces/${AWS_AUTH.namespace}/configmaps`;
/** How many objects a page of a list has: 200 roles with many rules each stay below what an answer may have. */
const PAGE = 200;
const MOST_PAGES = 50;
/**
* The requests that Guestlist makes and that change nothing: reviews are sent with POST, and the server keeps none of them.
* What writes is `writing-api.ts`. Objects go in and out as plain JSON, so that nothing unknown is lost.
*/
var KubernetesApi = class {
	#connection;
	constructor(connection) {
		this.#connection = connection;
	}
	/** Where it is, for messages. */
	get server() {
		return this.#connection.server;
	}
	/** aws-auth, or undefined where there is none. */
	getAwsAuth() {
		return this.getConfigMap(AWS_AUTH.name);
	}
	/** A ConfigMap of aws-auth's namespace, or undefined where there is none of this name. */
	async getConfigMap(name) {
		const answer = await this.#send("GET", `${CONFIG_MAPS}/${name}`);
		if (isStatus(answer, 404)) return void 0;
		return this.configMapOf(answer);
	}
	/** Who we are, by SelfSubjectReview. */
	async whoAmI() {
		const answer = await this.#send("POST", "/apis/authentication.k8s.io/v1/selfsubjectreviews", {
			apiVersion: "authentication.k8s.io/v1",
			kind: "SelfSubjectReview"
		});
		const { status } = this.#good(answer);
		return {
			username: status?.userInfo?.username ?? "",
			groups: status?.userInfo?.groups ?? []
		};
	}
	/** What we may do in the namespace `default`, by SelfSubjectRulesReview. */
	async myRules() {
		const { status } = await this.#review("selfsubjectrulesreviews", "SelfSubjectRulesReview", { namespace: "default" });
		return {
			rules: status?.resourceRules ?? [],
			complete: status?.incomplete !== true
		};
	}
	/** Whether somebody else may do something, by SubjectAccessReview. The groups are all that count: system:authenticated too. */
	async mayDo({ username, groups }, action) {
		const { status } = await this.#review("subjectaccessreviews", "SubjectAccessReview", {
			user: username,
			groups,
			resourceAttributes: action
		});
		return status?.allowed === true;
	}
	/** Whether we may do something, by SelfSubjectAccessReview: everybody who signs in may ask that. */
	async mayI(action) {
		const { status } = await this.#review("selfsubjectaccessreviews", "SelfSubjectAccessReview", { resourceAttributes: action });
		return {
			allowed: status?.allowed === true,
			reason: status?.reason ?? ""
		};
	}
	async #review(path, kind, spec) {
		const review = {
			apiVersion: "authorization.k8s.io/v1",
			kind,
			spec
		};
		return this.#good(await this.#send("POST", `/apis/authorization.k8s.io/v1/${path}`, review));
	}
	/** How many pods are in the namespace `default`, up to 500. */
	async countPods() {
		return this.#good(await this.#send("GET", "/api/v1/namespaces/default/pods?limit=500")).items?.length ?? 0;
	}
	/**
	* All objects of a kind of RBAC in the whole cluster, page by page.
	*
	* @throws Forbidden where we may not list them; Failure `kubernetes` where there are too many of them to read
	*/
	async listRbac(kind) {
		const objects = [];
		let token = "";
		for (let page = 0; page < MOST_PAGES; page += 1) {
			const query = `?limit=${PAGE}${token === "" ? "" : `&continue=${encodeURIComponent(token)}`}`;
			const list = this.#good(await this.#send("GET", `/apis/rbac.authorization.k8s.io/v1/${kind}${query}`));
			if (!Array.isArray(list.items)) throw this.#strange(`a list of ${kind}`);
			objects.push(...list.items);
			const next = list.metadata?.continue;
			if (typeof next !== "string" || next === "") return objects;
			token = next;
		}
		throw new Failure("kubernetes", `${this.#connection.server} has more than 10000 ${kind}.`, { remedy: "Guestlist reads no more: it cannot tell here what groups can do." });
	}
	#send(method, path, body) {
		return this.send({
			method,
			path,
			body,
			writes: false
		});
	}
	/**
	* Sends a request as {@link KubernetesApi} does: an expired session is renewed once, and 401 and 403 are told apart.
	*
	* @param isRefusal whether a 403 is not of RBAC, and so for the caller to tell
	*/
	async send(request, isRefusal = () => false) {
		const { server, who = "whoever the kubeconfig names", renew } = this.#connection;
		let answer = await send(this.#connection, request);
		if (isStatus(answer, 401) && await renew?.() === true) answer = await send(this.#connection, request);
		if (isStatus(answer, 401)) throw new Unauthorized("kubernetes", `${server} answered 401 Unauthorized: ${who} is not on the list, or its credentials have expired.`, { remedy: "Check that the last identity of signIn is the creator of the cluster, or is mapped; then run it again." });
		if (isStatus(answer, 403) && !isRefusal(answer)) throw new Forbidden("kubernetes", `${server} answered 403 Forbidden: ${messageOf(answer.body)}`, { remedy: `${who} is on the list, but RBAC gives it no right to this: bind a role to its username or groups.` });
		return answer;
	}
	/** The ConfigMap that an answer holds. @throws Failure `kubernetes` where it holds none */
	configMapOf(answer) {
		const body = this.#good(answer);
		if (typeof body !== "object" || body === null || !("metadata" in body)) throw this.#strange("a ConfigMap");
		return body;
	}
	#strange(expected) {
		return new Failure("kubernetes", `${this.#connection.server} did not answer with ${expected}.`, { remedy: "Check what stands between." });
	}
	#good(answer) {
		if (answer.status >= 200 && answer.status < 300 && typeof answer.body === "object" && answer.body !== null) return answer.body;
		throw new Failure("kubernetes", `${this.#connection.server} answered ${answer.status}: ${messageOf(answer.body)}`, { remedy: isStatus(answer, answer.status) ? "Run it again." : "This is not how an API server answers: check the address, and what stands between." });
	}
};
/** Whether the API server itself answered with a status: what stands between may answer 401, 403 or 404 too, and says nothing of the cluster by it. */
function isStatus({ status, body }, expected) {
	return status === expected && typeof body === "object" && body !== null && "kind" in body && body.kind === "Status";
}

export { isStatus as a, Unauthorized as i, Forbidden as n, messageOf as o, KubernetesApi as r, CONFIG_MAPS as t };