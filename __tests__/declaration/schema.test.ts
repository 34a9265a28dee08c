import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import secure from 'ajv/lib/refs/json-schema-secure.json' with { type: 'json' };
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import declaration from '../../schemas/declaration.schema.json' with { type: 'json' };

/** Every schema in the schema, each with the path to it. */
function* schemasIn(value: unknown, path = '#'): Iterable<[path: string, schema: object]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path, value];
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'examples') yield* schemasIn(inner, `${path}/${key}`);
  }
}

const all = [...schemasIn(declaration)];
const patterns = new Set(
  all.flatMap(([, schema]) => ('pattern' in schema && typeof schema.pattern === 'string' ? [schema.pattern] : [])),
);

describe('the schema of declarations', () => {
  test('is one', () => {
    expect(new Ajv2020({ strict: false }).validateSchema(declaration)).toBe(true);
  });

  test('has nothing that takes long to check, says ajv', () => {
    const isSecure = new Ajv({ strict: false }).compile(secure);
    // The rules know drafts before $defs, and follow no $ref: so each schema is shown to them by itself.
    const insecure = all.filter(([, schema]) => !isSecure(schema)).map(([path]) => path);
    expect(insecure).toEqual([]);
  });

  test('compares only texts where it asks for items that are all different', () => {
    // ajv compares items of any other kind each with each other.
    const unique = all.filter(([, schema]) => 'uniqueItems' in schema);
    expect(unique.length).toBeGreaterThan(0);
    for (const [path, schema] of unique)
      expect([path, schema]).toEqual([
        path,
        expect.objectContaining({ items: expect.objectContaining({ type: 'string' }) }),
      ]);
  });

  test.each([...patterns])('matches %s in linear time, says recheck', (pattern) => {
    expect(checkSync(pattern, 'u')).toMatchObject({
      status: 'safe',
      complexity: { type: expect.stringMatching(/^(safe|linear)$/) },
    });
  });
});
