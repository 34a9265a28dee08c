import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A piece of Markdown, as far as tests look at it. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly depth?: number;
  readonly lang?: string | null | undefined;
  readonly children?: readonly MarkdownNode[];
}

/** Markdown as GitHub reads it. */
export function parseMarkdown(text: string): MarkdownNode {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A node and all below it, in the order of the text. */
export function allNodes(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(allNodes)];
}

/** All nodes of a type. */
export function nodesOf(node: MarkdownNode, type: string): MarkdownNode[] {
  return allNodes(node).filter((each) => each.type === type);
}

/** The values of all nodes of a type. */
export function valuesOf(node: MarkdownNode, type: string): string[] {
  return nodesOf(node, type).map(({ value = '' }) => value);
}

/** What a reader sees of a node. */
export function shownText(node: MarkdownNode): string {
  return node.value ?? (node.children ?? []).map(shownText).join('');
}

/** What of a text is Markdown: the tree without its words, with HTML to the letter. */
export function structureOf(node: MarkdownNode): unknown {
  const { type, value, depth, lang, children = [] } = node;
  const below = children.filter((child) => child.type !== 'text' && child.type !== 'inlineCode').map(structureOf);
  return [type, ...(type === 'html' ? [value] : []), ...(depth === undefined ? [] : [depth]), lang ?? '', below];
}
