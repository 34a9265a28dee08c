import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** Principals are of accounts that the configuration allows. */
export const accountAllowed: Rule = {
  id: 'account-allowed',
  category: 'grant',
  severity: 'error',
  summary: 'A principal is of an account that the configuration allows.',
  why: 'A digit more or less in an account id grants to somebody outside the company, and looks like any other line in review. Speaks only where allowed.accounts is configured.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-principalaccount',
  ],
  allowed: { accounts: new Set(['123456789012']) },
  bad: `- role: arn:aws:iam::123456789021:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  suppressible: false,
  *check({ accesses, configuration: { allowed } }) {
    if (allowed.accounts === undefined) return;
    for (const { kind, principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || allowed.accounts.has(principal.account)) continue;
      yield {
        location: locate(kind),
        message: `Account ${principal.account} is not one that the configuration allows.`,
        remedy: 'Check the digits; or add the account to allowed.accounts, in a change of its own.',
      };
    }
  },
};
