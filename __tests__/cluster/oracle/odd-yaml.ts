/**
 * Texts that show how go-yaml v2 reads YAML 1.1, by name: its scalars, escapes, tags, block scalars, flow and block
 * collections, directives, and what it refuses of each. What it refuses stands alone, since it takes the whole text along.
 */
export const yamlTexts: Readonly<Record<string, string>> = {
  'words that have a meaning': entries(...words()),
  'words that look as if': entries('yess', 'yEs', 'oN', 't', 'f', 'nil', 'None', 'inf', '.iNf', '+.nan', '-.nan', '='),
  ...numbers(),
  ...named('the username', usernames(), (text) => entries(text)),
  ...named('the list', lists(), (text) => text),
  'base64 of texts and of bytes that are none': base64Accounts(),
  'an account of any style':
    '- "a"\n- \'b\'\n- |\n  c\n- >-\n  d\n- &x e\n- *x\n- &n ~\n- *n\n- !!int 1\n- !x 2\n- ! 3\n',
  'what comes before an item that does not fit its tag, and behind it': '- a\n- [b]\n- c\n- !!int x\n- y\n- [z]\n',
  'aliases that unfold a little': bomb(3),
  'aliases that unfold more': bomb(4),
};

function words(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'],
    ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'],
    ...['~', 'null', 'Null', 'NULL', '<<', ''],
  ];
}

function entries(...usernames: string[]): string {
  return usernames.map((username) => `- rolearn: a\n  username: ${username}\n`).join('');
}

function named(what: string, texts: readonly string[], textOf: (text: string) => string): Record<string, string> {
  const name = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}… of ${text.length} characters` : text);
  return Object.fromEntries(texts.map((text) => [`${what} ${JSON.stringify(name(text))}`, textOf(text)]));
}

function numbers(): Record<string, string> {
  const bits = (count: number) => '1'.repeat(count);
  const zeros = '0'.repeat(70);
  return {
    'integers in any base, and what looks like them': entries(
      ...['0', '00', '0_0', '+1', '-1', '--1', '+-1', '+', '1_', '1__0', '_1', '1a', 'a1', '1 2'],
      ...['0b1', '0B1', '+0b1', '-0b1', '0b', '0b2', '0b1a', '0b+1', '0b-1', '0b+', '0b++1', '-0b+1', 'x0b+1', '0b+1x'],
      ...['0o7', '0O7', '0o8', '0o', '-0o7', '0777', '08', '-07', '-08', '0x1f', '0XaF', '0xg', '0x', '+0x1f', '0x_1'],
      ...['9223372036854775807', '9223372036854775808', '+9223372036854775808', '18446744073709551615'],
      ...['18446744073709551616', '-9223372036854775808', '-9223372036854775809', '+18446744073709551615'],
      ...[
        `0b${bits(63)}`,
        `0b${bits(64)}`,
        `0b${bits(65)}`,
        bits(64),
        bits(65),
        `${zeros}7`,
        `0x${zeros}f`,
        `0b${zeros}1`,
      ],
      ...[`0x${'f'.repeat(16)}`, `0x${'f'.repeat(17)}`, `-0x8${'0'.repeat(15)}`, `-0x8${'0'.repeat(14)}1`],
    ),
    'floats, and what looks like them': entries(
      ...[
        '1.5',
        '1.',
        '+1.',
        '-1.5',
        '0.0',
        '1.2.3',
        '1.a',
        '1_0.5',
        '1.5_0',
        '1.5x',
        'x1.5',
        '1:30',
        '0x1p3',
        '0x1p-2',
      ],
      ...[
        '1e3',
        '1E3',
        '1e+3',
        '1e-3',
        '1e',
        '1e+',
        '1ee3',
        '+1e3',
        '-1e3',
        '1.5e3',
        '1e1_0',
        '1e3x',
        '1e999',
        '-1e999',
      ],
      ...[
        '.1',
        '.12',
        '+.1',
        '-.1',
        '+.',
        '.',
        '..1',
        '.1.',
        '.a',
        '.1a',
        'a.1',
        '.1e3',
        '.1E-3',
        '.1e+12',
        '.1e',
        '.1e999',
      ],
      ...['.1_0', '.1_23', '.1__0', '.1_', '._1', '.1e1_0', '.1e1_23', '.1e_1', '.1e1_'],
    ),
    ...named(
      'one number is one key:',
      [
        '3: .nan, 0b11',
        '8: .nan, 0o10',
        '8: .nan, 010',
        '16: .nan, 0x10',
        '-3: .nan, -0b11',
        '10: .nan, +1_0',
        '3: .nan, 0b+11',
      ],
      (pair) => `- {rolearn: a, ${pair}: 1}\n`,
    ),
    'floats of one value are one key': '- {rolearn: a, 1.5: .nan, 15e-1: 1}\n',
    'different floats are different keys': '- {rolearn: a, 1.5: .nan, 2.5: 1}\n',
    'two spellings of a word are one key': '- {rolearn: a, yes: .nan, on: 1}\n',
    'two words of different meaning are different keys': '- {rolearn: a, yes: .nan, off: 1}\n',
    'two large numbers are different keys': '- {rolearn: a, 9223372036854775807: .nan, 9223372036854775806: 1}\n',
  };
}

function usernames(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['.nan', '.NaN', '.NAN', '.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF', '-.inf', '-.Inf', '-.INF'],
    ...timestamps(),
    ...tags(),
    ...quoted(),
    ...plain(),
    ...blocks(),
  ];
}

function timestamps(): string[] {
  const days = ['1-31', '3-31', '4-30', '5-31', '6-30', '7-31', '8-31', '9-30', '10-31', '11-30', '12-31', '02-28'];
  const noDays = [
    '0-1',
    '13-1',
    '1-0',
    '1-32',
    '4-31',
    '6-31',
    '9-31',
    '11-31',
    '2-29',
    '001-1',
    '1-001',
    '1',
    '1-1x',
    '1-1Z',
  ];
  const times = ['T1:2:3Z', 't21:59:43.1-05:00', 'T23:59:59,123+24:60', ' 1:2:3', '   21:59:43.10', 'T0:0:0-00:00'];
  const noTimes = ['T24:0:0Z', 'T1:60:0Z', 'T1:2:60Z', 'T1:2:3+25:00', 'T1:2:3-24:61', 'T1:2:3', ' 1:2:3Z', ' 1:2:3x'];
  const odder = [
    'T1:2:3.Z',
    'T1:2Z',
    'T1:2:3+1:00',
    'T1:2:3+01:0',
    'T1:2:3Zx',
    'T111:2:3Z',
    'T1:2:3.1x',
    'x1:2:3Z',
    ' 1:2',
  ];
  // biome-ignore format: a line is a kind.
  return [
    ...[...days, ...noDays].map((day) => `!!timestamp 2001-${day}`),
    ...[...times, ...noTimes, ...odder].map((time) => `!!timestamp 2001-1-1${time}`),
    ...['2000-2-29', '2004-2-29', '1900-2-29', '2100-2-29', '2400-2-29', '2004-2-30', '01-1-1', '20011-1-1', 'x2001-1-1'].map((date) => `!!timestamp ${date}`),
    ...['x2001-1-1 1:2:3', 'x2001-1-1T1:2:3Z'].map((time) => `!!timestamp ${time}`),
  ];
}

function tags(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['!!str yes', '!!bool yes', '!!bool 1', '!!bool x', '!!null ~', '!!null ""', '!!null', '!!null 0', '!!int 1.0'],
    ...['!!int 0x10', '!!int 18446744073709551615', '!!int 18446744073709551616', '!!int -9223372036854775808', '!!int -9223372036854775809', '!!float 9223372036854775808', '!!float -9223372036854775808', '!!int ~', '!!float 1.5', '!!float 0x10', '!!float "1"', '!!float yes'],
    ...['!!foo 1', '!int 1', '!<!int> 1', '!<tag:yaml.org,2002:int> x', '!<tag:yaml.org,2002:int> 1', '!<x 1', '!<> 1'],
    ...['!!int\n    1', '!!str\n    a', '!x', '!', '!\n    1', '!!', '!! x', '!a!b 1', '!a! 1', '!<a>b c', '!!binary "aG\\nk="'],
    ...['!%41 x', '!%4 x', '!%zz x', '!%4z x', '!%z4 x', '!!%69nt x', '!%C3%A9 x', '!%C3%41 x', '!%E2%82%AC x', '!%E2%82 x'],
    ...['!%F0%9F%98%80 x', '!%F8%80%80%80%80 x', '!%80 x', '!%C3 x', '!%C3x y', '!%C3xA9 y', '!%FF x', '!a{b c', '!a^ b', '!-_9Z x', '!é x'],
    ...["!a;/?:@&=+$.~*'()[]-_%20 x", '!a,b c', '!!binary "aG\\rk="', '!!binary a===', '!!binary YQ==', '!!binary YWJj'],
    ...['!!binary YQ', '!!binary YQ=', '!!binary YQ=a', '!!binary aG-k', '!!binary aG_k', '!!binary aG+/', '!!binary "aG k"'],
    ...['!!binary "YQ==YQ=="', '!!binary "YQ==x"', '!!binary "xYQ=="', '!!binary ""', '!!binary ~'],
    ...['&a-b_C9 x', '&a.b x', '& x', '&a', '&a: x', '&a? x', '&a, x', '&a] x', '&a} x', '&a% x', '&a@ x', '&a` x', '&a{ x'],
    ...['&a &b x', '!x !y z', '&a !!str 1', '!!str &a 1', '!!int &a x', '&a\n    x', '&a !!int', '*', '* a'],
  ];
}

function quoted(): string[] {
  const escapes = [
    '0',
    'a',
    'b',
    't',
    '\t',
    'n',
    'v',
    'f',
    'r',
    'e',
    ' ',
    '"',
    "'",
    '\\',
    'N',
    '_',
    'L',
    'P',
    '/',
    'X',
    'U',
  ];
  // biome-ignore format: a line is a kind.
  return [
    ...escapes.map((code) => `"x\\${code}y"`),
    ...['"\\x4"', '"\\x41"', '"\\x4g"', '"\\xg4"', '"\\x414"', '"\\u00e"', '"\\u00e9"', '"\\ud7ff"', '"\\ud800"', '"\\udfff"'],
    ...['"\\ue000"', '"\\U0000d800"', '"\\U0010ffff"', '"\\U00110000"', '"\\U0001F60"', '"\\uABCD"', '"\\uabcd"', '"\\'],
    ...['"a \\\n    b"', '"a\\\n    b"', '"a\\\n\n    b"', '"a\\\n    \\\n    b"', '"a\\\r\n    b"', '"a\\n\n    b"', '"a\\ \n    b"'],
    ...['"a\n    b"', '"a\n\n\n    b"', '"a \t\n \t  b"', '"a\n    "', '"\n    a"', '"\n\n    a"', '" a  b\t"', '"\ta"', '"  \n  "'],
    ...["'a\n    b'", "'a\n\n    b'", "'a''''b'", "''''", "'''a'", "'a\\n'", "'a\\'", "'a\"b'", "'a\n'", "'a", '"a\'b"', '"a""b"'],
    ...['"a\n--- b"', '"a\n---b"', '"a\n---"', '"a\n... b"', '"a\n...b"', '"a\n-- b"', "'a\n--- b'", '"a\n ---\n b"'],
    ...['"a\r\n    b"', '"a\r\r    b"', '"a\u2028    b"', '"a\u2028\n    b"', '"a\n\u2028    b"', '"a\u0085    b"', '"a\u2029\u2029b"'],
    ...['"a"b', '"a" b', '"a": b', '"a" # c', '"a"\t# c', '"a" #', "'a'#c"],
  ];
}

function plain(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['a b', 'a  b', 'a\tb', 'a #b', 'a# b', 'a\t#b', 'a :b', 'a:', 'a: ', 'a::b', 'a: b', 'a -b', 'a - b', 'a "b"', 'a?'],
    ...['-a', '--a', '?a', ':a', '::', ':', '?', '-', '- ', '@', '`', '%', '%a', '#a', 'a[b]{c},d', ',', ',a', ']', '}', '-]'],
    ...['a\n    b', 'a\n    b\n    c', 'a\n\n\n    b', 'a \t\n    b', 'a\n    \n    b', 'a\n    # c\n', 'a\n    # c\n    b', 'a\n # c'],
    ...['a\n    b: c', 'a\n   b', 'a\n\tb', 'a\n  \tb', 'a\n   \tb', 'a\n    - b', 'a\n  - b', 'a\n    #b', 'a\n\t', 'a\n\t# c\n'],
    ...['a\r\n    b', 'a\r    b', 'a\u0085    b', 'a\u2028    b', 'a\u2029    b', 'a\n\u2028    b', 'a\n--- b', 'a\n---b', 'a\n...'],
    ...['[a]', '[a', '{a: b}', '[a]b', '[a] # c', '[a]#c', '[a]: b', '{a: b}: c', 'é', '😀 a', '\u00a0', '\ufeff', 'a\ufeffb'],
  ];
}

function blocks(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['|+\n    a\n\n\n', '|-\n    a\n\n', '|\n    a\n\n', '|\n    a', '|+\n    a', '|-\n    a', '|\n    a\n    b', '|+\n    a\n'],
    ...['>+\n    a\n\n', '>-\n    a\n    b\n\n', '>\n    a\n\n    b\n', '>\n    a\n\n\n    b\n', '>\n    a\n     b\n     c\n    d\n'],
    ...['>\n    a\n\n     b\n\n    c\n', '>\n    a\n    \tb\n    c\n', '>\n    \ta\n    b\n', '>\n\n    a\n', '>\n\n\n     a\n    b\n'],
    ...['>\n     a\n\n     b\n', '>\n    a\n     b\n\n    c\n', '>\n     \n    a\n', '>\n    a \n    b\n', '>-\n    a\n\n    b\n\n'],
    ...['|2-\n    a\n', '|-2\n    a\n', '|+2\n    a\n\n', '|2+\n    a\n\n', '|1\n   a\n', '|3\n    a\n', '|9\n           a\n', '>2\n    a\n    b\n'],
    ...['|-+\n    a\n', '|22\n    a\n', '|-0\n    a\n', '|+0\n    a\n', '|a\n    a\n', '| a\n    a\n', '|2a\n    a\n', '|2 -\n    a\n'],
    ...['|  # c\n    a\n', '|\t# c\n    a\n', '|2#c\n    a\n', '|- \n    a\n', '|+ # c\n    a\n', '>\t\n    a\n'],
    ...['|\n', '|+\n\n\n', '|-\n\n', '>\n\n\n', '|+', '|-\n', '|+\n    \n', '|\n     \n'],
    ...['|\n  a\n', '|\n     a\n    b\n', '|\n      \n    a\n', '|\n   \n    a\n', '|\n    a\n  # c\n', '|\n    a\n    # c\n', '|\n    a\n# c\n'],
    ...['|\n    a\r\n    b\r\n', '>\n    a\u2028    b\n', '>\n    a\u0085    b\n', '|\n    a\u2029    b\n', '>\n    a\r\r    b\n'],
    ...['|1\n\ta\n', '|\n    a\n\t\n', '|\n    a\n    \t\n', '|\n    a\n   \n    b\n', '|\n    a\n      \n    b\n', '|\n    --- x\n'],
    ...['|\n    a\n---\n', '|\n    a\n  \tb\n', '|2\n  \n    a\n', '|2\n      a\n    b\n', '|\n    a: b\n    - c\n    "d\n', '|\n    😀\n    é\n'],
  ];
}

function lists(): string[] {
  return [...flowLists(), ...blockLists(), ...documents(), ...maps(), ...characters()];
}

function flowLists(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['[]', '[ ]', '[,]', '[a,]', '[a,,b]', '[a b]', '[a\n]', '[a\n,\nb]', '[a\nb]', '[[a], [b]]', '[a]]', '[a}', '{a]', '[[a]', '[a'],
    ...['[{rolearn: a},{rolearn: b}]', '[{rolearn}]', '[{rolearn, username: b}]', '[{rolearn: a, }]', '[{rolearn: a,, }]', '[{, }]'],
    ...['[{? rolearn : a}]', '[{? rolearn}]', '[{? rolearn, username: b}]', '[{?}]', '[{rolearn: a, ? : b}]', '[{rolearn: a, ? }]', '[{rolearn: a, ? , username: b}]', '[{rolearn: a, ?\n}]', '[{? "rolearn": a}]', '[{? [a] : b}]', '[{a: - b}]', '[{? - a}]', '[{? }]', '[{? , rolearn: a}]', '[{: a}]', '[{: a, rolearn: b}]'],
    ...['[{rolearn: }]', '[{rolearn:}]', '[{rolearn: , username: b}]', '[{rolearn:, username: b}]', '[{rolearn: a b: c}]', '[{rolearn: a: b}]'],
    ...['[{"rolearn":a}]', '[{"rolearn" :a}]', '[{rolearn :a}]', '[{"rolearn"\n:a}]', '[{rolearn\n: a}]', "[{'rolearn':'a'}]", '[{rolearn:\na}]'],
    ...['[? rolearn : a]', '[? rolearn : a, b]', '[? a, b]', '[? ]', '[?]', '[? : a, b]', '[: a]', '[: a, b]', '[rolearn: , b]', '[rolearn: ]'],
    ...['["rolearn":a]', '[rolearn: a: b]', '[[a]: b]', '[{a: b}: c]', '[rolearn: a, username: b]', '[rolearn: [a]]', '[rolearn: {a: b}]'],
    ...['[- a]', '[-a]', '[-]', '[- ]', '[a - b]', '[|]', '[>]', '[> a]', '[a|b]', '[%a]', '[@a]', '[`a]', '[a`]', '[#c\na]', '[a #c\n,b]'],
    ...['[a,#c\nb]', '[a#c\n]', '[&x a, *x]', '[&x a, *x ]', '[*x, &x a]', '[!!str 1, !!int 1]', '[!!int]', '[&x, b]', '[&x , b]', '[! ]'],
    ...['[a,\n\tb]', '[\ta]', '[a\t]', '[a\t,b]', '[\n\n a,\n\n b\n\n]\n', '[a:b, c]', '[a: b]', '[a :b]', '[a?b, ?c]', '[:a, b]', '[::a]'],
    ...['["a"b]', '["a" b]', '["a",\'b\']', '["a\n b"]', '[a]\n- b\n', '[a]: b\n', '[a] : b\n', '- [a]: b\n', '- {a: b}: c\n', '[a, b]: [c]\n'],
    ...['[a, : b]', '[{a, : b}]', '[: a: b]', '[a: - b]', '[a: ? b]', '["a" - b]', '["a" ? b]', '["a"\n"b": c]', '[a]"b": c\n', '- [a] b: c\n'],
    ...['- [a,\nb]\n', '- {rolearn: a,\nusername: b}\n', '- groups: [\n  a,\n  b]\n  rolearn: c\n', '- groups: [a,\n"b"]\n', '- - - [\na: b]\n'],
    ...[`[{${'k'.repeat(1024)}: a}]`, `[{${'k'.repeat(1025)}: a}]`, `[${'k'.repeat(1025)}: a]`, `["${'k'.repeat(1022)}": a]`, `["${'k'.repeat(1023)}": a]`],
  ];
}

function blockLists(): string[] {
  // biome-ignore format: a line is a kind.
  return [
    ...['- - a\n  - b\n', '- - - a\n', '- a\n - b\n', '- a\n  - b\n', ' - a\n - b\n', ' - a\n- b\n', '-\n  - a\n', '-\n- a\n', '-\n\n  - a\n', '-a\n'],
    ...['- rolearn: a\n  username\n', '- rolearn: a\n  username\n  groups: [b]\n', '- rolearn: a\n   username: b\n', '- rolearn: a\n username: b\n'],
    ...['- ? rolearn\n', '- ? rolearn\n  username: b\n', '- ? rolearn\n  ? username\n  : b\n', '- ?\n  : a\n', '- : a\n', '- ? : a\n', '- ?rolearn: a\n'],
    ...['- ? - a\n  : b\n', '- ? |\n    rolearn\n  : a\n', '- ? "rolearn"\n  : - a\n', '- ? rolearn : a\n', '? a\n', '? a\n: b\n', ': a\n', 'a\n: b\n'],
    ...['- rolearn: - a\n', '- rolearn: ? a\n', '- a: b: c\n', '- rolearn:\n    a\n', '- rolearn:\n  a\n', '- rolearn:\n\n  username: b\n', '- rolearn:a\n'],
    ...['- rolearn: &x\n  username: b\n', '- rolearn: !!str\n  username: b\n', '- rolearn: !!str &x\n  username: *x\n', '- &x\n  rolearn: a\n', '- &x\n- *x\n'],
    ...['- &x rolearn: a\n  username: *x\n', '- &x a: b\n  &y c: d\n', '- !!map\n  rolearn: a\n', '- !!str rolearn: a\n', '- *x : a\n', '- &x k\n- *x : a\n'],
    ...['- rolearn: a\n  groups:\n  -\n  - b\n  username: c\n', '- rolearn: a\n  groups:\n  - b\n username: c\n', '- rolearn: a\n  groups:\n    -\n    - b\n'],
    ...['- rolearn: a\n  groups:\n  - b\n  - c: d\n  username: e\n', '- rolearn: a\n  groups: &x\n  - b\n  username: c\n', '- groups:\n  - a\n  : b\n', '- groups:\n  - a\n  ? b\n'],
    ...['- groups:\n  - a\n  -\n  rolearn: b\n', '- groups:\n    - a\n    b\n', '- groups:\n    - a\n    b: c\n', '- groups:\n  -\n', '- ?\n  - a\n', '- ? a\n  :\n  - b\n'],
    ...['- "rolearn": a\n', "- 'rolearn' : a\n", '- "role\n  arn": a\n', '- role\n  arn: a\n', '- rolearn : a\n', '- rolearn\t: a\n', '- a: b\n  - c\n', '- a: b\n  c\n'],
    ...['-\t- a\n', '- \t- a\n', '- a:\tb\n', '-\n\t- a\n', '- a\n \t- b\n', '\t\n- a\n', '-\t\n  a\n', '- rolearn: a\n\tusername: b\n', '- rolearn: a\n  \tusername: b\n'],
    ...['- rolearn:\t\n    a\n', '- ?\ta\n  :\tb\n', '- rolearn: a # c\n  # d\n  username: b\n', '  # c\n- a\n', '\n\n- a\n', '- a # c', '- a\n# c\n- b\n', '- # c\n  a\n'],
    ...['- |\n a\n# c\n- b\n', '- |\n a\n b\n- >\n c\n d\n', '- a\n# c', '- a\n  # c\n  b\n', '- "a"\n  "b"\n', '- a\n"b"\n', '- a\n[b]\n', '- a\nb: c\n', '- a\n- b: c\n d: e\n'],
    ...[`- rolearn: a\n  ${'k'.repeat(1025)}: b\n`, `- rolearn: a\n  "${'k'.repeat(1022)}": b\n`, `- rolearn: a\n  ${'k'.repeat(1025)}\n`, `- &${'k'.repeat(1025)} a: b\n`],
    ...['- rolearn: a\n  "username"\n', '- rolearn: a\n  [b]\n', '- rolearn: a\n  &x\n', '- rolearn: a\n  ? username\n  groups: [b]\n', '- rolearn: a\n  - b\n', '- a\n  ? b\n'],
    ...['- rolearn: a\n  : b\n', '- rolearn: a\n  "b" |\n   c\n', '- rolearn: a\n  b |\n   c\n', '- "a" |\n  b\n', '- - ? a\n  - : b\n', '- - a\n  - b: c\n    ? d\n    : e\n'],
    ...['- rolearn: a\n-', '- - - a\n    - b\n  - c\n- d\n', '- - a\n - b\n', '- - a\n    - b\n', '- a: - b\n', '- a:\n    - b\n   - c\n', '- a:\n    b: c\n  d: e\n- f\n'],
  ];
}

function documents(): string[] {
  const list = '---\n- a\n';
  const directives = [
    ...[
      '%YAML 1.1 # c',
      '%YAML\t1.1',
      '%YAML  1.1  ',
      '%YAML 1.1#c',
      '%YAML 1.1 x',
      '%YAML 1',
      '%YAML 1.',
      '%YAML x.1',
      '%YAML .1',
      '%YAML 1.1x',
    ],
    ...[
      '%YAML 1.01',
      '%YAML 001.1',
      '%YAML 1.001',
      '%YAML 2.1',
      '%YAML 1.0',
      '%YAML 11.1',
      '%YAML 1-1',
      '%YAML',
      '%YAML ',
      '%',
      '% YAML 1.1',
      '%YAML1.1',
    ],
    ...[
      '%TAGS ! a',
      '%Y-_9 a',
      '%TAG\t!y!\ta',
      '%TAG !y! a # c',
      '%TAG !y! a b',
      '%TAG !y!',
      '%TAG !y! ',
      '%TAG !y!a',
      '%TAG !y a',
      '%TAG y! a',
      '%TAG',
    ],
    ...[
      '%TAG ! a',
      '%TAG !! a',
      '%TAG !y! ^',
      '%TAG !y! !',
      '%TAG !y! a\n%TAG !y! b',
      '%TAG !y! a\n%TAG !z! b',
      '%TAG !y! a^',
      '%TAG !é! a',
      '%YAML 1.1\n%TAG !y! a',
    ],
  ];
  // biome-ignore format: a line is a kind.
  return [
    ...directives.map((directive) => `${directive}\n${list}`),
    ...['%TAG !! tag:yaml.org,2002:\n---\n- !!str 1\n', '%TAG !! !x\n---\n- !!int a\n', '%TAG !y! tag:yaml.org,2002:\n---\n- !y!int a\n', '%TAG !y! a\n---\n- !z!b c\n'],
    ...['%TAG !y! tag:yaml.org,2002:i\n---\n- !y!nt a\n', '%TAG ! tag:yaml.org,2002:\n---\n- !int a\n- !!int 1\n', '%TAG ! tag:yaml.org,2002:int\n---\n- ! a\n', '%TAG !y! !\n---\n- !y!b c\n'],
    ...['%YAML 1.1\n- a\n', '%YAML 1.1\n', '%YAML 1.1', '%YAML 1.1\n---', '- a\n%YAML 1.1\n', '- a\n%YAML 1.1\n---\n- b\n', ' %YAML 1.1\n---\n- a\n', '%YAML 1.1\n\n# c\n---\n- a\n'],
    ...['--- # c\n- a\n', '--- [a]\n', '---\t[a]\n', '--- - a\n', '---- a\n', '---a\n', '---\n...\n', '---', '---\n', '...', '...\n', '....\n', '... # c\n- a\n', '-- a\n', '.. a\n', ' ---\n- a\n', ' ...\n'],
    ...['- a\n...', '- a\n---', '- a\n...\n- b\n', '- a\n...\n---\n- b\n', '- a\n--- b\n', '- a\n---b\n', '- a\n...b\n', '---\n---\n', '---\n%YAML 1.1\n', '---\n%TAG ! a\n', '...\n---\n- a\n'],
    ...['--- |\n a\n', '--- >\n a\n b\n', '--- !!str\n- a\n', '--- &x\n- a\n- *x\n', '&x\n- a\n', '!!seq\n- a\n', '# c\n', '\n', ' \n', '# c', '#', '[a]\n---\n', '[a] # c\n', '[a]\n@\n', '[a]\n"b\n'],
    ...['- a\n"b\n', '- a\n@\n', '- a\n]\n', '- a\n}\n', '- a\n,\n', '- a\n? b\n', '- a\n: b\n', '- a\n* b\n', '- a\n&x\n', '- a\n!x\n', '- a\n| b\n', '- a\n%\n'],
    ...['!!null ~', '!!int 1', '!!int x', '!!str ~', '""', "'a'", '~', 'null', 'yes', '1', '*x', '&x', '&x [*x]', '- &x [*x]\n', '- &x [a]\n- *x\n', '- &x {a: *x}\n', '&x {a: b}'],
  ];
}

function maps(): string[] {
  const base = '- &a {rolearn: x, username: y}\n';
  const more = '- &b {rolearn: z, groups: [g]}\n';
  // biome-ignore format: a line is a kind.
  return [
    ...['{<<: *a}', '{<<: [*a]}', '{<<: [*a, *b]}', '{<<: [*b, *a]}', '{<<: [*a, {username: z}]}', '{<<: [{username: z}, *a]}', '{<<: *a, <<: *b}', '{<<: *b, <<: *a}'],
    ...['{<<: [*a, c]}', '{<<: *c}', '{<<: []}', '{<<: {}}', '{<<: ~}', '{<<: [[*a]]}', '{<<: [~]}', '{<<: &c {username: z}}', '{<<: {<<: *a, username: z}}', '{<<: "a"}'],
    ...['{username: z, <<: *a}', '{<<: *a, username: z}', '{"<<": *a}', "{'<<': *a}", '{! <<: *a}', '{!!merge <<: *a}', '{!!merge "<<": *a}', '{!!str <<: *a}', '{!x <<: *a}', '{!!merge a: *a}'],
    ...['{&c <<: *a}', '{<: *a}', '{<<<: *a}', '{? << : *a}'],
  ]
    .map((map) => `${base}${more}- ${map}\n`)
    .concat(
      '- &a {<<: *a}\n',
      '- &a {rolearn: a, <<: [*a]}\n',
      '- &a {<<: {x: *a}}\n',
      '- &a [b]\n- {<<: [*a]}\n',
      '- &a b\n- {<<: *a}\n',
    )
    .concat(
      '- {rolearn: a, ? [x] : 1}\n',
      '- {rolearn: a, ? {x: y} : 1}\n',
      '- {rolearn: a, {{x}}: 1}\n',
      '- {rolearn: a, *b : 1}\n',
      '- &b [c]\n- {*b : 1}\n',
    )
    .concat(
      '- {rolearn: a, !!int x: 1}\n',
      '- {rolearn: a, x: !!int y}\n',
      '- {rolearn: a, x: {y: [.nan]}}\n',
      '- {rolearn: a, .nan: 1}\n',
      '- {rolearn: a, .inf: 1, -.inf: 2}\n',
    );
}

function characters(): string[] {
  const control = [
    '\x01',
    '\x08',
    '\x0b',
    '\x0c',
    '\x0e',
    '\x1f',
    '\x7e',
    '\x7f',
    '\x80',
    '\x84',
    '\x85',
    '\x86',
    '\x9f',
    '\xa0',
  ];
  const others = ['\ud7ff', '\ue000', '\ufffd', '\ufffe', '\uffff', '\u{10000}', '\u{10ffff}', '\ud800', '\udfff'];
  const border = (length: number, text: string) => `- a\n---\n# ${'x'.repeat(length - 10)}${text}${'x'.repeat(509)}\0`;
  // biome-ignore format: a line is a kind.
  return [
    ...['\x01- a\n', '\x01', `- é${'x'.repeat(600)}\x01\n`, `- é${'x'.repeat(1100)}\x01\n`, `- ${'é'.repeat(300)}\n---\n# ${'x'.repeat(100)}\x01`],
    ...[509, 510, 511, 512, 513, 514].map((length) => `- é${'x'.repeat(length - 9)}\n---\n\x01`),
    ...[1022, 1023, 1024, 1025, 1026].map((length) => `- é${'x'.repeat(length - 9)}\n---\n\x01`),
    ...[...control, ...others].map((character) => `- a${character}b\n`),
    ...['\ufeff- a\n\ufeff- b\n', '\ufeff\ufeff- a\n', '\ufeff', '\ufeff\n', '\ufeff# c\n- a\n', ' \ufeff- a\n', '- a\n\ufeff', '\ufeff---\n- a\n', '- \ufeffa\n', '\ufeff- é\n- 😀\n'],
    ...[509, 510, 511, 512, 513].flatMap((length) => [
      border(length, ''),
      border(length, 'é'),
      border(length, '€'),
      border(length, '😀'),
    ]),
    ...[511, 512, 513].map((length) => `- ${'x'.repeat(length - 3)}\n`),
    ...['- a\r\r\n- b\n', '- a\n\r- b\r', '- a\u0085\u0085- b', '- a\u2028\u2029- b\n', '# c\r- a\r', '# c\u0085- a', '# c\u2028- a', '- é: b\n', '- 😀: b\n'],
  ];
}

/** A list of base64 for accounts, whose text is kept: the first and last of each length of UTF-8, and what is just none. */
function base64Accounts(): string {
  const bytes = [
    ...[
      '00',
      '0a',
      '7f',
      '80',
      'bf',
      'c0 80',
      'c1 bf',
      'c2 80',
      'c2 7f',
      'c2 c0',
      'df bf',
      'df',
      'e0 9f bf',
      'e0 a0 80',
      'e0 bf bf',
      'e0 a0',
    ],
    ...[
      'e1 80 80',
      'e1 7f 80',
      'ec bf bf',
      'ec bf c0',
      'ed 80 80',
      'ed 9f bf',
      'ed a0 80',
      'ee 80 80',
      'ef bf bf',
      'ef bf 7f',
      'f0 8f bf bf',
      'f0 90 80 80',
    ],
    ...[
      'f0 bf bf bf',
      'f1 80 80 80',
      'f3 bf bf bf',
      'f3 bf bf',
      'f4 80 80 80',
      'f4 8f bf bf',
      'f4 90 80 80',
      'f5 80 80 80',
      'ff',
      '61 e2 82 ac 62 ff 63',
    ],
  ];
  return bytes
    .map((each) => `- !!binary ${Buffer.from(each.replaceAll(' ', ''), 'hex').toString('base64')}\n`)
    .join('');
}

function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const before = level === 0 ? 'x' : `*l${level - 1}`;
    return `- &l${level} {a: [${Array(10).fill(before).join(', ')}]}\n`;
  });
  return lines.join('');
}
