import { randomUUID } from 'node:crypto';
import { apply } from '../apply/apply.ts';
import type { Roster } from '../declaration/roster.ts';
import { asFailure, type Failure } from '../failure.ts';
import type { Finding } from '../finding/finding.ts';
import { type Journal, journalOf } from '../history/journal.ts';
import { type Guard, guard } from '../plan/guard.ts';
import { makePlan } from '../plan/make.ts';
import { reviewWords } from '../plan/review.ts';
import { verify } from '../verify/verify.ts';
import { todayOf, unlessTold } from '../world.ts';
import type { PlanCheck } from './lint.ts';
import { type OpenTarget, openTarget } from './open-target.ts';
import type { CommandOptions, Edges } from './options.ts';
import { originOf } from './origin.ts';
import { stepping } from './progress.ts';
import type { ChangedCluster, PlannedCluster } from './result.ts';
import { reviewBefore, reviewGuards } from './reviewing.ts';
import { surveyingFor } from './surveying.ts';

/** Who is planning, and what refuses plans besides the built-in guards. */
export interface Planning {
  readonly source: string;
  /** What decides what is applied: files and folders. */
  readonly paths: readonly string[];
  readonly guards: readonly Guard[];
  readonly checks: readonly PlanCheck[];
  /** Whether nothing is applied that nobody approved. */
  readonly requiresApproval: boolean;
}

/** Each cluster's plan, and what all of them show to be wrong with the declarations. */
interface Planned {
  readonly clusters: readonly PlannedCluster[];
  readonly found: readonly Finding[];
}

/** Each cluster's receipt, and what the plans show to be wrong with the declarations. */
interface Applied {
  readonly clusters: readonly ChangedCluster[];
  readonly found: readonly Finding[];
}

/** Each cluster's roster against its live aws-auth: read → plan → guard → check. Writes nothing. */
export async function planCommand(
  rosters: readonly Roster[],
  { source, guards, checks }: Planning,
  options: CommandOptions,
  edges: Edges,
): Promise<Planned> {
  const found: Finding[] = [];
  const clusters = await eachCluster(rosters, async (roster) => {
    const here = stepping(roster.cluster.name, edges);
    const opened = await openTarget(roster.cluster, 'read', options, here);
    const { target } = opened;
    const live = await target.read();
    const survey = await surveyingFor(opened, roster, here)(live);
    const plan = makePlan(roster, live, { target: target.words, source, survey });
    const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
    found.push(...checks.flatMap((check) => check(plan, roster)));
    return { plan, refusals, allowed };
  });
  return { clusters, found: each(found) };
}

/** Findings, each once: a grant on several clusters is one line in a file. */
function each(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, location, message }: Finding) => JSON.stringify([rule, location, message]);
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

/**
 * Makes each cluster's aws-auth what its roster says, if that was reviewed, and proves it.
 *
 * @throws Failure `usage` where the reviewed plan cannot be used
 */
export async function applyCommand(
  rosters: readonly Roster[],
  planning: Planning,
  options: CommandOptions,
  edges: Edges,
): Promise<Applied> {
  const { source, guards, checks, requiresApproval } = planning;
  const review = await unlessTold(edges, reviewBefore(options, planning, edges));
  const found: Finding[] = [];
  const clusters = await eachCluster(rosters, async (roster) => {
    const all = [...guards, ...reviewGuards(review, roster.cluster, requiresApproval)];
    const here = stepping(roster.cluster.name, edges);
    const opened = await openTarget(roster.cluster, 'write', options, here);
    const { target, witness } = opened;
    const journal = await journalFor(opened, source, here);
    const survey = surveyingFor(opened, roster, here);
    const context = { target: target.words, source, guards: all, journal, survey };
    const receipt = await apply(roster, target, context, witness, here);
    found.push(...checks.flatMap((check) => check(receipt.plan, roster)));
    return { receipt: { ...receipt, review: review && reviewWords(receipt.plan, review) } };
  });
  return { clusters, found: each(found) };
}

/** The journal of a run, where the place keeps a history. */
export async function journalFor(
  { archive, witness }: OpenTarget,
  source: string,
  edges: Edges,
  rollbackTo?: number,
): Promise<Journal | undefined> {
  if (archive === undefined) return undefined;
  const origin = { by: witness?.identities.at(-1), ...(await originOf(edges)), rollbackTo };
  return journalOf(archive, source, origin, randomUUID(), edges);
}

/** Checks that each cluster's aws-auth is what its roster says, and proves it. Writes nothing. */
export function verifyCommand(
  rosters: readonly Roster[],
  { source }: Planning,
  options: CommandOptions,
  edges: Edges,
): Promise<ChangedCluster[]> {
  return eachCluster(rosters, async (roster) => {
    const here = stepping(roster.cluster.name, edges);
    const { target, witness } = await openTarget(roster.cluster, 'write', options, here);
    const context = { target: target.words, source };
    return { receipt: await verify(roster, target, context, witness, here) };
  });
}

/** One cluster after the other; one that fails does not keep the others from their turn. */
async function eachCluster<Result extends object>(
  rosters: readonly Roster[],
  run: (roster: Roster) => Promise<Result>,
): Promise<({ cluster: string } & (Result | { failure: Failure }))[]> {
  const results: ({ cluster: string } & (Result | { failure: Failure }))[] = [];
  for (const roster of rosters) {
    const cluster = roster.cluster.name;
    try {
      results.push({ cluster, ...(await run(roster)) });
    } catch (error) {
      results.push({ cluster, failure: asFailure(error) });
    }
  }
  return results;
}
