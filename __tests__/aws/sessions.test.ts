import { describe, expect, test } from 'vitest';
import { Expired } from '../../src/aws/aws-failure.ts';
import type { Session } from '../../src/aws/session.ts';
import { sessionsOf, sessionsOfChain, whileLive } from '../../src/aws/sessions.ts';

const session = (name: string): Session => ({
  arn: name,
  caller: { arn: name, canonicalArn: name, account: '123456789012', sessionName: '' },
  credentials: { accessKeyId: name, secretAccessKey: 's' },
});
const expired = () => new Expired('sign-in', 'expired');

/** Sessions that count themselves. */
function counting(failures: readonly Error[] = []) {
  const made: Session[] = [];
  const left = [...failures];
  const sessions = sessionsOf(async () => {
    const failure = left.shift();
    if (failure !== undefined) throw failure;
    made.push(session(`${made.length + 1}`));
    return made.at(-1) ?? session('');
  });
  return { sessions, made };
}

describe('the session in use', () => {
  test('is made when first asked for, and kept', async () => {
    const { sessions, made } = counting();
    expect(made).toHaveLength(0);
    expect(await sessions.current()).toBe(await sessions.current());
    expect(made).toHaveLength(1);
  });

  test('is another one once it is given up, and giving up an older one changes nothing', async () => {
    const { sessions } = counting();
    const first = await sessions.current();
    sessions.giveUp(first);
    const second = await sessions.current();
    expect(second).not.toBe(first);
    sessions.giveUp(first);
    expect(await sessions.current()).toBe(second);
  });

  test('is made once more where what it is made of expired meanwhile', async () => {
    expect((await counting([expired()]).sessions.current()).arn).toBe('1');
    await expect(counting([expired(), expired()]).sessions.current()).rejects.toThrow('expired');
    await expect(counting([new Error('no')]).sessions.current()).rejects.toThrow('no');
  });
});

describe('work as a session', () => {
  test('is done once more as a new one where the first has expired', async () => {
    const { sessions } = counting();
    const done = await whileLive(sessions, async ({ arn }) => {
      if (arn === '1') throw expired();
      return arn;
    });
    expect(done).toBe('2');
  });

  test('that fails otherwise fails', async () => {
    const { sessions, made } = counting();
    await expect(whileLive(sessions, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(made).toHaveLength(1);
  });
});

test('one of a chain that is given up is made anew with all of it', async () => {
  let made = 0;
  const chain = sessionsOfChain(async () => [session(`a${++made}`), session(`b${made}`)]);
  const last = chain.at(-1);
  const first = await last.current();
  expect(first.arn).toBe('b1');
  chain.at(0).giveUp(first);
  expect((await chain.at(0).current()).arn).toBe('a2');
  expect((await last.current()).arn).toBe('b2');
});
