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
