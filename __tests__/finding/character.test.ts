import { expect, test } from 'vitest';
import { characterWords } from '../../src/finding/character.ts';

test.each([
  [' ', 'a space'],
  ['\t', 'a tab'],
  ['\n', 'a line break'],
  ['\u0007', 'U+0007, a control character'],
  ['\u0435', 'U+0435, a Cyrillic letter'],
  ['\u03bf', 'U+03BF, a Greek letter'],
  ['\uff41', 'U+FF41, a full-width character'],
  ['\u00e9', 'U+00E9, a letter outside ASCII'],
  ['\u200b', 'U+200B, which is invisible'],
  ['\ufeff', 'U+FEFF, which is invisible'],
  ['\u{e0041}', 'U+E0041, which is invisible'],
  ['\u202e', 'U+202E, which turns the direction of reading'],
  ['\u2067', 'U+2067, which turns the direction of reading'],
  ['\u00a0', 'U+00A0, which looks like a space'],
  ['\u2028', 'U+2028, which looks like a space'],
  ['\ud800', 'U+D800, half a character'],
  ['\u{1f600}', 'U+1F600, a character outside ASCII'],
])('%j is %s', (character, words) => {
  expect(characterWords(character)).toBe(words);
});
