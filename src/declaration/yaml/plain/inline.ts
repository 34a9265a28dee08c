import { listNode, type YamlNode } from '../node.ts';
import { deeper, uniqueMap } from './collection.ts';
import {
  CLOSE_LIST,
  CLOSE_MAP,
  COMMA,
  type Cursor,
  DOUBLE_QUOTE,
  giveUp,
  OPEN_LIST,
  OPEN_MAP,
  SINGLE_QUOTE,
} from './cursor.ts';
import { type Context, readKey, readPlainScalar, readQuoted } from './scalar.ts';

/** A value that begins and ends on this line: a scalar, or a list or map between brackets. */
export function readInline(cursor: Cursor, context: Context, depth: number): YamlNode {
  switch (cursor.letter) {
    case OPEN_LIST:
      return readFlowList(cursor, deeper(depth));
    case OPEN_MAP:
      return readFlowMap(cursor, deeper(depth));
    case DOUBLE_QUOTE:
      return readQuoted(cursor, '"');
    case SINGLE_QUOTE:
      return readQuoted(cursor, "'");
    default:
      return readPlainScalar(cursor, context);
  }
}

/** `[a, b]` */
function readFlowList(cursor: Cursor, depth: number): YamlNode {
  const start = cursor.pos;
  const items: YamlNode[] = [];
  enter(cursor);
  while (cursor.letter !== CLOSE_LIST) {
    items.push(readInline(cursor, 'flow', depth));
    endItem(cursor, CLOSE_LIST);
  }
  cursor.pos += 1;
  return listNode(start, items, cursor.pos);
}

/** `{a: 1, b: 2}` */
function readFlowMap(cursor: Cursor, depth: number): YamlNode {
  const start = cursor.pos;
  const keys: YamlNode[] = [];
  const values: YamlNode[] = [];
  enter(cursor);
  while (cursor.letter !== CLOSE_MAP) {
    keys.push(readKey(cursor) ?? giveUp());
    enter(cursor);
    values.push(readInline(cursor, 'flow', depth));
    endItem(cursor, CLOSE_MAP);
  }
  cursor.pos += 1;
  return uniqueMap(start, keys, values, cursor.pos);
}

/** Goes behind the letter here, and the blanks after it. */
function enter(cursor: Cursor): void {
  cursor.pos += 1;
  cursor.skipSpaces();
}

/** After an item comes the end, or a comma. */
function endItem(cursor: Cursor, close: number): void {
  cursor.skipSpaces();
  if (cursor.letter === COMMA) enter(cursor);
  else if (cursor.letter !== close) giveUp();
}
