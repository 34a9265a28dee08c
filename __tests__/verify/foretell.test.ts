import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../src/awsauth/mapping.ts';
import { read } from '../../src/awsauth/read.ts';
import { Failure } from '../../src/failure.ts';
import type { Expectation } from '../../src/verify/expect.ts';
import { forecastOf, foretell, predictionOf } from '../../src/verify/foretell.ts';
import { liveOf, roleArn, roleEntry } from '../report/live.ts';
import { broken, ForeseeingApi, silent } from './scripted-api.ts';

const account = '123456789012';
const entry = roleEntry('dev', ['view'], 'dev:{{SessionName}}');
const person = { username: 'dev:{{SessionName}}', groups: ['view'] };

function expectation(given: Partial<Expectation> = {}): Expectation {
  return {
    principal: roleArn('team/dev'),
    purpose: 'added',
    who: { canonicalArn: roleArn('dev'), account },
    entry,
    signIn: { why: 'nobody asked' },
    ...given,
  };
}

const forecast = (...entries: readonly Mapping[]) => forecastOf(read(liveOf(entries)));

/** What is claimed of somebody when some entries become others. */
const claimed = (
  given: Partial<Expectation>,
  live: readonly Mapping[],
  stored: readonly Mapping[],
  writer = silent,
  refusal?: Failure,
) =>
  foretell(expectation(given), {
    live: forecast(...live),
    stored: forecast(...stored),
    refusal,
    changed: true,
    writer,
  });

describe('who gets in, by the entry in effect', () => {
  const user = { section: 'mapUsers', arn: 'arn:aws:iam::123456789012:user/u', username: 'u', groups: [] } as const;
  const whole = { section: 'mapAccounts', account } as const;
  const own = { username: roleArn('dev'), groups: [] };

  test.each<[string, readonly Mapping[], string, unknown]>([
    ['nobody', [], roleArn('dev'), undefined],
    ['by an entry of its own', [entry], roleArn('dev'), person],
    ['in other case', [entry], roleArn('DEV'), person],
    ['by the last of two', [roleEntry('dev', ['edit']), entry], roleArn('dev'), person],
    ['not by an entry with a path', [roleEntry(roleArn('team/dev'))], roleArn('dev'), undefined],
    ['a user', [user], user.arn, { username: 'u', groups: [] }],
    ['by its account', [whole], roleArn('dev'), own],
    ['by its own entry before its account', [whole, entry], roleArn('dev'), person],
    ['each of an account', [whole], '', { username: 'the ARN of each of them', groups: [] }],
  ])('%s', (_name, entries, canonicalArn, expected) => {
    expect(forecast(...entries).personOf({ canonicalArn, account })).toEqual(expected);
  });
});

describe('what is foretold', () => {
  test('of somebody who is added: who that was, and will be', async () => {
    expect(await claimed({}, [], [entry])).toMatchObject({
      principal: roleArn('team/dev'),
      evidence: 'predicted',
      predicted: person,
      before: { answer: 'foretold', person: undefined },
      after: { answer: 'foretold', person },
      why: 'nobody asked',
      holds: true,
    });
  });

  test('is the reason of AWS, where AWS refused', async () => {
    const refusal = new Failure('sign-in', 'sts:AssumeRole was refused (AccessDenied).');
    expect(await claimed({}, [], [entry], silent, refusal)).toMatchObject({
      why: 'sts:AssumeRole was refused (AccessDenied)',
    });
  });

  test('has no before where nothing is changed', async () => {
    const signs = { live: forecast(), stored: forecast(entry), refusal: undefined, changed: false, writer: silent };
    expect((await foretell(expectation(), signs)).before).toBeUndefined();
  });

  const shadowing = {
    section: 'mapRoles',
    arn: 'arn:aws:iam::123456789012:user/u',
    username: 'x',
    groups: [],
  } as const;
  const user = { ...shadowing, section: 'mapUsers', username: 'u' } as const;
  const nodes = roleEntry('dev', ['system:nodes'], 'system:node:{{EC2PrivateDNSName}}');
  const removed = { purpose: 'removed', entry: undefined } as const;

  test.each<[string, Partial<Expectation>, readonly Mapping[], readonly Mapping[], boolean]>([
    ['of an entry that is in effect holds', {}, [], [entry], true],
    [
      'of an entry that another one takes the place of does not hold',
      { entry: user, who: { canonicalArn: user.arn, account } },
      [shadowing],
      [shadowing, user],
      false,
    ],
    ['of a change that was put back holds by what is there again', {}, [roleEntry('dev')], [roleEntry('dev')], true],
    ['of somebody who is removed holds', removed, [entry], [], true],
    ['of somebody whose account is still in holds', removed, [entry], [{ section: 'mapAccounts', account }], true],
    ['of whom is left alone holds', { purpose: 'untouched', entry: undefined }, [entry], [entry], true],
    ['of whom is left alone, and lost, does not hold', { purpose: 'untouched', entry: undefined }, [entry], [], false],
    [
      'of whom is left alone, and becomes somebody else, does not hold',
      { purpose: 'untouched', entry: undefined },
      [entry],
      [roleEntry('dev', ['edit'])],
      false,
    ],
    ['of nodes holds', { purpose: 'nodes', entry: undefined }, [nodes], [nodes, roleEntry('b')], true],
    ['of nodes that are lost does not hold', { purpose: 'nodes', entry: undefined }, [nodes], [], false],
    [
      'of nodes that are shadowed does not hold',
      { purpose: 'nodes', entry: undefined },
      [nodes],
      [nodes, entry],
      false,
    ],
    ['of a creator whom nothing names holds', { purpose: 'creator', entry: undefined }, [], [entry].slice(1), true],
    ['of a creator who is freed holds', { purpose: 'creator', entry: undefined }, [entry], [], true],
    ['of a creator who is named as before holds', { purpose: 'creator', entry: undefined }, [entry], [entry], true],
    ['of a creator who is shadowed does not hold', { purpose: 'creator', entry: undefined }, [], [entry], false],
    [
      'of a creator who is mapped otherwise does not hold',
      { purpose: 'creator', entry: undefined },
      [entry],
      [roleEntry('dev')],
      false,
    ],
  ])('%s', async (_name, given, live, stored, holds) => {
    expect((await claimed(given, live, stored)).holds).toBe(holds);
  });
});

describe('what a person may do', () => {
  const rights = async (
    writer: ForeseeingApi,
    given: Partial<Expectation> = {},
    stored: readonly Mapping[] = [entry],
  ) => (await claimed(given, [], stored, writer)).after.rights;

  test.each([
    ['everything', { answer: 'told', everything: true, listsPods: true }],
    ['pods', { answer: 'told', everything: false, listsPods: true }],
    ['nothing', { answer: 'told', everything: false, listsPods: false }],
    [broken.who as Error, { answer: 'untold', reason: 'https://k answered 500: boom.' }],
  ] as const)('is asked of the API server as the writer: %s', async (may, expected) => {
    const writer = new ForeseeingApi({ [person.username]: may });
    expect(await rights(writer)).toEqual(expected);
    expect(writer.asked[0]).toEqual({
      ...person,
      groups: ['view', 'system:authenticated'],
      action: { verb: '*', group: '*', resource: '*' },
    });
  });

  test('is left out where the writer may not ask', async () => {
    expect(await rights(silent)).toEqual({
      answer: 'untold',
      reason: 'the writer may not create subjectaccessreviews (403 Forbidden)',
    });
  });

  test('is no answer to a mistake of our own', async () => {
    const writer = new ForeseeingApi({ [person.username]: new TypeError('mistake') });
    await expect(rights(writer)).rejects.toThrow('mistake');
  });

  test.each<[string, Partial<Expectation>, readonly Mapping[]]>([
    ['who is removed', { purpose: 'removed', entry: undefined }, []],
    [
      'who is an account',
      { who: { canonicalArn: '', account }, entry: undefined },
      [{ section: 'mapAccounts', account }],
    ],
    ['who is a node', {}, [roleEntry('dev', ['system:nodes'], 'system:node:{{EC2PrivateDNSName}}')]],
    ['whose entry is of nodes', { purpose: 'nodes' }, [entry]],
    ['who is the creator', { purpose: 'creator' }, [entry]],
  ])('is not asked of somebody %s', async (_name, given, stored) => {
    const writer = new ForeseeingApi({});
    expect(await rights(writer, given, stored)).toBeUndefined();
    expect(writer.asked).toEqual([]);
  });
});

describe('who somebody who signed in must be', () => {
  const caller = { canonicalArn: roleArn('dev'), account, sessionName: 'run@7', accessKeyId: 'ASIA1' };

  test.each<[string, Expectation | undefined, readonly Mapping[], unknown]>([
    ['whom aws-auth makes of it', undefined, [entry], { username: 'dev:run-7', groups: ['view'] }],
    ['nobody', undefined, [], undefined],
    [
      'whom the plan wrote, though a later entry wins',
      expectation(),
      [entry, roleEntry('dev', ['edit'])],
      { username: 'dev:run-7', groups: ['view'] },
    ],
    [
      'whom aws-auth makes of it, where what the plan wrote is not there',
      expectation(),
      [roleEntry('dev', ['edit'])],
      { username: 'dev', groups: ['edit'] },
    ],
  ])('%s', (_name, expected, entries, who) => {
    expect(predictionOf(expected, caller, read(liveOf(entries)))).toEqual(who);
  });
});
