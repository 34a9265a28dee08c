import { type PolicyTestResult, policyTestExitCode } from '../../commands/policy-test.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Expected, Got, TestResult } from '../../policy/test.ts';
import { findingCountWords } from '../counts.ts';
import { count, joined, type Phrase, phrase, textOf } from '../phrase.ts';
import { findingBlocks } from './lint.ts';
import { indented, type Style, styleOf } from './style.ts';

/** How the tests of policies went, as a person reads it in a terminal. */
export function renderPolicyTests(result: PolicyTestResult, { color }: { readonly color: boolean }): string {
  const style = styleOf(color);
  const tested = result.policies
    .map((policy) => ({ policy, results: result.results.filter(({ test }) => test.policy === policy) }))
    .filter(({ results }) => results.length > 0)
    .map(({ policy, results }) => policyBlock(policy, results, style));
  return `${[...findingBlocks(result, style), ...tested, verdictLine(result, style)].join('\n\n')}\n`;
}

function policyBlock({ id, title }: Policy, results: readonly TestResult[], style: Style): string {
  const head = `${style.bold(id)}  ${style.dim(style.say(textOf(title)))}`;
  return [head, ...results.map((each) => indented(testLines(each, style)))].join('\n');
}

function testLines({ test, got, passed }: TestResult, style: Style): string {
  const name = style.say(textOf(test.name));
  if (passed) return `${style.tone('calm', 'passed')}  ${name}`;
  const { file, line, column } = test.location;
  const place = style.say(phrase`${file}:${line}:${column}`);
  const why = style.say([...phrase`expected ${expectedWords(test.expected)}; got `, ...gotWords(got)]);
  return `${style.tone('trouble', 'failed')}  ${name}\n        ${place}\n        ${why}`;
}

function expectedWords(expected: Expected): Phrase {
  if (expected.kind === 'pass') return ['pass'];
  return expected.message === undefined ? ['fail'] : phrase`fail with ${textOf(expected.message)}`;
}

function gotWords(got: Got): Phrase {
  if (got.kind === 'pass') return ['pass'];
  if (got.kind === 'undecided') return phrase`no decision: ${textOf(got.why)}`;
  return phrase`fail with ${joined(got.messages.map(textOf), ', ')}`;
}

function verdictLine(result: PolicyTestResult, style: Style): string {
  const { results, findings, policies } = result;
  const failed = results.filter(({ passed }) => !passed).length;
  const words = `${count(results.length, 'test')} of ${count(policies.length, 'policy', 'policies')}: ${results.length - failed} passed, ${failed} failed`;
  const aside = findings.length === 0 ? '' : ` (${findingCountWords(findings)})`;
  return `${style.tone(policyTestExitCode(result) === 0 ? 'calm' : 'trouble', words)}${aside}`;
}
