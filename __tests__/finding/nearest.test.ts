import { expect, test } from 'vitest';
import { nearest, nearestFew } from '../../src/finding/nearest.ts';

const words = ['username', 'groups', 'role', 'user', 'reason'];

test.each([
  ['userName', 'username'],
  ['user-name', 'username'],
  ['gruops', 'groups'],
  ['group', 'groups'],
  ['rol', 'role'],
  ['reasno', 'reason'],
  ['username', 'username'],
  ['colour', undefined],
  ['ro', undefined],
  ['', undefined],
  ['{{', undefined],
])('%j was meant to be %s', (word, meant) => {
  expect(nearest(word, words)).toBe(meant);
});

test('of several the nearest come first', () => {
  expect(nearestFew('abcdefx', ['zbcdefg', 'abcdefg', 'other'], 5)).toEqual(['abcdefg', 'zbcdefg']);
  expect(nearestFew('abcdefx', ['zbcdefg', 'abcdefg', 'other'], 1)).toEqual(['abcdefg']);
});

test.each([
  ['abcd', 'abdc', true],
  ['abcdef', 'badcef', true],
  ['abcdef', 'badcfe', false],
  ['abcdef', 'abcd', true],
  ['abcdef', 'abc', false],
  ['abcdef', 'abcdefgh', true],
  ['abcdef', 'abcdefghi', false],
])('of six letters two may be wrong, of four one: %s for %s is near: %s', (word, candidate, is) => {
  expect(nearest(word, [candidate]) !== undefined).toBe(is);
});

test('a word that nobody typed is near to nothing', () => {
  expect(nearest('a'.repeat(64), ['a'.repeat(63)])).toBe('a'.repeat(63));
  expect(nearest('a'.repeat(65), ['a'.repeat(65)])).toBeUndefined();
});
