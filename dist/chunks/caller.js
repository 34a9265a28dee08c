import { o as partitionIds } from "./principal.js";

// src/awsauth/caller.ts
/**
* The caller that STS GetCallerIdentity names by an ARN, without the key; undefined where the authenticator refuses the
* ARN (pkg/arn, Canonicalize).
*/
function callerOf(arn) {
	const [prefix, partition = "", service, , account = "", ...rest] = arn.split(":");
	if (prefix !== "arn" || rest.length === 0 || !partitionIds.includes(partition)) return void 0;
	const [type = "", ...path] = rest.join(":").split("/");
	if (service === "sts" && type === "assumed-role") {
		const sessionName = path.pop();
		if (sessionName === void 0 || path.length === 0) return void 0;
		return {
			canonicalArn: `arn:${partition}:iam::${account}:role/${path.join("/")}`,
			account,
			sessionName
		};
	}
	return (service === "sts" ? type === "federated-user" : service === "iam" && /^(?:role|user|root)$/.test(type)) ? {
		canonicalArn: arn,
		account,
		sessionName: ""
	} : void 0;
}

export { callerOf as t };