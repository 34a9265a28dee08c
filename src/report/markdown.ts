import { aftermathOf } from '../commands/aftermath.ts';
import type { AnyResult, ChangeResult } from '../commands/result.ts';
import { hasErrors } from '../finding/finding.ts';
import { aftermathWords } from './aftermath-words.ts';
import type { LinkTo } from './link.ts';
import { type Budget, compose, fixed, type Section } from './markdown/budget.ts';
import { code } from './markdown/code.ts';
import { creatorSections } from './markdown/creator.ts';
import { doctorSections } from './markdown/doctor.ts';
import { findingSections } from './markdown/findings.ts';
import { historySections } from './markdown/history.ts';
import { inspectionSections } from './markdown/inspection.ts';
import { ownerSections } from './markdown/owners.ts';
import { planSections } from './markdown/plan.ts';
import { receiptSections } from './markdown/receipt.ts';
import { firstItems } from './markdown/rows.ts';
import { say, sentence } from './markdown/say.ts';
import { suppressedSections } from './markdown/suppressed.ts';
import { isTrouble, standingOf } from './standing.ts';
import { stepWords } from './step-words.ts';
import { type Verdict, verdictOf } from './verdict.ts';

export type { Budget } from './markdown/budget.ts';

/** What a pull-request comment may hold: GitHub documents 65,536 characters. What is for machines is among them. */
export const COMMENT_BUDGET: Budget = { limit: 60_000, unit: 'characters' };

/** What a job summary may hold: GitHub takes 1 MiB, and fails the step past it. */
export const SUMMARY_BUDGET: Budget = { limit: 1_000_000, unit: 'bytes' };

/** How a result is to be shown as Markdown. */
export interface MarkdownOptions {
  readonly budget: Budget;
  /** Where lines of files can be read. */
  readonly link?: LinkTo | undefined;
  /** The commit that was looked at. */
  readonly commit?: string | undefined;
  /** What the reader should know before the rest, in our own words. */
  readonly aside?: string | undefined;
  /** A sentence of our own Markdown that says where all of it can be read, where this is not all. */
  readonly elsewhere?: string | undefined;
}

/** A result as a pull-request comment, or a job summary: the verdict first, then what leads to it. */
export function renderMarkdown(result: AnyResult, options: MarkdownOptions): string {
  const verdict = verdictOf(result);
  const head = [
    `### ${markOf(verdict)}${sentence(verdict.words)}`,
    ...(options.aside === undefined ? [] : [options.aside]),
  ];
  const sections = [fixed(head.join('\n\n')), ...bodyOf(result, options.link)];
  const footer = footerOf(options.commit);
  if (footer !== '') sections.push(fixed(footer));
  return `${compose(sections, options.budget, options.elsewhere)}\n`;
}

/**
 * What became of a change in a few lines: for a comment that is there to be noticed, and leads to the one that says all.
 *
 * @param run the address of the run
 */
export function renderShort(result: ChangeResult, run: string | undefined): string {
  const verdict = verdictOf(result);
  const items = result.clusters.map((cluster) => {
    const standing = standingOf(cluster);
    if (!isTrouble(standing)) return `- ${code(cluster.cluster)}: done.`;
    const step = 'failure' in cluster ? stepWords[cluster.failure.code] : 'at the proof';
    return `- ${code(cluster.cluster)}: failed ${step}. ${say(aftermathWords(aftermathOf(cluster, result)))}`;
  });
  const where = run === undefined ? [] : [`[The run](${run}) has the rest.`];
  const list = firstItems(items).join('\n');
  return `${[`### ${markOf(verdict)}${sentence(verdict.words)}`, ...(list === '' ? [] : [list]), ...where].join('\n\n')}\n`;
}

/** What a reader sees before any word; nothing where there is something to read. */
function markOf({ tone, isRisky, isDone }: Verdict): string {
  if (tone === 'trouble') return '\u26d4 ';
  if (isRisky === true) return '\u26a0\ufe0f ';
  return tone === 'calm' || isDone === true ? '\u2705 ' : '';
}

function bodyOf(result: AnyResult, link: LinkTo | undefined): Section[] {
  if (result.command === 'inspect') return inspectionSections(result);
  if (result.command === 'owners') return ownerSections(result);
  if (result.command === 'history') return historySections(result);
  if (result.command === 'creator') return creatorSections(result);
  if (result.command === 'doctor') return doctorSections(result);
  const { findings: found, suppressed } = result.command === 'lint' ? result : result.lint;
  const findings = [...findingSections(found, link), ...suppressedSections(suppressed, link)];
  if (result.command === 'lint') return findings;
  const clusters = result.command === 'plan' ? planSections(result, link) : receiptSections(result, link);
  return hasErrors(found) ? [...findings, ...clusters] : [...clusters, ...findings];
}

function footerOf(commit: string | undefined): string {
  return commit === undefined ? '' : `Commit ${code(commit.slice(0, 12))}.`;
}
