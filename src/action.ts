import { runCommand } from './commands/run.ts';
import { runAction } from './github/action.ts';
import { logTo } from './github/log.ts';

process.exitCode = await runAction({
  env: process.env,
  log: logTo((text) => process.stdout.write(text)),
  now: () => new Date(),
  run: runCommand,
});
