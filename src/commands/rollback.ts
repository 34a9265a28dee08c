import { apply } from '../apply/apply.ts';
import { asFailure, Failure } from '../failure.ts';
import { type History, previousOf } from '../history/history.ts';
import { readStored } from '../history/read.ts';
import type { Revision } from '../history/revision.ts';
import { rosterOfRevision } from '../history/roster.ts';
import { guard } from '../plan/guard.ts';
import { makePlan } from '../plan/make.ts';
import { outlookOf } from '../plan/outlook.ts';
import { todayOf, unlessTold } from '../world.ts';
import { archiveOf, refuseSavedFile } from './history.ts';
import { journalFor } from './live.ts';
import { declaredOne } from './one-cluster.ts';
import { openTarget } from './open-target.ts';
import type { CommandOptions, Edges } from './options.ts';
import type { ChangeResult, PlanResult } from './result.ts';
import { surveyingFor } from './surveying.ts';

/** What a person asked of the command rollback. */
export interface RollbackOptions {
  /** The number of a revision; undefined: the applied one before the newest. */
  readonly revision: number | undefined;
  /** Whether to show the plan alone, and write nothing. */
  readonly planOnly: boolean;
}

/**
 * Goes back to what a revision says: its entries are the roster, and the rest is the line of every apply. What is
 * declared stays as it is, so the next apply brings it back.
 *
 * @throws Failure where there is no way in, more than one cluster is meant, or no such revision
 */
export async function rollbackCommand(
  options: CommandOptions,
  { revision: asked, planOnly }: RollbackOptions,
  edges: Edges,
): Promise<ChangeResult | PlanResult> {
  refuseSavedFile(options);
  const { roster: declared, dir, result: lint, guards } = await declaredOne(options, 'rollback', edges);
  const { cluster } = declared;
  const opened = await openTarget(cluster, planOnly ? 'read' : 'write', options, edges);
  const archive = archiveOf(opened);
  const source = await edges.sourceOf(dir);
  const revision = chosen((await readStored(archive, source)).history, asked, archive.placeOf(source));
  const roster = rosterOfRevision(revision, cluster, todayOf(edges));
  const { target, witness } = opened;
  const survey = surveyingFor(opened, roster, edges);
  const context = { target: target.words, source };
  edges.progress(
    `Going back to revision ${revision.number} of ${revision.at}; the next apply brings back what is declared`,
  );
  if (planOnly) {
    const live = await unlessTold(edges, target.read());
    const plan = makePlan(roster, live, { ...context, survey: await unlessTold(edges, survey(live)) });
    const { refusals, allowed } = guard(plan, roster, todayOf(edges), guards);
    const outlook = outlookOf(plan, cluster);
    return { command: 'plan', lint, clusters: [{ cluster: cluster.name, plan, outlook, refusals, allowed }] };
  }
  const result = {
    command: 'rollback',
    lint,
    asked: { dir: options.dir, target: options.target, reviewed: undefined },
  } as const;
  const journal = await journalFor(opened, source, edges, revision.number);
  try {
    const receipt = await apply(roster, target, { ...context, guards, journal, survey }, witness, edges);
    return { ...result, clusters: [{ cluster: cluster.name, receipt }] };
  } catch (error) {
    return { ...result, clusters: [{ cluster: cluster.name, failure: asFailure(error) }] };
  }
}

function chosen(history: History, asked: number | undefined, place: string): Revision {
  const applied = history.filter(({ status }) => status === 'applied');
  const found = asked === undefined ? previousOf(history) : applied.find(({ number }) => number === asked);
  if (found !== undefined) return found;
  const numbers = applied.map(({ number }) => number);
  const there = numbers.length === 0 ? 'none was applied' : `applied are ${numbers.join(', ')}`;
  const what = asked === undefined ? 'revision before the newest' : `applied revision ${asked}`;
  throw new Failure('usage', `There is no ${what} in ${place}: ${there}.`, {
    remedy: 'guestlist history shows the revisions that are kept.',
  });
}
