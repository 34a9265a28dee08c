import type { PlannedCluster, PlanResult } from '../../commands/result.ts';
import type { AllowedRefusal } from '../../plan/allowed.ts';
import type { Change, LiveNote, Plan } from '../../plan/plan.ts';
import type { Refusal } from '../../plan/refusal.ts';
import { groupRightsOf } from '../../survey/plan-groups.ts';
import { allowanceWords } from '../allowance-words.ts';
import { toShow } from '../change-words.ts';
import { changeCountWords } from '../counts.ts';
import type { LinkTo } from '../link.ts';
import { alert } from './block.ts';
import type { Section } from './budget.ts';
import { changeTable, dangerAlert } from './changes.ts';
import { bareHead, clusterHead, clusterSection, fingerprintLine } from './cluster.ts';
import { code } from './code.ts';
import { foldedDiff } from './diff.ts';
import { failureBlocks } from './failure.ts';
import { prose } from './prose.ts';
import { someRows } from './rows.ts';
import { say } from './say.ts';
import { foldedForeign, keptLine } from './staying.ts';
import { foldedNotKnown, groupTable } from './survey.ts';

/** One section a cluster: refusals and what is allowed of them, who gains, changes and loses, what stays, and the diff. */
export function planSections({ clusters }: PlanResult, link: LinkTo | undefined): Section[] {
  return clusters.map((cluster) => ('failure' in cluster ? failedSection(cluster) : plannedSection(cluster, link)));
}

/** A cluster of which there is only a failure, and what it left behind. */
export function failedSection(
  { cluster, failure }: Extract<PlannedCluster, { failure: unknown }>,
  aftermath?: string,
): Section {
  const none: readonly string[] = [];
  return clusterSection({
    head: bareHead(cluster),
    urgent: failureBlocks(failure),
    main: () => none,
    notes: none,
    staying: aftermath === undefined ? none : [aftermath],
    foreign: none,
    diff: none,
    brief: `${code(cluster)}: failed (${code(failure.code)}).`,
  });
}

function plannedSection(
  { plan, refusals, allowed }: Extract<PlannedCluster, { plan: unknown }>,
  link: LinkTo | undefined,
): Section {
  const changes = toShow(plan.changes);
  return clusterSection({
    head: clusterHead(plan),
    urgent: [
      ...(refusals.length === 0 ? [] : [alert('CAUTION', refusalLines(refusals))]),
      ...(allowed.length === 0 ? [] : [alert('WARNING', allowedLines(allowed))]),
    ],
    main: (most) => (changes.length === 0 ? [] : [...dangerAlert(changes), rowsOf(changes, most, link)]),
    notes: [
      ...groupTable(groupRightsOf({ ...plan, changes })),
      ...noteBlocks(plan.notes),
      ...foldedNotKnown(plan.survey?.notKnown ?? []),
    ],
    staying: [...(changes.length === 0 ? ['Nothing changes here.'] : []), ...keptLine(plan), ...fingerprintLine(plan)],
    foreign: foldedForeign(plan),
    diff: foldedDiff(plan),
    brief: briefly(plan, refusals),
  });
}

function rowsOf(changes: readonly Change[], most: number, link: LinkTo | undefined): string {
  return someRows(changes, most, (rows) => changeTable(rows, 'to come', link), 'changes');
}

function refusalLines(refusals: readonly Refusal[]): string[] {
  return [
    '**Refused: this cannot be applied.**',
    ...someOf(refusals.map(({ guard, message, remedy }) => `- ${code(guard)}: ${prose(message)} ${prose(remedy)}`)),
  ];
}

function allowedLines(allowed: readonly AllowedRefusal[]): string[] {
  return [
    '**Allowed for now, though a guard refuses it.**',
    ...someOf(allowed.map((each) => `- ${code(each.guard)}: ${prose(each.message)} ${say(allowanceWords(each))}`)),
  ];
}

function someOf(lines: readonly string[]): string[] {
  return [...lines.slice(0, 20), ...(lines.length > 20 ? [`- \u2026 and ${lines.length - 20} more`] : [])];
}

function noteBlocks(notes: readonly LiveNote[]): string[] {
  if (notes.length === 0) return [];
  const show = (rows: readonly LiveNote[]) =>
    rows.map(({ section, line, message }) => `- ${section}, line ${line}: ${prose(message)}`).join('\n');
  return [`About the live aws-auth:\n\n${someRows(notes, 50, show, 'notes')}`];
}

function briefly(plan: Plan, refusals: readonly Refusal[]): string {
  const refused = refusals.length === 0 ? '' : ' Refused.';
  return `${code(plan.cluster)}: ${changeCountWords([plan]) ?? 'nothing changes'}.${refused}`;
}
