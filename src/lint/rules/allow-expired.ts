import type { Rule } from '../rule.ts';

/** Says that an allowance's last day has passed. */
export const allowExpired: Rule = {
  id: 'allow-expired',
  category: 'cluster',
  severity: 'warning',
  summary: 'An allowance under spec.allow that has expired allows nothing.',
  why: 'After its last day the guard refuses as ever. The lines only mislead their readers, and somebody may give them a new date without asking why they are there.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2020-01-31
      reason: the payments team moves to access entries, ACCESS-77`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
  *check({ clusters, today }) {
    for (const { guard, until, locate } of clusters.flatMap(({ allow }) => allow)) {
      if (today <= until) continue;
      yield {
        location: locate('until'),
        message: `The allowance expired on ${until}: ${guard} refuses as ever.`,
        remedy: 'Remove it.',
      };
    }
  },
};
