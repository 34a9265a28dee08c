/** A history as it is kept. */
export interface Filed {
  readonly texts: Readonly<Record<string, unknown>>;
  /** Changes with every write. */
  readonly version: string;
}

/** Where the histories of a cluster are kept: one for each source. */
export interface Archive {
  /** Where the history of a source is kept, in words. */
  placeOf(source: string): string;
  /** What is kept of a source; undefined where nothing is. @throws Failure where it cannot be read */
  read(source: string): Promise<Filed | undefined>;
  /**
   * Keeps the texts of a source instead of those that were read.
   *
   * @param version what {@link read} gave; undefined where nothing was kept
   * @returns the version that is kept now
   * @throws Conflict where somebody else has written since; Failure where it cannot be written, `unknown-outcome` where
   *   nobody knows whether it was
   */
  write(source: string, texts: Readonly<Record<string, string>>, version: string | undefined): Promise<string>;
}
