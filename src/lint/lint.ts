import { byPosition, type Finding } from '../finding/finding.ts';
import { rules } from './registry.ts';
import type { LintInput, Rule } from './rule.ts';

/**
 * Runs all rules over the declarations, but for those that the configuration switches off. The findings come in the
 * order of files and lines.
 */
export function lint(input: LintInput, catalogue: readonly Rule[] = rules): Finding[] {
  return catalogue.flatMap((rule) => findingsOf(rule, input)).sort(byPosition);
}

function findingsOf(rule: Rule, input: LintInput): Finding[] {
  const severity = input.configuration.severities.get(rule.id) ?? rule.severity;
  if (severity === 'off') return [];
  const marks = rule.suppressible === false ? {} : { suppressible: true as const };
  return [...rule.check(input)].map((remark) => ({ rule: rule.id, severity, ...marks, ...remark }));
}
