import type { NamedIdentity } from '../declaration/declaration.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import { type Identity, isPrincipal } from '../principal/principal.ts';

/** Whether two identities are one to the authenticator: it drops the paths of roles, and ignores case. */
export function isSameIdentity(a: Identity, b: Identity): boolean {
  return (
    a.effectiveArn.length === b.effectiveArn.length && a.effectiveArn.toLowerCase() === b.effectiveArn.toLowerCase()
  );
}

/** The identity that a Cluster names, where it is one. */
export function identityOf(named: NamedIdentity | undefined): Identity | undefined {
  return named !== undefined && isPrincipal(named.identity) ? named.identity : undefined;
}

/** The grant by which an identity gets in to the cluster of a roster, its own before its account's. */
export function grantFor(identity: Identity, { entries }: Roster): RosterEntry | undefined {
  const own = entries.find(({ principal }) => principal.kind !== 'account' && isSameIdentity(principal, identity));
  return own ?? entries.find(({ principal }) => principal.kind === 'account' && principal.account === identity.account);
}
