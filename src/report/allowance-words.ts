import type { AllowedRefusal } from '../plan/allowed.ts';
import { type Phrase, phrase, textOf } from './phrase.ts';

/** Until when a refusal is allowed, and why. */
export function allowanceWords({ until, reason }: AllowedRefusal): Phrase {
  return phrase`Allowed until ${until} because: ${textOf(reason)}`;
}
