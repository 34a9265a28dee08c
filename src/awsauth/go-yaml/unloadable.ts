/** Thrown where go-yaml, or the step from it to JSON, fails: nothing of the text is loaded. */
export class Unloadable extends Error {
  /** The place in the text, in UTF-16 units. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
