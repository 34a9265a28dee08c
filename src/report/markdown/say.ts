import { capitalised, type Phrase, speak } from '../phrase.ts';
import { code } from './code.ts';
import { prose } from './prose.ts';

/** A phrase as Markdown, with what anybody wrote made harmless. */
export function say(phrase: Phrase): string {
  return speak(phrase, { value: code, text: prose });
}

/** A phrase as a sentence: a capital first, and a full stop. */
export function sentence(phrase: Phrase): string {
  return `${say(capitalised(phrase))}.`;
}
