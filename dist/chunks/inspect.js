import { a as read, t as fatesOf } from "./fate.js";
import { t as inspect } from "./inspection.js";
import { r as parseIdentityArn, t as isPrincipal } from "./principal.js";
import { t as takeSurvey } from "./take.js";
import { t as Failure } from "./failure.js";
import { a as MAX_BYTES, i as sectionLines, o as decodeSaved, s as parseSaved } from "./open-to-read.js";
import { r as openOne } from "./one-cluster.js";

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
* Looks at one live aws-auth, at what surrounds it, and at what it says of one principal where one is named. A file and an
* API server need no declarations; a cluster that is reached through AWS needs its own.
*
* @throws Failure where there is no way in, or more than one aws-auth is meant
*/
async function inspectCommand(options, principal, edges) {
	const opened = await open(options, edges);
	const { target, severities } = opened;
	const live = await target.read();
	const survey = await surveyed(opened, live, edges);
	const sectionLines = target.sectionLines?.() ?? /* @__PURE__ */ new Map();
	return inspect({
		target: target.words,
		live,
		sectionLines,
		survey,
		severities
	}, principal);
}
async function open(options, edges) {
	const { target } = options;
	if (target.kind === "file" && target.path === "-") return {
		target: standardInput(edges.standardInput),
		severities: /* @__PURE__ */ new Map()
	};
	return openOne(options, "inspect", edges);
}
async function surveyed({ surveyor }, live, { progress }) {
	if (surveyor === void 0) return void 0;
	progress("Surveying what surrounds aws-auth");
	return takeSurvey(surveyor, { identities: identitiesIn(live) });
}
function identitiesIn(live) {
	return fatesOf(read(live)).flatMap(({ entry: { mapping }, fate }) => {
		if (mapping.section === "mapAccounts" || fate.kind !== "effective") return [];
		const identity = parseIdentityArn(mapping.arn);
		return isPrincipal(identity) ? [identity] : [];
	});
}

export { inspectCommand };