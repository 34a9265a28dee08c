import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** Every principal is spelled as IAM spells it. */
export const arnSyntax: Rule = {
  id: 'arn-syntax',
  category: 'arn',
  severity: 'error',
  summary: 'A principal is the ARN of an IAM role or user.',
  why: 'The authenticator does not validate the ARNs of aws-auth: one with a typo is loaded and never matches anybody (aws-iam-authenticator, pkg/mapper/configmap). An ARN has the form arn:PARTITION:iam::ACCOUNT:role/NAME or user/NAME, with the region left empty, since IAM is global.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go',
  ],
  bad: `- role: arn:aws:iam:eu-west-1:123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('syntax'),
};
