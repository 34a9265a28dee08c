import { type Characters, END, isBlankOrEnd } from './characters.ts';
import type { IndicatorType, ScalarStyle } from './token.ts';

/** What begins at a place: an indicator, another token, or a scalar of a style. */
export type NextToken = IndicatorType | 'directive' | 'alias' | 'anchor' | 'tag' | ScalarStyle;

const always: ReadonlyMap<string, NextToken> = new Map<string, NextToken>([
  ['[', 'flow-sequence-start'],
  ['{', 'flow-mapping-start'],
  [']', 'flow-sequence-end'],
  ['}', 'flow-mapping-end'],
  [',', 'flow-entry'],
  ['*', 'alias'],
  ['&', 'anchor'],
  ['!', 'tag'],
  ["'", 'single-quoted'],
  ['"', 'double-quoted'],
]);

/** What token begins here; undefined where none may (yaml_parser_fetch_next_token). Needs four characters. */
export function nextToken(characters: Characters, isFlow: boolean): NextToken | undefined {
  const first = characters.peek();
  const isBare = isBlankOrEnd(characters.peek(1));
  if (first === END) return 'stream-end';
  if (characters.column === 0) {
    if (first === '%') return 'directive';
    if (characters.startsWith('---') && isBlankOrEnd(characters.peek(3))) return 'document-start';
    if (characters.startsWith('...') && isBlankOrEnd(characters.peek(3))) return 'document-end';
  }
  if (first === '-' && isBare) return 'block-entry';
  if (first === '?' && (isFlow || isBare)) return 'key';
  if (first === ':' && (isFlow || isBare)) return 'value';
  if (first === '|' && !isFlow) return 'literal';
  if (first === '>' && !isFlow) return 'folded';
  return always.get(first) ?? (mayBePlain(characters, isFlow) ? 'plain' : undefined);
}

function mayBePlain(characters: Characters, isFlow: boolean): boolean {
  const first = characters.peek();
  if (!isBlankOrEnd(first) && !/^[-?:#|>%@`]$/.test(first)) return true;
  if (first === '-') return true;
  return !isFlow && /^[?:]$/.test(first) && !isBlankOrEnd(characters.peek(1));
}
