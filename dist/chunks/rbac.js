import { t as AWS_AUTH } from "./configmap.js";
import { n as historyName } from "./cluster-archive2.js";

// src/iam/rbac.ts
const API_GROUP = "rbac.authorization.k8s.io";
const READERS = "guestlist-readers";
const WRITERS = "guestlist-writers";
const SURVEYORS = "guestlist-surveyors";
/** Who is bound to what, so that a plan can say what groups can do: it goes on without. */
const surveyRule = {
	apiGroups: [API_GROUP],
	resources: [
		"roles",
		"clusterroles",
		"rolebindings",
		"clusterrolebindings"
	],
	verbs: ["list"]
};
/**
* What the Kubernetes client asks for, and nothing more: a plan gets aws-auth; an apply replaces it, keeps a history
* beside it, and asks what those may do whom nobody can sign in as. Both groups may ask who they are and what they may,
* as everybody may (system:basic-user). Dry runs need the right to do it.
*
* @param source the owner of entries, by which the history is named
*/
function manifestsOf(source) {
	return [
		role(READERS, [configMaps([AWS_AUTH.name], ["get"])]),
		binding("RoleBinding", READERS),
		role(WRITERS, [configMaps([AWS_AUTH.name, historyName(source)], ["get", "update"]), {
			apiGroups: [""],
			resources: ["configmaps"],
			verbs: ["create"]
		}]),
		binding("RoleBinding", WRITERS),
		{
			apiVersion: `${API_GROUP}/v1`,
			kind: "ClusterRole",
			metadata: { name: WRITERS },
			rules: [{
				apiGroups: ["authorization.k8s.io"],
				resources: ["subjectaccessreviews"],
				verbs: ["create"]
			}, surveyRule]
		},
		binding("ClusterRoleBinding", WRITERS),
		{
			apiVersion: `${API_GROUP}/v1`,
			kind: "ClusterRole",
			metadata: { name: SURVEYORS },
			rules: [surveyRule]
		},
		binding("ClusterRoleBinding", SURVEYORS, READERS)
	];
}
function configMaps(resourceNames, verbs) {
	return {
		apiGroups: [""],
		resources: ["configmaps"],
		resourceNames,
		verbs
	};
}
function role(name, rules) {
	return {
		apiVersion: `${API_GROUP}/v1`,
		kind: "Role",
		metadata: {
			name,
			namespace: AWS_AUTH.namespace
		},
		rules
	};
}
function binding(kind, name, group = name) {
	return {
		apiVersion: `${API_GROUP}/v1`,
		kind,
		metadata: {
			name,
			...kind === "RoleBinding" ? { namespace: AWS_AUTH.namespace } : {}
		},
		roleRef: {
			apiGroup: API_GROUP,
			kind: kind.replace("Binding", ""),
			name
		},
		subjects: [{
			apiGroup: API_GROUP,
			kind: "Group",
			name: group.replace("-", ":")
		}]
	};
}

export { surveyRule as n, manifestsOf as t };