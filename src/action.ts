import { commands } from './commands/options.ts';
import { runCommand } from './commands/run.ts';
import { enter } from './github/door.ts';

await enter(commands, runCommand);
