import { Characters, isBreak, type Mark } from './characters.ts';
import { type NextToken, nextToken } from './next-token.ts';
import { scanBlock } from './scan-block.ts';
import { scanDirective } from './scan-directive.ts';
import { scanPlain } from './scan-plain.ts';
import { scanQuoted } from './scan-quoted.ts';
import { scanAnchor, scanTag } from './scan-tag.ts';
import { SimpleKeys } from './simple-keys.ts';
import type { IndicatorType, Token, TokenContent } from './token.ts';
import { TokenQueue } from './token-queue.ts';
import { Unloadable } from './unloadable.ts';

/** How deep flow collections, and how deep indentation, may be nested (max_flow_level, max_indents). */
const MAX_DEPTH = 10_000;

/**
 * Makes tokens of a text as go-yaml v2 does (scannerc.go, itself a port of libyaml): laxer and stricter than YAML in
 * the same places.
 */
export class Scanner {
  readonly #characters: Characters;
  readonly #keys = new SimpleKeys();
  readonly #queue = new TokenQueue();
  #isAvailable = false;
  #hasStarted = false;
  #flowLevel = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  /** Whether a key without `?` may begin here. */
  #isKeyAllowed = true;

  constructor(text: string) {
    this.#characters = new Characters(text);
  }

  /** The next token, which stays. */
  peek(): Token {
    if (!this.#isAvailable) this.#fetchMore();
    const { first } = this.#queue;
    if (first === undefined) throw new Error('the scanner was asked for more tokens than there are');
    return first;
  }

  /** Takes the token that was peeked at away. */
  skip(): void {
    this.#isAvailable = false;
    this.#queue.take();
  }

  /** Fetches until the first token is sure not to be a key that a `:` further on would turn into one. */
  #fetchMore(): void {
    const queue = this.#queue;
    while (queue.first === undefined || this.#keys.mayBeKey(queue.firstNumber, this.#characters.mark)) this.#fetch();
    this.#isAvailable = true;
  }

  #fetch(): void {
    const characters = this.#characters;
    characters.need(1);
    if (!this.#hasStarted) {
      this.#hasStarted = true;
      this.#queue.append({ type: 'stream-start' }, characters.mark);
      return;
    }
    this.#skipToToken();
    this.#closeBlocks(characters.column);
    characters.need(4);
    const next = nextToken(characters, this.#flowLevel > 0);
    if (next === undefined) throw new Unloadable('found character that cannot start any token', characters.mark.offset);
    this.#fetchNext(next);
  }

  #fetchNext(next: NextToken): void {
    switch (next) {
      case 'stream-end':
        if (this.#characters.column !== 0) this.#characters.endLine();
        this.#fetchOutsideDocuments(() => ({ type: 'stream-end' }));
        break;
      case 'directive':
        this.#fetchOutsideDocuments(scanDirective);
        break;
      case 'document-start':
      case 'document-end':
        this.#fetchOutsideDocuments((characters) => {
          for (let count = 0; count < 3; count += 1) characters.skip();
          return { type: next };
        });
        break;
      case 'flow-sequence-start':
      case 'flow-mapping-start':
        this.#fetchFlowStart(next);
        break;
      case 'flow-sequence-end':
      case 'flow-mapping-end':
        this.#fetchFlowEnd(next);
        break;
      case 'flow-entry':
        this.#keys.remove();
        this.#isKeyAllowed = true;
        this.#appendIndicator('flow-entry');
        break;
      case 'block-entry':
        this.#fetchBlockEntry();
        break;
      case 'key':
        this.#fetchKey();
        break;
      case 'value':
        this.#fetchValue();
        break;
      case 'alias':
      case 'anchor':
        this.#fetchNodePart((characters) => scanAnchor(characters, next));
        break;
      case 'tag':
        this.#fetchNodePart(scanTag);
        break;
      case 'single-quoted':
      case 'double-quoted':
        this.#fetchNodePart((characters) => ({ type: 'scalar', value: scanQuoted(characters), style: next }));
        break;
      case 'literal':
      case 'folded':
        this.#fetchBlockScalar(next);
        break;
      case 'plain':
        this.#fetchPlain();
        break;
      default:
        throw new Error(`no ${next} can begin in a text`);
    }
  }

  /** Goes behind white space, comments and line breaks. A tab may not stand where a key may begin. */
  #skipToToken(): void {
    const characters = this.#characters;
    for (;;) {
      characters.need(1);
      if (characters.column === 0 && characters.isAtByteOrderMark) characters.skip();
      characters.need(1);
      while (
        characters.peek() === ' ' ||
        ((this.#flowLevel > 0 || !this.#isKeyAllowed) && characters.peek() === '\t')
      ) {
        characters.skip();
        characters.need(1);
      }
      characters.skipComment();
      if (!isBreak(characters.peek())) return;
      characters.need(2);
      characters.takeBreak();
      if (this.#flowLevel === 0) this.#isKeyAllowed = true;
    }
  }

  /** Takes one character as a token. */
  #appendIndicator(type: IndicatorType): void {
    const { mark } = this.#characters;
    this.#characters.skip();
    this.#queue.append({ type }, mark, this.#characters.mark);
  }

  /** Opens a block collection where the column is deeper than the one at hand (yaml_parser_roll_indent). */
  #openBlock(type: 'block-sequence-start' | 'block-mapping-start', mark: Mark, number: number): void {
    if (this.#flowLevel > 0 || this.#indent >= mark.column) return;
    this.#indents.push(this.#indent);
    this.#indent = mark.column;
    if (this.#indents.length > MAX_DEPTH) throw new Unloadable(`exceeded max depth of ${MAX_DEPTH}`, mark.offset);
    this.#queue.insert({ type }, mark, number);
  }

  /** Closes the block collections that are deeper than a column (yaml_parser_unroll_indent). */
  #closeBlocks(column: number): void {
    while (this.#flowLevel === 0 && this.#indent > column) {
      this.#queue.append({ type: 'block-end' }, this.#characters.mark);
      this.#indent = this.#indents.pop() ?? -1;
    }
  }

  #saveKey(): void {
    if (!this.#isKeyAllowed) return;
    const { mark } = this.#characters;
    const isRequired = this.#flowLevel === 0 && this.#indent === mark.column;
    this.#keys.save(this.#queue.nextNumber, mark, isRequired);
  }

  /** What ends every block: a directive, a document's beginning or end, the end of the text. */
  #fetchOutsideDocuments(scan: (characters: Characters) => TokenContent): void {
    this.#closeBlocks(-1);
    this.#keys.remove();
    this.#isKeyAllowed = false;
    const { mark } = this.#characters;
    this.#queue.append(scan(this.#characters), mark, this.#characters.mark);
  }

  #fetchFlowStart(type: IndicatorType): void {
    this.#saveKey();
    this.#keys.openLevel(this.#queue.nextNumber);
    this.#flowLevel += 1;
    if (this.#flowLevel > MAX_DEPTH)
      throw new Unloadable(`exceeded max depth of ${MAX_DEPTH}`, this.#characters.mark.offset);
    this.#isKeyAllowed = true;
    this.#appendIndicator(type);
  }

  #fetchFlowEnd(type: IndicatorType): void {
    this.#keys.remove();
    if (this.#flowLevel > 0) {
      this.#flowLevel -= 1;
      this.#keys.closeLevel();
    }
    this.#isKeyAllowed = false;
    this.#appendIndicator(type);
  }

  #fetchBlockEntry(): void {
    const { mark } = this.#characters;
    if (this.#flowLevel === 0) {
      if (!this.#isKeyAllowed)
        throw new Unloadable('block sequence entries are not allowed in this context', mark.offset);
      this.#openBlock('block-sequence-start', mark, -1);
    }
    this.#keys.remove();
    this.#isKeyAllowed = true;
    this.#appendIndicator('block-entry');
  }

  #fetchKey(): void {
    const { mark } = this.#characters;
    if (this.#flowLevel === 0) {
      if (!this.#isKeyAllowed) throw new Unloadable('mapping keys are not allowed in this context', mark.offset);
      this.#openBlock('block-mapping-start', mark, -1);
    }
    this.#keys.remove();
    this.#isKeyAllowed = this.#flowLevel === 0;
    this.#appendIndicator('key');
  }

  #fetchValue(): void {
    const { mark } = this.#characters;
    const key = this.#keys.take(mark);
    if (key !== undefined) {
      this.#queue.insert({ type: 'key' }, key.mark, key.number);
      this.#openBlock('block-mapping-start', key.mark, key.number);
      this.#isKeyAllowed = false;
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#isKeyAllowed) throw new Unloadable('mapping values are not allowed in this context', mark.offset);
        this.#openBlock('block-mapping-start', mark, -1);
      }
      this.#isKeyAllowed = this.#flowLevel === 0;
    }
    this.#appendIndicator('value');
  }

  /** An alias, an anchor, a tag or a quoted scalar: each may begin a key, and none may follow it. */
  #fetchNodePart(scan: (characters: Characters) => TokenContent): void {
    this.#saveKey();
    this.#isKeyAllowed = false;
    const { mark } = this.#characters;
    this.#queue.append(scan(this.#characters), mark, this.#characters.mark);
  }

  #fetchBlockScalar(style: 'literal' | 'folded'): void {
    this.#keys.remove();
    this.#isKeyAllowed = true;
    const { mark } = this.#characters;
    const { value, end } = scanBlock(this.#characters, this.#indent);
    this.#queue.append({ type: 'scalar', value, style }, mark, end);
  }

  #fetchPlain(): void {
    this.#saveKey();
    this.#isKeyAllowed = false;
    const { mark } = this.#characters;
    const { value, end, endsLine } = scanPlain(this.#characters, this.#indent, this.#flowLevel > 0);
    this.#queue.append({ type: 'scalar', value, style: 'plain' }, mark, end);
    if (endsLine) this.#isKeyAllowed = true;
  }
}
