import type { PlannedCluster, PlanResult } from '../../commands/result.ts';
import type { AllowedRefusal } from '../../plan/allowed.ts';
import { type Change, hasChanges, type LiveNote } from '../../plan/plan.ts';
import type { Refusal } from '../../plan/refusal.ts';
import { groupRightsOf } from '../../survey/plan-groups.ts';
import { allowanceWords } from '../allowance-words.ts';
import { toShow } from '../change-words.ts';
import { changeCountWords } from '../counts.ts';
import type { LinkTo } from '../link.ts';
import { count } from '../phrase.ts';
import { type Risk, riskCountWords, risksOf, strayRisksOf } from '../risks.ts';
import { type Planned, sharesOf } from '../shares.ts';
import { afterwardsList, onMergeWords } from './afterwards.ts';
import { alert, folded } from './block.ts';
import type { Section } from './budget.ts';
import { changeTable, dangerAlert } from './changes.ts';
import { bareHead, clusterHead, clusterSection, fingerprintLine } from './cluster.ts';
import { code } from './code.ts';
import { foldedDiff } from './diff.ts';
import { failureBlocks } from './failure.ts';
import { overviewSections } from './overview.ts';
import { pictureSections } from './picture.ts';
import { prose } from './prose.ts';
import { firstItems, someRows } from './rows.ts';
import { say } from './say.ts';
import { foldedForeign } from './staying.ts';
import { foldedGroups, foldedNotKnown } from './survey.ts';

/**
 * The clusters of a plan: an overview of several, one section for each where something happens, and those where nothing
 * does in one line.
 */
export function planSections({ clusters }: PlanResult, link: LinkTo | undefined): Section[] {
  const still = clusters.filter(isStill);
  const moving = clusters.filter((cluster) => !isStill(cluster));
  if (moving.length === 0) return collapsed(still, link);
  const sections = moving.map((cluster) =>
    'failure' in cluster ? failedSection(cluster) : plannedSection(cluster, link),
  );
  return [...overviewSections(clusters), ...sections, ...stillSections(still), ...pictureSections(clusters)];
}

/** Whether there is nothing to say of a cluster but that nothing happens. */
function isStill(cluster: PlannedCluster): boolean {
  if ('failure' in cluster || cluster.refusals.length > 0 || cluster.allowed.length > 0) return false;
  return !hasChanges(cluster.plan) && toShow(cluster.plan.changes).length === 0 && cluster.plan.notes.length === 0;
}

/** Of a plan that changes nothing all is folded away. */
function collapsed(clusters: readonly PlannedCluster[], link: LinkTo | undefined): Section[] {
  const planned = clusters.filter((cluster) => 'plan' in cluster);
  const texts = planned.slice(0, 20).map((cluster) => plannedSection(cluster, link)[0].text);
  const more = planned.length > 20 ? [`\u2026 and ${count(planned.length - 20, 'more cluster')}.`] : [];
  if (planned.length === 0) return [];
  const summary = 'What is in place already';
  return [
    [
      { text: folded(summary, [...texts, ...more]), loss: 0, missing: [] },
      { text: '', loss: 7, missing: ['the details of a cluster'] },
    ],
  ];
}

function stillSections(clusters: readonly PlannedCluster[]): Section[] {
  if (clusters.length === 0) return [];
  const names = (most: number) =>
    clusters
      .slice(0, most)
      .map(({ cluster }) => code(cluster))
      .join(', ');
  const upTo = (most: number) =>
    `Nothing changes on ${names(most)}${clusters.length > most ? ` and ${clusters.length - most} more` : ''}.`;
  return [
    [
      { text: upTo(300), loss: 0, missing: [] },
      { text: upTo(0).replace('  and ', ' '), loss: 6, missing: ['names of clusters'] },
    ],
  ];
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

function plannedSection(planned: Planned, link: LinkTo | undefined): Section {
  const { plan, outlook, causes, refusals, allowed } = planned;
  const { own, besides } = sharesOf(planned);
  const where = { cluster: plan.cluster, isProduction: outlook?.production === true };
  const risks = risksOf(planned);
  const rights = groupRightsOf({ ...plan, changes: [...own, ...besides] });
  const rows = (changes: readonly Change[], most: number) =>
    someRows(changes, most, (shown) => changeTable(shown, 'to come', { link, causes, rights }), 'change');
  return clusterSection({
    head: clusterHead(plan, where.isProduction),
    urgent: [...(refusals.length === 0 ? [] : [alert('CAUTION', refusalLines(refusals))]), ...allowedAlert(allowed)],
    main: (most) => [
      ...dangerAlert(risks, strayRisksOf(planned), where),
      ...(own.length === 0 ? [] : [`${causes === undefined ? '' : `${OWN}\n\n`}${rows(own, most)}`]),
      ...(besides.length === 0 ? [] : [`${BESIDES}\n\n${rows(besides, most)}`]),
    ],
    notes: [...foldedGroups(rights), ...noteBlocks(plan.notes), ...foldedNotKnown(plan.survey?.notKnown ?? [])],
    staying: [
      ...(own.length + besides.length === 0 ? ['Nothing changes here.'] : []),
      ...afterwardsList(plan, outlook, refusals.length > 0 ? 'If it were applied' : 'After this change'),
      ...endLine(planned),
    ],
    foreign: foldedForeign(plan),
    diff: foldedDiff(plan),
    brief: briefly(planned, risks),
  });
}

/** Said also where there is nothing besides: that nobody knows whose doing a change is looks otherwise. */
const OWN = '**This pull request**';

const BESIDES = '**Not of this pull request**: the next apply comes upon it whatever is merged';

/** What happens on merge and as whom, and what names the plan. */
function endLine({ plan, outlook, refusals }: Planned): string[] {
  const onMerge = refusals.length > 0 ? ['As it stands, a merge writes nothing here.'] : [onMergeWords(outlook)];
  const words = [...(hasChanges(plan) ? onMerge : []), ...fingerprintLine(plan)];
  return words.length === 0 ? [] : [words.join(' ')];
}

function refusalLines(refusals: readonly Refusal[]): string[] {
  return [
    '**Refused: this cannot be applied.**',
    ...firstItems(refusals.map(({ guard, message, remedy }) => `- ${code(guard)}: ${prose(message)} ${prose(remedy)}`)),
  ];
}

/** What the Cluster allows of what guards refuse, each with the last day and the reason. */
export function allowedAlert(allowed: readonly AllowedRefusal[]): string[] {
  if (allowed.length === 0) return [];
  const lines = allowed.map((each) => `- ${code(each.guard)}: ${prose(each.message)} ${say(allowanceWords(each))}`);
  return [alert('WARNING', ['**Allowed for now, though a guard refuses it.**', ...firstItems(lines)])];
}

function noteBlocks(notes: readonly LiveNote[]): string[] {
  if (notes.length === 0) return [];
  const show = (rows: readonly LiveNote[]) =>
    rows.map(({ section, line, message }) => `- ${section}, line ${line}: ${prose(message)}`).join('\n');
  return [`About the live aws-auth:\n\n${someRows(notes, 50, show, 'note')}`];
}

function briefly(planned: Planned, risks: readonly Risk[]): string {
  const { plan, refusals } = planned;
  const { own, besides } = sharesOf(planned);
  const words = [
    changeCountWords([{ changes: own }], refusals.length > 0) ?? 'nothing changes',
    ...riskCountWords(risks),
    ...(besides.length === 0 ? [] : [`${count(besides.length, 'change')} not of this pull request`]),
  ];
  return `${code(plan.cluster)}: ${words.join('; ')}.${refusals.length === 0 ? '' : ' Refused.'}`;
}
