import type { Mark } from './characters.ts';
import type { Token, TokenContent } from './token.ts';

/** Tokens that are scanned and wait to be parsed. Each has a number, counted from the beginning of the text. */
export class TokenQueue {
  readonly #tokens: Token[] = [];
  #taken = 0;

  /** The first token that waits. */
  get first(): Token | undefined {
    return this.#tokens[0];
  }

  /** The number of the first token that waits, or that will. */
  get firstNumber(): number {
    return this.#taken;
  }

  /** The number that the next appended token will have. */
  get nextNumber(): number {
    return this.#taken + this.#tokens.length;
  }

  /** Takes the first token away. */
  take(): void {
    this.#tokens.shift();
    this.#taken += 1;
  }

  append(content: TokenContent, start: Mark, end: Mark = start): void {
    this.#tokens.push({ ...content, start, end });
  }

  /** Puts a token before the one of a number; where that one is gone already, behind all (yaml_insert_token). */
  insert(content: TokenContent, mark: Mark, number: number): void {
    const at = number - this.#taken;
    if (at < 0) this.append(content, mark);
    else this.#tokens.splice(at, 0, { ...content, start: mark, end: mark });
  }
}
