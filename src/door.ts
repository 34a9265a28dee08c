import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { World } from './world.ts';

/**
 * The AWS SDK warns on standard error of each Node that it will not support one day. Which Nodes Guestlist runs on is
 * for Guestlist to say.
 */
export function silenceSdkWarning(): void {
  process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';
}

/**
 * Whoever reads our output may go away (`| head`): that ends the reading, and never the work. Output that cannot be
 * written for another reason, such as a full disk, is a failure, and is said where that can still be done.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.exitCode = 1;
      if (stream !== process.stderr) process.stderr.write(`The output could not be written: ${error.message}\n`);
    });
  }
}

/**
 * SIGINT, SIGTERM and SIGHUP as a signal for the work instead of an end to it, so that a change that was written and is
 * not proven yet can be put back. The same one again ends it at once, and not in silence.
 */
export function tellOfSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => {
      controller.abort(name);
      process.once(name, () => {
        writeSync(
          process.stderr.fd,
          'Stopped at once. What was written is in place, and not proven: run guestlist verify.\n',
        );
        process.kill(process.pid, name);
      });
    });
  }
  return controller.signal;
}

/** The world as it is: real time, real chance. */
export function realWorld(progress: World['progress'], interrupted: AbortSignal): World {
  return {
    now: () => new Date(),
    sleep: async (milliseconds) => void (await wait(milliseconds, undefined, { signal: interrupted })),
    random: Math.random,
    progress,
    interrupted,
  };
}

/** Ends the process where it was told to stop: what was still being waited for is of no use any more. */
export function endIfTold({ interrupted }: Pick<World, 'interrupted'>): void {
  if (interrupted.aborted) process.stdout.write('', () => process.exit());
}
