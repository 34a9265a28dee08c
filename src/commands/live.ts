import { randomUUID } from 'node:crypto';
import { apply } from '../apply/apply.ts';
import type { Roster } from '../declaration/roster.ts';
import type { Finding } from '../finding/finding.ts';
import { type Journal, journalOf } from '../history/journal.ts';
import { wantedAdmins } from '../plan/admins.ts';
import { type Guard, guard } from '../plan/guard.ts';
import { makePlan, type PlanContext } from '../plan/make.ts';
import { reviewWords } from '../plan/review.ts';
import type { ReadTarget } from '../target/target.ts';
import { verify } from '../verify/verify.ts';
import { todayOf, unlessTold } from '../world.ts';
import { eachCluster } from './each-cluster.ts';
import type { PlanCheck } from './lint.ts';
import { type OpenTarget, openTarget } from './open-target.ts';
import { openToRead } from './open-to-read.ts';
import type { CommandOptions, Edges } from './options.ts';
import { originOf } from './origin.ts';
import { stepping } from './progress.ts';
import type { ChangedCluster, PlannedCluster } from './result.ts';
import { reviewBefore, reviewGuards } from './reviewing.ts';

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

/** Each cluster's roster against its live aws-auth: read → plan → guard → check. Writes nothing. */
export async function planCommand(
  rosters: readonly Roster[],
  { source, guards, checks }: Planning,
  options: CommandOptions,
  edges: Edges,
): Promise<Planned> {
  const found = new Map<string, readonly Finding[]>();
  const clusters = await eachCluster(rosters, options, edges, async (roster) => {
    const target = await openToRead(roster.cluster, options, stepping(roster.cluster.name, edges));
    const plan = makePlan(roster, await target.read(), await contextOf(roster, target, source));
    const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
    found.set(
      roster.cluster.name,
      checks.flatMap((check) => check(plan, roster)),
    );
    return { plan, refusals, allowed };
  });
  return { clusters, found: clusters.flatMap(({ cluster }) => found.get(cluster) ?? []) };
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
): Promise<ChangedCluster[]> {
  const { source, guards, requiresApproval } = planning;
  const review = await unlessTold(edges, reviewBefore(options, planning, edges));
  return eachCluster(rosters, options, edges, async (roster) => {
    const all = [...guards, ...reviewGuards(review, roster.cluster, requiresApproval)];
    const here = stepping(roster.cluster.name, edges);
    const opened = await openTarget(roster.cluster, 'write', options, here);
    const { target, witness } = opened;
    const journal = await journalFor(opened, source, here);
    const context = { ...(await unlessTold(here, contextOf(roster, target, source))), guards: all, journal };
    const receipt = await apply(roster, target, context, witness, here);
    return { receipt: { ...receipt, review: review && reviewWords(receipt.plan, review) } };
  });
}

/** What plans of a place are made with. Who is an admin by a binding is asked where a guard counts them. */
export async function contextOf({ cluster }: Roster, target: ReadTarget, source: string): Promise<PlanContext> {
  const admins = wantedAdmins(cluster) > 0 ? await target.admins?.() : undefined;
  return { target: target.words, source, admins };
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
  return eachCluster(rosters, options, edges, async (roster) => {
    const here = stepping(roster.cluster.name, edges);
    const { target, witness } = await openTarget(roster.cluster, 'write', options, here);
    const context = { target: target.words, source };
    return { receipt: await verify(roster, target, context, witness, here) };
  });
}
