import { n as lowerCase } from "./mapping.js";
import { t as Failure } from "./failure.js";
import { t as eachOf } from "./parallel.js";
import { r as parseIdentityArn, t as isPrincipal } from "./principal.js";

// src/survey/rbac.ts
/** Finds the bindings of each group, and what their roles allow. Of the subjects only groups are looked at. */
function rbacOf(objects) {
	const rulesOf = new Map([...objects.roles.map((role) => [keyOf("Role", namespaceOf(role), nameOf(role)), rulesIn(role)]), ...objects.clusterroles.map((role) => [keyOf("ClusterRole", void 0, nameOf(role)), rulesIn(role)])]);
	const bound = /* @__PURE__ */ new Map();
	const bind = (kind, objects) => {
		for (const object of objects) {
			const namespace = kind === "RoleBinding" ? namespaceOf(object) : void 0;
			const roleRef = field(object, "roleRef");
			const role = {
				kind: text(field(roleRef, "kind")),
				name: text(field(roleRef, "name"))
			};
			const rules = rulesOf.get(keyOf(role.kind, role.kind === "Role" ? namespace : void 0, role.name));
			const binding = {
				kind,
				name: nameOf(object),
				namespace,
				role,
				rules
			};
			for (const group of groupsIn(object)) {
				const already = bound.get(group);
				if (already === void 0) bound.set(group, [binding]);
				else already.push(binding);
			}
		}
	};
	bind("ClusterRoleBinding", objects.clusterrolebindings);
	bind("RoleBinding", objects.rolebindings);
	return bound;
}
function keyOf(kind, namespace, name) {
	return JSON.stringify([
		kind,
		namespace ?? null,
		name
	]);
}
function groupsIn(binding) {
	const groups = list(field(binding, "subjects")).filter((subject) => field(subject, "kind") === "Group");
	return new Set(groups.map((subject) => text(field(subject, "name"))));
}
function rulesIn(role) {
	return list(field(role, "rules")).map((rule) => ({
		verbs: texts(field(rule, "verbs")),
		apiGroups: texts(field(rule, "apiGroups")),
		resources: texts(field(rule, "resources")),
		resourceNames: texts(field(rule, "resourceNames")),
		nonResourceURLs: texts(field(rule, "nonResourceURLs"))
	}));
}
function nameOf(object) {
	return text(field(field(object, "metadata"), "name"));
}
function namespaceOf(object) {
	return text(field(field(object, "metadata"), "namespace"));
}
function field(value, name) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, name) ? value[name] : void 0;
}
function list(value) {
	return Array.isArray(value) ? value : [];
}
function texts(value) {
	return list(value).map(text);
}
function text(value) {
	return typeof value === "string" ? value : "";
}

// src/survey/take.ts
/** What has not been answered by then is not known. */
const DEADLINE_MS = 15e3;
/** So many principals are asked for at most, and so many at once: IAM is one for a whole account, and throttles. */
const MOST_ASKED = 50;
const AT_ONCE = 10;
/** Asks everything side by side. Never throws a Failure: what cannot be asked is not known. */
async function takeSurvey({ rbac, aws }, { identities, deadlineMs = DEADLINE_MS }) {
	const [groups, entries, people] = await Promise.all([
		known(deadlineMs, groupsNotKnown, async () => rbacOf(await rbac())),
		aws === void 0 ? void 0 : known(deadlineMs, entriesNotKnown, () => accessEntriesBy(aws)),
		aws === void 0 ? void 0 : missingAmong(identities, aws, deadlineMs)
	]);
	return {
		rbac: groups.found,
		accessEntries: entries?.found,
		missing: people?.found ?? /* @__PURE__ */ new Map(),
		ignoresAwsAuth: aws?.ignoresAwsAuth ?? false,
		notKnown: [
			groups,
			entries,
			people
		].flatMap((part) => part?.notKnown ?? [])
	};
}
const groupsNotKnown = {
	what: "what groups can do",
	remedy: "Let whoever signs in list roles, clusterroles, rolebindings and clusterrolebindings, as examples/rbac-survey.yaml does."
};
const entriesNotKnown = {
	what: "who has an EKS access entry",
	remedy: "Let whoever signs in do eks:ListAccessEntries on the cluster."
};
async function accessEntriesBy(aws) {
	const seen = (await aws.accessEntries()).map((arn) => {
		const identity = parseIdentityArn(arn);
		return lowerCase(isPrincipal(identity) ? identity.effectiveArn : arn);
	});
	return new Set(seen);
}
/** Roles and users are asked for by actions of their own: who may ask for the one may not be allowed the other. */
async function missingAmong(identities, aws, deadlineMs) {
	const own = distinct(identities.filter(({ account }) => account === aws.account));
	const others = distinct(identities.filter(({ account }) => account !== aws.account)).length;
	const asked = own.slice(0, MOST_ASKED);
	const missing = /* @__PURE__ */ new Map();
	return {
		found: missing,
		notKnown: [
			...(await Promise.all(["role", "user"].map((kind) => known(deadlineMs, peopleNotKnown[kind], async () => {
				const ofKind = asked.filter((identity) => identity.kind === kind);
				await eachOf(ofKind, AT_ONCE, async (identity) => {
					const lack = await aws.lackOf(identity);
					if (lack !== void 0) missing.set(identity.arn, lack);
				});
			})))).flatMap(({ notKnown }) => notKnown),
			...own.length > asked.length ? [tooMany(own.length)] : [],
			...others === 0 ? [] : [elsewhere(others, aws.account)]
		]
	};
}
const peopleNotKnown = {
	role: {
		what: "which of the roles exist",
		remedy: "Let whoever signs in do iam:GetRole on the roles of its account."
	},
	user: {
		what: "which of the users exist",
		remedy: "Let whoever signs in do iam:GetUser on the users of its account."
	}
};
function tooMany(count) {
	return {
		what: `which of ${count - MOST_ASKED} roles and users exist`,
		why: `IAM is asked for ${MOST_ASKED} of them at a time, those first that aws-auth does not name yet, and there are ${count}.`,
		remedy: "Nothing is to be done: each is asked for in the plan that adds it."
	};
}
function elsewhere(count, account) {
	return {
		what: count === 1 ? "whether one role or user exists" : `which of ${count} roles and users exist`,
		why: `Of other accounts than the cluster's own, ${account}, IAM does not tell.`,
		remedy: "Look for them there."
	};
}
function distinct(identities) {
	return [...new Map(identities.map((identity) => [identity.arn, identity])).values()];
}
/** What a question finds, in good time; or that it is not known, and why. */
async function known(deadlineMs, unknown, question) {
	try {
		return {
			found: await within(deadlineMs, question()),
			notKnown: []
		};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {
			found: void 0,
			notKnown: [{
				...unknown,
				why: error.message
			}]
		};
	}
}
async function within(milliseconds, work) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(new Failure("aws", `No answer came in ${milliseconds / 1e3} seconds.`)), milliseconds);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}

export { takeSurvey as t };