import type { Mapping } from '../awsauth/mapping.ts';
import { isPrincipal } from '../principal/principal.ts';
import type { AccessDeclaration, ClusterDeclaration, Grant } from './declaration.ts';
import type { Declarations } from './load.ts';
import type { Roster, RosterEntry } from './roster.ts';

/**
 * Merges the grants for each cluster into its roster. Grants whose principal cannot be read are left out: lint reports
 * them as errors, and nothing with errors is planned.
 *
 * @param today `YYYY-MM-DD` in UTC; a grant holds through the day it expires on
 */
export function resolve({ clusters, accesses }: Pick<Declarations, 'clusters' | 'accesses'>, today: string): Roster[] {
  const entriesOfEach = accesses.map((access) => ({ access, entries: entriesOf(access) }));
  return clusters.map((cluster) => {
    const all = entriesOfEach.filter(({ access }) => selects(access, cluster)).flatMap(({ entries }) => entries);
    const isExpired = ({ grant }: RosterEntry) => grant.expires !== undefined && grant.expires < today;
    return { cluster, entries: all.filter((entry) => !isExpired(entry)), expired: all.filter(isExpired) };
  });
}

/** Whether an Access is for a cluster. */
export function selects(access: AccessDeclaration, cluster: ClusterDeclaration): boolean {
  if (access.clusters.by === 'names') return access.clusters.names.includes(cluster.name);
  return Object.entries(access.clusters.labels).every(([key, value]) => cluster.labels[key] === value);
}

function entriesOf(access: AccessDeclaration): RosterEntry[] {
  return access.grants.flatMap((grant) => {
    const { principal } = grant;
    return isPrincipal(principal) ? [{ grant, access, principal, mapping: mappingOf(grant, principal) }] : [];
  });
}

function mappingOf(grant: Grant, principal: RosterEntry['principal']): Mapping {
  if (principal.kind === 'account') return { section: 'mapAccounts', account: principal.account };
  return {
    section: principal.kind === 'role' ? 'mapRoles' : 'mapUsers',
    arn: principal.effectiveArn,
    username: grant.username ?? principal.name,
    groups: grant.groups,
  };
}
