/** What a guard says when it refuses a plan. */
export interface Refusal {
  /** The guard's id, such as `creator-shadowed`. */
  readonly guard: string;
  readonly message: string;
  readonly remedy: string;
}
