import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfiguration } from '../../src/configuration/configuration.ts';
import { isConfiguration, parseConfiguration } from '../../src/configuration/parse.ts';
import { ruleTexts } from '../../src/lint/rule-texts.ts';
import { partitionIds } from '../../src/principal/partition.ts';

const head = 'apiVersion: guestlist/v1\nkind: Configuration\n';
const parse = (text: string) => parseConfiguration({ path: 'guestlist.yaml', text });

/** The configuration of a text; what is wrong with it is an error of the test. */
function read(text: string) {
  const configuration = parse(text);
  if (!isConfiguration(configuration)) throw new Error(JSON.stringify(configuration));
  return configuration;
}

/** What is wrong with a text. */
function wrong(text: string) {
  const findings = parse(text);
  return isConfiguration(findings) ? [] : findings;
}

describe('a sound guestlist.yaml', () => {
  const text = `${head}spec:
  dir: teams/access
  rules:
    role-path: off
    username-default: warning
    suppression-unused: error
  allowed:
    accounts: ["123456789012"]
    groups: [view, payments:edit]
    partitions: [aws, aws-cn]
  baseline: guestlist-baseline.yaml
`;

  test('says what holds, and where its paths stand', () => {
    expect(read(text)).toEqual({
      dir: {
        path: 'teams/access',
        location: { file: 'guestlist.yaml', line: 4, column: 8, endLine: 4, endColumn: 20 },
      },
      severities: new Map([
        ['role-path', 'off'],
        ['username-default', 'warning'],
        ['suppression-unused', 'error'],
      ]),
      allowed: {
        accounts: new Set(['123456789012']),
        groups: new Set(['view', 'payments:edit']),
        partitions: new Set(['aws', 'aws-cn']),
      },
      baseline: {
        path: 'guestlist-baseline.yaml',
        location: { file: 'guestlist.yaml', line: 13, column: 13, endLine: 13, endColumn: 36 },
      },
    });
  });

  test('may decide nothing', () => {
    expect(read(`${head}spec: {}\n`)).toEqual(defaultConfiguration);
  });

  test('may have CRLF line ends', () => {
    expect(read(text.replaceAll('\n', '\r\n')).severities.get('role-path')).toBe('off');
  });

  test('may make any rule an error, also those that cannot be suppressed', () => {
    const lines = ruleTexts.map(({ id }) => `    ${id}: error\n`);
    expect(read(`${head}spec:\n  rules:\n${lines.join('')}`).severities.size).toBe(ruleTexts.length);
  });
});

describe('what is wrong is found at its place', () => {
  test.each([
    ['nothing', '', 'schema', 1, 1, /guestlist.yaml holds 0 documents/, /remove the file/],
    ['comments only', '# nothing\n', 'schema', 1, 1, /holds 0 documents/, /./],
    ['two documents', `${head}spec: {}\n---\n${head}spec: {}\n`, 'schema', 5, 1, /holds 2 documents/, /one document/],
    ['a list', '- a\n', 'schema', 1, 1, /is not a map/, /./],
    ['a text', 'role-path\n', 'schema', 1, 1, /The configuration is not a map/, /./],
    ['no spec', head, 'schema', 1, 1, /The configuration lacks spec/, /Add spec/],
    ['another kind', `${head.replace('Configuration', 'Cluster')}spec: {}`, 'schema', 2, 7, /is "Cluster"/, /./],
    ['another version', `${head.replace('v1', 'v2')}spec: {}`, 'schema', 1, 13, /guestlist\/v2/, /guestlist\/v1/],
    ['a misspelt field', `${head}spec:\n  rule: {}`, 'schema', 4, 3, /no field rule/, /Did you mean rules\?/],
    ['a field of another map', `${head}spec:\n  allowed:\n    dir: x`, 'schema', 5, 5, /no field dir/, /./],
    ['rules that are a list', `${head}spec:\n  rules: [role-path]`, 'schema', 4, 10, /rules is not a map/, /./],
    [
      'a severity that there is not',
      `${head}spec:\n  rules:\n    role-path: errors`,
      'schema',
      5,
      16,
      /is "errors", which is none of off, note, warning, error/,
      /Did you mean error\?/,
    ],
    ['a severity of YAML 1.1', `${head}spec:\n  rules: {role-path: false}`, 'schema', 4, 22, /is false/, /one of them/],
    ['a severity that is a map', `${head}spec:\n  rules: {role-path: {a: 1}}`, 'schema', 4, 22, /is no text/, /./],
    [
      'a rule that there is not',
      `${head}spec:\n  rules:\n    rolepath: off`,
      'configuration',
      5,
      5,
      /There is no rule "rolepath"/,
      /Did you mean role-path\?/,
    ],
    [
      'a rule that is nothing like one',
      `${head}spec:\n  rules:\n    x: off`,
      'configuration',
      5,
      5,
      /no rule "x"/,
      /the id that a finding shows/,
    ],
    [
      'a rule with the name of something of the prototype',
      `${head}spec:\n  rules:\n    __proto__: off`,
      'configuration',
      5,
      5,
      /no rule "__proto__"/,
      /./,
    ],
    [
      'a rule switched off that must hold',
      `${head}spec:\n  rules:\n    creator-declared: off`,
      'configuration',
      5,
      23,
      /creator-declared cannot be switched off/,
      /stays a finding of severity error/,
    ],
    [
      'a rule made less severe that must hold',
      `${head}spec:\n  rules:\n    template-in-group: warning`,
      'configuration',
      5,
      24,
      /cannot be made a warning/,
      /./,
    ],
    ['schema errors switched off', `${head}spec:\n  rules: {schema: off}`, 'configuration', 4, 19, /switched off/, /./],
    [
      'a policy whose id is none',
      `${head}spec:\n  policies:\n    - {id: My Policy, title: T, expression: "true"}`,
      'schema',
      5,
      12,
      /policies\[0\].id is not a name in kebab-case\.$/,
      /masters-expire/,
    ],
    [
      'an address of no web page',
      `${head}spec:\n  policies:\n    - {id: a, title: T, expression: "true", docs: "http://acme.example"}`,
      'schema',
      5,
      51,
      /policies\[0\].docs is not an address that begins with https:/,
      /./,
    ],
    [
      'a policy of two messages',
      `${head}spec:\n  policies:\n    - {id: a, title: T, expression: "true", message: m, messageExpression: "m"}`,
      'schema',
      5,
      8,
      /^A policy has one message\.$/,
      /Keep message or messageExpression/,
    ],
    [
      'nothing that is allowed',
      `${head}spec:\n  allowed: {groups: []}`,
      'schema',
      4,
      21,
      /groups is empty\.$/,
      /at least one/,
    ],
    ['an empty path', `${head}spec:\n  dir: ""`, 'schema', 4, 8, /spec.dir is empty\.$/, /leave the field out/],
    [
      'a title that is too long',
      `${head}spec:\n  policies:\n    - {id: a, expression: "true", title: ${'x'.repeat(201)}}`,
      'schema',
      5,
      42,
      /title has 201 letters; 200 are the most\.$/,
      /shorter/,
    ],
    [
      'too many policies',
      `${head}spec:\n  policies: [${'{id: a, title: T, expression: "true"}, '.repeat(101)}]`,
      'schema',
      4,
      13,
      /policies has 101 items; 100 are the most\.$/,
      /Take some out/,
    ],
    ['an anchor', `${head}spec: &a {}`, 'yaml-plain', 3, 10, /^This file is plain data: the anchor/, /./],
    [
      'a short account',
      `${head}spec:\n  allowed: {accounts: ["1"]}`,
      'schema',
      4,
      24,
      /not an account id/,
      /12 digits/,
    ],
    [
      'an account as a number',
      `${head}spec:\n  allowed: {accounts: [123456789012]}`,
      'schema',
      4,
      24,
      /number/,
      /quotes/,
    ],
    [
      'a partition that there is not',
      `${head}spec:\n  allowed: {partitions: [aws-gov]}`,
      'schema',
      4,
      26,
      /aws-gov/,
      /./,
    ],
    ['an absolute folder', `${head}spec: {dir: /etc}`, 'schema', 3, 13, /not a path inside this folder/, /relative/],
    ['a folder above', `${head}spec: {dir: a/../../b}`, 'schema', 3, 13, /not a path inside/, /./],
    ['a folder that is only above', `${head}spec: {dir: ..}`, 'schema', 3, 13, /not a path inside/, /./],
    ['a folder with backslashes', `${head}spec: {dir: 'a\\..\\b'}`, 'schema', 3, 13, /not a path inside/, /./],
    ['a NUL in a path', `${head}spec: {baseline: "a\\0"}`, 'schema', 3, 18, /not a path inside/, /./],
    ['not YAML', 'a: [', 'yaml-syntax', 1, 5, /Not YAML/, /./],
    ['a key twice', `${head}spec: {}\nspec: {}`, 'yaml-syntax', 4, 1, /stands twice/, /./],
    ['an alias', `${head}spec: {dir: &d a, baseline: *d}`, 'yaml-plain', 3, 16, /anchor &d/, /./],
    ['a tag', `${head}spec: !!map {}`, 'yaml-plain', 3, 13, /tag/, /./],
    ['a merge key', `${head}spec: {<<: {}}`, 'yaml-plain', 3, 8, /merge key/, /./],
  ])('%s', (_name, text, rule, line, column, message, remedy) => {
    const [first] = wrong(text);
    expect(first?.message).toMatch(message);
    expect(first?.remedy).toMatch(remedy);
    expect(first).toMatchObject({ rule, severity: 'error', location: { file: 'guestlist.yaml', line, column } });
  });

  test('a bomb of aliases is refused, not unpacked', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1},`.repeat(n === 0 ? 0 : 9)}]`);
    expect(new Set(wrong(`${head}${lines.join('\n')}`).map(({ rule }) => rule))).toEqual(new Set(['yaml-plain']));
  });

  test('all that is wrong is found at once', () => {
    const text = `${head}spec:\n  rules:\n    rolepath: off\n    schema: off\n    role-path: off\n`;
    expect(wrong(text).map(({ location }) => location.line)).toEqual([5, 6]);
  });
});

test('whatever the text, there is a configuration or a finding in it', () => {
  const piece = fc.constantFrom(
    'spec',
    'rules',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    '{',
    '"',
    "'",
    '|',
    '&a ',
    '*a',
    '#',
    'off',
    '\0',
    '\u2028',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 }))),
      fc.boolean(),
      (parts, hasHead) => {
        const found = parse(`${hasHead ? `${head}spec:\n  ` : ''}${parts.join('')}`);
        expect(isConfiguration(found) || found.length > 0).toBe(true);
      },
    ),
  );
});

test('the schema knows the partitions that Guestlist knows', () => {
  const url = new URL('../../schemas/configuration.schema.json', import.meta.url);
  const { properties } = JSON.parse(readFileSync(url, 'utf8'));
  expect(properties.spec.properties.allowed.properties.partitions.items.enum).toEqual(partitionIds);
});
