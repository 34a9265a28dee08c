// Compiles the schemas of what is read to plain code, so that nothing is compiled, and no code is generated, at run
// time.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';

/** Writes the functions that check parts of schemas, by the names that they get, into a folder of src. */
function compile(
  folder: string,
  names: readonly string[],
  functions: Readonly<Record<string, string>>,
  allErrors = true,
): void {
  const ajv = new Ajv2020({
    allErrors,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    verbose: false,
    code: { source: true, lines: true },
  });
  formats.default(ajv, ['date', 'date-time']);
  const files = names.map((name) => `schemas/${name}.schema.json`);
  for (const file of files) {
    const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    ajv.addSchema(JSON.parse(text) as AnySchemaObject);
  }
  const code = standalone.default(ajv, functions);
  writeFileSync(
    new URL(`../src/${folder}/schemas.generated.cjs`, import.meta.url),
    `// Generated from ${files.join(' and ')} by scripts/compile-schemas.ts. Do not edit.\n${code}\n`,
  );
}

compile('declaration', ['declaration'], {
  cluster: 'urn:guestlist:v1:declaration#/$defs/cluster',
  access: 'urn:guestlist:v1:declaration#/$defs/access',
});
compile('configuration', ['configuration', 'baseline'], {
  configuration: 'urn:guestlist:v1:configuration',
  baseline: 'urn:guestlist:v1:baseline',
});
// Of what other jobs left one mistake is enough, and there may be a great many.
compile(
  'gather',
  ['plan-report', 'receipt', 'lint-report', 'failure'],
  {
    planReport: 'urn:guestlist:v1:plan-report',
    receipt: 'urn:guestlist:v1:receipt',
    lintReport: 'urn:guestlist:v1:lint-report',
    failure: 'urn:guestlist:v1:failure',
  },
  false,
);
