import { coreScalar } from '../core-scalar.ts';
import { scalarNode, type YamlNode } from '../node.ts';
import { type Cursor, giveUp } from './cursor.ts';

/** Where a scalar stands: a flow collection has brackets and commas that end it. */
export type Context = 'block' | 'flow';

// Letters, digits and what names of keys and principals are made of; indicators of YAML are not among them.
const KEY = /[A-Za-z0-9_][\w./-]{0,127}(?=:(?:[ \n]|$))/y;

// The first letter is none that YAML gives a meaning; a colon goes on with the text only before a letter of it, and
// blanks only before something that is no comment. What is left over on the line is for the full reader.
const PLAIN: Readonly<Record<Context, RegExp>> = {
  block: /[A-Za-z0-9_/~\u00a1-\uffff](?:[^\n :]+|:(?=[^\n ])| +(?=[^\n #]))*/y,
  flow: /[A-Za-z0-9_/~\u00a1-\uffff](?:[^\n :,[\]{}]+|:(?=[^\n ,[\]{}])| +(?=[^\n #,[\]{}]))*/y,
};

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
  const scalar = PLAIN[context];
  scalar.lastIndex = start;
  if (!scalar.test(text)) giveUp();
  cursor.pos = scalar.lastIndex;
  return scalarNode(coreScalar(text.slice(start, cursor.pos)), start, cursor.pos);
}
