import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personOf } from '../../src/awsauth/identify.ts';
import { rulesThatFindInGrants } from './found.ts';

const RESERVED = /^(?:system|eks|aws|amazon|iam):/;

const templates = ['{{SessionName}}', '{{SessionNameRaw}}', '{{AccountID}}'];
const pieces = ['sys', 'tem', 'system', 'e', 'ks', 'aws', 'a', 'iam', 'm', 'amazon', ':', '-', 'x'];
const name = fc
  .array(fc.oneof(fc.constantFrom(...templates), fc.constantFrom(...pieces)), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

// What STS takes as the name of a session; a user has none.
const session = fc.oneof(
  fc.constantFrom('sys', 'tem', 'system', 'eks', 'ks', 'aws', 'ws', 'iam', 'am', 'amazon', ''),
  fc.stringMatching(/^[\w+=,.@-]{2,64}$/),
);

const rendered = (username: string, groups: readonly string[], sessionName: string) =>
  personOf(
    { section: 'mapRoles', arn: 'arn:aws:iam::123456789012:role/dev', username, groups },
    { account: '123456789012', sessionName },
  );

describe('whatever a caller names the session', () => {
  test('a username that passes is none that Kubernetes and EKS keep for themselves', () => {
    let passed = 0;
    fc.assert(
      fc.property(name, session, fc.constantFrom('role', 'user'), (username, sessionName, kind) => {
        const grant = `- ${kind}: arn:aws:iam::123456789012:${kind}/dev\n  username: ${JSON.stringify(username)}`;
        if (rulesThatFindInGrants('username', grant).includes('username-reserved')) return;
        passed += 1;
        expect(rendered(username, [], kind === 'user' ? '' : sessionName).username).not.toMatch(RESERVED);
      }),
      { numRuns: 500 },
    );
    expect(passed).toBeGreaterThan(100);
  });

  test('a group that passes is the same for every caller', () => {
    fc.assert(
      fc.property(name, session, (group, sessionName) => {
        const grant = `- role: arn:aws:iam::123456789012:role/dev\n  groups: [${JSON.stringify(group)}]`;
        if (rulesThatFindInGrants('group', grant).includes('template-in-group')) return;
        expect(rendered('dev', [group], sessionName).groups).toEqual([group]);
      }),
      { numRuns: 500 },
    );
  });
});
