import type { Finding } from '../finding/finding.ts';
import type { Lines } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { below, Fields, type Part } from './fields.ts';
import { type Policy, policyFinding } from './policy.ts';
import { situationOf } from './situation.ts';
import type { Expected, PolicyTest } from './test.ts';

/** The fields of a test. Beside its policy it need not name it. */
const testKeys = ['policy', 'name', 'given', 'expect', 'message'];

/** The tests that can be run, and what is wrong with the others. */
export interface ReadTests {
  readonly tests: readonly PolicyTest[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a list of tests.
 *
 * @param lines the text that the list stands in
 * @param own the policy that the tests stand beside; undefined where each test names its policy
 */
export function readTests(list: Part, lines: Lines, policies: readonly Policy[], own: Policy | undefined): ReadTests {
  const findings: Finding[] = [];
  if (!Array.isArray(list.data)) {
    return {
      tests: [],
      findings: [policyFinding(list.places.locate(), 'tests is a list.', 'Begin each test with - name.')],
    };
  }
  const tests: PolicyTest[] = [];
  for (const [index, data] of list.data.entries()) {
    const test = readTest({ data, places: below(list.places, index) }, lines, policies, own, findings);
    if (test !== undefined) tests.push(test);
  }
  return { tests, findings };
}

function readTest(
  { data, places }: Part,
  lines: Lines,
  policies: readonly Policy[],
  own: Policy | undefined,
  findings: Finding[],
): PolicyTest | undefined {
  const before = findings.length;
  const known = own === undefined ? testKeys : testKeys.filter((key) => key !== 'policy');
  const fields = new Fields(data, places, findings, 'A test', known);
  if (findings.length > before) return undefined;
  const policy = own ?? policyOf(fields, policies);
  const name = fields.neededText('name', /^\S(?:.{0,198}\S)?$/, 'one line of text');
  const expected = expectedOf(fields);
  if (policy === undefined || name === undefined || expected === undefined) return undefined;
  const facts = situationOf(fields.part('given'), policy, lines, findings);
  if (findings.length > before) return undefined;
  return { policy, name, facts, expected, location: fields.at('name') };
}

function policyOf(fields: Fields, policies: readonly Policy[]): Policy | undefined {
  const id = fields.neededText('policy');
  if (id === undefined) return undefined;
  const found = policies.find((policy) => policy.id === id);
  if (found !== undefined) return found;
  const near = nearest(
    id,
    policies.map((policy) => policy.id),
  );
  const remedy = near === undefined ? 'Name one that guestlist.yaml has.' : `Did you mean ${near}?`;
  return fields.refuse(['policy'], `There is no policy ${id}.`, remedy);
}

function expectedOf(fields: Fields): Expected | undefined {
  fields.neededText('expect');
  const kind = fields.word('expect', ['pass', 'fail']);
  const message = fields.text('message');
  if (kind === 'fail') return { kind, message };
  if (kind === 'pass' && message !== undefined) {
    return fields.refuse(['message'], 'What passes has no message.', 'Remove message, or expect fail.');
  }
  return kind === undefined ? undefined : { kind };
}
