import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** Says that a user's keys last. */
export const userGrant: Rule = {
  id: 'user-grant',
  category: 'grant',
  severity: 'note',
  summary: 'A grant is for a role rather than for an IAM user.',
  why: 'An IAM user signs in with access keys that hold until somebody takes them away, wherever they may have got to. A role gives credentials for some hours, and says who may have them. IAM and EKS both advise to grant to roles.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#bp-users-federation-idp',
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
  ],
  bad: `- user: arn:aws:iam::123456789012:user/designated_user
  groups: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
  *check({ accesses }) {
    for (const { principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || principal.kind !== 'user') continue;
      yield {
        location: locate('user'),
        message: `${principal.name} is an IAM user, whose access keys hold until somebody takes them away.`,
        remedy: 'Where you can, grant to a role that the person assumes.',
      };
    }
  },
};
