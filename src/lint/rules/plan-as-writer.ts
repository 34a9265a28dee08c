import { MASTERS } from '../../awsauth/masters.ts';
import type { Roster } from '../../declaration/roster.ts';
import { type Identity, isSameIdentity } from '../../principal/principal.ts';
import { identityOf } from '../guest.ts';
import type { Rule } from '../rule.ts';

/** Who plans a pull request cannot write. */
export const planAsWriter: Rule = {
  id: 'plan-as-writer',
  category: 'cluster',
  severity: 'error',
  summary: 'planAs names nobody who may write to the cluster.',
  why: 'planAs exists so that a pull request gets an identity that can only read: whoever can open a pull request from a branch can change the workflow that runs in it, and use the identity for anything that it may do. That is lost where planAs names the creator, the identity that writes, or somebody who is granted system:masters.',
  sources: [
    'https://docs.github.com/en/actions/reference/security/secure-use',
    'https://kubernetes.io/docs/concepts/security/rbac-good-practices/#least-privilege',
  ],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  planAs: [arn:aws:iam::123456789012:role/cluster-creator]`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
  planAs: [arn:aws:iam::123456789012:role/github-reader]`,
  suppressible: false,
  *check({ rosters }) {
    for (const roster of rosters) {
      for (const named of roster.cluster.planAs) {
        const identity = identityOf(named);
        const power = identity === undefined ? undefined : powerOf(identity, roster);
        if (identity === undefined || power === undefined) continue;
        yield {
          location: named.location,
          message: `planAs is for identities that only read, and ${identity.arn} ${power}.`,
          remedy: 'Name a role that may read aws-auth and nothing else (examples/rbac.yaml).',
        };
      }
    }
  },
};

function powerOf(identity: Identity, { cluster, entries }: Roster): string | undefined {
  const isIt = (other: Identity | undefined) => other !== undefined && isSameIdentity(other, identity);
  if (isIt(identityOf(cluster.creator))) return 'is the creator of the cluster';
  if (isIt(identityOf(cluster.signIn.at(-1)))) return 'is who writes, the last of signIn';
  const isMaster = entries.some(
    ({ principal, grant }) => principal.kind !== 'account' && isIt(principal) && grant.groups.includes(MASTERS),
  );
  return isMaster ? 'is granted system:masters' : undefined;
}
