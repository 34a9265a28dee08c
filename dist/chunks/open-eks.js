import { i as assumeRole } from "./sign-in.js";
import { o as callerIdentity } from "./eks.js";
import { t as maskCredentials } from "./credentials.js";
import { i as whileLive, n as wordsOf, r as sessionsOf, t as enterEks } from "./enter-eks.js";
import { t as Failure } from "./failure.js";
import { t as clusterArchive } from "./cluster-archive2.js";
import { n as WritingApi } from "./writing-api2.js";
import { r as parseIdentityArn, t as isPrincipal } from "./principal.js";
import { t as clusterTarget } from "./cluster-target2.js";
import { a as read, d as needsInstance, f as personOf, l as identify, n as allEntries, t as fatesOf } from "./fate.js";
import { t as eachOf } from "./parallel.js";
import { a as predictedClaimOf, i as isAsExpected, n as claimOf, t as answerWords } from "./claim.js";
import { i as Unauthorized, n as Forbidden } from "./api.js";
import { n as samePerson, t as personOf$1 } from "./evidence.js";
import { a as isNodeMapping, r as rightsOf } from "./grouped.js";
import { a as sameMapping, i as principalText, n as lowerCase, r as matchKey } from "./mapping.js";
import { t as ssoRoleOf } from "./sso-role.js";

// src/verify/knock.ts
/**
* Signs in once and does what people do by hand: asks who it is, then lists the pods of `default`, and asks what else
* it may do. Never throws for what the API server, or the way to it, may do.
*/
async function knock(api) {
	try {
		return {
			answer: "in",
			person: personOf$1(await api.whoAmI()),
			pods: await listPods(api),
			rights: await askRights(api)
		};
	} catch (error) {
		if (error instanceof Unauthorized) return { answer: "unauthorized" };
		if (error instanceof Failure) return {
			answer: "failed",
			reason: error.message
		};
		throw error;
	}
}
async function listPods(api) {
	try {
		return {
			status: 200,
			count: await api.countPods()
		};
	} catch (error) {
		if (error instanceof Forbidden) return {
			status: 403,
			reason: error.message
		};
		throw error;
	}
}
/** What somebody may do beside that proves nothing of who they are, so that it may stay unknown. */
async function askRights(api) {
	try {
		const { rules, complete } = await api.myRules();
		return rightsOf(rules, complete);
	} catch (error) {
		if (error instanceof Unauthorized || !(error instanceof Failure)) throw error;
		return;
	}
}

// src/verify/ask.ts
const FIRST_WAIT_MS = 300;
const LONGEST_WAIT_MS = 5e3;
/** How long after the time is up those are still asked, once each, who had no turn before. */
const LATE_MS = 3e4;
/**
* Knocks until the answer is as expected or time is up, each time a little later. Time is one for all: whoever comes after
* it knocks once, and long after it nobody any more.
*/
async function askWithPatience(sighting, { api }, { began, deadline }, world) {
	const now = () => world.now().getTime();
	if (now() > deadline + LATE_MS) return claimOf({
		...sighting,
		after: LATE
	});
	for (let wait = FIRST_WAIT_MS;; wait = Math.min(LONGEST_WAIT_MS, wait * 2)) {
		const after = await knock(api);
		const isLast = now() + wait > deadline || now() < began;
		if (isAsExpected({
			...sighting,
			after
		}) || isLast) return claimOf({
			...sighting,
			after
		});
		await world.sleep(wait * (.75 + world.random() * .5));
	}
}
const LATE = {
	answer: "failed",
	reason: "the time for all was up before its turn"
};

// src/verify/foretell.ts
/** Reads an aws-auth as the authenticator does: of each principal, the one entry that is effective. */
function forecastOf(reading) {
	const effective = new Map(fatesOf(reading).flatMap(({ entry: { mapping }, fate }) => fate.kind === "effective" ? [[matchKey(mapping), mapping]] : []));
	const personBy = (mapping, who) => mapping.section === "mapAccounts" ? {
		username: who.canonicalArn === "" ? "the ARN of each of them" : who.canonicalArn,
		groups: []
	} : personOf$1(personOf(mapping, who));
	return {
		personOf(who) {
			const mapping = effective.get(lowerCase(who.canonicalArn)) ?? effective.get(who.account);
			return mapping === void 0 ? void 0 : personBy(mapping, who);
		},
		wantedOf({ entry, who }) {
			if (entry === void 0) return void 0;
			return isIn(reading, entry) ? personBy(entry, who) : void 0;
		}
	};
}
/**
* Who somebody must be after a change: as the plan wrote it, or as before where it is left alone. The creator, whom EKS
* lets in by itself, may also be nobody to aws-auth.
*/
function expectedOf(expectation, before, after) {
	const { purpose, who } = expectation;
	if (purpose === "untouched" || purpose === "nodes") return before.personOf(who);
	if (purpose === "creator") return after.personOf(who) && before.personOf(who);
	return after.wantedOf(expectation) ?? after.personOf(who);
}
/** Who somebody who signed in must be, by the authenticator's rules: by the entry that the plan wrote, where it is there. */
function predictionOf(expectation, caller, reading) {
	const entry = expectation?.entry;
	if (entry !== void 0 && entry.section !== "mapAccounts" && isIn(reading, entry)) return personOf$1(personOf(entry, caller));
	const identified = identify(reading, caller);
	return identified === void 0 ? void 0 : personOf$1(identified);
}
function isIn(reading, entry) {
	return allEntries(reading).some(({ mapping }) => sameMapping(mapping, entry));
}
/** Claims something of somebody whom nobody signed in as. */
async function foretell(expectation, { live, stored, refusal, changed, writer }) {
	const { principal, purpose, who, signIn } = expectation;
	const person = stored.personOf(who);
	const isAsked = person !== void 0 && canBeForeseen(expectation, person);
	return predictedClaimOf({
		principal,
		purpose,
		predicted: expectedOf(expectation, live, stored),
		before: changed ? {
			answer: "foretold",
			person: live.personOf(who),
			rights: void 0
		} : void 0,
		after: {
			answer: "foretold",
			person,
			rights: isAsked ? await foresee(writer, person) : void 0
		},
		why: refusal === void 0 ? "why" in signIn ? signIn.why : "" : refusal.message.replace(/\.$/, "")
	});
}
/** Asks as the writer what a person may do. A refusal is said, and nothing else comes of it. */
async function foresee(writer, { username, groups }) {
	const somebody = {
		username,
		groups: [...groups, "system:authenticated"]
	};
	try {
		const everything = await writer.mayDo(somebody, {
			verb: "*",
			group: "*",
			resource: "*"
		});
		return {
			answer: "told",
			everything,
			listsPods: everything || await writer.mayDo(somebody, {
				verb: "list",
				group: "",
				resource: "pods",
				namespace: "default"
			})
		};
	} catch (error) {
		if (error instanceof Forbidden) return {
			answer: "untold",
			reason: "the writer may not create subjectaccessreviews (403 Forbidden)"
		};
		if (error instanceof Failure) return {
			answer: "untold",
			reason: error.message
		};
		throw error;
	}
}
/** Whether there is somebody to ask about: not an account, of which each is another, nor a node, nor whom EKS knows otherwise. */
function canBeForeseen({ purpose, who }, { username }) {
	return purpose !== "nodes" && purpose !== "creator" && who.canonicalArn !== "" && !username.includes("{{EC2PrivateDNSName}}");
}

// src/verify/expect.ts
/** How many principals whose access stays as it is are claimed to be still in: those of `verify.in`, then others. */
const CANARIES = 5;
/**
* What is to be claimed of a plan, besides what those say who sign in whatever changes: every entry that it adds, changes
* or removes; a few that it leaves alone, where they may be signed in as; nodes; the creator. Pure.
*
* @param guests the ARNs of those who sign in anyhow: nothing is claimed of them twice
*/
function expectationsOf(plan, cluster, guests) {
	const known = new Set(guests.map(keyOfArn));
	const creator = creatorOf(cluster);
	const isCreator = (each) => creator.some((one) => keyOf(one) === keyOf(each));
	const moved = plan.changes.flatMap((change) => movedBy(change, cluster)).filter((each) => !isCreator(each));
	const isMoved = (each) => moved.some((one) => keyOf(one) === keyOf(each));
	const nodes = nodesOf(plan).filter((each) => !isMoved(each));
	const canaries = cluster.verify.assumable ? sampleOf(plan, known, CANARIES - cluster.verify.in.length) : [];
	return [
		...moved,
		...canaries.filter((each) => !isCreator(each)),
		...nodes,
		...creator
	].filter((each) => !known.has(keyOf(each)));
}
function movedBy(change, { verify: { assumable } }) {
	switch (change.kind) {
		case "added":
		case "changed": {
			const { principal } = change.entry;
			const identity = principal.kind === "account" ? void 0 : principal;
			const signIn = signInOf(change.after, identity, assumable);
			return [{
				...expectationOf(change.after, change.kind),
				entry: change.after,
				...named(identity),
				signIn
			}];
		}
		case "removed": {
			const signIn = signInOf(change.before, identityOf(change.before), assumable);
			return [{
				...expectationOf(change.before, "removed"),
				signIn
			}];
		}
		default: return [];
	}
}
/** A grant names a role with its path, which STS asks for and aws-auth lacks. */
function named(identity) {
	return identity === void 0 ? {} : { principal: identity.arn };
}
function expectationOf(mapping, purpose) {
	const who = mapping.section === "mapAccounts" ? {
		canonicalArn: "",
		account: mapping.account
	} : {
		canonicalArn: mapping.arn,
		account: mapping.arn.split(":")[4] ?? ""
	};
	return {
		principal: principalText(mapping),
		purpose,
		who,
		entry: void 0
	};
}
function signInOf(mapping, identity, assumable) {
	if (mapping.section === "mapAccounts") return { why: "an account is nobody who could sign in" };
	if (needsInstance(mapping)) return { why: "only instances sign in by it" };
	if (identity === void 0) return { why: "it is not the ARN of a role or user" };
	return assumable ? { as: identity } : { why: "verify neither names it nor says assumable" };
}
function identityOf(mapping) {
	const identity = parseIdentityArn(principalText(mapping));
	return isPrincipal(identity) ? identity : void 0;
}
/** Roles that the plan leaves alone, spread evenly over the list, so that the loss of a part of it shows. */
function sampleOf(plan, known, most) {
	return spread(plan.changes.flatMap((change) => {
		if (change.kind !== "kept" && change.kind !== "adopted" && change.kind !== "foreign") return [];
		const declared = change.kind === "foreign" ? void 0 : change.entry.principal;
		const identity = declared === void 0 || declared.kind === "account" ? identityOf(change.before) : declared;
		if (identity?.kind !== "role" || ssoRoleOf(identity) !== void 0) return [];
		if (isNodeMapping(change.before) || known.has(matchKey(change.before))) return [];
		return [{
			...expectationOf(change.before, "untouched"),
			...named(identity),
			signIn: { as: identity }
		}];
	}), most);
}
function spread(items, most) {
	if (items.length <= most) return [...items];
	const step = (items.length - 1) / Math.max(1, most - 1);
	return Array.from({ length: Math.max(0, most) }, (_, turn) => Math.round(turn * step)).flatMap((index) => items.slice(index, index + 1));
}
/** The entries of nodes that are effective before the change: they must be so after it. */
function nodesOf(plan) {
	return fatesOf(read(plan.live)).flatMap(({ entry: { mapping }, fate }) => fate.kind === "effective" && isNodeMapping(mapping) ? [{
		...expectationOf(mapping, "nodes"),
		signIn: { why: "only nodes sign in by it" }
	}] : []);
}
function creatorOf({ creator, verify: { assumable } }) {
	if (creator === void 0 || !isPrincipal(creator.identity)) return [];
	const { identity } = creator;
	return [{
		principal: identity.arn,
		purpose: "creator",
		who: {
			canonicalArn: identity.effectiveArn,
			account: identity.account
		},
		entry: void 0,
		signIn: assumable ? { as: identity } : { why: "verify does not say assumable" }
	}];
}
function keyOf({ who: { canonicalArn, account } }) {
	return canonicalArn === "" ? account : lowerCase(canonicalArn);
}
/** The key of somebody by an ARN: of a session, that of its role. */
function keyOfArn(arn) {
	const identity = parseIdentityArn(arn);
	const meant = isPrincipal(identity) ? identity : identity.meant;
	return lowerCase(meant?.effectiveArn ?? arn);
}

// src/verify/seat.ts
/**
* Those come first whose answers show that the authenticator has caught up, and the writer last: its answer is worth
* nothing before that.
*/
const order = [
	[
		"in",
		"added",
		"changed",
		"removed"
	],
	[
		"out",
		"untouched",
		"nodes",
		"creator"
	],
	["intermediate"],
	["writer"]
];
/**
* Gives the seats of a plan, in rows that are asked one after the other. Who was invited once is the same in every plan.
*/
function seating(cluster, { guests, invite }) {
	const invited = /* @__PURE__ */ new Map();
	const openOf = (identity) => {
		const open = invited.get(identity.arn) ?? invite(identity);
		invited.set(identity.arn, open);
		return open;
	};
	const named = guests.map((guest) => ({
		...guest,
		expectation: void 0
	}));
	const principals = guests.map(({ principal }) => principal);
	return (plan) => {
		const planned = expectationsOf(plan, cluster, principals).map((expectation) => {
			const { principal, purpose, signIn } = expectation;
			return {
				principal,
				purpose,
				open: "as" in signIn ? openOf(signIn.as) : void 0,
				expectation
			};
		});
		const seats = [...named, ...planned];
		return order.map((purposes) => purposes.flatMap((purpose) => seats.filter((seat) => seat.purpose === purpose)));
	};
}

// src/verify/witness.ts
/** How long an answer from before the change may still be given, where nobody's new answer shows that it no longer is. */
const SETTLE_MS = 3e3;
/** How many knock at the same time. */
const AT_ONCE = 4;
/**
* Makes the witness of a change: everybody knocks before, and again after until the answer is as expected or time is up.
* Of whom only the plan knows, and nobody can sign in as, it is foretold.
*/
function witnessOf(cluster, company, world) {
	const rowsOf = seating(cluster, company);
	const seen = /* @__PURE__ */ new Map();
	const lookBefore = async ({ principal, purpose, open, expectation }, reading) => {
		if (open === void 0) return;
		world.progress(`Before: knocking as ${principal}`);
		const arrived = await arrive(open);
		if (arrived instanceof Failure) {
			if (expectation !== void 0) return;
			throw arrived;
		}
		const answer = await knock(arrived.api);
		seen.set(open, {
			knock: answer,
			predicted: predictionOf(expectation, arrived.caller, reading)
		});
		if (purpose === "writer" && answer.answer !== "in") throw writerIsOut(principal, answer);
	};
	const claim = async ({ principal, purpose, open, expectation }, now) => {
		const before = open === void 0 ? void 0 : seen.get(open);
		if (open !== void 0) world.progress(`After: knocking as ${principal}`);
		const arrived = open === void 0 ? void 0 : await arrive(open);
		if (expectation !== void 0 && (arrived === void 0 || arrived instanceof Failure)) {
			const changed = seen.size > 0;
			return foretell(expectation, {
				...now,
				refusal: arrived,
				changed,
				writer: company.writer
			});
		}
		const unpredicted = {
			principal,
			purpose,
			byAwsAuth: false,
			before: before?.knock
		};
		if (arrived === void 0 || arrived instanceof Failure) {
			const reason = arrived?.message ?? "there is no way to sign in";
			return claimOf({
				...unpredicted,
				predicted: void 0,
				after: {
					answer: "failed",
					reason
				}
			});
		}
		const predicted = predictionOf(expectation, arrived.caller, now.reading);
		const byAwsAuth = before?.knock.answer === "in" && samePerson(before.knock.person, before.predicted);
		return askWithPatience({
			...unpredicted,
			predicted,
			byAwsAuth
		}, arrived, now.time, world);
	};
	return {
		identities: company.identities,
		async before(plan) {
			const reading = read(plan.live);
			for (const row of rowsOf(plan).reverse()) await eachOf(row, AT_ONCE, (seat) => lookBefore(seat, reading));
		},
		async after(plan, stored) {
			const rows = rowsOf(plan);
			const reading = read(stored);
			const began = world.now().getTime();
			const time = {
				began,
				deadline: began + cluster.verify.timeoutSeconds * 1e3
			};
			const now = {
				reading,
				stored: forecastOf(reading),
				live: forecastOf(read(plan.live)),
				time
			};
			const round = async () => {
				const claims = [];
				for (const row of rows) claims.push(...await eachOf(row, AT_ONCE, (seat) => claim(seat, now)));
				return claims;
			};
			const first = await round();
			const opens = rows.flat().map(({ open }) => open);
			const isShown = first.some((each, index) => showsTheChange(each, beforeOf(opens[index])));
			if (seen.size === 0 || isShown) return first;
			world.progress("Nobody who signs in sees a difference: waiting a moment, and knocking once more");
			await world.sleep(SETTLE_MS);
			return round();
		}
	};
	function beforeOf(open) {
		return open === void 0 ? void 0 : seen.get(open);
	}
}
async function arrive(open) {
	try {
		return await open();
	} catch (error) {
		if (error instanceof Failure) return error;
		throw error;
	}
}
function writerIsOut(principal, answer) {
	const message = `${principal} ${answerWords(answer)}, so it cannot change the cluster.`;
	return new Failure("identity", message, { remedy: "Check that the last identity of signIn is the creator of the cluster, or is mapped." });
}
/** Whether a claim could not hold by an answer from before the change. */
function showsTheChange(claim, before) {
	return claim.holds && claim.evidence === "proven" && before !== void 0 && !samePerson(claim.predicted, before.predicted);
}

// src/commands/open-eks.ts
/** Signs in to AWS, finds the API server through EKS, and gets everybody ready who is to prove a change. */
async function openEks(cluster, intent, edges) {
	const { chain, connectionOf, steadyOf, surveyor } = await enterEks(cluster, intent, edges);
	const writer = chain.at(-1);
	const apiOf = (...as) => new WritingApi(connectionOf(...as));
	const doorOf = (sessions) => async () => {
		const { caller, credentials } = await sessions.current();
		return {
			caller: {
				...caller,
				accessKeyId: credentials.accessKeyId
			},
			api: apiOf(caller.arn, sessions)
		};
	};
	const guestOf = (principal, purpose, sessions) => ({
		principal,
		purpose,
		open: doorOf(sessions)
	});
	const verifiers = (identities, purpose) => identities.map(({ text, identity }) => guestOf(text, purpose, sessionsOf(async () => {
		if (!isPrincipal(identity)) throw new Failure("usage", `${text} is not an IAM role or user.`);
		return sessionOf(cluster, identity, writer, edges);
	})));
	const signedIn = await chain.all();
	const identities = signedIn.map(({ caller }) => caller.arn);
	const whoWrites = identities.at(-1) ?? "";
	const company = {
		identities,
		guests: [
			...signedIn.map(({ arn }, index) => guestOf(arn, index === signedIn.length - 1 ? "writer" : "intermediate", chain.at(index))),
			...verifiers(cluster.verify.in, "in"),
			...verifiers(cluster.verify.out, "out")
		],
		invite: (identity) => doorOf(sessionsOf(() => sessionOf(cluster, identity, writer, edges))),
		writer: apiOf(whoWrites, writer, steadyOf)
	};
	return {
		target: clusterTarget(apiOf(whoWrites, writer), wordsOf(cluster)),
		archive: clusterArchive(apiOf(whoWrites, writer)),
		witness: witnessOf(cluster, company, edges),
		surveyor
	};
}
/** A role is assumed by the writer; a user's keys must have been handed to the run. */
async function sessionOf(cluster, identity, writer, edges) {
	if (identity.kind === "role") return whileLive(writer, (session) => assumeRole(cluster, session, identity, edges));
	const credentials = edges.signInSource.userKeys.get(identity.arn);
	if (credentials === void 0) throw new Failure("sign-in", `The keys of ${identity.arn} were not handed to the run.`, { remedy: "Add them to the input user-keys of the Action (GUESTLIST_USER_KEYS on the command line), or take the user out of verify." });
	maskCredentials(credentials, edges.mask);
	return {
		credentials,
		arn: identity.arn,
		caller: await callerIdentity({
			region: cluster.region,
			edges,
			credentials
		})
	};
}

export { openEks };