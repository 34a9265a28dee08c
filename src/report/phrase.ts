/**
 * A sentence in which our words and anybody's values are told apart, so that each report can make the values harmless
 * in its own way: a terminal escapes control characters, Markdown puts them in code spans.
 */
export type Phrase = readonly Piece[];

/** Our own words, or something that anybody may have written: a value (an ARN, a group) or a text of their own. */
export type Piece = string | { readonly kind: 'value' | 'text'; readonly of: string };

/** How a report shows what anybody may have written. */
export interface Speech {
  value(value: string): string;
  text(text: string): string;
}

/** Tagged template: the literals are our words, strings put in are values, numbers are shown as they are. */
export function phrase(words: TemplateStringsArray, ...parts: readonly (string | number | Phrase)[]): Phrase {
  return words.flatMap((word, index): Piece[] => {
    const part = parts[index];
    if (part === undefined) return [word];
    if (typeof part === 'number') return [word, String(part)];
    return typeof part === 'string' ? [word, { kind: 'value', of: part }] : [word, ...part];
  });
}

/** A text of several words that somebody wrote: a message with values in it, a reason. */
export function textOf(text: string): Phrase {
  return [{ kind: 'text', of: text }];
}

/** `a, b and c`. */
export function listOf(items: readonly Phrase[]): Phrase {
  return items.flatMap((item, index): Piece[] => {
    if (index === 0) return [...item];
    return [index === items.length - 1 ? ' and ' : ', ', ...item];
  });
}

/** Puts phrases after each other. */
export function joined(items: readonly Phrase[], separator: string): Phrase {
  return items.flatMap((item, index): Piece[] => (index === 0 ? [...item] : [separator, ...item]));
}

/** The phrase with a capital first, where it begins with our own words: what anybody wrote stays to the letter. */
export function capitalised(phrase: Phrase): Phrase {
  const at = phrase.findIndex((piece) => piece !== '');
  const first = phrase[at];
  return typeof first === 'string' ? phrase.with(at, `${first.charAt(0).toUpperCase()}${first.slice(1)}`) : phrase;
}

/** The phrase as a report says it. */
export function speak(phrase: Phrase, speech: Speech): string {
  return phrase.map((piece) => (typeof piece === 'string' ? piece : speech[piece.kind](piece.of))).join('');
}

/** `1 grant`, `2 grants`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
