import { type Mapping, principalText, type Section } from '../../awsauth/mapping.ts';
import type { Cause, Causes } from '../../plan/cause.ts';
import { digestOf, isMade } from '../../plan/fingerprint.ts';
import type { Change } from '../../plan/plan.ts';
import { declaredBy, inReadingOrder, type Kind, mappingOf } from '../change-words.ts';

/** As whom an entry lets its principal in; null of an account, whose callers are their own ARN. */
export interface PersonJson {
  readonly username: string;
  readonly groups: readonly string[];
}

/** As whom an entry lets its principal in; null of an account, and where there is no entry. */
export function personJson(mapping: Mapping | undefined): PersonJson | null {
  if (mapping === undefined || mapping.section === 'mapAccounts') return null;
  return { username: mapping.username, groups: mapping.groups };
}

/** One change as the JSON documents have it. Every field is there; what does not apply is null. */
export interface ChangeJson {
  readonly kind: Kind;
  readonly section: Section;
  readonly principal: string;
  readonly before: PersonJson | null;
  readonly after: PersonJson | null;
  readonly declaredAs: string | null;
  readonly declaredAt: { readonly file: string; readonly line: number; readonly column: number } | null;
  readonly access: string | null;
  readonly owner: string | null;
  readonly reason: string | null;
  readonly expires: string | null;
  readonly expired: string | null;
  readonly source: string | null;
  readonly why: string | null;
  readonly digest: string | null;
  readonly cause: Cause | null;
}

/** The changes of a plan in the order of reports. */
export function changesJson(changes: readonly Change[], source: string, causes?: Causes): ChangeJson[] {
  return inReadingOrder(changes).map((change) => ({
    ...changeJson(change, source),
    cause: causes?.get(change) ?? null,
  }));
}

function changeJson(change: Change, source: string): Omit<ChangeJson, 'cause'> {
  const mapping = mappingOf(change);
  const entry = declaredBy(change);
  const place = entry?.grant.locate();
  return {
    kind: change.kind,
    section: mapping.section,
    principal: principalText(mapping),
    before: personJson(beforeOf(change)),
    after: personJson(afterOf(change)),
    declaredAs: entry?.grant.text ?? null,
    declaredAt: place === undefined ? null : { file: place.file, line: place.line, column: place.column },
    access: entry?.access.name ?? null,
    owner: entry?.access.owner ?? null,
    reason: entry?.grant.reason ?? null,
    expires: entry?.grant.expires ?? null,
    expired: (change.kind === 'removed' ? change.expired : undefined) ?? null,
    source: sourceOf(change, source) ?? null,
    why: whyOf(change) ?? null,
    digest: isMade(change) ? digestOf(change) : null,
  };
}

function beforeOf(change: Change): Mapping | undefined {
  return change.kind === 'added' ? undefined : change.before;
}

function afterOf(change: Change): Mapping | undefined {
  switch (change.kind) {
    case 'added':
    case 'changed':
    case 'conflict':
      return change.after;
    case 'adopted':
    case 'kept':
    case 'foreign':
      return change.before;
    case 'removed':
      return undefined;
  }
}

function whyOf(change: Change): string | undefined {
  if (change.kind === 'conflict') return change.why;
  return 'taken' in change ? change.taken : undefined;
}

/** The repository that owns the entry once the change is made. */
function sourceOf(change: Change, source: string): string | undefined {
  if (change.kind === 'foreign' || change.kind === 'conflict') return change.owner;
  return change.kind === 'kept' && !change.owned ? undefined : source;
}
