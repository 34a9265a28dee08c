import type { NotKnown } from '../survey/survey.ts';
import { type Phrase, phrase, textOf } from './phrase.ts';

/** Something that a survey could not find out: what, why, and what to do. */
export function notKnownWords({ what, why, remedy }: NotKnown): Phrase {
  return phrase`${textOf(what)}: ${textOf(/[.!?]$/.test(why) ? why : `${why}.`)} ${textOf(remedy)}`;
}
