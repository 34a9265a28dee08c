import { n as samePerson } from "./evidence.js";

// src/verify/claim.ts
/** Holds what was seen against what was expected. */
function claimOf(sighting) {
	const { principal, purpose, predicted, before, after } = sighting;
	return {
		evidence: "proven",
		principal,
		purpose,
		predicted,
		before,
		after,
		holds: isAsExpected(sighting),
		words: wordsFor(sighting)
	};
}
/**
* Whether an answer is the expected one. Who must get in, or is on the way to the writer, must be who aws-auth says. Who
* must stay out must also not be let in by aws-auth: a refusal could be from before the change. The writer must be in,
* and where aws-auth is its way in, as whom aws-auth says; else its way in is EKS's own affair. Somebody on the way may
* have a way in that aws-auth does not know. Whom the plan leaves alone may also be as before, whatever aws-auth says, and
* the creator must be in unless it never was.
*/
function isAsExpected({ purpose, predicted, byAwsAuth, before, after }) {
	const isPredicted = predicted === void 0 ? after.answer === "unauthorized" : after.answer === "in" && samePerson(after.person, predicted);
	switch (purpose) {
		case "out": return isPredicted && predicted === void 0;
		case "untouched": return isPredicted || isSameAnswer(before, after);
		case "creator": return after.answer === "in" || isSameAnswer(before, after);
		case "intermediate": return isPredicted || predicted === void 0 && after.answer === "in";
		case "writer": return after.answer === "in" && (!byAwsAuth || predicted === void 0 || isPredicted);
		default: return isPredicted;
	}
}
function isSameAnswer(before, after) {
	if (before?.answer === "in" && after.answer === "in") return samePerson(before.person, after.person);
	return before?.answer === "unauthorized" && after.answer === "unauthorized";
}
function wordsFor(sighting) {
	const { principal, purpose, predicted, before, after } = sighting;
	const way = purpose === "intermediate" && predicted === void 0 && after.answer === "in";
	const now = `${principal} ${answerWords(after)}${way ? ", by another way than aws-auth" : ""}`;
	const was = before === void 0 ? "" : `; before, it ${briefly[before.answer]}`;
	if (isAsExpected(sighting)) return `${now}, as it should${was}.`;
	if (after.answer === "failed") return `${now}, so nothing is proven of it${was}.`;
	if (purpose === "out" && predicted !== void 0 && after.answer === "unauthorized") return `${principal} must stay out, but aws-auth lets it in as ${name(predicted)}${was}.`;
	return `${now}, but ${wanted(sighting)}${was}.`;
}
function wanted({ purpose, predicted, byAwsAuth, after }) {
	if (purpose === "creator") return "it must get in";
	if (purpose === "writer" && (!byAwsAuth || predicted === void 0)) return "it must get in";
	if (purpose === "removed" && predicted === void 0 && after.answer === "in") return "it must be refused: look whether an access entry of EKS lets it in";
	if (purpose === "out" || predicted === void 0) return "it must be refused";
	return `it must get in as ${name(predicted)}`;
}
const briefly = {
	in: "was in",
	unauthorized: "was refused",
	failed: "could not be tried"
};
/** An answer in words, as they go on after the name of whoever knocked: 401 is "not on the list", 403 "on the list, but no right to list pods". */
function answerWords(knock) {
	if (knock.answer === "unauthorized") return "is refused: not on the list (401 Unauthorized)";
	if (knock.answer === "failed") return `could not be tried (${knock.reason.replace(/\.$/, "")})`;
	const { pods } = knock;
	const listed = pods.status === 200 ? `lists ${pods.count} ${pods.count === 1 ? "pod" : "pods"}` : "may not list pods: RBAC gives no right to it (403 Forbidden)";
	return `gets in as ${name(knock.person)} and ${listed}`;
}
/** Makes a claim of what is foretold of somebody whom nobody signed in as. */
function predictedClaimOf(foretold) {
	const holds = samePerson(foretold.after.person, foretold.predicted);
	return {
		evidence: "predicted",
		...foretold,
		holds,
		words: foretoldWords({
			...foretold,
			holds
		})
	};
}
function foretoldWords({ principal, purpose, predicted, after, why, holds }) {
	const now = `${principal} ${foretoldAnswer(purpose, after)}`;
	if (!holds) return `${now}, but it must ${predicted === void 0 ? "be refused" : `get in as ${name(predicted)}`}.`;
	return `${now}. Nobody signed in as it: ${why}.`;
}
function foretoldAnswer(purpose, { person }) {
	if (person !== void 0) return `will get in as ${name(person)} by aws-auth`;
	return purpose === "creator" ? "is not named in aws-auth, so that EKS lets it in by itself" : "will be refused";
}
/** Counts claims by their evidence, those that do not hold by themselves. */
function countClaims(claims) {
	const counts = {
		proven: 0,
		predicted: 0,
		failed: 0
	};
	for (const { holds, evidence } of claims) counts[holds ? evidence : "failed"] += 1;
	return counts;
}
function name({ username, groups }) {
	return `${username} with ${groups.length === 0 ? "no groups" : groups.join(", ")}`;
}

export { predictedClaimOf as a, isAsExpected as i, claimOf as n, countClaims as r, answerWords as t };