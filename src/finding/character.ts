const NAMED: Readonly<Record<string, string>> = { ' ': 'a space', '\t': 'a tab', '\n': 'a line break' };

// The first that fits says most. Default_Ignorable_Code_Point has zero-width characters, fillers and tags.
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\p{Bidi_Control}/u, 'which turns the direction of reading'],
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'half a character'],
  [/[\p{Default_Ignorable_Code_Point}\p{Cf}]/u, 'which is invisible'],
  [/\p{Z}/u, 'which looks like a space'],
  [/\p{Script=Cyrillic}/u, 'a Cyrillic letter'],
  [/\p{Script=Greek}/u, 'a Greek letter'],
  [/[\uff01-\uff5e]/u, 'a full-width character'],
  [/\p{L}/u, 'a letter outside ASCII'],
];

/**
 * Says what a character is, for a reader who cannot see it or takes it for another: `a space`,
 * `U+0435, a Cyrillic letter`, `U+200B, which is invisible`.
 */
export function characterWords(character: string): string {
  const name = NAMED[character];
  if (name !== undefined) return name;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const kind = kinds.find(([pattern]) => pattern.test(character))?.[1];
  return `U+${code}, ${kind ?? 'a character outside ASCII'}`;
}
