import { plain } from '../report/plain.ts';

/** The log of the step. Everything that the Action prints goes through it, or is a command that the runner escapes. */
export interface Log {
  /** Prints a text of any number of lines. */
  readonly text: (text: string) => void;
  /** Prints lines that the log folds away under a title. */
  readonly group: (title: string, text: string) => void;
}

/** A log that writes to a stream, such as the standard output. */
export function logTo(write: (text: string) => void): Log {
  const text = (lines: string) => write(`${harmless(lines)}\n`);
  return {
    text,
    group: (title, lines) => {
      write(`::group::${harmless(title.replaceAll('%', '%25'))}\n`);
      text(lines);
      write('::endgroup::\n');
    },
  };
}

/**
 * Makes a text one that the runner only shows. It looks for `::command::` at the start of a line, whitespace apart, and
 * for `##[command]` anywhere in one (actions/runner, ActionCommand.cs); it compares by culture, so what is invisible
 * must not be there either. Tabs stay, so that a caret stays under what it points at.
 */
export function harmless(text: string): string {
  return text
    .replace(/(?:\r\n|\n|\r)$/, '')
    .split(/\r\n|\n|\r/)
    .map((line) =>
      line
        .split('\t')
        .map(plain)
        .join('\t')
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*)(?=::)/, '$1\\'),
    )
    .join('\n');
}
