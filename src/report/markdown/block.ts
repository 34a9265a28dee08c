import { clip } from '../../finding/clip.ts';
import { count } from '../phrase.ts';
import { plainCells } from '../plain.ts';
import { longestRun } from './code.ts';

/** Lines as a fenced block. The fence is longer than any run of backticks inside. */
export function fenced(lines: readonly string[], language: '' | 'diff' | 'yaml' = ''): string {
  const body = lines.map((line) => plainCells(line)).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}`;
}

/** Blocks folded away under a line of our own words, which GitHub shows as HTML and not as Markdown. */
export function folded(summary: string, blocks: readonly string[]): string {
  return [`<details><summary>${summary}</summary>`, ...blocks, '</details>'].join('\n\n');
}

/** A box that GitHub draws around a warning; the lines are list items or sentences. */
export function alert(kind: 'CAUTION' | 'WARNING' | 'NOTE', lines: readonly string[]): string {
  return [`[!${kind}]`, ...lines].map((line) => `> ${line}`).join('\n');
}

/** The first lines of a text that can be of any size. */
export function firstLines(text: string, most = 40): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  const shown = lines.slice(0, most).map((line) => clip(line, 300));
  return lines.length > most ? [...shown, `\u2026 ${count(lines.length - most, 'more line')}`] : shown;
}
