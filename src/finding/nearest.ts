/** A longer word was not typed by hand, and comparing many of them would take long. */
const LONGEST = 64;

/**
 * The candidate that a word was probably meant to be: the nearest by edits, ignoring case and punctuation, where that is
 * near enough to be worth asking; undefined where none is.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestFew(word, candidates, 1)[0];
}

/** The nearest candidates, nearest first, as {@link nearest} counts. */
export function nearestFew(word: string, candidates: Iterable<string>, most: number): string[] {
  const folded = fold(word);
  if (folded.length > LONGEST) return [];
  const allowed = Math.floor(folded.length / 3);
  const near = [...candidates].flatMap((candidate) => {
    const distance = edits(folded, fold(candidate), allowed);
    return distance <= allowed ? [{ candidate, distance }] : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\da-z]/g, '');
}

/**
 * How many letters must be put in, taken out, replaced, or swapped with their neighbour (optimal string alignment).
 * Where that is sure to be more than allowed, any number that is more.
 */
function edits(a: string, b: string, allowed: number): number {
  if (Math.abs(a.length - b.length) > allowed) return Number.POSITIVE_INFINITY;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwap) best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    // A swap reaches back two rows.
    if (Math.min(...row, ...last) > allowed) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
