import type { Span } from './node.ts';

/** A letter that no declaration may hold, anywhere, and what it is. */
export interface ForbiddenLetter extends Span {
  readonly words: string;
}

// All but what YAML 1.2 counts as printable (https://yaml.org/spec/1.2.2/#51-character-set).
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The first letter of a text that no declaration may hold, not even in a comment. */
export function forbiddenLetter(text: string): ForbiddenLetter | undefined {
  const found = FORBIDDEN.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { start: found.index, end: found.index + 1, words: `the control character ${name}` };
}
