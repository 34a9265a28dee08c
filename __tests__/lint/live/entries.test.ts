import { expect, test } from 'vitest';
import type { Severity } from '../../../src/finding/finding.ts';
import { exampleInput } from '../../../src/lint/example.ts';
import { lint } from '../../../src/lint/lint.ts';
import { lintEntries } from '../../../src/lint/live/live.ts';
import { groupMasters } from '../../../src/lint/rules/group-masters.ts';

const input = exampleInput(
  groupMasters,
  `- role: arn:aws:iam::123456789012:role/team/dev
  username: system:dev
- role: arn:aws:iam::123456789012:role/admin
  groups: ["eks:x", system:masters]
`,
);

function found(severities: ReadonlyMap<string, Severity | 'off'>) {
  return lintEntries(input, { severities }).map(
    ({ rule, severity, location: { line } }) => `${line} ${rule} ${severity}`,
  );
}

test('a live aws-auth is held against the rules that need no more than entries, in the order of places', () => {
  expect(found(new Map())).toEqual([
    '8 username-reserved error',
    '10 group-reserved warning',
    '10 group-masters warning',
  ]);
  // The others find something here too.
  expect(lint(input).map(({ rule }) => rule)).toContain('role-path');
});

test('they have the severity that guestlist.yaml gives them', () => {
  expect(
    found(
      new Map<string, Severity | 'off'>([
        ['group-masters', 'note'],
        ['username-reserved', 'off'],
      ]),
    ),
  ).toEqual(['10 group-reserved warning', '10 group-masters note']);
});
