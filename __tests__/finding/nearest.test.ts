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
