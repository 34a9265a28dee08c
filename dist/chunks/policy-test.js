import { a as load, c as convert, n as parseConfiguration, o as validate, s as parseFile, t as isConfiguration } from "./parse.js";
import { t as Failure } from "./failure.js";
import { r as hasErrors, t as byPosition } from "./finding.js";
import { n as shownPath } from "./folder.js";
import { a as readText } from "./read.js";
import { c as Lines } from "./fate.js";
import { n as isMap } from "./plain-data.js";
import { S as nearest, a as policyFinding, l as resolve$1, n as below, r as POLICY_RULE, t as Fields } from "./fields.js";
import { n as readPolicies, r as placeWithin } from "./read2.js";
import { i as processFacts, n as grantFacts, t as changeFacts } from "./facts.js";
import { t as decide } from "./decide.js";
import { i as MAX_STEPS_OF_RUN, t as Meter } from "./meter.js";
import { basename, dirname, posix, resolve } from "node:path";
import { lstat, readdir } from "node:fs/promises";

// src/policy/files.ts
/**
* Reads guestlist.yaml and every file beside it that ends in `.test.yaml` or `.test.yml`. Links are not followed.
*
* @param workingDirectory an absolute path
* @param path a guestlist.yaml, or the folder that it is in
* @throws Failure `declarations` where a file is missing or cannot be read
*/
async function readPolicyFiles(workingDirectory, path) {
	const shown = shownPath(workingDirectory, path);
	const file = (await lstat(resolve(workingDirectory, shown)).catch(() => void 0))?.isDirectory() === true ? posix.join(shown, "guestlist.yaml") : shown;
	const configuration = await readSource(workingDirectory, file);
	const folder = dirname(file);
	const names = (await readdir(resolve(workingDirectory, folder))).sort();
	const tests = [];
	for (const name of names) if (/\.test\.ya?ml$/i.test(name) && name !== basename(file)) tests.push(await readSource(workingDirectory, posix.join(folder, name)));
	return {
		configuration,
		tests
	};
}
async function readSource(workingDirectory, path) {
	if (await lstat(resolve(workingDirectory, path)).catch(() => void 0) === void 0) throw new Failure("declarations", `There is no file "${path}".`, { remedy: "Name a guestlist.yaml, or the folder that it is in." });
	const read = readText(resolve(workingDirectory, path));
	if ("text" in read) return {
		path,
		text: read.text
	};
	throw new Failure("declarations", `"${path}" was not read: ${read.problem}.`, { remedy: read.remedy });
}

// src/policy/given.ts
const CLUSTER = {
	name: "prod",
	region: "us-east-1",
	account: "123456789012"
};
const ACCESS = { name: "team" };
/** The cluster that a test gives by the fields that policies see. Made by the code that reads declarations. */
function givenCluster({ data, places }, findings) {
	if (data !== void 0 && !isMap(data)) return mapWanted(places, "cluster", findings);
	const { name, labels, ...spec } = {
		labels: {},
		...CLUSTER,
		...data
	};
	const declaration = declare({
		apiVersion: "guestlist/v1",
		kind: "Cluster",
		metadata: {
			name,
			labels
		},
		spec
	}, (path) => [places, path.slice(1)], findings);
	return declaration?.kind === "Cluster" ? declaration : void 0;
}
/**
* The grant that a test gives as it would stand in a file, on its cluster, resolved as lint does it: with its default
* username, and not at all once it has expired.
*/
function givenEntry(grant, access, cluster, today, findings) {
	if (access.data !== void 0 && !isMap(access.data)) return mapWanted(access.places, "access", findings);
	const spec = {
		clusters: [cluster.name],
		grants: [grant.data]
	};
	const declaration = declare({
		apiVersion: "guestlist/v1",
		kind: "Access",
		metadata: {
			...ACCESS,
			...access.data
		},
		spec
	}, (path) => path[0] === "metadata" ? [access.places, path.slice(1)] : [grant.places, path.slice(3)], findings);
	if (declaration?.kind !== "Access") return void 0;
	const [roster] = resolve$1({
		clusters: [cluster],
		accesses: [declaration]
	}, today);
	const [entry] = roster?.entries ?? [];
	if (entry === void 0) findings.push(notAsked(grant.places, declaration.grants[0]?.principal, today));
	return entry;
}
/** The rosters of declarations that a test gives as text. `place` finds a stretch of the text in its file. */
function givenRosters(text, place, today, findings) {
	const { clusters, accesses, findings: wrong } = load([{
		path: "",
		text
	}]);
	const lines = new Lines(text);
	for (const { location, message, remedy } of wrong) {
		const from = lines.offsetOf(location);
		findings.push(policyFinding(place({
			from,
			to: from + 1
		}), message, remedy));
	}
	return resolve$1({
		clusters,
		accesses
	}, today);
}
function notAsked(places, principal, today) {
	if (principal !== void 0 && "problem" in principal && "remedy" in principal) return policyFinding(places.locate(), `The principal cannot be read: ${principal.problem}.`, `${principal.remedy}`);
	const message = `On ${today} the grant has expired, so no policy is asked of it.`;
	return policyFinding(places.locate("expires"), message, "Give a later date, or an earlier today.");
}
function declare(data, translate, findings) {
	const place = (kind) => (...path) => {
		const [places, rest] = translate(path);
		return places[kind](...rest);
	};
	const { valid, findings: wrong } = validate({
		data,
		locate: place("locate"),
		locateKey: place("locateKey")
	});
	if (valid !== void 0 && wrong.length === 0) return convert(valid);
	findings.push(...wrong.map((finding) => ({
		...finding,
		rule: POLICY_RULE
	})));
}
function mapWanted({ locate }, what, findings) {
	findings.push(policyFinding(locate(), `${what} is not a map.`, "Give its fields, as in {name: prod}."));
}

// src/policy/situation.ts
const givenKeys = {
	grant: [
		"grant",
		"access",
		"cluster",
		"today",
		"declarations"
	],
	change: [
		"change",
		"cluster",
		"today"
	],
	process: [
		"process",
		"changes",
		"cluster"
	]
};
const MOMENT = { test(text) {
	const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
	return !Number.isNaN(at) && new Date(at).toISOString() === text.replace("Z", ".000Z");
} };
const DAY = { test: (text) => MOMENT.test(`${text}T00:00:00Z`) };
/** What a test's policy is asked of, as its `given` says. What is wrong with it is added to the findings. */
function situationOf(given, policy, lines, findings) {
	const { context } = policy;
	const fields = new Fields(given.data ?? {}, given.places, findings, "given", givenKeys[context]);
	const today = todayOf(fields, policy);
	if (fields.has("declarations")) return declaredFacts(fields, lines, today, findings);
	const cluster = givenCluster(fields.part("cluster"), findings);
	if (cluster === void 0 || !fields.needs(context)) return [];
	switch (context) {
		case "grant": {
			const entry = givenEntry(fields.part("grant"), fields.part("access"), cluster, today, findings);
			return entry === void 0 ? [] : [grantFacts(entry, cluster, today)];
		}
		case "change": {
			const move = moveOf(fields.part("change"), cluster, today, findings);
			return move === void 0 ? [] : [changeFacts(move, cluster, today)];
		}
		case "process": {
			const process = processOf(fields.part("process"), findings);
			const moves = movesOf(fields.part("changes"), cluster, today, findings);
			return process === void 0 ? [] : [processFacts(process, moves, cluster)];
		}
	}
}
/** A test is the same on every day, so one whose policy asks for the day has to give it. */
function todayOf(fields, { match, expression, message }) {
	return ([
		match,
		expression,
		typeof message === "string" ? void 0 : message
	].some((each) => each?.uses.has("today") === true) ? fields.neededText("today", DAY, "a day") : fields.text("today", DAY, "a day")) ?? "1970-01-01";
}
function declaredFacts(fields, lines, today, findings) {
	for (const key of [
		"grant",
		"access",
		"cluster"
	]) if (fields.has(key)) fields.refuse([key], `${key} stands beside declarations.`, "Give one or the other.");
	const text = fields.text("declarations");
	if (text === void 0) return [];
	const facts = givenRosters(text, placeWithin(lines, fields.at("declarations"), text), today, findings).flatMap(({ cluster, entries }) => entries.map((entry) => grantFacts(entry, cluster, today)));
	if (facts.length === 0) fields.refuse(["declarations"], "No grant of these declarations applies to a cluster of theirs.", "Declare both.");
	return facts;
}
function movesOf(list, cluster, today, findings) {
	if (list.data === void 0) return [];
	if (!Array.isArray(list.data)) {
		findings.push(policyFinding(list.places.locate(), "changes is a list.", "Begin each change with - before or - after."));
		return [];
	}
	return list.data.flatMap((data, index) => {
		const move = moveOf({
			data,
			places: below(list.places, index)
		}, cluster, today, findings);
		return move === void 0 ? [] : [move];
	});
}
/** A change by what was and what is to be, each written as a grant. */
function moveOf(change, cluster, today, findings) {
	const wrong = findings.length;
	const fields = new Fields(change.data, change.places, findings, "A change", ["before", "after"]);
	const entryOf = (key) => fields.has(key) ? givenEntry(fields.part(key), {
		data: void 0,
		places: change.places
	}, cluster, today, findings) : void 0;
	const before = entryOf("before");
	const entry = entryOf("after");
	if (entry !== void 0 && before !== void 0) return {
		kind: "changed",
		before: before.mapping,
		after: entry.mapping,
		entry
	};
	if (entry !== void 0) return {
		kind: "added",
		after: entry.mapping,
		entry
	};
	if (before !== void 0) return {
		kind: "removed",
		before: before.mapping
	};
	if (findings.length > wrong) return void 0;
	return fields.refuse([], "A change without before and after changes nothing.", "Give one of them, or both.");
}
function processOf(part, findings) {
	const fields = new Fields(part.data, part.places, findings, "process", [
		"author",
		"approvers",
		"labels",
		"now"
	]);
	const author = fields.neededText("author");
	const now = fields.neededText("now", MOMENT, "a moment such as 2026-11-24T09:00:00Z");
	if (author === void 0 || now === void 0) return void 0;
	return {
		author,
		approvers: fields.texts("approvers"),
		labels: fields.texts("labels"),
		now: new Date(now)
	};
}

// src/policy/read-tests.ts
/** The fields of a test. Beside its policy it need not name it. */
const testKeys = [
	"policy",
	"name",
	"given",
	"expect",
	"message"
];
/**
* Reads a list of tests.
*
* @param lines the text that the list stands in
* @param own the policy that the tests stand beside; undefined where each test names its policy
*/
function readTests(list, lines, policies, own) {
	const findings = [];
	if (!Array.isArray(list.data)) return {
		tests: [],
		findings: [policyFinding(list.places.locate(), "tests is a list.", "Begin each test with - name.")]
	};
	const tests = [];
	for (const [index, data] of list.data.entries()) {
		const test = readTest({
			data,
			places: below(list.places, index)
		}, lines, policies, own, findings);
		if (test !== void 0) tests.push(test);
	}
	return {
		tests,
		findings
	};
}
function readTest({ data, places }, lines, policies, own, findings) {
	const before = findings.length;
	const known = own === void 0 ? testKeys : testKeys.filter((key) => key !== "policy");
	const fields = new Fields(data, places, findings, "A test", known);
	if (findings.length > before) return void 0;
	const policy = own ?? policyOf(fields, policies);
	const name = fields.neededText("name", /^\S(?:.{0,198}\S)?$/, "one line of text");
	const expected = expectedOf(fields);
	if (policy === void 0 || name === void 0 || expected === void 0) return void 0;
	const facts = situationOf(fields.part("given"), policy, lines, findings);
	if (findings.length > before) return void 0;
	return {
		policy,
		name,
		facts,
		expected,
		location: fields.at("name")
	};
}
function policyOf(fields, policies) {
	const id = fields.neededText("policy");
	if (id === void 0) return void 0;
	const found = policies.find((policy) => policy.id === id);
	if (found !== void 0) return found;
	const near = nearest(id, policies.map((policy) => policy.id));
	const remedy = near === void 0 ? "Name one that guestlist.yaml has." : `Did you mean ${near}?`;
	return fields.refuse(["policy"], `There is no policy ${id}.`, remedy);
}
function expectedOf(fields) {
	fields.neededText("expect");
	const kind = fields.word("expect", ["pass", "fail"]);
	const message = fields.text("message");
	if (kind === "fail") return {
		kind,
		message
	};
	if (kind === "pass" && message !== void 0) return fields.refuse(["message"], "What passes has no message.", "Remove message, or expect fail.");
	return kind === void 0 ? void 0 : { kind };
}

// src/policy/suite.ts
/**
* Reads policies and their tests.
*
* @param configuration guestlist.yaml; of it only `spec.policies` is looked at
* @param testFiles files with documents of `kind: PolicyTest`
*/
function readSuite(configuration, testFiles) {
	const { documents, findings: unread } = parseFile(configuration);
	const lists = documents.map((document) => at(document, "spec", "policies")).filter(({ data }) => data !== void 0);
	const findings = [...unread];
	const lines = new Lines(configuration.text);
	const policies = [];
	const tests = [];
	for (const list of lists) {
		const read = readPolicies({
			...list.places,
			data: list.data,
			file: configuration
		});
		policies.push(...read.policies);
		findings.push(...read.findings);
		for (const policy of read.policies) {
			const beside = testsBeside(policy, list);
			if (beside.data === void 0) continue;
			collect(readTests(beside, lines, read.policies, policy));
		}
	}
	for (const file of testFiles) {
		const parsed = parseFile(file);
		findings.push(...parsed.findings);
		const lines = new Lines(file.text);
		for (const document of parsed.documents) {
			const list = testsOf(document, findings);
			if (list !== void 0) collect(readTests(list, lines, policies, void 0));
		}
	}
	if (!hasErrors(findings)) findings.push(...untested(policies, tests));
	return {
		policies,
		tests,
		findings: findings.sort(byPosition)
	};
	function collect(read) {
		tests.push(...read.tests);
		findings.push(...read.findings);
	}
}
function at({ data, ...places }, ...path) {
	let value = data;
	for (const step of path) value = isMap(value) && Object.hasOwn(value, step) ? value[step] : void 0;
	return {
		data: value,
		places: below(places, ...path)
	};
}
function testsBeside({ id }, { data, places }) {
	const items = Array.isArray(data) ? data : [];
	const index = items.findIndex((item) => isMap(item) && item["id"] === id);
	const item = items[index];
	return {
		data: isMap(item) ? item["tests"] : void 0,
		places: below(places, index, "tests")
	};
}
/** The list of tests of a document of `kind: PolicyTest`. */
function testsOf(document, findings) {
	const fields = new Fields(document.data, document, findings, "A file of tests", [
		"apiVersion",
		"kind",
		"spec"
	]);
	if (fields.get("kind") !== "PolicyTest" || fields.get("apiVersion") !== "guestlist/v1") return fields.refuse(["kind"], "This is no file of tests.", "Begin it with apiVersion: guestlist/v1 and kind: PolicyTest.");
	const wrong = findings.length;
	const spec = new Fields(fields.get("spec"), below(document, "spec"), findings, "spec", ["tests"]);
	return findings.length > wrong ? void 0 : spec.part("tests");
}
function untested(policies, tests) {
	const tested = new Set(tests.map(({ policy }) => policy.id));
	return policies.filter(({ id }) => !tested.has(id)).map(({ id, location }) => ({
		...policyFinding(location, `No test says what ${id} lets pass and what it does not.`, "Add one of each under tests."),
		severity: "warning"
	}));
}

// src/policy/test.ts
/** Runs tests of policies. Pure: each asks its policy of what it gives, and nothing else. */
function runTests(tests) {
	return tests.map((test) => {
		const got = gotOf(test.facts.map((facts) => decide(test.policy, facts, new Meter(MAX_STEPS_OF_RUN))));
		return {
			test,
			got,
			passed: fits(test.expected, got)
		};
	});
}
function gotOf(verdicts) {
	const undecided = verdicts.find((verdict) => verdict.kind === "undecided");
	if (undecided !== void 0) return undecided;
	const messages = verdicts.flatMap((verdict) => verdict.kind === "broken" ? [verdict.message] : []);
	return messages.length === 0 ? { kind: "pass" } : {
		kind: "fail",
		messages
	};
}
function fits(expected, got) {
	if (expected.kind === "pass" || got.kind !== "fail") return expected.kind === got.kind;
	return expected.message === void 0 || got.messages.includes(expected.message);
}

// src/commands/policy-test.ts
/**
* files → read → run.
*
* @param path a guestlist.yaml, or the folder that it is in
* @throws Failure `declarations` where a file cannot be read, or there is no policy
*/
async function policyTestCommand(workingDirectory, path) {
	const files = await readPolicyFiles(workingDirectory, path);
	const { configuration, tests: testFiles } = files;
	const { policies, tests, findings } = suiteOf(files);
	if (policies.length === 0 && findings.length === 0) throw new Failure("declarations", `${configuration.path} holds no policies, so there is nothing to test.`, { remedy: "Write one under spec.policies; docs/policies.md shows how." });
	return {
		command: "policy test",
		policies,
		results: runTests(policies.flatMap((policy) => tests.filter((test) => test.policy === policy))),
		findings,
		sources: new Map([configuration, ...testFiles].map((file) => [file.path, file.text]))
	};
}
/** What lint refuses is not tested: a policy that no command would take must not look as if it held. */
function suiteOf({ configuration, tests }) {
	const parsed = parseConfiguration(configuration);
	if (!isConfiguration(parsed)) return {
		policies: [],
		tests: [],
		findings: [...parsed].sort(byPosition)
	};
	return readSuite(configuration, tests);
}
/** 0 where every test passed; 1 where one did not, or something is wrong with a policy or a test. */
function policyTestExitCode({ results, findings }) {
	return hasErrors(findings) || results.some(({ passed }) => !passed) ? 1 : 0;
}

export { policyTestExitCode as n, policyTestCommand as t };