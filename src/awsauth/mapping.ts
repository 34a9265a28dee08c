/** The three keys of the ConfigMap's data that the authenticator reads, in the order in which it matches. */
export const sections = ['mapRoles', 'mapUsers', 'mapAccounts'] as const;

/** One of the ConfigMap's three lists. */
export type Section = (typeof sections)[number];

/** A role or a user gets a username and groups. */
export interface IdentityMapping {
  readonly section: 'mapRoles' | 'mapUsers';
  readonly arn: string;
  readonly username: string;
  readonly groups: readonly string[];
}

/** Everyone in an account gets in: the username is the caller's own ARN, and there are no groups. */
export interface AccountMapping {
  readonly section: 'mapAccounts';
  readonly account: string;
}

/** Who gets in as whom: the meaning of one entry of aws-auth. */
export type Mapping = IdentityMapping | AccountMapping;

/** What the authenticator compares a caller with: it matches ARNs ignoring case. */
export function matchKey(mapping: Mapping): string {
  return mapping.section === 'mapAccounts' ? mapping.account : lowerCase(mapping.arn);
}

/** A text in lower case as Go's strings.ToLower makes it: letter by letter, and İ becomes a plain i. */
export function lowerCase(text: string): string {
  // In ASCII, which nearly every ARN is, the whole text at once gives the same.
  if (/^[ -~]*$/.test(text)) return text.toLowerCase();
  return Array.from(text, (letter) => (letter === 'İ' ? 'i' : letter.toLowerCase())).join('');
}

/** Names an entry by its section and whom it matches; the same ARN in two sections is two entries. */
export function entryKey(mapping: Mapping): string {
  return `${mapping.section} ${matchKey(mapping)}`;
}

/** The principal of a mapping as it stands in the ConfigMap: an ARN, or an account id. */
export function principalText(mapping: Mapping): string {
  return mapping.section === 'mapAccounts' ? mapping.account : mapping.arn;
}

/** Whether two mappings let the same caller in as the same user with the same groups; the order of groups is no matter. */
export function sameMapping(a: Mapping, b: Mapping): boolean {
  if (matchKey(a) !== matchKey(b)) return false;
  if (a.section === 'mapAccounts' || b.section === 'mapAccounts') return a.section === b.section;
  return a.section === b.section && a.username === b.username && sameGroups(a.groups, b.groups);
}

function sameGroups(a: readonly string[], b: readonly string[]): boolean {
  const left = [...new Set(a)].sort();
  const right = [...new Set(b)].sort();
  return left.length === right.length && left.every((group, index) => group === right[index]);
}
