import type { Claim, Knock } from '../verify/evidence.ts';
import { personWords } from './mapping-words.ts';
import { type Phrase, phrase, textOf } from './phrase.ts';

/** What was expected of somebody, in words. */
export function expectedWords({ purpose, predicted }: Pick<Claim, 'purpose' | 'predicted'>): string {
  if (purpose === 'in') return predicted === undefined ? 'must be refused' : 'must get in';
  return { out: 'must stay out', intermediate: 'passes through', writer: 'writes' }[purpose];
}

/** What happened when somebody knocked, in words. */
export function knockWords(knock: Knock): Phrase {
  if (knock.answer === 'unauthorized') return ['refused (401)'];
  if (knock.answer === 'failed') return phrase`not known: ${textOf(knock.reason)}`;
  return phrase`in as ${personWords(knock.person)}; ${podsWords(knock.pods)}`;
}

function podsWords(pods: Extract<Knock, { answer: 'in' }>['pods']): Phrase {
  if (pods.status === 403) return phrase`may not list pods: ${textOf(pods.reason)}`;
  return pods.count === 0 ? ['lists pods, of which there are none'] : phrase`lists pods (${pods.count})`;
}

/** What was seen before and after; only the latter where nothing was changed. */
export function beforeAndAfter({ before, after }: Claim): Phrase {
  return before === undefined ? knockWords(after) : phrase`${knockWords(before)} \u2192 ${knockWords(after)}`;
}
