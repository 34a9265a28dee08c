import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LintResult } from '../../src/commands/result.ts';
import { ruleTexts } from '../../src/lint/rule-texts.ts';
import { plainCells } from '../../src/report/plain.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { accessYaml, clusterYaml, findingsOf } from '../declare.ts';
import { commandsIn } from '../github/runner-commands.ts';
import { finding, lintResult, many } from './findings.ts';
import { lintedWith, mischief } from './mischief.ts';

const schema = JSON.parse(readFileSync(new URL('fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

/** The only run of the log of a result, which fits the schema of SARIF, and in which the runner finds no command. */
function runOf(result: LintResult, folder = '') {
  const printed = renderSarif(result, folder);
  expect(commandsIn(printed)).toEqual([]);
  const log = JSON.parse(printed);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

/** What lint finds in texts, each as a file `0.yaml`, `1.yaml`, …. */
function linted(...texts: readonly string[]): LintResult {
  const sources = new Map(texts.map((text, index) => [`${index}.yaml`, text]));
  return lintResult(findingsOf(...texts), { sources });
}

test('a log without findings is one too, so that alerts that are mended are closed', () => {
  expect(runOf(lintResult([]))).toMatchObject({
    results: [],
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
  });
});

test('a result says what is wrong and what to do, where it is, and of which rule', () => {
  const text = accessYaml('- {username: "\u{1f511}", role: x}');
  const location = { file: '1.yaml', line: 7, column: 31, endLine: 7, endColumn: 32 };
  const wrong = finding('error', 7, { location, message: '"\u{1f511}" is wrong.' });
  const run = runOf(lintResult([wrong], { sources: new Map([['1.yaml', text]]) }));
  const [result] = run.results;
  expect(result).toEqual({
    ruleId: 'arn-syntax',
    ruleIndex: ruleTexts.findIndex(({ id }) => id === 'arn-syntax'),
    level: 'error',
    message: { text: '"\u{1f511}" is wrong. Mend it.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: '1.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 7, startColumn: 31, endLine: 7, endColumn: 32 },
        },
      },
    ],
    partialFingerprints: { 'guestlist/v1': expect.stringMatching(/^[0-9a-f]{16}\/1$/) },
  });
  expect(run.tool.driver.rules[result.ruleIndex].id).toBe('arn-syntax');
});

test('every rule comes with its help, whether or not it found anything', () => {
  const { rules } = runOf(lintResult([])).tool.driver;
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(ruleTexts.map(({ id }) => id));
  for (const [index, { id, bad, why, summary }] of ruleTexts.entries()) {
    // Some examples are as long as a file may be, and some hold what nobody sees.
    const start = bad.split('\n').slice(0, 30).map(plainCells).join('\n');
    expect(rules[index]).toMatchObject({
      shortDescription: { text: summary },
      fullDescription: { text: why },
      help: { text: expect.stringContaining(start), markdown: expect.stringContaining(`\`\`\`\n${start}\n`) },
      helpUri: expect.stringMatching(new RegExp(`^https://.*/${id}\\.md$`)),
    });
  }
});

test('the help is short enough to be sent on each run, however long an example is', () => {
  expect(JSON.stringify(runOf(lintResult([])).tool.driver).length).toBeLessThan(ruleTexts.length * 8000);
});

test('the levels are those of SARIF', () => {
  const { results } = runOf(lintResult([finding('note', 1), finding('error', 2), finding('warning', 3)]));
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'warning', 'note']);
});

test('a fingerprint stays where lines move', () => {
  const print = (text: string) => runOf(linted(clusterYaml(), text)).results[0].partialFingerprints;
  const text = accessYaml('- role: x');
  expect(print(`# moved\n\n${text}`)).toEqual(print(text));
});

describe('at most 5,000 results, the worst', () => {
  test('and says what is left out', () => {
    const { results, invocations } = runOf(
      lintResult([...many('note', 2), ...many('warning', 4999), ...many('error', 1)]),
    );
    expect(results).toHaveLength(5000);
    expect([results[0].level, results[1].level, results[4999].level]).toEqual(['error', 'warning', 'warning']);
    expect(invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '2 notes are left out: SARIF readers show 5000 results.' } },
    ]);
  });

  test('and nothing is left out of 5,000', () => {
    const { results, invocations } = runOf(lintResult(many('note', 5000)));
    expect(results).toHaveLength(5000);
    expect(invocations[0].toolExecutionNotifications).toEqual([]);
  });
});

test('what is suppressed stays out: GitHub would open an alert for it', () => {
  const suppressed = [{ finding: finding('error', 1), by: 'comment', reason: 'why', until: undefined } as const];
  expect(runOf(lintResult([], { suppressed })).results).toEqual([]);
});

test.each([
  ['access/a.yaml', '', 'access/a.yaml'],
  ['access/a.yaml', 'infra/eks', 'infra/eks/access/a.yaml'],
  ['./access/a.yaml', '', 'access/a.yaml'],
  ['../access/a.yaml', 'infra', 'access/a.yaml'],
  ['access/a b#?%:\u00e9.yaml', '', 'access/a%20b%23%3F%25%3A%C3%A9.yaml'],
  ['http:/x.yaml', '', 'http%3A/x.yaml'],
  ['access/\ud800.yaml', '', 'access/%EF%BF%BD.yaml'],
])('the path %j in %j is the URI %s', (file, folder, uri) => {
  const location = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const [result] = runOf(lintResult([finding('error', 1, { location })]), folder).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('whatever files hold, the log fits the schema, and nothing in a message is invisible', () => {
  fc.assert(
    fc.property(mischief, (values) => {
      for (const { message } of runOf(lintedWith(values)).results)
        expect(message.text).not.toMatch(/\p{Cc}|\p{Bidi_C}/u);
    }),
    { numRuns: 50 },
  );
});
