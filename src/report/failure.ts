import { stateAfter } from '../commands/aftermath.ts';
import type { Failure, FailureCode } from '../failure.ts';
import { stateWords } from './aftermath-words.ts';
import { failureBlocks } from './markdown/failure.ts';
import { prose } from './markdown/prose.ts';
import { textOf } from './phrase.ts';
import { plainLines } from './plain.ts';
import { stepWords } from './step-words.ts';
import { indented, type Style, styleOf } from './terminal/style.ts';

/** Whether the run was to write, so that it is said whether it did. */
interface Writing {
  readonly writes?: boolean;
}

/** A failure of a whole run as a person reads it in a terminal. */
export function renderFailure(failure: Failure, { color, writes }: Writing & { readonly color: boolean }): string {
  const state = writes === true ? `\n${indented(stateWords[stateAfter(failure)])}` : '';
  return `${failureText(failure, styleOf(color))}${state}\n`;
}

/** A failure of a whole run as Markdown. */
export function renderFailureMarkdown(failure: Failure, { writes }: Writing = {}): string {
  const blocks = [...failureBlocks(failure), ...(writes === true ? [stateWords[stateAfter(failure)]] : [])];
  return `### Guestlist could not finish\n\n${blocks.join('\n\n')}\n`;
}

/**
 * A failure of a whole apply in a few lines, for a comment that is there to be noticed.
 *
 * @param run the address of the run
 */
export function renderShortFailure(failure: Failure, run: string | undefined): string {
  const where = run === undefined ? '' : `\n\n[The run](${run}) has the rest.`;
  const words = `${prose(failure.message)} ${stateWords[stateAfter(failure)]}`;
  return `### \u26d4 The merge of this could not be applied\n\nIt failed ${stepWords[failure.code]}: ${words}${where}\n`;
}

/** A failure as a block of a terminal report: what happened, the lines that belong to it, what to do next. */
export function failureText({ code, message, detail, remedy }: Failure, style: Style): string {
  const lines = [`${style.severity('error', 'failed')}  ${style.dim(code)}`, indented(style.say(textOf(message)))];
  if (detail !== undefined) lines.push(indented(plainLines(detail), 4));
  if (remedy !== undefined) lines.push(indented(style.say(textOf(remedy))));
  return lines.join('\n');
}

/** A failure as the JSON documents have it. */
export interface FailureJson {
  readonly code: FailureCode;
  readonly message: string;
  readonly detail: string | null;
  readonly remedy: string | null;
}

/** A failure as the JSON documents have it. The error underneath stays out: it may quote anything. */
export function failureJson({ code, message, detail, remedy }: Failure): FailureJson {
  return { code, message, detail: detail ?? null, remedy: remedy ?? null };
}
