import { describe, expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { diffData, diffLine } from '../../src/plan/text-diff.ts';

const map = (data: Readonly<Record<string, string>> | undefined): ConfigMap => ({
  metadata: {},
  ...(data === undefined ? {} : { data }),
});

/** What would be written over what, as diff itself prints it. */
function diff(before: Readonly<Record<string, string>> | undefined, after: Readonly<Record<string, string>>) {
  const live = before && map(before);
  return diffData({ live, next: map(after) }).map(({ key, lines }) => [key, ...lines.map(diffLine)]);
}

const numbered = (from: number, to: number, word = 'line') =>
  Array.from({ length: to - from + 1 }, (_, index) => `${word} ${from + index}\n`).join('');

describe('diffData', () => {
  test('shows each key of the three that differs, in their order, and no other', () => {
    const before = { mapUsers: 'a\n', mapRoles: 'b\n', mapAccounts: 'same\n', other: 'x' };
    expect(diff(before, { mapUsers: 'c\n', mapRoles: 'd\n', mapAccounts: 'same\n', other: 'y' })).toEqual([
      ['mapRoles', '@@ -1,1 +1,1 @@', '-b', '+d'],
      ['mapUsers', '@@ -1,1 +1,1 @@', '-a', '+c'],
    ]);
  });

  test('shows three lines around a change, and where the stretch begins', () => {
    const before = { mapRoles: numbered(1, 9) };
    expect(diff(before, { mapRoles: numbered(1, 9).replace('line 5\n', 'five\n-six\n') })).toEqual([
      [
        'mapRoles',
        '@@ -2,7 +2,8 @@',
        ' line 2',
        ' line 3',
        ' line 4',
        '-line 5',
        '+five',
        '+-six',
        ' line 6',
        ' line 7',
        ' line 8',
      ],
    ]);
  });

  test('says where a text does not end with a line break', () => {
    expect(diff({ mapRoles: 'a' }, { mapRoles: 'a\n' })).toEqual([
      ['mapRoles', '@@ -1,1 +1,1 @@', '-a', ' \\ No newline at end of file', '+a'],
    ]);
  });

  test('of a cluster without aws-auth, and of a key that goes, shows the whole text', () => {
    expect(diff(undefined, { mapRoles: 'a\n' })).toEqual([['mapRoles', '@@ -0,0 +1,1 @@', '+a']]);
    expect(diff({ mapRoles: 'a\n' }, {})).toEqual([['mapRoles', '@@ -1,1 +0,0 @@', '-a']]);
    expect(diffData({ live: map(undefined), next: map(undefined) })).toEqual([]);
  });

  test('past thousands of lines shows both texts whole, since a minimal diff would take too long', () => {
    // The last line counts without a line break too.
    const after = `${numbered(1, 2100, 'other')}end`;
    const [[key, ...lines] = []] = diff({ mapRoles: numbered(1, 2100) }, { mapRoles: after });
    expect(key).toBe('mapRoles');
    expect(lines).toHaveLength(4201);
    expect([lines[0], lines[2099], lines[2100], lines[4200]]).toEqual(['-line 1', '-line 2100', '+other 1', '+end']);
  });

  test('of a plan that another run printed is what that run said', () => {
    const printed = [{ key: 'mapRoles', lines: [{ sign: '+', text: 'a' }] }] as const;
    expect(diffData({ diff: printed })).toBe(printed);
  });
});
