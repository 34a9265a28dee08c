import type { Mapping } from '../../awsauth/mapping.ts';
import { renderItem } from '../../awsauth/render.ts';
import type { Roster } from '../../declaration/roster.ts';
import { manyGrants } from '../many-grants.ts';
import type { Rule } from '../rule.ts';

/** Kubernetes allows this much for the data of a ConfigMap: pkg/apis/core/validation, MaxSecretSize. */
export const MAX_BYTES = 1024 * 1024;

/** The bytes that a roster's entries take in aws-auth. What is quoted is ASCII, so a character is a byte. */
export function bytesOf({ entries }: Roster): number {
  return entries.reduce((sum, { mapping }) => sum + renderItem(mapping, '', '\n').length, 0);
}

/** Whether a roster could take so many bytes: a bound that costs less than the true figure. At worst each character is escaped. */
export function mayTake(bytes: number, { entries }: Roster): boolean {
  return entries.reduce((sum, { mapping }) => sum + mostOf(mapping), 0) >= bytes;
}

function mostOf(mapping: Mapping): number {
  if (mapping.section === 'mapAccounts') return 100;
  return mapping.groups.reduce(
    (sum, group) => sum + 10 + 2 * group.length,
    100 + 2 * (mapping.arn.length + mapping.username.length),
  );
}

/** A roster fits into a ConfigMap. */
export const rosterTooLarge: Rule = {
  id: 'roster-too-large',
  category: 'cluster',
  severity: 'error',
  summary: 'The grants of a cluster fit into a ConfigMap, which holds 1 MiB.',
  why: 'All of aws-auth is one ConfigMap, of which Kubernetes stores 1 MiB of data at most; the API server refuses more. At about 150 bytes an entry that is some thousands of grants. The entries that others have in aws-auth come on top.',
  sources: ['https://kubernetes.io/docs/concepts/configuration/configmap/'],
  get bad() {
    return manyGrants(1100);
  },
  get good() {
    return manyGrants(10);
  },
  *check({ rosters }) {
    for (const roster of rosters) {
      const bytes = mayTake(MAX_BYTES, roster) ? bytesOf(roster) : 0;
      if (bytes <= MAX_BYTES) continue;
      yield {
        location: roster.cluster.locate('metadata', 'name'),
        message: `The ${roster.entries.length} grants of ${roster.cluster.name} take ${bytes} bytes in aws-auth; ${MAX_BYTES} are the most.`,
        remedy: 'Grant to fewer, shared roles, or move principals to EKS access entries.',
      };
    }
  },
};
