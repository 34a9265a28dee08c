import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** An ARN holds nothing that a reader cannot see, or takes for something else. */
export const arnCharacter: Rule = {
  id: 'arn-character',
  category: 'arn',
  severity: 'error',
  summary: 'An ARN is plain ASCII, without spaces.',
  why: 'A Cyrillic letter looks like a Latin one, and a zero-width space like nothing (CVE-2021-42694): the reviewer approves one principal and aws-auth gets another, which matches nobody. What was copied from a chat or a document often brings such characters, or a space at its end. Nothing is trimmed: the authenticator does not either. Usernames and groups are held to the same by the schema.',
  sources: [
    'https://nvd.nist.gov/vuln/detail/CVE-2021-42694',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/p\u0430yments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('character'),
};
