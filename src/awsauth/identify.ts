import type { Caller } from './caller.ts';
import { lowerCase, matchKey } from './mapping.ts';
import type { Reading } from './read.ts';

/** Who a caller becomes. */
export interface Identified {
  readonly username: string;
  readonly groups: readonly string[];
}

/**
 * Who the authenticator makes of a caller, or undefined where it answers 401: mapRoles first, then mapUsers, then
 * mapAccounts; of several entries for one principal the last; templates filled in (pkg/server, doMapping and
 * renderTemplates). The creator of an EKS cluster is let in by other means and is not known here.
 */
export function identify(reading: Reading, caller: Caller): Identified | undefined {
  const arn = lowerCase(caller.canonicalArn);
  for (const section of ['mapRoles', 'mapUsers'] as const) {
    const entry = reading[section].entries.findLast(
      ({ mapping }) => mapping.section === section && matchKey(mapping) === arn,
    );
    if (entry === undefined || entry.mapping.section === 'mapAccounts') continue;
    const username = render(entry.mapping.username, caller);
    const groups = entry.mapping.groups.map((group) => render(group, caller));
    if (username === undefined || groups.includes(undefined)) return undefined;
    return { username, groups: groups.filter((group) => group !== undefined) };
  }
  const isListed = reading.mapAccounts.entries.some(
    ({ isHeld, mapping }) => isHeld && mapping.section === 'mapAccounts' && mapping.account === caller.account,
  );
  return isListed ? { username: caller.canonicalArn, groups: [] } : undefined;
}

/** Fills in a template; undefined where the authenticator would fail, and so refuse the caller. */
function render(template: string, caller: Caller): string | undefined {
  // It asks EC2 for the instance that the session is named after; a session that is not an instance cannot be found.
  if (template.includes('{{EC2PrivateDNSName}}')) return undefined;
  return template
    .replaceAll('{{AccountID}}', () => caller.account)
    .replaceAll('{{SessionName}}', () => caller.sessionName.replaceAll('@', '-'))
    .replaceAll('{{SessionNameRaw}}', () => caller.sessionName)
    .replaceAll('{{AccessKeyID}}', () => caller.accessKeyId);
}
