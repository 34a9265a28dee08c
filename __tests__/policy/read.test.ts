import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/finding/excerpt.ts';
import { Lines } from '../../src/finding/lines.ts';
import { configurationYaml, policiesOf, policyYaml, readYaml, told } from './configuration.ts';

const toldOf = (policies: string) => readYaml(configurationYaml(policies)).findings.map(told);

describe('the shape of a policy', () => {
  test.each([
    ['no map', '- mine', ['5:7 A policy is a map.']],
    ['nothing', '- {}', ['5:7 A policy lacks id.', '5:7 A policy lacks title.', '5:7 A policy lacks expression.']],
    ['an unknown field', policyYaml('true', 'severty: note'), ['8:7 A policy has no field severty.']],
    ['an id that is none', policyYaml('true', '', 'Mine_1'), ['5:11 id is not a name in kebab-case.']],
    ["a built-in rule's id", policyYaml('true', '', 'arn-syntax'), ['5:11 arn-syntax is the id of a built-in rule.']],
    ["loading's id", policyYaml('true', '', 'schema'), ['5:11 schema is the id of a built-in rule.']],
    ['one id twice', `${policyYaml('true')}\n${policyYaml('true')}`, ['8:11 Another policy is called mine.']],
    [
      'a severity that is none',
      policyYaml('true', 'severity: fatal'),
      ['8:17 severity is none of error, warning, note.'],
    ],
    [
      'a context that is none',
      policyYaml('true', 'context: plan'),
      ['8:16 context is none of grant, change, process.'],
    ],
    [
      'a field that is none',
      policyYaml('true', 'field: role'),
      ['8:14 field is none of principal, username, groups, reason, expires.'],
    ],
    [
      'an expression that is no text',
      '- id: mine\n  title: Mine.\n  expression: true',
      ['7:19 expression is not text.'],
    ],
    [
      'a title over lines',
      '- id: mine\n  title: |\n    a\n    b\n  expression: "true"',
      ['6:14 title is not one line of text.'],
    ],
    ['two messages', policyYaml('true', `message: a\nmessageExpression: '"b"'`), ['9:26 A policy has one message.']],
    [
      'an address that is none',
      policyYaml('true', 'docs: "javascript:alert(1)"'),
      ['8:13 docs is not an address that begins with https://.'],
    ],
    [
      'suppressible that is text',
      policyYaml('true', 'suppressible: "no"'),
      ['8:21 suppressible is neither true nor false.'],
    ],
  ])('%s', (_what, policies, expected) => {
    expect(toldOf(policies)).toEqual(expected);
  });

  test('no list', () => {
    expect(readYaml('spec:\n  policies: {}\n').findings.map(told)).toEqual(['2:13 policies is a list.']);
  });

  test('more policies than there may be', () => {
    const many = Array.from({ length: 102 }, (_, index) => policyYaml('true', '', `p${index}`)).join('\n');
    const { policies, findings } = readYaml(configurationYaml(many));
    expect(policies).toHaveLength(100);
    expect(findings.map(({ message }) => message)).toEqual(['There are 102 policies; 100 are the most.']);
  });

  test('what is left out', () => {
    expect(policiesOf(policyYaml('true'))[0]).toMatchObject({
      severity: 'error',
      context: 'grant',
      message: 'Mine.',
      match: undefined,
      field: undefined,
      suppressible: true,
    });
  });
});

describe('a mistake in an expression is found at its line and column of guestlist.yaml', () => {
  test.each([
    ['plain', 'expression: grant.raeson == "x"', '7:25'],
    ['plain over lines', 'expression: has(grant.reason)\n    && grant.raeson == "x"', '8:18'],
    ['single quotes', `expression: 'grant.kind == "it''s" || grant.raeson == "x"'`, '7:51'],
    ['double quotes', 'expression: "grant.kind == \\"a\\" || grant.raeson == \\"x\\""', '7:49'],
    ['a literal block', 'expression: |\n    grant.kind == "role"\n      && grant.raeson == "x"', '9:20'],
    ['a folded block', 'expression: >-\n    grant.kind == "role"\n\n    && grant.raeson == "x"', '10:18'],
    ['a block with comments', 'expression: |\n    // one\n    // two\n    grant.raeson == "x" // three', '10:15'],
  ])('%s', (_style, field, place) => {
    expect(toldOf(`- id: mine\n  title: Mine.\n  ${field}`)).toEqual([`${place} Grant has no field raeson.`]);
  });

  test('match and messageExpression too', () => {
    const policies = policyYaml('true', `match: grants.kind == ""\nmessageExpression: grant.groups`);
    expect(toldOf(policies)).toEqual([
      '8:14 There is no variable grants here.',
      '9:26 The expression gives list<string>, not a text.',
    ]);
  });

  test('the excerpt underlines the word', () => {
    const text = configurationYaml('- id: mine\n  title: Mine.\n  expression: |\n    has(grant.raeson)');
    const [finding] = readYaml(text).findings;
    expect(finding).toMatchObject({ rule: 'policy', severity: 'error', remedy: 'Did you mean reason?' });
    expect(finding && excerpt(new Lines(text), finding.location)).toBe(
      '8 |         has(grant.raeson)\n  |                   ^^^^^^',
    );
  });
});
