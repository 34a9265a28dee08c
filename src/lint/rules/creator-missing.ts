import type { Rule } from '../rule.ts';

/** Says that the creator is not known. */
export const creatorMissing: Rule = {
  id: 'creator-missing',
  category: 'cluster',
  severity: 'note',
  summary: 'A Cluster names its creator.',
  why: "EKS lets the creator in as system:masters without any entry, and shows nowhere who it was (aws/containers-roadmap issue 922). Guestlist can only keep it out of aws-auth, where an entry would shadow it and lock everybody out, if it knows who it is. CloudTrail's CreateCluster event tells.",
  sources: [
    'https://github.com/aws/containers-roadmap/issues/922',
    'https://github.com/aws/containers-roadmap/issues/1209',
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
  ],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  signIn: [arn:aws:iam::123456789012:role/github-deployer]`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  signIn: [arn:aws:iam::123456789012:role/github-deployer]`,
  *check({ clusters }) {
    for (const { name, creator, signIn, locate } of clusters) {
      // Where there is no signIn either, the rule sign-in-missing says more.
      if (creator !== undefined || signIn.length === 0) continue;
      yield {
        location: locate('metadata', 'name'),
        message: `The creator of ${name} is not named, so nothing keeps it from being granted something.`,
        remedy: "Add `spec.creator`; CloudTrail's event CreateCluster tells who it was.",
      };
    }
  },
};
