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

// By chance a batch of runs may lack something rare; that several in a row lack it is no chance.
const BATCHES = 5;

/**
 * Runs the model and a place beside one another through random steps: declarations, applies, faults in their middle, edits
 * by hand, writes of others, days that pass. Every fault has to be met by an apply that had something to write, since a run
 * in which nothing happens would show nothing.
 *
 * @param wanted what else has to be seen
 */
export async function expectModel(place: Place, budget: ModelBudget, wanted: readonly string[] = []): Promise<void> {
  const seen: Seen = new Map();
  for (let batch = 0; batch < BATCHES; batch += 1) {
    await runModel(place, budget, seen);
    if (lacking(seen, wanted).length === 0) return;
  }
  expect(lacking(seen, wanted)).toEqual([]);
}

function runModel(place: Place, budget: ModelBudget, seen: Seen): Promise<void> {
  return fc.assert(
    fc.asyncProperty(fc.commands(steps(seen), { maxCommands: budget.steps, size: 'max' }), async (commands) => {
      await place.put(firstMap());
      await fc.asyncModelRun(() => ({ model: firstModel(), real: place }), commands);
    }),
    { numRuns: budget.runs },
  );
}

function lacking(seen: Seen, wanted: readonly string[]): readonly string[] {
  const ends = ['applied', 'put-back', 'killed'];
  const unmet = faults.filter((fault) => !ends.some((end) => seen.has(`${fault}: ${end}`)));
  return [...unmet, ...wanted.filter((what) => !seen.has(what))];
}
