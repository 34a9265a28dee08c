import { Failure } from '../failure.ts';
import { planCommand } from './live.ts';
import type { Command, CommandOptions, Edges } from './options.ts';
import type { CommandResult } from './result.ts';
import { type Live, runLine } from './run.ts';

/** The commands that write nothing. */
export const checks = ['lint', 'plan'] as const satisfies readonly Command[];

/**
 * Runs a command that writes nothing, as `runCommand` does. What only this leads to holds no code that writes to a
 * cluster: `__tests__/bundle/check.test.ts` looks into the bundle.
 *
 * @throws Failure where the whole run cannot go on; what concerns one cluster is in the result
 */
export function runCheck(command: Command, options: CommandOptions, edges: Edges): Promise<CommandResult> {
  return runLine(command, options, edges, async () => readOnly);
}

const readOnly: Live = { planCommand, applyCommand: refuse, verifyCommand: refuse };

async function refuse(): Promise<never> {
  throw new Failure('usage', 'What only checks has no code that writes to a cluster.');
}
