import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Location } from '../../src/finding/location.ts';
import { lint } from '../../src/lint/lint.ts';
import { declare } from '../declare.ts';
import { runs } from '../runs.ts';

const word = fc.stringMatching(/^[a-zA-Z0-9][\w-]{0,8}$/);
const printable = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
const arn = fc.oneof(
  fc
    .record({
      partition: fc.constantFrom('aws', 'aws-cn', 'was'),
      service: fc.constantFrom('iam', 'iam', 'iam', 'sts'),
      account: fc.constantFrom('123456789012', '999999999999', '12345', ''),
      type: fc.constantFrom(
        'role',
        'user',
        'assumed-role',
        'group',
        'instance-profile',
        'role/a/b',
        'role/aws-service-role',
      ),
      name: fc.oneof(word, fc.constantFrom('*', 'a/b', 'AWSReservedSSO_x', 'd\u0435v', '\u202ex', 'cluster-creator')),
    })
    .map(({ partition, service, account, type, name }) => `arn:${partition}:${service}::${account}:${type}/${name}`),
  fc.constantFrom('arn:aws:iam::123456789012:root', 'x'),
  fc.string({ minLength: 1, maxLength: 20 }),
);
const username = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        '{{SessionName}}',
        '{{ AccountID }}',
        '{{AccessKeyID}}',
        '{',
        '}}',
        'system:',
        'node:',
        'dev',
        ' ',
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((parts) => parts.join('')),
  printable.filter((text) => text.length > 0 && text.length <= 256),
);
const group = fc.oneof(
  word,
  fc.constantFrom('system:masters', 'system:nodes', 'system:x', 'a{{SessionName}}', 'eks:x'),
);
const optional = { requiredKeys: [] };
const fields = fc.record(
  {
    username,
    groups: fc.uniqueArray(group, { maxLength: 4 }),
    reason: fc.string({ minLength: 1, maxLength: 20 }),
    expires: fc.constantFrom('2020-01-31', '2027-01-31', '9999-12-31'),
  },
  optional,
);
const grant = fc.oneof(
  fc.tuple(fc.constantFrom('role', 'user'), arn, fields).map(([kind, text, rest]) => ({ [kind]: text, ...rest })),
  fc.constantFrom({ account: '123456789012' }, { account: '1' }),
);
const name = fc.constantFrom('prod', 'dev', 'main');
const identities = fc.array(arn, { minLength: 1, maxLength: 3 });
const cluster = fc.record({
  apiVersion: fc.constant('guestlist/v1'),
  kind: fc.constant('Cluster'),
  metadata: fc.record({ name }),
  spec: fc.record(
    {
      region: fc.constantFrom('eu-west-1', 'cn-north-1', 'xx-moon-1'),
      account: fc.constantFrom('123456789012', '999999999999'),
      creator: arn,
      signIn: identities,
      planAs: identities,
      verify: fc.record(
        { in: fc.uniqueArray(arn, { maxLength: 3 }), out: fc.uniqueArray(arn, { maxLength: 3 }) },
        optional,
      ),
    },
    { requiredKeys: ['region', 'account'] },
  ),
});
const access = fc.record({
  apiVersion: fc.constant('guestlist/v1'),
  kind: fc.constant('Access'),
  metadata: fc.record({ name, owner: fc.constant('@acme/x') }, { requiredKeys: ['name'] }),
  spec: fc.record({
    clusters: fc.oneof(fc.uniqueArray(name, { minLength: 1 }), fc.constant({ labels: { env: 'prod' } })),
    grants: fc.array(grant, { minLength: 1, maxLength: 5 }),
  }),
});
const layout = fc.constantFrom(
  {},
  { collectionStyle: 'flow' as const },
  { lineWidth: 20 },
  { defaultStringType: 'QUOTE_DOUBLE' as const },
);
const file = fc
  .tuple(
    fc.array(fc.oneof(cluster, access), { minLength: 0, maxLength: 3 }),
    layout,
    fc.constantFrom('', '# \u202e x\n'),
  )
  .map(
    ([documents, style, comment]) => comment + documents.map((document) => stringify(document, style)).join('---\n'),
  );

function isInside({ line, column, endLine, endColumn }: Location, text: string): boolean {
  const lines = text.split('\n');
  const length = (at: number) => lines[at - 1]?.length ?? -1;
  const ordered = line < endLine || (line === endLine && column <= endColumn);
  return line >= 1 && column >= 1 && column <= length(line) + 1 && endColumn <= length(endLine) + 1 && ordered;
}

test('whatever is declared, no rule throws, and every finding and fix lies inside its file', () => {
  let grantsSeen = 0;
  fc.assert(
    fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), (texts) => {
      const declared = declare(...texts);
      grantsSeen += declared.accesses.length;
      for (const finding of lint(declared)) {
        const places =
          'fix' in finding ? [finding.location, (finding.fix as { location: Location }).location] : [finding.location];
        for (const place of places) {
          const at = Number(/^(\d+)\.yaml$/.exec(place.file)?.[1]);
          expect(isInside(place, texts[at] ?? ''), `${finding.rule} at ${JSON.stringify(place)}`).toBe(true);
        }
      }
    }),
    { numRuns: runs(300) },
  );
  // Else the schema would have refused everything, and nothing would have been tried.
  expect(grantsSeen).toBeGreaterThan(runs(200));
});
