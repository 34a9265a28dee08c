import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** A role is named by its own ARN, not by one of its sessions. */
export const arnAssumedRole: Rule = {
  id: 'arn-assumed-role',
  category: 'arn',
  severity: 'error',
  summary: 'A role is named by its own ARN, not by that of a session.',
  why: "`aws sts get-caller-identity` shows sts::ACCOUNT:assumed-role/ROLE/SESSION, and that is what people paste. The authenticator makes iam::ACCOUNT:role/ROLE of the caller before it looks into aws-auth, and leaves the map's own ARNs as they stand (aws-iam-authenticator, pkg/arn), so a session's ARN never matches.",
  sources: [
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  ],
  bad: `- role: arn:aws:sts::123456789012:assumed-role/payments-dev/jo
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('assumed-role'),
};
