import { entryKey } from '../../awsauth/mapping.ts';
import { SESSION_TEMPLATE } from '../../awsauth/templates.ts';
import type { Principal } from '../../principal/principal.ts';
import { ssoRoleOf } from '../../principal/sso-role.ts';
import { isNodeEntry } from '../node-entry.ts';
import type { EntryInput, Rule } from '../rule.ts';

/** A username is one principal's. */
export const usernameTaken: Rule = {
  id: 'username-taken',
  category: 'username',
  severity: 'warning',
  onEntries: true,
  summary: 'No two principals have one username on a cluster.',
  why: 'RBAC and the audit log know a caller by username and groups. Where two principals share a username, whoever can be the one can pass for the other, and has what RBAC gives to that user. It happens without intent where roles of one name in two accounts both have the default username. Roles of IAM Identity Center may share a username that holds the session name: there it names the person, whichever role they take.',
  sources: ['https://kubernetes.io/docs/reference/access-authn-authz/authentication/#users-in-kubernetes'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-audit
  username: payments:{{SessionName}}
  groups: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments-dev:{{SessionName}}
  groups: [payments:edit]
- role: arn:aws:iam::123456789012:role/payments-audit
  username: payments-audit:{{SessionName}}
  groups: [view]`,
  *check({ rosters }) {
    const told = new Set<unknown>();
    for (const { cluster, entries } of rosters) {
      const first = new Map<string, EntryInput['rosters'][number]['entries'][number]>();
      for (const entry of entries) {
        const { grant, mapping } = entry;
        if (mapping.section === 'mapAccounts' || mapping.username === '' || isNodeEntry(mapping)) continue;
        const { username } = mapping;
        const earlier = first.get(username);
        if (earlier === undefined) first.set(username, entry);
        if (earlier === undefined || told.has(grant) || entryKey(earlier.mapping) === entryKey(mapping)) continue;
        if (SESSION_TEMPLATE.test(username) && isSso(earlier.principal) && isSso(entry.principal)) continue;
        told.add(grant);
        const { file, line } = earlier.grant.locate(earlier.grant.kind);
        yield {
          location: grant.locate(grant.usernameIsDefault ? grant.kind : 'username'),
          message: `${earlier.grant.text}, at ${file}:${line}, gets in as ${username} on ${cluster.name} too.`,
          remedy: 'Give each principal a username of its own.',
        };
      }
    }
  },
};

function isSso(principal: Principal): boolean {
  return principal.kind === 'role' && ssoRoleOf(principal) !== undefined;
}
