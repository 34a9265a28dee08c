/** Who somebody is to the API server. */
export interface Person {
  readonly username: string;
  /** Sorted, without `system:authenticated`, which everybody has. */
  readonly groups: readonly string[];
}

/** A person of a username and groups, in the one form that can be compared. */
export function personOf({
  username,
  groups,
}: {
  readonly username: string;
  readonly groups: readonly string[];
}): Person {
  return { username, groups: [...new Set(groups)].filter((group) => group !== 'system:authenticated').sort() };
}

/** Whether two are the same person; nobody is only the same as nobody. */
export function samePerson(a: Person | undefined, b: Person | undefined): boolean {
  return a?.username === b?.username && a?.groups.join('\n') === b?.groups.join('\n');
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
  /** Who aws-auth makes of it, by the authenticator's rules, once the change is in; undefined: nobody. */
  readonly predicted: Person | undefined;
  /** Before the change; undefined where nothing was changed. */
  readonly before: Knock | undefined;
  readonly after: Knock;
  readonly holds: boolean;
  /** What was seen against what was expected, in one sentence. */
  readonly words: string;
}
