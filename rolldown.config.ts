import { chmod } from 'node:fs/promises';
import { defineConfig } from 'rolldown';
import { bundledLicenses } from './scripts/bundled-licenses.ts';

// dist/ is committed and compared byte for byte, so nothing in a name or a chunk may depend on the machine or the moment.
export default defineConfig({
  input: { cli: 'src/cli.ts', action: 'src/action.ts' },
  platform: 'node',
  output: {
    dir: 'dist',
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
  plugins: [
    bundledLicenses(),
    {
      name: 'executable',
      // npm makes a bin executable wherever it links one, and git compares modes too.
      writeBundle: () => chmod('dist/cli.js', 0o755),
    },
  ],
});
