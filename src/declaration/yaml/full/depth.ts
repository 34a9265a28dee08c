import type { CST } from 'yaml';
import { limits } from '../../limits.ts';

/** The first collection of a token that is nested too deep; undefined where none is. */
export function tooDeep(document: CST.Document): CST.Token | undefined {
  const open: { readonly token: CST.Token; readonly depth: number }[] = [];
  const visit = (token: CST.Token | null | undefined, depth: number) => {
    if (token !== null && token !== undefined && 'items' in token) open.push({ token, depth });
  };
  visit(document.value, 1);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limits.depth) return token;
    if (!('items' in token)) continue;
    for (const item of token.items) {
      visit(item.key, depth + 1);
      visit(item.value, depth + 1);
    }
  }
  return undefined;
}
