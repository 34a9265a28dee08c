import { t as answeredFor } from "./origin.js";

// src/plan/approval.ts
/**
* `requireApproval` of guestlist.yaml: the last commit of the pull request is approved by somebody who neither opened it
* nor gains by it. Who gains is known as far as an Access that gains has a person as its owner, such as `@ann`: which
* principals of IAM a login stands for, nobody says.
*/
function approvalGuard(origin) {
	return {
		id: "approval",
		summary: "Somebody approved this who neither opened the pull request nor gains by it.",
		*check(plan, roster) {
			const moves = answeredFor(plan, roster, origin);
			if (moves.length > 0) yield* objection(moves, origin);
		}
	};
}
function* objection(moves, origin) {
	if ("none" in origin) {
		yield {
			message: `requireApproval of guestlist.yaml asks who approved the pull request of this change, and ${origin.none}.`,
			remedy: "Bring the change by a pull request that somebody approves."
		};
		return;
	}
	const { author, approvers } = origin.process;
	const parties = new Set([author, ...moves.flatMap(ownerOf)].map((login) => login.toLowerCase()));
	if (approvers.some((login) => !parties.has(login.toLowerCase()))) return;
	yield {
		message: approvers.length === 0 ? "Nobody has approved the last commit of the pull request." : `Who approved the last commit of the pull request (${approvers.join(", ")}) opened it, or gains by it.`,
		remedy: "Have somebody else approve that commit."
	};
}
/** The login of whoever owns the Access that gains; none for a team. */
function ownerOf(move) {
	if (move.kind === "removed") return [];
	const [, login] = /^@([A-Za-z0-9-]+)$/.exec(move.entry.access.owner ?? "") ?? [];
	return login === void 0 ? [] : [login];
}

export { approvalGuard };