import type { Edges } from '../commands/options.ts';
import type { Origin } from '../plan/origin.ts';
import { isUnmerged } from './event.ts';
import type { Repository } from './repository.ts';
import type { Step } from './step.ts';

/** Where the changes of a run come from, and by which commit they are judged: as far as commands want to know. */
export type Judging = Pick<Edges, 'configurationFrom' | 'mergedInto' | 'origin'>;

/** What is not merged yet is judged by its base, and what was just merged is asked for what its base asks. */
export function judgingOf({ workflow, directory }: Step, repository: Repository, now: () => Date): Judging {
  const { event, base } = workflow;
  const origin = () => originOf(workflow, repository, now());
  if (base === undefined) return { origin };
  const isToCome = isUnmerged(event);
  const words = `${isToCome ? 'the base commit' : 'the commit before'} ${base.slice(0, 12)}`;
  const texts = repository.textsAt(base, directory.folder, words);
  return isToCome ? { origin, configurationFrom: texts } : { origin, mergedInto: texts };
}

/** The pull request of a run, or the one whose merge made the commit that was pushed. */
async function originOf(
  { event, sha, defaultBranch }: Step['workflow'],
  repository: Repository,
  now: Date,
): Promise<Origin> {
  if (event.kind === 'pull-request') return { process: await repository.processOf(event.number, now) };
  if (event.kind === 'other') return { none: `a run on ${event.name} has none` };
  const number = defaultBranch === undefined ? undefined : await repository.mergedPullRequest(sha, defaultBranch);
  if (number === undefined) return { none: `commit ${sha.slice(0, 12)} was pushed without one` };
  return { process: await repository.processOf(number, now) };
}
