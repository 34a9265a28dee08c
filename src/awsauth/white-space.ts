// Go's unicode.IsSpace. JavaScript's own trim takes the byte order mark too, and not NEL.
const SPACE = /[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;

/** The text without the white space around it, as Go counts white space (strings.TrimSpace). */
export function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SPACE.test(text.charAt(from))) from += 1;
  while (from < to && SPACE.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
