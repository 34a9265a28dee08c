import type { ClusterDeclaration } from '../../declaration/declaration.ts';
import type { Rule } from '../rule.ts';

/** An EKS cluster is declared once. */
export const clusterTwice: Rule = {
  id: 'cluster-twice',
  category: 'cluster',
  severity: 'error',
  summary: 'No two Clusters are one and the same EKS cluster.',
  why: 'Account, region and name make an EKS cluster. Two declarations of one cluster each have a roster of their own, and each apply takes away what the other has put there.',
  sources: ['https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html'],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main-eu}
spec: {region: eu-west-1, account: "123456789012", eksName: main, creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: main-us}
spec: {region: us-east-1, account: "123456789012", eksName: main, creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
  suppressible: false,
  *check({ clusters }) {
    const first = new Map<string, ClusterDeclaration>();
    for (const cluster of clusters) {
      const { account, region, eksName, name, locate } = cluster;
      const key = `${account} ${region} ${eksName}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, cluster);
      // Of two with one name, the rule name-taken speaks.
      if (earlier === undefined || earlier.name === name) continue;
      const { file, line } = earlier.locate('metadata', 'name');
      yield {
        location: locate('metadata', 'name'),
        message: `${name} is the EKS cluster ${eksName} of account ${account} in ${region}, and so is ${earlier.name}, at ${file}:${line}.`,
        remedy: 'Make one Cluster of the two, or put the right `eksName`, `region` or `account`.',
      };
    }
  },
};
