import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { policyTestCommand, policyTestExitCode } from '../../src/commands/policy-test.ts';
import { policyKeys } from '../../src/policy/read.ts';
import { functionTexts } from '../../src/policy/signatures.ts';
import { type Field, type ObjectType, typeText } from '../../src/policy/type.ts';
import { policyContexts, variablesOf } from '../../src/policy/variables.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const schema = (name: string) => JSON.parse(read(`schemas/${name}.schema.json`));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false });
const isPolicy = ajv.compile(schema('policy'));
const isTestFile = ajv.compile(schema('policy-test'));

/** The types of variables, and of their fields, that have fields. */
function objectTypes(): ReadonlySet<ObjectType> {
  const found = new Set<ObjectType>();
  const visit = (fields: ReadonlyMap<string, Field>) => {
    for (const { type } of fields.values()) {
      const inner = type.kind === 'list' ? type.of : type;
      if (inner.kind !== 'object' || found.has(inner)) continue;
      found.add(inner);
      visit(inner.fields);
    }
  };
  for (const context of policyContexts) visit(variablesOf[context]);
  return found;
}

const examples = readdirSync(new URL('examples/policies', root)).sort();

describe.each(examples)('the example %s', (name) => {
  const folder = `examples/policies/${name}`;

  test('passes its tests, of which some let pass and some do not', async () => {
    const result = await policyTestCommand(fileURLToPath(root), folder);
    expect(result.findings).toEqual([]);
    expect(result.results.filter(({ passed }) => !passed)).toEqual([]);
    expect(policyTestExitCode(result)).toBe(0);
    for (const policy of result.policies) {
      const kinds = result.results.filter(({ test }) => test.policy === policy).map(({ got }) => got.kind);
      expect(new Set(kinds)).toEqual(new Set(['pass', 'fail']));
    }
  });

  test('is as the schemas say', () => {
    for (const policy of parse(read(`${folder}/guestlist.yaml`)).spec.policies) {
      expect(isPolicy(policy) || isPolicy.errors).toBe(true);
    }
    for (const file of readdirSync(new URL(folder, root)).filter((file) => file.endsWith('.test.yaml'))) {
      for (const document of parseAllDocuments(read(`${folder}/${file}`))) {
        expect(isTestFile(document.toJS()) || isTestFile.errors).toBe(true);
      }
    }
  });
});

test('the schema of a policy knows the fields that are read, and both schemas know the same of tests', () => {
  expect(Object.keys(schema('policy').properties).sort()).toEqual([...policyKeys].sort());
  const { test: beside, ...shared } = schema('policy').$defs;
  const { test: inFile, ...same } = schema('policy-test').$defs;
  expect(same).toEqual(shared);
  const { policy: _, ...rest } = inFile.properties;
  expect(rest).toEqual(beside.properties);
});

describe('docs/policies.md', () => {
  const page = read('docs/policies.md');

  test.each([...functionTexts])('has the function %s', (text) => {
    expect(page).toContain(`\`${text}\``);
  });

  /** The part of the page under a heading of the third level. */
  const under = (heading: string) => page.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const row = (name: string, { type, optional, about }: Field) =>
    `| \`${name}\` | ${typeText(type)} | ${optional ? `${about}; can be missing` : about} |`;

  test.each(policyContexts)('has the variables of the context %s', (context) => {
    for (const [name, field] of variablesOf[context]) expect(under(`Context ${context}`)).toContain(row(name, field));
  });

  test.each([...objectTypes()].map((type) => [type.name, type] as const))(
    'has the fields of %s',
    (name, { fields }) => {
      for (const [field, of] of fields) expect(under(name)).toContain(row(field, of));
    },
  );

  test.each(examples)('names the example %s', (name) => {
    expect(page).toContain(`(../examples/policies/${name}/guestlist.yaml)`);
  });
});
