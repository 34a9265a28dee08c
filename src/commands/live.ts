import { randomUUID } from 'node:crypto';
import { apply } from '../apply/apply.ts';
import type { Roster } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import type { Finding } from '../finding/finding.ts';
import { type Journal, journalOf } from '../history/journal.ts';
import { causesOf } from '../plan/cause.ts';
import { type Guard, guard } from '../plan/guard.ts';
import { makePlan } from '../plan/make.ts';
import { outlookOf } from '../plan/outlook.ts';
import { reviewWords } from '../plan/review.ts';
import { verify } from '../verify/verify.ts';
import { todayOf, unlessTold } from '../world.ts';
import type { Base } from './base.ts';
import { eachCluster } from './each-cluster.ts';
import type { LiveCheck, PlanCheck } from './lint.ts';
import { type OpenTarget, openTarget } from './open-target.ts';
import { openToRead } from './open-to-read.ts';
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
  { source, guards, checks, base }: Planning & { readonly base: Base | undefined },
  options: CommandOptions,
  edges: Edges,
): Promise<Planned> {
  return eachWithFindings(rosters, options, edges, async (roster, tell) => {
    const { name } = roster.cluster;
    const before = base?.get(name);
    if (options.target.kind === 'base') return planOfDeclarations(roster, base, source, edges);
    const here = stepping(name, edges);
    const opened = await openToRead(roster.cluster, options, here);
    const live = await opened.target.read();
    const context = { target: opened.target.words, source, survey: await surveyingFor(opened, roster, here)(live) };
    const plan = makePlan(roster, live, context);
    const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
    tell(checks.flatMap((check) => check(plan, roster)));
    const causes = base && causesOf(plan, before && makePlan(before, live, context));
    return { plan, outlook: outlookOf(plan, roster.cluster), causes, refusals, allowed };
  });
}

/** A result for each cluster as {@link eachCluster} gives it, and what each run tells of, in the order of clusters. */
async function eachWithFindings<Result extends object>(
  rosters: readonly Roster[],
  options: CommandOptions,
  edges: Edges,
  run: (roster: Roster, tell: (findings: readonly Finding[]) => void) => Promise<Result>,
) {
  const found = new Map<string, readonly Finding[]>();
  const clusters = await eachCluster(rosters, options, edges, (roster) =>
    run(roster, (findings) => found.set(roster.cluster.name, findings)),
  );
  return { clusters, found: each(clusters.flatMap(({ cluster }) => found.get(cluster) ?? [])) };
}

/** Findings, each once: a grant on several clusters is one line in a file. */
function each(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, location, message }: Finding) => JSON.stringify([rule, location, message]);
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()];
}

/**
 * A roster against what is declared without it, as if that had been applied to a cluster with nothing else. What only the
 * cluster knows is left out: drift, the entries of others, and what guards make of them.
 *
 * @throws Failure `declarations` where what it is to be merged into cannot be read
 */
function planOfDeclarations(
  roster: Roster,
  base: Base | undefined,
  source: string,
  { configurationFrom }: Pick<Edges, 'configurationFrom'>,
): Extract<PlannedCluster, { plan: unknown }> {
  const words = configurationFrom?.words ?? 'the base';
  if (base === undefined)
    throw new Failure('declarations', `What ${words} declares cannot be read, so there is nothing to compare with.`, {
      remedy: 'Mend the declarations there first.',
    });
  const { name: cluster } = roster.cluster;
  const context = { target: `as ${words} declares it`, source };
  const before = base.get(cluster);
  const plan = makePlan(roster, before && makePlan(before, undefined, context).next, context);
  return { cluster, plan, outlook: outlookOf(plan, roster.cluster, false), refusals: [], allowed: [] };
}

/**
 * Makes each cluster's aws-auth what its roster says, if that was reviewed, and proves it.
 *
 * @throws Failure `usage` where the reviewed plan cannot be used
 */
export async function applyCommand(
  rosters: readonly Roster[],
  planning: Planning & { readonly live: LiveCheck },
  options: CommandOptions,
  edges: Edges,
): Promise<Applied> {
  const { source, guards, live, requiresApproval } = planning;
  const review = await unlessTold(edges, reviewBefore(options, planning, edges));
  return eachWithFindings(rosters, options, edges, async (roster, tell) => {
    const all = [...guards, ...reviewGuards(review, roster.cluster, requiresApproval)];
    const here = stepping(roster.cluster.name, edges);
    const opened = await openTarget(roster.cluster, 'write', options, here);
    const { target, witness } = opened;
    const journal = await journalFor(opened, source, here);
    const survey = surveyingFor(opened, roster, here);
    const context = { target: target.words, source, guards: all, journal, survey };
    const receipt = await apply(roster, target, context, witness, here);
    tell(live(receipt.plan, roster));
    return { receipt: { ...receipt, review: review && reviewWords(receipt.plan, review) } };
  });
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
