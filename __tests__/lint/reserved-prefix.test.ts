import { expect, test } from 'vitest';
import { prefixForSession, reservedPrefixOf } from '../../src/lint/reserved-prefix.ts';

test.each([
  ['system:masters', 'system:'],
  ['eks:', 'eks:'],
  ['System:masters', undefined],
  ['a-system:b', undefined],
  ['system', undefined],
])('%s begins with %s', (name, expected) => {
  expect(reservedPrefixOf(name)).toBe(expected);
});

// A letter of a prefix is used once, and in its place.
test.each([
  ['{{SessionName}}:x', 'system:'],
  ['sys{{SessionName}}:x', 'system:'],
  ['a{{SessionName}}zon:x', 'amazon:'],
  ['{{SessionName}}m{{SessionName}}z{{SessionName}}n:x', 'amazon:'],
  ['{{SessionName}}z{{SessionName}}m{{SessionName}}n:x', undefined],
  ['am{{SessionName}}m{{SessionName}}n:x', undefined],
  ['{{SessionName}}n{{SessionName}}on:x', undefined],
  ['{{SessionName}}q{{SessionName}}:x', undefined],
  ['sys{{SessionName}}x:y', undefined],
  ['sys{{SessionName}}', undefined],
  ['x:{{SessionName}}:y', undefined],
])('the name of a session can make of %s what begins with %s', (username, expected) => {
  expect(prefixForSession(username)).toBe(expected);
});
