import { describe, expect, test } from 'vitest';
import schema from '../../schemas/declaration.schema.json' with { type: 'json' };
import { accessYaml, clusterYaml, declare } from '../declare.ts';

/** What is wrong with a text before any rule looks at it. */
const wrongWith = (text: string) => declare(text).findings;

describe('a sound file', () => {
  const { clusters, accesses, findings } = declare(
    `${clusterYaml('  signIn: ["arn:aws:iam::111122223333:role/github-deployer", "arn:aws:iam::123456789012:role/cluster-creator"]')}---
${accessYaml('- role: arn:aws:iam::123456789012:role/payments-dev\n  groups: [view]')}`,
  );

  test('gives its declarations in order', () => {
    expect(findings).toEqual([]);
    expect(clusters.map((cluster) => cluster.name)).toEqual(['prod']);
    expect(accesses.map((access) => access.name)).toEqual(['team']);
  });

  test('keeps where each value stands', () => {
    const [cluster] = clusters;
    expect(cluster?.signIn[1]?.location).toEqual({ file: '0.yaml', line: 8, column: 62, endLine: 8, endColumn: 110 });
    expect(accesses[0]?.grants[0]?.locate('role')).toMatchObject({ line: 16, column: 13 });
  });

  test('may be empty or hold comments only', () => {
    expect(declare('', '# nothing yet\n', '---\n---\n')).toMatchObject({ clusters: [], accesses: [], findings: [] });
  });

  test('may begin with a byte order mark removed, have CRLF line ends, and end without one', () => {
    expect(declare(clusterYaml('  eksName: main').replaceAll('\n', '\r\n')).findings).toEqual([]);
  });
});

describe('what is wrong is found at its place', () => {
  const grant = (line: string) => accessYaml(`- role: arn:aws:iam::123456789012:role/a\n  ${line}`);
  test.each([
    ['no kind', 'a: 1', 'schema', 1, 1, /no kind/],
    ['an unknown kind', 'apiVersion: guestlist/v1\nkind: Clutser', 'schema', 2, 7, /kind "Clutser" is not known/],
    ['a list', '- a', 'schema', 1, 1, /no kind/],
    [
      'another version',
      clusterYaml().replace('guestlist/v1', 'guestlist/v2'),
      'schema',
      1,
      13,
      /apiVersion is "guestlist\/v2"/,
    ],
    ['a missing field', clusterYaml().replace(/ {2}region.*\n/, ''), 'schema', 4, 1, /spec lacks region/],
    ['an unknown field', clusterYaml('  regoin: x'), 'schema', 8, 3, /spec has no field regoin/],
    [
      'an account that is a number',
      clusterYaml().replace('"123456789012"', '123456789012'),
      'schema',
      6,
      12,
      /spec.account is the number 123456789012, not text: YAML drops/,
    ],
    ['a short account', clusterYaml().replace('"123456789012"', '"1234"'), 'schema', 6, 12, /not an account id/],
    ['a region that is none', clusterYaml().replace('ap-northeast-2', 'Seoul'), 'schema', 5, 11, /not a region/],
    ['an unquoted template', grant('username: {{SessionName}}'), 'yaml-syntax', 8, 18, /key of a map is not text/],
    ['a username that is a boolean', grant('username: true'), 'schema', 8, 17, /is the boolean true, not text/],
    ['groups that are a text', grant('groups: view'), 'schema', 8, 15, /groups is not a list/],
    ['a group twice', grant('groups: [a, a]'), 'schema', 8, 15, /names the same item twice/],
    ['a date that is none', grant('expires: 2027-02-30'), 'schema', 8, 16, /is not a date/],
    [
      'a control character in a username',
      grant('username: "a\\u0007"'),
      'schema',
      8,
      17,
      /username holds U\+0007, a control character/,
    ],
    ['a homoglyph in a group', grant('groups: [vi\u0435w]'), 'schema', 8, 16, /holds U\+0435, a Cyrillic letter/],
    ['a space in a group', grant('groups: [a b]'), 'schema', 8, 16, /groups\[0\] holds a space/],
    [
      'a zero-width space after a space in a username',
      grant('username: "a b\u200b"'),
      'schema',
      8,
      17,
      /username holds U\+200B, which is invisible/,
    ],
    [
      'an account that YAML has taken the leading zero of',
      accessYaml('- account: 012345678901'),
      'schema',
      7,
      16,
      /account is the number 12345678901, not text: YAML drops the leading zeros/,
    ],
    [
      'two principals in one grant',
      grant('user: arn:aws:iam::123456789012:user/a'),
      'schema',
      7,
      7,
      /exactly one of role, user and account/,
    ],
    ['no principal', accessYaml('- groups: [a]'), 'schema', 7, 7, /exactly one of role, user and account/],
    [
      'an account with groups',
      accessYaml('- account: "123456789012"\n  groups: [a]'),
      'schema',
      7,
      7,
      /takes no username and no groups/,
    ],
    ['a tab', 'a:\n\t- b', 'yaml-syntax', 2, 1, /Not YAML/],
    ['a key twice', 'kind: Cluster\nkind: Cluster', 'yaml-syntax', 2, 1, /stands twice/],
    ['an alias', 'a: &x 1\nb: *x', 'yaml-plain', 1, 7, /anchor &x/],
    ['a merge key', 'a: {b: 1}\n<<: {c: 1}', 'yaml-plain', 2, 1, /merge key/],
    ['a tag', 'a: !!binary aGk=', 'yaml-plain', 1, 13, /tag/],
  ])('%s', (_name, text, rule, line, column, message) => {
    const [first] = wrongWith(text);
    expect(first?.message).toMatch(message);
    expect(first?.rule).toBe(rule);
    expect(first?.location).toMatchObject({ file: '0.yaml', line, column });
    expect(first?.remedy).not.toBe('');
  });

  test('suggests the field that was meant', () => {
    expect(wrongWith(grant('group: [a]'))[0]?.remedy).toBe('Did you mean groups?');
    expect(wrongWith(grant('userName: a'))[0]?.remedy).toBe('Did you mean username?');
    expect(wrongWith(grant('resaon: a'))[0]?.remedy).toBe('Did you mean reason?');
    expect(wrongWith(grant('colour: a'))[0]?.remedy).toBe('Remove it, or check its indentation.');
  });

  test.each([
    ['rolearn', 'role:'],
    ['userarn', 'user:'],
    ['sso', 'role: with the ARN'],
  ])('says what stands here for the field %s of aws-auth', (field, remedy) => {
    const told = wrongWith(accessYaml(`- ${field}: x`)).find(({ message }) => message.endsWith(`no field ${field}.`));
    expect(told?.remedy).toContain(`Write ${remedy}`);
  });

  const { cluster, access, grant: grantSchema } = schema.$defs;
  const { verify, guard } = cluster.properties.spec.properties;
  const fields = (map: { readonly properties: object }) => Object.keys(map.properties);
  test.each([
    ...fields(cluster.properties.spec).map((field) => [field, clusterYaml(`  ${field}x: y`)] as const),
    ...fields(verify).map((field) => [field, clusterYaml(`  verify: {${field}x: y}`)] as const),
    ...fields(guard).map((field) => [field, clusterYaml(`  guard: {${field}x: y}`)] as const),
    ...fields(access.properties.spec).map((field) => [field, `${accessYaml('- {}')}  ${field}x: y\n`] as const),
    ...fields(grantSchema).map((field) => [field, accessYaml(`- ${field}x: y`)] as const),
  ])('knows the field %s of the schema, where there is a letter too much', (field, text) => {
    expect(wrongWith(text).map(({ remedy }) => remedy)).toContain(`Did you mean ${field}?`);
  });

  test('keys of the prototype are unknown fields like any other', () => {
    expect(wrongWith(`${clusterYaml()}  __proto__: {region: x}\n`)[0]?.message).toMatch(/has no field __proto__/);
    expect(Object.prototype).not.toHaveProperty('region');
  });

  test('a document that is wrong does not hide the others', () => {
    const { clusters, findings } = declare(`a: *x\n---\n${clusterYaml()}`);
    expect(findings).toHaveLength(1);
    expect(clusters).toHaveLength(1);
  });

  describe('a grant that is wrong does not hide the others of its document', () => {
    const grants = (...wrong: readonly string[]) =>
      accessYaml(['- role: arn:aws:iam::123456789012:role/a', ...wrong, '- account: "123456789012"'].join('\n'));
    test.each([
      ['an unknown field', '- {role: "arn:aws:iam::123456789012:role/b", colour: red}'],
      ['two principals', '- {role: "arn:aws:iam::123456789012:role/b", account: "123456789012"}'],
      ['no principal', '- {}'],
      ['a group that is none', '- {role: "arn:aws:iam::123456789012:role/b", groups: [1, a, a]}'],
      ['no map', '- a'],
      ['nothing', '-'],
    ])('%s', (_what, wrong) => {
      const { accesses, findings } = declare(grants(wrong));
      expect(findings.map(({ rule }) => rule)).toContain('schema');
      expect(accesses.map((access) => access.grants.map(({ kind }) => kind))).toEqual([['role', 'account']]);
      expect(accesses[0]?.grants[1]?.locate('account')).toMatchObject({ line: 9 });
    });

    test('of more than ten too, and all of them may be wrong', () => {
      const { accesses } = declare(grants(...Array.from({ length: 12 }, () => '- {}')));
      expect(accesses[0]?.grants).toHaveLength(2);
      expect(declare(accessYaml('- {}')).accesses[0]?.grants).toEqual([]);
    });

    test.each([
      ['beside the grants', `${grants('- {}')}  colour: red\n`],
      ['the list as a whole', accessYaml('{}')],
    ])('%s, a mistake is one of the document', (_what, text) => {
      expect(declare(text).accesses).toEqual([]);
    });
  });

  test('deep nesting is an error, not a crash', () => {
    expect(wrongWith('['.repeat(100_000)).length).toBeGreaterThan(0);
  });
});
