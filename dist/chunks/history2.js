import { t as Failure } from "./failure.js";
import { n as readStored, t as openTarget } from "./open-target.js";
import { n as declaredOne } from "./one-cluster.js";

// src/commands/history.ts
/**
* Reads what was applied to one cluster. Writes nothing.
*
* @throws Failure where there is no way in, more than one cluster is meant, or there is no history to be read
*/
async function historyCommand(options, edges) {
	refuseSavedFile(options);
	const { roster, dir } = await declaredOne(options, "history", edges);
	const archive = archiveOf(await openTarget(roster.cluster, "read", options, edges));
	const source = await edges.sourceOf(dir);
	const { history } = await readStored(archive, source);
	return {
		command: "history",
		cluster: roster.cluster.name,
		source,
		place: archive.placeOf(source),
		revisions: [...history].reverse()
	};
}
/** @throws Failure `usage` where the place keeps no history */
function archiveOf({ archive, target }) {
	if (archive === void 0) throw savedFile(target.words);
	return archive;
}
/** @throws Failure `usage` where aws-auth is a saved file, before anything is read */
function refuseSavedFile({ target }) {
	if (target.kind === "file") throw savedFile(target.path);
}
function savedFile(path) {
	return new Failure("usage", `A saved file keeps no history, and ${path} is one.`, { remedy: "git log shows its history, and git restore goes back; a cluster keeps one of its own." });
}

export { historyCommand as n, refuseSavedFile as r, archiveOf as t };