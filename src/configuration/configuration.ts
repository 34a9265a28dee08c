import type { Severity } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { PolicySource } from '../policy/read.ts';

/** A path that guestlist.yaml names, and where it does. */
export interface NamedPath {
  /** Relative to guestlist.yaml, with forward slashes and without `..`. */
  readonly path: string;
  readonly location: Location;
}

/** What guestlist.yaml decides. What it does not say is as in {@link defaultConfiguration}. */
export interface Configuration {
  /** The folder of declarations, where nobody asked for another. */
  readonly dir: NamedPath | undefined;
  /** Severities of rules that are other than their own, by id; `off` silences a rule. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** What grants may name; undefined: anything. */
  readonly allowed: {
    /** Ids of AWS accounts that principals may be of. */
    readonly accounts: ReadonlySet<string> | undefined;
    /** Kubernetes groups. */
    readonly groups: ReadonlySet<string> | undefined;
    /** AWS partitions. */
    readonly partitions: ReadonlySet<string> | undefined;
  };
  /** `spec.policies`, unread: reading them loads the CEL engine. */
  readonly policies: PolicySource | undefined;
  /** Whether a change is applied only where somebody approved its pull request who neither wrote it nor gains by it. */
  readonly requireApproval: boolean;
  /** The file of findings that are known; undefined: there is none. */
  readonly baseline: NamedPath | undefined;
}

/** What holds without a guestlist.yaml. */
export const defaultConfiguration: Configuration = {
  dir: undefined,
  severities: new Map(),
  allowed: { accounts: undefined, groups: undefined, partitions: undefined },
  policies: undefined,
  requireApproval: false,
  baseline: undefined,
};

/** The folder of declarations where neither a person nor guestlist.yaml names one. */
export const DEFAULT_DIR = 'access';
