import { t as Failure } from "./failure.js";

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

// src/world.ts
/**
* Gives what the work gives.
*
* @throws Failure `interrupted` as soon as the run is told to stop
*/
function unlessTold({ interrupted }, work) {
	const told = new Promise((_, reject) => {
		const stop = () => reject(toldToStop(interrupted));
		if (interrupted.aborted) stop();
		else interrupted.addEventListener("abort", stop, { once: true });
	});
	return Promise.race([work, told]);
}
function toldToStop({ reason }) {
	return new Failure("interrupted", `The run was told to stop (${String(reason)}).`, { remedy: "Run it again: a change that is not in place yet is made then." });
}

export { hasChanges as i, changeKinds as n, countChanges as r, unlessTold as t };