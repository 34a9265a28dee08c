/** What the line needs from the world besides places to read and write: handed in by the doors, so that tests hold the clock. */
export interface World {
  readonly now: () => Date;
  /** Waits; milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Says what is being done, a line at a time. */
  readonly progress: (line: string) => void;
}
