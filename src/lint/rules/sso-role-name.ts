import { isPrincipal, type Principal, type PrincipalProblem, type RolePrincipal } from '../../principal/principal.ts';
import { ssoRoleOf } from '../../principal/sso-role.ts';
import { principalsThat } from '../named-principals.ts';
import type { Rule } from '../rule.ts';

const problems = {
  name: {
    message: 'is not how IAM Identity Center names a role, so it matches nobody',
    remedy:
      'Write AWSReservedSSO_PERMISSIONSET_SUFFIX, with a suffix of 16 hex digits: `aws iam list-roles --path-prefix /aws-reserved/sso.amazonaws.com/` shows it.',
  },
  path: {
    message: 'has not the path of an IAM Identity Center role',
    remedy:
      'The path is /aws-reserved/sso.amazonaws.com/REGION/, without the region for us-east-1. It may be left out.',
  },
} as const;

/** The role of a permission set is named as IAM Identity Center names it. */
export const ssoRoleName: Rule = {
  id: 'sso-role-name',
  category: 'arn',
  severity: 'error',
  summary: 'A role of IAM Identity Center has the name and path that it makes.',
  why: 'IAM Identity Center makes a role AWSReservedSSO_PERMISSIONSET_SUFFIX of each permission set, the suffix 16 hex digits that nobody can guess, under /aws-reserved/sso.amazonaws.com/REGION/. The name of the permission set alone, a suffix cut short, or a * in its place matches nobody, and nothing says so (aws-iam-authenticator issues 153 and 333).',
  sources: [
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/153',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/333',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/AWSReservedSSO_Developer
  username: developer:{{SessionName}}
  groups: [edit]`,
  good: `- role: arn:aws:iam::123456789012:role/AWSReservedSSO_Developer_0123456789abcdef
  username: developer:{{SessionName}}
  groups: [edit]`,
  *check({ clusters, accesses }) {
    for (const { principal, location } of principalsThat(isMistaken, clusters, accesses)) {
      const role = ssoRoleOf(principal);
      if (role === undefined || !('problem' in role)) continue;
      const { message, remedy } = problems[role.problem];
      const what = role.problem === 'name' ? principal.name : principal.arn;
      yield { location, message: `${what} ${message}.`, remedy };
    }
  },
};

function isMistaken(principal: Principal | PrincipalProblem): principal is RolePrincipal {
  if (!isPrincipal(principal) || principal.kind !== 'role') return false;
  const role = ssoRoleOf(principal);
  return role !== undefined && 'problem' in role;
}
