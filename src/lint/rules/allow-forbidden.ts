import { guards } from '../../plan/guards.ts';
import type { Rule } from '../rule.ts';

/** Some guards always hold. */
export const allowForbidden: Rule = {
  id: 'allow-forbidden',
  category: 'cluster',
  severity: 'error',
  suppressible: false,
  summary:
    'No allowance is for a guard that keeps everybody from being locked out, or that Kubernetes would not let pass.',
  why: 'What creator-shadowed and effect-differs refuse could lock everybody out for good, or let in whom nobody approved; what immutable and too-large refuse, the API server refuses too; and what conflict refuses is settled with onConflict. An allowance for one of them would change nothing, and its readers would think that it did.',
  sources: ['https://github.com/aws/containers-roadmap/issues/1209'],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  allow:
    - guard: creator-shadowed
      until: 2026-12-01
      reason: the creator is to be listed like everybody else`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod, labels: {env: prod}}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
  *check({ clusters }) {
    for (const { guard, locate } of clusters.flatMap(({ allow }) => allow)) {
      const final = guards.find(({ id }) => id === guard)?.final;
      if (final === undefined) continue;
      yield {
        location: locate('guard'),
        message: `The guard ${guard} always holds. ${final}`,
        remedy: 'Remove the allowance, and mend what the guard refuses.',
      };
    }
  },
};
