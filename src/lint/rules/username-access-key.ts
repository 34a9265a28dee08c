import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** A username lasts. */
export const usernameAccessKey: Rule = {
  id: 'username-access-key',
  category: 'username',
  severity: 'warning',
  onEntries: true,
  summary: 'A username does not hold the access key id.',
  why: "{{AccessKeyID}} is the id of the key that signed the token. A role's session has a new one every time, so no RoleBinding can name the user and no two lines of the audit log belong together; a user's changes with each rotation. The authenticator puts the access key id into the audit log's extra fields anyway.",
  sources: ['https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{AccessKeyID}}
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { kind, username, locate } of grantsOf(accesses)) {
      if (username?.includes('{{AccessKeyID}}') !== true) continue;
      yield {
        location: locate('username'),
        message: `The access key id is another ${kind === 'user' ? 'after each rotation' : 'in every session'}, and so is this username.`,
        remedy: kind === 'user' ? "Write the user's name." : 'Write {{SessionName}} in its place.',
      };
    }
  },
};
