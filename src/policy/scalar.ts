import type { Lines } from '../finding/lines.ts';
import type { Location } from '../finding/location.ts';
import type { Span } from './span.ts';

/**
 * Gives the place in a YAML file of a stretch of a text that stands there as a scalar, in whatever style: plain, quoted,
 * or a block. Where the text and the file do not go together, the scalar as a whole is the place.
 *
 * @param lines the text of the file
 * @param whole the place of the scalar: its quotes, or the `|` or `>` of a block, included
 * @param text what the scalar means
 */
export function placeWithin(lines: Lines, whole: Location, text: string): (span: Span) => Location {
  const start = lines.offsetOf(whole);
  const end = lines.offsetOf({ line: whole.endLine, column: whole.endColumn });
  const offsets = offsetsOf(lines.text.slice(start, end), text);
  return ({ from, to }) => {
    const first = offsets?.[from];
    const last = offsets?.[to - 1];
    if (first === undefined || last === undefined) return whole;
    const begin = lines.positionOf(start + first);
    const finish = lines.positionOf(start + last);
    return {
      file: whole.file,
      line: begin.line,
      column: begin.column,
      endLine: finish.line,
      endColumn: finish.column + 1,
    };
  };
}

// What YAML may put between two visible characters: blanks, line breaks and indentation, and their escapes.
const BLANK = /[ \t\r\n]*/y;
const ESCAPED_BLANK = /(?:[ \t\r\n]|\\[\r\nrnt ])*/y;
const ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/y;

/**
 * Where each character stands in the written scalar. How YAML folds lines is no matter: it never adds, drops or
 * reorders a visible character, so it is enough to walk from one to the next.
 */
function offsetsOf(written: string, text: string): readonly number[] | undefined {
  const style = written.charAt(0);
  const isDouble = style === '"';
  const isBlock = style === '|' || style === '>';
  let at = isBlock ? written.search(/[\r\n]|$/) : isDouble || style === "'" ? 1 : 0;
  const length = (pattern: RegExp): number => {
    pattern.lastIndex = at;
    return pattern.exec(written)?.[0].length ?? 0;
  };
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index++) {
    if (/[ \t\r\n]/.test(text.charAt(index))) {
      offsets.push(Math.min(at, written.length - 1));
      continue;
    }
    at += length(isDouble ? ESCAPED_BLANK : BLANK);
    const escaped = isDouble ? length(ESCAPE) : 0;
    if (escaped === 0 && written[at] !== text[index]) return undefined;
    offsets.push(at);
    if (escaped === 10 && (text.codePointAt(index) ?? 0) > 0xffff) {
      offsets.push(at);
      index += 1;
    }
    at += escaped > 0 ? escaped : style === "'" && text[index] === "'" ? 2 : 1;
  }
  return offsets;
}
