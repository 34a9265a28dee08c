import { expect, test } from 'vitest';
import { both, check } from '../../rolldown.config.ts';
import { bundleOf } from './bundle.ts';

test.each([
  ['both doors', both],
  ['the action that only checks', check],
])('the bundle of %s runs no code but its own: none is fetched, and none is made of a text', async (_words, config) => {
  const { modules } = await bundleOf(config);
  // A comment may tell of types, as in {import('./types')}; a method may be called eval.
  const code = modules.map(({ path, code: text }) => ({
    path,
    text: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''),
  }));
  const made = code.filter(({ text }) =>
    /new Function\(|(?<![.\w])eval\([^)]*\)(?!\s*\{)|createRequire\([^)]*\)\([^'"]/.test(text),
  );
  expect(made.map(({ path }) => path)).toEqual([]);
  const loads = code.flatMap(({ text }) =>
    [...text.matchAll(/(?<![.\w])import\(([^)]*)\)/g)].map(([, what = '']) => what.trim()),
  );
  expect(loads.filter((what) => !/^["'](?:\.{1,2}\/|node:|[a-z0-9]+["'])/.test(what))).toEqual([]);
});

test('the cache of the runner is never asked', async () => {
  const { modules } = await bundleOf(both);
  // Where it is: @actions/cache, src/internal/config.ts.
  const asking = modules.filter(({ code }) => /\bACTIONS_(?:CACHE|RESULTS)_URL\b/.test(code));
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('a program is started to ask git, by a kubeconfig, and by a profile of AWS on the command line', async () => {
  const { modules } = await bundleOf(both);
  const starts = modules.filter(({ code }) => /\bchild_process\b|\bexecFile\b/.test(code)).map(({ path }) => path);
  expect(starts.sort()).toEqual([
    'node_modules/@aws-sdk/credential-provider-process/dist-cjs/index.js',
    // Commander starts a program for a command that is declared as one; none is.
    'node_modules/commander/lib/command.js',
    'src/git/run.ts',
    'src/kubernetes/kubeconfig/plugin.ts',
  ]);
});
