import { describe, expect, test } from 'vitest';
import {
  type AccountMapping,
  entryKey,
  type IdentityMapping,
  lowerCase,
  type Mapping,
  principalText,
  sameMapping,
} from '../../src/awsauth/mapping.ts';
import { isMaster } from '../../src/awsauth/masters.ts';
import { isNodeMapping } from '../../src/awsauth/nodes.ts';
import { renderList } from '../../src/awsauth/render.ts';

const dev: IdentityMapping = { section: 'mapRoles', arn: 'arn:aws:iam::1:role/Dev', username: 'd', groups: ['a', 'b'] };
const account: AccountMapping = { section: 'mapAccounts', account: '123456789012' };

test('an entry is named by its section and its principal in lower case, and shown as it is written', () => {
  expect([entryKey(dev), principalText(dev)]).toEqual(['mapRoles arn:aws:iam::1:role/dev', 'arn:aws:iam::1:role/Dev']);
  expect([entryKey(account), principalText(account)]).toEqual(['mapAccounts 123456789012', '123456789012']);
});

test.each([
  ['ARN:aws', 'arn:aws'],
  ['A\u0130B', 'aib'],
  ['\u212aA\u00c9', 'ka\u00e9'],
  // Letter by letter: at the end of a word JavaScript would make another sigma of it.
  ['A\u03a3', 'a\u03c3'],
  ['', ''],
])('%j in lower case is %j, as Go makes it', (text, lower) => {
  expect(lowerCase(text)).toBe(lower);
});

describe('two entries are the same', () => {
  test.each<[string, Mapping, Mapping, boolean]>([
    ['in other case', dev, { ...dev, arn: dev.arn.toUpperCase() }, true],
    ['with their groups in another order, and one twice', dev, { ...dev, groups: ['b', 'a', 'b'] }, true],
    ['not with another ARN', dev, { ...dev, arn: 'x' }, false],
    ['not in another section', dev, { ...dev, section: 'mapUsers' }, false],
    ['not with another username', dev, { ...dev, username: 'D' }, false],
    ['not with fewer groups', dev, { ...dev, groups: ['a'] }, false],
    ['not with more groups', dev, { ...dev, groups: ['a', 'b', 'c'] }, false],
    ['not with another group', dev, { ...dev, groups: ['a', 'c'] }, false],
    ['as an account', account, { ...account }, true],
    ['not as another account', account, { ...account, account: '1' }, false],
    ['not where one is an account', account, { ...dev, arn: account.account }, false],
    ['nor where the other is', { ...dev, arn: account.account }, account, false],
  ])('%s', (_name, a, b, same) => {
    expect(sameMapping(a, b)).toBe(same);
  });
});

test('who may do everything, and who joins as a node, is known by a group', () => {
  const withGroups = (...groups: readonly string[]): Mapping => ({ ...dev, groups });
  expect([withGroups('a', 'system:masters'), withGroups('masters'), withGroups(), account].map(isMaster)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  for (const group of ['system:bootstrappers', 'system:nodes', 'system:node-proxier', 'eks:kube-proxy-windows'])
    expect(isNodeMapping(withGroups('a', group))).toBe(true);
  expect([withGroups('a', 'system:node'), withGroups(), account].some(isNodeMapping)).toBe(false);
});

test('an entry is written in ASCII between quotes, whatever it holds', () => {
  const odd: IdentityMapping = {
    ...dev,
    section: 'mapUsers',
    username: 'é\u007f~"\n',
    groups: ['😀', '\ud800x', '\u{10000}'],
  };
  expect(renderList([odd, account, { ...dev, groups: [] }], '  ', '\r\n')).toBe(
    [
      '  - userarn: "arn:aws:iam::1:role/Dev"',
      '    username: "\\u00e9\\u007f~\\"\\n"',
      '    groups:',
      '      - "\\U0001f600"',
      '      - "\\ufffdx"',
      '      - "\\U00010000"',
      '  - "123456789012"',
      '  - rolearn: "arn:aws:iam::1:role/Dev"',
      '    username: "d"',
      '',
    ].join('\r\n'),
  );
  expect(renderList([account])).toBe('- "123456789012"\n');
});
