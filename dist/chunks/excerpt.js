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

// src/finding/excerpt.ts
/** The longest piece of a line that an excerpt shows. */
const WIDTH = 100;
/** The lines of a text, for {@link excerpt}. */
function linesOf(text) {
	return text.split(/\r\n|\n|\r/);
}
/**
* The line that a location points at, with a caret line under it:
*
* ```text
* 12 |     - role: arn:aws:iam::1234:role/dev
*    |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
* ```
*
* A long line is cut around the location. The line is returned as it stands in the file: whoever prints it makes
* control characters harmless.
*/
function excerpt(lines, location) {
	const line = lines[location.line - 1] ?? "";
	const from = location.column - 1;
	const to = location.endLine === location.line ? Math.max(location.endColumn - 1, from + 1) : line.length;
	const start = from < 80 ? 0 : from - 20;
	const shown = line.slice(start, start + WIDTH);
	const carets = Math.max(1, Math.min(to, start + WIDTH, Math.max(line.length, from + 1)) - from);
	const number = String(location.line);
	return `${number} | ${shown}\n${" ".repeat(number.length)} | ${shown.slice(0, from - start).replace(/[^\t]/g, " ")}${"^".repeat(carets)}`;
}

export { countChanges as a, changeKinds as i, linesOf as n, hasChanges as o, unlessTold as r, excerpt as t };