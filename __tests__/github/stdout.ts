import { vi } from 'vitest';
import { commandsIn, type RunnerCommand } from './runner-commands.ts';

/** What is printed to the standard output, which is where @actions/core writes its commands, while something runs: write by write. */
export async function writesBy(run: () => unknown): Promise<string[]> {
  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
  try {
    await run();
  } finally {
    write.mockRestore();
  }
  return printed;
}

/** All of it. */
async function printedBy(run: () => unknown): Promise<string> {
  return (await writesBy(run)).join('');
}

/** The log without the lines that tell the runner what to mask. */
export function withoutMasks(printed: string): string {
  return printed.replace(/^::add-mask::.*$/gm, '');
}

/** The commands that are printed while something runs. */
export async function commandsOf(run: () => unknown): Promise<RunnerCommand[]> {
  return commandsIn(await printedBy(run));
}
