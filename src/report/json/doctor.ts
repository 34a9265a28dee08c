import type { Checkup, Step } from '../../doctor/checkup.ts';
import { type FailureJson, failureJson } from '../failure.ts';

/** A step as the JSON document has it. Every field is there. */
export interface StepJson {
  readonly step: Step['id'];
  readonly of: string;
  readonly state: Step['state'];
  readonly saw: string | null;
  readonly failure: FailureJson | null;
}

/** Ways in, as the JSON document has them. */
export interface CheckupJson {
  readonly clusters: readonly {
    readonly cluster: string;
    readonly way: 'plan' | 'apply';
    readonly steps: readonly StepJson[];
  }[];
}

/** Ways in, as the JSON document has them. */
export function checkupJson({ clusters }: Checkup): CheckupJson {
  return {
    clusters: clusters.map(({ cluster, intent, steps }) => ({
      cluster,
      way: intent === 'read' ? 'plan' : 'apply',
      steps: steps.map(stepJson),
    })),
  };
}

function stepJson(step: Step): StepJson {
  const saw = step.state === 'ok' ? step.saw : null;
  const failure = 'failure' in step ? failureJson(step.failure) : null;
  return { step: step.id, of: step.of, state: step.state, saw, failure };
}
