import { type Characters, isBlank, isBlankOrEnd, isBreak, type Mark } from './characters.ts';
import { isDocumentIndicator, LineFolding } from './folding.ts';
import { Unloadable } from './unloadable.ts';

/** A plain scalar, and whether it ended at a line break: then a key may follow. */
export interface PlainScalar {
  readonly value: string;
  readonly end: Mark;
  readonly endsLine: boolean;
}

/** Scans a scalar without quotes, over as many lines as are indented enough. */
export function scanPlain(characters: Characters, parentIndent: number, isFlow: boolean): PlainScalar {
  const { mark } = characters;
  const indent = parentIndent + 1;
  const folding = new LineFolding();
  let value = '';
  let end = mark;
  for (;;) {
    characters.need(4);
    if (isDocumentIndicator(characters) || characters.peek() === '#') break;
    let isBehind = false;
    while (!isBlankOrEnd(characters.peek()) && !endsPlain(characters, isFlow)) {
      value += folding.join() + characters.take();
      isBehind = true;
      characters.need(2);
    }
    if (isBehind) end = characters.mark;
    if (!isBlank(characters.peek()) && !isBreak(characters.peek())) break;
    characters.need(1);
    while (isBlank(characters.peek()) || isBreak(characters.peek())) {
      if (folding.isAcrossLines && characters.column < indent && characters.peek() === '\t')
        throw new Unloadable('found a tab character that violates indentation', mark.offset);
      folding.take(characters);
      characters.need(1);
    }
    if (!isFlow && characters.column < indent) break;
  }
  return { value, end, endsLine: folding.isAcrossLines };
}

function endsPlain(characters: Characters, isFlow: boolean): boolean {
  const character = characters.peek();
  if (character === ':' && isBlankOrEnd(characters.peek(1))) return true;
  return isFlow && /^[,?[\]{}]$/.test(character);
}
