import { Failure } from '../failure.ts';
import { hasErrors } from '../finding/finding.ts';
import { unlessTold } from '../world.ts';
import { demandsOf } from './demands.ts';
import { lintCommand } from './lint.ts';
import { liveErrors } from './live-errors.ts';
import type { Command, CommandOptions, Edges } from './options.ts';
import type { CommandResult } from './result.ts';

/**
 * Runs a command: both doors come in here. What lint finds stops every other command before anything else is read.
 *
 * @throws Failure where the whole run cannot go on; what concerns one cluster is in the result
 */
export async function runCommand(command: Command, options: CommandOptions, edges: Edges): Promise<CommandResult> {
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
  if (options.target.kind !== 'eks' && rosters.length > 1) {
    const names = rosters.map(({ cluster }) => cluster.name).join(', ');
    throw new Failure('usage', `One aws-auth cannot stand for ${rosters.length} clusters (${names}).`, {
      remedy: 'Choose one with --cluster NAME (input cluster of the Action).',
    });
  }
  const planning = { source: await edges.sourceOf(dir), paths, guards, checks, requiresApproval: false };
  // Loaded late: lint needs none of it, and starts in half the time.
  const { planCommand, applyCommand, verifyCommand } = await import('./live.ts');
  switch (command) {
    case 'plan': {
      const demands = await unlessTold(edges, demandsOf(linted.configuration, edges));
      const checked = { ...planning, checks: [...checks, linted.live, ...demands.checks] };
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
      const demands = await unlessTold(edges, demandsOf(linted.configuration, edges));
      const { requiresApproval } = demands;
      const all = [...guards, ...liveErrors(linted), ...demands.guards];
      const guarded = { ...planning, guards: all, checks: [linted.live], requiresApproval };
      // It sees for itself what has to be put back when it is told to stop.
      const { clusters, found } = await applyCommand(rosters, guarded, options, edges);
      return { command, lint: withFound(found), asked, clusters };
    }
  }
}
