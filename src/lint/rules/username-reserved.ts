import { grantsOf } from '../../declaration/declaration.ts';
import { isNodeEntry } from '../node-entry.ts';
import { prefixForSession, reservedPrefixOf } from '../reserved-prefix.ts';
import type { Rule } from '../rule.ts';

/** A username is not one that Kubernetes or EKS keeps for itself. */
export const usernameReserved: Rule = {
  id: 'username-reserved',
  category: 'username',
  severity: 'error',
  onEntries: true,
  suppressible: false,
  summary: 'A username does not begin as those of Kubernetes and EKS do.',
  why: 'Kubernetes keeps system: for itself: whoever gets in as system:kube-controller-manager, or as system:serviceaccount:NAMESPACE:NAME, has all that RBAC gives to that component or service account. EKS keeps eks:, aws:, amazon: and iam: for its own, and its access entries refuse all five. aws-auth refuses none of them. Whoever assumes a role names the session, and so can complete the word: sys{{SessionName}}:x is system:x for a session named tem. The usernames of nodes are the exception, and have a rule of their own. Nothing silences it: whoever may change a declaration could otherwise become a component of the cluster in the same change.',
  sources: [
    'https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html',
    'https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-subjects',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: system:serviceaccount:kube-system:deployer
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const grant of grantsOf(accesses)) {
      const { username = '' } = grant;
      const begins = reservedPrefixOf(username);
      const prefix = begins ?? prefixForSession(username);
      if (prefix === undefined || isNodeEntry(grant)) continue;
      yield {
        location: grant.locate('username'),
        message: `The username ${JSON.stringify(username)} ${begins === undefined ? 'can begin, by the name of a session,' : 'begins'} with ${prefix}, which is kept for ${prefix === 'system:' ? 'Kubernetes' : 'EKS'} itself.`,
        remedy: "Begin it with your team's name.",
      };
    }
  },
};
