import { n as policyTestExitCode } from "./policy-test.js";
import { a as findingCountWords, d as joined, h as textOf, p as phrase, u as count } from "./counts.js";
import { n as indented, r as styleOf, t as findingBlocks } from "./lint.js";

// src/report/terminal/policy-test.ts
/** How the tests of policies went, as a person reads it in a terminal. */
function renderPolicyTests(result, { color }) {
	const style = styleOf(color);
	const tested = result.policies.map((policy) => ({
		policy,
		results: result.results.filter(({ test }) => test.policy === policy)
	})).filter(({ results }) => results.length > 0).map(({ policy, results }) => policyBlock(policy, results, style));
	return `${[
		...findingBlocks(result, style),
		...tested,
		verdictLine(result, style)
	].join("\n\n")}\n`;
}
function policyBlock({ id, title }, results, style) {
	return [`${style.bold(id)}  ${style.dim(style.say(textOf(title)))}`, ...results.map((each) => indented(testLines(each, style)))].join("\n");
}
function testLines({ test, got, passed }, style) {
	const name = style.say(textOf(test.name));
	if (passed) return `${style.tone("calm", "passed")}  ${name}`;
	const { file, line, column } = test.location;
	const place = style.say(phrase`${file}:${line}:${column}`);
	const why = style.say([...phrase`expected ${expectedWords(test.expected)}; got `, ...gotWords(got)]);
	return `${style.tone("trouble", "failed")}  ${name}\n        ${place}\n        ${why}`;
}
function expectedWords(expected) {
	if (expected.kind === "pass") return ["pass"];
	return expected.message === void 0 ? ["fail"] : phrase`fail with ${textOf(expected.message)}`;
}
function gotWords(got) {
	if (got.kind === "pass") return ["pass"];
	if (got.kind === "undecided") return phrase`no decision: ${textOf(got.why)}`;
	return phrase`fail with ${joined(got.messages.map(textOf), ", ")}`;
}
function verdictLine(result, style) {
	const { results, findings, policies } = result;
	const failed = results.filter(({ passed }) => !passed).length;
	const words = `${count(results.length, "test")} of ${count(policies.length, "policy", "policies")}: ${results.length - failed} passed, ${failed} failed`;
	const aside = findings.length === 0 ? "" : ` (${findingCountWords(findings)})`;
	return `${style.tone(policyTestExitCode(result) === 0 ? "calm" : "trouble", words)}${aside}`;
}

export { renderPolicyTests };