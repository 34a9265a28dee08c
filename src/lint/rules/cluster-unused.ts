import { selects } from '../../declaration/resolve.ts';
import type { Rule } from '../rule.ts';
import { mayDeclareMore } from '../unsound.ts';

/** Says that nobody is granted anything on a cluster. */
export const clusterUnused: Rule = {
  id: 'cluster-unused',
  category: 'cluster',
  severity: 'note',
  summary: 'A Cluster is selected by an Access.',
  why: 'A cluster that no Access selects has no grants: an apply would take away whatever this repository had put there. That may be meant, while a cluster is new or going; else a label or a name does not fit.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: staging}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check(input) {
    if (mayDeclareMore('Access', input)) return;
    const { clusters, accesses } = input;
    for (const cluster of clusters) {
      if (accesses.some((access) => selects(access, cluster))) continue;
      yield {
        location: cluster.locate('metadata', 'name'),
        message: `No Access selects the cluster ${cluster.name}, so nobody is granted anything on it.`,
        remedy: 'Nothing to do if that is meant; else check `clusters:` of the Access declarations.',
      };
    }
  },
};
