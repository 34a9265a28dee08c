// src/awsauth/configmap.ts
/** Where the authenticator looks, and nowhere else. */
const AWS_AUTH = {
	namespace: "kube-system",
	name: "aws-auth"
};
/** An aws-auth with nothing in it, for a cluster that has none yet. */
function emptyConfigMap() {
	return {
		apiVersion: "v1",
		kind: "ConfigMap",
		metadata: { ...AWS_AUTH }
	};
}

export { emptyConfigMap as n, AWS_AUTH as t };