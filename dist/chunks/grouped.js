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

export { isNodeMapping as a, rightsWords as i, resourceWords as n, nodeGroups as o, rightsOf as r, grouped as t };