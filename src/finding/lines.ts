/** The line and column of an offset, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The lines of a text. One ends with a line feed, as in YAML; a carriage return before it is part of the end. */
export class Lines {
  readonly text: string;
  /** Where each line begins; made when first asked for. */
  private starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The position of an offset into the text. */
  positionOf(offset: number): Position {
    const starts = this.starting();
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The offset of a line and column; that of the text's beginning where there is no line of that number. */
  offsetOf({ line, column }: Position): number {
    return (this.starting()[line - 1] ?? 0) + column - 1;
  }

  /** A line without its end; empty where there is none of that number. */
  lineAt(number: number): string {
    const starts = this.starting();
    const start = starts[number - 1];
    return start === undefined ? '' : this.text.slice(start, starts[number]).replace(/\r?\n$/, '');
  }

  private starting(): readonly number[] {
    this.starts ??= lineStarts(this.text);
    return this.starts;
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
