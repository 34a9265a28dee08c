import type { Failure } from '../../failure.ts';
import { stepWords } from '../step-words.ts';
import { alert, fenced, firstLines } from './block.ts';
import { code } from './code.ts';
import { prose } from './prose.ts';

/** A failure as Markdown: what happened and what to do next in a box, and the lines that belong to it. */
export function failureBlocks({ code: id, message, detail, remedy }: Failure): string[] {
  const lines = [`**Failed ${stepWords[id]}** (${code(id)}): ${prose(message)}`];
  if (remedy !== undefined) lines.push('', `What to do: ${prose(remedy)}`);
  return [alert('CAUTION', lines), ...(detail === undefined ? [] : [fenced(firstLines(detail))])];
}
