import { t as AWS_AUTH } from "./configmap.js";
import { t as Failure } from "./failure.js";
import { a as isStatus, o as messageOf, r as KubernetesApi, t as CONFIG_MAPS } from "./api.js";

// src/kubernetes/writing-api.ts
/** Somebody else has written since (409). */
var Overtaken = class extends Failure {};
const MANAGER = "fieldManager=guestlist&fieldValidation=Strict";
/** The requests of {@link KubernetesApi}, and those that write. What only reads is not given one. */
var WritingApi = class extends KubernetesApi {
	/** Writes aws-auth, as {@link putConfigMap} does. */
	putAwsAuth(configMap, options) {
		return this.putConfigMap({
			...configMap,
			metadata: {
				...configMap.metadata,
				...AWS_AUTH
			}
		}, options);
	}
	/**
	* Creates a ConfigMap of aws-auth's namespace, or replaces it where it has a resourceVersion.
	*
	* @throws Overtaken where it was created, changed or deleted in between; Failure `guard` where the server's admission
	*   refuses it; Failure `unknown-outcome` where the answer is lost
	*/
	async putConfigMap(configMap, { dryRun }) {
		const query = `?${MANAGER}${dryRun ? "&dryRun=All" : ""}`;
		const { name = "", resourceVersion } = configMap.metadata;
		const exists = resourceVersion !== void 0;
		const method = exists ? "PUT" : "POST";
		const path = exists ? `${CONFIG_MAPS}/${name}${query}` : `${CONFIG_MAPS}${query}`;
		const answer = await this.send({
			method,
			path,
			body: configMap,
			writes: !dryRun
		}, isRefused);
		if (isRefused(answer)) throw refusedByServer(this.server, answer);
		if (isStatus(answer, 409) || exists && isStatus(answer, 404)) throw new Overtaken("kubernetes", `${name} was changed in between: ${messageOf(answer.body)}`);
		return this.configMapOf(answer);
	}
};
/**
* Whether admission refuses a change: a webhook or a policy, which may choose the status, or the server's own validation.
* RBAC answers 403 too, before any of them is asked, and says which resource the user cannot change.
*/
function isRefused({ status, body }) {
	if (!isStatus({
		status,
		body
	}, status) || status < 400 || status >= 500) return false;
	if (status === 403) return !/ cannot (?:create|update) resource /.test(messageOf(body));
	return ![
		401,
		404,
		408,
		409,
		429
	].includes(status);
}
function refusedByServer(server, { body }) {
	return new Failure("guard", `${server} refuses the change.`, {
		detail: `admission: ${messageOf(body)}`,
		remedy: "The API server, a webhook or a policy in it refuses this change: mend what it says, or ask whoever runs it."
	});
}

export { WritingApi as n, Overtaken as t };