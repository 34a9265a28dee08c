import fc from 'fast-check';
import { blockScalar, inlineScalar, property, value } from './scalars.ts';

const key = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('rolearn', 'userarn', 'username', 'groups') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('roleArn', 'USERNAME', 'Groups', 'GROUPS', 'userid', 'sso', 'SSO', 'groupſ', 'uſerarn'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"groups"',
      "'username'",
      '<<',
      '"<<"',
      '!!merge <<',
      '! <<',
      '? groups',
      '? [a]',
      '{a: b}',
    ),
  },
  { weight: 1, arbitrary: inlineScalar },
);

const inlineGroups: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(inlineScalar, { maxLength: 4 }).map((groups) => `[${groups.join(', ')}]`) },
  { weight: 1, arbitrary: fc.array(inlineScalar, { maxLength: 3 }).map((groups) => `[${groups.join(',')},]`) },
  { weight: 1, arbitrary: fc.tuple(inlineScalar, inlineScalar).map(([name, text]) => `{${name}: ${text}}`) },
  { weight: 1, arbitrary: fc.tuple(inlineScalar, inlineScalar).map(([name, text]) => `[? ${name} : ${text}, a: b]`) },
  { weight: 1, arbitrary: inlineScalar },
);

const end = fc.oneof(
  { weight: 8, arbitrary: fc.constant('') },
  fc.constantFrom(' # c', '#c', ' ', '\t', '\t# c', ' \t'),
);

/** The lines of one pair, the first without indentation. */
const pair: fc.Arbitrary<readonly string[]> = fc
  .record({
    key,
    colon: fc.oneof({ weight: 20, arbitrary: fc.constant(': ') }, fc.constantFrom(':', ' : ', ':\t', ':  ')),
    property: fc.oneof({ weight: 10, arbitrary: fc.constant('') }, property),
    body: fc.oneof(
      { weight: 8, arbitrary: inlineScalar.map((text) => [text]) },
      { weight: 4, arbitrary: inlineGroups.map((text) => [text]) },
      { weight: 2, arbitrary: blockScalar.map(([head = '', ...rest]) => [head, ...rest.map((line) => `  ${line}`)]) },
      {
        weight: 4,
        arbitrary: fc
          .tuple(fc.constantFrom('', ' ', '  ', '    '), fc.array(inlineScalar, { maxLength: 3 }))
          .map(([indent, groups]) => ['', ...groups.map((group) => `${indent}- ${group}`)]),
      },
      { weight: 1, arbitrary: fc.tuple(inlineScalar, value).map(([first, second]) => [first, `  ${second}`]) },
    ),
    end,
  })
  .map(({ key: name, colon, property: before, body: [head = '', ...rest], end: after }) => [
    name + colon + before + head + after,
    ...rest,
  ]);

const flowEntry = fc
  .array(fc.tuple(key, fc.constantFrom(': ', ':', ' : '), fc.oneof(inlineScalar, inlineGroups)), { maxLength: 4 })
  .map((pairs) => `{${pairs.map((parts) => parts.join('')).join(', ')}}`);

/** The lines of one item of a block list. */
const item: fc.Arbitrary<readonly string[]> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(
        fc.array(pair, { minLength: 1, maxLength: 5 }),
        fc.oneof(
          { weight: 12, arbitrary: fc.constant('- ') },
          fc.constantFrom('-', '-   ', '-\t', '- &a ', '- !!map ', '-\n  ', '- ? '),
        ),
        fc.oneof({ weight: 12, arbitrary: fc.constant('  ') }, fc.constantFrom('', ' ', '   ', '\t', '  \t')),
      )
      .map(([pairs, dash, indent]) => {
        const [first = '', ...rest] = pairs.flat();
        return [dash + first, ...rest.map((line) => indent + line)];
      }),
  },
  { weight: 3, arbitrary: flowEntry.map((text) => [`- ${text}`]) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.oneof(fc.constant(''), property), inlineScalar).map((parts) => [`- ${parts.join('')}`]),
  },
  {
    weight: 1,
    arbitrary: blockScalar.map(([head = '', ...rest]) => [`- ${head}`, ...rest.map((line) => `  ${line}`)]),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ['-'],
      ['- - a', '  - b'],
      ['- []'],
      ['- {}'],
      ['# c'],
      [''],
      ['- *a'],
      ['- &b', '  rolearn: x'],
    ),
  },
);

const opening = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(
    '---\n',
    '--- ',
    '%YAML 1.1\n---\n',
    '%YAML 1.2\n---\n',
    '%TAG !e! tag:yaml.org,2002:\n---\n',
    '%FOO\n---\n',
  ),
  fc.constantFrom(
    '\ufeff',
    '\ufeff\ufeff',
    '# c\n',
    '\n\n',
    '--- !!seq\n',
    '--- &a\n',
    '...\n',
    '{',
    '  ',
    '\u0085',
    '%YAML 1.1 # c\n--- # d\n',
  ),
);

const closing = fc.oneof(
  { weight: 12, arbitrary: fc.constant('') },
  fc.constantFrom(
    '---\n',
    '...\n',
    '---\n- rolearn: x\n',
    '...\n- x\n',
    '--- {\n',
    '... {\n',
    '\0',
    '# c',
    ']',
    '\t',
    '---\n%\0',
  ),
);

const lineBreak = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n') },
  fc.constantFrom('\r\n', '\r', '\u0085', '\u2028', '\n\n', '\n# c\n', '\n\t\n', '\n \n'),
);

/** A list of entries as people write one, with anything odd thrown in. */
export const blockList: fc.Arbitrary<string> = fc
  .record({
    opening,
    items: fc.array(item, { maxLength: 5 }),
    indent: fc.constantFrom('', '', '', '  '),
    lineBreak,
    closing,
  })
  .map(({ opening: before, items, indent, lineBreak: newline, closing: after }) => {
    const lines = items.flat().map((line) => `${indent}${line}${newline}`);
    return before + lines.join('') + after;
  });

const tidyItem: fc.Arbitrary<readonly string[]> = fc
  .record({
    arn: value,
    username: fc.oneof({ weight: 3, arbitrary: value.map((text) => JSON.stringify(text)) }, inlineScalar),
    groups: fc.array(fc.constantFrom('view', '"edit"', "'a b'"), { maxLength: 2 }),
  })
  .map(({ arn, username, groups }) => [
    `- rolearn: ${JSON.stringify(arn)}`,
    `  username: ${username}`,
    ...(groups.length > 0 ? ['  groups:', ...groups.map((group) => `    - ${group}`)] : []),
  ]);

/** A list with one oddity in it at the most: these load as a rule. */
export const mildList: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(tidyItem, { maxLength: 3 }),
    fc.oneof(
      pair.map(([first = '', ...rest]) => [`- ${first}`, ...rest.map((line) => `  ${line}`)]),
      item,
    ),
    fc.array(tidyItem, { maxLength: 2 }),
  )
  .map(([before, odd, after]) =>
    [...before, odd, ...after]
      .flat()
      .map((line) => `${line}\n`)
      .join(''),
  );

/** The same in JSON's manner. */
export const flowList: fc.Arbitrary<string> = fc
  .tuple(
    opening,
    fc.array(fc.oneof(flowEntry, inlineScalar), { maxLength: 4 }),
    fc.constantFrom(', ', ',', ',\n  ', ' ,\n'),
    closing,
  )
  .map(([before, entries, comma, after]) => `${before}[${entries.join(comma)}]\n${after}`);

/** A list of scalars, as mapAccounts is one. */
export const scalarList: fc.Arbitrary<string> = fc
  .tuple(
    opening,
    fc.array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constant('') }, property), inlineScalar), { maxLength: 6 }),
    lineBreak,
  )
  .map(([before, scalars, newline]) => before + scalars.map((parts) => `- ${parts.join('')}${newline}`).join(''));
