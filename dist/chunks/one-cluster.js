import { t as Failure } from "./failure.js";
import { r as hasErrors } from "./finding.js";
import { t as lintCommand } from "./lint2.js";
import { n as openToRead, t as openNamedToRead } from "./open-to-read.js";

// src/commands/one-cluster.ts
/**
* Opens the one aws-auth that is meant, to look at it. A file and an API server need no declarations; a cluster that is
* reached through AWS needs its own.
*
* @param command what it is opened for: `inspect`
* @throws Failure where there is no way in, or more than one aws-auth is meant
*/
async function openOne(options, command, edges) {
	const [name, ...others] = options.clusters;
	if (others.length > 0) throw oneAtATime(options.clusters, command);
	if (options.target.kind === "file" || options.target.kind === "kubeconfig") return {
		...await openNamedToRead(options.target, name, edges),
		severities: /* @__PURE__ */ new Map()
	};
	const { roster, configuration } = await declaredOne(options, command, edges, OTHERWISE);
	return {
		...await openToRead(roster.cluster, options, edges, "look"),
		severities: configuration.severities
	};
}
const OTHERWISE = "; or name a saved ConfigMap or a kubeconfig";
/**
* The one declared cluster that is meant, with what lint says of the declarations.
*
* @param command what it is meant for: `iam`
* @param otherwise what else can be done where there is none, to go behind a remedy
* @throws Failure `declarations` where they have errors, or declare none; `usage` where they declare more than one
*/
async function declaredOne(options, command, edges, otherwise = "") {
	const linted = await declaredAll(options, command, edges, otherwise);
	const [roster, ...others] = linted.rosters;
	if (others.length > 0) throw oneAtATime(linted.rosters.map(({ cluster }) => cluster.name), command);
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
async function declaredAll(options, command, edges, otherwise = "") {
	const linted = await lintCommand(options, edges);
	const { result, rosters, dir } = linted;
	if (hasErrors(result.findings)) throw new Failure("declarations", `There are errors in ${dir}, so it does not tell how to reach a cluster.`, { remedy: `Run guestlist lint, and mend them${otherwise}.` });
	const [first, ...others] = rosters;
	if (first === void 0) throw new Failure("declarations", `No cluster is declared in ${dir}, and guestlist ${command} is about one.`, { remedy: `Declare it with kind: Cluster${otherwise}.` });
	return {
		...linted,
		rosters: [first, ...others]
	};
}
function oneAtATime(names, command) {
	return new Failure("usage", `${names.length} clusters are declared (${names.join(", ")}), and guestlist ${command} is about one.`, { remedy: command === "iam" ? "Choose one: guestlist iam NAME." : "Choose one with --cluster NAME." });
}

export { declaredOne as n, openOne as r, declaredAll as t };