import { entryKey } from '../../awsauth/mapping.ts';
import type { RosterEntry } from '../../declaration/roster.ts';
import type { Rule } from '../rule.ts';

/** A principal is granted once on a cluster. */
export const duplicatePrincipal: Rule = {
  id: 'duplicate-principal',
  category: 'grant',
  severity: 'error',
  summary: 'A principal has one grant on a cluster, over all files and ignoring case.',
  why: 'The authenticator merges nothing: of two entries for a role the last one wins whole, and of two spellings of a user a random one does, request by request (aws-iam-authenticator issue 271).',
  sources: [
    'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/271',
    'https://github.com/eksctl-io/eksctl/issues/4957',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view]
- role: arn:aws:iam::123456789012:role/Dev
  groups: [edit]`,
  good: `- role: arn:aws:iam::123456789012:role/dev
  groups: [view, edit]`,
  *check({ rosters }) {
    const told = new Set<RosterEntry['grant']>();
    for (const { cluster, entries } of rosters) {
      const first = new Map<string, RosterEntry>();
      for (const entry of entries) {
        const { grant, mapping } = entry;
        const key = entryKey(mapping);
        const earlier = first.get(key);
        if (earlier === undefined) {
          first.set(key, entry);
          continue;
        }
        if (told.has(grant)) continue;
        told.add(grant);
        const { file, line } = earlier.grant.locate(earlier.grant.kind);
        yield {
          location: grant.locate(grant.kind),
          message: `${grant.text} already has a grant on cluster ${cluster.name}, at ${file}:${line}.`,
          remedy: 'Make one grant of the two, with the groups of both.',
        };
      }
    }
  },
};
