import { n as placeIn, r as shareOf, t as ask } from "./ask2.js";
import { r as movesOf, t as changeFacts } from "./facts.js";

// src/policy/plan-findings.ts
/** What policies of the context `change` find in a cluster's plan. @param today `YYYY-MM-DD` in UTC */
function changeFindings(policies, changes, cluster, today) {
	const steps = shareOf(policies.length);
	return onChange(policies).flatMap((policy) => findingsOf(policy, questionsOf(policy, changes, cluster, today), steps));
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
	return onChange(policies).filter(({ severity }) => severity === "error").map((policy) => ({
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
function onChange(policies) {
	return policies.filter(({ context }) => context === "change");
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

export { changeChecks, changeFindings, changeGuards };