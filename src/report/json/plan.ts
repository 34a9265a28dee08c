import type { PlannedCluster } from '../../commands/result.ts';
import type { AllowedRefusal } from '../../plan/allowed.ts';
import { fingerprintOf } from '../../plan/fingerprint.ts';
import { countChanges, hasChanges, type LiveNote, type Plan } from '../../plan/plan.ts';
import type { Refusal } from '../../plan/refusal.ts';
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
}

/** One cluster of a PlanReport: its plan with what the guards refuse, or why there is none. */
export type PlannedJson =
  | (PlanJson & { readonly refusals: readonly Refusal[]; readonly allowed: readonly AllowedRefusal[] })
  | { readonly cluster: string; readonly failure: FailureJson };

/** One cluster of a PlanReport. */
export function plannedJson(cluster: PlannedCluster): PlannedJson {
  if ('failure' in cluster) return { cluster: cluster.cluster, failure: failureJson(cluster.failure) };
  const refusals = cluster.refusals.map(({ guard, message, remedy }) => ({ guard, message, remedy }));
  const allowed = cluster.allowed.map(({ guard, message, until, reason }) => ({ guard, message, until, reason }));
  return { ...planJson(cluster.plan), refusals, allowed };
}

/** A plan without the texts of aws-auth: those are long, and hold what others wrote. */
export function planJson(plan: Plan): PlanJson {
  const { cluster, target, source, changes, notes } = plan;
  return {
    cluster,
    target,
    source,
    hasChanges: hasChanges(plan),
    recordMoves: plan.recordMoves,
    fingerprint: fingerprintOf(plan),
    counts: countChanges(plan),
    changes: changesJson(changes, source),
    notes: notes.map(({ section, line, message }) => ({ section, line, message })),
    ...surveyJson(groupRightsOf(plan), plan.survey),
  };
}
