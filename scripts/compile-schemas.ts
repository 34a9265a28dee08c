// Compiles the declaration schema to plain code, so that nothing is compiled, and no code is generated, at run time.
import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';

const schema = JSON.parse(readFileSync(new URL('../schemas/declaration.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
  verbose: false,
  code: { source: true, lines: true },
});
formats.default(ajv, ['date']);
ajv.addSchema(schema);
const id = schema.$id as string;
const code = standalone.default(ajv, { cluster: `${id}#/$defs/cluster`, access: `${id}#/$defs/access` });
writeFileSync(
  new URL('../src/declaration/schemas.generated.cjs', import.meta.url),
  `// Generated from schemas/declaration.schema.json by scripts/compile-schemas.ts. Do not edit.\n${code}\n`,
);
