import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { iamExamples, iamFiles } from '../scripts/iam-examples.ts';
import { isConfiguration, parseConfiguration } from '../src/configuration/parse.ts';
import { parseBaseline } from '../src/lint/baseline/baseline.ts';
import { ruleTexts } from '../src/lint/rule-texts.ts';
import { readSuppressions } from '../src/lint/suppression/suppression.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The YAML blocks of a page. */
const blocks = [...read('docs/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const blockWith = (words: string) => blocks.find((text) => text.includes(words)) ?? '';

describe('docs/configuration.md shows', () => {
  test('a guestlist.yaml that can be used', () => {
    const text = blockWith('kind: Configuration');
    expect(isConfiguration(parseConfiguration({ path: 'guestlist.yaml', text }))).toBe(true);
  });

  test('suppressions that work', () => {
    const { suppressions, findings } = readSuppressions({ path: 'a.yaml', text: blockWith('guestlist: ignore') });
    expect(findings).toEqual([]);
    expect(suppressions.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['2 cluster-unknown', '5 role-path']);
  });

  test('a baseline that can be used', () => {
    expect(parseBaseline({ path: 'known.yaml', text: blockWith('kind: Baseline') })).toHaveProperty('known.length', 1);
  });
});

test('docs/README.md leads to every page', () => {
  const index = read('docs/README.md');
  const pages = readdirSync(new URL('../docs/', import.meta.url)).filter((name) => name.endsWith('.md'));
  expect(pages.filter((name) => name !== 'README.md' && !index.includes(`](${name})`))).toEqual([]);
});

test('README.md says how many rules lint has', () => {
  const asked = ruleTexts.filter(({ live }) => live !== true);
  expect(read('README.md')).toContain(`[${asked.length} rules](docs/rules/README.md)`);
});

test('the workflow of a merge runs one at a time, and none is cancelled in the middle', () => {
  const { concurrency } = parse(read('examples/workflows/merge.yml'));
  expect(concurrency).toEqual({ group: expect.stringMatching(/^access-.*github.ref/), 'cancel-in-progress': false });
});

describe('the hook for pre-commit runs', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'));
  test.each([
    ['access/teams/payments.yaml', true],
    ['access/prod.yml', true],
    ['guestlist.yaml', true],
    ['guestlist-baseline.yaml', true],
    ['access/README.md', false],
    ['deploy/access/prod.yaml', false],
    ['deploy/guestlist.yaml', false],
    ['values.yaml', false],
  ])('where %s has changed: %s', (path, runs) => {
    // pre-commit looks for the pattern anywhere in the path.
    expect(new RegExp(hook.files).test(path)).toBe(runs);
  });

  test('over all declarations at once, by the name of the program', () => {
    expect(hook).toMatchObject({ id: 'guestlist-lint', entry: 'guestlist lint', pass_filenames: false });
    expect(JSON.parse(read('package.json')).bin).toHaveProperty('guestlist');
  });
});

describe('examples/iam', () => {
  test.each([...iamExamples(root)])('%s is what npm run docs writes', (name, text) => {
    expect(read(`examples/iam/${name}`)).toBe(text);
  });

  test('has the RBAC of a plan, that of examples/rbac.yaml and examples/rbac-survey.yaml', () => {
    const documents = (path: string) => parseAllDocuments(read(path)).map((document) => document.toJS());
    const readers = ['examples/rbac.yaml', 'examples/rbac-survey.yaml'].flatMap(documents);
    expect(readers).toHaveLength(4);
    expect(documents(`examples/iam/${iamFiles.kubernetes}`)).toEqual(expect.arrayContaining(readers));
  });

  test('has what docs/identity.md shows', () => {
    const shown = [...read('docs/identity.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) =>
      JSON.parse(text),
    );
    const { roles } = JSON.parse(read(`examples/iam/${iamFiles.json}`));
    expect(shown.length).toBeGreaterThan(1);
    for (const statement of shown) {
      expect(roles.flatMap(({ trust, policy }: Printed) => [...trust.Statement, ...policy.Statement])).toContainEqual(
        statement,
      );
    }
  });
});

interface Printed {
  readonly trust: { readonly Statement: readonly unknown[] };
  readonly policy: { readonly Statement: readonly unknown[] };
}
