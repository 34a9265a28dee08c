import type { Declaration } from '../../declaration/declaration.ts';
import type { Remark, Rule } from '../rule.ts';

/** Names are unique. */
export const nameTaken: Rule = {
  id: 'name-taken',
  category: 'cluster',
  severity: 'error',
  suppressible: false,
  summary: 'No two Clusters, and no two Accesses, have one name.',
  why: 'Grants select a cluster by name; with two of one name they would go to both.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-eu}
spec: {region: eu-west-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}
---
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod-us}
spec: {region: us-east-1, account: "123456789012", creator: "arn:aws:iam::123456789012:role/cluster-creator"}`,
  *check({ clusters, accesses }) {
    yield* taken(clusters);
    yield* taken(accesses);
  },
};

function* taken(declarations: readonly Declaration[]): Iterable<Remark> {
  const first = new Map<string, Declaration>();
  for (const declaration of declarations) {
    const earlier = first.get(declaration.name);
    if (earlier === undefined) {
      first.set(declaration.name, declaration);
      continue;
    }
    const { file, line } = earlier.locate('metadata', 'name');
    yield {
      location: declaration.locate('metadata', 'name'),
      message: `The ${declaration.kind} ${declaration.name} is already declared at ${file}:${line}.`,
      remedy: 'Give one of them another name, or make one declaration of the two.',
    };
  }
}
