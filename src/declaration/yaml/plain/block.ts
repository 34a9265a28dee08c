import { listNode, NOTHING, type YamlNode } from '../node.ts';
import { deeper, uniqueMap } from './collection.ts';
import { type Cursor, giveUp } from './cursor.ts';
import { readInline } from './inline.ts';
import { readKey } from './scalar.ts';

/**
 * The map or list that begins at this line, and goes on while lines are indented as it is. A line that is indented as
 * none of the blocks around it ends all of them, and is left over: it goes on with a text, or is a mistake.
 */
export function readBlock(cursor: Cursor, depth: number): YamlNode {
  return cursor.isAtDash()
    ? readList(cursor, deeper(depth))
    : readMap(cursor, deeper(depth), readKey(cursor) ?? giveUp());
}

/** A map, whose first key was read already: its column is the indentation of the others. */
function readMap(cursor: Cursor, depth: number, firstKey: YamlNode): YamlNode {
  const { indent } = cursor;
  const keys: YamlNode[] = [];
  const values: YamlNode[] = [];
  for (let key = firstKey; ; key = readKey(cursor) ?? giveUp()) {
    keys.push(key);
    cursor.pos += 1;
    values.push(readMapValue(cursor, indent, depth));
    if (cursor.indent !== indent) return uniqueMap(firstKey.start, keys, values);
  }
}

/** What comes after `key:`: something on this line, a block below, or nothing. */
function readMapValue(cursor: Cursor, indent: number, depth: number): YamlNode {
  if (isOnThisLine(cursor)) return readRest(cursor, depth);
  // A list may begin in its key's own column.
  const isBelow = cursor.indent > indent || (cursor.indent === indent && cursor.isAtDash());
  return isBelow ? readBlock(cursor, depth) : NOTHING;
}

function readList(cursor: Cursor, depth: number): YamlNode {
  const { indent, pos: start } = cursor;
  const items: YamlNode[] = [];
  do {
    items.push(readItem(cursor, indent, depth));
  } while (cursor.indent === indent && cursor.isAtDash());
  return listNode(start, items);
}

/** What comes after a dash: a map or list that begins on this line, another value on it, a block below, or nothing. */
function readItem(cursor: Cursor, indent: number, depth: number): YamlNode {
  const dash = cursor.pos;
  cursor.pos += 1;
  if (!isOnThisLine(cursor)) return cursor.indent > indent ? readBlock(cursor, depth) : NOTHING;
  const column = indent + cursor.pos - dash;
  const key = readKey(cursor);
  if (key === undefined && !cursor.isAtDash()) return readRest(cursor, depth);
  cursor.indent = column;
  return key === undefined ? readBlock(cursor, depth) : readMap(cursor, deeper(depth), key);
}

/** Whether something is on the rest of this line; if not, goes to the next line that holds something. */
function isOnThisLine(cursor: Cursor): boolean {
  cursor.skipSpaces();
  if (!cursor.isAtLineEnd()) return true;
  cursor.endLine();
  return false;
}

/** A value on the rest of this line. */
function readRest(cursor: Cursor, depth: number): YamlNode {
  const value = readInline(cursor, 'block', depth);
  cursor.endLine();
  return value;
}
