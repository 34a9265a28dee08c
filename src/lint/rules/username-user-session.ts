import { SESSION_TEMPLATE, withoutSession } from '../../awsauth/templates.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';
import { isEmptyFor } from './username-empty.ts';

/** Session templates are for roles. */
export const usernameUserSession: Rule = {
  id: 'username-user-session',
  category: 'username',
  severity: 'warning',
  onEntries: true,
  summary: 'The username of an IAM user holds no session template.',
  why: 'An IAM user signs in without a session: {{SessionName}} and {{SessionNameRaw}} are empty for it (aws-iam-authenticator, pkg/arn). payments:{{SessionName}} becomes payments: for every user that has it, and nothing tells them apart any more.',
  sources: ['https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go'],
  bad: `- user: arn:aws:iam::123456789012:user/designated_user
  username: payments:{{SessionName}}
  groups: [view]`,
  good: `- user: arn:aws:iam::123456789012:user/designated_user
  username: payments:designated_user
  groups: [view]`,
  *check({ accesses }) {
    for (const { kind, username = '', locate } of grantsOf(accesses)) {
      if (kind !== 'user' || !SESSION_TEMPLATE.test(username) || isEmptyFor(kind, username)) continue;
      yield {
        location: locate('username'),
        message: `An IAM user has no session name, so it gets in as ${JSON.stringify(withoutSession(username))}.`,
        remedy: "Write the user's own name in place of the template.",
      };
    }
  },
};
