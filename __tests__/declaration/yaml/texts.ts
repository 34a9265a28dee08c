import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { accessYaml, clusterYaml } from '../../declare.ts';

/** Declarations as people write them: the repository's own examples, and those of the tests. */
export const realTexts: readonly string[] = [
  ...yamlFilesUnder(join(import.meta.dirname, '../../../examples')).map((path) => readFileSync(path, 'utf8')),
  `${clusterYaml('  signIn: ["arn:aws:iam::111122223333:role/github-deployer", arn:aws:iam::123456789012:role/a]')}---
${accessYaml(
  `# the payment team
- role: arn:aws:iam::123456789012:role/payments-dev   # by SSO
  username: payments:{{SessionName}}
  groups: [payments:edit, view]
  expires: 2027-01-31

- user: arn:aws:iam::123456789012:user/designated_user
  groups:
  - 'view'
  reason: "looks, and does not touch"
- account: "012345678901"`,
  { clusters: '{labels: {env: prod, app.kubernetes.io/tier: gold}}' },
)}`,
];

function yamlFilesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name));
}

const listed = (...lines: readonly string[]) => lines.flatMap((line) => line.split('¦'));

/** Pieces that mean something to YAML, alone or beside another. */
const PIECES = listed(
  ' ¦  ¦\n¦\n\n¦\n  ¦\n    ¦\t¦\r\n¦\r¦: ¦:¦:\n¦ #¦#¦# c\n¦- ¦-¦\n- ¦-\n¦? ¦?',
  '---¦---\n¦\n---\n¦--- ¦...¦\n...\n¦%YAML 1.1\n¦%¦@¦`¦[¦]¦[]¦{¦}¦{}¦, ¦,',
  '"¦\'¦\'\'¦\\¦""¦"a"¦\'b\'¦"\\u0041"¦|¦|\n¦>-\n¦&a ¦*a¦!t ¦!!str ¦<<¦<<: ¦=',
  '~¦null¦true¦False¦yes¦1¦0¦012¦-1¦+1¦1.5¦.5¦1e3¦1.¦0x1F¦0o17¦.inf¦-.INF¦.nan¦1_000¦2027-01-31¦1:2',
  'a¦a b¦a: b¦a:b¦a#b¦a,b¦__proto__¦__proto__: ¦constructor: ¦key: ¦kind: Access',
  '\u00e9¦\u00a0¦\u2028¦\u0085¦\ufeff¦\ud83d\ude00¦\0¦\x7f',
);

const piece = fc.constantFrom(...PIECES);

/** Any sequence of such pieces. */
const soup = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

/** Mostly the one, now and then the other: a text of many parts is to be sound as often as not. */
function mostly<Usual, Rare>(
  usual: fc.Arbitrary<Usual>,
  rare: fc.Arbitrary<Rare>,
  weight = 40,
): fc.Arbitrary<Usual | Rare> {
  return fc.oneof({ arbitrary: usual, weight }, { arbitrary: rare, weight: 1 });
}

const word = fc.constantFrom(...listed('a¦kind¦b-c¦x.y/z¦0¦12¦true¦null¦arn:aws:iam::1:role/x¦a b¦~¦3.14'));
const scalar = mostly(
  fc.oneof(
    word,
    word.map((text) => `"${text}"`),
    word.map((text) => `'${text}'`),
    fc.constantFrom(...listed('[]¦{}¦[a, b]¦[a, [b, "c"], ]¦{a: 1}¦{a: {b: [c]}}¦¦# c')),
  ),
  fc.constantFrom(...listed("[{a: b}, c]¦[a: b]¦{a}¦{a: }¦\"¦[a,¦a: b¦''¦'a''b'¦\"a\\n\"¦|\n   a¦- a")),
);
const key = mostly(
  fc.constantFrom(...listed('a¦b¦c¦kind¦b-c¦x.y/z¦0¦10¦true¦constructor¦__proto__')),
  fc.constantFrom(...listed('"q"¦a b¦<<¦? a')),
);
const gap = mostly(fc.constant([]), fc.constantFrom([''], ['# c'], ['   # c'], ['  ', '']), 6);
const trailer = mostly(fc.constant(''), fc.constantFrom(' ', ' # c', '  #'), 6);
const indentation = fc.constantFrom('', '  ', '  ', '  ', '   ', '    ', ' ');

/** Lines that look like block maps and lists, well indented or not. */
const lines = fc
  .array(
    fc.tuple(
      fc.array(indentation, { maxLength: 3 }),
      fc.constantFrom('', '', '- ', '-   ', '- - ', '-', '---'),
      fc.option(key, { nil: undefined, freq: 5 }),
      scalar,
      trailer,
      gap,
    ),
    { maxLength: 10 },
  )
  .map((all) =>
    all
      .map(([indent, dash, name, value, after, before]) => {
        const content = name === undefined ? value : `${name}: ${value}`;
        return `${before.map((line) => `${line}\n`).join('')}${indent.join('')}${dash}${content}${after}`;
      })
      .join('\n'),
  );

interface Block {
  readonly lines: readonly string[];
  /** Whether it may begin behind its key. */
  readonly isInline: boolean;
}

/** Block maps and lists that are well indented, in any of the usual ways. */
const block = fc.letrec<{ value: Block; map: Block; list: Block }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    scalar.map((text) => ({ lines: [text], isInline: true })),
    tie('map'),
    tie('list'),
  ),
  map: fc
    .uniqueArray(fc.tuple(key, tie('value'), gap, trailer, fc.nat(2)), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 3,
    })
    .map((entries) => {
      const lines = entries.flatMap(([name, { lines, isInline }, before, after, more]) => {
        if (isInline) return [...before, `${name}: ${lines.join()}${after}`];
        const indent = ' '.repeat(lines[0]?.startsWith('-') ? more : more + 1);
        return [...before, `${name}:${after}`, ...lines.map((line) => indent + line)];
      });
      return { lines, isInline: false };
    }),
  list: fc.array(fc.tuple(tie('value'), gap, trailer, fc.nat(2)), { minLength: 1, maxLength: 3 }).map((items) => {
    const lines = items.flatMap(([{ lines, isInline }, before, after, more]) => {
      const pad = ' '.repeat(more + 1);
      const [first = '', ...others] = lines;
      return [...before, `-${pad}${first}${isInline ? after : ''}`, ...others.map((line) => ` ${pad}${line}`)];
    });
    return { lines, isInline: false };
  }),
}));

const documents = fc
  .array(fc.tuple(fc.constantFrom('', '---\n', '--- # c\n', '\n---\n', '# c\n'), fc.oneof(block.map, block.list)), {
    minLength: 1,
    maxLength: 3,
  })
  .map((all) => all.map(([marker, body]) => `${marker}${body.lines.join('\n')}\n`).join('---\n'));

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat(4),
  insert: fc.oneof(piece, fc.constant('')),
});

/** A text with a few stretches replaced. */
function mutated(base: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(base, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([text, edits]) =>
    edits.reduce((current, { at, remove, insert }) => {
      const offset = Math.floor(at * current.length);
      return current.slice(0, offset) + insert + current.slice(offset + remove);
    }, text),
  );
}

const real = fc.constantFrom(...realTexts);

/** Declarations, as they are or tampered with. */
export const declarations: fc.Arbitrary<string> = fc.oneof(real, mutated(real));

/** Texts of all sorts: sound ones, ones that have been tampered with, and rubbish. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  documents,
  lines,
  soup,
  mutated(real),
  mutated(documents),
  mutated(lines),
);
