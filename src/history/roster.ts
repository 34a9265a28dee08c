import type { AccessDeclaration, ClusterDeclaration, Grant } from '../declaration/declaration.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { isPrincipal, parsePrincipal } from '../principal/principal.ts';
import type { RecordedEntry, Revision } from './revision.ts';

/**
 * The roster of a revision: what its source owned once it was applied, less what has expired since. Its grants stand
 * nowhere, so they are shown at the declaration of the cluster. Pure.
 *
 * @param today `YYYY-MM-DD` in UTC; a grant holds through the day it expires on
 * @throws Failure `target` where an entry is nobody's that could be granted: somebody has edited the history
 */
export function rosterOfRevision({ number, entries }: Revision, cluster: ClusterDeclaration, today: string): Roster {
  const locate = () => cluster.locate('metadata', 'name');
  const grants = entries.map((entry) => ({ ...grantOf(entry, number), locate, locateKey: locate }));
  const access: AccessDeclaration = {
    kind: 'Access',
    name: `revision ${number}`,
    owner: undefined,
    clusters: { by: 'names', names: [cluster.name] },
    grants,
    locate,
  };
  const all = entries.flatMap(({ expires: _, ...mapping }, index): RosterEntry[] => {
    const grant = grants[index];
    return grant === undefined ? [] : [{ grant, access, principal: grant.principal, mapping }];
  });
  const isExpired = ({ grant }: RosterEntry) => grant.expires !== undefined && grant.expires < today;
  return { cluster, entries: all.filter((entry) => !isExpired(entry)), expired: all.filter(isExpired) };
}

function grantOf(entry: RecordedEntry, number: number) {
  const kind = { mapRoles: 'role', mapUsers: 'user', mapAccounts: 'account' } as const;
  const isAccount = entry.section === 'mapAccounts';
  const text = isAccount ? entry.account : entry.arn;
  const principal = parsePrincipal(kind[entry.section], text);
  if (!isPrincipal(principal))
    throw new Failure('target', `Revision ${number} names ${JSON.stringify(text)}: ${principal.problem}.`, {
      remedy: 'Guestlist has not written this. Go back to another revision, or change the declarations and apply.',
    });
  return {
    kind: principal.kind,
    text,
    principal,
    username: isAccount ? undefined : entry.username,
    usernameIsDefault: false,
    groups: isAccount ? [] : entry.groups,
    reason: `as in revision ${number}`,
    expires: entry.expires,
  } satisfies Partial<Grant>;
}
