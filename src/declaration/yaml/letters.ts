import type { Span } from './node.ts';

/** A letter that no declaration may hold, anywhere, and what it is. */
export interface ForbiddenLetter extends Span {
  readonly words: string;
}

// All but what YAML 1.2 counts as printable (https://yaml.org/spec/1.2.2/#51-character-set), less the letters that turn
// the direction of reading, so that a text means something else than it shows (CVE-2021-42574).
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The first letter of a text that no declaration may hold, not even in a comment. */
export function forbiddenLetter(text: string): ForbiddenLetter | undefined {
  const found = FORBIDDEN.exec(text);
  if (found === null) return undefined;
  const code = found[0].charCodeAt(0);
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const isTurning = code >= 0x202a && code <= 0x2069;
  const words = isTurning
    ? `the character ${name}, which turns the direction of reading,`
    : `the control character ${name}`;
  return { start: found.index, end: found.index + 1, words };
}
