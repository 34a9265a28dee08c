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

/** Makes a text that anybody may have written one that the runner only shows. Tabs stay, so that a caret stays in place. */
export function harmless(text: string): string {
  const lines = text.replace(/(?:\r\n|\n|\r)$/, '').split(/\r\n|\n|\r/);
  return withoutCommands(lines.map((line) => line.split('\t').map(plain).join('\t')).join('\n'));
}

/**
 * Takes the commands out of a text that has nothing invisible in it but line breaks, tabs and colours. The runner looks
 * for `::command::` at the start of a line, whitespace apart, and for `##[command]` anywhere in one (actions/runner,
 * ActionCommand.cs); it compares by culture, which passes over what is invisible.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '##\\[').replace(/^([^\S\r\n]*)(?=::)/gm, '$1\\');
}
