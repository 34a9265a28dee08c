import { type Characters, isBlank, isBlankOrEnd } from './characters.ts';

/** Whether a line begins with `---` or `...` here: no scalar goes beyond that. */
export function isDocumentIndicator(characters: Characters): boolean {
  return (
    characters.column === 0 &&
    (characters.startsWith('---') || characters.startsWith('...')) &&
    isBlankOrEnd(characters.peek(3))
  );
}

/** The white space inside a plain or quoted scalar: a single line break becomes a space, more of them one less. */
export class LineFolding {
  /** Whether a line break is among it. */
  isAcrossLines = false;
  #blanks = '';
  #firstBreak = '';
  #furtherBreaks = '';

  /** Takes one blank or line break. Blanks count only where no line break is before or behind them. */
  take(characters: Characters): void {
    if (isBlank(characters.peek())) {
      if (this.isAcrossLines) characters.skip();
      else this.#blanks += characters.take();
      return;
    }
    characters.need(2);
    if (this.isAcrossLines) {
      this.#furtherBreaks += characters.takeBreak();
      return;
    }
    this.#blanks = '';
    this.#firstBreak = characters.takeBreak();
    this.isAcrossLines = true;
  }

  /** Counts an escaped line break: it joins without a space. */
  escapeBreak(): void {
    this.isAcrossLines = true;
  }

  /** What the white space taken so far becomes; it begins anew. */
  join(): string {
    const joined = this.isAcrossLines ? this.#fold() : this.#blanks;
    this.isAcrossLines = false;
    this.#blanks = '';
    this.#firstBreak = '';
    this.#furtherBreaks = '';
    return joined;
  }

  #fold(): string {
    if (this.#firstBreak !== '\n') return this.#firstBreak + this.#furtherBreaks;
    return this.#furtherBreaks === '' ? ' ' : this.#furtherBreaks;
  }
}
