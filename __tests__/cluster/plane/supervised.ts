import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

/** A program that cannot outlive this process. */
export interface Supervised {
  readonly name: string;
  /** Its output so far, both streams, the newest 256 KiB. */
  output(): string;
  /** Calls back for every line that it prints from now on, until the returned function is called. */
  onLine(listener: (line: string) => void): () => void;
  /** Settles when it has ended, whatever the reason. */
  readonly ended: Promise<void>;
  readonly hasEnded: boolean;
  /** Kills it and waits until it is gone. */
  stop(): Promise<void>;
}

// The shell reads from a pipe whose other end only this process holds. When this process ends, in whatever way
// (SIGKILL too), the kernel closes that end, `cat` sees the end of file, and the shell kills the program.
const WATCH = `
exec 3<&0 </dev/null
"$@" 3<&- & child=$!
( cat <&3 >/dev/null; kill -KILL "$child" 2>/dev/null ) >/dev/null 2>&1 &
watch=$!
exec 3<&-
wait "$child"; code=$?
kill "$watch" 2>/dev/null
exit "$code"
`;

const KEPT = 256 * 1024;

/** Starts a program under the watch of a shell, in a session of its own, so that Ctrl-C reaches only this process. */
export function supervise(
  name: string,
  command: readonly string[],
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly log: string },
): Supervised {
  const child = spawn('/bin/sh', ['-c', WATCH, name, ...command], {
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  // Writing to a dead child is no news here: `ended` tells it.
  child.stdin.on('error', () => {});
  child.unref();

  let kept = '';
  let rest = '';
  let hasEnded = false;
  const listeners = new Set<(line: string) => void>();
  const log = createWriteStream(options.log, { flags: 'a' });
  log.on('error', () => {});
  const take = (text: string): void => {
    kept = (kept + text).slice(-KEPT);
    log.write(text);
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) for (const listener of listeners) listener(line);
  };
  child.stdout.setEncoding('utf8').on('data', take);
  child.stderr.setEncoding('utf8').on('data', take);

  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      log.end();
      resolve();
    };
    child.on('close', end);
    child.on('error', end);
  });

  return {
    name,
    output: () => kept,
    onLine(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ended,
    get hasEnded() {
      return hasEnded;
    },
    async stop() {
      child.stdin.end();
      await ended;
      await finished(log).catch(() => {});
    },
  };
}

// Waits for the test process to end, then for the programs that still write into the folder to be killed.
const SWEEP = `
cat >/dev/null
for pause in 0 0.2 0.5 1 2 4; do
  [ -e "$1" ] || exit 0
  sleep "$pause"
  rm -rf "$1" 2>/dev/null
done
`;

/** Removes a folder when this process ends, in whatever way. */
export function sweepAtEnd(folder: string): () => void {
  const child = spawn('/bin/sh', ['-c', SWEEP, 'sweep', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => {});
  child.unref();
  return () => child.stdin.end();
}
