import { clip } from '../../finding/clip.ts';
import { plain } from '../plain.ts';
import { code } from './code.ts';

// One token up to the next space: a stretch between backticks with punctuation around it, or anything else.
const TOKEN = /["'(]*`[^`\s](?:[^`]*[^`\s])?`["'),.;:!?]*(?=\s|$)|\S+/g;
const AROUND = /^(["'(]*)(.*?)(["'),.;:!?]*)$/s;
const WORD = /^\p{L}[\p{L}\p{M}]*(?:[-'\u2019]\p{L}[\p{L}\p{M}]*)*$/u;
const NUMBER = /^\d{1,6}$/;
// GitHub links what looks like a commit.
const HEX = /[\da-f]{7,}/i;

/**
 * A text that anybody may have written, as Markdown: plain words and numbers stand as they are, and whatever could
 * mean more than itself (an ARN, a path, an address, a mention) becomes a code span.
 */
export function prose(text: string): string {
  const tokens = plain(clip(text.trim(), 1000)).match(TOKEN) ?? [];
  return tokens.map((token, index) => shown(token, index === 0)).join(' ');
}

function shown(token: string, first: boolean): string {
  const [, before = '', core = '', after = ''] = AROUND.exec(token) ?? [];
  if (core === '') return token;
  if (/^`[^`]+`$/.test(core)) return `${before}${code(core.slice(1, -1))}${after}`;
  // A number at the start of a line would begin a list.
  const isWord = (WORD.test(core) && !HEX.test(core)) || (NUMBER.test(core) && !first);
  return `${before}${isWord ? core : code(core)}${after}`;
}
