import type { AccessDeclaration, ClusterDeclaration, Grant } from '../declaration/declaration.ts';
import { grantsOf, identitiesOf } from '../declaration/declaration.ts';
import type { Location } from '../finding/location.ts';
import type { Principal, PrincipalProblem } from '../principal/principal.ts';

/** A place where a declaration names a principal. */
export interface NamedPrincipal {
  readonly text: string;
  readonly principal: Principal | PrincipalProblem;
  /** What it is asked to be, in words. */
  readonly kind: string;
  /** The grant that it is of; undefined for the identities of a Cluster. */
  readonly grant: Grant | undefined;
  /** Asked for only where there is something to say: finding a place is the dear part. */
  readonly locate: () => Location;
}

/** Every principal that a declaration names: the identities of Clusters, and whom grants are for. */
export function* namedPrincipals(
  clusters: Iterable<ClusterDeclaration>,
  accesses: Iterable<AccessDeclaration>,
): Iterable<NamedPrincipal> {
  for (const cluster of clusters) {
    for (const { text, identity, location } of identitiesOf(cluster)) {
      yield { text, principal: identity, kind: 'role or user', grant: undefined, locate: () => location };
    }
  }
  for (const grant of grantsOf(accesses)) {
    const { text, principal, kind } = grant;
    yield { text, principal, kind, grant, locate: () => grant.locate(kind) };
  }
}
