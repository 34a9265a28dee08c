import { coreScalar } from '../core-scalar.ts';
import { scalarNode, type YamlNode } from '../node.ts';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  type Cursor,
  giveUp,
  HASH,
  LINE_END,
  OPEN_LIST,
  OPEN_MAP,
  SPACE,
} from './cursor.ts';

/** Where a scalar stands: a flow collection has brackets and commas that end it. */
export type Context = 'block' | 'flow';

// Letters, digits and what names of keys and principals are made of; indicators of YAML are not among them.
const KEY = /[A-Za-z0-9_][\w./-]{0,127}(?=:(?:[ \n]|$))/y;
const PLAIN_START = /[A-Za-z0-9_/~\u00a1-\uffff]/;

/** The key of a map, up to its colon; undefined where no plain key is here. */
export function readKey(cursor: Cursor): YamlNode | undefined {
  const { text, pos: start } = cursor;
  KEY.lastIndex = start;
  if (!KEY.test(text)) return undefined;
  cursor.pos = KEY.lastIndex;
  return scalarNode(text.slice(start, cursor.pos), start, cursor.pos);
}

/** A text between quotes, on one line. Escapes, and quotes between quotes, are for the full reader. */
export function readQuoted(cursor: Cursor, quote: '"' | "'"): YamlNode {
  const { text, pos: start } = cursor;
  const close = text.indexOf(quote, start + 1);
  const inside = text.slice(start + 1, close);
  if (close < 0 || inside.includes('\n') || inside.includes('\\')) giveUp();
  cursor.pos = close + 1;
  return scalarNode(inside, start, cursor.pos);
}

/** A text without quotes, on one line, or the number, boolean or null that it means. */
export function readPlainScalar(cursor: Cursor, context: Context): YamlNode {
  const { text, pos: start } = cursor;
  if (!PLAIN_START.test(text.charAt(start))) giveUp();
  let end = start;
  for (let at = start; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === LINE_END) break;
    if (letter === SPACE) continue;
    if (letter === HASH && text.charCodeAt(at - 1) === SPACE) break;
    // What such a colon would make a key of, the full reader says.
    if (
      letter === COLON &&
      (cursor.isBlank(at + 1) || (context === 'flow' && isFlowIndicator(text.charCodeAt(at + 1))))
    )
      giveUp();
    if (context === 'flow' && isFlowIndicator(letter)) {
      if (letter === OPEN_LIST || letter === OPEN_MAP) giveUp();
      break;
    }
    end = at + 1;
  }
  cursor.pos = end;
  return scalarNode(coreScalar(text.slice(start, end)), start, end);
}

function isFlowIndicator(letter: number): boolean {
  return (
    letter === COMMA || letter === OPEN_LIST || letter === CLOSE_LIST || letter === OPEN_MAP || letter === CLOSE_MAP
  );
}
