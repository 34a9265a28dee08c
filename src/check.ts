import { checks, runCheck } from './commands/check.ts';
import { enter } from './github/door.ts';

await enter(checks, runCheck);
