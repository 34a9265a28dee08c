import type { AccessDeclaration, ClusterDeclaration, Grant } from '../declaration/declaration.ts';
import { grantsOf, identitiesOf } from '../declaration/declaration.ts';
import type { Location } from '../finding/location.ts';
import type { Principal, PrincipalProblem } from '../principal/principal.ts';

/** A place where a declaration names a principal that is like this. */
export interface NamedPrincipal<P extends Principal | PrincipalProblem> {
  readonly text: string;
  readonly principal: P;
  /** What it is asked to be, in words. */
  readonly kind: string;
  /** The grant that it is of; undefined for the identities of a Cluster. */
  readonly grant: Grant | undefined;
  readonly location: Location;
}

/** Every place where a declaration names such a principal: the identities of Clusters, and whom grants are for. */
export function* principalsThat<P extends Principal | PrincipalProblem>(
  are: (principal: Principal | PrincipalProblem) => principal is P,
  clusters: readonly ClusterDeclaration[],
  accesses: readonly AccessDeclaration[],
): Iterable<NamedPrincipal<P>> {
  for (const cluster of clusters) {
    for (const { text, identity, location } of identitiesOf(cluster)) {
      if (are(identity)) yield { text, principal: identity, kind: 'role or user', grant: undefined, location };
    }
  }
  for (const grant of grantsOf(accesses)) {
    const { text, principal, kind } = grant;
    if (are(principal)) yield { text, principal, kind, grant, location: grant.locate(kind) };
  }
}
