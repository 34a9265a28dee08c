import type { HistoryResult } from '../../commands/history.ts';
import type { Revision, Status } from '../../history/revision.ts';
import { extentWords, originWords } from '../history-words.ts';
import { phrase, textOf } from '../phrase.ts';
import { indented, type Style } from './style.ts';

const tones = { applied: 'calm', pending: 'change', undone: 'trouble', abandoned: 'change' } as const satisfies Record<
  Status,
  string
>;

/** A block for each revision, the newest first. */
export function historyBlocks({ revisions }: HistoryResult, style: Style): string[] {
  const width = Math.max(...revisions.map(({ number }) => String(number).length));
  return revisions.map((revision) => revisionBlock(revision, width, style));
}

function revisionBlock(revision: Revision, width: number, style: Style): string {
  const { number, status, at, run } = revision;
  const head = `${style.bold(String(number).padStart(width))}  ${style.tone(tones[status], status.padEnd(9))}`;
  const lines = [
    phrase`${[extentWords(revision)]}`,
    originWords(revision),
    run === undefined ? [] : phrase`${run}`,
  ].filter((line) => line.length > 0);
  return [`${head}  ${style.say(textOf(at))}`, ...lines.map((line) => indented(style.say(line), width + 2))].join('\n');
}
