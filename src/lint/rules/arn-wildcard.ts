import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** An ARN names one principal. */
export const arnWildcard: Rule = {
  id: 'arn-wildcard',
  category: 'arn',
  severity: 'error',
  summary: 'An ARN holds no wildcard.',
  why: 'The authenticator compares whole ARNs, ignoring case and nothing else: in aws-auth a * is an asterisk, and matches nobody. Policies of IAM read it otherwise, so it is often expected to work here (aws/containers-roadmap issue 474).',
  sources: [
    'https://github.com/aws/containers-roadmap/issues/474',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/tree/master/pkg/mapper/configmap',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-*
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-ci
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('wildcard'),
};
