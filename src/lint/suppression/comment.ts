import { Lexer } from 'yaml';

/** A comment of a YAML file. Lines and columns count from 1. */
export interface Comment {
  /** From the `#` to the end of the line. */
  readonly text: string;
  readonly line: number;
  readonly column: number;
  /** Whether nothing but space stands before it on its line. */
  readonly isAlone: boolean;
}

// What the lexer of `yaml` puts between the pieces of the text, and what comes before a scalar (its lexer.js).
const DOCUMENT = '\u0002';
const FLOW_END = '\u0018';
const SCALAR = '\u001f';
const MARKS = new RegExp(`[${DOCUMENT}${FLOW_END}${SCALAR}]`, 'g');

/** The comments of a YAML text, in order. What looks like one inside of a string or a block of text is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  let counted = 0;
  let isScalar = false;
  // Such a character in the text itself, which no file may hold, is a character like any other.
  for (const token of new Lexer().lex(text.replace(MARKS, '\u0001'))) {
    if (!isScalar && (token === DOCUMENT || token === FLOW_END)) continue;
    if (!isScalar && token === SCALAR) {
      isScalar = true;
      continue;
    }
    if (!isScalar && token.startsWith('#')) {
      for (let at = text.indexOf('\n', counted); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
        line += 1;
        lineStart = at + 1;
        counted = at + 1;
      }
      const isAlone = text.slice(lineStart, offset).trim() === '';
      comments.push({ text: text.slice(offset, offset + token.length), line, column: offset - lineStart + 1, isAlone });
    }
    isScalar = false;
    offset += token.length;
  }
  return comments;
}
