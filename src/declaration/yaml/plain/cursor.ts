/** What is thrown, and caught by {@link readPlain}, where a text is more than the plain subset. No error: it costs no stack. */
export const GIVE_UP = Symbol('more than plain YAML');

/** Leaves the plain reader for good: the full one reads this text. */
export function giveUp(): never {
  throw GIVE_UP;
}

const LINE_END = 0x0a;
const SPACE = 0x20;
export const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
export const SINGLE_QUOTE = 0x27;
export const COMMA = 0x2c;
const DASH = 0x2d;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_MAP = 0x7b;
export const CLOSE_MAP = 0x7d;

/** Where a document ends: less than any indentation. */
export const DOCUMENT_END = -1;

/** A place in a text, which moves on from one thing that means something to the next. */
export class Cursor {
  readonly text: string;
  pos = 0;
  /** How far the line that {@link nextLine} found is indented; {@link DOCUMENT_END} where no line of this document is left. */
  indent = DOCUMENT_END;

  constructor(text: string) {
    this.text = text;
  }

  /** The letter here; NaN at the end of the text. */
  get letter(): number {
    return this.text.charCodeAt(this.pos);
  }

  skipSpaces(): void {
    let at = this.pos;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    this.pos = at;
  }

  /** Whether a blank, a line end or the end of the text is at a place: what must follow `-`, `:` and `---`. */
  isBlank(at: number): boolean {
    const letter = this.text.charCodeAt(at);
    return letter === SPACE || letter === LINE_END || at >= this.text.length;
  }

  /** Whether `- ` begins a list item here. */
  isAtDash(): boolean {
    return this.letter === DASH && this.isBlank(this.pos + 1);
  }

  /** Whether `---` is here, alone or before a blank. Only at the start of a line does it mean anything. */
  isAtMarker(): boolean {
    return this.text.startsWith('---', this.pos) && this.isBlank(this.pos + 3);
  }

  /** Whether nothing more is on this line, but maybe a comment after a blank. */
  isAtLineEnd(): boolean {
    const { letter } = this;
    if (letter === HASH) return this.isBlank(this.pos - 1);
    return letter === LINE_END || this.pos >= this.text.length;
  }

  /** Leaves this line, on which nothing more may stand, for the next that holds more than a comment. */
  endLine(): void {
    this.skipSpaces();
    if (!this.isAtLineEnd()) giveUp();
    this.skipLine();
    this.nextLine();
  }

  /** From the start of a line, goes to what the next line that holds more than a comment begins with. */
  nextLine(): void {
    for (;;) {
      const start = this.pos;
      this.skipSpaces();
      const { letter } = this;
      if (letter === LINE_END || letter === HASH) {
        this.skipLine();
        continue;
      }
      this.indent = this.pos - start;
      if (this.pos >= this.text.length || (this.indent === 0 && this.isAtMarker())) this.indent = DOCUMENT_END;
      return;
    }
  }

  /** Goes behind the end of this line. */
  private skipLine(): void {
    const end = this.text.indexOf('\n', this.pos);
    this.pos = end < 0 ? this.text.length : end + 1;
  }
}
