import { type Phrase, speak } from '../phrase.ts';
import { code } from './code.ts';
import { prose } from './prose.ts';

/** A phrase as Markdown, with what anybody wrote made harmless. */
export function say(phrase: Phrase): string {
  return speak(phrase, { value: code, text: prose });
}

/** A phrase as a sentence: a capital first, which is always one of our own words, and a full stop. */
export function sentence(phrase: Phrase): string {
  const said = say(phrase);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
