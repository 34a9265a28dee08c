import type { Command } from '../commands/options.ts';
import { endIfTold, outliveReaders, realWorld, tellOfSignals } from '../door.ts';
import { type ActionEdges, runAction } from './action.ts';
import { logTo } from './log.ts';
import { repositoryAt } from './repository.ts';

/** Comes in by the door of an action, which has these commands and runs them so. */
export async function enter(commands: readonly Command[], run: ActionEdges['run']): Promise<void> {
  outliveReaders();
  const log = logTo((text) => process.stdout.write(text));
  const world = realWorld(log.text, tellOfSignals());
  process.exitCode = await runAction({ env: process.env, log, world, commands, run, repositoryAt });
  endIfTold(world);
}
