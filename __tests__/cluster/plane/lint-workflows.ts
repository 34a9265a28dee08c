/** Lints the project's workflows and those of the examples: `node __tests__/cluster/plane/lint-workflows.ts`. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { binary } from './binaries.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const files = ['.github/workflows', 'examples/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(folder, name)),
);
const { status } = spawnSync(await binary('actionlint'), ['-no-color', ...files], { cwd: root, stdio: 'inherit' });
if (status === 0) process.stdout.write(`actionlint: nothing to say of ${files.join(', ')}\n`);
process.exitCode = status ?? 1;
