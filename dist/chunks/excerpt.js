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

// src/finding/excerpt.ts
/** The longest piece of a line that an excerpt shows. */
const WIDTH = 100;
/**
* The line that a location points at, with a caret line under it:
*
* ```text
* 12 |     - role: arn:aws:iam::1234:role/dev
*    |             ^^^^^^^^^^^^^^^^^^^^^^^^^^
* ```
*
* A long line is cut around the location. The text is returned as it stands in the file: whoever prints it makes
* control characters harmless.
*/
function excerpt(text, location) {
	const line = text.split(/\r\n|\n|\r/)[location.line - 1] ?? "";
	const from = location.column - 1;
	const to = location.endLine === location.line ? Math.max(location.endColumn - 1, from + 1) : line.length;
	const start = from < 80 ? 0 : from - 20;
	const shown = line.slice(start, start + WIDTH);
	const carets = Math.max(1, Math.min(to, start + WIDTH, Math.max(line.length, from + 1)) - from);
	const number = String(location.line);
	return `${number} | ${shown}\n${" ".repeat(number.length)} | ${shown.slice(0, from - start).replace(/[^\t]/g, " ")}${"^".repeat(carets)}`;
}

export { hasChanges as i, changeKinds as n, countChanges as r, excerpt as t };