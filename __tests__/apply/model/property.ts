import fc from 'fast-check';
import { expect } from 'vitest';
import { faults, type Seen, steps } from './commands.ts';
import { firstMap, firstModel } from './model.ts';
import type { Place } from './place.ts';

/** How long a run is, and how many there are. */
export interface ModelBudget {
  readonly runs: number;
  readonly steps: number;
}

/**
 * Runs the model and a place beside one another through random steps: declarations, applies, faults in their middle, edits
 * by hand, writes of others, days that pass. Gives how often what was seen.
 */
export async function expectModel(place: Place, budget: ModelBudget): Promise<Seen> {
  const seen: Seen = new Map();
  await fc.assert(
    fc.asyncProperty(fc.commands(steps(seen), { maxCommands: budget.steps, size: 'max' }), async (commands) => {
      await place.put(firstMap());
      await fc.asyncModelRun(() => ({ model: firstModel(), real: place }), commands);
    }),
    { numRuns: budget.runs },
  );
  return seen;
}

/** Every fault was met by an apply that had something to write: a run in which nothing happens would show nothing. */
export function expectFaultsMet(seen: Seen): void {
  const ends = ['applied', 'put-back', 'killed'];
  expect(faults.filter((fault) => !ends.some((end) => seen.has(`${fault}: ${end}`)))).toEqual([]);
}
