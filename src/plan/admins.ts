import type { Mapping } from '../awsauth/mapping.ts';
import { isMaster } from '../awsauth/masters.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';

/** Who may do everything in a cluster by a ClusterRoleBinding to the ClusterRole cluster-admin. */
export interface Admins {
  readonly users: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** Where the creator is not known, somebody else has to be able to mend a mistake. */
const WITHOUT_CREATOR = 1;

/** How many entries there are to be that make somebody an admin. */
export function wantedAdmins({ guard, creator }: Pick<ClusterDeclaration, 'guard' | 'creator'>): number {
  return guard.minAdmins ?? (creator === undefined ? WITHOUT_CREATOR : 0);
}

/**
 * Whether an entry makes its principal an admin for sure: by the group that needs no binding, or by one of those that
 * are bound. A username with a template may be anybody's.
 */
export function makesAdmin(mapping: Mapping, bound: Admins | undefined): boolean {
  if (isMaster(mapping)) return true;
  if (bound === undefined) return false;
  if (mapping.section === 'mapAccounts') return false;
  return bound.users.has(mapping.username) || mapping.groups.some((group) => bound.groups.has(group));
}
