import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** Says that a grant does not tell what it is for. */
export const reasonMissing: Rule = {
  id: 'reason-missing',
  category: 'grant',
  severity: 'note',
  summary: 'A grant says what it is for.',
  why: 'The reason is what a reviewer weighs the groups against, and what tells in a year whether the grant is still needed. The plan shows it beside the change.',
  sources: [],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]
  reason: deploys the payment service`,
  *check({ accesses }) {
    for (const { kind, reason, locate } of grantsOf(accesses)) {
      if (reason !== undefined) continue;
      yield { location: locate(kind), message: 'The grant gives no reason.', remedy: 'Add `reason:`.' };
    }
  },
};
