import type { Fix } from '../../finding/finding.ts';
import type { Location } from '../../finding/location.ts';

/** A text with fixes in it. */
export interface Mended {
  readonly text: string;
  readonly applied: number;
  /** Fixes that were left, since an earlier one changes the same stretch. */
  readonly postponed: number;
}

/** Puts fixes into a text; of two that overlap, the first stays. Everything else stays to the letter. */
export function mend(text: string, fixes: readonly Fix[]): Mended {
  const starts = lineStarts(text);
  const isCrlf = text.includes('\r\n');
  const stretches: Stretch[] = fixes
    .map((fix) => ({ ...stretchOf(fix.location, starts), put: isCrlf ? fix.text.replace(/\r?\n/g, '\r\n') : fix.text }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const parts: string[] = [];
  let last: Stretch | undefined;
  let postponed = 0;
  for (const stretch of stretches) {
    // Two rules, or one rule for two clusters, may ask for the very same.
    if (last !== undefined && stretch.from === last.from && stretch.to === last.to && stretch.put === last.put)
      continue;
    // Two that begin at one place overlap even where they only put something in: their order would be anybody's guess.
    if (last !== undefined && (stretch.from < last.to || stretch.from === last.from)) {
      postponed += 1;
      continue;
    }
    parts.push(text.slice(last?.to ?? 0, stretch.from), stretch.put);
    last = stretch;
  }
  return { text: parts.join('') + text.slice(last?.to ?? 0), applied: fixes.length - postponed, postponed };
}

/** Offsets into a text, and what is to stand between them. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

function stretchOf({ line, column, endLine, endColumn }: Location, starts: readonly number[]): Omit<Stretch, 'put'> {
  return { from: (starts[line - 1] ?? 0) + column - 1, to: (starts[endLine - 1] ?? 0) + endColumn - 1 };
}

/** Where each line begins, as the parser counts lines. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
