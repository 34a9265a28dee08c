/** AWS takes signatures that are some minutes old; its SDKs take five for too much. */
const MUCH_MS = 5 * 60_000;

/**
 * How far the clock of this machine is from a server's, as a sentence; undefined where that is not much, or the server
 * told no time.
 *
 * @param date the header Date of an answer
 */
export function clockProblem(host: string, date: string | undefined, now: Date): string | undefined {
  const theirs = Date.parse(date ?? '');
  const ahead = now.getTime() - theirs;
  if (Number.isNaN(ahead) || Math.abs(ahead) < MUCH_MS) return undefined;
  const minutes = Math.round(Math.abs(ahead) / 60_000);
  const side = ahead > 0 ? 'ahead of' : 'behind';
  return `The clock of this machine is ${minutes} minutes ${side} that of ${host}: here it is ${now.toISOString()}, there ${new Date(theirs).toISOString()}.`;
}
