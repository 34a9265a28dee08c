/**
 * How often a write that somebody else's overtook is begun anew. Each round one of the writers wins, so this is room
 * for that many of them at the same moment.
 */
export const MAX_ROUNDS = 100;

const SHORTEST_MS = 50;
const LONGEST_MS = 20_000;

/** The round with the longest wait. */
const TURN = 6;

/**
 * How long to wait before another round, at most, in milliseconds: as long as the last one took, since that is the time
 * in which another can overtake it. It doubles at first, so that many writers spread out; from the seventh round on it
 * halves again, so that who has lost often comes before those who have just begun.
 *
 * @param round how many rounds were lost before, from 0
 * @param took how long the last one took, in milliseconds
 */
export function longestWait(round: number, took: number): number {
  const times = 2 ** Math.max(0, Math.min(round, 2 * TURN - round));
  return Math.min(LONGEST_MS, Math.max(SHORTEST_MS, took) * times);
}
