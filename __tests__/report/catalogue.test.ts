import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { RuleText } from '../../src/lint/rule.ts';
import { ruleTexts } from '../../src/lint/rule-texts.ts';
import { guards } from '../../src/plan/guards.ts';
import { guardsPage } from '../../src/report/catalogue/guards.ts';
import { rulePages } from '../../src/report/catalogue/pages.ts';
import { renderExplained, renderRules } from '../../src/report/catalogue/render.ts';
import { clusterYaml, findingsOf } from '../declare.ts';

const plainly = { color: false };
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const ruleOf = (id: string): RuleText => {
  const rule = ruleTexts.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe('docs/rules', () => {
  let made: ReturnType<typeof rulePages> | undefined;
  const pages = () => {
    made ??= rulePages(ruleTexts);
    return made;
  };
  const names = ['README.md', ...ruleTexts.map(({ id }) => `${id}.md`)];

  test('has an index and a page for every rule, and nothing else', () => {
    expect([...pages().keys()].sort()).toEqual([...names].sort());
    expect(readdirSync(new URL('../../docs/rules', import.meta.url)).sort()).toEqual([...names].sort());
  });

  // npm run docs writes them anew.
  test.each(names)('%s is what its rule says', (name) => {
    expect(read(`docs/rules/${name}`)).toBe(pages().get(name));
  });

  test.each(ruleTexts.map((rule) => [rule.id, rule] as const))('the page of %s shows all of it', (id, rule) => {
    const page = pages().get(`${id}.md`) ?? '';
    for (const source of rule.sources) expect(page).toContain(`<${source}>`);
    expect(page.match(/^## .*/gm)).toEqual(expect.arrayContaining(['## Why', '## Bad', '## Good']));
    // What the engine finds in comments, guestlist.yaml and the baseline has no example that could be read.
    if ('check' in rule) expect(page).toContain('## How to mend it');
    // Longer texts would be cut.
    expect(rule.why.length).toBeLessThan(1000);
    // What nobody sees is shown as a dot.
    expect(page).not.toMatch(/[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}]/u);
    expect(pages().get('README.md')).toContain(`](${id}.md)`);
  });
});

describe('docs/guards.md', () => {
  const page = guardsPage(guards);

  // npm run docs writes it anew.
  test('is what the guards say', () => {
    expect(read('docs/guards.md')).toBe(page);
  });

  test('has a section for every guard, which says all about it', () => {
    expect(page.match(/^## .*/gm)).toEqual(guards.map(({ id }) => `## ${id}`));
    const [, ...sections] = page.split(/^## /m);
    for (const [index, { final }] of guards.entries()) {
      expect(sections[index]).toMatch(/What it keeps from happening[\s\S]*When it refuses[\s\S]*How to allow it/);
      expect(sections[index]?.includes('It cannot be allowed')).toBe(final !== undefined);
    }
  });

  test('shows an allowance that can be used, in a Cluster', () => {
    const [, spec = ''] = /```yaml\nspec:\n([\s\S]*?)```/.exec(page) ?? [];
    expect(findingsOf(clusterYaml(spec)).map(({ rule }) => rule)).toEqual(['cluster-unused']);
  });
});

describe('guestlist rules', () => {
  test('is a table in a terminal, under a heading for each category', () => {
    const text = renderRules(ruleTexts, 'terminal', plainly);
    expect(text.match(/^\S.*/gm)?.slice(0, -1)).toEqual([
      'ARNs',
      'Usernames',
      'Groups',
      'Grants',
      'Clusters',
      'Files',
      'Configuration',
      'Suppressions',
    ]);
    expect(text).toMatch(/^ {2}creator-declared +error {4}A cluster's creator is never granted anything\.$/m);
    expect(text).toContain(`${ruleTexts.length} rules.`);
  });

  test('fits its schema as JSON', () => {
    const list = JSON.parse(renderRules(ruleTexts, 'json', plainly));
    const validate = new Ajv2020({ strict: true }).compile(JSON.parse(read('schemas/rule-list.schema.json')));
    expect(validate(list), JSON.stringify(validate.errors)).toBe(true);
    expect(list.rules.map(({ id }: { id: string }) => id)).toEqual(ruleTexts.map(({ id }) => id));
    expect(list.rules).toContainEqual(expect.objectContaining({ id: 'creator-declared', suppressible: false }));
    expect(list.rules).toContainEqual(expect.objectContaining({ id: 'role-path', suppressible: true }));
  });

  test('is a table as Markdown, without links to pages that may not be there', () => {
    const text = renderRules(ruleTexts, 'markdown', plainly);
    expect(text).toContain("| `creator-declared` | error | A cluster's creator is never granted anything. |");
    expect(text).not.toContain('](');
  });
});

describe('guestlist explain', () => {
  test('says all about a rule', () => {
    expect(renderExplained(ruleOf('arn-kind'), plainly)).toBe(`arn-kind  error  arn
A role stands under \`role:\`, a user under \`user:\`.

Why
  The key decides which list of aws-auth the entry goes to, and how its ARN is read: a role loses
  its path, a user keeps it. The authenticator looks for a role in mapRoles and mapUsers alike, so
  the mistake may work by chance; Guestlist would rather not let chance decide.

Bad
  - user: arn:aws:iam::123456789012:role/payments-dev
    groups: [payments:edit]

What it says
  "arn:aws:iam::123456789012:role/payments-dev" is not an IAM user: it names a "role", not a user.
  Put it under \`role:\`.

Good
  - role: arn:aws:iam::123456789012:role/payments-dev
    groups: [payments:edit]

Notes
  Its findings carry the text that mends them, where that is safe to put in place.
  No comment, baseline or guestlist.yaml can silence it.

Sources
  https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap
`);
  });

  test.each(ruleTexts.map((rule) => [rule.id, rule] as const))('fits %s into a terminal', (_id, rule) => {
    const text = renderExplained(rule, plainly);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
    expect(text).not.toMatch(/[\p{Bidi_Control}\u001b]/u);
    expect(text.split('\n').length).toBeLessThan(100);
  });

  test('shows what the configuration must allow', () => {
    expect(renderExplained(ruleOf('group-allowed'), plainly)).toContain(
      'The examples are read with allowed.groups of the configuration as: payments:edit, view.',
    );
  });
});
