import { n as resourceWords, o as nodeGroups, r as rightsOf } from "./grouped.js";

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

export { isUnbound as a, SESSION_TEMPLATE as c, withoutTemplates as d, MASTERS as f, isTemplate as i, templates as l, briefRights as n, rightsOfGroup as o, isMaster as p, isAdminGroup as r, rightsOfGroups as s, adminsAmong as t, withoutSession as u };