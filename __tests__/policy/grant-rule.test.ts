import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { lint } from '../../src/lint/lint.ts';
import { decide } from '../../src/policy/decide.ts';
import { grantFacts } from '../../src/policy/facts.ts';
import { grantRules } from '../../src/policy/grant-rule.ts';
import { Meter } from '../../src/policy/meter.ts';
import { accessYaml, clusterYaml, declare, TODAY } from '../declare.ts';
import { configurationYaml, policiesOf, policyYaml, readYaml, told } from './configuration.ts';

const role = 'arn:aws:iam::123456789012:role';

/** What policies find in declarations, beside the built-in rules. */
function findingsOf(policies: readonly string[], ...texts: readonly string[]): Finding[] {
  const declared = declare(...texts);
  expect(declared.findings).toEqual([]);
  return lint(declared, grantRules(policiesOf(...policies)));
}

const grants = `- role: ${role}/dev
  groups: [view]
- user: arn:aws:iam::123456789012:user/ann
  groups: [view, "system:masters"]
  reason: she is the one`;

describe('a finding of a policy is like one of a rule', () => {
  test('it has the id, the severity, the place, the message and the remedy of its policy', () => {
    const policy = policyYaml(
      'grant.kind == "role"',
      'severity: warning\nmessageExpression: \'grant.name + " is a " + grant.kind\'\ndocs: https://acme.example/roles',
    );
    const found = findingsOf([policy], clusterYaml(), accessYaml(grants));
    expect(found).toHaveLength(1);
    expect(found).toMatchObject([
      {
        rule: 'mine',
        severity: 'warning',
        location: { file: '1.yaml', line: 9, column: 13, endLine: 9, endColumn: 47 },
        message: 'ann is a user',
        remedy: 'See https://acme.example/roles.',
      },
    ]);
  });

  test('without a message and an address it says its title, and where it stands', () => {
    const [finding] = findingsOf([policyYaml('false')], clusterYaml(), accessYaml(`- role: ${role}/dev`));
    expect(finding).toMatchObject({
      severity: 'error',
      message: 'Mine.',
      remedy: 'The policy stands at guestlist.yaml:5.',
    });
  });

  test.each([
    ['principal', 9],
    ['username', 9],
    ['groups', 10],
    ['reason', 11],
    ['expires', 9],
  ])('it points at %s, or at the grant where that is not there', (field, line) => {
    const policy = policyYaml('grant.kind == "role"', `field: ${field}`);
    expect(findingsOf([policy], clusterYaml(), accessYaml(grants)).map(({ location }) => location.line)).toEqual([
      line,
    ]);
  });

  test('what a policy is not about, it lets pass', () => {
    const policy = policyYaml('false', 'match: grant.kind == "account"');
    expect(findingsOf([policy], clusterYaml(), accessYaml(grants))).toEqual([]);
  });

  test('a grant on two clusters is asked of on each, and said once where the words are the same', () => {
    const texts = [
      clusterYaml('', 'prod'),
      clusterYaml('', 'dev'),
      accessYaml(`- role: ${role}/dev`, { clusters: '[prod, dev]' }),
    ];
    expect(findingsOf([policyYaml('false')], ...texts)).toHaveLength(1);
    const named = policyYaml('false', 'messageExpression: cluster.name');
    expect(findingsOf([named], ...texts).map(({ message }) => message)).toEqual(['prod', 'dev']);
    const matching = policyYaml('false', 'match: cluster.labels.env == "dev"\nmessageExpression: cluster.name');
    expect(findingsOf([matching], ...texts).map(({ message }) => message)).toEqual(['dev']);
  });

  test('an expired grant is asked of nothing, since it asks for nothing', () => {
    const expired = `- role: ${role}/dev\n  expires: 2026-11-23`;
    expect(findingsOf([policyYaml('false')], clusterYaml(), accessYaml(expired))).toEqual([]);
  });

  test('policies of other contexts are no rules of lint', () => {
    expect(
      grantRules(policiesOf(policyYaml('true', 'context: change'), policyYaml('true', 'context: process', 'b'))),
    ).toEqual([]);
  });

  test('one that may not be silenced says so as built-in rules do', () => {
    const rules = grantRules(policiesOf(policyYaml('true', 'suppressible: false'), policyYaml('true', '', 'b')));
    expect(rules.map(({ suppressible }) => suppressible)).toEqual([false, undefined]);
  });
});

describe('a policy that cannot be decided counts as broken', () => {
  test.each([
    ['expression', policyYaml('grant.reason == "x"'), 'there is no reason (guestlist.yaml:7:26)'],
    ['match', policyYaml('true', 'match: cluster.labels.team == "x"'), 'there is no team (guestlist.yaml:8:29)'],
    [
      'message',
      policyYaml('false', 'messageExpression: access.owner + grant.reason'),
      'there is no reason (guestlist.yaml:8:47)',
    ],
  ])('%s', (_part, policy, why) => {
    const [finding] = findingsOf([policy], clusterYaml(), accessYaml(`- role: ${role}/dev`));
    expect(finding).toMatchObject({
      rule: 'mine',
      severity: 'error',
      location: { file: '1.yaml', line: 7 },
      message: `This cannot be decided: ${why}.`,
    });
  });

  test.each([
    ['a field', 'grant.reason == "x"', 'there is no reason', 'Ask with has() before reading it.'],
    ['a key', 'cluster.labels["a.b/c"] == "x"', 'there is no a.b/c', /^Ask whether "a.b\/c" is in the map/],
    ['an item', 'grant.groups[3] == "x"', 'there is no item 3', 'Ask for its size() before reading it.'],
    ['a division', '1 / grant.groups.size() == 1', 'it divides by zero', 'Ask whether the divisor is 0 first.'],
    ['a remainder', '1 % grant.groups.size() == 1', 'it divides by zero', 'Ask whether the divisor is 0 first.'],
    [
      'a number',
      '9223372036854775807 + grant.name.size() == 1',
      'a number grows beyond 64 bits',
      'Reckon with smaller numbers.',
    ],
    ['a timestamp', 'timestamp(grant.name) < today', 'a text is no timestamp', /^Ask with matches\(\)/],
    ['a whole number', 'int(grant.name) == 1', 'a text is no int', /^Ask with matches\(\)/],
    ['a duration', 'duration(grant.name) < duration("1h")', 'a text is no duration', /^Ask with matches\(\)/],
  ])('%s has the remedy that fits', (_what, expression, why, remedy) => {
    const [finding] = findingsOf([policyYaml(expression)], clusterYaml(), accessYaml(`- role: ${role}/dev`));
    if (typeof why === 'string')
      expect(finding?.message).toMatch(new RegExp(`^This cannot be decided: ${why} \\(guestlist`));
    expect(finding?.remedy).toEqual(typeof remedy === 'string' ? remedy : expect.stringMatching(remedy));
  });

  test('one that takes too many steps for a grant', () => {
    const policy = policyYaml('grant.groups.all(a, grant.groups.all(b, a == b || a != b))');
    const groups = Array.from({ length: 100 }, (_, index) => `g${index}`).join(', ');
    const [finding] = findingsOf([policy], clusterYaml(), accessYaml(`- role: ${role}/dev\n  groups: [${groups}]`));
    expect(finding?.message).toBe('This cannot be decided: it takes more than 100000 steps (guestlist.yaml:7:20).');
    expect(finding?.remedy).toBe('Make its expressions simpler, or match less.');
  });

  test('one that takes too many steps for all grants says how far it came, and ends', () => {
    const policy = policyYaml('grant.groups.all(a, grant.groups.all(b, a == b || a != b))');
    const groups = Array.from({ length: 40 }, (_, index) => `g${index}`).join(', ');
    const many = Array.from({ length: 30 }, (_, index) => `- role: ${role}/r${index}\n  groups: [${groups}]`).join(
      '\n',
    );
    const found = lint(declare(clusterYaml(), accessYaml(many)), grantRules(policiesOf(policy), 1_000_000));
    expect(found.map(told)).toEqual([
      '5:11 The policy used up its 1000000 steps after it was asked 15 times, so the rest is not known.',
    ]);
  });
});

describe('whatever a grant holds', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '__proto__',
      '{{SessionName}}',
      'system:masters',
      '" || true || "',
      '$(x)',
      '\u202e',
      'a'.repeat(5000),
    ),
  );
  const grantYaml = fc.record(
    {
      username: texts,
      groups: fc.array(texts, { maxLength: 5 }),
      reason: texts,
      name: fc.stringMatching(/^[a-z]{1,20}$/),
    },
    { requiredKeys: ['name'] },
  );
  const [declared] = declare(clusterYaml(), accessYaml(`- role: ${role}/dev`)).rosters;
  const entry = declared?.entries[0];
  if (declared === undefined || entry === undefined) throw new Error('not declared');
  const { cluster } = declared;
  const policies = policiesOf(
    policyYaml('grant.groups.all(group, group.startsWith("team:"))', '', 'a'),
    policyYaml('has(grant.reason) && grant.reason.size() > 3 && grant.reason.matches("^[a-z ]+$")', '', 'b'),
    policyYaml('grant.username.lowerAscii().replace("a", "b").split(":")[1] == "x"', '', 'c'),
    policyYaml('false', 'messageExpression: grant.username + grant.groups.join(",") + grant.reason', 'd'),
    policyYaml('{"a": grant.groups}[grant.name].map(g, g + grant.username) == []', '', 'e'),
    policyYaml('grant.expires - today < duration("720h") || cluster.labels[grant.username] == "x"', '', 'f'),
  );

  test('a policy is decided or not, the same each time, and never throws', () => {
    fc.assert(
      fc.property(grantYaml, ({ name, ...rest }) => {
        const grant = {
          ...entry.grant,
          text: `${role}/${name}`,
          username: undefined,
          ...rest,
          groups: rest.groups ?? [],
        };
        const facts = grantFacts({ ...entry, grant }, cluster, TODAY);
        for (const policy of policies) {
          const verdict = decide(policy, facts, new Meter(1_000_000));
          expect(['met', 'broken', 'undecided']).toContain(verdict.kind);
          expect(decide(policy, grantFacts({ ...entry, grant }, cluster, TODAY), new Meter(1_000_000))).toEqual(
            verdict,
          );
        }
      }),
    );
  });

  test('fields that a policy does not look at change nothing', () => {
    const [policy] = policiesOf(policyYaml('"view" in grant.groups', 'message: No.'));
    if (policy === undefined) throw new Error('no policy');
    fc.assert(
      fc.property(grantYaml, fc.boolean(), ({ name, groups: _, ...rest }, views) => {
        const groups = views ? ['view'] : ['edit'];
        const other = { ...entry, grant: { ...entry.grant, ...rest, text: name, groups } };
        expect(decide(policy, grantFacts(other, cluster, TODAY), new Meter(1_000_000))).toEqual(
          views ? { kind: 'met' } : { kind: 'broken', message: 'No.' },
        );
      }),
    );
  });

  test('a text in a grant is never read as an expression', () => {
    const attack = 'x" || true || "x';
    const groups = `- role: ${role}/dev\n  groups: [${JSON.stringify('edit')}]\n  reason: ${JSON.stringify(attack)}`;
    const found = findingsOf([policyYaml('grant.reason == "x"')], clusterYaml(), accessYaml(groups));
    expect(found.map(({ message }) => message)).toEqual(['Mine.']);
  });
});

test('the order of grants and policies does not change what is found', () => {
  const names = ['a', 'b', 'c', 'd'];
  const two = [policyYaml('grant.name != "a"', '', 'first'), policyYaml('grant.name < "c"', '', 'second')];
  const found = (policies: readonly string[], order: readonly string[]) =>
    findingsOf(policies, clusterYaml(), accessYaml(order.map((name) => `- role: ${role}/${name}`).join('\n'))).map(
      ({ rule, location }) => `${rule} ${order[location.line - 7]}`,
    );
  const expected = ['first a', 'second c', 'second d'];
  expect(found(two, names).sort()).toEqual(expected);
  expect(found([...two].reverse(), [...names].reverse()).sort()).toEqual(expected);
  expect(readYaml(configurationYaml(two.join('\n'))).policies.map(({ id }) => id)).toEqual(['first', 'second']);
});
