import { type PolicyTestResult, policyTestExitCode } from '../../commands/policy-test.ts';
import type { Expected, Got, TestResult } from '../../policy/test.ts';
import { plainJson } from '../plain.ts';
import { type FindingJson, findingJson } from './finding.ts';

/** schemas/policy-test-report.schema.json */
export interface PolicyTestReport {
  readonly apiVersion: 'guestlist/v1';
  readonly kind: 'PolicyTestReport';
  readonly ok: boolean;
  readonly counted: { readonly policies: number; readonly tests: number; readonly failed: number };
  readonly tests: readonly PolicyTestJson[];
  readonly findings: readonly FindingJson[];
}

/** One test as the JSON document has it. */
export interface PolicyTestJson {
  readonly policy: string;
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly passed: boolean;
  readonly expected: { readonly kind: Expected['kind']; readonly messages: readonly string[] };
  readonly got: { readonly kind: Got['kind']; readonly messages: readonly string[] };
}

/** How the tests of policies went, as a JSON document that is harmless wherever it is printed. */
export function renderPolicyTestJson(result: PolicyTestResult): string {
  return `${plainJson(JSON.stringify(policyTestReport(result), null, 2))}\n`;
}

function policyTestReport(result: PolicyTestResult): PolicyTestReport {
  const { policies, results, findings } = result;
  return {
    apiVersion: 'guestlist/v1',
    kind: 'PolicyTestReport',
    ok: policyTestExitCode(result) === 0,
    counted: {
      policies: policies.length,
      tests: results.length,
      failed: results.filter(({ passed }) => !passed).length,
    },
    tests: results.map(testJson),
    findings: findings.map(findingJson),
  };
}

function testJson({ test, got, passed }: TestResult): PolicyTestJson {
  const { policy, name, location, expected } = test;
  const wanted = expected.kind === 'fail' && expected.message !== undefined ? [expected.message] : [];
  return {
    policy: policy.id,
    name,
    file: location.file,
    line: location.line,
    passed,
    expected: { kind: expected.kind, messages: wanted },
    got: { kind: got.kind, messages: got.kind === 'fail' ? got.messages : got.kind === 'undecided' ? [got.why] : [] },
  };
}
