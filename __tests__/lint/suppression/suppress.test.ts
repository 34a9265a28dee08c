import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../../src/configuration/configuration.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { emptyBaseline } from '../../../src/lint/baseline/baseline.ts';
import { lint } from '../../../src/lint/lint.ts';
import { sift } from '../../../src/lint/sift.ts';
import { suppress } from '../../../src/lint/suppression/suppress.ts';
import { accessYaml, clusterYaml, declare, TODAY } from '../../declare.ts';
import { fewRules } from '../few-rules.ts';

const role = 'arn:aws:iam::123456789012:role/team/deployer';

/** What lint makes of texts, each as a file `0.yaml`, `1.yaml`, …: what stands and what is suppressed, a line each. */
function linted(...texts: readonly string[]) {
  const declared = declare(...texts);
  const files = texts.map((text, index) => ({ path: `${index}.yaml`, text }));
  const sieve = { files, configuration: defaultConfiguration, baseline: emptyBaseline, today: TODAY };
  const { findings, suppressed } = sift([...declared.findings, ...lint(declared, fewRules)], sieve);
  return {
    stands: findings.map(({ rule, location }) => `${location.file}:${location.line}:${location.column} ${rule}`),
    suppressed: suppressed.map(({ finding: { rule, location }, reason, until }) => {
      return `${location.file}:${location.line} ${rule}: ${reason}${until === undefined ? '' : ` | ${until}`}`;
    }),
    said: findings.map(({ message, remedy }) => `${message} ${remedy}`),
  };
}

/** The grants of an Access, which begin in line 7 of 1.yaml. */
const grants = (text: string) => [clusterYaml(), accessYaml(text)] as const;
const deployer = `- role: ${role}\n  username: deployer`;

describe('a comment suppresses', () => {
  const path = '1.yaml:8 role-path: the path is what people know';
  test.each([
    ['on the line above', `# guestlist: ignore[role-path] the path is what people know\n${deployer}`, [path]],
    [
      'on the line itself',
      `\n- role: ${role} # guestlist: ignore[role-path] the path is what people know\n  username: x`,
      [path],
    ],
    [
      'above other comments',
      `# guestlist: ignore[role-path] the path is what people know\n# and so on\n${deployer}`,
      ['1.yaml:9 role-path: the path is what people know'],
    ],
    [
      'several rules at once',
      `# guestlist: ignore[role-path,username-default] as ever\n- role: ${role}`,
      ['1.yaml:8 role-path: as ever', '1.yaml:8 username-default: as ever'],
    ],
    [
      'several rules in comments one above the other',
      `# guestlist: ignore[role-path] one\n# guestlist: ignore[username-default] two\n- role: ${role}`,
      ['1.yaml:9 role-path: one', '1.yaml:9 username-default: two'],
    ],
    [
      'one rule above and another one on the line',
      `# guestlist: ignore[role-path] one\n- role: ${role} # guestlist: ignore[username-default] two`,
      ['1.yaml:8 role-path: one', '1.yaml:8 username-default: two'],
    ],
    [
      'through its last day',
      `# guestlist: ignore[role-path] until it moves (until ${TODAY})\n${deployer}`,
      [`1.yaml:8 role-path: until it moves | ${TODAY}`],
    ],
    ['without spaces', `#guestlist:ignore[role-path]x\n${deployer}`, ['1.yaml:8 role-path: x']],
    [
      'with spaces around the rules',
      `#  guestlist:  ignore[ role-path , username-default ]  a reason \n- role: ${role}`,
      ['1.yaml:8 role-path: a reason', '1.yaml:8 username-default: a reason'],
    ],
    [
      'with a reason in any language, and with signs in it',
      `# guestlist: ignore[role-path] \u306f (JIRA-1) [x] # y \u{1f511}\n${deployer}`,
      ['1.yaml:8 role-path: \u306f (JIRA-1) [x] # y \u{1f511}'],
    ],
  ])('%s', (_name, text, suppressed) => {
    expect(linted(...grants(text))).toEqual({ stands: [], suppressed, said: [] });
  });

  test('with CRLF line ends', () => {
    const [cluster, access] = grants(`# guestlist: ignore[role-path] why\n${deployer}`);
    expect(linted(cluster, access.replaceAll('\n', '\r\n'))).toMatchObject({
      stands: [],
      suppressed: ['1.yaml:8 role-path: why'],
    });
  });

  test('at the end of the file, without a line end', () => {
    const [cluster, access] = grants(`- username: x\n  role: ${role} # guestlist: ignore[role-path] why`);
    expect(linted(cluster, access.trimEnd())).toMatchObject({
      stands: [],
      suppressed: ['1.yaml:8 role-path: why'],
    });
  });

  test('in braces and brackets', () => {
    const flow = `- {role: "${role}", # guestlist: ignore[role-path] why\n   username: x}`;
    expect(linted(...grants(flow))).toMatchObject({ stands: [], suppressed: ['1.yaml:7 role-path: why'] });
  });

  test('only in its own file', () => {
    const [cluster, access] = grants(deployer);
    expect(linted(`${'\n'.repeat(5)}# guestlist: ignore[role-path] why\n${cluster}`, access).stands).toEqual([
      '0.yaml:6:21 suppression-unused',
      '1.yaml:7:13 role-path',
    ]);
  });
});

describe('what is no suppression leaves the finding where it is', () => {
  test.each([
    ['in a string', `${deployer}\n  reason: "# guestlist: ignore[role-path] why"`],
    ['in a string above', `- username: "# guestlist: ignore[role-path]why"\n  role: ${role}`],
    ['in a block of text', `- reason: |\n    # guestlist: ignore[role-path] why\n  role: ${role}\n  username: x`],
    ['in the middle of a comment', `# see guestlist: ignore[role-path] why\n${deployer}`],
    ['of somebody else', `# other: ignore[role-path] why\n${deployer}`],
    ['prose without a colon', `# guestlist [1] is what reads this\n${deployer}`],
    ['prose', `# guestlist: everybody on call\n${deployer}`],
  ])('%s', (_name, text) => {
    const { stands, suppressed } = linted(...grants(text));
    expect(suppressed).toEqual([]);
    expect(stands.map((line) => line.split(' ')[1])).toContain('role-path');
    expect(stands.join()).not.toContain('suppression');
  });
});

describe('a suppression that is wrong suppresses nothing and is a finding of its own', () => {
  test.each([
    [
      'no brackets',
      'ignore role-path why',
      'suppression-syntax',
      5,
      /does not say what to suppress. Write: # guestlist/,
    ],
    ['a misspelt verb', 'ignroe[role-path] why', 'suppression-syntax', 5, /does not say what to suppress/],
    ['a misspelt verb without brackets', 'ignor role-path why', 'suppression-syntax', 5, /does not say what/],
    ["another tool's verb", 'disable role-path why', 'suppression-syntax', 5, /does not say what/],
    ['a verb of no tool', 'silence[role-path] why', 'suppression-syntax', 5, /does not say what/],
    ['no verb', '[role-path] why', 'suppression-syntax', 5, /does not say what/],
    ['a line of its own', 'ignore-next-line[role-path] why', 'suppression-syntax', 5, /does not say what/],
    ['brackets in brackets', 'ignore[[role-path]] why', 'suppression-syntax', 5, /does not say what/],
    ['an open bracket', 'ignore[role-path why', 'suppression-syntax', 5, /does not say what/],
    ['another case', 'Ignore[role-path] why', 'suppression-syntax', 5, /does not say what/],
    ['no rule', 'ignore[] why', 'suppression-syntax', 5, /names no rule/],
    ['a comma too many', 'ignore[role-path,] why', 'suppression-syntax', 5, /names no rule/],
    ['two in one comment', 'ignore[role-path] a # guestlist: ignore[x] b', 'suppression-syntax', 5, /suppresses once/],
    [
      'a day that there is not',
      'ignore[role-path] why (until 2027-02-30)',
      'suppression-syntax',
      5,
      /"2027-02-30" is not/,
    ],
    ['a day in words', 'ignore[role-path] why (until tomorrow)', 'suppression-syntax', 5, /"tomorrow" is not the date/],
    ['no day', 'ignore[role-path] why (until)', 'suppression-syntax', 5, /"" is not the date/],
    ['an open parenthesis', 'ignore[role-path] why (until 2027-01-31', 'suppression-syntax', 5, /not the date/],
    ['a day before the end', 'ignore[role-path] why (until 2027-01-31) x', 'suppression-syntax', 5, /is not the date/],
    ['a day without parentheses', 'ignore[role-path] why until 2027-01-31', 'suppression-syntax', 5, /between parenth/],
    ['no reason', 'ignore[role-path]', 'suppression-reason', 5, /gives no reason/],
    ['a reason of signs', 'ignore[role-path] -- !', 'suppression-reason', 5, /gives no reason/],
    ['a day for a reason', 'ignore[role-path] (until 2027-01-31)', 'suppression-reason', 5, /gives no reason/],
    [
      'a rule that there is not',
      'ignore[role-paths] why',
      'suppression-unknown',
      25,
      /"role-paths". Did you mean role-path/,
    ],
    ['all rules', 'ignore[*] why', 'suppression-unknown', 25, /There is no rule "\*"/],
    ['a rule that must hold', 'ignore[creator-declared] why', 'suppression-forbidden', 25, /cannot be suppressed/],
    ['schema errors', 'ignore[schema] why', 'suppression-forbidden', 25, /schema cannot be suppressed/],
    ['suppressions', 'ignore[suppression-unused] why', 'suppression-forbidden', 25, /cannot be suppressed/],
    [
      'a day that has passed',
      'ignore[role-path] why (until 2026-11-23)',
      'suppression-expired',
      25,
      /until 2026-11-23, and suppresses role-path no longer/,
    ],
    ['another rule', 'ignore[grant-expired] why', 'suppression-unused', 25, /grant-expired finds nothing to suppress/],
  ])('%s', (_name, comment, rule, column, said) => {
    const all = linted(...grants(`# guestlist: ${comment}\n${deployer}`));
    expect(all.suppressed).toEqual([]);
    expect(all.stands).toEqual([`1.yaml:7:${column} ${rule}`, '1.yaml:8:13 role-path']);
    expect(all.said[0]).toMatch(said);
  });

  test('one rule of two that there is not leaves the other one to be suppressed', () => {
    expect(linted(...grants(`# guestlist: ignore[nothing, role-path] why\n${deployer}`))).toMatchObject({
      stands: ['1.yaml:7:25 suppression-unknown'],
      suppressed: ['1.yaml:8 role-path: why'],
    });
  });

  test.each([
    ['two lines above', `# guestlist: ignore[role-path] why\n\n${deployer}`, 7, 9],
    ['below', `${deployer}\n# guestlist: ignore[role-path] why`, 9, 7],
    ['at the end of the line above', `- user: a # guestlist: ignore[role-path] why\n${deployer}`, 7, 8],
    ['at the end of the file', `${deployer}\n\n# guestlist: ignore[role-path] why`, 10, 7],
  ])('%s', (_name, text, at, found) => {
    const { stands, suppressed } = linted(...grants(text));
    expect(suppressed).toEqual([]);
    expect(stands).toContainEqual(expect.stringMatching(new RegExp(`^1.yaml:${at}:\\d+ suppression-unused`)));
    expect(stands).toContain(`1.yaml:${found}:13 role-path`);
  });

  test('the second of two for the same is unused', () => {
    expect(linted(...grants(`# guestlist: ignore[role-path, role-path] why\n${deployer}`))).toMatchObject({
      stands: ['1.yaml:7:36 suppression-unused'],
      suppressed: ['1.yaml:8 role-path: why'],
    });
  });

  test('an expired one does not stand in the way of one that holds', () => {
    const old = '# guestlist: ignore[role-path] why (until 2020-01-01)';
    expect(linted(...grants(`${old}\n# guestlist: ignore[role-path] still\n${deployer}`))).toMatchObject({
      stands: ['1.yaml:7:25 suppression-expired'],
      suppressed: ['1.yaml:9 role-path: still'],
    });
  });
});

describe('what can never be suppressed', () => {
  test.each([
    [
      'the creator of a cluster',
      `- role: arn:aws:iam::123456789012:role/cluster-creator\n  username: x`,
      'creator-declared',
    ],
    [
      'a template in a group',
      `- {role: "${role.replace('team/', '')}", username: x, groups: ["{{SessionName}}"]}`,
      'template-in-group',
    ],
    ['an error of the schema', `- {role: "${role}", group: [x]}`, 'schema'],
    ['an alias', `- {role: *x}`, 'yaml-plain'],
    ['an error of YAML', '- {role: {{x}}}', 'yaml-syntax'],
  ])('%s', (_name, text, rule) => {
    const { stands, suppressed } = linted(...grants(`# guestlist: ignore[${rule}] why\n${text}`));
    expect(suppressed).toEqual([]);
    const rules = stands.map((line) => line.split(' ')[1]);
    expect(rules).toContain(rule);
    expect(rules).toContain('suppression-forbidden');
  });
});

test('a finding that does not say that it may be suppressed never is, whatever its rule', () => {
  const file = { path: 'a.yaml', text: '# guestlist: ignore[role-path] why\n- a\n' };
  const location = { file: 'a.yaml', line: 2, column: 1, endLine: 2, endColumn: 2 };
  const finding: Finding = { rule: 'role-path', severity: 'error', location, message: '', remedy: '' };
  const how = { today: TODAY, isWhole: false };
  expect(suppress([finding], [file], how)).toEqual({ findings: [finding], suppressed: [] });
  const may = { ...finding, suppressible: true } as const;
  expect(suppress([may], [file], how)).toMatchObject({ findings: [], suppressed: [{ finding: may, reason: 'why' }] });
});

test('while a file cannot be read, no suppression is called unused: what it is for may be hidden', () => {
  const [cluster, access] = grants('# guestlist: ignore[role-path] why\n- {role: x, username: y}');
  expect(linted(cluster, access).stands).toContain('1.yaml:7:25 suppression-unused');
  expect(linted(cluster, access, 'nonsense: [').stands.join()).not.toContain('suppression');
});

test('a comment as long as a file may be is read in a moment', () => {
  const long = ' '.repeat(500_000);
  const comment = `# guestlist: ignore[role-path]${long}(until${long}`;
  expect(linted(...grants(`${comment}\n${deployer}`)).stands).toEqual([
    '1.yaml:7:5 suppression-syntax',
    '1.yaml:8:13 role-path',
  ]);
});
