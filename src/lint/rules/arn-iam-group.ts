import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** An IAM group is nobody who could sign in. */
export const arnIamGroup: Rule = {
  id: 'arn-iam-group',
  category: 'arn',
  severity: 'error',
  summary: 'A principal is no IAM group.',
  why: 'An IAM group is not a principal: nobody can sign in as one, and the authenticator does not ask IAM who belongs to it, so an entry for it lets nobody in. People have asked for it since 2019 (aws/containers-roadmap issue 150). The way to get it is a role that the members of the group may assume.',
  sources: [
    'https://github.com/aws/containers-roadmap/issues/150',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/176',
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
  ],
  bad: `- user: arn:aws:iam::123456789012:group/payments
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('iam-group'),
};
