import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** An account id is whole. */
export const arnAccount: Rule = {
  id: 'arn-account',
  category: 'arn',
  severity: 'error',
  summary: 'An account id has 12 digits, leading zeros among them.',
  why: 'Spreadsheets, and YAML where the id is not between quotes, read an account id as a number and drop its leading zeros. What is left names no account, and its entry never matches.',
  sources: ['https://docs.aws.amazon.com/accounts/latest/reference/manage-acct-identifiers.html'],
  bad: `- role: arn:aws:iam::12345678901:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::012345678901:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  check: principalProblem('account'),
};
