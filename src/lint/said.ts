import type { Finding } from '../finding/finding.ts';
import { exampleInput } from './example.ts';
import { lint } from './lint.ts';
import type { Rule } from './rule.ts';

/** What a rule says of its bad example: the first finding of each kind of mend, and whether any of them carries a fix. */
export function saidOf(rule: Rule): { readonly findings: readonly Finding[]; readonly hasFix: boolean } {
  const findings = lint(exampleInput(rule, rule.bad), [rule]);
  const firsts = findings.filter((one, index) => findings.findIndex((other) => other.remedy === one.remedy) === index);
  return { findings: firsts, hasFix: findings.some((finding) => 'fix' in finding) };
}
