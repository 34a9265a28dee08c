import { n as policyTestExitCode } from "./policy-test.js";
import { r as plainJson } from "./plain.js";
import { t as findingJson } from "./finding2.js";

// src/report/json/policy-test.ts
/** How the tests of policies went, as a JSON document that is harmless wherever it is printed. */
function renderPolicyTestJson(result) {
	return `${plainJson(JSON.stringify(policyTestReport(result), null, 2))}\n`;
}
function policyTestReport(result) {
	const { policies, results, findings } = result;
	return {
		apiVersion: "guestlist/v1",
		kind: "PolicyTestReport",
		ok: policyTestExitCode(result) === 0,
		counted: {
			policies: policies.length,
			tests: results.length,
			failed: results.filter(({ passed }) => !passed).length
		},
		tests: results.map(testJson),
		findings: findings.map(findingJson)
	};
}
function testJson({ test, got, passed }) {
	const { policy, name, location, expected } = test;
	const wanted = expected.kind === "fail" && expected.message !== void 0 ? [expected.message] : [];
	return {
		policy: policy.id,
		name,
		file: location.file,
		line: location.line,
		passed,
		expected: {
			kind: expected.kind,
			messages: wanted
		},
		got: {
			kind: got.kind,
			messages: got.kind === "fail" ? got.messages : got.kind === "undecided" ? [got.why] : []
		}
	};
}

export { renderPolicyTestJson };