import fc from 'fast-check';
import type { OracleCaller } from './oracle.ts';

const names = [
  'dev',
  'Dev',
  'DEV',
  'team/dev',
  'ops',
  'ann',
  'people/ann',
  'Ann',
  'deſk',
  'desk',
  'KİT',
  'kit',
  '\u212ait',
] as const;
const accounts = ['123456789012', '012345678901'] as const;

/** The first as a rule, so that entries and callers meet, else any. */
function mostly<Value>(...values: readonly [Value, ...Value[]]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant(values[0]) },
    { weight: 1, arbitrary: fc.constantFrom(...values) },
  );
}

const arn = fc
  .record({
    partition: mostly('aws', 'aws-cn', 'AWS', 'awſ'),
    service: mostly('iam', 'sts'),
    account: mostly(...accounts),
    kind: fc.constantFrom(
      'role',
      'role',
      'role',
      'user',
      'user',
      'assumed-role',
      'federated-user',
      'root',
      'instance-profile',
      'ROLE',
    ),
    name: mostly(...names),
  })
  .map(
    ({ partition, service, account, kind, name }) =>
      `arn:${partition}:${service}::${account}:${kind === 'root' ? kind : `${kind}/${name}`}`,
  );

const template = fc
  .array(
    fc.constantFrom(
      ...['{{SessionName}}', '{{SessionNameRaw}}', '{{AccountID}}', '{{AccessKeyID}}', '{{EC2PrivateDNSName}}'],
      ...[
        '{{ SessionName }}',
        '{{sessionname}}',
        '{{Session{{SessionName}}NameRaw}}',
        '{{',
        'dev',
        'view',
        ':',
        '@',
        '$&',
        '$1',
      ],
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));

const entry = fc.record({ arn, username: template, groups: fc.array(template, { maxLength: 3 }) });

const entries = (field: string) =>
  fc.array(entry, { maxLength: 5 }).map((list) =>
    list
      .map(({ arn: who, username, groups }) => {
        const lines = groups.map((group) => `\n    - ${JSON.stringify(group)}`);
        return `- ${field}: ${JSON.stringify(who)}\n  username: ${JSON.stringify(username)}\n  groups:${lines.join('')}\n`;
      })
      .join(''),
  );

/** An aws-auth that loads, whose entries overlap in every way. */
export const tidyData: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  {
    mapRoles: entries('rolearn'),
    mapUsers: entries('userarn'),
    mapAccounts: fc
      .subarray(['- "123456789012"\n', '- 012345678901\n', '- \n', '- [123456789012]\n'])
      .map((lines) => lines.join('')),
  },
  { requiredKeys: [] },
);

const callerName = mostly('dev', 'Dev', 'team/dev', 'ops', 'ann', 'people/ann', 'desk', 'KIT', 'kit');
const sessionName = fc.oneof(
  fc.constantFrom('ann@example.com', 'i-123', 'a', 'x=1,y.z-_', '{{AccountID}}', '$&'),
  fc.constant(''),
);

/** Anybody that STS might name, and some that it would not. */
export const caller: fc.Arbitrary<OracleCaller> = fc
  .record({
    partition: mostly('aws', 'aws-cn', 'aws-us-gov', 'aws-iso-f', 'AWS', 'x', ''),
    account: mostly(...accounts),
    kind: fc.constantFrom(
      'assumed-role',
      'assumed-role',
      'assumed-role',
      'user',
      'user',
      'role',
      'root',
      'federated-user',
      'group',
    ),
    name: callerName,
    session: sessionName,
    odd: fc.oneof(
      { weight: 20, arbitrary: fc.constant(undefined) },
      fc.constantFrom('', 'arn:aws', 'arn:aws:iam::1:user', 'arn:aws:s3:::x', 'arn:aws:sts::1:assumed-role/x'),
    ),
  })
  .map(({ partition, account, kind, name, session, odd }) => {
    const service = kind === 'assumed-role' || kind === 'federated-user' ? 'sts' : 'iam';
    const resource =
      kind === 'root' ? kind : kind === 'assumed-role' ? `${kind}/${name}/${session}` : `${kind}/${name}`;
    return {
      arn: odd ?? `arn:${partition}:${service}::${account}:${resource}`,
      account,
      sessionName: kind === 'assumed-role' && odd === undefined ? session : '',
      accessKeyId: 'ASIAEXAMPLE',
    };
  });
