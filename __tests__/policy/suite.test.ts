import { describe, expect, test } from 'vitest';
import { readSuite } from '../../src/policy/suite.ts';
import { runTests } from '../../src/policy/test.ts';
import { configurationYaml, policyYaml, told } from './configuration.ts';

const role = 'arn:aws:iam::123456789012:role/dev';

/** A guestlist.yaml with one policy and its tests as YAML list items; the first test is on line 9. */
function suiteOf(expression: string, tests: string, more = '') {
  const beside = `${more}tests:\n${tests}`;
  const text = configurationYaml(policyYaml(expression, beside));
  return readSuite({ path: 'guestlist.yaml', text }, []);
}

/** How each test went. */
function outcomesOf(expression: string, tests: string, more = ''): string[] {
  const suite = suiteOf(expression, tests, more);
  expect(suite.findings.map(told)).toEqual([]);
  return runTests(suite.tests).map(({ test, got, passed }) => {
    const words = got.kind === 'fail' ? got.messages.join(', ') : got.kind === 'undecided' ? got.why : '';
    return `${test.name}: ${passed ? 'passed' : 'failed'}, ${got.kind} ${words}`.trim();
  });
}

describe('what a test gives is read as declarations are', () => {
  test.each([
    [
      'a role, with its default username',
      'grant.username == "dev:{{SessionName}}" && grant.name == "dev"',
      `{role: "${role}"}`,
    ],
    [
      'a path',
      'grant.path == "/a/b/" && grant.arn.endsWith(":role/dev")',
      '{role: "arn:aws:iam::123456789012:role/a/b/dev"}',
    ],
    ['a user', 'grant.kind == "user" && grant.username == "ann"', '{user: "arn:aws:iam::123456789012:user/ann"}'],
    [
      'an account',
      '!has(grant.username) && !has(grant.arn) && grant.account == "111122223333"',
      '{account: "111122223333"}',
    ],
    [
      'groups and a reason',
      'grant.groups == ["a"] && grant.reason == "b"',
      `{role: "${role}", groups: [a], reason: b}`,
    ],
  ])('%s', (_what, expression, grant) => {
    expect(outcomesOf(expression, `- {name: it, expect: pass, given: {grant: ${grant}}}`)).toEqual([
      'it: passed, pass',
    ]);
  });

  test('defaults of what is left out, and what is given instead', () => {
    const grant = `grant: {role: "${role}"}`;
    const expression =
      'cluster.name == "prod" && access.name == "team" && !has(access.owner) && cluster.labels.size() == 0';
    const other = 'access: {owner: "@a/b"}, cluster: {name: dev, region: cn-north-1, labels: {env: dev}}';
    expect(
      outcomesOf(
        expression,
        `- {name: left out, expect: pass, given: {${grant}}}\n- {name: given, expect: fail, given: {${grant}, ${other}}}`,
      ),
    ).toEqual(['left out: passed, pass', 'given: passed, fail Mine.']);
  });

  test('a day', () => {
    const given = `grant: {role: "${role}", expires: 2026-12-01}, today: 2026-11-24`;
    expect(
      outcomesOf('grant.expires - today == duration("168h")', `- {name: it, expect: pass, given: {${given}}}`),
    ).toEqual(['it: passed, pass']);
  });

  test('declarations', () => {
    const tests = `- name: both
  expect: fail
  message: dev
  given:
    declarations: |
      apiVersion: guestlist/v1
      kind: Cluster
      metadata: {name: prod}
      spec: {region: eu-west-1, account: "123456789012"}
      ---
      apiVersion: guestlist/v1
      kind: Access
      metadata: {name: a}
      spec: {clusters: [prod], grants: [{role: "${role}"}, {role: "${role}2"}]}
`;
    expect(outcomesOf('grant.name == "dev2"', tests, 'messageExpression: grant.name\n')).toEqual([
      'both: passed, fail dev',
    ]);
  });
});

test.each([
  ['pass', 'true', 'pass', 'it: passed, pass'],
  ['pass', 'false', 'pass', 'it: failed, fail Mine.'],
  ['pass', 'grant.reason == ""', 'pass', 'it: failed, undecided there is no reason (guestlist.yaml:7:26)'],
  ['fail', 'false', 'fail', 'it: passed, fail Mine.'],
  ['fail', 'true', 'fail', 'it: failed, pass'],
  ['fail', 'grant.reason == ""', 'fail', 'it: failed, undecided there is no reason (guestlist.yaml:7:26)'],
  ['this message', 'false', 'fail, message: Mine.', 'it: passed, fail Mine.'],
  ['another message', 'false', 'fail, message: Yours.', 'it: failed, fail Mine.'],
])('a test that expects %s of %s', (_what, expression, expected, outcome) => {
  expect(outcomesOf(expression, `- {name: it, expect: ${expected}, given: {grant: {role: "${role}"}}}`)).toEqual([
    outcome,
  ]);
});

describe('a test that cannot be run is an error at its line', () => {
  const grant = `given: {grant: {role: "${role}"}}`;
  test.each([
    ['no list', '  {}', '9:9 tests is a list.'],
    ['no name', `- {expect: pass, ${grant}}`, '9:10 A test lacks name.'],
    ['an unknown field', `- {name: it, expects: pass, ${grant}}`, '9:20 A test has no field expects.'],
    [
      'a policy beside its policy',
      `- {name: it, policy: mine, expect: pass, ${grant}}`,
      '9:20 A test has no field policy.',
    ],
    ['no expectation', `- {name: it, ${grant}}`, '9:10 A test lacks expect.'],
    ['another expectation', `- {name: it, expect: error, ${grant}}`, '9:28 expect is none of pass, fail.'],
    ['a message that passes', `- {name: it, expect: pass, message: a, ${grant}}`, '9:43 What passes has no message.'],
    ['nothing given', '- {name: it, expect: pass}', '9:10 given lacks grant.'],
    [
      'something of another context',
      '- {name: it, expect: pass, given: {change: {}}}',
      '9:42 given has no field change.',
    ],
    [
      'a grant without a principal',
      '- {name: it, expect: pass, given: {grant: {groups: [a]}}}',
      '9:42 A grant names exactly one of role, user and account.',
    ],
    [
      'a misspelt field',
      `- {name: it, expect: pass, given: {grant: {role: "${role}", group: [a]}}}`,
      '9:94 spec.grants[0] has no field group.',
    ],
    [
      'a principal that is none',
      '- {name: it, expect: pass, given: {grant: {role: "arn:aws:iam::1:role/a"}}}',
      '9:49 The principal cannot be read: the account id is not 12 digits.',
    ],
    [
      'a grant that has expired',
      `- {name: it, expect: pass, given: {today: 2026-11-24, grant: {role: "${role}", expires: 2026-11-23}}}`,
      '9:122 On 2026-11-24 the grant has expired, so no policy is asked of it.',
    ],
    [
      'a cluster that is none',
      `- {name: it, expect: pass, given: {cluster: prod, grant: {role: "${role}"}}}`,
      '9:51 cluster is not a map.',
    ],
    [
      'a day that is none',
      `- {name: it, expect: pass, given: {today: 2026-13-01, grant: {role: "${role}"}}}`,
      '9:49 today is not a day.',
    ],
    [
      'a day that the calendar does not have',
      `- {name: it, expect: pass, given: {today: 2026-02-31, grant: {role: "${role}"}}}`,
      '9:49 today is not a day.',
    ],
    [
      'declarations of nothing',
      '- {name: it, expect: pass, given: {declarations: "kind: Access"}}',
      '9:57 The declaration lacks apiVersion.',
    ],
    [
      'declarations beside a grant',
      `- {name: it, expect: pass, given: {declarations: "a: b", grant: {role: "${role}"}}}`,
      'grant stands beside declarations.',
    ],
  ])('%s', (_what, tests, expected) => {
    const found = suiteOf('true', tests).findings.map(told);
    expect(found.join('\n')).toContain(expected);
  });

  const now = 'now: "2026-11-24T09:00:00Z"';
  test.each([
    ['a change of nothing', 'change', 'change: {}', '10:50 A change without before and after changes nothing.'],
    [
      'a change that is none',
      'change',
      'change: {after: {}}',
      '10:51 A grant names exactly one of role, user and account.',
    ],
    ['changes that are no list', 'process', `process: {author: a, ${now}}, changes: {}`, 'changes is a list.'],
    [
      'a change of nothing among others',
      'process',
      `process: {author: a, ${now}}, changes: [{}]`,
      'A change without before and after changes nothing.',
    ],
    [
      'an hour that no day has',
      'process',
      'process: {author: a, now: "2026-11-24T29:00:00Z"}',
      '10:68 now is not a moment such as 2026-11-24T09:00:00Z.',
    ],
  ])('%s', (_what, context, given, expected) => {
    const tests = `- {name: it, expect: pass, given: {${given}}}`;
    const found = suiteOf('true', tests, `context: ${context}\n`).findings.map(told);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('a policy that asks for the day is given one', () => {
    const { findings } = suiteOf('today < today', `- {name: it, expect: pass, ${grant}}`);
    expect(findings.map(told)[0]).toEqual('9:34 given lacks today.');
  });

  test('a mistake in given declarations is found at its line in the file', () => {
    const tests =
      '- name: it\n  expect: pass\n  given:\n    declarations: |\n      apiVersion: guestlist/v1\n      kind: Acess\n';
    expect(suiteOf('true', tests).findings.map(told)).toContain('14:19 Not a declaration: kind "Acess" is not known.');
  });
});

describe('tests in files', () => {
  const configuration = { path: 'guestlist.yaml', text: configurationYaml(policyYaml('grant.kind == "role"')) };
  const fileOf = (tests: string, kind = 'PolicyTest') => ({
    path: 'mine.test.yaml',
    text: `apiVersion: guestlist/v1\nkind: ${kind}\nspec:\n  tests:\n${tests.replace(/^(?=.)/gm, '    ')}\n`,
  });

  test('name their policy', () => {
    const suite = readSuite(configuration, [
      fileOf(`- {policy: mine, name: it, expect: pass, given: {grant: {role: "${role}"}}}`),
    ]);
    expect(suite.findings).toEqual([]);
    expect(runTests(suite.tests).map(({ passed }) => passed)).toEqual([true]);
  });

  test.each([
    [
      'an unknown policy',
      '- {policy: mone, name: it, expect: pass}',
      'PolicyTest',
      'mine.test.yaml 5:16 There is no policy mone.',
    ],
    ['no policy', '- {name: it, expect: pass}', 'PolicyTest', 'mine.test.yaml 5:8 A test lacks policy.'],
    ['another kind', '[]', 'Policy', 'mine.test.yaml 2:7 This is no file of tests.'],
    ['no list', '{}', 'PolicyTest', 'mine.test.yaml 5:5 tests is a list.'],
  ])('%s is an error at its line', (_what, tests, kind, expected) => {
    const { findings } = readSuite(configuration, [fileOf(tests, kind)]);
    expect(findings.map((finding) => `${finding.location.file} ${told(finding)}`)).toContain(expected);
  });

  test('an unknown field beside the list is an error at its line', () => {
    const file = fileOf('[]');
    const { findings } = readSuite(configuration, [{ ...file, text: `${file.text}  test: []\n` }]);
    expect(findings.map(told)).toContain('6:3 spec has no field test.');
  });

  test('a policy that no test knows is a warning', () => {
    const { findings } = readSuite(configuration, []);
    expect(findings).toMatchObject([
      { severity: 'warning', message: 'No test says what mine lets pass and what it does not.', location: { line: 5 } },
    ]);
  });

  test('a file that is no YAML is an error', () => {
    const { findings } = readSuite(configuration, [{ path: 'mine.test.yaml', text: 'a: [' }]);
    expect(findings.some(({ rule }) => rule === 'yaml-syntax')).toBe(true);
  });
});
