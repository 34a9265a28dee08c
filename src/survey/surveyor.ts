import type { Identity } from '../principal/principal.ts';
import type { RbacObjects } from './rbac.ts';

/** Whoever can be asked what surrounds an aws-auth. Each question throws a Failure where it is not answered. */
export interface Surveyor {
  /** Every object of the cluster that RBAC is made of. */
  readonly rbac: () => Promise<RbacObjects>;
  /** AWS around the cluster; left out where it is not reached through AWS. */
  readonly aws?: AwsSurveyor;
}

/** Whoever can be asked about the AWS around a cluster. */
export interface AwsSurveyor {
  /** The account that IAM can be asked of: the cluster's own. */
  readonly account: string;
  /** Whether the authentication mode is API. */
  readonly ignoresAwsAuth: boolean;
  /** The ARNs of everybody with an access entry. */
  readonly accessEntries: () => Promise<readonly string[]>;
  /** Why IAM does not have somebody of that account, as a sentence; undefined where it does. */
  readonly lackOf: (identity: Identity) => Promise<string | undefined>;
}
