import type { Finding, Severity } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Expression } from './compile.ts';
import type { Span } from './span.ts';
import type { PolicyContext } from './variables.ts';

/** The fields of a grant that a finding of a policy may point at. */
export const grantFields = ['principal', 'username', 'groups', 'reason', 'expires'] as const;

/** A field of a grant that a finding may point at. */
export type GrantField = (typeof grantFields)[number];

/** An expression that knows where in guestlist.yaml its parts stand. */
export interface PlacedExpression extends Expression {
  place(span: Span): Location;
}

/** A rule of one's own: a condition in CEL that every grant, change or pull request has to meet. */
export interface Policy {
  /** Kebab-case; none of the ids of the built-in rules. */
  readonly id: string;
  /** What the policy holds people to, in one line; the message of its findings where it names none. */
  readonly title: string;
  readonly severity: Severity;
  readonly context: PolicyContext;
  /** What it is about; undefined: everything. */
  readonly match: PlacedExpression | undefined;
  /** What has to be true. */
  readonly expression: PlacedExpression;
  readonly message: string | PlacedExpression;
  /** Where in a grant a finding points; undefined: at its principal. */
  readonly field: GrantField | undefined;
  readonly docs: string | undefined;
  /** Whether what silences findings of rules silences this policy's too. */
  readonly suppressible: boolean;
  readonly location: Location;
}

/** The id under which everything that is wrong with a policy itself, or with its tests, is found. */
export const POLICY_RULE = 'policy';

/** A finding about a policy itself. */
export function policyFinding(location: Location, message: string, remedy: string): Finding {
  return { rule: POLICY_RULE, severity: 'error', location, message, remedy };
}
