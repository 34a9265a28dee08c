import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal, type Principal, type PrincipalProblem } from '../../principal/principal.ts';
import { ssoRoleOf } from '../../principal/sso-role.ts';
import type { Rule } from '../rule.ts';

const BEGINS_WITH_SESSION = /^\{\{SessionName(?:Raw)?\}\}/;

/** Nobody chooses who to be. */
export const usernameChosen: Rule = {
  id: 'username-chosen',
  category: 'username',
  severity: 'warning',
  onEntries: true,
  summary: 'A username begins with something that the caller does not choose.',
  why: 'Whoever assumes a role chooses the name of the session. With the username {{SessionName}} they get in as any user they like, and have what RBAC gives to that user; the audit log then shows the name of somebody else. A session name has letters, digits and + = , . @ _ - but no colon, so a fixed text with a colon in front keeps every name apart: payments:{{SessionName}}. EKS asks for that colon in access entries. The role of an IAM Identity Center permission set is not reported: there the service names the session after the person.',
  sources: [
    'https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html',
    'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: "{{SessionName}}"
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const { username = '', principal, locate } of grantsOf(accesses)) {
      if (!BEGINS_WITH_SESSION.test(username) || !choosesItsSession(principal)) continue;
      const isAll = username.replace(BEGINS_WITH_SESSION, '') === '';
      yield {
        location: locate('username'),
        message: `Whoever assumes ${principal.name} chooses the session name, and so ${isAll ? 'can get in as any user whose name has no colon' : 'chooses how the username begins'}.`,
        remedy: `Put a fixed text with a colon in front, as in ${principal.name}:{{SessionName}}.`,
      };
    }
  },
};

function choosesItsSession(principal: Principal | PrincipalProblem): principal is Extract<Principal, { kind: 'role' }> {
  if (!isPrincipal(principal) || principal.kind !== 'role') return false;
  const sso = ssoRoleOf(principal);
  return sso === undefined || 'problem' in sso;
}
