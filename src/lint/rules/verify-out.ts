import type { Roster } from '../../declaration/roster.ts';
import { type Identity, isSameIdentity } from '../../principal/principal.ts';
import { grantFor, identityOf } from '../guest.ts';
import type { Rule } from '../rule.ts';

/** Who must stay out is not let in. */
export const verifyOut: Rule = {
  id: 'verify-out',
  category: 'cluster',
  severity: 'error',
  summary: 'verify.out names nobody who gets in to the cluster.',
  why: 'After a change those under verify.out must be refused. Somebody who has a grant, whose account has one, who created the cluster or who writes to it gets in: the proof must fail, and the change is put back every time.',
  sources: [],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  verify: {out: ["arn:aws:iam::123456789012:role/payments-dev"]}
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
  verify: {out: ["arn:aws:iam::123456789012:role/bystander"]}
---
apiVersion: guestlist/v1
kind: Access
metadata: {name: payments, owner: "@acme/payments"}
spec:
  clusters: [prod]
  grants:
    - role: arn:aws:iam::123456789012:role/payments-dev
      groups: [payments:edit]`,
  *check({ rosters }) {
    for (const roster of rosters) {
      for (const named of roster.cluster.verify.out) {
        const identity = identityOf(named);
        const why = identity === undefined ? undefined : wayIn(identity, roster);
        if (identity === undefined || why === undefined) continue;
        yield {
          location: named.location,
          message: `${identity.arn} gets in to ${roster.cluster.name}: ${why}.`,
          remedy: 'Take it out of verify.out, or take away what lets it in.',
        };
      }
    }
  },
};

/** What lets an identity in, in words; undefined where nothing that is declared does. */
function wayIn(identity: Identity, roster: Roster): string | undefined {
  const { creator, signIn } = roster.cluster;
  const isIt = (other: Identity | undefined) => other !== undefined && isSameIdentity(other, identity);
  if (isIt(identityOf(creator))) return 'it is the creator';
  if (isIt(identityOf(signIn.at(-1)))) return 'it is who writes, the last of signIn';
  const grant = grantFor(identity, roster)?.grant;
  if (grant === undefined) return undefined;
  const { file, line } = grant.locate(grant.kind);
  return `${grant.kind === 'account' ? 'its account has a grant' : 'it has a grant'} at ${file}:${line}`;
}
