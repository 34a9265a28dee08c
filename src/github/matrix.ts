import { createHash } from 'node:crypto';
import type { ChosenCluster, CommandResult } from '../commands/result.ts';
import { hasErrors } from '../finding/finding.ts';
import { grouped } from '../grouped.ts';
import { hasChanges } from '../plan/plan.ts';
import { isTrouble, receiptStanding } from '../report/standing.ts';

/** One job of a fleet, as `strategy.matrix.include` takes it. */
export interface MatrixJob {
  /** What to call it, and its concurrency group: the name of its cluster, or of its share of them. */
  readonly name: string;
  /** Its clusters as the input `cluster` takes them. */
  readonly cluster: string;
  /** The environment whose reviewers are asked; empty where its clusters name none. */
  readonly environment: string;
}

/** GitHub makes no more jobs than this of a matrix, and fails a run that asks for more. */
const MOST_JOBS = 256;

/** The jobs that a result leaves to be done: one for each declared cluster after lint, for each that is not done otherwise. */
export function matrixOf(result: CommandResult): readonly MatrixJob[] {
  if (result.command === 'lint') return jobsOf(result.chosen, result.chosen);
  if (hasErrors(result.lint.findings)) return [];
  const left = new Set(result.clusters.filter(isLeft).map(({ cluster }) => cluster));
  const { chosen } = result.lint;
  return jobsOf(
    chosen.filter(({ name }) => left.has(name)),
    chosen,
  );
}

/** Why a matrix of these jobs would fail: a job is in one environment, so that each takes one at least. */
export function tooManyJobs({ length }: readonly MatrixJob[]): string | undefined {
  if (length <= MOST_JOBS) return undefined;
  return `The output clusters has ${length} jobs, one for each environment of the clusters, and GitHub fails a run whose matrix has more than ${MOST_JOBS}. Let clusters share environments, or declare them in several folders with a workflow each.`;
}

/** Whether something is left to be done on a cluster, also where it is not known what. */
function isLeft(cluster: Exclude<CommandResult, { command: 'lint' }>['clusters'][number]): boolean {
  if ('failure' in cluster) return true;
  if ('receipt' in cluster) return isTrouble(receiptStanding(cluster.receipt));
  return cluster.refusals.length > 0 || hasChanges(cluster.plan);
}

/**
 * A job for each cluster, or for a share of the clusters of one environment where there are too many. A cluster's share
 * goes by its name and by all that are chosen, never by what is left to do: then two runs at once give it to jobs of the
 * same name, of which GitHub lets one wait.
 */
function jobsOf(left: readonly ChosenCluster[], chosen: readonly ChosenCluster[]): readonly MatrixJob[] {
  const nameOf = chosen.length <= MOST_JOBS ? ({ name }: ChosenCluster) => name : shareOf(chosen);
  return [...grouped(left, nameOf)].map(([name, clusters]) => ({
    name,
    cluster: clusters.map((cluster) => cluster.name).join('\n'),
    environment: clusters[0]?.environment ?? '',
  }));
}

function shareOf(chosen: readonly ChosenCluster[]): (cluster: ChosenCluster) => string {
  const environments = new Set(chosen.map(({ environment }) => environment));
  const shares = Math.max(1, Math.floor(MOST_JOBS / environments.size));
  return ({ name, environment }) => {
    const number = createHash('sha256').update(name).digest().readUInt32BE(0) % shares;
    return `${environment === undefined ? '' : `${environment} `}share ${number + 1} of ${shares}`;
  };
}
