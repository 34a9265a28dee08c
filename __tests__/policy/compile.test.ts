import { describe, expect, test } from 'vitest';
import { compile } from '../../src/policy/compile.ts';
import { Meter } from '../../src/policy/meter.ts';
import { type PolicyContext, variablesOf } from '../../src/policy/variables.ts';
import { factsOf } from './configuration.ts';

const facts = factsOf({
  grant: {
    kind: 'role',
    principal: 'arn:aws:iam::123456789012:role/team/dev',
    arn: 'arn:aws:iam::123456789012:role/dev',
    account: '123456789012',
    partition: 'aws',
    path: '/team/',
    name: 'dev',
    username: 'dev:{{SessionName}}',
    groups: ['payments:edit', 'view'],
    expires: new Date('2026-12-01T00:00:00Z'),
  },
  access: { name: 'payments' },
  cluster: { name: 'prod', eksName: 'prod-1', region: 'eu-west-1', account: '1', labels: { env: 'prod', 'a/b': 'c' } },
  today: new Date('2026-11-24T00:00:00Z'),
});

/** What an expression gives, or what is wrong with it and where: `part: message`. */
function outcomeOf(text: string, wanted: 'bool' | 'string' = 'bool', context: PolicyContext = 'grant'): unknown {
  const compiled = compile(text, wanted, variablesOf[context]);
  if (!('run' in compiled)) {
    return compiled.map(({ span, message }) => `${text.slice(span.from, span.to)}: ${message}`);
  }
  const outcome = compiled.run(facts, new Meter(100_000));
  if (outcome.kind === 'value') return outcome.value;
  return outcome.kind === 'failed' ? `undecided: ${outcome.message}` : outcome.kind;
}

describe('an expression gives what CEL says', () => {
  test.each<[expression: string, value: unknown]>([
    ['grant.kind == "role"', true],
    ['"view" in grant.groups && !("edit" in grant.groups)', true],
    ['grant.groups.all(group, group.startsWith(access.name + ":") || group == "view")', true],
    ['grant.groups.exists(group, group.endsWith(":edit"))', true],
    ['grant.groups.exists_one(group, group.contains("i"))', false],
    ['grant.groups.filter(group, group.size() == 4) == ["view"]', true],
    ['grant.groups.map(group, group.split(":")[0]) == ["payments", "view"]', true],
    ['grant.groups.map(group, group != "view", group + "!") == ["payments:edit!"]', true],
    ['grant.groups.map(group, group).exists(group, group == "view")', true],
    ['has(grant.reason) || has(grant.expires)', true],
    ['has(grant.reason) ? grant.reason == "" : true', true],
    ['grant.expires - today == duration("168h")', true],
    ['grant.expires <= today + duration("720h") && today.getFullYear() == 2026', true],
    ['today == timestamp("2026-11-24T00:00:00Z") && string(today) == "2026-11-24T00:00:00Z"', true],
    ['cluster.labels.env == "prod" && cluster.labels["a/b"] == "c" && !("x" in cluster.labels)', true],
    ['has(cluster.labels.env) && !has(cluster.labels.team) && cluster.labels.size() == 2', true],
    ['cluster.labels.exists(label, label == "env")', true],
    ['{"prod": ["view"], "dev": []}[cluster.name].all(group, group in grant.groups)', true],
    ['grant.username.matches("^[a-z]+:[{]{2}SessionName[}]{2}$")', true],
    [String.raw`grant.username.matches(r'^\w+:')`, true],
    ['grant.name.replace("d", "D").lowerAscii() == grant.name.trim()', true],
    ['int("-9223372036854775808") < 0 && int("+07") == 7', true],
    ['int("12") % 5 == 2 && -3 + 5 * 2 > 6 && 7 / 2 == 3', true],
    ['["a"] + ["b"] == "a b".split(" ") && ["a", "b"].join("-").indexOf("-") == 1', true],
    ['false && grant.reason == "x"', false],
    ['grant.reason == "x" || true', true],
    ['// one\n// two\ngrant.kind == "role" // three', true],
    ['"Kelvin \u212a".lowerAscii() == "kelvin \u212a"', true],
  ])('%s', (expression, value) => {
    expect(outcomeOf(expression)).toBe(value);
  });

  test.each([
    ['grant.reason == "x"', 'undecided: there is no reason'],
    ['cluster.labels.team == "x"', 'undecided: there is no team'],
    ['grant.groups[2] == "x"', 'undecided: there is no item 2'],
    ['1 / 0 == 1', 'undecided: it divides by zero'],
    ...['', ' 1', '0x10', '1e3', 'one'].map((text) => [`int("${text}" + "") == 1`, 'undecided: a text is no int']),
    ['int("9223372036854775808" + "") == 1', 'undecided: a number grows beyond 64 bits'],
  ])('%s has no value', (expression, outcome) => {
    expect(outcomeOf(expression)).toBe(outcome);
  });
});

describe('what does not fit is said before anything is evaluated', () => {
  test.each([
    ['grant.raeson == "x"', 'raeson: Grant has no field raeson.'],
    ['has(grant.raeson)', 'raeson: Grant has no field raeson.'],
    ['grants.kind == "x"', 'grants: There is no variable grants here.'],
    ['grant.kind == 1', '==: string is compared with int, which it can never be.'],
    ['grant.kind == null', 'null: There is no null here.'],
    ['grant == grant', '==: Values with fields cannot be compared as a whole.'],
    ['"x" in grant.kind', 'in: in looks into a list or the keys of a map, not into string.'],
    ['1 in grant.groups', 'in: A list<string> holds no int.'],
    ['grant["kind"] == "x"', '[: [ ] is for lists and maps, and this is Grant.'],
    ['grant.groups["0"] == "x"', '"0": What stands between the brackets of a list is int, and this is string.'],
    ['grant.kind.name == "x"', 'name: A string has no fields.'],
    ['grant.groups && true', 'groups: && is for what is true or false, and this is list<string>.'],
    ['!grant.kind', 'kind: ! is for what is true or false, and this is string.'],
    ['grant.kind ? true : false', 'kind: What stands before ? is true or false, and this is string.'],
    ['true ? 1 : "x"', '"x": The two ways out of ? : are of one type: string stands beside int.'],
    ['grant.kind in ["role", 1]', '1: The items of a list or map are of one type: int stands beside string.'],
    ['{1: "a"}["x"] == "a"', '1: A key of a map is text, and this is int.'],
    ['grant.groups.all(group, group)', 'group: The condition of all() is true or false, and this is string.'],
    ['grant.kind.all(letter, true)', 'all: all() goes through a list or the keys of a map, not string.'],
    ['grant.groups.all(grant, true)', 'all: The name grant is taken already.'],
    ['grant.groups.all(a.b, true)', 'all: all() is not called like this.'],
    ['has(grant)', 'has: has() is not called like this.'],
    ['grant.kind.startWith("r")', 'startWith: There is no function startWith().'],
    ['grant.kind.startsWith(1)', 'startsWith: startsWith() is not for string with (int).'],
    ['grant.groups.contains("x")', 'contains: contains() is not for list<string> with (string).'],
    ['grant.kind + 1 == "x"', '+: + is not for string and int.'],
    ['grant.kind < today', '<: < is not for string and timestamp.'],
    ['["a"] + [1] == []', '+: A list<int> cannot be added to a list<string>.'],
    ['dyn(1) == "x"', 'dyn: There is no function dyn().'],
    ['today.getHours("Europe/Berlin") == 1', 'getHours: getHours() is not for timestamp with (string).'],
    ['today > duration("30d") + today', '"30d": This is no duration of CEL.'],
    ['timestamp("2026-11-24") < today', '"2026-11-24": This is no moment of CEL.'],
    ['int("0x10") == 16', '"0x10": This is no whole number of CEL.'],
    ['int("") == 0', '"": This is no whole number of CEL.'],
    ['grant.name.matches("(")', '"(": This is no pattern of RE2: missing closing ): `(`.'],
    [
      'grant.name.matches("a{1000}b{1000}")',
      '"a{1000}b{1000}": This is no pattern of RE2: it stands for too many repetitions.',
    ],
    ['grant.name.matches(access.name)', 'name: The pattern of matches() is not a fixed text.'],
    ['1.5 > 1', '1.5: Policies have no use for a fraction.'],
    ['9223372036854775808 > 1', '9223372036854775808: The number does not fit into 64 bits.'],
    ['grant.kind', 'grant: The expression gives string, not true or false.'],
  ])('%s', (expression, problem) => {
    expect(outcomeOf(expression)).toEqual([problem]);
  });

  test.each([
    ['', ': The expression is empty.'],
    ['grant.kind ==', '==: A value is missing after ==.'],
    ['== "role"', '==: A value is missing before ==.'],
    ['grant.kind = "role"', '=: CEL has no sign =.'],
    ['grant.kind == "role" and true', 'and: An operator is missing before and.'],
    ['not has(grant.reason)', 'has: An operator is missing before has.'],
    ['(grant.kind == "role"', '(: This ( is never closed.'],
    ['grant.kind == "role")', '): This ) closes nothing.'],
    ['grant.groups[0)', '): This ) closes nothing.'],
    ['grant.kind == "role', '": This quote is never closed on its line.'],
    [String.raw`grant.kind == "\d"`, String.raw`\d: CEL has no escape \d.`],
    ['grant.', '.: A field is missing after the dot.'],
    ['grant.1 == "x"', '.1: An operator is missing before .1.'],
    ['for == 1', 'for: CEL keeps this word for itself.'],
    ['true ? 1', '?: The expression cannot be read from here on.'],
    ['\u{1f600} == 1', '\u{1f600}: CEL has no sign \u{1f600}.'],
  ])('%s', (expression, problem) => {
    expect(outcomeOf(expression)).toEqual([problem]);
  });

  test('every mistake of an expression is said, each once', () => {
    expect(outcomeOf('grant.raeson == 1 && gran.kind == "x" && grant.groups > 1')).toEqual([
      'raeson: Grant has no field raeson.',
      'gran: There is no variable gran here.',
      '>: > is not for list<string> and int.',
    ]);
  });

  test('each context has its own variables', () => {
    expect(outcomeOf('has(change.before)', 'bool', 'grant')).toEqual(['change: There is no variable change here.']);
    expect(outcomeOf('grant.kind == ""', 'bool', 'process')).toEqual(['grant: There is no variable grant here.']);
    expect(outcomeOf('change.before.groups.all(g, g in change.after.groups)', 'bool', 'change')).not.toBeInstanceOf(
      Array,
    );
    expect(outcomeOf('changes.all(c, c.kind == "removed")', 'bool', 'process')).not.toBeInstanceOf(Array);
  });

  test('a message is text', () => {
    expect(outcomeOf('"It is " + grant.kind', 'string')).toBe('It is role');
    expect(outcomeOf('grant.groups', 'string')).toEqual(['grant: The expression gives list<string>, not a text.']);
  });
});
