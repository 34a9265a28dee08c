import { fieldName, GoStrings, pairsOf } from './go-json.ts';
import { isNumber } from './go-yaml/resolve.ts';
import type { GoValue } from './go-yaml/value.ts';
import type { IdentityMapping } from './mapping.ts';

/** One item of mapRoles or mapUsers once Go's encoding/json has put it into a struct. */
export interface EntryFields {
  readonly mapping: IdentityMapping;
  /** Fields that are written but not loaded, with the reason in words. */
  readonly lost: readonly string[];
  /** Whether it has an `sso` block, which only some versions of the authenticator know. */
  readonly hasSso: boolean;
}

/** The field of a section's entries that names whom an entry is for. */
export function arnFieldOf(section: IdentityMapping['section']): 'rolearn' | 'userarn' {
  return section === 'mapRoles' ? 'rolearn' : 'userarn';
}

/**
 * Loads an item as encoding/json does: names match ignoring case, the last of several wins, and a field of the wrong
 * type is lost while its entry stays (pkg/config, RoleMapping and UserMapping).
 */
export function entryFields(section: IdentityMapping['section'], item: GoValue): EntryFields {
  const lost: string[] = [];
  const fields = { [arnFieldOf(section)]: '', username: '', userid: '' };
  const groups = new GoStrings();
  let hasSso = false;
  if (!(item instanceof Map))
    lost.push(item === null ? 'the item is empty' : `the item is ${describe(item)}, not a map`);
  for (const [key, value] of item instanceof Map ? pairsOf(item) : []) {
    const name = fieldName(key);
    if (name === 'sso' && section === 'mapRoles') hasSso = value !== null;
    else if (name === 'groups') loadGroups(groups, value, lost);
    else if (!Object.hasOwn(fields, name)) continue;
    else if (typeof value === 'string') fields[name] = value;
    else if (value !== null) lost.push(`${name} is ${describe(value)}, not text`);
  }
  const arn = fields[arnFieldOf(section)] ?? '';
  if (arn === '' && item instanceof Map) lost.push(`it has no ${arnFieldOf(section)}`);
  return { mapping: { section, arn, username: fields['username'] ?? '', groups: groups.strings }, lost, hasSso };
}

function loadGroups(groups: GoStrings, value: GoValue, lost: string[]): void {
  if (!Array.isArray(value)) {
    if (value === null) groups.clear();
    else lost.push(`groups is ${describe(value)}, not a list`);
    return;
  }
  groups.decode(value);
  for (const group of value as readonly GoValue[]) {
    if (typeof group !== 'string' && group !== null) lost.push(`a group is ${describe(group)}, not text`);
  }
}

/** A value in words, as it stands in a sentence. */
export function describe(value: GoValue): string {
  if (value === null) return 'null';
  if (value instanceof Map) return 'a map';
  if (Array.isArray(value)) return 'a list';
  if (isNumber(value)) return `the number ${value.value}`;
  return typeof value === 'string' ? 'text' : `the boolean ${String(value)}`;
}
