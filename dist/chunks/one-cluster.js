import { t as Failure } from "./failure.js";
import { r as hasErrors } from "./finding.js";
import { t as lintCommand } from "./lint2.js";
import { n as openToRead, t as openNamedToRead } from "./open-to-read.js";

// src/commands/one-cluster.ts
/**
* Opens the one aws-auth that is meant, to look at it. A file and an API server need no declarations; a cluster that is
* reached through AWS needs its own.
*
* @param verb what is to be done with it: `inspect`
* @throws Failure where there is no way in, or more than one aws-auth is meant
*/
async function openOne(options, verb, edges) {
	const [name, ...others] = options.clusters;
	if (others.length > 0) throw oneAtATime(options.clusters, verb);
	if (options.target.kind === "file" || options.target.kind === "kubeconfig") return {
		...await openNamedToRead(options.target, name, edges),
		severities: /* @__PURE__ */ new Map()
	};
	const { roster, configuration } = await declaredOne(options, verb, edges);
	return {
		...await openToRead(roster.cluster, options, edges, "look"),
		severities: configuration.severities
	};
}
/**
* The one declared cluster that is meant, with what lint says of the declarations.
*
* @throws Failure `declarations` where they have errors, or declare none; `usage` where they declare more than one
*/
async function declaredOne(options, verb, edges) {
	const linted = await declaredAll(options, verb, edges);
	const [roster, ...others] = linted.rosters;
	if (others.length > 0) throw oneAtATime(linted.rosters.map(({ cluster }) => cluster.name), verb);
	return {
		...linted,
		roster
	};
}
/**
* The declared clusters that are meant, one at least, with what lint says of the declarations.
*
* @throws Failure `declarations` where they have errors, or declare none
*/
async function declaredAll(options, verb, edges) {
	const linted = await lintCommand(options, edges);
	const { result, rosters, dir } = linted;
	if (hasErrors(result.findings)) throw new Failure("declarations", `There are errors in ${dir}, so it does not tell how to reach a cluster.`, { remedy: "Run guestlist lint, and mend them; or name a saved ConfigMap or a kubeconfig." });
	const [first, ...others] = rosters;
	if (first === void 0) throw new Failure("declarations", `No cluster is declared in ${dir}, so there is nothing to ${verb}.`, { remedy: "Declare it with kind: Cluster, or name a saved ConfigMap or a kubeconfig." });
	return {
		...linted,
		rosters: [first, ...others]
	};
}
function oneAtATime(names, verb) {
	return new Failure("usage", `${names.length} clusters are declared (${names.join(", ")}), and guestlist ${verb} is about one.`, { remedy: "Choose one with --cluster NAME." });
}

export { declaredOne as n, openOne as r, declaredAll as t };