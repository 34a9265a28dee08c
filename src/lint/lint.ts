import { byPosition, type Finding } from '../finding/finding.ts';
import { rules } from './registry.ts';
import type { LintInput, Rule } from './rule.ts';

/** Runs all rules over the declarations. The findings come in the order of files and lines. */
export function lint(input: LintInput, catalogue: readonly Rule[] = rules): Finding[] {
  const findings = catalogue.flatMap((rule) =>
    [...rule.check(input)].map((remark) => ({ rule: rule.id, severity: rule.severity, ...remark })),
  );
  return findings.sort(byPosition);
}
