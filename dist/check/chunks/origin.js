import { t as entryKey } from "./mapping.js";
import { r as movesOf } from "./facts.js";

// src/plan/origin.ts
/**
* The changes that a pull request has to answer for. Where there is none, that is not an entry whose last day has passed:
* that it goes was approved when it was declared, and nothing may keep it from going.
*/
function answeredFor(plan, { expired }, origin) {
	const moves = movesOf(plan.changes);
	if ("process" in origin) return moves;
	const due = new Set(expired.map(({ mapping }) => entryKey(mapping)));
	return moves.filter((move) => move.kind !== "removed" || !due.has(entryKey(move.before)));
}

export { answeredFor as t };