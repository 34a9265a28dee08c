import { Builder, emptyScalar, type Properties } from './builder.ts';
import type { Mark } from './characters.ts';
import { type Deep, run } from './deep.ts';
import type { YamlNode } from './node.ts';
import { Scanner } from './scanner.ts';
import { TagHandles } from './tag-handles.ts';
import type { Token } from './token.ts';
import { Unloadable } from './unloadable.ts';

/** The first document of a text. */
export interface FirstDocument {
  /** Undefined where there is no document at all. */
  readonly root: YamlNode | undefined;
  /** Where it ends, in UTF-16 units: at whatever cannot be part of it. */
  readonly end: number;
}

/**
 * Parses the first document of a text as go-yaml v2 does (parserc.go and decode.go). What stands behind it is not
 * looked at, except for the token that ends it.
 *
 * @throws Unloadable where go-yaml refuses the text
 */
export function parseFirstDocument(text: string): FirstDocument {
  return new Parser(text).document();
}

type NodeEnds = (token: Token) => boolean;

const endsBlockItem: NodeEnds = ({ type }) => type === 'block-entry' || type === 'block-end';
const endsIndentlessItem: NodeEnds = ({ type }) =>
  type === 'block-entry' || type === 'key' || type === 'value' || type === 'block-end';
const endsBlockPart: NodeEnds = ({ type }) => type === 'key' || type === 'value' || type === 'block-end';
const endsFlowPair: NodeEnds = ({ type }) => type === 'flow-entry' || type === 'flow-sequence-end';
const endsFlowMapPair: NodeEnds = ({ type }) => type === 'flow-entry' || type === 'flow-mapping-end';

class Parser {
  readonly #scanner: Scanner;
  readonly #handles = new TagHandles();
  readonly #builder = new Builder();

  constructor(text: string) {
    this.#scanner = new Scanner(text);
  }

  document(): FirstDocument {
    this.#take(); // The stream's start.
    const { type, start } = this.#scanner.peek();
    if (type === 'stream-end') return { root: undefined, end: start.offset };
    const isExplicit = type === 'version-directive' || type === 'tag-directive' || type === 'document-start';
    this.#handles.readDirectives(this.#scanner);
    const root = isExplicit ? this.#explicitDocument() : run(this.#node(true, false));
    // The document ends with whatever follows, as long as that can be scanned.
    return { root, end: this.#scanner.peek().start.offset };
  }

  #explicitDocument(): YamlNode {
    const token = this.#scanner.peek();
    if (token.type !== 'document-start')
      throw new Unloadable('did not find expected <document start>', token.start.offset);
    this.#take();
    const first = this.#scanner.peek();
    switch (first.type) {
      case 'version-directive':
      case 'tag-directive':
      case 'document-start':
      case 'document-end':
      case 'stream-end':
        return emptyScalar(first.start);
      default:
        return run(this.#node(true, false));
    }
  }

  /** Takes the next token. */
  #take(): Token {
    const token = this.#scanner.peek();
    this.#scanner.skip();
    return token;
  }

  *#node(isBlock: boolean, mayBeIndentless: boolean): Deep<YamlNode> {
    const first = this.#scanner.peek();
    if (first.type === 'alias') {
      this.#scanner.skip();
      return this.#builder.alias(first.name, first.start, first.end);
    }
    const properties = this.#properties(first);
    const token = this.#scanner.peek();
    if (mayBeIndentless && token.type === 'block-entry') return yield this.#indentlessSequence(properties);
    switch (token.type) {
      case 'scalar':
        this.#scanner.skip();
        return this.#builder.scalar(properties, token.value, token.style, token.end);
      case 'flow-sequence-start':
        return yield this.#flowSequence(properties);
      case 'flow-mapping-start':
        return yield this.#flowMapping(properties);
      case 'block-sequence-start':
        if (isBlock) return yield this.#blockSequence(properties);
        break;
      case 'block-mapping-start':
        if (isBlock) return yield this.#blockMapping(properties);
    }
    if (properties.anchor !== undefined || properties.tag !== '')
      return this.#builder.scalar(properties, '', 'plain', properties.end);
    throw new Unloadable('did not find expected node content', token.start.offset);
  }

  /** An anchor and a tag, in either order. */
  #properties(first: Token): Properties {
    let anchor: string | undefined;
    let tag: string | undefined;
    let { start: end } = first;
    for (;;) {
      const token = this.#scanner.peek();
      if (token.type === 'anchor' && anchor === undefined) anchor = token.name;
      else if (token.type === 'tag' && tag === undefined) tag = this.#handles.fullTag(token);
      else return { start: first.start, end, anchor, tag: tag ?? '' };
      end = token.end;
      this.#scanner.skip();
    }
  }

  /** The content behind an indicator, or an empty scalar where a token of those follows at once. */
  *#nodeUnless(ends: NodeEnds, at: Mark, isBlock: boolean, mayBeIndentless: boolean): Deep<YamlNode> {
    return ends(this.#scanner.peek()) ? emptyScalar(at) : yield this.#node(isBlock, mayBeIndentless);
  }

  *#blockSequence(properties: Properties): Deep<YamlNode> {
    const sequence = this.#builder.sequence(properties, false);
    this.#take();
    for (;;) {
      const token = this.#scanner.peek();
      if (token.type !== 'block-entry' && token.type !== 'block-end')
        throw new Unloadable("did not find expected '-' indicator", token.start.offset);
      this.#scanner.skip();
      sequence.end = token.end.offset;
      if (token.type === 'block-end') return sequence;
      sequence.dashes.push(token.start.offset);
      sequence.items.push(yield this.#nodeUnless(endsBlockItem, token.end, true, false));
    }
  }

  /** A list whose dashes stand below the key that it belongs to: nothing in the text says that it begins or ends. */
  *#indentlessSequence(properties: Properties): Deep<YamlNode> {
    const sequence = this.#builder.sequence(properties, false);
    for (;;) {
      const token = this.#scanner.peek();
      sequence.end = token.start.offset;
      if (token.type !== 'block-entry') return sequence;
      this.#scanner.skip();
      sequence.dashes.push(token.start.offset);
      sequence.items.push(yield this.#nodeUnless(endsIndentlessItem, token.end, true, false));
    }
  }

  *#blockMapping(properties: Properties): Deep<YamlNode> {
    const mapping = this.#builder.mapping(properties, false);
    this.#take();
    for (;;) {
      const token = this.#scanner.peek();
      if (token.type !== 'key' && token.type !== 'block-end')
        throw new Unloadable('did not find expected key', token.start.offset);
      this.#scanner.skip();
      mapping.end = token.end.offset;
      if (token.type === 'block-end') return mapping;
      const key = yield this.#nodeUnless(endsBlockPart, token.end, true, true);
      const value = this.#scanner.peek();
      if (value.type === 'value') this.#scanner.skip();
      mapping.pairs.push([
        key,
        value.type === 'value'
          ? yield this.#nodeUnless(endsBlockPart, value.end, true, true)
          : emptyScalar(value.start),
      ]);
    }
  }

  *#flowSequence(properties: Properties): Deep<YamlNode> {
    const sequence = this.#builder.sequence(properties, true);
    this.#take();
    for (;;) {
      if (sequence.items.length > 0) this.#flowEntryOr('flow-sequence-end', "did not find expected ',' or ']'");
      const token = this.#scanner.peek();
      if (token.type === 'flow-sequence-end') {
        sequence.end = token.end.offset;
        this.#scanner.skip();
        return sequence;
      }
      sequence.items.push(yield token.type === 'key' ? this.#flowPair(token) : this.#node(false, false));
    }
  }

  /** `[key: value]`: a map of one pair. Where the key is empty, the token behind it is lost, as in go-yaml. */
  *#flowPair({ start }: Token): Deep<YamlNode> {
    const mapping = this.#builder.mapping({ start, end: start, tag: '', anchor: undefined }, true);
    this.#take();
    const first = this.#scanner.peek();
    const isEmpty = first.type === 'value' || endsFlowPair(first);
    if (isEmpty) this.#scanner.skip();
    const key = isEmpty ? emptyScalar(first.end) : yield this.#node(false, false);
    mapping.pairs.push([key, yield this.#flowValue(endsFlowPair)]);
    mapping.end = this.#scanner.peek().start.offset;
    return mapping;
  }

  *#flowMapping(properties: Properties): Deep<YamlNode> {
    const mapping = this.#builder.mapping(properties, true);
    this.#take();
    for (;;) {
      if (mapping.pairs.length > 0) this.#flowEntryOr('flow-mapping-end', "did not find expected ',' or '}'");
      const token = this.#scanner.peek();
      if (token.type === 'flow-mapping-end') {
        mapping.end = token.end.offset;
        this.#scanner.skip();
        return mapping;
      }
      if (token.type !== 'key') {
        const key = yield this.#node(false, false);
        mapping.pairs.push([key, emptyScalar(this.#scanner.peek().start)]);
        continue;
      }
      this.#scanner.skip();
      const first = this.#scanner.peek();
      const isEmpty = first.type === 'value' || endsFlowMapPair(first);
      const key = isEmpty ? emptyScalar(first.start) : yield this.#node(false, false);
      mapping.pairs.push([key, yield this.#flowValue(endsFlowMapPair)]);
    }
  }

  *#flowValue(ends: NodeEnds): Deep<YamlNode> {
    const token = this.#scanner.peek();
    if (token.type !== 'value') return emptyScalar(token.start);
    this.#scanner.skip();
    return yield this.#nodeUnless(ends, this.#scanner.peek().start, false, false);
  }

  /** Takes the comma between two items of a flow collection; the collection's end stays. */
  #flowEntryOr(end: Token['type'], message: string): void {
    const token = this.#scanner.peek();
    if (token.type === end) return;
    if (token.type !== 'flow-entry') throw new Unloadable(message, token.start.offset);
    this.#scanner.skip();
  }
}
