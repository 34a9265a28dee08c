/** The candidate that a misspelt word most likely meant; undefined where none is near. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const scored = [...candidates].map((candidate) => ({
    candidate,
    edits: editsBetween(word.toLowerCase(), candidate.toLowerCase()),
  }));
  const near = scored.filter(({ edits }) => edits <= Math.max(1, Math.floor(word.length / 3)));
  return near.sort((a, b) => a.edits - b.edits)[0]?.candidate;
}

/** How many letters must be put in, left out or exchanged (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
