/** How often a property is tried: less often where it is tried again for every mutant (scripts/mutation). */
export function runs(usual: number): number {
  return Math.min(usual, Number(process.env['GUESTLIST_PROPERTY_RUNS'] ?? usual));
}
