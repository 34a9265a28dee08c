import { isPrincipal } from '../../principal/principal.ts';
import type { Rule } from '../rule.ts';

/** An IAM user stands only at the start of a way in. */
export const signInUser: Rule = {
  id: 'sign-in-user',
  category: 'cluster',
  severity: 'error',
  summary: 'In signIn and planAs an IAM user comes first, or not at all.',
  why: 'Each identity after the first is assumed by the one before it, and only roles can be assumed: a user signs in with keys of its own. A run would stop at that step.',
  sources: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:user/cluster_creator
  signIn:
    - arn:aws:iam::123456789012:role/github-deployer
    - arn:aws:iam::123456789012:user/cluster_creator`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:user/cluster_creator
  signIn: [arn:aws:iam::123456789012:user/cluster_creator]`,
  *check({ clusters }) {
    for (const { signIn, planAs } of clusters) {
      for (const { identity, location } of [...signIn.slice(1), ...planAs.slice(1)]) {
        if (!isPrincipal(identity) || identity.kind !== 'user') continue;
        yield {
          location,
          message: `${identity.arn} is an IAM user, which the identity before it cannot assume.`,
          remedy: 'Put the user first and hand its keys to the run, or name a role.',
        };
      }
    }
  },
};
