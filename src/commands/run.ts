import { Failure } from '../failure.ts';
import { hasErrors } from '../finding/finding.ts';
import { noGrantGuard, noGrantToApply } from '../plan/no-grant.ts';
import { todayOf, unlessTold } from '../world.ts';
import { type Base, baseOf } from './base.ts';
import { demandsOf } from './demands.ts';
import { type Linted, lintCommand } from './lint.ts';
import { liveErrors } from './live-errors.ts';
import type { Command, CommandOptions, Edges } from './options.ts';
import type { CommandResult } from './result.ts';

/** What follows lint: the commands that look at live clusters. */
export type Live = Pick<typeof import('./live.ts'), 'planCommand' | 'applyCommand' | 'verifyCommand'>;

/**
 * Runs a command: both doors come in here. What lint finds stops every other command before anything else is read.
 *
 * @throws Failure where the whole run cannot go on; what concerns one cluster is in the result
 */
export function runCommand(command: Command, options: CommandOptions, edges: Edges): Promise<CommandResult> {
  // Loaded late: lint needs none of it, and starts in half the time.
  return runLine(command, options, edges, () => import('./live.ts'));
}

/** The line of {@link runCommand}, with what follows lint handed in. */
export async function runLine(
  command: Command,
  options: CommandOptions,
  edges: Edges,
  load: () => Promise<Live>,
): Promise<CommandResult> {
  const linted = await lintCommand(options, edges);
  const { result: lint, rosters, dir, paths, guards, checks, withFound } = linted;
  if (command === 'lint') return lint;
  const asked = { dir: options.dir, target: options.target, reviewed: options.reviewed };
  if (hasErrors(lint.findings)) return { command, lint, asked, clusters: [] };
  if (rosters.length === 0) {
    throw new Failure('declarations', `No cluster is declared in ${dir}, so there is nothing to ${command}.`, {
      remedy: 'Declare it with kind: Cluster.',
    });
  }
  if ((options.target.kind === 'file' || options.target.kind === 'kubeconfig') && rosters.length > 1) {
    const names = rosters.map(({ cluster }) => cluster.name).join(', ');
    throw new Failure('usage', `One aws-auth cannot stand for ${rosters.length} clusters (${names}).`, {
      remedy: 'Choose one with --cluster NAME (input cluster of the Action).',
    });
  }
  const grantsNothing = lint.counted.grants === 0;
  const planning = { source: await edges.sourceOf(dir), paths, guards, checks, requiresApproval: false };
  const { planCommand, applyCommand, verifyCommand } = await load();
  switch (command) {
    case 'plan': {
      const demands = await unlessTold(edges, demandsOf(linted.configuration, edges));
      const base = await unlessTold(edges, baseBefore(linted, edges));
      const held = grantsNothing ? [...guards, noGrantGuard(dir)] : guards;
      const checked = { ...planning, guards: held, checks: [...checks, linted.live, ...demands.checks], base };
      const { clusters, found } = await unlessTold(edges, planCommand(rosters, checked, options, edges));
      return { command, lint: withFound(found), clusters };
    }
    case 'verify':
      return {
        command,
        lint,
        asked,
        clusters: await unlessTold(edges, verifyCommand(rosters, planning, options, edges)),
      };
    case 'apply': {
      if (grantsNothing) throw noGrantToApply(dir);
      const demands = await unlessTold(edges, demandsOf(linted.configuration, edges));
      const { requiresApproval } = demands;
      const all = [...guards, ...liveErrors(linted), ...demands.guards];
      const guarded = { ...planning, guards: all, live: linted.live, requiresApproval };
      // It sees for itself what has to be put back when it is told to stop.
      const { clusters, found } = await applyCommand(rosters, guarded, options, edges);
      return { command, lint: withFound(found), asked, clusters };
    }
  }
}

/** What the declarations are to be merged into, where there is a commit that decides. */
async function baseBefore({ result, dir }: Linted, edges: Edges): Promise<Base | undefined> {
  const { configurationFrom: texts, workingDirectory } = edges;
  if (texts === undefined) return undefined;
  const here = [...result.sources].map(([path, text]) => ({ path, text }));
  return baseOf(texts, { workingDirectory, dir, here, today: todayOf(edges) });
}
