import { expect, test } from 'vitest';
import type { ConfigMap } from '../../src/awsauth/configmap.ts';
import { inspect } from '../../src/inspect/inspection.ts';

const iam = (rest: string) => `arn:aws:iam::123456789012:${rest}`;
const inspected = (data: NonNullable<ConfigMap['data']>, principal?: string, severities = new Map()) =>
  inspect({ target: 'aws-auth.yaml', live: { metadata: {}, data }, sectionLines: new Map(), severities }, principal);
const found = (...args: Parameters<typeof inspected>) =>
  inspected(...args).findings.map(({ rule, location: { file, line } }) => `${file}:${line} ${rule}`);
const role = (fields: string) => ({ mapRoles: `- {rolearn: "${iam('role/dev')}", ${fields}}\n` });

test.each<[what: string, data: NonNullable<ConfigMap['data']>, rules: string[]]>([
  ['as it should be', role('username: "dev:{{SessionName}}", groups: [view]'), []],
  [
    'of nodes as EKS writes it',
    role('username: "system:node:{{EC2PrivateDNSName}}", groups: ["system:bootstrappers", "system:nodes"]'),
    [],
  ],
  [
    'of nodes that cannot join',
    role('username: "system:node:{{EC2PrivateDNSName}}", groups: ["system:nodes"]'),
    ['node-entry-shape'],
  ],
  [
    'of somebody with a group of nodes',
    role('username: "dev:{{SessionName}}", groups: ["system:nodes"]'),
    ['group-node'],
  ],
  [
    'of somebody with everything',
    role('username: "dev:{{SessionName}}", groups: ["system:masters"]'),
    ['group-masters'],
  ],
  ['of a component of Kubernetes', role('username: "system:kube-controller-manager"'), ['username-reserved']],
  [
    'that the caller chooses',
    role('username: "{{SessionName}}", groups: ["{{SessionNameRaw}}"]'),
    ['template-in-group', 'username-chosen'],
  ],
  ['that hides who it is', role('username: dev'), ['username-shared']],
  ['with a template that there is not', role('username: "dev:{{ SessionName }}"'), ['username-template']],
  ['without a username', role('groups: [view]'), []],
  [
    'of a user with the name of a session',
    { mapUsers: `- {userarn: "${iam('user/jo')}", username: "jo{{SessionName}}"}\n` },
    ['username-user-session'],
  ],
  ['of an account', { mapAccounts: '- "123456789012"\n' }, ['account-grant']],
  ['that is dead', { mapRoles: `- {rolearn: "${iam('role/x/dev')}", username: "system:x"}\n` }, []],
])('an entry %s', (_what, data, rules) => {
  expect(
    found(data)
      .map((line) => line.split(' ')[1])
      .sort(),
  ).toEqual(rules);
});

test('an entry that is shadowed is not told of, and two of one username are, where they stand', () => {
  const mapRoles = ['dev', 'dev', 'ops'].map(
    (name) => `- {rolearn: "${iam(`role/${name}`)}", username: "a:{{SessionName}}"}\n`,
  );
  expect(found({ mapRoles: mapRoles.join('') })).toEqual(['mapRoles:3 username-taken']);
  expect(inspected({ mapRoles: mapRoles.join('') }).findings[0]?.message).toBe(
    `${iam('role/dev')}, at mapRoles:2, gets in as a:{{SessionName}} on aws-auth.yaml too.`,
  );
});

test('who is asked for hears of the entry that decides alone, and guestlist.yaml says how severe it is', () => {
  const data = { ...role('username: dev'), mapAccounts: '- "123456789012"\n' };
  expect(found(data, iam('role/dev'))).toEqual(['mapRoles:1 username-shared']);
  expect(found(data, iam('role/other'))).toEqual(['mapAccounts:1 account-grant']);
  expect(found(data, iam('role/dev'), new Map([['username-shared', 'off']]))).toEqual([]);
});
