import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** Says which username a grant gets that names none. */
export const usernameDefault: Rule = {
  id: 'username-default',
  category: 'username',
  severity: 'note',
  summary: 'A grant without a username gets a sensible one.',
  why: 'An entry without a username lets its principal in as nobody: aggregated APIs such as kubectl top then answer 401 (aws-iam-authenticator issue 289). Guestlist fills in NAME:{{SessionName}} for a role, so that the audit log names the person, and its name for a user.',
  sources: ['https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/289'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { kind, username, usernameIsDefault, locate } of grantsOf(accesses)) {
      if (!usernameIsDefault || username === undefined) continue;
      yield {
        location: locate(kind),
        message: `No username: it will be ${username}.`,
        remedy: 'Nothing to do, or name one with `username:`.',
      };
    }
  },
};
