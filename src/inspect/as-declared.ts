import type { FatedEntry } from '../awsauth/fate.ts';
import type { Section } from '../awsauth/mapping.ts';
import type { Grant } from '../declaration/declaration.ts';
import { type Location, startOf } from '../finding/location.ts';
import type { EntryInput } from '../lint/rule.ts';
import { isPrincipal, type PrincipalKind, parsePrincipal } from '../principal/principal.ts';

const kinds = { mapRoles: 'role', mapUsers: 'user', mapAccounts: 'account' } as const satisfies Record<
  Section,
  PrincipalKind
>;

/** Entries of a live aws-auth as the grants that would ask for them, for rules on entries. */
export function asDeclared(target: string, entries: readonly FatedEntry[]): EntryInput {
  const declared = entries.map((fated) => ({ mapping: fated.entry.mapping, grant: grantOf(fated) }));
  const known = declared.flatMap(({ mapping, grant }) =>
    isPrincipal(grant.principal) ? [{ mapping, grant, principal: grant.principal }] : [],
  );
  return {
    accesses: [{ grants: declared.map(({ grant }) => grant) }],
    rosters: [{ cluster: { name: target, creator: undefined }, entries: known }],
  };
}

function grantOf({ entry: { mapping }, place }: FatedEntry): Grant {
  const kind = kinds[mapping.section];
  const text = mapping.section === 'mapAccounts' ? mapping.account : mapping.arn;
  const location = placeOf(place);
  return {
    kind,
    text,
    principal: parsePrincipal(kind, text),
    // An empty one is told of as a caution, with what it does to the caller.
    username: mapping.section === 'mapAccounts' || mapping.username === '' ? undefined : mapping.username,
    usernameIsDefault: false,
    groups: mapping.section === 'mapAccounts' ? [] : mapping.groups,
    reason: undefined,
    expires: undefined,
    locate: () => location,
    locateKey: () => location,
  };
}

/** Where an entry stands, in a finding: its section is the file. */
export function placeOf({ section, line }: Pick<FatedEntry['place'], 'section' | 'line'>): Location {
  return { ...startOf(section), line, endLine: line };
}
