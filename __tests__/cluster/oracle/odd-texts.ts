import { yamlTexts } from './odd-yaml.ts';

/** Texts that show one rule each of how the authenticator reads, by name. Each is read as every section. */
export const oddTexts: Readonly<Record<string, string>> = {
  ...characters(),
  ...structure(),
  ...scalars(),
  ...maps(),
  ...fields(),
  ...accounts(),
  ...yamlTexts,
};

function one(username: string): string {
  return `- rolearn: a\n  username: ${username}\n`;
}

function characters(): Record<string, string> {
  const padding = `# ${'x'.repeat(600)}\n`;
  return {
    'a byte order mark': `\ufeff${one('b')}`,
    'two byte order marks: the second takes the first letter of each line': '\ufeff\ufeff\nx- a\nx- b\n',
    'a byte order mark at the end of the first chunk': `- ${'x'.repeat(509)}\n\ufeff- y\n`,
    'a NUL': '- a\0\n',
    'a DEL': '- a\x7f\n',
    'a C1 control': '- a\u0090\n',
    'half a surrogate pair': '- a\ud800\n',
    'U+FFFF': '- a\uffff\n',
    'a forbidden character behind the document, in its chunk': '- a\n---\n\0',
    'a forbidden character behind the document, in another chunk': `- a\n---\n${padding}\0`,
    'a forbidden character, the last of its chunk': `- a\n---\n# ${'x'.repeat(501)}\0${padding}`,
    'a forbidden character, the first of the next chunk': `- a\n---\n# ${'x'.repeat(502)}\0${padding}`,
    'a letter across the border of chunks goes to the next': `- a\n---\n# ${'x'.repeat(500)}é${'x'.repeat(508)}\0${padding}`,
    'a letter across the border, and one byte less': `- a\n---\n# ${'x'.repeat(501)}é${'x'.repeat(508)}\0${padding}`,
    'a carriage return ends a line': '- a\r- b\r',
    'NEL ends a line': '- a\u0085- b\u0085',
    'LS ends a line': '- a\u2028- b\u2028',
    'LS inside a scalar stays': '- a\u2028  b\n',
    CRLF: '- rolearn: a\r\n  username: b\r\n',
    'white space as Go counts it': '\u0085\u2003\n',
    'a byte order mark is no white space': '\ufeff',
    'two backticks': '``',
  };
}

function structure(): Record<string, string> {
  return {
    'a tab behind a dash': '-\ta\n',
    'a tab before a dash': '\t- a\n',
    'a tab behind a key': '- rolearn:\ta\n',
    'a tab on an empty line': '- a\n\t\n',
    'a tab before a comment': '- a\t# c\n',
    'a tab in a continued scalar': '- a\n\tb\n',
    'a bracket too many': '[a]]\n',
    'a bracket too few': '[a\n',
    'no token behind the document': '[a] @\n',
    'text behind the document': '[a] b\n',
    'text behind a quoted scalar': '- "a" b\n',
    'a flow list as the key of a map': '- []: a\n- {}: b\n',
    'a colon at the beginning, in flow': '[:a]\n',
    'a question mark inside, in flow': '[a?b]\n',
    'a pair without a key, in flow': '[? : a]\n',
    'a question mark alone, in flow': '[a, ?]\n',
    'a key that is a list is lost at the root': '[]: a\n',
    'a pair in a flow list': '[rolearn: a]\n',
    'a complex key': '- ? rolearn\n  : a\n',
    'a key of 1024 letters': `- ${'k'.repeat(1024)}: a\n`,
    'a key of 1025 letters': `- ${'k'.repeat(1025)}: a\n`,
    'a long key with a question mark': `- ? ${'k'.repeat(1025)}\n  : a\n`,
    'a plain scalar that looks like a longer key': `- ${'k'.repeat(2000)}\n`,
    'a list below its key, not indented': '- rolearn: a\n  groups:\n  - k\n  - l\n',
    'a list less indented than its key': '- rolearn: a\n  groups:\n - x\n',
    'a mis-indented group': '- rolearn: a\n  groups:\n    - k\n   - l\n',
    'a group indented too far': '- rolearn: a\n  groups:\n    - k\n      - l\n',
    'a comment glued to a scalar': '- a#b\n',
    'a comment glued to a quoted scalar': '- "a"#b\n',
    'a document end first': '...\n- a\n',
    'the second document does not count': '- a\n---\n- b\n',
    'the second document is broken': '- a\n--- ]\n',
    'a document end is broken': '- a\n... ]\n',
    'an indicator without a blank': '- a\n---b\n',
    'an empty first document': '---\n---\n- a\n',
    'YAML 1.1': '%YAML 1.1\n---\n- a\n',
    'YAML 01.1': '%YAML 01.1\n---\n- a\n',
    'YAML 1.2': '%YAML 1.2\n---\n- a\n',
    'YAML 1.1 twice': '%YAML 1.1\n%YAML 1.1\n---\n- a\n',
    'another directive': '%FOO\n---\n- a\n',
    'a tag directive': '%TAG !y! tag:yaml.org,2002:\n---\n- !y!str 1\n',
    'the handle ! as YAML': '%TAG ! tag:yaml.org,2002:\n---\n- !int a\n',
    'an unknown handle': '- !y!str 1\n',
    'nested 10,000 levels deep': `- a: ${'['.repeat(9998)}${']'.repeat(9998)}\n`,
    'nested 10,001 levels deep': `- a: ${'['.repeat(9999)}${']'.repeat(9999)}\n`,
    'more brackets than go-yaml counts': `- ${'['.repeat(10_001)}`,
  };
}

function scalars(): Record<string, string> {
  const plain = [
    ...['yes', 'No', 'y', 'on', 'OFF', 'tRue', 'null', '~', 'nULL', '""', "''", '{{SessionName}}', '"{{SessionName}}"'],
    ...['1', '-0', '007', '08', '0o17', '0x1F', '0b2', '0b+1', '-0b1', '1_000', '_1', '1:30', '18446744073709551616'],
    ...[
      '0xFFFFFFFFFFFFFFFFF',
      '-0xFFFFFFFFFFFFFFFF',
      '.5',
      '.5_0',
      '._5',
      '1.',
      '1e3',
      '1e999',
      '.5e999',
      '0x1p3',
      '.',
    ],
    ...[
      '2001-12-14',
      '12:30:45',
      '@a',
      '`a',
      '%a',
      '*a',
      '&a',
      '!a',
      '|',
      '>-',
      '- a',
      '? a',
      'a: b',
      'a:b',
      '"a',
      "a'",
    ],
    ...[
      '!!str 1',
      '!!str',
      '! 1',
      '!x 1',
      '!<tag:yaml.org,2002:str> 1',
      '!!int "1"',
      '!!int a',
      '!!bool "yes"',
      '!!null x',
    ],
    ...['!!float 1', '!!float 18446744073709551615', '!!float a', '!!s%74r 1', '!!%FF 1', '!!timestamp 2001-1-1'],
    ...[
      '!!timestamp 2001-02-30',
      '!!timestamp 2001-12-14t21:59:43,10-05:00',
      '!!timestamp "2001-12-14  21:59:43"',
      '!!timestamp 2001-12-14T1:2:3+24:60',
      '!!timestamp 2001-12-14T1:2:3+25:00',
      '!!timestamp 2001-12-14T24:2:3Z',
    ],
    ...[
      '!!binary aGk=',
      '!!binary aGk',
      '!!binary 4oDi',
      '!!merge <<',
      '"\\u00e9\\x41\\e\\L\\/"',
      '"\\e\\L"',
      '"\\ud83d\\ude00"',
    ],
    ...[
      '"\\U0001F600"',
      '"\\z"',
      "'it''s'",
      '"a\\\n    b"',
      '"a\n\n  b"',
      'a\n    b',
      'a\n\n    b',
      '"a\n--- b"',
      '>\n    a\n    b\n',
    ],
    ...[
      '|+\n    a\n\n',
      '|-\n    a\n',
      '|2\n    a\n',
      '|1-\n   a\n',
      '|0\n',
      '| # c\n    a\n',
      '|#c\n    a\n',
      '>\n    a\n     b\n    c\n',
    ],
    ...['|\n\n   \n    a\n', '|\n\ta\n', '|\n    \ta\n'],
  ];
  return Object.fromEntries(plain.map((text) => [`the username ${JSON.stringify(text)}`, one(text)]));
}

function maps(): Record<string, string> {
  return {
    'a key twice': '- {rolearn: a, rolearn: b}\n',
    'a key twice, once broken': '- {rolearn: a, x: .nan, x: 1}\n',
    infinity: '- {rolearn: a, x: .inf}\n',
    'null as a key': '- {rolearn: a, ~: 1}\n',
    'a large number as a key': '- {rolearn: a, 18446744073709551615: 1}\n',
    'a number as a key': '- {rolearn: a, 1: 1, 1.5: 2, true: 3}\n',
    'a list as a key': '- {rolearn: a, [x]: 1}\n',
    'an alias': '- &a {rolearn: a}\n- *a\n',
    'an alias in a key': '- &a rolearn\n- {*a : b}\n',
    'an unknown alias': '- *a\n',
    'an alias of what is around it': '- &a {rolearn: a, x: *a}\n',
    'an anchor twice': '- &a k\n- &a l\n- *a\n',
    'a merge before': '- {<<: {username: a, rolearn: x}, username: b}\n',
    'a merge behind wins': '- {username: b, <<: {username: a, rolearn: x}}\n',
    'of several merged maps the first wins': '- {<<: [{username: a}, {username: b, rolearn: x}]}\n',
    'a merge of an alias': '- &a {rolearn: a}\n- {<<: *a, username: b}\n',
    'a merge of no map': '- {<<: a}\n',
    'a merge of an alias of a list': '- &a [x]\n- {<<: *a}\n',
    'quoted, it is no merge': '- {"<<": {rolearn: a}}\n',
    'with the tag !, it is one': '- {! "<<": {rolearn: a}}\n',
    'with the tag !!merge, it is one': '- {!!merge "<<": {rolearn: a}}\n',
    'with the tag !!str, it is none': '- {!!str <<: {rolearn: a}}\n',
    'an alias bomb': bomb(),
    'a text that begins with a brace': '{}\n',
    'a map in place of a list': 'rolearn: a\n',
    'a scalar in place of a list': 'a\n',
    'null in place of a list': '~\n',
  };
}

function bomb(): string {
  const levels = Array.from({ length: 6 }, (_, level) => {
    const before = level === 0 ? '"x"' : `*l${level - 1}`;
    return `- &l${level} {a: [${Array(10).fill(before).join(', ')}]}\n`;
  });
  return levels.join('');
}

function fields(): Record<string, string> {
  return {
    'names ignore case': '- {RoleArn: a, USERNAME: b, Groups: [c]}\n',
    'the last of several spellings in the order of letters': '- {username: b, USERNAME: a, rolearn: x}\n',
    'ſ counts as s': '- {rolearn: a, uſername: b, groupſ: [c]}\n',
    'null keeps what another spelling said': '- {rolearn: a, USERNAME: b, username: null}\n',
    'a wrong type keeps what another spelling said': '- {rolearn: a, USERNAME: b, username: 1}\n',
    'null empties groups': '- {rolearn: a, GROUPS: [x], groups: null}\n',
    'a scalar keeps groups': '- {rolearn: a, GROUPS: [x], groups: l}\n',
    'a null group keeps the one in its place': '- {rolearn: a, GROUPS: [k, l], groups: [null, m]}\n',
    'a group of the wrong type keeps the one in its place':
      '- {rolearn: a, GROUPS: [k, l, m], Groups: [w], groups: [1, 2, 3]}\n',
    'no groups make a new list': '- {rolearn: a, GROUPS: [k, l], Groups: [], groups: [1, 2]}\n',
    'a null group': '- {rolearn: a, groups: [null, k]}\n',
    'a group that is a list': '- {rolearn: a, groups: [[k], l]}\n',
    'an item that is text': '- a\n- {rolearn: b}\n',
    'an item that is a list': '- [a]\n- {rolearn: b}\n',
    'a userid': '- {rolearn: a, userid: 1}\n',
    'an sso block': '- {rolearn: a, sso: {permissionSetName: x}}\n',
  };
}

function accounts(): Record<string, string> {
  return {
    'numbers keep their zeros': '- 012345678901\n- 0x1F\n- 1_0\n',
    'words keep their letters': '- yes\n- .nan\n- 2001-12-14\n- <<\n',
    'null is empty': '- ~\n- null\n- Null\n-\n- "null"\n',
    'a list among accounts is dropped': '- a\n- [b]\n- {c: d}\n- e\n',
    'an alias of a list is dropped': '- &a [b]\n- *a\n- c\n',
    'what does not fit its tag empties all behind it': '- a\n- [b]\n- !!int c\n- d\n',
    base64: '- !!binary MTIz\n',
    'broken base64': '- a\n- !!binary "?"\n- b\n',
  };
}
