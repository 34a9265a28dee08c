import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** The ARN of an account's root is nobody's who should sign in. */
export const arnRoot: Rule = {
  id: 'arn-root',
  category: 'arn',
  severity: 'error',
  summary: "A principal is not an account's root.",
  why: 'In a trust policy arn:aws:iam::ACCOUNT:root stands for everybody in the account; in aws-auth it stands for the root user alone, who should never sign in to a cluster, and for nobody else. Everybody in an account is what `account:` is for.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/root-user-best-practices.html',
  ],
  bad: `- user: arn:aws:iam::123456789012:root
  groups: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]`,
  suppressible: false,
  check: principalProblem('root'),
};
