import { Unloadable } from './unloadable.ts';

/** A place in a text. Lines and columns count from 0, in characters; the offset is in UTF-16 units. */
export interface Mark {
  readonly index: number;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** What stands behind the end of a text, any number of times. A real NUL is refused when it is read. */
export const END = '\0';

/** How many bytes go-yaml reads at a time (input_raw_buffer_size). */
const CHUNK = 512;

const BYTE_ORDER_MARK = '\ufeff';

/** Whether a character ends a line: YAML 1.1 knows NEL, LS and PS too. */
export function isBreak(character: string): boolean {
  return (
    character === '\n' ||
    character === '\r' ||
    character === '\u0085' ||
    character === '\u2028' ||
    character === '\u2029'
  );
}

/** Whether a character is a space or a tab. */
export function isBlank(character: string): boolean {
  return character === ' ' || character === '\t';
}

/** Whether a character ends a line or the text. */
export function isBreakOrEnd(character: string): boolean {
  return character === END || isBreak(character);
}

/** Whether a character is white space or the end of the text. */
export function isBlankOrEnd(character: string): boolean {
  return isBlank(character) || isBreakOrEnd(character);
}

/** Whether a character may stand in an anchor or a tag handle. */
export function isWord(character: string): boolean {
  return /^[0-9A-Za-z_-]$/.test(character);
}

// readerc.go, yaml_parser_update_buffer.
const ALLOWED = /^[\t\n\r\x20-\x7e\u0085\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]$/u;

/**
 * The characters of a text, one after the other. Like go-yaml's, the text comes in chunks, which shows in two places:
 * a forbidden character is an error when its chunk is read, and not before; and a byte order mark at the beginning of
 * the buffer takes a character from every line that begins while it stands there.
 */
export class Characters {
  #index = 0;
  #line = 0;
  #column = 0;
  /** The first character of go-yaml's buffer, and the first behind it. */
  #bufferStart = 0;
  #bufferEnd = 0;
  #chunksRead = 0;
  readonly #characters: readonly string[];
  /** The offset of each character; undefined where it is its index. */
  readonly #offsets: readonly number[] | undefined;
  readonly #chunkEnds: readonly number[];
  readonly #firstForbidden: number;

  constructor(text: string) {
    // None is forbidden, so it does not show where chunks end.
    if (/^[\t\n\r\x20-\x7e]+$/.test(text)) {
      this.#characters = text.split('');
      this.#offsets = undefined;
      this.#chunkEnds = [text.length];
      this.#firstForbidden = Number.POSITIVE_INFINITY;
      return;
    }
    const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
    const body = text === '' ? '\n' : text.slice(mark.length);
    const characters = Array.from(body);
    const offsets = [mark.length];
    const chunkEnds: number[] = [];
    let bytes = byteLength(mark);
    let limit = CHUNK;
    for (const [index, character] of characters.entries()) {
      offsets.push((offsets[index] ?? 0) + character.length);
      const width = byteLength(character);
      if (bytes + width > limit) {
        chunkEnds.push(index);
        limit = bytes + CHUNK;
      }
      bytes += width;
    }
    // A lone surrogate, which JSON can carry and UTF-8 cannot, comes to Go as U+FFFD.
    this.#characters = characters.map((character) => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character));
    this.#offsets = offsets;
    this.#chunkEnds = [...chunkEnds, characters.length];
    const forbidden = this.#characters.findIndex((character) => !ALLOWED.test(character));
    this.#firstForbidden = forbidden < 0 ? Number.POSITIVE_INFINITY : forbidden;
  }

  get mark(): Mark {
    return { index: this.#index, line: this.#line, column: this.#column, offset: this.#offsetOf(this.#index) };
  }

  get column(): number {
    return this.#column;
  }

  /** The character at hand, or one further on. */
  peek(ahead = 0): string {
    return this.#characters[this.#index + ahead] ?? END;
  }

  /** Whether the characters at hand are these. */
  startsWith(text: string): boolean {
    return Array.from(text).every((character, ahead) => this.peek(ahead) === character);
  }

  /**
   * Has at least so many characters in the buffer, as go-yaml makes sure in the same places.
   *
   * @throws Unloadable where what is read holds a character that YAML forbids
   */
  need(count: number): void {
    if (this.#bufferEnd - this.#index >= count) return;
    this.#bufferStart = this.#index;
    while (this.#bufferEnd - this.#index < count) {
      const end = this.#chunkEnds[this.#chunksRead];
      if (end === undefined) {
        this.#bufferEnd += 1;
        return;
      }
      if (this.#firstForbidden < end)
        throw new Unloadable('control characters are not allowed', this.#offsetOf(this.#firstForbidden));
      this.#chunksRead += 1;
      this.#bufferEnd = end;
    }
  }

  /** Whether go-yaml takes the character at hand for a byte order mark: it looks at the beginning of its buffer instead (is_bom). */
  get isAtByteOrderMark(): boolean {
    return this.#characters[this.#bufferStart] === BYTE_ORDER_MARK;
  }

  skip(): void {
    this.#index += 1;
    this.#column += 1;
  }

  /** The character at hand, which is then behind. */
  take(): string {
    const character = this.peek();
    this.skip();
    return character;
  }

  /** Goes behind the line break at hand and gives it as YAML reads it: LF for all but LS and PS. Nothing where there is none. */
  takeBreak(): string {
    const character = this.peek();
    if (!isBreak(character)) return '';
    this.#index += character === '\r' && this.peek(1) === '\n' ? 2 : 1;
    this.endLine();
    return /[\u2028\u2029]/.test(character) ? character : '\n';
  }

  /** Counts the line at hand as ended. */
  endLine(): void {
    this.#column = 0;
    this.#line += 1;
  }

  /** Goes behind spaces and tabs. */
  skipBlanks(): void {
    this.need(1);
    while (isBlank(this.peek())) {
      this.skip();
      this.need(1);
    }
  }

  /** Goes to the end of the line where a comment begins here. */
  skipComment(): void {
    if (this.peek() !== '#') return;
    while (!isBreakOrEnd(this.peek())) {
      this.skip();
      this.need(1);
    }
  }

  #offsetOf(index: number): number {
    const within = Math.min(index, this.#characters.length);
    return this.#offsets === undefined ? within : (this.#offsets[within] ?? 0);
  }
}

function byteLength(character: string): number {
  const point = character.codePointAt(0) ?? -1;
  if (point < 0x80) return point < 0 ? 0 : 1;
  return point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
