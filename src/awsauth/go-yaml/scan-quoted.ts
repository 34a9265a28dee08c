import { type Characters, END, isBlank, isBlankOrEnd, isBreak } from './characters.ts';
import { isDocumentIndicator, LineFolding } from './folding.ts';
import { Unloadable } from './unloadable.ts';

// scannerc.go, yaml_parser_scan_flow_scalar: what stands for one character behind a backslash.
const escapes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ '0': '\0', a: '\x07', b: '\b', t: '\t', '\t': '\t', n: '\n', v: '\v', f: '\f', r: '\r', e: '\x1b', ' ': ' ' },
    ...{ '"': '"', "'": "'", '\\': '\\', N: '\u0085', _: '\u00a0', L: '\u2028', P: '\u2029' },
  }),
);

/** Escapes that are followed by so many hexadecimal digits. */
const numbered: ReadonlyMap<string, number> = new Map(Object.entries({ x: 2, u: 4, U: 8 }));

/** Scans a scalar in single or double quotes, quotes and all, and gives its text. */
export function scanQuoted(characters: Characters): string {
  const { offset } = characters.mark;
  const quote = characters.take();
  let value = '';
  for (;;) {
    characters.need(4);
    if (isDocumentIndicator(characters)) throw new Unloadable('found unexpected document indicator', offset);
    if (characters.peek() === END) throw new Unloadable('found unexpected end of stream', offset);
    const folding = new LineFolding();
    while (!isBlankOrEnd(characters.peek())) {
      if (quote === "'" && characters.startsWith("''")) {
        value += characters.take();
        characters.skip();
      } else if (characters.peek() === quote) {
        break;
      } else if (quote === '"' && characters.peek() === '\\' && isBreak(characters.peek(1))) {
        characters.need(3);
        characters.skip();
        characters.takeBreak();
        folding.escapeBreak();
        break;
      } else if (quote === '"' && characters.peek() === '\\') {
        value += scanEscape(characters, offset);
      } else {
        value += characters.take();
      }
      characters.need(2);
    }
    characters.need(1);
    if (characters.peek() === quote) break;
    while (isBlank(characters.peek()) || isBreak(characters.peek())) {
      folding.take(characters);
      characters.need(1);
    }
    value += folding.join();
  }
  characters.skip();
  return value;
}

function scanEscape(characters: Characters, offset: number): string {
  const code = characters.peek(1);
  const length = numbered.get(code);
  const escaped = escapes.get(code);
  if (length === undefined && escaped === undefined) throw new Unloadable('found unknown escape character', offset);
  characters.skip();
  characters.skip();
  if (length === undefined) return escaped ?? '';
  characters.need(length);
  let digits = '';
  for (let count = 0; count < length; count += 1) digits += characters.peek(count);
  if (!/^[0-9A-Fa-f]+$/.test(digits)) throw new Unloadable('did not find expected hexdecimal number', offset);
  const point = Number.parseInt(digits, 16);
  if ((point >= 0xd800 && point <= 0xdfff) || point > 0x10ffff)
    throw new Unloadable('found invalid Unicode character escape code', offset);
  for (let count = 0; count < length; count += 1) characters.skip();
  return String.fromCodePoint(point);
}
