import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../src/policy/compile.ts';
import type { Outcome } from '../../src/policy/engine.ts';
import { MAX_STEPS } from '../../src/policy/limits.ts';
import { Meter } from '../../src/policy/meter.ts';
import { readSuite } from '../../src/policy/suite.ts';
import { variablesOf } from '../../src/policy/variables.ts';
import { factsOf } from './configuration.ts';

const variables = variablesOf.grant;

function messagesOf(text: string): readonly string[] {
  const compiled = compile(text, 'bool', variables);
  return 'run' in compiled ? [] : compiled.map(({ message }) => message);
}

function run(text: string, data: Readonly<Record<string, unknown>>, meter = new Meter(MAX_STEPS)): Outcome {
  const compiled = compile(text, 'bool', variables);
  if (!('run' in compiled)) throw new Error(JSON.stringify(compiled));
  return compiled.run(factsOf(data), meter);
}

describe('an expression that is too much is refused before the engine reads it', () => {
  test.each([
    ['too long', `"${'a'.repeat(2048)}" == ""`, 'The expression has 2056 characters; 2048 are the most.'],
    ['brackets', `${'('.repeat(500)}true${')'.repeat(500)}`, 'Brackets nest deeper than 32.'],
    ['lists', `${'['.repeat(500)}${']'.repeat(500)} == []`, 'Brackets nest deeper than 32.'],
    ['maps', `${'{"a":'.repeat(300)}1${'}'.repeat(300)} == {}`, 'Brackets nest deeper than 32.'],
    ['calls', `${'size('.repeat(300)}""${')'.repeat(300)} == 1`, 'Brackets nest deeper than 32.'],
    ['loops', `${'[1].all(x,'.repeat(60)}true${')'.repeat(60)}`, 'Brackets nest deeper than 32.'],
    ['a chain of signs', `${'1+'.repeat(600)}1 == 1`, 'The expression has 1203 parts; 500 are the most.'],
    ['a deep chain', `${'1+'.repeat(200)}1 == 1`, 'The expression nests 202 deep; 100 is the most.'],
    ['a chain of fields', `grant${'.a'.repeat(300)} == 1`, 'The expression nests 302 deep; 100 is the most.'],
    ['a chain of questions', `${'true?1:'.repeat(150)}1 == 1`, 'The expression nests 152 deep; 100 is the most.'],
    ['a huge list', `1 in [${'1,'.repeat(900)}1]`, 'The expression has 904 parts; 500 are the most.'],
    ['brackets left open', '('.repeat(500), 'Brackets nest deeper than 32.'],
    ['a pattern of repetitions', 'grant.name.matches("(a{30}){30}")', ''],
    ['a pattern of more repetitions', 'grant.name.matches("(a{1000}){1000}")', 'This is no pattern of RE2'],
  ])('%s', (_what, text, message) => {
    const messages = messagesOf(text);
    if (message === '') expect(messages).toEqual([]);
    else expect(messages[0]).toContain(message);
  });

  test('500 exclamation marks and minuses are one value', () => {
    expect(run(`${'!'.repeat(500)}true && ${'-'.repeat(500)}1 == 1`, {})).toEqual({ kind: 'value', value: true });
  });
});

describe('an evaluation ends within its steps', () => {
  const groups = (length: number) => ({ grant: { groups: Array.from({ length }, (_, index) => `group-${index}`) } });

  test.each([
    ['loops in loops', 'grant.groups.all(a, grant.groups.all(b, grant.groups.all(c, true)))', groups(200)],
    ['a list looked through in a loop', 'grant.groups.all(group, group in grant.groups)', groups(20_000)],
    [
      'a loop that can be made up for',
      'grant.groups.all(a, grant.groups.all(b, a != b || true)) || true',
      groups(2000),
    ],
    ['a list that grows', 'grant.groups.map(a, grant.groups.map(b, a + b)).size() > 0', groups(2000)],
    ['a long map', 'grant.groups.map(group, group).map(group, group).size() > 0', groups(20_000)],
    [
      'texts that multiply',
      `grant.name${'.replace("a", "aaaaaaaaaa")'.repeat(20)} == ""`,
      { grant: { name: 'a'.repeat(64) } },
    ],
    ['texts that are joined', `grant.groups.join("${'-'.repeat(1000)}") == ""`, groups(20_000)],
    ['texts added up', `grant.groups.map(a, grant.groups.join(",") + a).join("") == ""`, groups(500)],
    [
      'a long text against a large pattern',
      'grant.name.matches("(a?){200}b")',
      { grant: { name: 'a'.repeat(100_000) } },
    ],
  ])('%s', (_what, text, data) => {
    expect(run(text, data)).toEqual({ kind: 'spent' });
  });

  test.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a*)*$',
    '(x+x+)+y',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(.*){1,30}z',
    '(a?){30}a{30}',
    '(a|b)*a(a|b){15}$',
  ])('the pattern %s, which makes a backtracking matcher hang', (pattern) => {
    const data = { grant: { name: `${'a'.repeat(1000)}!` } };
    const outcome = run(`grant.name.matches(${JSON.stringify(pattern)}) || true`, data, new Meter(10_000_000));
    expect(outcome).toEqual({ kind: 'value', value: true });
  });

  test('what was spent is counted, so that a budget for many evaluations holds', () => {
    const meter = new Meter(1000);
    run('grant.groups.all(group, group.startsWith("group"))', groups(10), meter);
    expect(meter.left).toBeLessThan(800);
    expect(meter.left).toBeGreaterThan(100);
    expect(run('grant.groups.all(group, group.startsWith("group"))', groups(100), meter)).toEqual({ kind: 'spent' });
  });
});

describe('what every object of JavaScript has is no field', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (name) => {
    expect(messagesOf(`grant.${name} == ""`)).toEqual([`Grant has no field ${name}.`]);
    expect(messagesOf(`${name} == ""`)).toEqual([`There is no variable ${name} here.`]);
    expect(messagesOf(`grant.kind.${name}() == ""`)).toEqual([`There is no function ${name}().`]);
    expect(run(`has(cluster.labels.${name}) || "${name}" in cluster.labels`, { cluster: { labels: {} } })).toEqual({
      kind: 'value',
      value: false,
    });
    expect(run(`cluster.labels["${name}"] == "x"`, { cluster: { labels: {} } }).kind).toBe('failed');
    expect(run(`{"${name}": "x"}["${name}"] == "x"`, {})).toEqual({ kind: 'value', value: true });
  });
});

test('whatever is written as an expression, it compiles or there is a problem inside it', () => {
  const piece = fc.constantFrom(
    ...['grant', '.', 'groups', 'kind', 'labels', 'cluster', 'today', '(', ')', '[', ']', '{', '}', '"a"', "'b'", '1'],
    ...['==', '!=', '&&', '||', '!', '-', '+', '?', ':', ',', ' ', '\n', 'in', 'has', 'all', 'map', 'x', 'size', '//'],
    ...['"""', '\\', 'r"', 'true', 'null', '1.5', '\u{1f600}', '\ud800', 'matches', 'duration', '__proto__'],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (expression) => {
      const compiled = compile(expression, 'bool', variables);
      if ('run' in compiled) return;
      expect(compiled.length).toBeGreaterThan(0);
      for (const { span, message, remedy } of compiled) {
        expect(span.from).toBeGreaterThanOrEqual(0);
        expect(span.from).toBeLessThanOrEqual(span.to);
        expect(span.to).toBeLessThanOrEqual(Math.max(1, expression.length));
        expect(message).toMatch(/\.$/);
        expect(remedy).toMatch(/[.?]$/);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the lines of a long file are counted once for all policies and tests in it', () => {
  const policies = Array.from(
    { length: 100 },
    (_, index) => `    - {id: p${index}, title: T, match: "true", expression: "true", messageExpression: "'a'"}\n`,
  );
  const head = 'apiVersion: guestlist/v1\nkind: Configuration\nspec:\n  policies:\n';
  const tests = `    - {name: it, policy: p1, expect: pass, given: {declarations: a}}\n`.repeat(1000);
  const blank = '\n'.repeat(900_000);
  const suite = readSuite({ path: 'guestlist.yaml', text: `${head}${blank}${policies.join('')}` }, [
    { path: 'a.test.yaml', text: `apiVersion: guestlist/v1\nkind: PolicyTest\nspec:\n${blank}  tests:\n${tests}` },
  ]);
  expect(suite.policies).toHaveLength(100);
  expect(suite.findings.length).toBeGreaterThan(1000);
});
