import { AMBIENT, type Checkup, type Examined, failedStep, type Step } from '../doctor/checkup.ts';
import { joined, type Phrase, phrase } from './phrase.ts';
import type { Verdict } from './verdict.ts';

/** How a step went, as reports head it. */
export const stateHeads: Readonly<Record<Step['state'], string>> = {
  ok: 'ok',
  failed: 'failed',
  lacking: 'lacking',
  'not-tried': 'not tried',
};

/** What a step does, in a few words. */
export function stepWords({ id, of }: Pick<Step, 'id' | 'of'>): Phrase {
  switch (id) {
    case 'identity-token':
      return phrase`ask GitHub for an identity for ${of}`;
    case 'sign-in':
      return phrase`sign in as ${of === AMBIENT ? [AMBIENT] : of}`;
    case 'assume-role':
      return phrase`assume ${of}`;
    case 'describe-cluster':
      return phrase`ask EKS for ${of}`;
    case 'endpoint':
      return phrase`reach ${[of]}: name, connection, certificate`;
    case 'cluster-token':
      return phrase`get in`;
    case 'right':
      return phrase`may ${[of]}`;
    case 'survey':
      return phrase`survey ${[of]}`;
  }
}

/** Whose way in was walked. */
export function intentWords({ cluster, intent }: Examined): Phrase {
  return phrase`${cluster}, as ${[intent === 'read' ? 'a plan' : 'an apply']} signs in`;
}

/** The verdict on ways in. */
export function doctorVerdict({ clusters }: Checkup): Verdict {
  const words = clusters.map((examined) => {
    const failed = failedStep(examined);
    if (failed === undefined) return phrase`the way in to ${examined.cluster} is open`;
    return phrase`the way in to ${examined.cluster} ends where it is to ${stepEndWords(failed)}`;
  });
  const isFailing = clusters.some((examined) => failedStep(examined) !== undefined);
  const isLacking = clusters.some(({ steps }) => steps.some(({ state }) => state === 'lacking'));
  return { tone: isFailing ? 'trouble' : isLacking ? 'change' : 'calm', words: joined(words, '; ') };
}

function stepEndWords(step: Step): Phrase {
  return step.id === 'right' ? phrase`be allowed to ${[step.of]}` : stepWords(step);
}
