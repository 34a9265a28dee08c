import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { exchange, Lost } from '../../src/http/exchange.ts';
import { defaultPatience } from '../../src/http/patience.ts';
import { type AwsFront, startFront } from '../cluster/aws/front.ts';
import { Iam } from '../cluster/aws/iam.ts';
import { type GitHubOidc, startOidc } from '../cluster/oidc/issuer.ts';
import type { Call } from './call.ts';
import { type Ambush, type Mishap, startWay, type Way } from './way.ts';

// What the matrix is made with, by itself: each mishap does what it says, to the call that is meant, and to no other.

let oidc: GitHubOidc;
let aws: AwsFront;
let way: Way;

beforeAll(async () => {
  const iam = new Iam('aws', '123456789012');
  oidc = await startOidc();
  aws = await startFront(iam, oidc);
  const clusters = new Map([['prod', {}]]);
  const plane = { name: 'prod', iam, oidc, aws: { url: aws.url, clusters }, server: 'https://127.0.0.1:1', caData: '' };
  way = await startWay(plane as never);
});
afterEach(() => way.end());
afterAll(async () => {
  await way.close();
  await aws.close();
  await oidc.close();
});

const patience = { ...defaultPatience, attemptMs: 400 };
const token = async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: key } = way.env;
  const headers = { authorization: `Bearer ${key}` };
  const answer = await exchange({ method: 'GET', url: new URL(url), headers, tls: { ca: way.ca } }, patience);
  return answer instanceof Lost ? answer.message : `${answer.status} ${answer.body.toString().slice(-2)}`;
};
const GOOD = '200 "}';
const first: Call = { service: 'issuer', words: 'id token', time: 1, after: undefined };
const second: Call = { ...first, time: 2, after: first };
const ambush = (mishap: Mishap, lasts: Ambush['lasts'] = 'once') => ({ call: second, mishap, lasts });

test.each<[string, Mishap, RegExp]>([
  ['refuse', { kind: 'refuse' }, /ECONNREFUSED/],
  ['a stranger', { kind: 'stranger' }, /certificate/],
  ['reset before', { kind: 'reset', done: false }, /ECONNRESET/],
  ['reset after', { kind: 'reset', done: true }, /ECONNRESET/],
  ['hang', { kind: 'hang' }, /no answer in time/],
  ['drip', { kind: 'drip' }, /no answer in time/],
  ['answer', { kind: 'answer', status: 503 }, /^503 /],
  ['cut', { kind: 'cut' }, /^200 (?!"})/],
])('%s befalls the second call, and neither the first nor the third', async (_name, mishap, seen) => {
  const before = oidc.requests.length;
  way.begin(ambush(mishap));
  expect(await token()).toBe(GOOD);
  expect(await token()).toMatch(seen);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(await token()).toBe(GOOD);
  const { met, secrets, calls } = await way.end();
  expect(met).toBe(1);
  expect(secrets).toContain(way.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']);
  const arrived = ['refuse', 'stranger'].includes(mishap.kind) ? 2 : 3;
  expect(calls.map(({ time }) => time)).toEqual(Array.from({ length: arrived }, (_, at) => at + 1));
  const isPassedOn =
    !['refuse', 'stranger', 'hang', 'answer'].includes(mishap.kind) && !('done' in mishap && !mishap.done);
  expect(oidc.requests.length - before).toBe(isPassedOn ? 3 : 2);
});

test.each<Mishap>([{ kind: 'refuse' }, { kind: 'stranger' }, { kind: 'answer', status: 503 }])(
  'for good, $kind befalls all calls from the second on, until the end',
  async (mishap) => {
    way.begin(ambush(mishap, 'for good'));
    expect(await token()).toBe(GOOD);
    expect(await token()).not.toBe(GOOD);
    expect(await token()).not.toBe(GOOD);
    await way.end();
    way.begin();
    expect(await token()).toBe(GOOD);
  },
);

test('a call comes after the last that was answered, and not after one that is made side by side with it', async () => {
  way.begin(ambush({ kind: 'hang' }));
  await token();
  await Promise.all([token(), token()]);
  const { calls } = await way.end();
  expect(calls.map(({ after }) => after?.time)).toEqual([undefined, 1, 1]);
});
