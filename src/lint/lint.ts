import type { Configuration } from '../configuration/configuration.ts';
import { byPosition, type Finding } from '../finding/finding.ts';
import { rules } from './registry.ts';
import type { LintInput, Remark, Rule, RuleText } from './rule.ts';

/**
 * Runs all rules over the declarations, but for those that the configuration switches off. The findings come in the
 * order of files and lines.
 */
export function lint(input: LintInput, catalogue: readonly Rule[] = rules): Finding[] {
  return catalogue.flatMap((rule) => judged(rule, () => rule.check(input), input.configuration)).sort(byPosition);
}

/** What a rule remarks, as findings of the severity that the configuration gives it; one that is off is not asked. */
export function judged(
  rule: RuleText,
  check: () => Iterable<Remark>,
  { severities }: Pick<Configuration, 'severities'>,
): Finding[] {
  const severity = severities.get(rule.id) ?? rule.severity;
  if (severity === 'off') return [];
  const marks = rule.suppressible === false ? {} : { suppressible: true as const };
  return [...check()].map((remark) => ({ rule: rule.id, severity, ...marks, ...remark }));
}
