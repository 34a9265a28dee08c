/** Who somebody is to the API server. */
export interface Person {
  readonly username: string;
  /** Sorted, without `system:authenticated`, which everybody has. */
  readonly groups: readonly string[];
}

/**
 * What happened when somebody knocked: 401 and 403 told apart, since the first means "not on the list" and the second
 * "on the list, but no RBAC for this".
 */
export type Knock =
  | {
      readonly answer: 'in';
      readonly person: Person;
      /** Listing pods in `default`, as people do by hand. 403 is an answer too: mapped, but RBAC gives no right to it. */
      readonly pods:
        | { readonly status: 200; readonly count: number }
        | { readonly status: 403; readonly reason: string };
    }
  | { readonly answer: 'unauthorized' }
  /** Neither: the identity could not be had, or the API server failed. */
  | { readonly answer: 'failed'; readonly reason: string };

/** Why somebody knocks: named in `verify.in` or `verify.out`, or a step on the way to the writer's role. */
export type Purpose = 'in' | 'out' | 'intermediate' | 'writer';

/** One claim about one principal, and what was seen. */
export interface Claim {
  /** The principal's ARN as declared. */
  readonly principal: string;
  readonly purpose: Purpose;
  /** What the authenticator's rules say the answer must be once the change is in; undefined: must be refused. */
  readonly predicted: Person | undefined;
  /** Before the change; undefined where nothing was changed. */
  readonly before: Knock | undefined;
  readonly after: Knock;
  readonly holds: boolean;
  /** What was seen against what was expected, in one sentence. */
  readonly words: string;
}
