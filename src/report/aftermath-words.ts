import type { Aftermath, State } from '../commands/aftermath.ts';
import { type Phrase, textOf } from './phrase.ts';

/** Which map a cluster has, and the command to type next. */
export function aftermathWords({ state, next }: Aftermath): Phrase {
  return [`${stateWords[state]} Next: `, ...textOf(`\`${next}\``)];
}

/** Which map a cluster has, as a sentence. */
export const stateWords: Readonly<Record<State, string>> = {
  untouched: 'Nothing was written.',
  new: 'The new map is in place.',
  old: 'The old map is in place again.',
  unknown: 'Which map is in place is not known.',
};
