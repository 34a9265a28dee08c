import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Reading, read } from '../../src/awsauth/read.ts';

interface Loaded {
  readonly mapRoles: readonly { arn: string; username: string; groups: readonly string[] }[];
  readonly mapUsers: readonly { arn: string; username: string; groups: readonly string[] }[];
  readonly mapAccounts: readonly string[];
  readonly error: string;
}

interface Case {
  readonly name: string;
  readonly data: Record<string, string>;
  readonly 'v0.6.13': Loaded;
}

// What aws-iam-authenticator 0.6.13 answered when it was run on these texts.
const cases: Case[] = JSON.parse(readFileSync(new URL('fixtures/authenticator-cases.json', import.meta.url), 'utf8'));

function loaded(reading: Reading): Omit<Loaded, 'error'> {
  const identities = (section: 'mapRoles' | 'mapUsers') =>
    reading[section].entries.flatMap(({ mapping }) =>
      mapping.section === 'mapAccounts'
        ? []
        : [{ arn: mapping.arn, username: mapping.username, groups: mapping.groups }],
    );
  return {
    mapRoles: identities('mapRoles'),
    mapUsers: identities('mapUsers'),
    mapAccounts: reading.mapAccounts.entries.map(({ mapping }) =>
      mapping.section === 'mapAccounts' ? mapping.account : '',
    ),
  };
}

describe('read loads what aws-iam-authenticator 0.6.13 loads', () => {
  test.each(cases)('$name', ({ data, 'v0.6.13': expected }) => {
    const { error, ...lists } = expected;
    const reading = read({ data });
    expect(loaded(reading)).toEqual(lists);
    const complains = Object.values(reading).some(
      ({ problem, entries }) => problem !== undefined || entries.some((entry) => entry.lost.length > 0),
    );
    if (error !== '') expect(complains).toBe(true);
  });
});
