import { s as partitionOf } from "./principal.js";
import { t as AWS_AUTH } from "./configmap.js";
import { n as historyName } from "./cluster-archive2.js";

// src/iam/policy.ts
/** Puts statements into a document. */
function policyOf(statements) {
	return {
		Version: "2012-10-17",
		Statement: statements
	};
}
/** Who issues the tokens of workflows: github.com, or a server of one's own. */
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
/** The host and path of a provider, by which condition keys begin. */
function hostOfProvider({ url }) {
	return url.replace(/^https:\/\//, "");
}
/** The ARN of a provider. */
function arnOfProvider(provider) {
	return `arn:${provider.partition}:iam::${provider.account}:oidc-provider/${hostOfProvider(provider)}`;
}
/** Lets runs of workflows become a role. `StringEquals` alone: a wildcard in `sub` is how others get in. */
function trustsRuns(provider, { sid, subjects, claims }) {
	const host = hostOfProvider(provider);
	const [only, ...others] = subjects;
	const named = Object.entries(claims).map(([claim, value]) => [`${host}:${claim}`, value]);
	return {
		Sid: sid,
		Effect: "Allow",
		Principal: { Federated: arnOfProvider(provider) },
		Action: "sts:AssumeRoleWithWebIdentity",
		Condition: { StringEquals: {
			[`${host}:aud`]: provider.audience,
			[`${host}:sub`]: only !== void 0 && others.length === 0 ? only : subjects,
			...Object.fromEntries(named)
		} }
	};
}
/** Lets whoever comes before in the chain become a role, with the external id and the session tags that are sent. */
function trustsPredecessor(before, { externalId, tagKeys, repository }) {
	const Principal = { AWS: before.arn };
	const isTagged = tagKeys.length > 0 && repository !== void 0;
	const tag = isTagged ? { "aws:RequestTag/Repository": repository } : {};
	const equals = {
		...externalId === void 0 ? {} : { "sts:ExternalId": externalId },
		...tag
	};
	const assume = {
		Sid: "GuestlistChain",
		Effect: "Allow",
		Principal,
		Action: "sts:AssumeRole",
		...Object.keys(equals).length === 0 ? {} : { Condition: { StringEquals: equals } }
	};
	if (!isTagged) return [assume];
	return [assume, {
		Sid: "GuestlistSessionTags",
		Effect: "Allow",
		Principal,
		Action: "sts:TagSession",
		Condition: {
			StringEquals: tag,
			"ForAllValues:StringEquals": { "aws:TagKeys": tagKeys }
		}
	}];
}
/** Allows to go on to roles of the chain, with session tags where those are sent. */
function mayGoOn(roles, { tagKeys }) {
	const Resource = roles.map(({ arn }) => arn);
	if (Resource.length === 0) return [];
	const assume = {
		Sid: "GoOn",
		Effect: "Allow",
		Action: "sts:AssumeRole",
		Resource
	};
	if (tagKeys.length === 0) return [assume];
	return [assume, {
		Sid: "SessionTags",
		Effect: "Allow",
		Action: "sts:TagSession",
		Resource
	}];
}
/** Allows to sign in as those who prove a change. */
function mayProve(roles) {
	if (roles.length === 0) return [];
	return [{
		Sid: "Prove",
		Effect: "Allow",
		Action: "sts:AssumeRole",
		Resource: roles.map(({ arn }) => arn)
	}];
}
/** Allows to ask where the API server of one cluster is. */
function mayDescribe(cluster) {
	return {
		Sid: "FindTheApiServer",
		Effect: "Allow",
		Action: "eks:DescribeCluster",
		Resource: arnOfCluster(cluster)
	};
}
/**
* Allows to ask what a plan can do without: who has an access entry, and who there is. Of roles and users all may be asked
* for, since whom a grant will name is not known yet.
*/
function maySurvey(cluster) {
	const iam = `arn:${partitionOf(cluster.region).id}:iam::${cluster.account}`;
	const may = (Sid, Action, Resource) => ({
		Sid,
		Effect: "Allow",
		Action,
		Resource
	});
	return [
		may("SurveyAccessEntries", "eks:ListAccessEntries", arnOfCluster(cluster)),
		may("SurveyRoles", "iam:GetRole", `${iam}:role/*`),
		may("SurveyUsers", "iam:GetUser", `${iam}:user/*`)
	];
}
/** The ARN of a cluster. */
function arnOfCluster({ region, account, eksName }) {
	return `arn:${partitionOf(region).id}:eks:${region}:${account}:cluster/${eksName}`;
}

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

export { mayDescribe as a, maySurvey as c, trustsRuns as d, arnOfProvider as i, policyOf as l, surveyRule as n, mayGoOn as o, GITHUB_ISSUER as r, mayProve as s, manifestsOf as t, trustsPredecessor as u };