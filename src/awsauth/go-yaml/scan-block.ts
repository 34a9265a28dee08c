import { type Characters, END, isBlank, isBreak, isBreakOrEnd, type Mark } from './characters.ts';
import { Unloadable } from './unloadable.ts';

/** A block scalar's text, and the place behind it: the beginning of the line after its last, empty ones too. */
export interface BlockScalar {
  readonly value: string;
  readonly end: Mark;
}

/** Scans a block scalar from its `|` or `>` on. */
export function scanBlock(characters: Characters, parentIndent: number): BlockScalar {
  const { offset } = characters.mark;
  const isLiteral = characters.take() === '|';
  const { chomping, increment } = scanHeader(characters, offset);
  const given = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
  const leading = scanBreaks(characters, given, parentIndent, offset);
  const { indent } = leading;
  let { breaks, end } = leading;
  let value = '';
  let lastBreak = '';
  let startedBlank = false;
  characters.need(1);
  while (characters.column === indent && characters.peek() !== END) {
    const startsBlank = isBlank(characters.peek());
    const isFolded = !isLiteral && !startedBlank && !startsBlank && lastBreak === '\n';
    if (!isFolded) value += lastBreak;
    else if (breaks === '') value += ' ';
    value += breaks;
    startedBlank = startsBlank;
    while (!isBreakOrEnd(characters.peek())) {
      value += characters.take();
      characters.need(1);
    }
    characters.need(2);
    lastBreak = characters.takeBreak();
    ({ breaks, end } = scanBreaks(characters, indent, parentIndent, offset));
  }
  if (chomping !== '-') value += lastBreak;
  if (chomping === '+') value += breaks;
  return { value, end };
}

/** Scans the indicators behind `|` or `>`, in either order, and the rest of that line. */
function scanHeader(characters: Characters, offset: number): { chomping: string; increment: number } {
  const scanChomping = () => (/^[+-]$/.test(characters.peek()) ? characters.take() : '');
  const scanIncrement = () => {
    if (characters.peek() === '0') throw new Unloadable('found an indentation indicator equal to 0', offset);
    return /^[1-9]$/.test(characters.peek()) ? Number(characters.take()) : 0;
  };
  characters.need(1);
  let chomping = scanChomping();
  characters.need(1);
  const increment = scanIncrement();
  if (increment > 0 && chomping === '') {
    characters.need(1);
    chomping = scanChomping();
  }
  characters.skipBlanks();
  characters.skipComment();
  if (!isBreakOrEnd(characters.peek())) throw new Unloadable('did not find expected comment or line break', offset);
  characters.need(2);
  characters.takeBreak();
  return { chomping, increment };
}

/** Scans indentation and empty lines. An indentation of 0 is not known yet and comes from the lines. */
function scanBreaks(
  characters: Characters,
  indent: number,
  parentIndent: number,
  offset: number,
): { breaks: string; end: Mark; indent: number } {
  let end = characters.mark;
  let breaks = '';
  let widest = 0;
  for (;;) {
    characters.need(1);
    const isIndentation = () => indent === 0 || characters.column < indent;
    while (isIndentation() && characters.peek() === ' ') {
      characters.skip();
      characters.need(1);
    }
    widest = Math.max(widest, characters.column);
    if (isIndentation() && characters.peek() === '\t')
      throw new Unloadable('found a tab character where an indentation space is expected', offset);
    if (!isBreak(characters.peek())) break;
    characters.need(2);
    breaks += characters.takeBreak();
    end = characters.mark;
  }
  return { breaks, end, indent: indent === 0 ? Math.max(widest, parentIndent + 1, 1) : indent };
}
