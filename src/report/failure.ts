import type { Failure } from '../failure.ts';
import { failureBlocks } from './markdown/failure.ts';
import { textOf } from './phrase.ts';
import { plainCells } from './plain.ts';
import { indented, type Style, styleOf } from './terminal/style.ts';

/** A failure of a whole run as a person reads it in a terminal. */
export function renderFailure(failure: Failure, { color }: { readonly color: boolean }): string {
  return `${failureText(failure, styleOf(color))}\n`;
}

/** A failure of a whole run as Markdown. */
export function renderFailureMarkdown(failure: Failure): string {
  return `### Guestlist could not finish\n\n${failureBlocks(failure).join('\n\n')}\n`;
}

/** A failure as a block of a terminal report: what happened, the lines that belong to it, what to do next. */
export function failureText({ code, message, detail, remedy }: Failure, style: Style): string {
  const lines = [`${style.severity('error', 'failed')}  ${style.dim(code)}`, indented(style.say(textOf(message)))];
  if (detail !== undefined)
    lines.push(
      indented(
        detail
          .split(/\r\n|\n|\r/)
          .map(plainCells)
          .join('\n'),
        4,
      ),
    );
  if (remedy !== undefined) lines.push(indented(style.say(textOf(remedy))));
  return lines.join('\n');
}

/** A failure as the JSON documents have it. */
export interface FailureJson {
  readonly code: string;
  readonly message: string;
  readonly detail: string | null;
  readonly remedy: string | null;
}

/** A failure as the JSON documents have it. The error underneath stays out: it may quote anything. */
export function failureJson({ code, message, detail, remedy }: Failure): FailureJson {
  return { code, message, detail: detail ?? null, remedy: remedy ?? null };
}
