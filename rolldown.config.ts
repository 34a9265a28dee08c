import { chmod } from 'node:fs/promises';
import { defineConfig, type RolldownOptions } from 'rolldown';
import { bundledLicenses } from './scripts/bundled-licenses.ts';

// dist/ is committed and compared byte for byte, so nothing in a name or a chunk may depend on the machine or the moment.
const bundle = (input: Record<string, string>, dir: string, plugins: RolldownOptions['plugins'] = []) =>
  ({
    input,
    platform: 'node',
    output: {
      dir,
      format: 'esm',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      cleanDir: true,
      minify: false,
      comments: { legal: false },
      codeSplitting: true,
    },
    transform: { target: 'node20.19' },
    treeshake: { moduleSideEffects: true },
    plugins: [bundledLicenses(), plugins],
  }) satisfies RolldownOptions;

/** The two doors. */
export const both = bundle({ cli: 'src/cli.ts', action: 'src/action.ts' }, 'dist', {
  name: 'executable',
  // npm makes a bin executable wherever it links one, and git compares modes too.
  writeBundle: ({ dir }) => chmod(`${dir}/cli.js`, 0o755),
});

/** The action that only checks, by itself: what is in its folder is all that it can do. */
export const check = {
  ...bundle({ check: 'src/check.ts' }, 'dist/check'),
  // Nothing but plan is taken of what follows lint, so there is nothing to be loaded late.
  checks: { ineffectiveDynamicImport: false },
} satisfies RolldownOptions;

// In this order: the first cleans the folder of both.
export default defineConfig([both, check]);
