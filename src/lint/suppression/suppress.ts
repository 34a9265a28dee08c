import type { Finding } from '../../finding/finding.ts';
import type { SourceFile } from '../../finding/source.ts';
import type { SuppressedFinding } from '../../finding/suppressed.ts';
import { suppressionExpired, suppressionUnused } from '../engine-rules.ts';
import { type KnownRules, ruleTextOf } from '../rule-texts.ts';
import { readSuppressions, type Suppression } from './suppression.ts';

/** Findings told apart: those that stand, and those that comments suppress. */
export interface Suppressing {
  /** What stands, and what is wrong with the comments themselves. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** What suppressing depends on. */
interface SuppressOptions {
  /** `YYYY-MM-DD` in UTC; a suppression holds through its last day. */
  readonly today: string;
  /** Whether every file could be read, without which nobody can tell that a suppression is for nothing. */
  readonly isWhole: boolean;
  /** The rules that there are: the built-in ones where left out. */
  readonly known?: KnownRules;
}

/** Lets the comments of declarations suppress findings. */
export function suppress(
  found: readonly Finding[],
  files: readonly SourceFile[],
  { today, isWhole, known = ruleTextOf }: SuppressOptions,
): Suppressing {
  const read = files.map((file) => readSuppressions(file, known));
  const all = read.flatMap(({ suppressions }) => suppressions);
  const isOver = ({ until }: Suppression) => until !== undefined && until < today;
  const first = new Map<string, Suppression>();
  for (const suppression of all) {
    const key = keyOf(suppression.location.file, suppression.line, suppression.rule);
    if (!isOver(suppression) && !first.has(key)) first.set(key, suppression);
  }
  const used = new Set<Suppression>();
  const findings: Finding[] = read.flatMap(({ findings: wrong }) => wrong);
  const suppressed: SuppressedFinding[] = [];
  for (const finding of found) {
    const { file, line } = finding.location;
    const by = finding.suppressible === true ? first.get(keyOf(file, line, finding.rule)) : undefined;
    if (by === undefined) {
      findings.push(finding);
      continue;
    }
    used.add(by);
    suppressed.push({ finding, by: 'comment', reason: by.reason, until: by.until });
  }
  findings.push(...all.filter(isOver).map(expired));
  // Whether a live rule finds something, only the clusters know that the comment is about.
  const isAsked = ({ rule }: Suppression) => known.get(rule)?.live !== true;
  if (isWhole) findings.push(...all.filter((each) => !isOver(each) && !used.has(each) && isAsked(each)).map(unused));
  return { findings, suppressed };
}

function keyOf(file: string, line: number, rule: string): string {
  return `${line}:${rule}:${file}`;
}

function expired({ rule, until, location }: Suppression): Finding {
  return {
    rule: suppressionExpired.id,
    severity: suppressionExpired.severity,
    location,
    message: `This held until ${until}, and suppresses ${rule} no longer.`,
    remedy: 'Mend what is reported and remove this, or set a later day.',
  };
}

function unused({ rule, location }: Suppression): Finding {
  return {
    rule: suppressionUnused.id,
    severity: suppressionUnused.severity,
    location,
    message: `${rule} finds nothing to suppress here.`,
    remedy: 'Remove this. A comment is for its own line, or, on a line of its own, for the line below.',
  };
}
