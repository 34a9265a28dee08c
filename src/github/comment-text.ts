import { COMMENT_BUDGET } from '../report/markdown.ts';
import { type Episode, episodesIn, episodesLine, episodesWords, withEpisode } from './episodes.ts';
import { reviewedLineIn } from './reviewed-line.ts';

/** What a comment is to say of a run. */
export interface Said {
  /** The report, in at most so many characters. */
  readonly report: (most: number) => string;
  /** What was planned, for the merge to compare with; undefined where nothing was, and then what the comment says stays. */
  readonly reviewed: string | undefined;
  readonly episode: Episode;
}

/** Room for the marker, and for the box that says that something is going on. */
const BESIDES = 1_000;

/**
 * The text of a comment below its marker: what is for machines, the report, and the runs so far. What was reviewed stays
 * when the merge is told of, since a merge that is run again asks for it again.
 *
 * @param before what the comment says now
 */
export function commentText({ report, reviewed, episode }: Said, before: string | undefined): string {
  const episodes = withEpisode(before === undefined ? [] : episodesIn(before), episode);
  const isMerge = episode.command === 'apply' || episode.command === 'verify';
  const kept = isMerge && before !== undefined ? reviewedLineIn(before) : undefined;
  const machines = [reviewed ?? kept, episodesLine(episodes)].filter((line) => line !== undefined);
  const words = episodesWords(episodes).map((line) => `\n${line}\n`);
  const around = [...machines, words.join('')].join('\n').length + BESIDES;
  return [...machines, `${report(COMMENT_BUDGET.limit - around)}${words.join('')}`].join('\n');
}

/** A comment that says first that something is going on, and then what it said. */
export function withNow(before: string, words: string): string {
  const lines = before.split(/\r?\n/);
  const first = lines.findIndex((line) => !line.startsWith('<!-- guestlist:'));
  const report = first < 0 ? lines.length : first;
  const rest = lines
    .slice(report)
    .join('\n')
    .replace(/^\n?> \[!NOTE\]\n> \u23f3[^\n]*\n\n/, '');
  return `${lines.slice(0, report).join('\n')}\n> [!NOTE]\n> \u23f3 ${words}\n\n${rest}`;
}
