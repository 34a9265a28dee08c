import type { Rbac } from './rbac.ts';

/**
 * What surrounds an aws-auth and decides what its entries come to: what RBAC gives to groups, whom IAM has, and whom EKS
 * lets in by access entries. Each is read as far as it may be; what is not known is said, and stops nothing.
 */
export interface Survey {
  /** What RBAC gives to groups; undefined where that is not known. */
  readonly rbac: Rbac | undefined;
  /** Whom IAM does not have, by the ARN that was asked for: how that is known, as a sentence. */
  readonly missing: ReadonlyMap<string, string>;
  /** Who has an access entry: ARNs as the authenticator compares them, in lower case; undefined where that is not known. */
  readonly accessEntries: ReadonlySet<string> | undefined;
  /** Whether EKS does not read aws-auth at all: the authentication mode is API. */
  readonly ignoresAwsAuth: boolean;
  readonly notKnown: readonly NotKnown[];
}

/** Something that a survey could not find out. */
export interface NotKnown {
  /** Such as `what groups can do`. */
  readonly what: string;
  /** Why, as a sentence. */
  readonly why: string;
  /** What to do for it to be known, as a sentence. */
  readonly remedy: string;
}
