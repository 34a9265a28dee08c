import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import { ssoRoleOf } from '../../principal/sso-role.ts';
import type { Rule } from '../rule.ts';

/** Says that the name of a permission set's role does not last. */
export const ssoRoleSuffix: Rule = {
  id: 'sso-role-suffix',
  category: 'arn',
  severity: 'note',
  summary: 'The suffix of an IAM Identity Center role changes when the role is made anew.',
  why: 'When the last assignment of a permission set in an account is removed, IAM Identity Center deletes its role; the next assignment makes one with another suffix. The grant then matches nobody, though nothing in this repository has changed (aws-iam-authenticator issue 333).',
  sources: [
    'https://docs.aws.amazon.com/singlesignon/latest/userguide/referencingpermissionsets.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/333',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/eu-west-1/AWSReservedSSO_Developer_0123456789abcdef
  username: developer:{{SessionName}}
  groups: [edit]`,
  good: `- role: arn:aws:iam::123456789012:role/developer
  username: developer:{{SessionName}}
  groups: [edit]`,
  *check({ accesses }) {
    for (const { principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || principal.kind !== 'role') continue;
      const role = ssoRoleOf(principal);
      if (role === undefined || !('permissionSet' in role)) continue;
      const path = principal.path === '/' ? '' : ` Its path is left out: aws-auth gets ${principal.effectiveArn}.`;
      yield {
        location: locate('role'),
        message: `This is the role of the permission set ${role.permissionSet}; its name ends otherwise once it is made anew.${path}`,
        remedy: 'Nothing to do now; bring the suffix up to date when the permission set is assigned anew.',
      };
    }
  },
};
