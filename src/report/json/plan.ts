import type { Section } from '../../awsauth/mapping.ts';
import type { PlannedCluster } from '../../commands/result.ts';
import type { AllowedRefusal } from '../../plan/allowed.ts';
import type { Causes } from '../../plan/cause.ts';
import { fingerprintOf } from '../../plan/fingerprint.ts';
import type { Afterwards, Outlook, WriterStanding } from '../../plan/outlook.ts';
import { countChanges, hasChanges, type LiveNote } from '../../plan/plan.ts';
import type { Refusal } from '../../plan/refusal.ts';
import { diffData, diffLine, type ShownPlan } from '../../plan/text-diff.ts';
import { groupRightsOf } from '../../survey/plan-groups.ts';
import type { Kind } from '../change-words.ts';
import { type FailureJson, failureJson } from '../failure.ts';
import { type ChangeJson, changesJson } from './change.ts';
import { type SurveyJson, surveyJson } from './survey.ts';

/** A plan as the JSON documents have it. */
export interface PlanJson extends SurveyJson {
  readonly cluster: string;
  readonly target: string;
  readonly source: string;
  readonly hasChanges: boolean;
  readonly recordMoves: boolean;
  readonly fingerprint: string;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly changes: readonly ChangeJson[];
  readonly notes: readonly LiveNote[];
  readonly diff: readonly TextDiffJson[];
}

/** How the text of one key of the ConfigMap's data would change, as the JSON documents have it. */
export interface TextDiffJson {
  readonly key: Section;
  readonly lines: readonly string[];
}

/** The outlook of a plan, as the JSON documents have it. */
export type OutlookJson = Pick<Outlook, 'production' | 'signIn'> & {
  readonly afterwards: (Omit<Afterwards, 'writer'> & { readonly writer: WriterStanding | null }) | null;
};

/** One cluster of a PlanReport: its plan with what the guards refuse, or why there is none. */
export type PlannedJson =
  | (PlanJson & {
      readonly outlook: OutlookJson | null;
      readonly refusals: readonly Refusal[];
      readonly allowed: readonly AllowedRefusal[];
    })
  | { readonly cluster: string; readonly failure: FailureJson };

/** One cluster of a PlanReport. */
export function plannedJson(cluster: PlannedCluster): PlannedJson {
  if ('failure' in cluster) return { cluster: cluster.cluster, failure: failureJson(cluster.failure) };
  const refusals = cluster.refusals.map(({ guard, message, remedy }) => ({ guard, message, remedy }));
  const outlook = cluster.outlook === undefined ? null : outlookJson(cluster.outlook);
  return { ...planJson(cluster.plan, cluster.causes), outlook, refusals, allowed: allowedJson(cluster.allowed) };
}

/** What the Cluster allows of what guards refuse. */
export function allowedJson(allowed: readonly AllowedRefusal[]): AllowedRefusal[] {
  return allowed.map(({ guard, message, until, reason }) => ({ guard, message, until, reason }));
}

function outlookJson({ production, signIn, afterwards }: Outlook): OutlookJson {
  if (afterwards === undefined) return { production, signIn, afterwards: null };
  const { admins, writer, nodes } = afterwards;
  return { production, signIn, afterwards: { admins, writer: writer ?? null, nodes } };
}

/** A plan without the texts of aws-auth, which are long: of them it has how they differ. */
export function planJson(plan: ShownPlan, causes?: Causes): PlanJson {
  const { cluster, target, source, changes, notes } = plan;
  return {
    cluster,
    target,
    source,
    hasChanges: hasChanges(plan),
    recordMoves: plan.recordMoves,
    fingerprint: fingerprintOf(plan),
    counts: countChanges(plan),
    changes: changesJson(changes, source, causes),
    notes: notes.map(({ section, line, message }) => ({ section, line, message })),
    ...surveyJson(groupRightsOf(plan), plan.survey),
    diff: diffData(plan).map(({ key, lines }) => ({ key, lines: lines.map(diffLine) })),
  };
}
