import type { ConfigMap } from '../awsauth/configmap.ts';

/** A place that holds an aws-auth: a cluster, or a file. Each write says what it was based on, so nobody's is lost. */
export interface Target {
  /** The place in words, for reports. */
  readonly words: string;
  /** Reads the ConfigMap afresh; undefined where there is none. */
  read(): Promise<ConfigMap | undefined>;
  /** Asks the place whether it would take the change, without making it. */
  rehearse(next: ConfigMap): Promise<void>;
  /**
   * Writes what was read and changed; creates it where nothing was read.
   *
   * @returns the ConfigMap as it is stored now
   * @throws Conflict where somebody else has written since it was read
   */
  write(next: ConfigMap): Promise<ConfigMap>;
  /**
   * Undoes the last write: what was read before it is stored again.
   *
   * @throws Conflict where somebody else has written since
   */
  putBack(before: ConfigMap | undefined, written: ConfigMap): Promise<void>;
}

/** Somebody else has written between the read and the write: read again, plan again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}
