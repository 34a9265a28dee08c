import { withoutSession } from '../../awsauth/templates.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import type { PrincipalKind } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** A username is something once its templates are filled in. */
export const usernameEmpty: Rule = {
  id: 'username-empty',
  category: 'username',
  severity: 'error',
  summary: 'A username is not empty once its templates are filled in.',
  why: 'An IAM user signs in without a session, so {{SessionName}} is empty for it, and a username that is nothing else is empty too. Kubernetes then sees nobody: aggregated APIs such as kubectl top answer 401 (aws-iam-authenticator issue 289), RBAC has no name to bind, and the audit log none to show. A username of spaces is as good as empty.',
  sources: [
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/289',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go',
  ],
  bad: `- user: arn:aws:iam::123456789012:user/designated_user
  username: "{{SessionName}}"
  groups: [view]`,
  good: `- user: arn:aws:iam::123456789012:user/designated_user
  username: designated_user
  groups: [view]`,
  *check({ accesses }) {
    for (const { kind, username, locate } of grantsOf(accesses)) {
      if (username === undefined || !isEmptyFor(kind, username)) continue;
      yield {
        location: locate('username'),
        message: `The username ${JSON.stringify(username)} is empty for ${kind === 'user' ? 'an IAM user, which has no session name' : 'everybody'}.`,
        remedy: 'Write a name, or leave `username:` out for the default.',
      };
    }
  },
};

/** Whether nothing is left of a username when it is rendered for a principal of a kind. */
export function isEmptyFor(kind: PrincipalKind, username: string): boolean {
  return !/\S/.test(kind === 'user' ? withoutSession(username) : username);
}
