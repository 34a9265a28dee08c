/** How a call is made to go wrong: an error of AWS's, a connection that breaks, or an answer that comes late. */
export type Fault =
  | { readonly code: string; readonly status: number; readonly message?: string }
  | { readonly drop: true }
  | { readonly delayMs: number };

/** Scripted faults, by action. */
export class Faults {
  readonly #waiting: { action: string; fault: Fault; left: number }[] = [];

  /** The next so many calls of an action go wrong (`*`: of any action). They are used up in the order they were added. */
  failNext(action: string, fault: Fault, times = 1): void {
    this.#waiting.push({ action, fault, left: times });
  }

  /** The fault that this call meets. */
  take(action: string): Fault | undefined {
    const found = this.#waiting.find((each) => each.left > 0 && (each.action === action || each.action === '*'));
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.fault;
  }

  /** Forgets what was not used up. */
  clear(): void {
    this.#waiting.length = 0;
  }
}
