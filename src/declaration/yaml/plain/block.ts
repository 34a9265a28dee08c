import { listNode, NOTHING, type YamlNode } from '../node.ts';
import { deeper, uniqueMap } from './collection.ts';
import { type Cursor, giveUp } from './cursor.ts';
import { readInline } from './inline.ts';
import { readKey } from './scalar.ts';

/** The map or list that begins at this line, and goes on while lines are indented as it is. */
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
    if (cursor.indent !== indent) break;
  }
  return uniqueMap(firstKey.start, keys, values);
}

/** What comes after `key:`: something on this line, a block below, or nothing. */
function readMapValue(cursor: Cursor, indent: number, depth: number): YamlNode {
  if (isOnThisLine(cursor)) return readRest(cursor, indent, depth);
  if (cursor.indent > indent) return readWhole(cursor, indent, depth);
  // A list may begin in its key's own column.
  return cursor.indent === indent && cursor.isAtDash() ? readList(cursor, deeper(depth)) : NOTHING;
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
  if (!isOnThisLine(cursor)) return cursor.indent > indent ? readWhole(cursor, indent, depth) : NOTHING;
  const column = indent + cursor.pos - dash;
  const key = readKey(cursor);
  if (key === undefined && !cursor.isAtDash()) return readRest(cursor, indent, depth);
  cursor.indent = column;
  return endsAt(cursor, indent, key === undefined ? readBlock(cursor, depth) : readMap(cursor, deeper(depth), key));
}

/** Whether something is on the rest of this line; if not, goes to the next line that holds something. */
function isOnThisLine(cursor: Cursor): boolean {
  cursor.skipSpaces();
  if (!cursor.isAtLineEnd()) return true;
  cursor.endLine();
  return false;
}

/** A value on the rest of this line. */
function readRest(cursor: Cursor, indent: number, depth: number): YamlNode {
  const value = readInline(cursor, 'block', depth);
  cursor.endLine();
  return endsAt(cursor, indent, value);
}

/** A block that is indented more than what it belongs to. */
function readWhole(cursor: Cursor, indent: number, depth: number): YamlNode {
  return endsAt(cursor, indent, readBlock(cursor, depth));
}

/** A line that is indented more than it may be goes on with a text, or is a mistake: both are for the full reader. */
function endsAt(cursor: Cursor, indent: number, value: YamlNode): YamlNode {
  return cursor.indent > indent ? giveUp() : value;
}
