import type { ConfigMap } from '../awsauth/configmap.ts';
import type { Section } from '../awsauth/mapping.ts';
import type { ApprovedPlan } from '../plan/guard.ts';
import type { Inverse } from '../plan/undo.ts';

/** A place that holds an aws-auth, a cluster or a file, to be looked at. */
export interface ReadTarget {
  /** The place in words, for reports. */
  readonly words: string;
  /** Reads the ConfigMap afresh; undefined where there is none. */
  read(): Promise<ConfigMap | undefined>;
  /** Where the place has a text of its own: its line above the first of each section, as it was last read. */
  sectionLines?(): ReadonlyMap<Section, number>;
}

/** The same to be written as well. Each write says what it was based on, so nobody's is lost. */
export interface Target extends ReadTarget {
  /** Asks the place whether it would take the change, without making it. */
  rehearse(plan: ApprovedPlan): Promise<void>;
  /**
   * Makes the change, or undoes one entry by entry; creates the ConfigMap where there was none.
   *
   * @returns the ConfigMap as it is stored now
   * @throws Conflict where somebody else has written since the live state that it was made from was read; Failure `unknown-outcome`
   *   where nobody knows whether it was done
   */
  write(plan: ApprovedPlan | Inverse): Promise<ConfigMap>;
  /**
   * Undoes the change: what was read before it is stored again, to the letter.
   *
   * @param written what {@link write} gave
   * @throws Conflict where somebody else has written since; Failure `unknown-outcome` where nobody knows whether it was done
   */
  putBack(plan: ApprovedPlan, written: ConfigMap): Promise<void>;
}

/** Somebody else has written between the read and the write: read again, plan again. */
export class Conflict extends Error {
  override readonly name = 'Conflict';
}
