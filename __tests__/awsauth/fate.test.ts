import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callerOf } from '../../src/awsauth/caller.ts';
import { deathOf } from '../../src/awsauth/death.ts';
import { fatesOf } from '../../src/awsauth/fate.ts';
import { matchOf } from '../../src/awsauth/identify.ts';
import { read } from '../../src/awsauth/read.ts';
import { runs } from '../runs.ts';

const A = '123456789012';
const iam = (rest: string) => `arn:aws:iam::${A}:${rest}`;

/** The fates of entries, in words short enough for a table. */
function fates(data: Readonly<Record<string, string>>): string[] {
  return fatesOf(read({ data })).map(({ place, fate }) => {
    const where = `${place.section}:${place.line}`;
    switch (fate.kind) {
      case 'shadowed':
        return `${where} shadowed by ${fate.by.section}:${fate.by.line}`;
      case 'dead':
        return `${where} dead: ${fate.cause}`;
      default:
        return `${where} ${fate.kind}`;
    }
  });
}

const role = (arn: string, rest = '') => `- rolearn: ${arn}\n${rest}`;
const user = (arn: string) => `- userarn: ${arn}\n`;

describe('an entry on its own', () => {
  test.each([
    [role(iam('role/dev')), 'effective'],
    [role(`ARN:AWS:IAM::${A}:ROLE/DEV`), 'effective'],
    [role(`arn:aws-us-gov:iam::${A}:role/dev`), 'effective'],
    [role(iam('user/ann')), 'effective'],
    [role(iam('user/people/ann')), 'effective'],
    [role(iam('root')), 'effective'],
    [role(`arn:aws:sts::${A}:federated-user/bob`), 'effective'],
    [role(iam('role/team/dev')), 'dead: role-path'],
    [role(iam('role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_x_1')), 'dead: role-path'],
    [role(`arn:aws:sts::${A}:assumed-role/dev/session`), 'dead: session'],
    [role(iam('instance-profile/node')), 'dead: instance-profile'],
    [role(iam('group/admins')), 'dead: group'],
    [role(iam('policy/x')), 'dead: resource'],
    [role(iam('role/')), 'dead: resource'],
    [role(iam('role')), 'dead: resource'],
    [role(iam('root/x')), 'dead: resource'],
    [role(iam('user/a!b')), 'dead: resource'],
    [role(`arn:aws:s3::${A}:role/dev`), 'dead: resource'],
    [role(`arn:aws:iam:us-east-1:${A}:role/dev`), 'dead: resource'],
    [role(`"${iam('role/*')}"`), 'dead: wildcard'],
    [role('"*"'), 'dead: not-an-arn'],
    [role('dev'), 'dead: not-an-arn'],
    [role('arn:aws:iam::12345678901:role/dev'), 'dead: account'],
    [role('arn:aws:iam::{{AccountID}}:role/dev'), 'dead: account'],
    [role(`arn:awz:iam::${A}:role/dev`), 'dead: partition'],
    [role(`"${iam('role/dev')} "`), 'dead: not-ascii'],
    [role(iam('role/dév')), 'dead: not-ascii'],
    [role(iam('role/\u212ait')), 'effective'],
    [role(iam('role/deſk')), 'uncertain'],
    [role(iam('role/İt')), 'uncertain'],
    ['- username: x\n', 'dead: no-arn'],
    ['-\n', 'dead: no-arn'],
    ['- text\n', 'dead: no-arn'],
    [`- sso: {permissionSetName: x, accountID: "${A}"}\n`, 'dead: sso'],
    [role(iam('role/dev'), '  sso: {}\n'), 'uncertain'],
    [role(iam('role/dev'), '  sso: null\n'), 'effective'],
  ])('%j is %s', (mapRoles, fate) => {
    expect(fates({ mapRoles })).toEqual([`mapRoles:1 ${fate}`]);
  });

  test.each([
    ['- "123456789012"\n', 'effective'],
    ['- 012345678901\n', 'effective'],
    ['- 12345678901\n', 'dead: account'],
    ['- 1234-5678-9012\n', 'dead: account'],
    [`- ${iam('root')}\n`, 'dead: account'],
    ['- \n', 'dead: account'],
    ['- [123456789012]\n', 'dead: not-held'],
  ])('the account %j is %s', (mapAccounts, fate) => {
    expect(fates({ mapAccounts })).toEqual([`mapAccounts:1 ${fate}`]);
  });
});

describe('entries for one principal', () => {
  const dev = iam('role/dev');
  const ann = iam('user/ann');
  test.each([
    [
      'the last wins',
      { mapRoles: role(dev) + role(iam('role/ops')) + role(dev) },
      ['mapRoles:1 shadowed by mapRoles:3', 'mapRoles:2 effective', 'mapRoles:3 effective'],
    ],
    [
      'roles in any case are one',
      { mapRoles: role(dev) + role(iam('role/DEV')) },
      ['mapRoles:1 shadowed by mapRoles:2', 'mapRoles:2 effective'],
    ],
    [
      'mapRoles wins over mapUsers',
      { mapRoles: role(ann), mapUsers: user(ann) },
      ['mapRoles:1 effective', 'mapUsers:1 shadowed by mapRoles:1'],
    ],
    [
      'a user twice, spelled alike',
      { mapUsers: user(ann) + user(ann) },
      ['mapUsers:1 shadowed by mapUsers:2', 'mapUsers:2 effective'],
    ],
    [
      'users that differ by case only are a matter of chance',
      { mapUsers: user(ann) + user(iam('user/Ann')) },
      ['mapUsers:1 uncertain', 'mapUsers:2 uncertain'],
    ],
    [
      'unless mapRoles decides',
      { mapRoles: role(ann), mapUsers: user(ann) + user(iam('user/Ann')) },
      ['mapRoles:1 effective', 'mapUsers:1 shadowed by mapRoles:1', 'mapUsers:2 shadowed by mapRoles:1'],
    ],
    [
      'the rival of an entry that versions read differently',
      { mapRoles: role(dev) + role(dev, '  sso: {}\n') },
      ['mapRoles:1 uncertain', 'mapRoles:2 uncertain'],
    ],
    [
      'an account takes nothing from a role of its own',
      { mapRoles: role(dev), mapAccounts: `- "${A}"\n- "${A}"\n` },
      ['mapRoles:1 effective', 'mapAccounts:1 shadowed by mapAccounts:2', 'mapAccounts:2 effective'],
    ],
    [
      'of three accounts the last',
      { mapAccounts: `- "${A}"\n- "${A}"\n- "${A}"\n` },
      ['mapAccounts:1 shadowed by mapAccounts:3', 'mapAccounts:2 shadowed by mapAccounts:3', 'mapAccounts:3 effective'],
    ],
    [
      'an account takes nothing from a role whose ARN is its id',
      { mapRoles: role(`"${A}"`), mapUsers: user(`"${A}"`), mapAccounts: `- "${A}"\n` },
      ['mapRoles:1 dead: not-an-arn', 'mapUsers:1 dead: not-an-arn', 'mapAccounts:1 effective'],
    ],
    [
      'dead ones shadow nobody',
      { mapRoles: role(iam('role/x/dev')) + role(iam('role/x/dev')) },
      ['mapRoles:1 dead: role-path', 'mapRoles:2 dead: role-path'],
    ],
  ])('%s', (_name, data, expected) => {
    expect(fates(data)).toEqual(expected);
  });
});

test('a great many entries for one principal are told in time that grows with their number alone', () => {
  const many = fates({ mapAccounts: `- "${A}"\n`.repeat(150_000) });
  expect(many.at(-2)).toBe('mapAccounts:149999 shadowed by mapAccounts:150000');
});

test('what a dead role is compared with can be pasted', () => {
  const [fated] = fatesOf(read({ data: { mapRoles: role(`arn:aws-cn:iam::${A}:role/Team/Dev`) } }));
  expect(fated?.fate).toMatchObject({
    why: `a role is compared without its path: arn:aws-cn:iam::${A}:role/Dev would match`,
  });
});

describe('a dead entry says what is wrong with it', () => {
  const why = (section: 'mapRoles' | 'mapAccounts', text: string) => {
    const [entry] = read({ data: { [section]: text } })[section].entries;
    const death = entry && deathOf(entry);
    return death && `${death.cause}: ${death.why}`;
  };

  test.each([
    [`arn:Awz:iam::${A}:role/dev`, 'partition: there is no partition "Awz"'],
    [
      `arn:aws:sts::${A}:assumed-role/Dev:Ops/session`,
      `session: it names a session of a role: the role itself is arn:aws:iam::${A}:role/Dev:Ops`,
    ],
    [iam('role/a:b/Dev'), `role-path: a role is compared without its path: arn:aws:iam::${A}:role/Dev would match`],
    [`arn:aws:S3::${A}:role/dev`, 'resource: nobody signs in as a "s3" resource'],
    [`arn:aws:s3::${A}:assumed-role/dev`, 'resource: nobody signs in as a "s3" resource'],
    [`arn:aws:sts::${A}:role/dev`, 'resource: nobody signs in as a "sts" resource'],
    [`arn:aws:sts::${A}:federated-user/a/b`, 'resource: nobody signs in as a "sts" resource'],
    [iam('federated-user/bob'), 'resource: nobody signs in as a "federated-user"'],
    [iam('assumed-role/dev/session'), 'resource: nobody signs in as a "assumed-role"'],
    [iam('Policy/x'), 'resource: nobody signs in as a "policy"'],
    [iam('role/a:b'), 'resource: no ARN of IAM is like that'],
    [iam(`role/${'x'.repeat(65)}`), 'resource: no ARN of IAM is like that'],
    [iam('user/'), 'resource: no ARN of IAM is like that'],
    ['arn:aws:iam::1234567890123:role/dev', "account: its ARN's account id is not 12 digits"],
    [`arn:aws:iam::${A}`, 'not-an-arn: what it names is not an ARN'],
    [`urn:aws:iam::${A}:role/dev`, 'not-an-arn: what it names is not an ARN'],
    ['arn', 'not-an-arn: what it names is not an ARN'],
    ['a:b:c:d:e:f', 'not-an-arn: what it names is not an ARN'],
    [iam(`role/${'x'.repeat(64)}`), undefined],
  ])('%s: %s', (arn, words) => {
    expect(why('mapRoles', role(JSON.stringify(arn)))).toBe(words);
  });

  test('and all that it lost', () => {
    expect(why('mapRoles', '- {username: yes, groups: x}\n')).toBe(
      'no-arn: groups is text, not a list; username is the boolean true, not text; it has no rolearn',
    );
    expect(why('mapAccounts', '- [1]\n')).toBe('not-held: the item is not text');
    for (const account of ['1234567890123', 'a123456789012', '123456789012b'])
      expect(why('mapAccounts', `- "${account}"\n`)).toBe('account: it is not the 12 digits of an account id');
    expect(why('mapAccounts', `- "${A}"\n`)).toBeUndefined();
  });
});

test('what is uncertain says of which entry', () => {
  const words = fatesOf(
    read({ data: { mapRoles: role(iam('role/desk')) + role(iam('role/x')) + role(iam('role/de\u017fk')) } }),
  ).map(({ fate }) => (fate.kind === 'uncertain' ? fate.why : fate.kind));
  const why = 'its ARN holds a letter that versions of the authenticator compare differently';
  expect(words).toEqual([`the entry at line 3 is for the same principal, and ${why}`, 'effective', why]);
});

test('a caller is decided on by an effective entry or an uncertain one, and every effective entry decides on somebody', () => {
  const resource = fc.constantFrom(
    'role/dev',
    'role/Dev',
    'role/x/dev',
    'user/ann',
    'user/ANN',
    'user/x/ann',
    'root',
    'group/x',
    'role/deſk',
  );
  const arn = fc
    .tuple(fc.constantFrom('aws', 'aws-cn', 'x'), fc.constantFrom('iam', 'sts'), resource)
    .map(([partition, service, rest]) => `arn:${partition}:${service}::${A}:${rest}`);
  const list = (field: string) =>
    fc.array(arn, { maxLength: 6 }).map((arns) => arns.map((one) => `- ${field}: ${one}\n`).join(''));
  const data = fc.record({
    mapRoles: list('rolearn'),
    mapUsers: list('userarn'),
    mapAccounts: fc.constantFrom('', `- "${A}"\n`),
  });
  const callers = ['aws', 'aws-cn']
    .flatMap((partition) => [
      ...['dev', 'desk'].map((name) => `arn:${partition}:sts::${A}:assumed-role/${name}/s`),
      ...['user/ann', 'user/x/ann', 'root'].map((rest) => `arn:${partition}:iam::${A}:${rest}`),
      `arn:${partition}:iam::${A}:user/somebody-else`,
    ])
    .flatMap((name) => callerOf(name) ?? []);
  fc.assert(
    fc.property(data, (texts) => {
      const reading = read({ data: texts });
      const fated = fatesOf(reading);
      const deciding = new Set(callers.map((caller) => matchOf(reading, caller)));
      for (const { entry, fate } of fated) {
        if (deciding.has(entry)) expect(['effective', 'uncertain']).toContain(fate.kind);
        if (fate.kind === 'effective') expect(deciding).toContain(entry);
      }
    }),
    { numRuns: runs(1000) },
  );
});
