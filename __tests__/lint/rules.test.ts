import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/finding/finding.ts';
import { exampleInput } from '../../src/lint/example.ts';
import { lint } from '../../src/lint/lint.ts';
import { rules } from '../../src/lint/registry.ts';

const isGrave = ({ severity }: Finding) => severity !== 'note';

test('each rule is what people read of it: how severe it is, what it is about, and whether it may be silenced', () => {
  const headings: Readonly<Record<string, string>> = {
    arn: 'ARNs',
    username: 'Usernames',
    group: 'Groups',
    grant: 'Grants',
    cluster: 'Clusters',
    file: 'Files',
  };
  for (const { id, severity, category, suppressible } of rules) {
    const page = readFileSync(new URL(`../../docs/rules/${id}.md`, import.meta.url), 'utf8');
    expect(page).toContain(`\n**${severity}** in [${headings[category]}](`);
    expect(page.includes('No comment, baseline or `guestlist.yaml` can silence it.'), id).toBe(suppressible === false);
  }
});

describe('each rule finds its bad example and lets its good one pass', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const bad = exampleInput(rule, rule.bad);
    expect(bad.findings).toEqual([]);
    const found = lint(bad, [rule]);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding).toMatchObject({ rule: id, severity: rule.severity });
      expect(finding.message).toMatch(/[^.]\.$/);
      expect(finding.remedy).toMatch(/[^.][.?]$/);
    }
    const good = exampleInput(rule, rule.good);
    expect(good.findings).toEqual([]);
    expect(lint(good, [rule])).toEqual([]);
  });
});

describe('one mistake is one finding: of all rules, only its own finds fault with a bad example, and none with a good one', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const others = lint(exampleInput(rule, rule.bad)).filter((finding) => isGrave(finding) && finding.rule !== id);
    expect(others).toEqual([]);
    expect(lint(exampleInput(rule, rule.good)).filter(isGrave)).toEqual([]);
  });
});

test('rule ids are unique and kebab-case, and every rule says why and shows both sides', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect([rule.summary, rule.why, rule.bad, rule.good].every((text) => text.length > 0)).toBe(true);
  }
});

/** What each rule points at in its bad example. */
const POINTED: ReadonlyMap<string, string> = new Map([
  ['arn-syntax', 'arn:aws:iam:eu-west-1:123456789012:role/payments-dev'],
  ['arn-character', 'arn:aws:iam::123456789012:role/p\u0430yments-dev'],
  ['arn-wildcard', 'arn:aws:iam::123456789012:role/payments-*'],
  ['arn-assumed-role', 'arn:aws:sts::123456789012:assumed-role/payments-dev/jo'],
  ['arn-instance-profile', 'arn:aws:iam::123456789012:instance-profile/build-agents'],
  ['arn-iam-group', 'arn:aws:iam::123456789012:group/payments'],
  ['arn-root', 'arn:aws:iam::123456789012:root'],
  ['arn-kind', 'arn:aws:iam::123456789012:role/payments-dev'],
  ['arn-account', 'arn:aws:iam::12345678901:role/payments-dev'],
  ['arn-partition-unknown', 'arn:was:iam::123456789012:role/payments-dev'],
  ['arn-partition', 'arn:aws-cn:iam::123456789012:role/payments-dev'],
  [
    'arn-service-linked',
    'arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
  ],
  ['role-path', 'arn:aws:iam::123456789012:role/team/ci/deployer'],
  ['sso-role-name', 'arn:aws:iam::123456789012:role/AWSReservedSSO_Developer'],
  [
    'sso-role-suffix',
    'arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Developer_0123456789abcdef',
  ],
  ['username-template', '"payments:{{ SessionName }}"'],
  ['username-empty', '"{{SessionName}}"'],
  ['username-reserved', 'system:serviceaccount:kube-system:deployer'],
  ['username-instance-name', 'payments:{{EC2PrivateDNSName}}'],
  ['username-chosen', '"{{SessionName}}"'],
  ['username-shared', 'payments'],
  ['username-taken', 'payments:{{SessionName}}'],
  ['username-user-session', 'payments:{{SessionName}}'],
  ['username-access-key', 'payments:{{AccessKeyID}}'],
  ['username-default', 'arn:aws:iam::123456789012:role/payments-dev'],
  ['template-in-group', '"team-{{SessionName}}"'],
  ['group-node', 'system:nodes'],
  ['node-entry-shape', '[system:nodes]'],
  ['group-masters', 'system:masters'],
  ['group-reserved', 'system:admins'],
  ['group-implied', 'system:authenticated'],
  ['group-none', 'arn:aws:iam::123456789012:role/payments-dev'],
  ['duplicate-principal', 'arn:aws:iam::123456789012:role/Dev'],
  ['creator-declared', 'arn:aws:iam::123456789012:role/cluster-creator'],
  ['account-allowed', 'arn:aws:iam::123456789021:role/payments-dev'],
  ['group-allowed', 'payment:edit'],
  ['partition-allowed', 'arn:aws-cn:iam::123456789012:role/payments-dev'],
  ['account-grant', '"111122223333"'],
  ['grant-expired', '2020-01-31'],
  ['grant-expires-late', '2072-01-31'],
  ['user-grant', 'arn:aws:iam::123456789012:user/designated_user'],
  ['owner-missing', 'payments'],
  ['reason-missing', 'arn:aws:iam::123456789012:role/payments-dev'],
  ['cluster-unknown', 'prdo'],
  ['name-taken', 'prod'],
  ['cluster-twice', 'main-eu'],
  ['verify-out', '"arn:aws:iam::123456789012:role/payments-dev"'],
  ['verify-in', '"arn:aws:iam::123456789012:role/payments-dve"'],
  ['plan-as-writer', 'arn:aws:iam::123456789012:role/cluster-creator'],
  ['sign-in-user', 'arn:aws:iam::123456789012:user/cluster_creator'],
  ['sign-in-missing', 'prod'],
  ['creator-missing', 'prod'],
  ['allow-forbidden', 'creator-shadowed'],
  ['allow-too-long', '2027-12-01'],
  ['allow-expired', '2020-01-31'],
  ['region-unknown', 'eu-wset-1'],
  ['roster-too-large', 'prod'],
  ['roster-large', 'prod'],
  ['cluster-unused', 'staging'],
  ['bidi-character', '\u202e'],
  ['file-empty', ''],
]);

describe('each rule points at what it speaks of', () => {
  test('and there is no other', () => {
    expect([...POINTED.keys()].sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const input = exampleInput(rule, rule.bad);
    const texts = lint(input, [rule]).map(({ location: { file, line, column, endLine, endColumn } }) => {
      expect(endLine).toBe(line);
      const text = input.files.find(({ path }) => path === file)?.text.split('\n')[line - 1] ?? '';
      return text.slice(column - 1, endColumn - 1);
    });
    expect(texts).toEqual([POINTED.get(id)]);
  });
});

test('rules remember nothing: asked again, each finds the same', () => {
  for (const rule of rules) {
    const input = exampleInput(rule, rule.bad);
    const found = lint(input, [rule]);
    expect(lint(input, [rule]), rule.id).toEqual(found);
  }
});
