import { entryKey, sameMapping } from '../../awsauth/mapping.ts';
import type { RosterEntry } from '../../declaration/roster.ts';
import type { Rule } from '../rule.ts';

/** A principal is granted once on a cluster. */
export const duplicatePrincipal: Rule = {
  id: 'duplicate-principal',
  category: 'grant',
  severity: 'error',
  summary: 'A principal has one grant on a cluster, over all files and ignoring case and path.',
  why: 'The authenticator merges nothing: of two entries for a role the last one wins whole, and of two spellings of a user a random one does, request by request (aws-iam-authenticator issue 271). Where two teams grant to one principal, one of them would undo the other, so the finding names both owners.',
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
  suppressible: false,
  *check({ rosters }) {
    const told = new Set<RosterEntry['grant']>();
    for (const { cluster, entries } of rosters) {
      const first = new Map<string, RosterEntry>();
      for (const entry of entries) {
        const { grant, mapping } = entry;
        const key = entryKey(mapping);
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, entry);
        if (earlier === undefined || told.has(grant)) continue;
        told.add(grant);
        yield {
          location: grant.locate(grant.kind),
          message: `${grant.text} already has a grant on cluster ${cluster.name}, ${whose(earlier, entry)}.`,
          remedy: remedy(earlier, entry),
        };
      }
    }
  },
};

/** Where the earlier grant is, and of which Access and owner where that is another one. */
function whose({ grant, access }: RosterEntry, later: RosterEntry): string {
  const { file, line } = grant.locate(grant.kind);
  if (access === later.access) return `at ${file}:${line}`;
  return `of ${access.name}${access.owner === undefined ? '' : ` (${access.owner})`}, at ${file}:${line}`;
}

function remedy(earlier: RosterEntry, later: RosterEntry): string {
  if (sameMapping(earlier.mapping, later.mapping)) return 'Remove one of the two: they say the same.';
  const owners = [earlier.access.owner, later.access.owner].filter((owner) => owner !== undefined);
  const agree = new Set(owners).size > 1 ? `, as ${owners.join(' and ')} agree` : '';
  return `Make one grant of the two, with the groups of both${agree}: they differ, and only one would count.`;
}
