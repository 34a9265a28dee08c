import { expect, test } from 'vitest';
import { wantsColor } from '../../../src/report/terminal/color.ts';

test.each<[Readonly<Record<string, string>>, { readonly terminal: boolean; readonly file: boolean }]>([
  [{}, { terminal: true, file: false }],
  [{ NO_COLOR: '1' }, { terminal: false, file: false }],
  [{ NO_COLOR: '' }, { terminal: true, file: false }],
  [{ FORCE_COLOR: '1' }, { terminal: true, file: true }],
  [{ FORCE_COLOR: '' }, { terminal: true, file: true }],
  [{ FORCE_COLOR: '0' }, { terminal: true, file: false }],
  [
    { FORCE_COLOR: '1', NO_COLOR: '1' },
    { terminal: false, file: false },
  ],
])('%j', (env, wanted) => {
  expect({ terminal: wantsColor(env, true), file: wantsColor(env, false) }).toEqual(wanted);
});
