import { MASTERS } from '../../awsauth/masters.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** A year: whoever needs everything for longer should be asked once a year whether that still holds. */
const MOST_DAYS_FOR_MASTERS = 365;

/** Two years: a date further away than people stay in their jobs is no date. */
const MOST_DAYS = 730;

/** An end date is near enough to mean something. */
export const grantExpiresLate: Rule = {
  id: 'grant-expires-late',
  category: 'grant',
  severity: 'warning',
  summary: 'A grant that expires does so within two years, and one of system:masters within one.',
  why: 'An end date makes somebody look again at whether a grant is still needed. One that is many years away looks like a limit and is none; most often it is a typo in the year. A grant that is meant to last needs no date.',
  sources: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#remove-credentials'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2072-01-31`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2027-01-31`,
  *check({ accesses, today }) {
    const now = Date.parse(today);
    for (const { expires, groups, locate } of grantsOf(accesses)) {
      if (expires === undefined) continue;
      const days = Math.round((Date.parse(expires) - now) / 86_400_000);
      const isMasters = groups.includes(MASTERS);
      const most = isMasters ? MOST_DAYS_FOR_MASTERS : MOST_DAYS;
      if (days <= most) continue;
      yield {
        location: locate('expires'),
        message: `${expires} is ${days} days away, more than ${most}${isMasters ? ' for system:masters' : ''}.`,
        remedy: `Choose a date within ${most} days, and extend it when it comes.`,
      };
    }
  },
};
