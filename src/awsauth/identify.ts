import type { Caller } from './caller.ts';
import { type IdentityMapping, lowerCase, matchKey } from './mapping.ts';
import type { Entry, Reading } from './read.ts';

/** Who a caller becomes. */
export interface Identified {
  readonly username: string;
  readonly groups: readonly string[];
}

/**
 * The entry by which the authenticator decides on a caller: mapRoles first, then mapUsers, then mapAccounts; of several
 * entries for one principal the last (pkg/server, doMapping; pkg/mapper/configmap, Map). None: it answers 401.
 */
export function matchOf(reading: Reading, caller: Pick<Caller, 'canonicalArn' | 'account'>): Entry | undefined {
  const arn = lowerCase(caller.canonicalArn);
  return (
    reading.mapRoles.entries.findLast(({ mapping }) => matchKey(mapping) === arn) ??
    reading.mapUsers.entries.findLast(({ mapping }) => matchKey(mapping) === arn) ??
    reading.mapAccounts.entries.findLast(({ isHeld, mapping }) => isHeld && matchKey(mapping) === caller.account)
  );
}

/**
 * Who the authenticator makes of a caller, or undefined where it answers 401. The creator of an EKS cluster is let in
 * by other means and is not known here.
 */
export function identify(reading: Reading, caller: Caller): Identified | undefined {
  const entry = matchOf(reading, caller);
  if (entry === undefined) return undefined;
  if (entry.mapping.section === 'mapAccounts') return { username: caller.canonicalArn, groups: [] };
  // It asks EC2 for the instance that the session is named after; a session that is not an instance cannot be found.
  return needsInstance(entry.mapping) ? undefined : personOf(entry.mapping, caller);
}

/** Whether an entry is for instances alone: only EC2 knows what to put in. */
export function needsInstance({ username, groups }: IdentityMapping): boolean {
  return [username, ...groups].some((template) => template.includes('{{EC2PrivateDNSName}}'));
}

/** A mapping's templates filled in (pkg/server, renderTemplates). What is not known of the caller stays a template. */
export function personOf(
  { username, groups }: IdentityMapping,
  caller: Pick<Caller, 'account'> & Partial<Pick<Caller, 'sessionName' | 'accessKeyId'>>,
): Identified {
  return { username: render(username, caller), groups: groups.map((group) => render(group, caller)) };
}

function render(template: string, { account, sessionName, accessKeyId }: Parameters<typeof personOf>[1]): string {
  return template
    .replaceAll('{{AccountID}}', () => account)
    .replaceAll('{{SessionName}}', (unknown) => sessionName?.replaceAll('@', '-') ?? unknown)
    .replaceAll('{{SessionNameRaw}}', (unknown) => sessionName ?? unknown)
    .replaceAll('{{AccessKeyID}}', (unknown) => accessKeyId ?? unknown);
}
