import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeAjv, readSchema } from './schema.ts';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const names = readdirSync(new URL('../schemas/', import.meta.url)).map((file) => file.replace(/\.schema\.json$/, ''));

test('schemas/ holds schemas and nothing else', () => {
  expect(names).toEqual(expect.arrayContaining(['declaration', 'lint-report', 'plan-report', 'receipt']));
  expect(names.filter((name) => name.includes('.'))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  const schema = readSchema(name);
  const ajv = makeAjv();

  test('is a valid schema of the 2020-12 dialect', () => {
    expect(schema['$schema']).toBe(DIALECT);
    expect(ajv.validateSchema(schema), JSON.stringify(ajv.errors)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  });

  test('is known by its name', () => {
    expect(schema['$id']).toBe(`urn:guestlist:v1:${name}`);
  });

  test('says what it is, and what each of its fields is', () => {
    expect(schema).toMatchObject({ title: expect.any(String), description: expect.stringMatching(/\.$/) });
    const fields = subschemas(schema).filter(({ pointer }) => /^(?!\/if\/).*\/properties\/[^/]+$/.test(pointer));
    expect(fields.length).toBeGreaterThan(5);
    const silent = fields.filter(({ value }) => !('$ref' in value || ('title' in value && 'description' in value)));
    expect(silent.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('takes its own examples and defaults', () => {
    const shown = subschemas(schema).flatMap(({ pointer, value }) => [
      ...(Array.isArray(value['examples']) ? value['examples'] : []).map((of: unknown) => ({ pointer, of })),
      ...('default' in value ? [{ pointer, of: value['default'] }] : []),
    ]);
    const refused = shown.filter(({ pointer, of }) => !ajv.validate({ $ref: `${schema['$id']}#${pointer}` }, of));
    expect(shown).not.toEqual([]);
    expect(refused).toEqual([]);
  });
});

interface Subschema {
  /** As a URI fragment. */
  readonly pointer: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** All objects of a schema, the data of examples and the like left out. */
function subschemas(value: unknown, pointer = ''): Subschema[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : [{ pointer, value: value as Readonly<Record<string, unknown>> }];
  const below = Object.entries(value).filter(([key]) => !['examples', 'default', 'const', 'enum'].includes(key));
  return [...own, ...below.flatMap(([key, each]) => subschemas(each, `${pointer}/${escaped(key)}`))];
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
