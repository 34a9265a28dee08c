import { parseFile, type SourceDocument } from '../declaration/document.ts';
import { byPosition, type Finding, hasErrors } from '../finding/finding.ts';
import { Lines } from '../finding/lines.ts';
import type { SourceFile } from '../finding/source.ts';
import { isMap } from '../plain-data.ts';
import { below, Fields, type Part } from './fields.ts';
import { type Policy, policyFinding } from './policy.ts';
import { type ReadPolicies, readPolicies } from './read.ts';
import { readTests } from './read-tests.ts';
import type { PolicyTest } from './test.ts';

/** The policies of a guestlist.yaml with all their tests, those beside them and those in files. */
export interface Suite extends ReadPolicies {
  readonly tests: readonly PolicyTest[];
}

/**
 * Reads policies and their tests.
 *
 * @param configuration guestlist.yaml; of it only `spec.policies` is looked at
 * @param testFiles files with documents of `kind: PolicyTest`
 */
export function readSuite(configuration: SourceFile, testFiles: readonly SourceFile[]): Suite {
  const { documents, findings: unread } = parseFile(configuration);
  const lists = documents.map((document) => at(document, 'spec', 'policies')).filter(({ data }) => data !== undefined);
  const findings: Finding[] = [...unread];
  const lines = new Lines(configuration.text);
  const policies: Policy[] = [];
  const tests: PolicyTest[] = [];
  for (const list of lists) {
    const read = readPolicies({ ...list.places, data: list.data, file: configuration });
    policies.push(...read.policies);
    findings.push(...read.findings);
    for (const policy of read.policies) {
      const beside = testsBeside(policy, list);
      if (beside.data === undefined) continue;
      collect(readTests(beside, lines, read.policies, policy));
    }
  }
  for (const file of testFiles) {
    const parsed = parseFile(file);
    findings.push(...parsed.findings);
    const lines = new Lines(file.text);
    for (const document of parsed.documents) {
      const list = testsOf(document, findings);
      if (list !== undefined) collect(readTests(list, lines, policies, undefined));
    }
  }
  // A test that cannot be run is on its way: that its policy has none would be no news.
  if (!hasErrors(findings)) findings.push(...untested(policies, tests));
  return { policies, tests, findings: findings.sort(byPosition) };

  function collect(read: { readonly tests: readonly PolicyTest[]; readonly findings: readonly Finding[] }): void {
    tests.push(...read.tests);
    findings.push(...read.findings);
  }
}

function at({ data, ...places }: SourceDocument, ...path: readonly string[]): Part {
  let value: unknown = data;
  for (const step of path) value = isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return { data: value, places: below(places, ...path) };
}

function testsBeside({ id }: Policy, { data, places }: Part): Part {
  const items: readonly unknown[] = Array.isArray(data) ? data : [];
  const index = items.findIndex((item) => isMap(item) && item['id'] === id);
  const item = items[index];
  return { data: isMap(item) ? item['tests'] : undefined, places: below(places, index, 'tests') };
}

/** The list of tests of a document of `kind: PolicyTest`. */
function testsOf(document: SourceDocument, findings: Finding[]): Part | undefined {
  const fields = new Fields(document.data, document, findings, 'A file of tests', ['apiVersion', 'kind', 'spec']);
  if (fields.get('kind') !== 'PolicyTest' || fields.get('apiVersion') !== 'guestlist/v1') {
    return fields.refuse(
      ['kind'],
      'This is no file of tests.',
      'Begin it with apiVersion: guestlist/v1 and kind: PolicyTest.',
    );
  }
  const wrong = findings.length;
  const spec = new Fields(fields.get('spec'), below(document, 'spec'), findings, 'spec', ['tests']);
  return findings.length > wrong ? undefined : spec.part('tests');
}

function untested(policies: readonly Policy[], tests: readonly PolicyTest[]): Finding[] {
  const tested = new Set(tests.map(({ policy }) => policy.id));
  return policies
    .filter(({ id }) => !tested.has(id))
    .map(({ id, location }) => ({
      ...policyFinding(
        location,
        `No test says what ${id} lets pass and what it does not.`,
        'Add one of each under tests.',
      ),
      severity: 'warning',
    }));
}
