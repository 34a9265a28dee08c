// src/plan/plan.ts
/** The kinds of change, in the order in which reports list them. */
const changeKinds = [
	"conflict",
	"removed",
	"changed",
	"added",
	"adopted",
	"kept",
	"foreign"
];
/** Whether applying the plan would write anything. */
function hasChanges(plan) {
	return plan.recordMoves || plan.changes.some(({ kind }) => kind === "added" || kind === "changed" || kind === "removed" || kind === "adopted");
}
/** How many changes of each kind a plan has. */
function countChanges(plan) {
	const counts = {
		conflict: 0,
		removed: 0,
		changed: 0,
		added: 0,
		adopted: 0,
		kept: 0,
		foreign: 0
	};
	for (const change of plan.changes) counts[change.kind] += 1;
	return counts;
}

export { countChanges as n, hasChanges as r, changeKinds as t };