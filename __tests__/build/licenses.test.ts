import { describe, expect, test } from 'vitest';
import { both, check } from '../../rolldown.config.ts';
import { isAllowed, nameOf, packageRootOf } from '../../scripts/bundled-licenses.ts';
import { bundleOf } from './bundle.ts';

describe.each([
  ['both doors', both],
  ['the action that only checks', check],
])('the licences of the bundle of %s', (_words, config) => {
  test('are of every package whose code is in it, and each may be passed on', async () => {
    const { ids, assets } = await bundleOf(config);
    const roots = [...new Set(ids.map(packageRootOf).filter((root) => root !== undefined))];
    expect(roots.length).toBeGreaterThan(30);
    const lines = new Set((assets['licenses.txt'] ?? '').split('\n'));
    // Throws where a licence is not allowed.
    expect(roots.map(nameOf).filter((name) => !lines.has(name))).toEqual([]);
  });
});

test.each([
  ['MIT', true],
  ['(Apache-2.0 AND BSD-3-Clause)', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND GPL-3.0-only', false],
  ['AGPL-3.0-only', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['UNLICENSED', false],
  [undefined, false],
])('the licence %s may be bundled: %s', (license, allowed) => {
  expect(isAllowed(license)).toBe(allowed);
});
