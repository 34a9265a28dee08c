import type { Rule } from '../rule.ts';

/** There is somebody to sign in as. */
export const signInMissing: Rule = {
  id: 'sign-in-missing',
  category: 'cluster',
  severity: 'warning',
  summary: 'A Cluster says who to sign in as: signIn, or at least its creator.',
  why: 'Without signIn Guestlist signs in as the creator; without either there is nobody to be, and plan, apply and verify of this cluster fail unless they are given a kubeconfig or a saved ConfigMap.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
  *check({ clusters }) {
    for (const { name, creator, signIn, locate } of clusters) {
      if (creator !== undefined || signIn.length > 0) continue;
      yield {
        location: locate('metadata', 'name'),
        message: `${name} has neither signIn nor creator, so there is no identity to sign in as.`,
        remedy:
          "Add `spec.creator` (CloudTrail's event CreateCluster tells who it was), and `spec.signIn` for the way there.",
      };
    }
  },
};
