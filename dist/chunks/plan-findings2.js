import { a as ask, i as processFacts, o as placeIn, r as movesOf, s as shareOf, t as changeFacts } from "./facts.js";

// src/policy/plan-findings.ts
/**
* Policies that no command asks yet, those on the pull request, each as an error where it stands. Nobody shall rely on a
* policy that is never asked.
*/
function unasked(policies) {
	return of("process", policies).map(({ location }) => ({
		rule: "policy",
		severity: "error",
		location,
		message: "Policies of the context process are tested, and no command asks them yet.",
		remedy: "Take it out, or move it to a file of its own."
	}));
}
/** What policies of the context `change` find in a cluster's plan. @param today `YYYY-MM-DD` in UTC */
function changeFindings(policies, changes, cluster, today) {
	const steps = shareOf(policies.length);
	return of("change", policies).flatMap((policy) => findingsOf(policy, questionsOf(policy, changes, cluster, today), steps));
}
/** The policies of the context `change` that only tell of what they find, as what a plan is looked at for. */
function changeChecks(policies, today) {
	const telling = policies.filter(({ severity }) => severity !== "error");
	return [({ changes }, { cluster }) => changeFindings(telling, changes, cluster, today)];
}
/**
* The policies of the context `change` and the severity error as guards, so that a plan that does not meet them can
* neither be shown as fine nor be applied.
*/
function changeGuards(policies, today) {
	const steps = shareOf(policies.length);
	return of("change", policies).filter(({ severity }) => severity === "error").map((policy) => ({
		id: policy.id,
		summary: policy.title,
		check: ({ changes }, { cluster }) => findingsOf(policy, questionsOf(policy, changes, cluster, today), steps).map(({ location: { file, line }, message, remedy }) => ({
			message: `${file}:${line}: ${sentence(message)}`,
			remedy
		}))
	}));
}
/** A refusal's remedy is said right after its message, whose author may have left out the full stop. */
function sentence(message) {
	return /[.!?:]$/.test(message) ? message : `${message}.`;
}
/** What policies of the context `process` find in a pull request and what it would do to one cluster. */
function processFindings(policies, process, changes, cluster) {
	const steps = shareOf(policies.length);
	const question = {
		facts: processFacts(process, movesOf(changes), cluster),
		locate: () => cluster.locate("metadata", "name")
	};
	return of("process", policies).flatMap((policy) => findingsOf(policy, [question], steps));
}
function of(context, policies) {
	return policies.filter((policy) => policy.context === context);
}
function findingsOf(policy, questions, steps) {
	const { id: rule, severity } = policy;
	return [...ask(policy, questions, steps)].map((remark) => ({
		rule,
		severity,
		...remark
	}));
}
function questionsOf({ field }, changes, cluster, today) {
	return movesOf(changes).map((move) => ({
		facts: changeFacts(move, cluster, today),
		locate: () => placeOf(move, cluster, field)
	}));
}
/** The grant that a change comes from. What is removed stands in no file any more: the cluster is where it was. */
function placeOf(move, cluster, field) {
	return move.kind === "removed" ? cluster.locate("metadata", "name") : placeIn(move.entry.grant, field);
}

export { unasked as a, processFindings as i, changeFindings as n, changeGuards as r, changeChecks as t };