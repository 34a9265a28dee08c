import { isSameIdentity } from '../../principal/principal.ts';
import { grantFor, identityOf } from '../guest.ts';
import type { Rule } from '../rule.ts';
import { mayDeclareMore } from '../unsound.ts';

/** Who must get in is granted entry. */
export const verifyIn: Rule = {
  id: 'verify-in',
  category: 'cluster',
  severity: 'warning',
  summary: 'verify.in names principals that have a grant on the cluster.',
  why: 'After a change Guestlist signs in as those under verify.in and compares what the cluster says with what aws-auth says they are. Somebody without a grant is predicted to be refused, and the proof holds if they are: it proves nothing of what was meant. The creator is let in by EKS and not by aws-auth, so no prediction fits it. Somebody whom another repository, or EKS itself, has put into aws-auth may be named; then leave it as it is.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {in: ["arn:aws:iam::123456789012:role/payments-dve"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {in: ["arn:aws:iam::123456789012:role/payments-dev"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  *check(input) {
    if (mayDeclareMore('Access', input)) return;
    for (const roster of input.rosters) {
      const creator = identityOf(roster.cluster.creator);
      for (const named of roster.cluster.verify.in) {
        const identity = identityOf(named);
        if (identity === undefined || grantFor(identity, roster) !== undefined) continue;
        const isCreator = creator !== undefined && isSameIdentity(creator, identity);
        yield {
          location: named.location,
          message: isCreator
            ? `${identity.arn} is the creator of ${roster.cluster.name}: EKS lets it in, and nothing in aws-auth says as whom.`
            : `${identity.arn} has no grant on ${roster.cluster.name}, so it is expected to be refused.`,
          remedy: isCreator
            ? 'Name somebody who is granted entry.'
            : 'Grant it entry, or take it out of verify.in; leave it if somebody else has put it into aws-auth.',
        };
      }
    }
  },
};
