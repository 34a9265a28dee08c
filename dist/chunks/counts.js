import { a as severities } from "./finding.js";
import { l as countChanges } from "./render.js";
import { r as countClaims } from "./claim.js";

// src/report/phrase.ts
/** Tagged template: the literals are our words, strings put in are values, numbers are shown as they are. */
function phrase(words, ...parts) {
	return words.flatMap((word, index) => {
		const part = parts[index];
		if (part === void 0) return [word];
		if (typeof part === "number") return [word, String(part)];
		return typeof part === "string" ? [word, {
			kind: "value",
			of: part
		}] : [word, ...part];
	});
}
/** A text of several words that somebody wrote: a message with values in it, a reason. */
function textOf(text) {
	return [{
		kind: "text",
		of: text
	}];
}
/** `a, b and c`. */
function listOf(items) {
	return items.flatMap((item, index) => {
		if (index === 0) return [...item];
		return [index === items.length - 1 ? " and " : ", ", ...item];
	});
}
/** Puts phrases after each other. */
function joined(items, separator) {
	return items.flatMap((item, index) => index === 0 ? [...item] : [separator, ...item]);
}
/** The phrase with a capital first, where it begins with our own words: what anybody wrote stays to the letter. */
function capitalised(phrase) {
	const at = phrase.findIndex((piece) => piece !== "");
	const first = phrase[at];
	return typeof first === "string" ? phrase.with(at, `${first.charAt(0).toUpperCase()}${first.slice(1)}`) : phrase;
}
/** The phrase as a report says it. */
function speak(phrase, speech) {
	return phrase.map((piece) => typeof piece === "string" ? piece : speech[piece.kind](piece.of)).join("");
}
/** `1 grant`, `2 grants`. */
function count(number, one, many = `${one}s`) {
	return `${number} ${number === 1 ? one : many}`;
}

// src/report/counts.ts
/** How many findings there are of each severity. */
function countFindings(findings) {
	const counts = {
		error: 0,
		warning: 0,
		note: 0
	};
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}
/** How many findings comments silence, and how many the baseline. */
function countSuppressed(suppressed) {
	const counts = {
		comment: 0,
		baseline: 0
	};
	for (const { by } of suppressed) counts[by] += 1;
	return counts;
}
/** `2 suppressed`, `3 in the baseline`; nothing where none is. */
function suppressedCountWords(suppressed) {
	const { comment, baseline } = countSuppressed(suppressed);
	return [...comment === 0 ? [] : [`${comment} suppressed`], ...baseline === 0 ? [] : [`${baseline} in the baseline`]];
}
/** `1 error and 2 warnings`, or `no findings`. */
function findingCountWords(findings) {
	const counts = countFindings(findings);
	const parts = severities.flatMap((severity) => counts[severity] === 0 ? [] : [[count(counts[severity], severity)]]);
	return parts.length === 0 ? "no findings" : listOf(parts).join("");
}
const moves = [
	"added",
	"changed",
	"removed"
];
const verbs = {
	added: ["gains", "gain"],
	changed: ["changes", "change"],
	removed: ["loses", "lose"]
};
/** Whether somebody's access moves by a change. */
function isMove(change) {
	return moves.some((kind) => kind === change.kind);
}
/** `gains`, or `gain` for more than one; `would gain` where it is refused. */
function moveVerb(kind, number, isRefused) {
	const [one, more] = verbs[kind];
	return isRefused ? `would ${more}` : number === 1 ? one : more;
}
/** `2 gain, 1 changes and 1 loses access`, or would where it is refused; undefined where nobody's access moves. */
function changeCountWords(plans, isRefused = false) {
	const counts = plans.map(countChanges);
	const parts = moves.flatMap((kind) => {
		const sum = counts.reduce((total, each) => total + each[kind], 0);
		return sum === 0 ? [] : [[`${sum} ${moveVerb(kind, sum, isRefused)}`]];
	});
	return parts.length === 0 ? void 0 : `${listOf(parts).join("")} access`;
}
/** `claims: 3 proven, 2 predicted, 1 failed`; nothing where there is none. */
function claimCountWords(claims) {
	const { proven, predicted, failed } = countClaims(claims);
	const parts = [
		...proven === 0 ? [] : [`${proven} proven`],
		...predicted === 0 ? [] : [`${predicted} predicted`],
		...failed === 0 ? [] : [`${failed} failed`]
	];
	return parts.length === 0 ? [] : [`claims: ${parts.join(", ")}`];
}

export { findingCountWords as a, suppressedCountWords as c, joined as d, listOf as f, textOf as h, countSuppressed as i, capitalised as l, speak as m, claimCountWords as n, isMove as o, phrase as p, countFindings as r, moveVerb as s, changeCountWords as t, count as u };