import { describe, expect, test } from 'vitest';
import { fatesOf } from '../../src/awsauth/fate.ts';
import { read } from '../../src/awsauth/read.ts';
import { Failure } from '../../src/failure.ts';
import { ask } from '../../src/inspect/ask.ts';

const A = '123456789012';
const iam = (rest: string) => `arn:aws:iam::${A}:${rest}`;
const session = (role: string, name: string) => `arn:aws:sts::${A}:assumed-role/${role}/${name}`;

const data = {
  mapRoles: `- rolearn: ${iam('role/dev')}
  username: old
- rolearn: ${iam('role/dev')}
  username: dev:{{SessionName}}:{{SessionNameRaw}}:{{AccountID}}:{{AccessKeyID}}
  groups: [view, "of-{{SessionName}}"]
- rolearn: ${iam('role/nodes')}
  username: system:node:{{EC2PrivateDNSName}}
- rolearn: ${iam('role/team/ops')}
  username: ops
`,
  mapUsers: `- userarn: ${iam('user/people/ann')}
  username: ann{{SessionName}}
- userarn: ${iam('user/bob')}
- userarn: ${iam('user/Bob')}
- userarn: arn:aws:sts::${A}:federated-user/ann
  username: fed
- userarn: ${iam('root')}
  username: root
`,
  mapAccounts: '- "210987654321"\n',
};

function answerFor(asked: string, texts: Readonly<Record<string, string>> = data) {
  const reading = read({ data: texts });
  return ask(reading, fatesOf(reading), asked);
}

describe('who somebody becomes', () => {
  test.each([
    ['a session', session('dev', 'ann@x'), `dev:ann-x:ann@x:${A}:{{AccessKeyID}}`, ['view', 'of-ann-x'], 'mapRoles:3'],
    [
      'a role, whose sessions nobody knows',
      iam('role/dev'),
      `dev:{{SessionName}}:{{SessionNameRaw}}:${A}:{{AccessKeyID}}`,
      ['view', 'of-{{SessionName}}'],
      'mapRoles:3',
    ],
    [
      'a role by its path',
      iam('role/team/dev'),
      `dev:{{SessionName}}:{{SessionNameRaw}}:${A}:{{AccessKeyID}}`,
      ['view', 'of-{{SessionName}}'],
      'mapRoles:3',
    ],
    ['a user, who has no session', iam('user/people/ann'), 'ann', [], 'mapUsers:1'],
    ['a user in other case', iam('user/people/ANN'), 'ann', [], 'mapUsers:1'],
    ['a federated user, as its entry says', `arn:aws:sts::${A}:federated-user/ann`, 'fed', [], 'mapUsers:5'],
    ['the root user, as its entry says', iam('root'), 'root', [], 'mapUsers:7'],
    [
      'the root user of a listed account',
      'arn:aws:iam::210987654321:root',
      'arn:aws:iam::210987654321:root',
      [],
      'mapAccounts:1',
    ],
    [
      'a role of a listed account',
      'arn:aws:iam::210987654321:role/x/any',
      'arn:aws:iam::210987654321:role/any',
      [],
      'mapAccounts:1',
    ],
  ])('%s', (_name, asked, username, groups, by) => {
    const answer = answerFor(asked);
    expect(answer).toMatchObject({ asked, outcome: 'in', person: { username, groups }, why: undefined });
    expect(`${answer.by?.section}:${answer.by?.line}`).toBe(by);
  });
});

describe('who does not get in, and why', () => {
  test.each([
    ['nobody named it', iam('role/other'), 'No entry lets it in.'],
    ['a user without its path', iam('user/ann'), 'No entry lets it in.'],
    [
      'its entry is dead',
      session('ops', 'ann'),
      `No entry lets it in. mapRoles, line 8 may mean it, and is dead: a role is compared without its path: ${iam('role/ops')} would match.`,
    ],
    ['a session that is no instance', session('nodes', 'ann'), /EC2 instances alone/],
  ])('%s', (_name, asked, why) => {
    expect(answerFor(asked)).toMatchObject({
      outcome: 'out',
      person: undefined,
      why: typeof why === 'string' ? why : expect.stringMatching(why),
    });
  });

  test('a section that does not load', () => {
    expect(answerFor(iam('role/dev'), { ...data, mapRoles: '- {' })).toMatchObject({
      outcome: 'out',
      why: 'No entry lets it in. mapRoles does not load, so nobody gets in by it.',
    });
  });
});

describe('what cannot be told', () => {
  test.each([
    ['an instance', session('nodes', 'i-0123456789abcdef0'), /only EC2 knows/],
    ['a role of instances', iam('role/nodes'), /only EC2 knows/],
    ['users that differ by case', iam('user/bob'), /at random/],
  ])('%s', (_name, asked, why) => {
    expect(answerFor(asked)).toMatchObject({ outcome: 'unsure', person: {}, why: expect.stringMatching(why) });
  });
});

test.each([
  ['*', /not an ARN/],
  [iam('root/x'), /root/],
  [iam('group/admins'), /"group"/],
  [iam('instance-profile/x'), /instance-profile/],
  ['arn:aws:iam::1:role/x', /12 digits/],
  [`arn:aws:sts::${A}:assumed-role/x`, /STS names nobody so/],
  [`arn:aws:sts::${A}:federated-user/x`, /STS names nobody so/],
  [session('dev', 'a'), /STS names nobody so/],
  [session('dev', 'a'.repeat(65)), /STS names nobody so/],
  [session('dev', 'a/b'), /STS names nobody so/],
  [session('dev', 'ä'.repeat(4)), /STS names nobody so/],
  ['arn:aws:sts::1:assumed-role/dev/ann', /STS names nobody so/],
  ['arn:nowhere:sts::123456789012:assumed-role/dev/ann', /STS names nobody so/],
])('%s cannot be asked for', (asked, problem) => {
  expect(() => answerFor(asked)).toThrow(Failure);
  expect(() => answerFor(asked)).toThrow(problem);
});
