import type { NamedIdentity } from '../declaration/declaration.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import { type Identity, isPrincipal, isSameIdentity } from '../principal/principal.ts';

/** The identity that a Cluster names, where it is one. */
export function identityOf(named: NamedIdentity | undefined): Identity | undefined {
  return named !== undefined && isPrincipal(named.identity) ? named.identity : undefined;
}

/** The grant by which an identity gets in to the cluster of a roster, its own before its account's. */
export function grantFor(identity: Identity, { entries }: Roster): RosterEntry | undefined {
  const own = entries.find(({ principal }) => principal.kind !== 'account' && isSameIdentity(principal, identity));
  return own ?? entries.find(({ principal }) => principal.kind === 'account' && principal.account === identity.account);
}
