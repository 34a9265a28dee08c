import type { Mapping } from '../awsauth/mapping.ts';
import { isMaster } from '../awsauth/masters.ts';
import { isNodeMapping } from '../awsauth/nodes.ts';
import { isPrincipal, parseIdentityArn } from '../principal/principal.ts';
import { joined, type Phrase, phrase } from './phrase.ts';

/** What a reader should not overlook about an entry. */
export type Danger = 'masters' | 'admin' | 'account' | 'nodes';

/** Who an entry is about: `role payments-dev of 123456789012`; the text as it stands where it is no ARN. */
export function principalWords(mapping: Mapping): Phrase {
  if (mapping.section === 'mapAccounts') return phrase`everybody in account ${mapping.account}`;
  const kind = mapping.section === 'mapRoles' ? 'role' : 'user';
  const principal = parseIdentityArn(mapping.arn);
  if (!isPrincipal(principal) || principal.kind !== kind) return phrase`${[kind]} ${mapping.arn}`;
  return arnWords(mapping.arn);
}

/** A role or user by its ARN, as `role payments-dev of 123456789012`; the text as it stands where it is none. */
export function arnWords(arn: string): Phrase {
  const principal = parseIdentityArn(arn);
  if (!isPrincipal(principal)) return phrase`${arn}`;
  const { kind, partition, account, path, name } = principal;
  const where = partition === 'aws' ? [] : phrase` in ${partition}`;
  return phrase`${[kind]} ${path.slice(1) + name} of ${account}${where}`;
}

/** As whom an entry lets its principal in: `payments-dev with groups view and edit`. */
export function personWords({ username, groups }: { username: string; groups: readonly string[] }): Phrase {
  return phrase`${username} with ${groupWords(groups)}`;
}

/** As whom a mapping lets its principal in. */
export function mappedWords(mapping: Mapping): Phrase {
  return mapping.section === 'mapAccounts' ? ['their own ARN with no groups'] : personWords(mapping);
}

/** `groups view, edit`, or `no groups`. */
export function groupWords(groups: readonly string[]): Phrase {
  if (groups.length === 0) return ['no groups'];
  return phrase`${[groups.length === 1 ? 'group' : 'groups']} ${valuesOf(groups)}`;
}

/** Values after each other, with commas. */
export function valuesOf(values: readonly string[]): Phrase {
  return joined(
    values.map((value) => phrase`${value}`),
    ', ',
  );
}

/**
 * Whether an entry gives more than it seems to.
 *
 * @param admins the groups that RBAC gives everything, as far as that is known
 */
export function dangerOf(mapping: Mapping, admins: ReadonlySet<string> = new Set()): Danger | undefined {
  if (mapping.section === 'mapAccounts') return 'account';
  if (isMaster(mapping)) return 'masters';
  if (mapping.groups.some((group) => admins.has(group))) return 'admin';
  return isNodeMapping(mapping) ? 'nodes' : undefined;
}

/** What to know about a danger, in one sentence. */
export const dangerWords: Readonly<Record<Danger, string>> = {
  masters: 'system:masters may do anything in the cluster, and RBAC cannot take it away.',
  admin: 'By a ClusterRoleBinding, one of these groups may do anything in the cluster.',
  account: 'An account entry lets in every role and user of that account, now and later.',
  nodes: 'Whoever has the groups of nodes may act as a node, and read the secrets of the pods that run on it.',
};

/** A danger as a mark of two words. */
export const dangerMarks: Readonly<Record<Danger, string>> = {
  masters: 'cluster-admin',
  admin: 'cluster-admin',
  account: 'whole account',
  nodes: 'node entry',
};

/** The name of an identity by its ARN, as `role cluster-creator`. */
export function identityWords(arn: string): Phrase {
  const principal = parseIdentityArn(arn);
  return isPrincipal(principal) ? phrase`${[principal.kind]} ${principal.name}` : phrase`${arn}`;
}

/** Who an entry is about, without the account of a role or user. */
export function briefWords(mapping: Mapping): Phrase {
  return mapping.section === 'mapAccounts' ? principalWords(mapping) : identityWords(mapping.arn);
}
