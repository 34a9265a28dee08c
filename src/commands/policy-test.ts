import { isConfiguration, parseConfiguration } from '../configuration/parse.ts';
import { Failure } from '../failure.ts';
import { byPosition, type Finding, hasErrors } from '../finding/finding.ts';
import { type PolicyFiles, readPolicyFiles } from '../policy/files.ts';
import { unasked } from '../policy/plan-findings.ts';
import type { Policy } from '../policy/policy.ts';
import { readSuite, type Suite } from '../policy/suite.ts';
import { runTests, type TestResult } from '../policy/test.ts';

/** What `policy test` found. */
export interface PolicyTestResult {
  readonly command: 'policy test';
  readonly policies: readonly Policy[];
  /** In the order of policies, then of files and lines. */
  readonly results: readonly TestResult[];
  /** What is wrong with policies and tests themselves. */
  readonly findings: readonly Finding[];
  /** The text of each file that was read, by path, for excerpts. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * files → read → run.
 *
 * @param path a guestlist.yaml, or the folder that it is in
 * @throws Failure `declarations` where a file cannot be read, or there is no policy
 */
export async function policyTestCommand(workingDirectory: string, path: string): Promise<PolicyTestResult> {
  const files = await readPolicyFiles(workingDirectory, path);
  const { configuration, tests: testFiles } = files;
  const { policies, tests, findings } = suiteOf(files);
  if (policies.length === 0 && findings.length === 0) {
    throw new Failure('declarations', `${configuration.path} holds no policies, so there is nothing to test.`, {
      remedy: 'Write one under spec.policies; docs/policies.md shows how.',
    });
  }
  return {
    command: 'policy test',
    policies,
    results: runTests(policies.flatMap((policy) => tests.filter((test) => test.policy === policy))),
    findings,
    sources: new Map([configuration, ...testFiles].map((file) => [file.path, file.text])),
  };
}

/** What lint refuses is not tested: a policy that no command would take must not look as if it held. */
function suiteOf({ configuration, tests }: PolicyFiles): Suite {
  const parsed = parseConfiguration(configuration);
  if (!isConfiguration(parsed)) return { policies: [], tests: [], findings: [...parsed].sort(byPosition) };
  const suite = readSuite(configuration, tests);
  // Those on the pull request have no command but this one.
  const refused = unasked(suite.policies.filter(({ context }) => context !== 'process'));
  return { ...suite, findings: [...suite.findings, ...refused].sort(byPosition) };
}

/** 0 where every test passed; 1 where one did not, or something is wrong with a policy or a test. */
export function policyTestExitCode({ results, findings }: PolicyTestResult): 0 | 1 {
  return hasErrors(findings) || results.some(({ passed }) => !passed) ? 1 : 0;
}
