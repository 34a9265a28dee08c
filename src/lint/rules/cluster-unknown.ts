import { selects } from '../../declaration/resolve.ts';
import { nearest } from '../../finding/nearest.ts';
import type { Rule } from '../rule.ts';
import { mayDeclareMore } from '../unsound.ts';

/** An Access is for clusters that are declared. */
export const clusterUnknown: Rule = {
  id: 'cluster-unknown',
  category: 'cluster',
  severity: 'error',
  summary: 'An Access selects clusters that are declared, and at least one.',
  why: 'Grants for a cluster that nobody declared are never applied, and nobody would notice.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prdo]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  good: `apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  *check(input) {
    if (mayDeclareMore('Cluster', input)) return;
    const { clusters, accesses } = input;
    const names = new Set(clusters.map((cluster) => cluster.name));
    for (const access of accesses) {
      if (access.clusters.by === 'labels') {
        if (clusters.some((cluster) => selects(access, cluster))) continue;
        yield {
          location: access.locate('spec', 'clusters', 'labels'),
          message: 'No declared cluster has these labels.',
          remedy: 'Check the labels of the Cluster declarations.',
        };
        continue;
      }
      for (const [index, name] of access.clusters.names.entries()) {
        if (names.has(name)) continue;
        yield {
          location: access.locate('spec', 'clusters', index),
          message: `There is no cluster ${JSON.stringify(name)}.`,
          remedy: remedy(name, names),
        };
      }
    }
  },
};

function remedy(name: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return 'Declare it with kind: Cluster.';
  const meant = nearest(name, names);
  return meant === undefined ? `Declared are: ${[...names].sort().slice(0, 10).join(', ')}.` : `Did you mean ${meant}?`;
}
