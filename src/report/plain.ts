// Control characters, separators and lone surrogates; Default_Ignorable_Code_Point has bidi controls, zero-width
// characters, tags and fillers; Zs less the ASCII space has the spaces that look like one.
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\e' };

/**
 * Makes a text that anybody may have written harmless to print, on one line: what is invisible, moves the cursor or
 * turns the direction of reading comes out as a visible escape, such as `\n` or `\u{202e}`.
 */
export function plain(text: string): string {
  return text.replace(HIDDEN, (found) => SHORT[found] ?? `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`);
}

/**
 * The same for a line with a caret under it: each UTF-16 unit stays as wide as it was, so that the caret stays where
 * it is. Tabs stay tabs.
 */
export function plainCells(line: string): string {
  return line.replace(HIDDEN, (found) => (found === '\t' ? found : cell(found).repeat(found.length)));
}

/** The same for a text of several lines, such as an excerpt or a server's own words. */
export function plainLines(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map(plainCells)
    .join('\n');
}

function cell(found: string): string {
  const code = found.codePointAt(0) ?? 0;
  // Unicode has a picture for each of the first 32 control characters.
  return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\u00b7';
}

/**
 * The same for JSON, by escapes that JSON knows: it reads as the same values. `##[` is escaped too, since the runner of
 * GitHub Actions takes it for a command wherever it stands in a log.
 */
export function plainJson(json: string): string {
  const escapeOf = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const escaped = (found: string) => found.split('').map(escapeOf).join('');
  return json.replace(HIDDEN, (found) => (found === '\n' ? found : escaped(found))).replaceAll('##[', '##\\u005b');
}
