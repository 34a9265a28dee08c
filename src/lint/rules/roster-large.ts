import { manyGrants } from '../many-grants.ts';
import type { Rule } from '../rule.ts';
import { bytesOf, MAX_BYTES, mayTake } from './roster-too-large.ts';

/** Room for what EKS and others have in the same ConfigMap, and for the growth of some weeks. */
const NEAR_BYTES = 800 * 1024;

/** Says that a roster will soon be too large. */
export const rosterLarge: Rule = {
  id: 'roster-large',
  category: 'cluster',
  severity: 'note',
  summary: 'The grants of a cluster leave room in the ConfigMap.',
  why: 'aws-auth holds 1 MiB, of everybody together. Past it nothing more can be granted, on the day on which somebody needs it. From 800 KiB on it is time to think of something else.',
  sources: [
    'https://kubernetes.io/docs/concepts/configuration/configmap/',
    'https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html',
  ],
  get bad() {
    return manyGrants(900);
  },
  get good() {
    return manyGrants(10);
  },
  *check({ rosters }) {
    for (const roster of rosters) {
      const bytes = mayTake(NEAR_BYTES, roster) ? bytesOf(roster) : 0;
      if (bytes < NEAR_BYTES || bytes > MAX_BYTES) continue;
      const percent = Math.floor((bytes / MAX_BYTES) * 100);
      yield {
        location: roster.cluster.locate('metadata', 'name'),
        message: `The ${roster.entries.length} grants of ${roster.cluster.name} take ${bytes} bytes in aws-auth, ${percent} % of what it holds.`,
        remedy: 'Grant to fewer, shared roles, or move principals to EKS access entries.',
      };
    }
  },
};
