import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** A role stands under `role:` and a user under `user:`. */
export const arnKind: Rule = {
  id: 'arn-kind',
  category: 'arn',
  severity: 'error',
  summary: 'A role stands under `role:`, a user under `user:`.',
  why: 'The key decides which list of aws-auth the entry goes to, and how its ARN is read: a role loses its path, a user keeps it. The authenticator looks for a role in mapRoles and mapUsers alike, so the mistake may work by chance; Guestlist would rather not let chance decide.',
  sources: ['https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap'],
  bad: `- user: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('kind'),
};
