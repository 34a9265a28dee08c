import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { commandsIn } from './github/runner-commands.ts';
import { leaksIn, secretsIn } from './secrets.ts';

/** What a run of the command line printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run it, where not as usual. */
export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  /** Options of Node's own. */
  readonly node?: readonly string[];
  /** A file of the project; `src/cli.ts` unless told otherwise. */
  readonly entry?: string;
  /** Aborted where it is to be killed, which leaves it no time to clean up. */
  readonly killed?: AbortSignal;
  /** What becomes of its standard output: it is read, nobody is there to read it, or it goes to a file. */
  readonly stdout?: 'read' | 'unread' | { readonly file: string };
}

const project = new URL('../', import.meta.url);

/** Runs the command line as a process of its own, in a folder and with an environment that holds nothing of ours. */
export async function guestlist(cwd: string, args: readonly string[], around: Around = {}): Promise<Ended> {
  const { env = {}, node = [], entry = 'src/cli.ts', stdout = 'read' } = around;
  const file = typeof stdout === 'object' ? openSync(stdout.file, 'w') : undefined;
  const child = spawn(process.execPath, [...node, fileURLToPath(new URL(entry, project)), ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env },
    stdio: ['ignore', file ?? 'pipe', 'pipe'],
  });
  around.killed?.addEventListener('abort', () => child.kill('SIGKILL'));
  if (file !== undefined) closeSync(file);
  if (stdout === 'unread') child.stdout?.destroy();
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const isRead = (stream: Readable | null): stream is Readable => stream !== null && !stream.destroyed;
  const [printed, said, code] = await Promise.all([
    isRead(child.stdout) ? text(child.stdout) : '',
    isRead(child.stderr) ? text(child.stderr) : '',
    ended,
  ]);
  // Whatever it is run for: nothing that is printed is a command, and no secret that it was handed is in it.
  const commands = commandsIn(`${printed}\n${said}`).map(({ name }) => name);
  expect(
    args.includes('github') ? commands.filter((name) => !/^(?:error|warning|notice)$/.test(name)) : commands,
  ).toEqual([]);
  expect(leaksIn({ stdout: printed, stderr: said }, secretsIn(env))).toEqual([]);
  return { code, stdout: printed, stderr: said };
}
