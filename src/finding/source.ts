/** A file that people wrote, as it was read. */
export interface SourceFile {
  /** The path as it is shown: relative to the working directory, with forward slashes. */
  readonly path: string;
  readonly text: string;
}
