import { t as Failure } from "./failure.js";
import { c as hasErrors } from "./text.js";
import { i as inspect, t as lintCommand } from "./lint2.js";
import { n as openTarget, t as openNamedTarget } from "./open-target.js";

// src/commands/inspect.ts
/**
* Looks at one live aws-auth, and at what it says of one principal where one is named. A file and an API server need no
* declarations; a cluster that is reached through AWS needs its own.
*
* @throws Failure where there is no way in, or more than one aws-auth is meant
*/
async function inspectCommand(options, principal, edges) {
	const target = await targetOf(options, edges);
	const live = await target.read();
	return inspect({
		target: target.words,
		live,
		sectionLines: target.sectionLines?.() ?? /* @__PURE__ */ new Map()
	}, principal);
}
async function targetOf(options, edges) {
	const [name, ...others] = options.clusters;
	if (others.length > 0) throw oneAtATime(options.clusters);
	if (options.target.kind !== "eks") return openNamedTarget(options.target, name, edges);
	const { result, rosters, dir } = await lintCommand(options, edges);
	if (hasErrors(result.findings)) throw new Failure("declarations", `There are errors in ${dir}, so it does not tell how to reach a cluster.`, { remedy: "Run guestlist lint, and mend them; or name a saved ConfigMap or a kubeconfig." });
	const { target } = await openTarget(onlyOne(rosters, dir).cluster, "read", options, edges);
	return target;
}
function onlyOne(rosters, dir) {
	const [roster, ...others] = rosters;
	if (roster === void 0) throw new Failure("declarations", `No cluster is declared in ${dir}, so there is nothing to inspect.`, { remedy: "Declare it with kind: Cluster, or name a saved ConfigMap or a kubeconfig." });
	if (others.length > 0) throw oneAtATime(rosters.map(({ cluster }) => cluster.name));
	return roster;
}
function oneAtATime(names) {
	return new Failure("usage", `One cluster is inspected at a time, not ${names.length} (${names.join(", ")}).`, { remedy: "Choose one with --cluster NAME." });
}

export { inspectCommand };