import { expect, test } from 'vitest';
import { parseBaseline } from '../../../src/lint/baseline/baseline.ts';
import { suppress } from '../../../src/lint/suppression/suppress.ts';
import { accessYaml, TODAY } from '../../declare.ts';
import { roleArn } from '../../report/live.ts';

test('a comment on a live rule is not told to be for nothing, since lint cannot know', () => {
  const comments = '# guestlist: ignore[group-unbound, role-path] it is bound later';
  const text = accessYaml(`${comments}\n- role: ${roleArn('a')}\n  groups: [x]`);
  const { findings } = suppress([], [{ path: 'a.yaml', text }], { today: TODAY, isWhole: true });
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'suppression-unused: role-path finds nothing to suppress here.',
  ]);
});

test('a baseline, which lint writes, lists nothing of live rules', () => {
  const text = `apiVersion: guestlist/v1
kind: Baseline
findings:
  - {rule: group-unbound, file: access/a.yaml, fingerprint: 0123456789abcdef/1}
`;
  expect(parseBaseline({ path: 'known.yaml', text })).toMatchObject([
    { rule: 'baseline', message: expect.stringContaining('Lint does not ask the rule group-unbound') },
  ]);
});
