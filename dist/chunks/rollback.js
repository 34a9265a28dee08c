import { a as surveyingFor, c as guard, n as journalFor, o as outlookOf, s as apply } from "./live.js";
import { n as asFailure, t as Failure } from "./failure.js";
import { n as readStored, t as openTarget, u as previousOf } from "./open-target.js";
import { i as parsePrincipal, t as isPrincipal } from "./principal.js";
import { n as makePlan } from "./make.js";
import { i as unlessTold, r as todayOf } from "./replace.js";
import { r as refuseSavedFile, t as archiveOf } from "./history2.js";
import { n as declaredOne } from "./one-cluster.js";

// src/history/roster.ts
/**
* The roster of a revision: what its source owned once it was applied, less what has expired since. Its grants stand
* nowhere, so they are shown at the declaration of the cluster. Pure.
*
* @param today `YYYY-MM-DD` in UTC; a grant holds through the day it expires on
* @throws Failure `target` where an entry is nobody's that could be granted: somebody has edited the history
*/
function rosterOfRevision({ number, entries }, cluster, today) {
	const locate = () => cluster.locate("metadata", "name");
	const grants = entries.map((entry) => ({
		...grantOf(entry, number),
		locate,
		locateKey: locate
	}));
	const access = {
		kind: "Access",
		name: `revision ${number}`,
		owner: void 0,
		clusters: {
			by: "names",
			names: [cluster.name]
		},
		grants,
		locate
	};
	const all = entries.flatMap(({ expires: _, ...mapping }, index) => {
		const grant = grants[index];
		return grant === void 0 ? [] : [{
			grant,
			access,
			principal: grant.principal,
			mapping
		}];
	});
	const isExpired = ({ grant }) => grant.expires !== void 0 && grant.expires < today;
	return {
		cluster,
		entries: all.filter((entry) => !isExpired(entry)),
		expired: all.filter(isExpired)
	};
}
function grantOf(entry, number) {
	const kind = {
		mapRoles: "role",
		mapUsers: "user",
		mapAccounts: "account"
	};
	const isAccount = entry.section === "mapAccounts";
	const text = isAccount ? entry.account : entry.arn;
	const principal = parsePrincipal(kind[entry.section], text);
	if (!isPrincipal(principal)) throw new Failure("target", `Revision ${number} names ${JSON.stringify(text)}: ${principal.problem}.`, { remedy: "Guestlist has not written this. Go back to another revision, or change the declarations and apply." });
	return {
		kind: principal.kind,
		text,
		principal,
		username: isAccount ? void 0 : entry.username,
		usernameIsDefault: false,
		groups: isAccount ? [] : entry.groups,
		reason: `as in revision ${number}`,
		expires: entry.expires
	};
}

// src/commands/rollback.ts
/**
* Goes back to what a revision says: its entries are the roster, and the rest is the line of every apply. What is
* declared stays as it is, so the next apply brings it back.
*
* @throws Failure where there is no way in, more than one cluster is meant, or no such revision
*/
async function rollbackCommand(options, { revision: asked, planOnly }, edges) {
	refuseSavedFile(options);
	const { roster: declared, dir, result: lint, guards } = await declaredOne(options, "rollback", edges);
	const { cluster } = declared;
	const opened = await openTarget(cluster, planOnly ? "read" : "write", options, edges);
	const archive = archiveOf(opened);
	const source = await edges.sourceOf(dir);
	const revision = chosen((await readStored(archive, source)).history, asked, archive.placeOf(source));
	const roster = rosterOfRevision(revision, cluster, todayOf(edges));
	const { target, witness } = opened;
	const survey = surveyingFor(opened, roster, edges);
	const context = {
		target: target.words,
		source
	};
	edges.progress(`Going back to revision ${revision.number} of ${revision.at}; the next apply brings back what is declared`);
	if (planOnly) {
		const live = await unlessTold(edges, target.read());
		const plan = makePlan(roster, live, {
			...context,
			survey: await unlessTold(edges, survey(live))
		});
		const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
		const outlook = outlookOf(plan, cluster);
		return {
			command: "plan",
			lint,
			clusters: [{
				cluster: cluster.name,
				plan,
				outlook,
				refusals,
				allowed
			}]
		};
	}
	const result = {
		command: "rollback",
		lint,
		asked: {
			dir: options.dir,
			target: options.target,
			reviewed: void 0
		}
	};
	const journal = await journalFor(opened, source, edges, revision.number);
	try {
		const receipt = await apply(roster, target, {
			...context,
			guards,
			journal,
			survey
		}, witness, edges);
		return {
			...result,
			clusters: [{
				cluster: cluster.name,
				receipt
			}]
		};
	} catch (error) {
		return {
			...result,
			clusters: [{
				cluster: cluster.name,
				failure: asFailure(error)
			}]
		};
	}
}
function chosen(history, asked, place) {
	const applied = history.filter(({ status }) => status === "applied");
	const found = asked === void 0 ? previousOf(history) : applied.find(({ number }) => number === asked);
	if (found !== void 0) return found;
	const numbers = applied.map(({ number }) => number);
	const there = numbers.length === 0 ? "none was applied" : `applied are ${numbers.join(", ")}`;
	const what = asked === void 0 ? "revision before the newest" : `applied revision ${asked}`;
	throw new Failure("usage", `There is no ${what} in ${place}: ${there}.`, { remedy: "guestlist history shows the revisions that are kept." });
}

export { rollbackCommand };