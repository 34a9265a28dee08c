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

/** Kinds of resources that somebody may do something with. */
export interface Resources {
  readonly count: number;
  /** Up to two of them, as RBAC writes them (`deployments.apps`): pods and secrets first, then by the alphabet. */
  readonly first: readonly string[];
}

/** What somebody may do in the namespace `default`, by SelfSubjectRulesReview, in short. */
export interface Rights {
  /** Whether every verb on every resource is given, as cluster-admin has it. */
  readonly everything: boolean;
  /** What may be read. */
  readonly reads: Resources;
  /** What may be changed, or entered. */
  readonly changes: Resources;
  /** Whether the API server says that these are all; EKS's own authorizer does not tell what it allows. */
  readonly complete: boolean;
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
      /** Undefined where the API server did not say. */
      readonly rights: Rights | undefined;
    }
  | { readonly answer: 'unauthorized' }
  /** Neither: the identity could not be had, or the API server failed. */
  | { readonly answer: 'failed'; readonly reason: string };

/** What the writer learns by SubjectAccessReview of what somebody else may do. */
export type Foreseen =
  | { readonly answer: 'told'; readonly everything: boolean; readonly listsPods: boolean }
  | { readonly answer: 'untold'; readonly reason: string };

/** What stands in for a knock of somebody whom nobody could sign in as: who that is by aws-auth, and what that person may do. */
export interface Foretold {
  readonly answer: 'foretold';
  /** By the authenticator's rules; what only a session tells stays a template. Undefined: nobody. */
  readonly person: Person | undefined;
  /** Undefined where there is nobody to ask about. */
  readonly rights: Foreseen | undefined;
}

/**
 * What a claim is about: somebody named in `verify.in` or `verify.out`; an entry that the plan adds, changes or removes;
 * one that it leaves alone, nodes among them; the creator; a step on the way to the writer's role, or the writer.
 */
export type Purpose =
  | 'in'
  | 'added'
  | 'changed'
  | 'removed'
  | 'out'
  | 'untouched'
  | 'nodes'
  | 'creator'
  | 'intermediate'
  | 'writer';

/** One claim about one principal, and its evidence. */
export type Claim = ProvenClaim | PredictedClaim;

interface ClaimHead {
  /** The principal's ARN as declared, or as aws-auth has it; an account's id. */
  readonly principal: string;
  readonly purpose: Purpose;
  /** Who it must be, by the authenticator's rules, once the change is in; undefined: nobody. */
  readonly predicted: Person | undefined;
  readonly holds: boolean;
  /** What was seen against what was expected, in one sentence. */
  readonly words: string;
}

/** A claim that signing in put to the proof. */
export interface ProvenClaim extends ClaimHead {
  readonly evidence: 'proven';
  /** Before the change; undefined where nothing was changed. */
  readonly before: Knock | undefined;
  readonly after: Knock;
}

/** A claim that nobody could sign in for. */
export interface PredictedClaim extends ClaimHead {
  readonly evidence: 'predicted';
  readonly before: Foretold | undefined;
  readonly after: Foretold;
  /** Why nobody signed in. */
  readonly why: string;
}
