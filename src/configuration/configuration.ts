import type { Severity } from '../finding/finding.ts';

/** What guestlist.yaml decides. What it does not say is as in {@link defaultConfiguration}. */
export interface Configuration {
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
}

/** What holds without a guestlist.yaml. */
export const defaultConfiguration: Configuration = {
  severities: new Map(),
  allowed: { accounts: undefined, groups: undefined, partitions: undefined },
};
