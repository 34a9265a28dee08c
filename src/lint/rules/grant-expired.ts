import type { Rule } from '../rule.ts';

/** Says that a grant's last day has passed. */
export const grantExpired: Rule = {
  id: 'grant-expired',
  category: 'grant',
  severity: 'warning',
  summary: 'A grant that has expired no longer asks for anything.',
  why: 'After its last day a grant counts as not declared: the next apply removes its entry. The line only misleads its readers.',
  sources: [],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2020-01-31`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [view]
  expires: 2027-01-31`,
  *check({ rosters }) {
    const told = new Set<unknown>();
    for (const { expired } of rosters) {
      for (const { grant } of expired) {
        if (told.has(grant)) continue;
        told.add(grant);
        yield {
          location: grant.locate('expires'),
          message: `The grant expired on ${grant.expires}: it is treated as not declared.`,
          remedy: 'Remove it, or set a later date.',
        };
      }
    }
  },
};
