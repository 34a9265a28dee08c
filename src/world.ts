import { Failure } from './failure.ts';

/** What the line needs from the world besides places to read and write: handed in by the doors, so that tests hold the clock. */
export interface World {
  readonly now: () => Date;
  /** Waits; milliseconds. Throws where the run is told to stop meanwhile. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Says what is being done, a line at a time. */
  readonly progress: (line: string) => void;
  /** Aborted when the run is told to stop, with the signal's name as the reason. */
  readonly interrupted: AbortSignal;
}

/** The day on which something happens, `YYYY-MM-DD` in UTC. */
export function todayOf({ now }: Pick<World, 'now'>): string {
  return now().toISOString().slice(0, 10);
}

/**
 * Gives what the work gives.
 *
 * @throws Failure `interrupted` as soon as the run is told to stop
 */
export function unlessTold<Result>(
  { interrupted }: Pick<World, 'interrupted'>,
  work: Promise<Result>,
): Promise<Result> {
  const told = new Promise<never>((_, reject) => {
    const stop = () => reject(toldToStop(interrupted));
    if (interrupted.aborted) stop();
    else interrupted.addEventListener('abort', stop, { once: true });
  });
  return Promise.race([work, told]);
}

/** @throws Failure `interrupted` where the run was told to stop */
export function refuseIfTold({ interrupted }: Pick<World, 'interrupted'>): void {
  if (interrupted.aborted) throw toldToStop(interrupted);
}

function toldToStop({ reason }: AbortSignal): Failure {
  return new Failure('interrupted', `The run was told to stop (${String(reason)}).`, {
    remedy: 'Run it again: a change that is not in place yet is made then.',
  });
}
