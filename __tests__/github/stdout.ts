import { vi } from 'vitest';
import { commandsIn, type RunnerCommand } from './runner-commands.ts';

/** What is printed to the standard output, which is where @actions/core writes its commands, while something runs. */
export async function printedBy(run: () => unknown): Promise<string> {
  let printed = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  try {
    await run();
  } finally {
    write.mockRestore();
  }
  return printed;
}

/** The commands that are printed while something runs. */
export async function commandsOf(run: () => unknown): Promise<RunnerCommand[]> {
  return commandsIn(await printedBy(run));
}
