import fc from 'fast-check';
import { merging, respelled } from './clashes.ts';
import { blockList, flowList, mildList, scalarList } from './lists.ts';
import { inlineScalar, property, value } from './scalars.ts';

const realistic: readonly string[] = [
  `- rolearn: arn:aws:iam::123456789012:role/nodes-NodeInstanceRole-1VWRHZ3GKZ1T4
  username: system:node:{{EC2PrivateDNSName}}
  groups:
  - system:bootstrappers
  - system:nodes
- groups:
    - payments:edit
  rolearn: "arn:aws:iam::123456789012:role/payments" # the payment team
  username: 'payments:{{SessionName}}'
`,
  `# by hand
- userarn: arn:aws:iam::123456789012:user/ann
  username: &name ann
  groups: [view, "edit"]

- userarn: arn:aws:iam::123456789012:user/people/bob
  username: *name
  groups:
    - >-
      system:masters
    - |
      two
      lines
  userid: AIDAEXAMPLE
`,
  '[{"rolearn":"arn:aws:iam::123456789012:role/a","username":"a","groups":["x","y"]},{"rolearn":"arn:aws:iam::123456789012:role/b"}]\n',
  `defaults: &d
  groups: [view]
---
- <<: {groups: [view], username: x}
  rolearn: arn:aws:iam::123456789012:role/a
- {rolearn: b, <<: [{username: y}, {username: z, groups: [g]}]}
`,
  '- "123456789012"\n- 012345678901\n- 210987654321 # sandbox\n',
];

const snippets = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\n', '\n', '\n  ', '\n- ', '\n    ', ' ', '  ', '- ', ': ', ', ', '# c\n') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('rolearn: ', 'username: ', 'groups: ', 'rolearn', '[', ']', '{', '}', ',', ':', '?'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('? ', '-', '|\n', '>\n', '|-\n  ', '"', "'", '\t', '<<: ', '*a', '&a ', '*b', '&b '),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\n---\n',
      '\n...\n',
      '\n%YAML 1.1\n',
      '%',
      '\r\n',
      '\r',
      '\ufeff',
      '\u0085',
      '\u2028',
      '\0',
      '\\',
    ),
  },
  { weight: 3, arbitrary: inlineScalar },
  { weight: 1, arbitrary: property },
  { weight: 1, arbitrary: value },
);

const soup = fc.array(snippets, { maxLength: 24 }).map((parts) => parts.join(''));

/** One small wound to a text: characters or lines taken out, put in, doubled or moved. */
const wound = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'double', 'delete line', 'double line', 'indent line', 'truncate'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  length: fc.integer({ min: 1, max: 6 }),
  text: snippets,
});

function wounded(
  text: string,
  { kind, at, length, text: put }: typeof wound extends fc.Arbitrary<infer W> ? W : never,
): string {
  const offset = Math.floor(at * text.length);
  const lines = text.split('\n');
  const line = Math.floor(at * lines.length);
  switch (kind) {
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + length);
    case 'insert':
      return text.slice(0, offset) + put + text.slice(offset);
    case 'double':
      return text.slice(0, offset + length) + text.slice(offset);
    case 'delete line':
      return lines.toSpliced(line, 1).join('\n');
    case 'double line':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'indent line':
      return lines.toSpliced(line, 1, ' '.repeat(length % 4) + (lines[line] ?? '').trimStart()).join('\n');
    default:
      return text.slice(0, offset);
  }
}

const mutated = fc
  .tuple(fc.oneof(fc.constantFrom(...realistic), mildList, blockList), fc.array(wound, { minLength: 1, maxLength: 4 }))
  .map(([text, wounds]) => wounds.reduce(wounded, text));

// The scanner reads 512 bytes at a time, and remembers keys for 1,024 characters.
const filler = fc
  .tuple(
    fc.constantFrom('x', 'é', '日', '😀'),
    fc.constantFrom(490, 505, 1000, 1015, 1024, 1515),
    fc.integer({ min: 0, max: 30 }),
  )
  .map(([letter, around, more]) => letter.repeat(Math.ceil((around + more) / new TextEncoder().encode(letter).length)));

const straddling = fc
  .tuple(
    filler,
    fc.constantFrom(
      '# ',
      '- ',
      '- "',
      "- '",
      '- rolearn: ',
      '? ',
      '- |\n  ',
      '',
      '- {',
      '- [',
      '- &',
      '- !',
      '\ufeff\ufeff',
    ),
    fc.oneof(blockList, soup, mutated),
  )
  .map(([long, before, text]) => `${before}${long}${text}`);

/** Something behind the first document, where a forbidden character is no matter until its chunk is read. */
const trailing = fc
  .tuple(
    fc.oneof(mildList, blockList),
    fc.constantFrom('---\n', '...\n', '--- ', '---\n# ', '...\n%', '---\n- "'),
    filler,
    fc.constantFrom('', '\0', '\n\0', '"', ']', '\n\t- x', '\ufeff', '\x7f'),
  )
  .map((parts) => parts.join(''));

const straddlingLine = straddling.map((text) => text.replace(/(.{480})/su, '$1\n'));

const deep = fc
  .tuple(
    fc.constantFrom('[', '{a: ', '- ', '[[', '{[', '? ', 'a:\n'),
    fc.constantFrom(3, 50, 999, 1000, 4999, 5000, 9998, 9999, 10_000, 10_001, 10_002, 20_001),
    fc.constantFrom('', 'x', 'close'),
    fc.constantFrom('', '- ', '- rolearn: x\n  groups: ', '- rolearn: x\n  a: '),
  )
  .map(([open, depth, inner, before]) => {
    const closers: Readonly<Record<string, string>> = { '[': ']', '{a: ': '}', '[[': ']]', '{[': ']}' };
    const text =
      open === 'a:\n'
        ? Array.from({ length: Math.min(depth, 300) }, (_, level) => `${' '.repeat(level)}a:\n`).join('')
        : open.repeat(depth);
    return before + text + (inner === 'close' ? (closers[open] ?? 'x').repeat(depth) : inner);
  });

/** A bomb of aliases: each level names the one before several times. */
const bomb = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 10 }), fc.boolean())
  .map(([levels, width, isMerge]) => {
    const lines = Array.from({ length: levels }, (_, level) => {
      const before = level === 0 ? '{username: x}' : `*l${level - 1}`;
      return isMerge
        ? `- &l${level} {<<: [${Array(width).fill(before).join(', ')}]}\n`
        : `- &l${level} {a: [${Array(width).fill(before).join(', ')}]}\n`;
    });
    return lines.join('');
  });

/** Any text that might stand in a section of aws-auth: well-formed, odd, broken, hostile. */
export const sectionText: fc.Arbitrary<string> = fc.oneof(
  { weight: 40, arbitrary: mildList },
  { weight: 25, arbitrary: blockList },
  { weight: 8, arbitrary: flowList },
  { weight: 12, arbitrary: scalarList },
  { weight: 20, arbitrary: soup },
  { weight: 25, arbitrary: mutated },
  { weight: 10, arbitrary: respelled },
  { weight: 10, arbitrary: merging },
  { weight: 6, arbitrary: straddling },
  { weight: 3, arbitrary: straddlingLine },
  { weight: 3, arbitrary: trailing },
  { weight: 1, arbitrary: fc.oneof({ weight: 1, arbitrary: deep }, { weight: 1, arbitrary: bomb }) },
);
