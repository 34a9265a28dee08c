import { describe, expect, test } from 'vitest';
import type { Fix } from '../../src/finding/finding.ts';
import { exampleInput } from '../../src/lint/example.ts';
import { rules } from '../../src/lint/registry.ts';
import type { LintInput } from '../../src/lint/rule.ts';
import { accessYaml, clusterYaml, declare } from '../declare.ts';

const iam = 'arn:aws:iam::123456789012';
const session = 'arn:aws:sts::123456789012:assumed-role/dev/ann';

/** The fixes that all rules offer. */
function fixesOf(input: LintInput): { rule: string; fix: Fix }[] {
  return rules.flatMap(({ id, check }) =>
    [...check(input)].flatMap(({ fix }) => (fix === undefined ? [] : [{ rule: id, fix }])),
  );
}

/** A text with a fix put in. */
function apply(text: string, { location, text: put }: Fix): string {
  expect(location.line).toBe(location.endLine);
  const lines = text.split('\n');
  const line = lines[location.line - 1] ?? '';
  lines[location.line - 1] = line.slice(0, location.column - 1) + put + line.slice(location.endColumn - 1);
  return lines.join('\n');
}

/** The grants of an Access after the one fix that is offered for it, and what its line has become. */
function mended(grant: string): { line: string; rules: string[] } {
  const text = accessYaml(grant);
  const fixes = fixesOf(declare(clusterYaml(), text));
  expect(fixes).toHaveLength(1);
  const [{ rule, fix } = { rule: '', fix: undefined }] = fixes;
  const fixed = fix === undefined ? text : apply(text, fix);
  const after = declare(clusterYaml(), fixed);
  expect(after.findings).toEqual([]);
  expect(fixesOf(after)).toEqual([]);
  const left = rules.filter(({ id, check }) => id === rule && [...check(after)].length > 0).map(({ id }) => id);
  return { line: fixed.split('\n')[(fix?.location.line ?? 1) - 1]?.trim() ?? '', rules: left };
}

describe('a fix mends what was found, and leaves YAML that means it', () => {
  test.each<[string, string, string]>([
    ['a session of a role', `- role: ${session}`, `- role: ${iam}:role/dev`],
    ['between quotes', `- role: "${session}"  # mine`, `- role: ${iam}:role/dev  # mine`],
    ['under the key for users', `- user: ${session}`, `- role: ${iam}:role/dev`],
    [
      'in a flow map',
      `- {groups: [view], role: ${session}, reason: x}`,
      `- {groups: [view], role: ${iam}:role/dev, reason: x}`,
    ],
    ['in JSON', `- {"role":"${session}","groups":["view"]}`, `- {role: ${iam}:role/dev,"groups":["view"]}`],
    ['of a role with a comma', `- {role: "${session.replace('/dev/', '/a,b/')}"}`, `- {role: "${iam}:role/a,b"}`],
    ['a role as a user', `- user: ${iam}:role/team/dev`, `- role: ${iam}:role/team/dev`],
    ['a user as a role', `- role: '${iam}:user/ann'`, `- user: ${iam}:user/ann`],
    ['a quoted key', `- "user": ${iam}:role/dev`, `- role: ${iam}:role/dev`],
    [
      'a template with spaces',
      `- role: ${iam}:role/dev\n  username: "dev:{{ SessionName }}"`,
      'username: "dev:{{SessionName}}"',
    ],
    [
      'a template in another case',
      `- role: ${iam}:role/dev\n  username: dev:{{accountid}}:{{SESSIONNAMERAW}}`,
      'username: "dev:{{AccountID}}:{{SessionNameRaw}}"',
    ],
    [
      'a template in a flow map',
      `- {username: 'a:{{ SessionName}}', role: "${iam}:role/dev"}`,
      `- {username: "a:{{SessionName}}", role: "${iam}:role/dev"}`,
    ],
  ])('%s', (_what, grant, line) => {
    expect(mended(grant)).toEqual({ line, rules: [] });
  });
});

describe('no fix is offered', () => {
  test.each([
    ['where a template is unknown', `- role: ${iam}:role/dev\n  username: "dev:{{Foo}}"`],
    ['where only one of two templates is known', `- role: ${iam}:role/dev\n  username: "{{ AccountID }}:{{Foo}}"`],
    ['where a value goes over several lines', `- role: >-\n    ${session}`],
    ['where the key stands on another line', `- ? role\n  : ${session}`],
    ['where the account of a session is wrong', '- role: arn:aws:sts::1:assumed-role/dev/ann'],
    ['for an instance profile, whose role may have another name', `- role: ${iam}:instance-profile/dev`],
    ['for a root, since a whole account is no mend', `- user: ${iam}:root`],
    ['for a group that is near to another', `- role: ${iam}:role/dev\n  groups: [system:master]`],
  ])('%s', (_what, grant) => {
    expect(fixesOf(declare(clusterYaml(), accessYaml(grant)))).toEqual([]);
  });

  test('in a Cluster, where a session does not tell the path of the role to assume', () => {
    expect(fixesOf(declare(clusterYaml(`  signIn: ["${session}"]`)))).toEqual([]);
  });
});

test('of all rules, these offer fixes in their examples', () => {
  const fixing = rules.filter((rule) => fixesOf(exampleInput(rule, rule.bad)).length > 0).map(({ id }) => id);
  expect(fixing).toEqual(['arn-assumed-role', 'arn-kind', 'username-template']);
});
