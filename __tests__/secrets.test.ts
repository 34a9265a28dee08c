import { expect, test } from 'vitest';
import { leaksIn } from './secrets.ts';

const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"\n';
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['as it is', `a ${secret} b`],
  ['as JSON has it', JSON.stringify({ secret })],
  ['as a URL has it', `https://x/?key=${encodeURIComponent(secret)}`],
  ['in base64', base64(secret)],
  ['in base64', base64(`a:${secret}:b`)],
  ['in base64', base64(`ab:${secret}`)],
  ['in base64 for URLs', Buffer.from(`{"k":${JSON.stringify(secret)}}`).toString('base64url')],
  ['in hexadecimal', Buffer.from(secret).toString('hex')],
  ['half of it', secret.slice(0, 21)],
])('a secret is found %s', (form, text) => {
  expect(leaksIn({ log: text }, [secret])).toContainEqual({ channel: 'log', form });
});

test('what is none is not', () => {
  expect(leaksIn({ log: 'wJalrXUtn and the rest' }, [secret, 'short'])).toEqual([]);
});
