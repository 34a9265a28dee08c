import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Bundles a door from its sources, as dist/ is: it starts four times as fast, and dist/ may be older.
 *
 * @param folder where the bundle is put, in a folder of its own
 * @returns the file to run
 */
export async function bundle(door: 'action' | 'cli', folder: string): Promise<string> {
  await build({
    cwd: root,
    input: { [door]: `src/${door}.ts` },
    platform: 'node',
    logLevel: 'silent',
    output: { dir: join(folder, 'bundle'), format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
  });
  return join(folder, 'bundle', `${door}.mjs`);
}
