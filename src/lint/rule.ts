import type { Configuration } from '../configuration/configuration.ts';
import type { AccessDeclaration, ClusterDeclaration } from '../declaration/declaration.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import type { Finding, Fix, Severity } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { SourceFile } from '../finding/source.ts';

/** What a rule looks at: the files, all declarations in them, and the roster that they make for each cluster. */
export interface LintInput {
  readonly files: readonly SourceFile[];
  /** What is wrong with documents that are no declarations, and with grants that are left out. Rules do not repeat it. */
  readonly findings: readonly Finding[];
  readonly clusters: readonly ClusterDeclaration[];
  readonly accesses: readonly AccessDeclaration[];
  readonly rosters: readonly Roster[];
  readonly configuration: Configuration;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

/** What a rule on entries looks at: grants and whom they let in, as they are declared or as a live aws-auth has them. */
export interface EntryInput {
  readonly accesses: readonly Pick<AccessDeclaration, 'grants'>[];
  readonly rosters: readonly {
    readonly cluster: Pick<ClusterDeclaration, 'name' | 'creator'>;
    readonly entries: readonly Pick<RosterEntry, 'grant' | 'principal' | 'mapping'>[];
  }[];
}

/** What a rule says of one place. The registry adds the rule's id and severity. */
export interface Remark {
  readonly location: Location;
  readonly message: string;
  readonly remedy: string;
  readonly fix?: Fix;
}

/** What a rule is about; its page stands under this heading. */
export const categories = [
  'arn',
  'username',
  'group',
  'grant',
  'cluster',
  'file',
  'configuration',
  'suppression',
] as const;

/** What a rule is about. */
export type Category = (typeof categories)[number];

/** What people get to read of a rule, in `guestlist explain` and on its page in docs/rules, which is made from it. */
export interface RuleText {
  /** Kebab-case; stable, since people name it in suppressions and links. */
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What the rule holds people to, in one line. */
  readonly summary: string;
  /** What goes wrong without it. */
  readonly why: string;
  /** Where that is known from: addresses of documents, code and issue threads. */
  readonly sources: readonly string[];
  /**
   * Declarations that the rule finds fault with. A text that begins with `- ` is the list of grants of an Access for a
   * cluster prod (region ap-northeast-2, account 123456789012, creator role/cluster-creator); any other text is whole
   * documents, to which that cluster is added where they declare none. Tests run it, and pages show it.
   */
  readonly bad: string;
  /** The same put right. */
  readonly good: string;
  /** What the configuration allows in the examples, for a rule that speaks only where it allows some things and not others. */
  readonly allowed?: Partial<Configuration['allowed']>;
  /** `false`: no comment, baseline or guestlist.yaml may silence it; guestlist.yaml may only make it more severe. */
  readonly suppressible?: false;
  /** `true`: asked of a live cluster, by plan, apply and inspect; lint never asks it. */
  readonly live?: true;
  /** `true`: asked of the entries of a live aws-auth too, by inspect. */
  readonly onEntries?: true;
}

/**
 * A lint rule: one file in rules/, listed in registry.ts. Pure: it looks at declarations and yields remarks, and never
 * prints.
 */
export type Rule = DeclarationRule | EntryRule;

/** A rule on what is declared. */
export interface DeclarationRule extends RuleText {
  readonly onEntries?: never;
  check(input: LintInput): Iterable<Remark>;
}

/** A rule that needs no more than an entry of aws-auth has: inspect asks it of a live one too. */
export interface EntryRule extends RuleText {
  readonly onEntries: true;
  check(input: EntryInput): Iterable<Remark>;
}
