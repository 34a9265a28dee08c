import { describe, expect, test, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { type Identity, isPrincipal, parseIdentityArn } from '../../src/principal/principal.ts';
import type { RbacObjects } from '../../src/survey/rbac.ts';
import type { AwsSurveyor, Surveyor } from '../../src/survey/surveyor.ts';
import { takeSurvey } from '../../src/survey/take.ts';

const empty: RbacObjects = { roles: [], clusterroles: [], rolebindings: [], clusterrolebindings: [] };
const aws: AwsSurveyor = {
  account: '123456789012',
  ignoresAwsAuth: false,
  accessEntries: async () => [],
  lackOf: async () => undefined,
};
const asking = (change: Partial<AwsSurveyor> = {}): Surveyor => ({
  rbac: async () => empty,
  aws: { ...aws, ...change },
});

function identity(resource: string, account = '123456789012'): Identity {
  const parsed = parseIdentityArn(`arn:aws:iam::${account}:${resource}`);
  if (!isPrincipal(parsed)) throw new Error(resource);
  return parsed;
}
const roles = (count: number) => Array.from({ length: count }, (_, index) => identity(`role/r${index}`));
const refuse = (words: string) => async () => {
  throw new Failure('aws', words);
};

describe('a survey', () => {
  test('asks all of its questions side by side', async () => {
    const began: string[] = [];
    let answer = () => {};
    const all = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const waiting = async <Value>(what: string, value: Value) => {
      began.push(what);
      if (began.length === 4) answer();
      await all;
      return value;
    };
    const surveyor: Surveyor = {
      rbac: () => waiting('rbac', empty),
      aws: {
        ...aws,
        accessEntries: () => waiting('access entries', []),
        lackOf: ({ kind }) => waiting(kind, undefined),
      },
    };
    expect(await takeSurvey(surveyor, { identities: [identity('role/a'), identity('user/b')] })).toMatchObject({
      notKnown: [],
    });
    expect(began.sort()).toEqual(['access entries', 'rbac', 'role', 'user']);
  });

  test('knows access entries as the authenticator compares them: without the path of roles, in lower case', async () => {
    const arns = ['arn:aws:iam::123456789012:role/team/Dev', 'arn:aws:iam::123456789012:user/people/Ann'];
    const { accessEntries } = await takeSurvey(asking({ accessEntries: async () => arns }), { identities: [] });
    expect([...(accessEntries ?? [])]).toEqual([
      'arn:aws:iam::123456789012:role/dev',
      'arn:aws:iam::123456789012:user/people/ann',
    ]);
  });

  test('knows who is missing, each asked once', async () => {
    const lackOf = vi.fn(async ({ name }: Identity) => (name === 'gone' ? 'It is gone.' : undefined));
    const asked = [identity('role/gone'), identity('role/there'), identity('role/gone')];
    const { missing, notKnown } = await takeSurvey(asking({ lackOf }), { identities: asked });
    expect([...missing]).toEqual([['arn:aws:iam::123456789012:role/gone', 'It is gone.']]);
    expect(lackOf).toHaveBeenCalledTimes(2);
    expect(notKnown).toEqual([]);
  });

  test('where nobody asks AWS, says nothing of it', async () => {
    const survey = await takeSurvey({ rbac: async () => empty }, { identities: roles(1) });
    expect(survey).toEqual({
      rbac: new Map(),
      missing: new Map(),
      accessEntries: undefined,
      ignoresAwsAuth: false,
      notKnown: [],
    });
  });
});

describe('what is not known is said, with the reason and what to do, and stops nothing', () => {
  test('where RBAC may not be read', async () => {
    const survey = await takeSurvey({ rbac: refuse('roles is forbidden.') }, { identities: [] });
    expect(survey.rbac).toBeUndefined();
    expect(survey.notKnown).toEqual([
      {
        what: 'what groups can do',
        why: 'roles is forbidden.',
        remedy: expect.stringMatching(/list roles, clusterroles, rolebindings and clusterrolebindings/),
      },
    ]);
  });

  test('where access entries may not be listed', async () => {
    const survey = await takeSurvey(asking({ accessEntries: refuse('Denied.') }), { identities: [] });
    expect(survey.accessEntries).toBeUndefined();
    expect(survey.notKnown).toEqual([
      { what: 'who has an EKS access entry', why: 'Denied.', remedy: expect.stringContaining('eks:ListAccessEntries') },
    ]);
  });

  test('where roles may not be looked for: once, and users are still looked for', async () => {
    const lackOf = vi.fn(async ({ kind, name }: Identity) => {
      if (kind === 'role') throw new Failure('aws', `iam:GetRole of ${name} was refused.`);
      return 'It is gone.';
    });
    const { missing, notKnown } = await takeSurvey(asking({ lackOf }), {
      identities: [...roles(40), identity('user/gone')],
    });
    expect(notKnown).toEqual([
      {
        what: 'which of the roles exist',
        why: 'iam:GetRole of r0 was refused.',
        remedy: expect.stringContaining('iam:GetRole'),
      },
    ]);
    expect([...missing.keys()]).toEqual(['arn:aws:iam::123456789012:user/gone']);
    // Those that had begun, and no others.
    expect(lackOf.mock.calls.length).toBeLessThanOrEqual(11);
  });

  test('where there are too many, and which are asked', async () => {
    const lackOf = vi.fn(async () => undefined);
    const { notKnown } = await takeSurvey(asking({ lackOf }), { identities: roles(60) });
    expect(notKnown).toEqual([expect.objectContaining({ what: 'which of 10 roles and users exist' })]);
    expect(lackOf.mock.calls.map(([one]: readonly unknown[]) => (one as Identity).name)).toEqual(
      roles(50).map(({ name }) => name),
    );
  });

  test('where they are of other accounts, which are not asked', async () => {
    const lackOf = vi.fn(async () => undefined);
    const { notKnown } = await takeSurvey(asking({ lackOf }), { identities: [identity('role/a', '999999999999')] });
    expect(notKnown).toEqual([expect.objectContaining({ what: 'whether one role or user exists' })]);
    expect(lackOf).not.toHaveBeenCalled();
  });

  test('where no answer comes in time', async () => {
    const never = () => new Promise<never>(() => {});
    const surveyor: Surveyor = { rbac: never, aws: { ...aws, accessEntries: never, lackOf: never } };
    const survey = await takeSurvey(surveyor, { identities: [identity('role/a'), identity('user/b')], deadlineMs: 20 });
    expect(survey.notKnown.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'what groups can do: No answer came in 0.02 seconds.',
      'who has an EKS access entry: No answer came in 0.02 seconds.',
      'which of the roles exist: No answer came in 0.02 seconds.',
      'which of the users exist: No answer came in 0.02 seconds.',
    ]);
  });

  test('but a mistake of our own is none of these', async () => {
    const mistake = async () => {
      throw new TypeError('x is undefined');
    };
    await expect(takeSurvey({ rbac: mistake }, { identities: [] })).rejects.toThrow(TypeError);
  });
});
