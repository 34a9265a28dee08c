import type { Finding } from '../finding/finding.ts';
import { exampleInput } from './example.ts';
import { lint } from './lint.ts';
import { lintLive, liveInputOf } from './live/live.ts';
import type { LiveRule } from './live/live-rule.ts';
import type { Rule, RuleText } from './rule.ts';

/**
 * What is said of a rule's bad example: the first finding of each kind of mend, and whether any of them carries a fix.
 * Of what the engine finds in guestlist.yaml, comments and the baseline there is no example to read.
 */
export function saidOf(rule: Rule | LiveRule | RuleText): {
  readonly findings: readonly Finding[];
  readonly hasFix: boolean;
} {
  const found = foundIn(rule);
  const firsts = found.filter((one, index) => found.findIndex((other) => other.remedy === one.remedy) === index);
  return { findings: firsts, hasFix: found.some((finding) => 'fix' in finding) };
}

function foundIn(rule: Rule | LiveRule | RuleText): readonly Finding[] {
  const input = exampleInput(rule, rule.bad);
  if ('around' in rule)
    return input.rosters.flatMap((roster) =>
      lintLive(liveInputOf(roster, [], rule.around), input.configuration, [rule]),
    );
  return 'check' in rule ? lint(input, [rule]) : input.findings.filter((finding) => finding.rule === rule.id);
}
