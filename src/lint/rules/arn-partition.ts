import { identitiesOf } from '../../declaration/declaration.ts';
import { partitionOf } from '../../principal/partition.ts';
import { isPrincipal } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** A principal is of the partition that its cluster is in. */
export const arnPartition: Rule = {
  id: 'arn-partition',
  category: 'arn',
  severity: 'error',
  summary: "A principal's partition is its cluster's.",
  why: 'Partitions share no identities: an arn:aws: principal can never sign in to a cluster in China or GovCloud, whose callers are arn:aws-cn: and arn:aws-us-gov: (aws-iam-authenticator, pkg/arn).',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/arn/arn.go',
  ],
  bad: `- role: arn:aws-cn:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ rosters }) {
    const seen = new Set<unknown>();
    for (const { cluster, entries } of rosters) {
      const { id } = partitionOf(cluster.region);
      for (const { text, identity, location } of identitiesOf(cluster)) {
        if (!isPrincipal(identity) || identity.partition === id) continue;
        yield {
          location,
          message: `${text} is in partition ${identity.partition}, but the cluster is in ${id}.`,
          remedy: `Name a principal of ${id}.`,
        };
      }
      for (const { grant, principal } of entries) {
        if (principal.kind === 'account' || principal.partition === id || seen.has(grant)) continue;
        seen.add(grant);
        yield {
          location: grant.locate(grant.kind),
          message: `${principal.arn} is in partition ${principal.partition}, but cluster ${cluster.name} is in ${id}.`,
          remedy: `Name a principal of ${id}, or select other clusters.`,
        };
      }
    }
  },
};
