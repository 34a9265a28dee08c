import { expect, test } from 'vitest';
import { fatesOf } from '../../src/awsauth/fate.ts';
import { read } from '../../src/awsauth/read.ts';
import { cautionsOf } from '../../src/inspect/caution.ts';

const iam = (rest: string) => `arn:aws:iam::123456789012:${rest}`;

test.each([
  [`{rolearn: "${iam('role/dev')}", username: dev, groups: ["{{AccountID}}"]}`, []],
  [`{rolearn: "${iam('role/dev')}"}`, [/no username/]],
  [`{rolearn: "${iam('root')}", username: root}`, [/root user alone/]],
  [`{rolearn: "${iam('role/x/dev')}"}`, []],
  ['{username: dev}', [/has no rolearn/]],
  [`{rolearn: "${iam('role/dev')}", username: dev, sso: {}}`, []],
])('%s', (item, expected) => {
  const [fated] = fatesOf(read({ data: { mapRoles: `- ${item}\n` } }));
  expect(fated && cautionsOf(fated)).toEqual(expected.map((words) => expect.stringMatching(words)));
});
