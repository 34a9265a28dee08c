/** Counts the steps of an evaluation down. */
export class Meter {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** Takes steps off, whether that many are left or not. */
  take(steps: number): void {
    this.#left -= steps;
  }

  /** Whether more steps were taken than there were. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  get left(): number {
    return Math.max(0, this.#left);
  }
}
