import type { Scanner } from './scanner.ts';
import type { Token } from './token.ts';
import { Unloadable } from './unloadable.ts';

/** The beginning of YAML's own tags, written `!!`. */
export const YAML_TAG = 'tag:yaml.org,2002:';

/** What the handles of tags stand for in a document. */
export class TagHandles {
  readonly #prefixes = new Map<string, string>();

  /** Reads the directives before a document. */
  readDirectives(scanner: Scanner): void {
    let hasVersion = false;
    for (;;) {
      const token = scanner.peek();
      if (token.type === 'version-directive') {
        if (hasVersion) throw new Unloadable('found duplicate %YAML directive', token.start.offset);
        if (token.version !== '1.1') throw new Unloadable('found incompatible YAML document', token.start.offset);
        hasVersion = true;
      } else if (token.type === 'tag-directive') {
        if (this.#prefixes.has(token.handle))
          throw new Unloadable('found duplicate %TAG directive', token.start.offset);
        this.#prefixes.set(token.handle, token.prefix);
      } else {
        break;
      }
      scanner.skip();
    }
    if (!this.#prefixes.has('!')) this.#prefixes.set('!', '!');
    if (!this.#prefixes.has('!!')) this.#prefixes.set('!!', YAML_TAG);
  }

  /** The tag in full. */
  fullTag({ handle, suffix, start }: Extract<Token, { type: 'tag' }>): string {
    if (handle === '') return suffix;
    const prefix = this.#prefixes.get(handle);
    if (prefix === undefined) throw new Unloadable('found undefined tag handle', start.offset);
    return prefix + suffix;
  }
}
