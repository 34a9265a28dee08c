import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import { ssoRoleOf } from '../../principal/sso-role.ts';
import type { Rule } from '../rule.ts';

/** Says that a role's path will not be written to aws-auth. */
export const rolePath: Rule = {
  id: 'role-path',
  category: 'arn',
  severity: 'note',
  summary: "A role's path is left out of aws-auth.",
  why: 'STS names a caller by its role without the path, so an entry with the path never matches (aws-iam-authenticator issues 98, 153, 268; SSO roles too). Guestlist writes the ARN without it. An IAM user keeps its path.',
  sources: [
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/268',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/153',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/98',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/team/ci/deployer
  groups: [ci:deploy]`,
  good: `- role: arn:aws:iam::123456789012:role/deployer
  groups: [ci:deploy]`,
  *check({ accesses }) {
    for (const { principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || principal.kind !== 'role' || principal.path === '/') continue;
      // Of these, other rules say it.
      if (ssoRoleOf(principal) !== undefined) continue;
      yield {
        location: locate('role'),
        message: `The path ${principal.path} is left out: aws-auth gets ${principal.effectiveArn}.`,
        remedy: 'Nothing to do; this is how the authenticator sees the role.',
      };
    }
  },
};
