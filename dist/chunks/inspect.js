import { t as inspect } from "./inspection.js";
import { t as Failure } from "./failure.js";
import { a as MAX_BYTES, i as sectionLines, o as decodeSaved, s as parseSaved } from "./open-to-read.js";
import { n as openOne } from "./one-cluster.js";

// src/target/standard-input.ts
/**
* A saved ConfigMap that is piped in: it can be read once, and not be written.
*
* @param input standard input
*/
function standardInput(input) {
	const words = "standard input";
	let text = "";
	return {
		words,
		async read() {
			text = decodeSaved(await bytesOf(input), words);
			return parseSaved(text, words);
		},
		sectionLines: () => sectionLines(text)
	};
}
async function bytesOf(input) {
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		size += chunk.length;
		if (size > 4194304) throw new Failure("target", `Standard input has more than ${MAX_BYTES} bytes, more than a ConfigMap can.`, { remedy: "Pipe in one ConfigMap: kubectl get -n kube-system configmap aws-auth -o yaml" });
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

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
	const { target } = options;
	if (target.kind === "file" && target.path === "-") return standardInput(edges.standardInput);
	return openOne(options, "inspect", edges);
}

export { inspectCommand };