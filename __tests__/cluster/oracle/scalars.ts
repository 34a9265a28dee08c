import fc from 'fast-check';

/** Values as people write them, and as YAML 1.1 takes them for something else. */
const plainScalars: readonly string[] = [
  ...['arn:aws:iam::123456789012:role/dev', 'arn:aws:iam::123456789012:user/people/ann', 'dev', 'view', 'system:nodes'],
  ...['system:node:{{EC2PrivateDNSName}}', 'x:{{SessionName}}', '{{SessionName}}', 'a#b', 'a #b', 'a: b', 'a:b', 'a b'],
  ...['yes', 'No', 'y', 'N', 'on', 'OFF', 'true', 'False', 'TRUE', 'tRue', 'null', '~', 'Null', 'nULL', '', '<<', '='],
  ...[
    '0',
    '-0',
    '+1',
    '007',
    '08',
    '0o17',
    '0O7',
    '0x1F',
    '0X_1f',
    '0b101',
    '-0b1',
    '0b2',
    '1_000',
    '_1',
    '1__0',
    '0x',
  ],
  ...['123456789012', '012345678901', '9223372036854775808', '18446744073709551616', '0xFFFFFFFFFFFFFFFFF', '-0xF'],
  ...[
    '0b11111111111111111111111111111111111111111111111111111111111111111',
    '0777777777777777777777777',
    '-',
    '+',
    '.',
  ],
  ...[
    '1.0',
    '1.',
    '.5',
    '._5',
    '.5_0',
    '.5__0',
    '-.5',
    '1e3',
    '1E+3',
    '1e',
    '1e999',
    '.5e999',
    '1_0.5',
    '0x1p3',
    '.e1',
  ],
  ...[
    '.inf',
    '-.INF',
    '+.Inf',
    '.nan',
    '.NaN',
    '+.nan',
    'Infinity',
    'nan',
    '190:20:30',
    '1:30',
    '12:30:45.5',
    '685.230_15e+03',
  ],
  ...['2001-12-14', '2001-1-1', '2001-12-14t21:59:43.10-05:00', '2001-12-14 21:59:43.10', '2001-12-14 21:59:43.10 -5'],
  ...[
    '2001-02-30',
    '20011-1-1',
    '2001-12-14T21:59:43Z',
    '2001-12-14T1:2:3,5+24:60',
    '!x',
    '@x',
    '`x',
    '%x',
    '|x',
    '>x',
  ],
  ...[
    '-x',
    '?x',
    ':x',
    '- x',
    '? x',
    '[x',
    ']x',
    '{x',
    '?',
    ':',
    '}x',
    ',x',
    '&x',
    '*x',
    '"x',
    "'x",
    'x"',
    "x'",
    'x,y',
    'x]',
    'x}',
  ],
  ...[
    'é',
    '日本',
    '😀',
    'uſername',
    '\u212a',
    'İ',
    'Σ',
    '\ufffd',
    'a\u00a0b',
    'a\u2003b',
    'aGVsbG8=',
    'aGVsbG8',
    '/+8=',
  ],
];

const controls = fc.constantFrom(
  ...['\0', '\x01', '\x07', '\x1b', '\x7f', '\u0080', '\u0085', '\u0090', '\u00a0', '\u2028', '\u2029', '\ufeff'],
  ...['\ufffe', '\uffff', '\ue000', '\u{10ffff}', '\t', '\r', '\n', '\r\n', '\ud800', '\v', '\f'],
);

/** Any text that a scalar may hold, mostly of the troublesome kind. */
export const value: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...plainScalars) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...plainScalars), fc.constantFrom(...plainScalars)).map((two) => two.join('')),
  },
  // Numbers in any base, and what is nearly one.
  { weight: 3, arbitrary: fc.stringMatching(/^[-+.]?(?:0[xobXOB])?[0-9a-fpxob_.eE+:-]{1,8}$/) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...plainScalars), controls, fc.constantFrom(...plainScalars))
      .map((three) => three.join('')),
  },
);

const tags = [
  ...['!!str', '!!int', '!!float', '!!bool', '!!null', '!!timestamp', '!!binary', '!!merge', '!!map', '!!seq', '!!set'],
  ...[
    '!',
    '!foo',
    '!<tag:yaml.org,2002:str>',
    '!<x>',
    '!<',
    '!e!x',
    '!!',
    '!!s%74r',
    '!!%FF',
    '!!%C3%A9',
    '!!st%7',
    '!a!b!c',
  ],
];

/** A tag or an anchor, with the blank behind it. */
export const property: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `${tag} `),
  fc.constantFrom('&a ', '&b ', '&a', '& ', '&é ', '&a-_1 '),
);

const escapes = fc.constantFrom(
  ...[
    '\\n',
    '\\t',
    '\\"',
    '\\\\',
    '\\/',
    '\\0',
    '\\x41',
    '\\xZZ',
    '\\u00e9',
    '\\ud800',
    '\\ud83d\\ude00',
    '\\U0001F600',
  ],
  ...[
    '\\U00110000',
    '\\UFFFFFFFF',
    '\\e',
    '\\_',
    '\\N',
    '\\L',
    '\\P',
    '\\ ',
    '\\\n',
    '\\\r\n  ',
    "\\'",
    '\\z',
    '\\\t',
    '\\',
  ],
);

function doubleQuoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A scalar as it stands in one line: plain, quoted well, quoted badly, an alias. */
export const inlineScalar: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: value },
  { weight: 4, arbitrary: value.map(doubleQuoted) },
  { weight: 3, arbitrary: value.map(singleQuoted) },
  { weight: 1, arbitrary: fc.array(fc.oneof(escapes, value), { maxLength: 4 }).map((parts) => `"${parts.join('')}"`) },
  { weight: 1, arbitrary: value.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom('*a', '*b', '*a ', '*nobody', '*', '*é') },
);

/** A scalar over several lines, to be indented by whoever places it. */
export const blockScalar: fc.Arbitrary<readonly string[]> = fc
  .record({
    indicator: fc.constantFrom('|', '>'),
    header: fc.constantFrom(
      '',
      '',
      '',
      '-',
      '+',
      '1',
      '2',
      '-1',
      '2+',
      '0',
      '10',
      '--',
      '+9',
      ' # c',
      '#c',
      ' x',
      '- # c',
    ),
    lines: fc.array(fc.oneof(value, fc.constantFrom('', ' ', '  ', '\t', ' x', '\tx', 'x\t')), { maxLength: 4 }),
  })
  .map(({ indicator, header, lines }) => [indicator + header, ...lines]);
