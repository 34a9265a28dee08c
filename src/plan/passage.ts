import type { Caller } from '../awsauth/caller.ts';
import { type Identified, identify } from '../awsauth/identify.ts';
import { read } from '../awsauth/read.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { type Identity, isPrincipal, isSameIdentity } from '../principal/principal.ts';
import type { Plan } from './plan.ts';

/** Who an identity is to a cluster before and after a change; undefined where aws-auth does not let it in. */
export interface Passage {
  readonly before: Identified | undefined;
  readonly after: Identified | undefined;
}

/** Gives the passage of an identity through a plan: a role as one of its sessions, a user as itself. */
export function passages(plan: Plan): (identity: Identity) => Passage {
  const before = read(plan.live);
  const after = read(plan.next);
  return (identity) => ({ before: identify(before, callerOf(identity)), after: identify(after, callerOf(identity)) });
}

// The name has an @, which {{SessionName}} replaces and {{SessionNameRaw}} leaves, so that the two are told apart.
const SESSION = 'guest@session';

function callerOf({ kind, effectiveArn, account }: Identity): Caller {
  return { canonicalArn: effectiveArn, account, sessionName: kind === 'role' ? SESSION : '', accessKeyId: '' };
}

/** Whether two are one to Kubernetes. The order of groups is no matter, nor how often one is named. */
export function isSamePerson(a: Identified, b: Identified): boolean {
  return a.username === b.username && groupsText(a) === groupsText(b);
}

function groupsText({ groups }: Identified): string {
  return JSON.stringify([...new Set(groups)].sort());
}

/** Whether an identity is the declared creator, whom EKS lets in whatever aws-auth says. */
export function isCreator(identity: Identity, { creator }: ClusterDeclaration): boolean {
  return creator !== undefined && isPrincipal(creator.identity) && isSameIdentity(creator.identity, identity);
}
