import { type Document, isMap, isNode, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { contentEnd } from './content-end.ts';
import { parseFirstDocument, withoutByteOrderMark } from './go-yaml.ts';
import type { Mapping } from './mapping.ts';
import { isBlank } from './read.ts';
import { renderItem, renderList } from './render.ts';

/** What to do to one section's list. Items are named by their place in the list, from 0, before any change. */
export interface SectionEdit {
  readonly remove: ReadonlySet<number>;
  readonly replace: ReadonlyMap<number, Mapping>;
  readonly add: readonly Mapping[];
}

/**
 * Changes a section's text and leaves every character alone that the change does not need: other items, comments,
 * unknown keys, order, quotes and line endings stay as they are. What is added is quoted, block-style YAML.
 *
 * The text must load: whoever calls has read it and found no problem. The result is meant to be read again and
 * compared, since this works on text.
 */
export function editSection(text: string | undefined, edit: SectionEdit): string {
  if (edit.remove.size === 0 && edit.replace.size === 0 && edit.add.length === 0) return text ?? '';
  if (text === undefined || isBlank(text)) return renderList(edit.add);
  const body = withoutByteOrderMark(text);
  const mark = text.slice(0, text.length - body.length);
  const newline = body.includes('\r\n') ? '\r\n' : '\n';
  const parsed = parseFirstDocument(body);
  if ('message' in parsed) throw new Error(`a section that does not load was about to be edited: ${parsed.message}`);
  const { root, document } = parsed;
  if (document === undefined || !isSeq(root) || root.items.length === 0)
    return mark + withoutList(body, root, newline) + renderList(edit.add, '', newline);
  return (
    mark + (root.flow === true ? editFlow(body, root, edit, newline) : editBlock(body, root, document, edit, newline))
  );
}

/** The comments of a text that holds no item: null, ~, or [] make room for the list. */
function withoutList(body: string, root: Node | null, newline: string): string {
  const [from, to] = root?.range ?? [body.length, body.length];
  const kept = (body.slice(0, from) + body.slice(to)).replace(/[ \t]+(?=\r?$)/gm, '');
  const lines = kept.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^(?:---|\.\.\.)\s*$/.test(line));
  return lines.map((line) => line + newline).join('');
}

/** A stretch of text to put something else in place of. */
interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function apply(body: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), body);
}

function editBlock(body: string, seq: YAMLSeq, document: Document.Parsed, edit: SectionEdit, newline: string): string {
  const dashes = dashOffsets(seq);
  const lineStart = (offset: number) => body.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = (offset: number) => {
    const end = body.indexOf('\n', offset);
    return end < 0 ? body.length : end + 1;
  };
  const first = dashes[0] ?? 0;
  const indent = body.slice(lineStart(first), first).replace(/[^ ]/g, ' ');
  const itemEnd = (index: number) => {
    const item = seq.items[index];
    const end = isNode(item) ? contentEnd(item) : (dashes[index] ?? 0) + 1;
    // A block scalar's end is already the start of the next line.
    return end > 0 && body[end - 1] === '\n' ? end : lineEnd(end);
  };
  const splices: Splice[] = [];
  for (const index of edit.remove) splices.push({ from: lineStart(dashes[index] ?? 0), to: itemEnd(index), text: '' });
  for (const [index, mapping] of edit.replace) {
    const item = seq.items[index];
    const from = lineStart(dashes[index] ?? 0);
    const to = itemEnd(index);
    const kept = isMap(item) ? keptFromItem(body, item, document, from, to) : { comments: [], pairs: [] };
    const comments = kept.comments.map((comment) => indent + comment + newline).join('');
    const pairs = kept.pairs
      .flatMap((lines) => lines.map((line) => (line === '' ? '' : `${indent}  ${line}`) + newline))
      .join('');
    splices.push({ from, to, text: comments + renderItem(mapping, indent, newline) + pairs });
  }
  if (edit.add.length > 0) {
    const last = seq.items.length - 1;
    const at = itemEnd(last);
    const stays = !edit.remove.has(last) && !edit.replace.has(last);
    const before = stays && !body.slice(0, at).endsWith('\n') ? newline : '';
    splices.push({ from: at, to: at, text: before + renderList(edit.add, indent, newline) });
  }
  return apply(body, splices);
}

/** Where each item's dash stands. The parser keeps it among the tokens before the item. */
function dashOffsets(seq: YAMLSeq): number[] {
  const token = seq.srcToken;
  if (token === undefined || token.type !== 'block-seq') throw new Error('a block list without its tokens');
  const dashes = token.items.flatMap((item) =>
    item.start.filter((start) => start.type === 'seq-item-ind').map((start) => start.offset),
  );
  return dashes;
}

/** What a changed item holds that is not the mapping's: its comments, and its pairs with other keys, unindented. */
function keptFromItem(body: string, item: YAMLMap, document: Document.Parsed, from: number, to: number) {
  const own = new Set(['rolearn', 'userarn', 'username', 'groups']);
  const comments = commentsIn(body, item, from, to);
  if (item.flow === true || document.contents === null) return { comments, pairs: [] };
  const pairs: string[][] = [];
  for (const { key, value } of item.items) {
    if (!isScalar(key) || !isNode(key) || own.has(String(key.value).toLowerCase())) continue;
    const start = key.range?.[0] ?? 0;
    const end = isNode(value) ? Math.max(contentEnd(value), key.range?.[1] ?? 0) : (key.range?.[1] ?? 0) + 1;
    const column = start - (body.lastIndexOf('\n', start - 1) + 1);
    const lines = body
      .slice(start, end)
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    pairs.push(lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/))))));
  }
  return { comments, pairs };
}

/** Comments inside an item, each as one line. A # counts where it is outside every scalar. */
function commentsIn(body: string, item: YAMLMap, from: number, to: number): string[] {
  const scalars: [number, number][] = [];
  const collect = (node: unknown) => {
    if (isMap(node)) for (const pair of node.items) [pair.key, pair.value].forEach(collect);
    else if (isSeq(node)) node.items.forEach(collect);
    else if (isNode(node) && node.range) scalars.push([node.range[0], node.range[1]]);
  };
  collect(item);
  const comments: string[] = [];
  for (const match of body.slice(from, to).matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
    const at = from + match.index;
    if (!scalars.some(([start, end]) => start <= at && at < end)) comments.push(match[0]);
  }
  return comments;
}

/** A flow list, as CloudFormation writes: each item that stays keeps its text and becomes an item of a block list. */
function editFlow(body: string, seq: YAMLSeq, edit: SectionEdit, newline: string): string {
  const items = seq.items.map((item, index) => {
    if (edit.remove.has(index)) return '';
    const replacement = edit.replace.get(index);
    if (replacement !== undefined) return renderItem(replacement, '', newline);
    const [from, to] = isNode(item) ? (item.range ?? [0, 0]) : [0, 0];
    // Lines of a flow value must be indented more than the dash that they belong to.
    return `- ${body.slice(from, to).replace(/\r?\n/g, `${newline}  `)}${newline}`;
  });
  const [from = 0, to = 0] = seq.range ?? [];
  const before = body.slice(0, from);
  const glue = before === '' || before.endsWith('\n') ? '' : newline;
  const after = body.slice(to).replace(/^[ \t]*\r?\n/, '');
  return before + glue + items.join('') + renderList(edit.add, '', newline) + after;
}
