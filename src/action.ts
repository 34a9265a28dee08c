import { runCommand } from './commands/run.ts';
import { endIfTold, outliveReaders, realWorld, tellOfSignals } from './door.ts';
import { runAction } from './github/action.ts';
import { logTo } from './github/log.ts';
import { repositoryAt } from './github/repository.ts';

outliveReaders();
const log = logTo((text) => process.stdout.write(text));
const world = realWorld(log.text, tellOfSignals());
process.exitCode = await runAction({ env: process.env, log, world, run: runCommand, repositoryAt });
endIfTold(world);
