import type { Mapping } from './mapping.ts';

/**
 * A text as a YAML scalar that every YAML version and JSON read alike: double-quoted, ASCII only. An unquoted
 * `{{SessionName}}` is a map to go-yaml and `on` is a boolean, so nothing is ever left bare.
 */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A list of entries in block style, or nothing at all for no entries. */
export function renderList(mappings: readonly Mapping[], indent = '', newline = '\n'): string {
  return mappings.map((mapping) => renderItem(mapping, indent, newline)).join('');
}

/** One entry as an item of a block list, with the line break behind it. */
export function renderItem(mapping: Mapping, indent: string, newline: string): string {
  return itemLines(mapping)
    .map((line) => indent + line + newline)
    .join('');
}

function itemLines(mapping: Mapping): string[] {
  if (mapping.section === 'mapAccounts') return [`- ${quote(mapping.account)}`];
  const arnField = mapping.section === 'mapRoles' ? 'rolearn' : 'userarn';
  const groups = mapping.groups.map((group) => `    - ${quote(group)}`);
  return [
    `- ${arnField}: ${quote(mapping.arn)}`,
    `  username: ${quote(mapping.username)}`,
    ...(groups.length > 0 ? ['  groups:', ...groups] : []),
  ];
}
