import type { Mapping } from '../awsauth/mapping.ts';
import type { Principal } from '../principal/principal.ts';
import type { AccessDeclaration, ClusterDeclaration, Grant } from './declaration.ts';

/** A grant on one cluster, with what it is to become in aws-auth. */
export interface RosterEntry {
  readonly grant: Grant;
  readonly access: AccessDeclaration;
  readonly principal: Principal;
  /** The entry that the grant asks for: path stripped from roles, default username filled in. */
  readonly mapping: Mapping;
}

/** All grants that apply to one cluster, in the order of files and lines. */
export interface Roster {
  readonly cluster: ClusterDeclaration;
  readonly entries: readonly RosterEntry[];
  /** Grants whose last day has passed: they are declared, but no longer ask for anything. */
  readonly expired: readonly RosterEntry[];
}
