import { CST, Lexer } from 'yaml';
import type { Span } from './node.ts';

/** A comment, from its `#` to the end of its line. */
export interface Comment extends Span {
  /** What stands behind the `#`, without blanks around it. */
  readonly text: string;
}

/** The comments of a text, in order, whether the text is sound or not. Nobody else reads them, so they are read apart. */
export function commentsOf(text: string): Comment[] {
  if (!text.includes('#')) return [];
  const comments: Comment[] = [];
  let offset = 0;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    // Behind its mark comes a scalar, which may begin with a # of its own.
    if (token.startsWith('#') && before !== CST.SCALAR) {
      comments.push({ start: offset, end: offset + token.length, text: token.slice(1).trim() });
    }
    // The lexer's marks stand between the pieces of the text, and are no part of it.
    if (!MARKS.has(token)) offset += token.length;
    before = token;
  }
  return comments;
}

const MARKS: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);
