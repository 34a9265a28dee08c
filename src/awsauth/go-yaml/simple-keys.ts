import type { Mark } from './characters.ts';
import { Unloadable } from './unloadable.ts';

/** A token that will have been a key if a `:` follows it. */
interface SimpleKey {
  isPossible: boolean;
  readonly isRequired: boolean;
  readonly number: number;
  readonly mark: Mark;
}

/** How many characters a key without `?` may have before its `:`. */
const LONGEST_KEY = 1024;

/**
 * The tokens that may yet turn out to be keys, at most one on each flow level. Port of simple_keys and
 * simple_keys_by_tok in scannerc.go with their oddity: `[]` and `{}` forget that they were to be a key themselves, so
 * as a key they make a mess of the tokens that follow.
 */
export class SimpleKeys {
  /** The last is that of the level at hand; a level that has none yet holds the number of the token that opened it. */
  readonly #levels: { key: SimpleKey | undefined; number: number }[] = [{ key: undefined, number: 0 }];
  readonly #byNumber = new Map<number, number>();

  /** Whether the token of a number may yet be a key, seen from a place further on. */
  mayBeKey(number: number, mark: Mark): boolean {
    const level = this.#byNumber.get(number);
    return level !== undefined && this.#isValid(this.#levels[level]?.key, mark);
  }

  /** Notes that a key may begin here. */
  save(number: number, mark: Mark, isRequired: boolean): void {
    this.remove();
    const level = this.#current();
    level.key = { isPossible: true, isRequired, number, mark };
    level.number = number;
    this.#byNumber.set(number, this.#levels.length - 1);
  }

  /** Gives up on the key of this level. */
  remove(): void {
    const { key } = this.#current();
    if (key === undefined || !key.isPossible) return;
    if (key.isRequired) throw new Unloadable("could not find expected ':'", key.mark.offset);
    this.#forget(key);
  }

  /** The key of this level, which a `:` has made one; none where it cannot be one. */
  take(mark: Mark): { readonly number: number; readonly mark: Mark } | undefined {
    const { key } = this.#current();
    if (key === undefined || !this.#isValid(key, mark)) return undefined;
    this.#forget(key);
    return key;
  }

  openLevel(number: number): void {
    this.#levels.push({ key: undefined, number });
  }

  closeLevel(): void {
    const closed = this.#levels.pop();
    if (closed !== undefined) this.#byNumber.delete(closed.number);
  }

  #forget(key: SimpleKey): void {
    key.isPossible = false;
    this.#byNumber.delete(key.number);
  }

  #isValid(key: SimpleKey | undefined, { line, index }: Mark): boolean {
    if (key === undefined || !key.isPossible) return false;
    if (key.mark.line >= line && key.mark.index + LONGEST_KEY >= index) return true;
    if (key.isRequired) throw new Unloadable("could not find expected ':'", key.mark.offset);
    key.isPossible = false;
    return false;
  }

  #current(): { key: SimpleKey | undefined; number: number } {
    const level = this.#levels.at(-1);
    if (level === undefined) throw new Error('the scanner closed more levels than it opened');
    return level;
  }
}
