import { momentOf } from '../report/markdown/day.ts';
import type { ActionCommand } from './inputs.ts';

/** One run that a comment told of, and how it ended. */
export interface Episode {
  readonly command: ActionCommand;
  readonly good: boolean;
  /** The first 12 digits of the commit. */
  readonly commit: string;
  /** When, ISO 8601 in UTC to the second; left out of a plan, which says the same whenever it is made. */
  readonly at?: string;
}

/** So many are told, the newest last. */
const MOST = 12;

const COMMAND = 'lint|plan|apply|verify|comment';
const AT = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z';
const WORD = `(?:${COMMAND}):(?:ok|no):[0-9a-f]{12}(?:@${AT})?`;
const LINE = new RegExp(`^<!-- guestlist:runs:v1((?: ${WORD}){1,${MOST}}) -->$`);
const PARTS = new RegExp(`^(${COMMAND}):(ok|no):([0-9a-f]{12})(?:@(${AT}))?$`);

/** The runs that a comment tells of, from the line that is for machines; none where there is no such line to the letter. */
export function episodesIn(body: string): readonly Episode[] {
  const lines = body.split(/\r?\n/, 4);
  const words = lines.map((line) => LINE.exec(line)?.[1]).find((found) => found !== undefined) ?? '';
  return words
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => {
      const [, command, outcome, commit, at] = PARTS.exec(word) ?? [];
      if (command === undefined || commit === undefined) return [];
      return [
        { command: command as ActionCommand, good: outcome === 'ok', commit, ...(at === undefined ? {} : { at }) },
      ];
    });
}

/** The runs with one more. One of the same commit and command takes the place of the newest: it was run again. */
export function withEpisode(episodes: readonly Episode[], next: Episode): readonly Episode[] {
  const last = episodes.at(-1);
  const isAgain = last?.command === next.command && last.commit === next.commit && next.at === undefined;
  return [...(isAgain ? episodes.slice(0, -1) : episodes), next].slice(-MOST);
}

/** The line for machines. */
export function episodesLine(episodes: readonly Episode[]): string {
  const words = episodes.map(
    ({ command, good, commit, at }) => `${command}:${good ? 'ok' : 'no'}:${commit}${at === undefined ? '' : `@${at}`}`,
  );
  return `<!-- guestlist:runs:v1 ${words.join(' ')} -->`;
}

/** The same for people; nothing of a single run, which the comment itself tells of. */
export function episodesWords(episodes: readonly Episode[]): string[] {
  if (episodes.length < 2) return [];
  const words = episodes.map(
    ({ command, good, commit, at }) =>
      `${good ? '\u2705' : '\u26d4'}&nbsp;${command} \`${commit.slice(0, 7)}\`${at === undefined ? '' : ` (${momentOf(at)})`}`,
  );
  return [`So far: ${words.join(' \u2192 ')}`];
}
