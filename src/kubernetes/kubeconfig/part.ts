import { dirname, resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import { readNamed } from '../../file/named.ts';
import { isMap } from '../../plain-data.ts';

/**
 * One part of a kubeconfig, such as a user: its fields are asked for by what they have to be. As Go reads them, one that
 * is null or empty is not there.
 */
export class Part {
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #shown: string;
  readonly #name: string;

  /**
   * @param path of the kubeconfig, absolute
   * @param shown the same as the person gave it
   * @param name what the part is called, such as `user "dev"`
   */
  constructor(data: unknown, { path, shown }: { readonly path: string; readonly shown: string }, name: string) {
    this.#data = isMap(data) ? data : {};
    this.#path = path;
    this.#shown = shown;
    this.#name = name;
  }

  /** The refusal of this part. */
  refuse(problem: string, remedy: string): Failure {
    return new Failure('target', `${this.#shown}: ${this.#name} ${problem}.`, { remedy });
  }

  /** @throws Failure where there is a value, and it is no text, or one that no program or file can be called */
  text(field: string): string | undefined {
    const value = this.value(field);
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw this.refuse(`has a ${field} that is not text`, 'Put it between quotes.');
    if (value.includes('\0')) throw this.refuse(`has a ${field} with a NUL in it`, 'Write it anew.');
    return value;
  }

  /** @throws Failure where there is a value, and it is no list */
  list(field: string): readonly unknown[] {
    const value = this.value(field) ?? [];
    if (!Array.isArray(value)) throw this.refuse(`has ${field} that is no list`, 'Begin each item with a dash.');
    return value;
  }

  /** A map within this part. @throws Failure where there is a value, and it is no map */
  part(field: string): Part | undefined {
    const value = this.value(field);
    if (value === undefined) return undefined;
    if (!isMap(value)) throw this.refuse(`has ${field} that is no map`, 'Write it as kubectl does.');
    return new Part(value, { path: this.#path, shown: this.#shown }, `the ${field} of ${this.#name}`);
  }

  value(field: string): unknown {
    const value = Object.hasOwn(this.#data, field) ? this.#data[field] : undefined;
    return value === null || value === '' ? undefined : value;
  }

  /** A path in this part: relative ones count from the folder of the kubeconfig. */
  inFolder(file: string): string {
    return resolve(dirname(this.#path), file);
  }

  /**
   * What a field holds in base64, or else the text of the file that another one names.
   *
   * @throws Failure where the file cannot be read
   */
  async contents(field: string): Promise<{ readonly text: string; readonly field: string } | undefined> {
    const data = this.text(`${field}-data`);
    if (data !== undefined) return { text: Buffer.from(data, 'base64').toString('utf8'), field: `${field}-data` };
    const file = this.text(field);
    return file === undefined ? undefined : { text: await this.textOf(file, field), field };
  }

  /** The text of a file. @throws Failure where it cannot be read */
  async textOf(file: string, field: string): Promise<string> {
    return readNamed(this.inFolder(file)).catch(() => {
      throw this.refuse(`names the ${field} ${file}, which cannot be read`, 'Check the path, and its permissions.');
    });
  }
}
