import { clip } from '../../finding/clip.ts';
import { plain } from '../plain.ts';

/**
 * A value as a code span, in which nothing is a link, a mention, HTML or emphasis. The fence is longer than any run of
 * backticks inside. A backslash before a pipe is shown as an escape, since parsers disagree on it inside tables.
 */
export function code(value: string): string {
  const shown = plain(clip(value)).replace(/\\(?=\|)/g, '\\u{5c}');
  if (shown === '') return '(empty)';
  const fence = '`'.repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** The length of the longest run of backticks. */
export function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
