// src/awsauth/nodes.ts
/**
* The groups that entries of nodes carry, by which a node may join the cluster and read what is meant for nodes: EKS user
* guide, "Grant IAM users access to Kubernetes with a ConfigMap" and "Prepare cluster access for hybrid nodes".
*/
const nodeGroups = /* @__PURE__ */ new Set([
	"system:bootstrappers",
	"system:nodes",
	"system:node-proxier",
	"eks:kube-proxy-windows"
]);
/** Whether an entry lets nodes in. */
function isNodeMapping(mapping) {
	return mapping.section !== "mapAccounts" && mapping.groups.some((group) => nodeGroups.has(group));
}

// src/grouped.ts
/** Items by a key of theirs: groups in the order of their first items, and in each the items in their order. */
function grouped(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group === void 0) groups.set(key, [item]);
		else group.push(item);
	}
	return groups;
}

// src/awsauth/masters.ts
/** The group that may do everything, whatever RBAC says (kube-apiserver, pkg/registry/rbac). */
const MASTERS = "system:masters";
/** Whether an entry gives the group that may do everything. */
function isMaster(mapping) {
	return mapping.section !== "mapAccounts" && mapping.groups.includes("system:masters");
}

// src/awsauth/templates.ts
/** What the authenticator fills in, in usernames and in groups: aws-iam-authenticator, pkg/server, renderTemplate. */
const templates = [
	"{{AccountID}}",
	"{{SessionName}}",
	"{{SessionNameRaw}}",
	"{{AccessKeyID}}",
	"{{EC2PrivateDNSName}}"
];
/** Matches the two templates that the caller's session name goes into. */
const SESSION_TEMPLATE = /\{\{SessionName(?:Raw)?\}\}/;
/** A text as it is rendered for a caller without a session, as every IAM user is. */
function withoutSession(text) {
	return text.replace(new RegExp(SESSION_TEMPLATE, "g"), "");
}
const ANY_TEMPLATE = new RegExp(templates.map((template) => template.replace(/[{}]/g, "\\$&")).join("|"), "g");
/** A text without the templates that the authenticator knows: what is left stays as it stands. */
function withoutTemplates(text) {
	return text.replace(ANY_TEMPLATE, "");
}

// src/verify/rights.ts
/** The verbs that only look. */
const READS = /* @__PURE__ */ new Set([
	"get",
	"list",
	"watch"
]);
const ENTERED = /\/(?:exec|attach|portforward|proxy)$/;
/** Resources that a reader asks after first. */
const NOTABLE = ["pods", "secrets"];
const FIRST = 2;
/** Sums up the rules of somebody. What everybody may, to ask who they are and what they may, does not count. */
function rightsOf(rules, complete) {
	const reads = /* @__PURE__ */ new Set();
	const changes = /* @__PURE__ */ new Set();
	for (const rule of rules) {
		const verbs = rule.verbs ?? [];
		for (const resource of resourcesOf(rule)) {
			if (resource.startsWith("selfsubject")) continue;
			const isEntered = ENTERED.test(resource);
			if (verbs.some((verb) => verb === "*" || READS.has(verb) && !isEntered)) reads.add(resource);
			if (verbs.some((verb) => !READS.has(verb) || isEntered)) changes.add(resource);
		}
	}
	return {
		everything: rules.some(isEverything),
		reads: counted(reads),
		changes: counted(changes),
		complete
	};
}
function isEverything({ verbs, apiGroups, resources, resourceNames = [] }) {
	return [
		verbs,
		apiGroups,
		resources
	].every((each) => each?.includes("*") === true) && resourceNames.length === 0;
}
/** As kubectl writes them: the group after the resource, the core group left out. */
function resourcesOf({ apiGroups = [], resources = [] }) {
	return apiGroups.flatMap((group) => resources.map((resource) => {
		const [name = "", ...sub] = resource.split("/");
		return [group === "" ? name : `${name}.${group}`, ...sub].join("/");
	}));
}
function counted(resources) {
	const notable = NOTABLE.filter((resource) => resources.has(resource));
	const others = [...resources].filter((resource) => !NOTABLE.includes(resource)).sort();
	return {
		count: resources.size,
		first: [...notable, ...others].slice(0, FIRST)
	};
}
/** Rights in one line: `may read pods, secrets and 12 other resources; may change nothing`. */
function rightsWords({ everything, reads, changes, complete }) {
	if (everything) return "may do everything in default, as cluster-admin may";
	const more = complete ? "" : ", as far as the cluster tells";
	if (reads.count === 0 && changes.count === 0) return `may do nothing${more}`;
	return `may read ${resourceWords(reads)}; may change ${resourceWords(changes)}${more}`;
}
/** Resources in a few words: `pods, secrets and 12 other resources`. */
function resourceWords({ count, first }) {
	if (count === 0) return "nothing";
	const others = count - first.length;
	if (others === 0) return first.join(" and ");
	return `${first.join(", ")} and ${others} other ${others === 1 ? "resource" : "resources"}`;
}

// src/survey/group-rights.ts
/** More bindings are counted in the line of a group, and not told one by one. */
const MOST_TOLD = 3;
/** What groups can do, each once, in the order of their names. Groups that depend on who signs in are left out. */
function rightsOfGroups(groups, rbac) {
	return [...new Set(groups)].filter((group) => !isTemplate(group)).sort().map((group) => rightsOfGroup(group, rbac));
}
/** What a group can do by what RBAC says; everybody's rights, which system:authenticated has, are not counted in. */
function rightsOfGroup(group, rbac) {
	const bound = rbac.get(group) ?? [];
	const bindings = bound.map(rightsOfBinding);
	const everything = group === "system:masters" || bound.some(givesEverything);
	return {
		group,
		words: wordsOf(group, bindings),
		everything,
		unbound: isUnbound(group, bindings),
		bindings
	};
}
/** Whether no binding names a group, and it is not one that means something without. */
function isUnbound(group, bindings) {
	return bindings.length === 0 && group !== "system:masters" && !nodeGroups.has(group);
}
/** Whether a group makes administrators: system:masters, or one with a ClusterRoleBinding to all there is. */
function isAdminGroup(group, rbac) {
	return group === "system:masters" || (rbac?.get(group) ?? []).some(givesEverything);
}
/** Those of some groups that may do everything. */
function adminsAmong(rights = []) {
	return new Set(rights.filter(({ everything }) => everything).map(({ group }) => group));
}
/** Whether a group's name is filled in by whoever signs in. */
function isTemplate(group) {
	return withoutTemplates(group) !== group;
}
function givesEverything({ kind, rules }) {
	return kind === "ClusterRoleBinding" && rules !== void 0 && rightsOf(rules, true).everything;
}
function rightsOfBinding({ kind, name, namespace, role, rules }) {
	return {
		kind,
		name,
		namespace,
		role,
		words: ruleWords(rules)
	};
}
function ruleWords(rules) {
	if (rules === void 0) return "nothing, since there is no such role";
	const { everything, reads, changes } = rightsOf(rules, true);
	if (everything) return "everything";
	const paths = new Set(rules.flatMap(({ nonResourceURLs }) => nonResourceURLs)).size;
	const parts = [
		...reads.count === 0 ? [] : [`reads ${resourceWords(reads)}`],
		...changes.count === 0 ? [] : [`changes ${resourceWords(changes)}`],
		...paths === 0 ? [] : [`asks ${paths} ${paths === 1 ? "path" : "paths"} of the API server`]
	];
	return parts.length === 0 ? "nothing" : parts.join(", ");
}
function wordsOf(group, bindings) {
	if (group === "system:masters") return "everything, whatever RBAC says";
	if (bindings.length === 0) return nodeGroups.has(group) ? "what nodes need" : "nothing: no binding names it";
	const told = bindings.slice(0, MOST_TOLD).map(bindingWords);
	const more = bindings.length - told.length;
	return [...told, ...more > 0 ? [`and by ${more} more ${more === 1 ? "binding" : "bindings"}`] : []].join("; ");
}
/** What a group can do, without by which bindings: for where little fits. */
function briefRights({ words, bindings }) {
	if (bindings.length === 0) return words;
	const told = bindings.slice(0, MOST_TOLD).map((binding) => `${binding.words}${whereOf(binding)}`);
	const more = bindings.length - told.length;
	return [...new Set(told), ...more > 0 ? [`and by ${more} more ${more === 1 ? "binding" : "bindings"}`] : []].join("; ");
}
function bindingWords(binding) {
	const { kind, name, role, words } = binding;
	return `${words}${whereOf(binding)} (${role.name}), by ${kind} ${name}`;
}
function whereOf({ namespace }) {
	return namespace === void 0 ? "" : ` in namespace ${namespace}`;
}

export { nodeGroups as _, isUnbound as a, rightsWords as c, withoutSession as d, withoutTemplates as f, isNodeMapping as g, grouped as h, isTemplate as i, SESSION_TEMPLATE as l, isMaster as m, briefRights as n, rightsOfGroup as o, MASTERS as p, isAdminGroup as r, rightsOfGroups as s, adminsAmong as t, templates as u };