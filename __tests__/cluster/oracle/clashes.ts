import fc from 'fast-check';

// Lists that always parse, in which fields and merges get in each other's way.

const spelling = fc.constantFrom(
  ...['rolearn', 'RoleArn', 'userarn', 'username', 'USERNAME', 'userName', 'uſername', 'groups', 'Groups', 'GROUPS'],
  ...['groupſ', 'userid', 'sso', 'SSO', 'other'],
);

const fieldValue = fc.oneof(
  fc.constantFrom('k', 'l', '"m"', 'null', '~', '1', 'yes', '.5', '[]', '{}', '{a: b}', '!!str 1', '2001-12-14'),
  fc
    .array(fc.constantFrom('k', 'l', 'm', 'null', '1', '[k]', '{k: l}', '""'), { maxLength: 5 })
    .map((items) => `[${items.join(', ')}]`),
);

const oddKey = fc.constantFrom(
  '1',
  '1.5',
  'true',
  '~',
  '"1"',
  '18446744073709551615',
  '.nan',
  '[k]',
  '!!str 1',
  '2001-12-14',
);

const pair = fc.oneof(
  { weight: 20, arbitrary: fc.tuple(spelling, fieldValue).map((parts) => parts.join(': ')) },
  {
    weight: 1,
    arbitrary: fc.tuple(oddKey, fc.constantFrom('k', '.nan', '.inf', '[~]')).map((parts) => parts.join(': ')),
  },
);

/** Entries that say the same field several times, in several spellings and types. */
export const respelled: fc.Arbitrary<string> = fc
  .array(fc.array(pair, { maxLength: 6 }), { minLength: 1, maxLength: 3 })
  .map((items) => items.map((pairs) => `- {${pairs.join(', ')}}\n`).join(''));

const merge = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('*a', '*b', '[*a, *b]', '[*b, *a]', '[*a, {username: z}]', '{username: z, groups: [z]}'),
  },
  { weight: 1, arbitrary: fc.constantFrom('*c', '[*c]', '[k]', 'k', '~', '[]', '[[*a]]') },
);

const mergeKey = fc.constantFrom('<<', '<<', '<<', '"<<"', '!!merge <<', '! <<', '!!str <<', '!!merge "<<"');

/** Entries that merge others, before and behind fields of their own. */
export const merging: fc.Arbitrary<string> = fc
  .array(
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: fc.tuple(spelling, fieldValue) },
        { weight: 1, arbitrary: fc.tuple(mergeKey, merge) },
      ),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((items) => {
    const named = '- &a {rolearn: k, username: l}\n- &b {username: m, groups: [k]}\n- &c [k]\n';
    return named + items.map((pairs) => `- {${pairs.map((parts) => parts.join(' : ')).join(', ')}}\n`).join('');
  });
