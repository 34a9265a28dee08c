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
  const near = [...candidates].flatMap((candidate) => {
    const distance = edits(folded, fold(candidate));
    return distance <= Math.floor(folded.length / 3) ? [{ candidate, distance }] : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\da-z]/g, '');
}

/** How many letters must be put in, taken out, replaced, or swapped with their neighbour (optimal string alignment). */
function edits(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
