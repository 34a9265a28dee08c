import type { Mapping } from '../../awsauth/mapping.ts';
import type { Location } from '../../finding/location.ts';
import type { Identity } from '../../principal/principal.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Remark, RuleText } from '../rule.ts';

/** Somebody who is let in by aws-auth, by a grant or by an entry as it stands there. */
export interface LiveGuest {
  readonly mapping: Mapping;
  /** Whom IAM would know; undefined of an account, and of an entry that names nobody. */
  readonly identity: Identity | undefined;
  /** The place of whom it names. */
  readonly locate: () => Location;
  /** The place of one of its groups. */
  readonly locateGroup: (index: number) => Location;
}

/** What live rules look at: who is let in, and what surrounds it. */
export interface LiveInput {
  /** What the cluster is called. */
  readonly cluster: string;
  /** Where to point when the cluster as a whole is meant. */
  readonly location: Location;
  readonly guests: readonly LiveGuest[];
  /** Who is about to lose an entry. */
  readonly leaving: readonly Mapping[];
  readonly survey: Survey;
}

/** A rule on a live cluster: one file in live/, listed in live/registry.ts. Pure, like every rule. */
export interface LiveRule extends RuleText {
  readonly live: true;
  /** What surrounds the examples. */
  readonly around: Survey;
  /** What surrounds the good example, where it is that which was put right. */
  readonly mended?: Survey;
  check(input: LiveInput): Iterable<Remark>;
}
