import { n as asFailure, r as messageOf, t as Failure } from "./failure.js";
import { d as isCreator, f as isSamePerson, h as allowedBy, i as adminsIn, m as allowanceFor, o as unmet, p as passages, r as guards, u as hasChanges } from "./render.js";
import { n as makePlan, t as ledgerOf } from "./make.js";
import { a as revisionOf, c as undoingOf, d as settled, f as withRevision, i as textsOf, l as nextNumber, n as readStored, o as holds, r as MAX_BYTES$1, s as undo, t as openTarget } from "./open-target.js";
import { t as Conflict } from "./target.js";
import { i as unlessTold, n as refuseIfTold, r as todayOf } from "./replace.js";
import { n as emptyConfigMap } from "./configmap.js";
import { n as samePerson } from "./evidence.js";
import { i as printOf, n as markOf } from "./ledger.js";
import { a as sameMapping, i as principalText, o as sections, t as entryKey } from "./mapping.js";
import { i as madeBy, n as fingerprintOf, r as isMade, t as digestOf } from "./fingerprint.js";
import { a as isNodeMapping } from "./grouped.js";
import { a as read, n as allEntries } from "./fate.js";
import { t as isPrincipal } from "./principal.js";
import { t as eachOf } from "./parallel.js";
import { n as openToRead } from "./open-to-read.js";
import { t as commitOf } from "./run.js";
import { t as stepping } from "./progress.js";
import { n as isMap } from "./plain-data.js";
import { t as takeSurvey } from "./take.js";
import { resolve } from "node:path";
import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";

// src/plan/guard.ts
/**
* Hands a plan to all guards.
*
* @param today `YYYY-MM-DD` in UTC: allowances hold until a day
* @param own guards besides the built-in ones: the policies on changes in guestlist.yaml. No allowance is for them.
*/
function guard(plan, roster, today, own = []) {
	const refusals = [];
	const allowed = [];
	for (const each of guards) {
		const said = refusalsOf(each, plan, roster);
		const allowance = each.final === void 0 ? allowanceFor(each.id, roster.cluster.allow, today) : void 0;
		if (allowance === void 0) refusals.push(...said);
		else allowed.push(...said.map((refusal) => allowedBy(allowance, refusal)));
	}
	refusals.push(...own.flatMap((each) => refusalsOf(each, plan, roster)));
	return refusals.length > 0 ? {
		refusals,
		allowed
	} : {
		approved: plan,
		refusals: [],
		allowed
	};
}
function refusalsOf({ id, check }, plan, roster) {
	return [...check(plan, roster)].map((refusal) => ({
		guard: id,
		...refusal
	}));
}

// src/verify/verify.ts
/**
* Reads again and compares with the plan; if that holds, lets the witness knock.
*
* @throws Failure where the target cannot be read
*/
async function prove(plan, target, witness, world) {
	world.progress("Reading again and comparing with the plan");
	const stored = await target.read();
	const missing = unmet(plan, stored);
	if (missing.length > 0 || witness === void 0) return {
		claims: [],
		problems: missing
	};
	world.progress("Signing in to prove it");
	const claims = await witness.after(plan, stored);
	return {
		claims,
		problems: claims.filter((claim) => !claim.holds).map((claim) => claim.words)
	};
}
/**
* Whether the target's aws-auth is what the roster says, with the evidence. Writes nothing.
*
* @throws Failure where the target cannot be read
*/
async function verify(roster, target, context, witness, world) {
	const plan = makePlan(roster, await target.read(), context);
	const { claims, problems } = await prove(plan, target, witness, world);
	const version = plan.live?.metadata.resourceVersion;
	return {
		plan,
		allowed: [],
		outcome: "unchanged",
		at: world.now().toISOString(),
		identities: witness?.identities ?? [],
		resourceVersion: {
			before: version,
			after: version
		},
		conflicts: 0,
		unasked: unaskedOf(roster, witness),
		claims,
		problems
	};
}
/** Whom `verify` names where there is no witness to sign in as them. */
function unaskedOf({ cluster }, witness) {
	return witness === void 0 ? [...cluster.verify.in, ...cluster.verify.out].map(({ text }) => text) : [];
}

// src/apply/aftermath.ts
/** Lets the witness knock once more: a plan that was taken back must leave everybody as they were. Throws nothing. */
async function aftermathOf(plan, target, witness, world) {
	if (witness === void 0) return {
		claims: [],
		words: ""
	};
	try {
		world.progress("Signing in again to see that everybody is as before");
		const knocking = async () => {
			const stored = await target.read();
			return witness.after(takenBack(plan, stored), stored);
		};
		const claims = await unlessTold(world, knocking());
		const odd = claims.filter((claim) => !claim.holds && !isAsBefore(claim));
		return {
			claims,
			words: odd.length === 0 ? "Everybody who signs in to prove it is as before the change." : `Not everybody is as before the change: ${odd.map((claim) => claim.words).join(" ")}`
		};
	} catch (error) {
		return {
			claims: [],
			words: `Nobody has signed in after that: ${messageOf(error)}`
		};
	}
}
/** The way back from a plan: whom it added is out again, and whoever else it had to do with is somebody to look after. */
function takenBack(plan, stored) {
	const changes = plan.changes.map((change) => change.kind === "added" ? {
		kind: "removed",
		before: change.after
	} : {
		kind: "foreign",
		before: change.before,
		owner: void 0
	});
	return {
		...plan,
		changes,
		live: plan.next,
		next: stored ?? emptyConfigMap()
	};
}
/** Whether somebody answers as before the change; who was not asked then is not known to be. */
function isAsBefore(claim) {
	if (claim.evidence !== "proven") return false;
	const { before, after } = claim;
	if (before === void 0 || before.answer !== after.answer || after.answer === "failed") return false;
	return before.answer !== "in" || after.answer !== "in" || samePerson(before.person, after.person);
}

// src/apply/restore.ts
/** How often undoing entry by entry is begun anew where somebody else's write came in between. */
const MAX_ROUNDS$1 = 20;
/** How often the text from before is put back again where the answer was lost. */
const MAX_LOST$1 = 2;
/**
* Undoes a change: puts back the text from before where nobody else has written since, and else undoes the entries of
* the change alone, in a fresh read, and leaves everything else as it is. Throws nothing.
*
* @param unfinished changes of earlier runs that were never proven, the newest first: they are undone as well
*/
async function restore(written, unfinished, target, world) {
	const { plan, after, isNewest, undoing } = written;
	for (let attempt = 0; isNewest && unfinished.length === 0 && attempt < MAX_LOST$1; attempt += 1) try {
		await target.putBack(plan, after);
		return {
			outcome: "put-back",
			way: "text",
			words: `What was there before is in place again in ${target.words}.`
		};
	} catch (error) {
		if (error instanceof Conflict) break;
		if (!isToTryAgain(error)) return left(target, messageOf(error));
	}
	return restoreEntries([undoing, ...unfinished], target, world);
}
/** Undoes changes entry by entry, the newest first, in rounds of read, undo, write. Throws nothing. */
async function restoreEntries(undoings, target, world) {
	let last = "";
	for (let round = 0; round < MAX_ROUNDS$1; round += 1) {
		let found;
		try {
			found = await target.read();
		} catch (error) {
			return unknown(target, messageOf(error));
		}
		const undone = undo(found, undoings);
		if ("problem" in undone) return left(target, undone.problem);
		try {
			if (undone.inverse !== void 0) await target.write(undone.inverse);
			return {
				outcome: "put-back",
				way: "entries",
				words: entriesWords(undone, target)
			};
		} catch (error) {
			last = messageOf(error);
			if (!isToTryAgain(error)) return left(target, last);
			await world.sleep(Math.round(world.random() * Math.min(1e3, 50 * 2 ** round))).catch(() => {});
		}
	}
	return unknown(target, last);
}
function entriesWords({ inverse, left: others }, { words }) {
	const done = inverse === void 0 ? `Nothing of the change is in ${words} any more.` : `The change is undone in ${words}, entry by entry; what others have written stays.`;
	return others.length === 0 ? done : `${done} The entries of ${others.join(", ")} are as somebody else has left them since.`;
}
function isToTryAgain(error) {
	return error instanceof Conflict || error instanceof Failure && error.code === "unknown-outcome";
}
function left({ words }, why) {
	return {
		outcome: "left-changed",
		words: `The change is still in ${words}: it could not be put back (${why}). Revert the declarations and apply, or mend it by hand.`
	};
}
function unknown({ words }, why) {
	return {
		outcome: "left-unknown",
		words: `Whether the change is still in ${words} is not known: ${why} guestlist plan shows which when the API server answers again.`
	};
}

// src/apply/rounds.ts
const SHORTEST_MS = 50;
const LONGEST_MS = 2e4;
/**
* How long to wait before another round, at most, in milliseconds: as long as the last one took, since that is the time
* in which another can overtake it. It doubles at first, so that many writers spread out; from the seventh round on it
* halves again, so that who has lost often comes before those who have just begun.
*
* @param round how many rounds were lost before, from 0
* @param took how long the last one took, in milliseconds
*/
function longestWait(round, took) {
	const times = 2 ** Math.max(0, Math.min(round, 12 - round));
	return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, took) * times);
}

// src/apply/state.ts
/** Whether two ConfigMaps hold the same texts and annotations. */
function isSameState(a, b) {
	return stateOf(a) === stateOf(b);
}
function stateOf(map) {
	return JSON.stringify([sorted(map?.data), sorted(map?.metadata.annotations)]);
}
function sorted(texts) {
	return Object.entries(texts ?? {}).sort(([x], [y]) => x < y ? -1 : 1);
}

// src/apply/apply.ts
/** How many writes may go out of which nobody learns what became of them: behind that, the way to the server is broken. */
const MAX_LOST = 3;
/**
* Makes the target's aws-auth what the roster says, and proves it: read, plan, guard, rehearse, write on the condition
* that nobody wrote in between, read again, sign in. If the proof fails, the change is undone, and with it what earlier
* runs left in place without a proof. Once something is written there is always a receipt.
*
* @throws Failure `guard` where a guard refuses; `unknown-outcome` where nobody knows whether it was written; what the
*   target throws where it cannot be read or written
*/
async function apply(roster, target, context, witness, world) {
	const written = await writeInRounds(roster, target, context, witness, world);
	const { plan, allowed } = written;
	const { journal } = context;
	const receipt = {
		plan,
		allowed,
		identities: witness?.identities ?? [],
		conflicts: written.conflicts,
		unasked: unaskedOf(roster, witness),
		resourceVersion: {
			before: plan.live?.metadata.resourceVersion,
			after: (written.wrote ? written.after : plan.live)?.metadata.resourceVersion
		}
	};
	const ended = () => ({
		at: world.now().toISOString(),
		...journal === void 0 ? {} : { history: journal.recorded() }
	});
	if (!written.wrote) await journal?.lookBack(plan.live);
	const unfinished = journal?.unfinished() ?? [];
	if (!written.wrote && unfinished.length === 0) {
		const proof = await unlessTold(world, prove(plan, target, witness, world));
		await journal?.end("abandoned");
		return {
			...receipt,
			outcome: "unchanged",
			...proof,
			...ended()
		};
	}
	const { claims, problems } = await proveAnyhow(plan, target, witness, world);
	if (problems.length === 0) {
		await journal?.end("applied");
		return {
			...receipt,
			outcome: written.wrote ? "applied" : "unchanged",
			claims,
			problems,
			...ended()
		};
	}
	world.progress("The proof failed; putting back what was there before");
	const restored = written.wrote ? await restore(written, unfinished, target, world) : await restoreEntries(unfinished, target, world);
	const { outcome, words } = restored;
	if (outcome !== "put-back") return {
		...receipt,
		outcome,
		claims,
		problems: [...problems, words],
		...ended()
	};
	const after = await aftermathOf(plan, target, witness, world);
	await journal?.end("undone");
	return {
		...receipt,
		outcome,
		claims,
		problems: [...problems, `${words} ${after.words}`.trimEnd()],
		undone: {
			way: restored.way,
			claims: after.claims
		},
		...ended()
	};
}
/** Proves a change that is written: whatever keeps it from being proven counts as a proof that failed. */
async function proveAnyhow(plan, target, witness, world) {
	try {
		return await unlessTold(world, prove(plan, target, witness, world));
	} catch (error) {
		return {
			claims: [],
			problems: [`The change could not be proven: ${messageOf(error)}`]
		};
	}
}
async function writeInRounds(roster, target, context, witness, world) {
	let pending;
	let lost = 0;
	let overtaken = "";
	try {
		for (let round = 0; round < 100; round += 1) {
			const began = world.now().getTime();
			world.progress(`Reading aws-auth of ${target.words}`);
			const live = await target.read();
			const survey = context.survey && await unlessTold(world, context.survey(live));
			const approved = approve(makePlan(roster, live, {
				target: context.target,
				source: context.source,
				survey
			}), roster, todayOf(world), context.guards);
			const { plan } = approved;
			if (!hasChanges(plan)) {
				if (pending === void 0 || plan.live === void 0) return {
					wrote: false,
					...approved,
					conflicts: round
				};
				const isNewest = isSameState(plan.live, pending.plan.next);
				const undoing = undoingOf(pending.plan);
				return {
					wrote: true,
					...pending,
					after: plan.live,
					isNewest,
					undoing,
					conflicts: round
				};
			}
			if (lost === MAX_LOST) throw unresolved(target, overtaken);
			if (round === 0 && witness !== void 0) await unlessTold(world, witness.before(plan));
			try {
				world.progress("Rehearsing the change");
				await unlessTold(world, target.rehearse(plan));
				await context.journal?.begin(plan);
				world.progress("Writing");
				const after = await target.write(plan);
				return {
					wrote: true,
					...approved,
					after,
					isNewest: true,
					undoing: undoingOf(plan),
					conflicts: round
				};
			} catch (error) {
				if (error instanceof Failure && error.code === "unknown-outcome") {
					pending = approved;
					lost += 1;
					overtaken = error.message;
				} else if (error instanceof Conflict) overtaken = error.message;
				else throw error;
				world.progress(`Starting again from a fresh read: ${overtaken}`);
				const took = world.now().getTime() - began;
				await world.sleep(Math.round(world.random() * longestWait(round, took)));
			}
		}
		throw new Failure("overtaken", `Gave up on ${target.words} after ${100} rounds. The last time: ${overtaken}.`, { remedy: "Run it again when fewer writers are about." });
	} catch (error) {
		if (error instanceof Failure && error.code === "unknown-outcome") throw error;
		if (pending !== void 0) throw unresolved(target, error);
		await context.journal?.end("abandoned");
		throw error;
	}
}
function unresolved(target, cause) {
	return new Failure("unknown-outcome", `The write to ${target.words} was sent and its answer was lost: it may or may not be there. The run stopped before that was known: ${cause instanceof Error ? cause.message : String(cause)}`, {
		cause,
		remedy: "Run guestlist plan when the API server answers again: it shows which. A further apply finishes the work."
	});
}
function approve(plan, roster, today, own) {
	const verdict = guard(plan, roster, today, own);
	if (verdict.approved !== void 0) return {
		plan: verdict.approved,
		allowed: verdict.allowed
	};
	throw refused(plan, verdict.refusals);
}
function refused(plan, refusals) {
	const [first] = refusals;
	const only = refusals.length === 1 && first !== void 0;
	return new Failure("guard", `Refused to change ${plan.target}.`, {
		detail: refusals.map(({ guard: id, message, remedy }) => `${id}: ${message}${only ? "" : ` ${remedy}`}`).join("\n"),
		remedy: only ? first.remedy : "Mend each of them and plan again."
	});
}

// src/history/journal.ts
/** How often a write that somebody else's overtook, or whose answer was lost, is begun anew. */
const MAX_ROUNDS = 8;
/**
* Opens the journal of a run.
*
* @param id names the run among others
*/
function journalOf(archive, source, origin, id, world) {
	const notes = [];
	let own;
	let isOpen = true;
	let hasLooked = false;
	let inPlace = [];
	let gone = [];
	const attempt = async (work) => {
		if (!isOpen) return;
		try {
			await work();
		} catch (error) {
			isOpen = false;
			notes.push(notRecorded(error, archive.placeOf(source), own));
		}
	};
	const update = async (change) => {
		for (let round = 1;; round += 1) {
			const { history, version } = await readStored(archive, source);
			const texts = textsOf(change(history));
			if (texts === void 0) throw tooLarge();
			try {
				await archive.write(source, texts, version);
				return;
			} catch (error) {
				const isLost = error instanceof Failure && error.code === "unknown-outcome";
				if (round === MAX_ROUNDS || !(isLost || error instanceof Conflict)) throw error;
				await world.sleep(Math.round(world.random() * 50 * 2 ** round)).catch(() => {});
			}
		}
	};
	const look = (history, live) => {
		if (hasLooked) return;
		hasLooked = true;
		const pending = history.filter(isPending).reverse();
		inPlace = pending.filter(({ undoing }) => holds(undoing, live));
		gone = pending.filter((revision) => !inPlace.includes(revision));
		notes.push(...inPlace.map(inPlaceWords), ...gone.map(goneWords));
	};
	const numbersOf = (revisions) => new Set(revisions.map(({ number }) => number));
	return {
		lookBack: (live) => attempt(async () => look((await readStored(archive, source)).history, live)),
		begin: (plan) => attempt(async () => {
			const facts = {
				...origin,
				id,
				at: world.now().toISOString()
			};
			const next = revisionOf(plan, {
				...facts,
				number: own?.number ?? 0
			});
			if (own !== void 0 && isSame$1({
				...own,
				at: next.at
			}, next)) return;
			let begun = next;
			await update((history) => {
				look(history, plan.live);
				const mine = history.find((revision) => revision.id === id)?.number ?? nextNumber(history);
				begun = {
					...next,
					number: mine
				};
				return withRevision(settled(history, numbersOf(gone), "abandoned"), begun);
			});
			own = begun;
		}),
		unfinished: () => inPlace.map(({ undoing }) => undoing),
		end: (status) => attempt(async () => {
			const mine = own === void 0 ? [] : [own];
			const ended = numbersOf(status === "abandoned" ? mine : [...mine, ...inPlace]);
			if (ended.size + gone.length === 0) return;
			await update((history) => settled(settled(history, numbersOf(gone), "abandoned"), ended, status));
		}),
		recorded: () => ({
			revision: own?.number,
			notes
		})
	};
}
function isPending(revision) {
	return revision.status === "pending" && revision.undoing !== void 0;
}
function isSame$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
function inPlaceWords({ number, at }) {
	return `Revision ${number} of ${at} was written by a run that has not ended, and never proven: its change is in place, and is proven, or undone, with this run.`;
}
function goneWords({ number, at }) {
	return `Revision ${number} of ${at} was begun by a run that has not ended: its change is not in place.`;
}
function notRecorded(error, place, own) {
	const what = own === void 0 ? "This run is not in the history" : `What became of revision ${own.number} is not in the history`;
	const { message, remedy = "" } = error instanceof Failure ? error : { message: String(error) };
	const isForbidden = error instanceof Failure && / 403 /.test(message);
	const rights = `Whoever applies needs get and update on ${place}, and create on ConfigMaps there: docs/history.md has the Role.`;
	return `${what}: ${message} ${isForbidden ? rights : remedy}`.trim();
}
function tooLarge() {
	return new Failure("target", `A single revision has more than ${MAX_BYTES$1} bytes.`);
}

// src/plan/cause.ts
/**
* Tells the changes that a pull request brings from those that an apply would make without it: the latter are in the plan
* of what it is to be merged into too. Entries that stay, and those of others, have no cause.
*
* @param base the plan of what the declarations are to be merged into, on the same live aws-auth; undefined where that
*   does not declare the cluster
*/
function causesOf(plan, base) {
	const without = new Map(base?.changes.map((change) => [keyOf(change), change]));
	const owned = ledgerOf(plan.live, plan.target).get(plan.source);
	const causeOf = (change) => {
		const other = without.get(keyOf(change));
		if (other === void 0 || !isSame(change, other)) return "here";
		if (change.kind === "removed" && change.expired !== void 0) return "expiry";
		const live = change.kind === "added" ? void 0 : change.before;
		const print = owned?.get(markOf(mappingOf(change)));
		return print === void 0 || live !== void 0 && printOf(live) === print ? "merged" : "drift";
	};
	const moving = plan.changes.filter(({ kind }) => kind !== "kept" && kind !== "foreign");
	return new Map(moving.map((change) => [change, causeOf(change)]));
}
function mappingOf(change) {
	return change.kind === "added" ? change.after : change.before;
}
function keyOf(change) {
	return entryKey(mappingOf(change));
}
/** Whether two changes of one entry do the same to the same. */
function isSame(a, b) {
	if (isMade(a) && isMade(b)) return digestOf(a) === digestOf(b);
	if (a.kind !== "conflict" || b.kind !== "conflict") return false;
	if (a.after === void 0 || b.after === void 0) return a.after === b.after;
	return sameMapping(a.after, b.after);
}

// src/plan/outlook.ts
/** The outlook of a plan that was made of the live aws-auth, or only of what is declared. */
function outlookOf(plan, cluster, isLive = true) {
	return {
		production: isProduction(cluster),
		signIn: cluster.signIn.map(({ text }) => text),
		afterwards: isLive ? {
			admins: adminsOf(plan, cluster),
			writer: writerOf(plan, cluster),
			nodes: nodesOf(plan)
		} : void 0
	};
}
const KEY = /^(?:.*\/)?(?:env|environment|stage|tier)$/i;
const VALUE = /^(?:prod|prd|production|live)$/i;
/** Whether a Cluster's labels say that it is one of production: `env: prod` and the like. */
function isProduction({ labels }) {
	return Object.entries(labels).some(([key, value]) => KEY.test(key) && VALUE.test(value));
}
function adminsOf({ live, next, survey }, { creator }) {
	const first = creator === void 0 ? [] : [creator.text];
	const among = (configMap) => adminsIn(configMap, survey).map(principalText);
	return {
		before: [...first, ...among(live)],
		after: [...first, ...among(next)]
	};
}
function writerOf(plan, cluster) {
	const writer = cluster.signIn.at(-1)?.identity;
	if (writer === void 0 || !isPrincipal(writer)) return void 0;
	if (isCreator(writer, cluster)) return "creator";
	const { before, after } = passages(plan)(writer);
	if (after === void 0) return before === void 0 ? "elsewhere" : "loses";
	return before !== void 0 && isSamePerson(before, after) ? "keeps" : "moves";
}
function nodesOf({ live, changes }) {
	const nodes = allEntries(read(live)).filter(({ mapping }) => isNodeMapping(mapping));
	const moved = new Set(changes.flatMap((change) => change.kind === "removed" || change.kind === "changed" ? [entryKey(change.before)] : []));
	return {
		entries: nodes.length,
		touched: nodes.filter(({ mapping }) => moved.has(entryKey(mapping))).length
	};
}

// src/plan/review.ts
/** How many changes are told one by one. */
const MOST = 20;
/** The changes that a plan makes and nobody reviewed. One by expiry was reviewed with its date. */
function unreviewed(plan, { digests, plans }) {
	if (plans.has(fingerprintOf(plan))) return [];
	return madeBy(plan).filter((change) => !isByExpiry(change) && !digests.has(digestOf(change)));
}
/** Refuses a plan with changes that nobody reviewed. No allowance is for it: `onStale: replan` in the Cluster is. */
function reviewGuard({ by, clusters }) {
	return {
		id: "plan-not-reviewed",
		summary: "Every change that is applied was reviewed, or takes away what has expired.",
		*check(plan) {
			const reviewed = clusters.get(plan.cluster) ?? NOTHING;
			const changes = unreviewed(plan, reviewed);
			if (changes.length === 0) return;
			yield {
				message: differenceWords(plan, changes, reviewed, notReviewedIn(by)),
				remedy: `${REVIEW_ANEW} \`onStale: replan\` in the Cluster goes on all the same, and says what nobody reviewed.`
			};
		}
	};
}
/**
* Refuses a plan with changes that the approved commit's own plan does not have: whoever approved did not see them. Nothing
* lifts it, since `requireApproval` asks for an approval of what is applied.
*/
function approvedPlanGuard(review) {
	return {
		id: "plan-not-approved",
		summary: "Every change that is applied was in the plan of the commit that was approved, or takes away what has expired.",
		*check(plan) {
			const approved = review.kind === "reviewed" && review.newest.get(plan.cluster) || NOTHING;
			const changes = unreviewed(plan, approved);
			if (changes.length === 0) return;
			yield {
				message: differenceWords(plan, changes, approved, review.kind === "reviewed" ? notReviewedIn("the plan of the commit that was approved") : `Nobody reviewed a plan: ${review.why} This`),
				remedy: REVIEW_ANEW
			};
		}
	};
}
const REVIEW_ANEW = "The live aws-auth has changed since, or the change was not planned on a pull request: have it reviewed on a new one.";
/** What a receipt says of the review; undefined where nothing was to change, so that there was nothing to review. */
function reviewWords(plan, review) {
	if (madeBy(plan).length === 0) return void 0;
	switch (review.kind) {
		case "nobody": return `Nobody reviewed this plan: ${review.why}`;
		case "unknown": return `Whether this plan was reviewed is not known: ${review.failure.message}`;
		case "stale": return review.refusal.message;
		case "reviewed": {
			const reviewed = review.clusters.get(plan.cluster) ?? NOTHING;
			const changes = unreviewed(plan, reviewed);
			if (changes.length > 0) return differenceWords(plan, changes, reviewed, notReviewedIn(review.by));
			return madeBy(plan).every(isByExpiry) ? "All that was taken away had expired." : `Every change was reviewed in ${review.by}.`;
		}
	}
}
const NOTHING = {
	digests: /* @__PURE__ */ new Set(),
	plans: /* @__PURE__ */ new Set()
};
function isByExpiry(change) {
	return change.kind === "removed" && change.expired !== void 0;
}
function notReviewedIn(by) {
	return `Nobody reviewed in ${by} that this`;
}
/** What of a plan was not reviewed, as the end of a sentence that is opened, and how much of what was is gone. */
function differenceWords(plan, changes, { digests }, opening) {
	const shown = changes.slice(0, MOST).map(changeWords);
	const more = changes.length > MOST ? [`and ${changes.length - MOST} more`] : [];
	const made = new Set(madeBy(plan).map(digestOf));
	const gone = [...digests].filter((digest) => !made.has(digest)).length;
	const note = gone === 0 ? "" : ` Of the reviewed changes ${gone} are not there any more.`;
	return `${opening} ${[...shown, ...more].join("; ")}.${note}`;
}
function changeWords(change) {
	switch (change.kind) {
		case "added": return `adds ${principalText(change.after)}${asWhom(change.after)}`;
		case "changed": return `changes ${principalText(change.before)} from${asWhom(change.before)} to${asWhom(change.after)}`;
		case "removed": return `removes ${principalText(change.before)}${asWhom(change.before)}`;
		case "adopted": return `adopts ${principalText(change.before)}${asWhom(change.before)}`;
	}
}
function asWhom(mapping) {
	if (mapping.section === "mapAccounts") return "";
	const groups = mapping.groups.length === 0 ? "no groups" : mapping.groups.join(", ");
	return ` ${mapping.username} (${groups})`;
}

// src/commands/each-cluster.ts
/**
* Clusters side by side, some at a time, with a result each in the order of the rosters. One that fails does not keep the
* others from their turn; a run that is told to stop begins with no further one.
*/
function eachCluster(rosters, { parallel = 8 }, world, run) {
	return eachOf(rosters, parallel, async (roster) => {
		const cluster = roster.cluster.name;
		try {
			refuseIfTold(world);
			return {
				cluster,
				...await run(roster)
			};
		} catch (error) {
			return {
				cluster,
				failure: asFailure(error)
			};
		}
	});
}

// src/commands/origin.ts
/**
* Where a run comes from: in GitHub Actions who started which run on which commit, else the commit that is checked out.
*/
async function originOf({ workingDirectory, env }) {
	if (env["GITHUB_ACTIONS"] !== "true") return { commit: await commitOf(workingDirectory, "HEAD", "There is no commit.").catch(() => void 0) };
	const { GITHUB_ACTOR: actor, GITHUB_SHA: commit, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
	const server = env["GITHUB_SERVER_URL"] || "https://github.com";
	return {
		actor: actor || void 0,
		commit: commit || void 0,
		run: repository && id ? `${server}/${repository}/actions/runs/${id}` : void 0
	};
}

// src/commands/reviewed-file.ts
/** A plan of 5,000 entries has some 4 MiB. */
const MAX_BYTES = 16777216;
const DIGEST = new RegExp(`^[0-9a-f]{${40}}$`);
/**
* What was reviewed, from a file that `guestlist plan -o json` printed. Only clusters, fingerprints and digests are looked
* at, and each of them strictly: whatever else is in the file, it can do no more than name changes.
*
* @param source the repository that applies
* @throws Failure `usage` where the file cannot be read, is no plan, or is another repository's
*/
async function readReviewed(workingDirectory, path, source) {
	const refuse = (why) => new Failure("usage", `The reviewed plan ${path} cannot be used: ${why}.`, { remedy: "Make it with: guestlist plan -o json > plan.json" });
	const report = parse(await textOf(resolve(workingDirectory, path), refuse), refuse);
	if (!isMap(report) || report["apiVersion"] !== "guestlist/v1" || report["kind"] !== "PlanReport") throw refuse("it is not a plan of guestlist/v1");
	const { clusters } = report;
	if (!Array.isArray(clusters)) throw refuse("it has no clusters");
	const isWhole = report["abridged"] === void 0;
	const reviewed = /* @__PURE__ */ new Map();
	for (const cluster of clusters) {
		if (!isMap(cluster) || typeof cluster["cluster"] !== "string") throw refuse("a cluster has no name");
		if ("failure" in cluster) continue;
		if (cluster["source"] !== source) throw refuse(`it is of ${JSON.stringify(cluster["source"])}, and not of ${source}`);
		if (!isDigest(cluster["fingerprint"])) throw refuse("a plan has no fingerprint");
		const digests = isWhole ? digestsOf(cluster["changes"]) : [];
		if (digests === void 0) throw refuse("a change has no digest");
		reviewed.set(cluster["cluster"], {
			digests: new Set(digests),
			plans: /* @__PURE__ */ new Set([cluster["fingerprint"]])
		});
	}
	return {
		kind: "reviewed",
		by: path,
		clusters: reviewed,
		newest: reviewed
	};
}
async function textOf(path, refuse) {
	const found = await stat(path).catch(() => void 0);
	if (found === void 0) throw refuse("it does not exist");
	if (!found.isFile()) throw refuse("it is not a file");
	if (found.size > MAX_BYTES) throw refuse(`it has ${found.size} bytes`);
	return readFile(path, "utf8").catch(() => {
		throw refuse("it cannot be read");
	});
}
function parse(text, refuse) {
	try {
		return JSON.parse(text);
	} catch {
		throw refuse("it is not JSON");
	}
}
/** Undefined where one is malformed; a change that an apply does not make has none. */
function digestsOf(changes) {
	if (!Array.isArray(changes)) return void 0;
	const given = changes.map((change) => isMap(change) ? change["digest"] : void 0).filter((digest) => digest !== null);
	return given.every(isDigest) ? given : void 0;
}
function isDigest(value) {
	return typeof value === "string" && DIGEST.test(value);
}

// src/commands/reviewing.ts
/** What is known of the review of what is about to be applied: from the file that was named, else from whoever knows. */
function reviewBefore({ reviewed }, { source, paths }, { workingDirectory, reviewOf }) {
	if (reviewed !== void 0) return readReviewed(workingDirectory, reviewed, source);
	return reviewOf?.(paths) ?? Promise.resolve(void 0);
}
/**
* The guards that hold an apply on a cluster to what was reviewed.
*
* @param requiresApproval whether what was approved counts alone, whatever the Cluster says
* @throws Failure `guard` where the run is stale; `github` where it is not known what was reviewed, and the Cluster does
*   not go on without
*/
function reviewGuards(review, { name, onStale }, requiresApproval) {
	if (review?.kind === "stale") {
		const { guard, message, remedy } = review.refusal;
		throw new Failure("guard", `Refused to change ${name}.`, {
			detail: `${guard}: ${message}`,
			remedy
		});
	}
	if (onStale === "replan" && !requiresApproval) return [];
	if (review?.kind === "unknown") throw review.failure;
	if (review === void 0) return [];
	if (requiresApproval) return [approvedPlanGuard(review)];
	return review.kind === "reviewed" ? [reviewGuard(review)] : [];
}

// src/commands/surveying.ts
/**
* Surveys what surrounds the aws-auth of a cluster, for what is granted there. It waits for aws-auth to be read, so that
* IAM is asked first for whom aws-auth does not name yet: who is in a change is in that part.
*/
function surveyingFor({ surveyor }, { entries }, { progress }) {
	let taken;
	return async (live) => {
		if (surveyor === void 0) return void 0;
		if (taken === void 0) {
			progress("Surveying what surrounds aws-auth");
			const identities = entries.flatMap(({ principal }) => principal.kind === "account" ? [] : [principal]);
			taken = takeSurvey(surveyor, { identities: newFirst(identities, live) });
		}
		return taken;
	};
}
function newFirst(identities, live) {
	const text = sections.map((section) => live?.data?.[section] ?? "").join("\n");
	const isNamed = ({ effectiveArn }) => text.includes(effectiveArn);
	return [...identities.filter((each) => !isNamed(each)), ...identities.filter(isNamed)];
}

// src/commands/live.ts
/** Each cluster's roster against its live aws-auth: read → plan → guard → check. Writes nothing. */
async function planCommand(rosters, { source, guards, checks, base }, options, edges) {
	return eachWithFindings(rosters, options, edges, async (roster, tell) => {
		const { name } = roster.cluster;
		const before = base?.get(name);
		if (options.target.kind === "base") return planOfDeclarations(roster, base, source, edges);
		const here = stepping(name, edges);
		const opened = await openToRead(roster.cluster, options, here);
		const live = await opened.target.read();
		const context = {
			target: opened.target.words,
			source,
			survey: await surveyingFor(opened, roster, here)(live)
		};
		const plan = makePlan(roster, live, context);
		const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
		tell(checks.flatMap((check) => check(plan, roster)));
		const causes = base && causesOf(plan, before && makePlan(before, live, context));
		return {
			plan,
			outlook: outlookOf(plan, roster.cluster),
			causes,
			refusals,
			allowed
		};
	});
}
/** A result for each cluster as {@link eachCluster} gives it, and what each run tells of, in the order of clusters. */
async function eachWithFindings(rosters, options, edges, run) {
	const found = /* @__PURE__ */ new Map();
	const clusters = await eachCluster(rosters, options, edges, (roster) => run(roster, (findings) => found.set(roster.cluster.name, findings)));
	return {
		clusters,
		found: each(clusters.flatMap(({ cluster }) => found.get(cluster) ?? []))
	};
}
/** Findings, each once: a grant on several clusters is one line in a file. */
function each(findings) {
	const keyOf = ({ rule, location, message }) => JSON.stringify([
		rule,
		location,
		message
	]);
	return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}
/**
* A roster against what is declared without it, as if that had been applied to a cluster with nothing else. What only the
* cluster knows is left out: drift, the entries of others, and what guards make of them.
*
* @throws Failure `declarations` where what it is to be merged into cannot be read
*/
function planOfDeclarations(roster, base, source, { configurationFrom }) {
	const words = configurationFrom?.words ?? "the base";
	if (base === void 0) throw new Failure("declarations", `What ${words} declares cannot be read, so there is nothing to compare with.`, { remedy: "Mend the declarations there first." });
	const { name: cluster } = roster.cluster;
	const context = {
		target: `as ${words} declares it`,
		source
	};
	const before = base.get(cluster);
	const plan = makePlan(roster, before && makePlan(before, void 0, context).next, context);
	return {
		cluster,
		plan,
		outlook: outlookOf(plan, roster.cluster, false),
		refusals: [],
		allowed: []
	};
}
/**
* Makes each cluster's aws-auth what its roster says, if that was reviewed, and proves it.
*
* @throws Failure `usage` where the reviewed plan cannot be used
*/
async function applyCommand(rosters, planning, options, edges) {
	const { source, guards, live, requiresApproval } = planning;
	const review = await unlessTold(edges, reviewBefore(options, planning, edges));
	return eachWithFindings(rosters, options, edges, async (roster, tell) => {
		const all = [...guards, ...reviewGuards(review, roster.cluster, requiresApproval)];
		const here = stepping(roster.cluster.name, edges);
		const opened = await openTarget(roster.cluster, "write", options, here);
		const { target, witness } = opened;
		const journal = await journalFor(opened, source, here);
		const survey = surveyingFor(opened, roster, here);
		const context = {
			target: target.words,
			source,
			guards: all,
			journal,
			survey
		};
		const receipt = await apply(roster, target, context, witness, here);
		tell(live(receipt.plan, roster));
		return { receipt: {
			...receipt,
			review: review && reviewWords(receipt.plan, review)
		} };
	});
}
/** The journal of a run, where the place keeps a history. */
async function journalFor({ archive, witness }, source, edges, rollbackTo) {
	if (archive === void 0) return void 0;
	const origin = {
		by: witness?.identities.at(-1),
		...await originOf(edges),
		rollbackTo
	};
	return journalOf(archive, source, origin, randomUUID(), edges);
}
/** Checks that each cluster's aws-auth is what its roster says, and proves it. Writes nothing. */
function verifyCommand(rosters, { source }, options, edges) {
	return eachCluster(rosters, options, edges, async (roster) => {
		const here = stepping(roster.cluster.name, edges);
		const { target, witness } = await openTarget(roster.cluster, "write", options, here);
		const context = {
			target: target.words,
			source
		};
		return { receipt: await verify(roster, target, context, witness, here) };
	});
}

export { surveyingFor as a, guard as c, verifyCommand as i, journalFor as n, outlookOf as o, planCommand as r, apply as s, applyCommand as t };