import type { AccessDeclaration, ClusterDeclaration } from '../declaration/declaration.ts';
import type { Roster } from '../declaration/roster.ts';
import type { Severity } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';

/** What a rule looks at: all declarations, and the roster that they make for each cluster. */
export interface LintInput {
  readonly clusters: readonly ClusterDeclaration[];
  readonly accesses: readonly AccessDeclaration[];
  readonly rosters: readonly Roster[];
}

/** What a rule says of one place. The registry adds the rule's id and severity. */
export interface Remark {
  readonly location: Location;
  readonly message: string;
  readonly remedy: string;
}

/**
 * A lint rule: one file in rules/, listed in registry.ts. Pure: it looks at declarations and yields remarks, and never
 * prints.
 */
export interface Rule {
  /** Kebab-case; stable, since people name it in suppressions and links. */
  readonly id: string;
  readonly severity: Severity;
  /** What the rule holds people to, in one line. */
  readonly summary: string;
  /** What goes wrong without it, with the source of the fact. */
  readonly why: string;
  readonly bad: string;
  readonly good: string;
  check(input: LintInput): Iterable<Remark>;
}
