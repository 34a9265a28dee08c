import { expect, test } from 'vitest';
import { capitalised, type Phrase, phrase, speak } from '../../src/report/phrase.ts';

const said = (words: Phrase) => speak(words, { value: (value) => value, text: (text) => text });

test.each<[Phrase, string]>([
  [phrase`applied to ${'prod'}`, 'Applied to prod'],
  [phrase`${['role']} ${'dev'} gains access`, 'Role dev gains access'],
  [phrase`${'dev'} is no ARN`, 'dev is no ARN'],
  [['\u00e9t\u00e9'], '\u00c9t\u00e9'],
  [[], ''],
])('%j begins with a capital where it begins with our own words', (words, text) => {
  expect(said(capitalised(words))).toBe(text);
});
