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

test('rules remember nothing: asked again, each finds the same', () => {
  for (const rule of rules) {
    const input = exampleInput(rule, rule.bad);
    const found = lint(input, [rule]);
    expect(lint(input, [rule]), rule.id).toEqual(found);
  }
});
