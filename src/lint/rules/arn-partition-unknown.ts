import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** The second part of an ARN is a partition that exists. */
export const arnPartitionUnknown: Rule = {
  id: 'arn-partition-unknown',
  category: 'arn',
  severity: 'error',
  summary: "An ARN's partition is one that AWS has.",
  why: 'The second part of an ARN names a partition: aws, aws-cn for China, aws-us-gov for GovCloud, and so on. A caller comes from one of them, so an ARN of any other matches nobody. Known are the eight that the authenticator knows.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go',
  ],
  bad: `- role: arn:was:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('partition'),
};
