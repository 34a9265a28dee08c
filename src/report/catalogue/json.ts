import type { Severity } from '../../finding/finding.ts';
import type { Category, RuleText } from '../../lint/rule.ts';

/** schemas/rule-list.schema.json */
export interface RuleList {
  readonly apiVersion: 'guestlist/v1';
  readonly kind: 'RuleList';
  readonly rules: readonly {
    readonly id: string;
    readonly category: Category;
    readonly severity: Severity;
    readonly summary: string;
    readonly why: string;
    readonly sources: readonly string[];
    readonly suppressible: boolean;
  }[];
}

/** All rules as plain data, without their examples. */
export function ruleList(rules: readonly RuleText[]): RuleList {
  return {
    apiVersion: 'guestlist/v1',
    kind: 'RuleList',
    rules: rules.map(({ id, category, severity, summary, why, sources, suppressible = true }) => {
      return { id, category, severity, summary, why, sources, suppressible };
    }),
  };
}
