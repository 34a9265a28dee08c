import type { Mapping } from './mapping.ts';

/**
 * A text as a YAML scalar that every YAML version reads alike: double-quoted, ASCII only. An unquoted
 * `{{SessionName}}` is a map to go-yaml and `on` is a boolean, so nothing is ever left bare. Letters beyond 16 bits are
 * one escape, since go-yaml refuses the two halves that JSON would write.
 */
function quote(text: string): string {
  return JSON.stringify(text.replace(/\p{Cs}/gu, '\ufffd')).replace(/[\u007f-\u{10ffff}]/gu, (letter) => {
    const point = letter.codePointAt(0) ?? 0;
    return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`;
  });
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
