import type { PlannedCluster, PlanResult } from '../../commands/result.ts';
import type { AllowedRefusal } from '../../plan/allowed.ts';
import { madeBy, shortFingerprint } from '../../plan/fingerprint.ts';
import type { PlanOutline } from '../../plan/plan.ts';
import type { Refusal } from '../../plan/refusal.ts';
import { groupRightsOf } from '../../survey/plan-groups.ts';
import { allowanceWords } from '../allowance-words.ts';
import { toShow } from '../change-words.ts';
import { failureText } from '../failure.ts';
import { phrase, textOf } from '../phrase.ts';
import { changeBlocks, stayingBlock } from './changes.ts';
import { diffBlocks } from './diff.ts';
import { indented, type Style } from './style.ts';
import { groupBlocks, notKnownBlocks } from './survey.ts';

/** Each cluster: who gains, changes and loses, what stays, what the guards refuse, what of that is allowed, and the diff. */
export function planBlocks({ clusters }: PlanResult, style: Style): string[] {
  return clusters.flatMap((cluster) => clusterBlocks(cluster, style));
}

function clusterBlocks(cluster: PlannedCluster, style: Style): string[] {
  if ('failure' in cluster) {
    return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failureText(cluster.failure, style))];
  }
  const { plan, causes, refusals, allowed } = cluster;
  const body = [
    ...changeBlocks(plan, style, causes),
    ...groupBlocks(groupRightsOf({ ...plan, changes: toShow(plan.changes) }), style),
    ...stayingBlock(plan, style),
    ...noteLines(plan, style),
    ...notKnownBlocks(plan.survey?.notKnown ?? [], style),
    ...refusals.map((refusal) => refusalBlock(refusal, style)),
    ...allowedBlocks(allowed, style),
    ...diffBlocks(plan, style),
    ...fingerprintLines(plan, style),
  ];
  return [clusterHead(plan, style), ...body.map((block) => indented(block))];
}

/** The name of a cluster, where its aws-auth is, and for whom the plan is. */
export function clusterHead({ cluster, target, source }: PlanOutline, style: Style): string {
  const name = style.bold(style.say(phrase`${cluster}`));
  return `${name}  ${style.dim(style.say(phrase`${textOf(target)}, for ${source}`))}`;
}

/** What names the changes of a plan, where there are some. */
export function fingerprintLines(plan: PlanOutline, style: Style): string[] {
  return madeBy(plan).length === 0 ? [] : [style.dim(`fingerprint ${shortFingerprint(plan)}`)];
}

function noteLines({ notes }: PlanOutline, style: Style): string[] {
  if (notes.length === 0) return [];
  const lines = notes.map(
    ({ section, line, message }) =>
      `${style.severity('note', 'note')}  ${section}:${line}  ${style.say(textOf(message))}`,
  );
  return [lines.join('\n')];
}

function refusalBlock({ guard, message, remedy }: Refusal, style: Style): string {
  const head = `${style.severity('error', 'refused')}  ${style.dim(guard)}`;
  return `${head}\n${indented(`${style.say(textOf(message))}\n${style.say(textOf(remedy))}`)}`;
}

/** What the Cluster allows of what guards refuse, each with the last day and the reason. */
export function allowedBlocks(allowed: readonly AllowedRefusal[], style: Style): string[] {
  return allowed.map((each) => {
    const head = `${style.severity('warning', 'allowed')}  ${style.dim(each.guard)}`;
    return `${head}\n${indented(`${style.say(textOf(each.message))}\n${style.say(allowanceWords(each))}`)}`;
  });
}
