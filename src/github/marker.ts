import { createHash } from 'node:crypto';
import { posix } from 'node:path';

/**
 * The first line of the comment that belongs to a folder of declarations, and to a choice of its clusters: steps for
 * different clusters each have a comment of their own. It is how the next run finds the comment; a reader does not see it.
 */
export function markerOf(folder: string, clusters: readonly string[]): string {
  const chosen = short([...new Set(clusters)].sort().map(encoded).join(','));
  return `${beginningOf(folder)}${chosen === '' ? '' : ` ${chosen}`} -->`;
}

/** Whether a comment begins with a marker of a folder, whatever clusters were chosen. */
export function isOfFolder(body: string, folder: string): boolean {
  const [first = ''] = body.split(/\r?\n/, 1);
  return first.startsWith(`${beginningOf(folder)} `) && first.endsWith(' -->');
}

function beginningOf(folder: string): string {
  return `<!-- guestlist:v1 ${short(encoded(posix.normalize(folder).replace(/\/+$/, '')))}`;
}

/** As it is, or a digest of what would take up a comment: that has a colon, which nothing encoded has. */
function short(text: string): string {
  return text.length <= 200 ? text : `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Whether a comment begins with a marker. Quoted, or further down, it counts for nothing. */
export function hasMarker(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/** A text as one word of an HTML comment: two hyphens would end that, so none is left. */
export function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
