/**
 * The first line of the comment that belongs to a folder of declarations. It is how the next run finds the comment; a
 * reader does not see it.
 */
export function markerOf(folder: string): string {
  return `<!-- guestlist:v1 ${encoded(folder)} -->`;
}

/** Whether a comment begins with a marker. Quoted, or further down, it counts for nothing. */
export function hasMarker(body: string, marker: string): boolean {
  return body === marker || body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`);
}

/** Two hyphens would end the HTML comment, so none is left. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('-', '%2D');
}
