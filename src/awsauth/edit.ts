import { fieldName } from './go-json.ts';
import { contentEnd, isEmpty } from './go-yaml/content-end.ts';
import type { MappingNode, SequenceNode, YamlNode } from './go-yaml/node.ts';
import { parseFirstDocument } from './go-yaml/parser.ts';
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
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const { root } = parseFirstDocument(text);
  if (root?.kind !== 'sequence' || root.items.length === 0)
    return withoutList(text, root, newline) + renderList(edit.add, '', newline);
  return root.isFlow ? editFlow(text, root, edit, newline) : editBlock(text, root, edit, newline);
}

/** The comments of a text that holds no item: null, ~, or [] make room for the list. */
function withoutList(body: string, root: YamlNode | undefined, newline: string): string {
  const { start, end } = root ?? { start: body.length, end: body.length };
  const lines = (body.slice(0, start) + body.slice(end)).split('\n').map((line) => line.trimEnd());
  const kept = lines.filter((line) => !['', '---', '...'].includes(line));
  return linesOf(kept, newline);
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

function editBlock(body: string, { items, dashes }: SequenceNode, edit: SectionEdit, newline: string): string {
  const beginning = body.startsWith('\ufeff') ? 1 : 0;
  const lineStart = (offset: number) => Math.max(body.lastIndexOf('\n', offset - 1) + 1, beginning);
  const lineEnd = (offset: number) => {
    const end = body.indexOf('\n', offset);
    return end < 0 ? body.length : end + 1;
  };
  const first = dashes[0] ?? 0;
  const indent = body.slice(lineStart(first), first).replace(/[^ ]/g, ' ');
  const itemEnd = (index: number) => {
    const item = items[index];
    const end = item === undefined || isEmpty(item) ? (dashes[index] ?? 0) + 1 : contentEnd(item);
    // A block scalar's end is already the start of the next line.
    return end > 0 && body[end - 1] === '\n' ? end : lineEnd(end);
  };
  const splices: Splice[] = [];
  for (const index of edit.remove) splices.push({ from: lineStart(dashes[index] ?? 0), to: itemEnd(index), text: '' });
  for (const [index, mapping] of edit.replace) {
    const item = items[index];
    const from = lineStart(dashes[index] ?? 0);
    const to = itemEnd(index);
    const kept = item?.kind === 'mapping' ? keptFromItem(body, item, from, to) : { comments: [], pairs: [] };
    const comments = kept.comments.map((comment) => indent + comment + newline).join('');
    const pairs = kept.pairs
      .flatMap((lines) => lines.map((line) => (line === '' ? '' : `${indent}  ${line}`) + newline))
      .join('');
    splices.push({ from, to, text: comments + renderItem(mapping, indent, newline) + pairs });
  }
  if (edit.add.length > 0) {
    const last = items.length - 1;
    const at = itemEnd(last);
    const stays = !edit.remove.has(last) && !edit.replace.has(last);
    const before = stays && !body.slice(0, at).endsWith('\n') ? newline : '';
    splices.push({ from: at, to: at, text: before + renderList(edit.add, indent, newline) });
  }
  return apply(body, splices);
}

/** A stretch of text, the end exclusive. */
type Stretch = readonly [from: number, to: number];

/**
 * What a changed item holds that is not the mapping's: its pairs with other keys, unindented and with the comments in
 * them, and the comments around those.
 */
function keptFromItem(body: string, item: MappingNode, from: number, to: number) {
  const stretches = item.isFlow ? [] : unknownPairs(body, item);
  const pairs = stretches.map(([start, end]) => {
    const column = start - (body.lastIndexOf('\n', start - 1) + 1);
    const lines = body
      .slice(start, end)
      .replace(/\r?\n$/, '')
      .split(/\r?\n/);
    return lines.map((line, index) => (index === 0 ? line : line.slice(Math.min(column, line.search(/\S|$/)))));
  });
  return { comments: commentsIn(body, item, from, to, stretches), pairs };
}

/** Where the pairs of a block map stand whose keys are not the mapping's. */
function unknownPairs(body: string, item: MappingNode): Stretch[] {
  const own = new Set(['rolearn', 'userarn', 'username', 'groups']);
  return item.pairs.flatMap(([key, value]): Stretch[] => {
    if (key.kind !== 'scalar' || own.has(fieldName(key.value))) return [];
    return [[key.start, isEmpty(value) ? body.indexOf(':', key.end) + 1 : contentEnd(value)]];
  });
}

/** Comments inside an item, each as one line. A # counts where it is outside every scalar and outside what is kept anyway. */
function commentsIn(
  body: string,
  item: MappingNode,
  from: number,
  to: number,
  kept: readonly Stretch[] = [],
): string[] {
  const covered = [...kept];
  const open: YamlNode[] = [item];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'mapping') open.push(...node.pairs.flat());
    else if (node.kind === 'sequence') open.push(...node.items);
    else covered.push([node.start, node.end]);
  }
  const comments: string[] = [];
  for (const match of body.slice(from, to).matchAll(/(?<=^|[ \t])#[^\r\n]*/gm)) {
    const at = from + match.index;
    if (!covered.some(([start, end]) => start <= at && at < end)) comments.push(match[0]);
  }
  return comments;
}

/**
 * A flow list, as CloudFormation writes: each item that stays keeps its text and becomes an item of a block list. The
 * comments around items become lines of their own: those behind an item on its line, and those above it, stand above it.
 */
function editFlow(body: string, seq: SequenceNode, edit: SectionEdit, newline: string): string {
  const gaps = gapsOf(body, seq);
  const items = seq.items.map((item, index) => {
    const { start, end } = item;
    const around = [...(gaps[index]?.above ?? []), ...(gaps[index + 1]?.behind ?? [])];
    const replacement = edit.replace.get(index);
    const isKept = replacement !== undefined && item.kind === 'mapping';
    const comments = [...around, ...(isKept ? commentsIn(body, item, start, end) : [])];
    return linesOf(comments, newline) + flowItem(body.slice(start, end), index, edit, newline);
  });
  const before = body.slice(0, seq.start);
  const glue = before === '' || before.endsWith('\n') ? '' : newline;
  const after = body.slice(seq.end).replace(/^[ \t]*\r?\n/, '');
  const last = linesOf(gaps.at(-1)?.above ?? [], newline);
  return before + glue + items.join('') + renderList(edit.add, '', newline) + last + after;
}

function flowItem(text: string, index: number, edit: SectionEdit, newline: string): string {
  if (edit.remove.has(index)) return '';
  const replacement = edit.replace.get(index);
  if (replacement !== undefined) return renderItem(replacement, '', newline);
  // Lines of a flow value must be indented more than the dash that they belong to.
  return `- ${text.trimEnd().replace(/\r?\n/g, `${newline}  `)}${newline}`;
}

/** The comments before, between and behind the items: on the line of the item before them, and on lines below it. */
function gapsOf(body: string, { items, start, end }: SequenceNode) {
  const starts = [start, ...items.map((item) => item.end)];
  const ends = [...items.map((item) => item.start), end];
  return starts.map((from, index) => {
    const [line = '', ...below] = body.slice(from, ends[index]).split(/\r?\n/);
    return { behind: commentsOf([line]), above: index === 0 ? commentsOf([line, ...below]) : commentsOf(below) };
  });
}

/** Between items there is nothing but space, commas, brackets and comments. */
function commentsOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => /#.*/.exec(line)?.[0].trimEnd() ?? []);
}

function linesOf(lines: readonly string[], newline: string): string {
  return lines.map((line) => line + newline).join('');
}
