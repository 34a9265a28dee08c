import { expect, test } from 'vitest';
import { scalar } from '../../src/lint/scalar.ts';

// Without quotes stays what is the same text anywhere in YAML, in a flow map too.
test.each([
  ['dev', 'dev'],
  ['arn:aws:iam::1:role/team/dev', 'arn:aws:iam::1:role/team/dev'],
  ['truely', 'truely'],
  ['untrue', 'untrue'],
  ['TRUE', '"TRUE"'],
  ['null', '"null"'],
  ['a', '"a"'],
  ['1a', '"1a"'],
  ['-dev', '"-dev"'],
  ['dev:', '"dev:"'],
  ['a b', '"a b"'],
  ['dev:{{SessionName}}', '"dev:{{SessionName}}"'],
  ['', '""'],
])('%j is written %s', (text, expected) => {
  expect(scalar(text)).toBe(expected);
});
