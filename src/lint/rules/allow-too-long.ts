import type { Rule } from '../rule.ts';

/** Two weeks: long enough for a review and a merge, and too short to be forgotten. */
const MOST_DAYS = 14;

/** An allowance is for one change. */
export const allowTooLong: Rule = {
  id: 'allow-too-long',
  category: 'cluster',
  severity: 'error',
  suppressible: false,
  summary: 'An allowance under spec.allow ends within 14 days.',
  why: 'An allowance switches a guard off for a cluster, for every change until its last day. It is meant for the one change that needs it and is reviewed with that change; one that lasts would be there for the mistake of next month too.',
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
      until: 2027-12-01
      reason: the payments team moves to access entries, ACCESS-77`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: removal-limit
      until: 2026-12-01
      reason: the payments team moves to access entries, ACCESS-77`,
  *check({ clusters, today }) {
    for (const { until, locate } of clusters.flatMap(({ allow }) => allow)) {
      const days = Math.round((Date.parse(until) - Date.parse(today)) / 86_400_000);
      if (days <= MOST_DAYS) continue;
      yield {
        location: locate('until'),
        message: `${until} is ${days} days away, more than ${MOST_DAYS}.`,
        remedy: `Choose a date within ${MOST_DAYS} days; should the change be merged later, move the date then.`,
      };
    }
  },
};
