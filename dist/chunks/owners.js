import { n as markOf, r as ownershipOf } from "./ledger.js";
import { a as read, n as allEntries } from "./fate.js";
import { r as refuseUnreadable, t as ledgerOf } from "./make.js";
import { r as openOne } from "./one-cluster.js";

// src/owners/owners.ts
/**
* Reads who owns what. Pure.
*
* @param target the place in words
* @throws Failure `live-unreadable` where a section, or the ledger, cannot be read
*/
function ownersOf(live, target) {
	const reading = read(live);
	refuseUnreadable(reading, target);
	const ledger = ledgerOf(live, target);
	const foreign = [];
	const owned = new Map([...ledger.keys()].map((source) => [source, []]));
	const found = /* @__PURE__ */ new Set();
	for (const { mapping } of allEntries(reading)) {
		const ownership = ownershipOf(ledger, mapping);
		found.add(markOf(mapping));
		if (ownership === void 0) foreign.push(mapping);
		else owned.get(ownership.owner)?.push({
			mapping,
			untouched: ownership.untouched
		});
	}
	const owners = [...owned].map(([source, entries]) => {
		return {
			source,
			entries,
			gone: [...ledger.get(source)?.keys() ?? []].filter((mark) => !found.has(mark))
		};
	});
	return {
		command: "owners",
		target,
		exists: live !== void 0,
		owners: owners.sort((a, b) => a.source < b.source ? -1 : 1),
		foreign
	};
}

// src/commands/owners.ts
/**
* Looks at who owns what in one aws-auth. Writes nothing.
*
* @throws Failure where there is no way in, more than one aws-auth is meant, or it cannot be read
*/
async function ownersCommand(options, edges) {
	const { target } = await openOne(options, "owners", edges);
	return ownersOf(await target.read(), target.words);
}

export { ownersCommand };