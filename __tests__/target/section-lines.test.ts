import { expect, test } from 'vitest';
import { sectionLines } from '../../src/target/section-lines.ts';

test.each([
  [
    'a literal block, as kubectl saves it',
    'apiVersion: v1\ndata:\n  mapRoles: |\n    - a\n  mapUsers: |-\n\n    - b\n',
    { mapRoles: 3, mapUsers: 5 },
  ],
  ['a byte order mark and CRLF', '\ufeffdata:\r\n  mapRoles: |\r\n    - a\r\n', { mapRoles: 2 }],
  [
    'texts that are written otherwise have no lines of their own',
    'data:\n  mapRoles: "- a\\n- b\\n"\n  mapUsers: >\n    - a\n  mapAccounts: "[]"\n',
    {},
  ],
  ['JSON', '{"data": {"mapRoles": "- a\\n"}}', {}],
  ['no data', 'kind: ConfigMap\n', {}],
])('%s', (_name, text, expected) => {
  expect(Object.fromEntries(sectionLines(text))).toEqual(expected);
});
