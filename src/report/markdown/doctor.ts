import type { Checkup, Examined, Step } from '../../doctor/checkup.ts';
import { intentWords, stateHeads, stepWords } from '../doctor-words.ts';
import { textOf } from '../phrase.ts';
import { fixed, type Section } from './budget.ts';
import { failureBlocks } from './failure.ts';
import { say } from './say.ts';
import { table } from './table.ts';

/** A table of the steps of each cluster, and below it what failed, why, and what to do. */
export function doctorSections({ clusters }: Checkup): Section[] {
  return clusters.map((examined) => fixed([`#### ${say(intentWords(examined))}`, ...blocksOf(examined)].join('\n\n')));
}

function blocksOf({ steps }: Examined): string[] {
  const columns = [
    { head: 'Step', cell: (step: Step) => say(stepWords(step)) },
    { head: 'State', cell: ({ state }: Step) => stateHeads[state] },
    { head: 'Seen', cell: (step: Step) => (step.state === 'ok' ? say(textOf(step.saw)) : '') },
  ];
  const failures = steps.flatMap((step) => ('failure' in step ? failureBlocks(step.failure) : []));
  return [table(columns, steps), ...failures];
}
