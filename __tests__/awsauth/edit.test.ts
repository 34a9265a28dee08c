import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editSection, type SectionEdit } from '../../src/awsauth/edit.ts';
import { type IdentityMapping, type Mapping, sameMapping } from '../../src/awsauth/mapping.ts';
import { read } from '../../src/awsauth/read.ts';
import { runs } from '../runs.ts';

const nobody: SectionEdit = { remove: new Set(), replace: new Map(), add: [] };
const role = (name: string, groups: readonly string[] = []): Mapping => ({
  section: 'mapRoles',
  arn: `arn:aws:iam::123456789012:role/${name}`,
  username: name,
  groups,
});

const nodes = `# by EKS
- rolearn: arn:aws:iam::123456789012:role/nodes # do not touch
  username: system:node:{{EC2PrivateDNSName}}
  groups:
    - system:bootstrappers
    - system:nodes

# people
- groups: [view]
  userid: abc   # unknown to the authenticator
  rolearn: 'arn:aws:iam::123456789012:role/audit'
  username: audit
# the end
`;

describe('editSection', () => {
  test('adds behind the last item, with its indentation', () => {
    expect(editSection(nodes, { ...nobody, add: [role('dev', ['edit'])] })).toBe(
      nodes.replace(
        '# the end\n',
        `- rolearn: "arn:aws:iam::123456789012:role/dev"
  username: "dev"
  groups:
    - "edit"
# the end
`,
      ),
    );
    expect(editSection('  - rolearn: a\n', { ...nobody, add: [role('dev')] })).toBe(
      '  - rolearn: a\n  - rolearn: "arn:aws:iam::123456789012:role/dev"\n    username: "dev"\n',
    );
  });

  test('keeps the comments of a flow list, each above what it is about', () => {
    const flow = `[ # the list
  # by EKS
  {rolearn: a, username: a}, # do not touch
  {rolearn: b, # inside
   username: b},
  # people
  {rolearn: c} # the last
  # the end
] # behind
`;
    expect(editSection(flow, { ...nobody, replace: new Map([[1, role('b')]]), add: [role('d')] })).toBe(`# the list
# by EKS
# do not touch
- {rolearn: a, username: a}
# inside
- rolearn: "arn:aws:iam::123456789012:role/b"
  username: "b"
# people
# the last
- {rolearn: c}
- rolearn: "arn:aws:iam::123456789012:role/d"
  username: "d"
# the end
 # behind
`);
    expect(editSection(flow, { ...nobody, remove: new Set([0, 2]) })).toContain(
      `# do not touch
- {rolearn: b, # inside
   username: b}
# people
# the last
`.replace('   username', '     username'),
    );
  });

  test('removes an item and leaves the comments around it', () => {
    expect(editSection(nodes, { ...nobody, remove: new Set([1]) })).toBe(
      nodes.replace(/- groups: \[view\][\s\S]*username: audit\n/, ''),
    );
  });

  test('replaces an item in place and keeps its comments and unknown keys', () => {
    expect(editSection(nodes, { ...nobody, replace: new Map([[1, role('audit', ['edit'])]]) })).toBe(
      nodes.replace(
        /- groups: \[view\][\s\S]*username: audit\n/,
        `# unknown to the authenticator
- rolearn: "arn:aws:iam::123456789012:role/audit"
  username: "audit"
  groups:
    - "edit"
  userid: abc
`,
      ),
    );
  });

  test.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['two quotes', '""'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['an empty list and a line break', '[]\n'],
  ])('%s becomes a block list', (_name, text) => {
    expect(editSection(text, { ...nobody, add: [role('dev')] })).toBe(
      '- rolearn: "arn:aws:iam::123456789012:role/dev"\n  username: "dev"\n',
    );
  });

  test('a long comment with nothing but space in it is kept in time that grows with its length alone', () => {
    const comment = `# a${' '.repeat(1_000_000)}b`;
    expect(editSection(`${comment}\n[]`, { ...nobody, add: [role('dev')] }).startsWith(`${comment}\n- rolearn`)).toBe(
      true,
    );
  });

  test('comments stay where there is nothing else', () => {
    expect(editSection('# mine\n', { ...nobody, add: [role('dev')] })).toMatch(/^# mine\n- rolearn/);
    expect(editSection('# mine\n[] # empty\n', { ...nobody, add: [role('dev')] })).toMatch(
      /^# mine\n # empty\n- rolearn/,
    );
  });

  test('JSON, as CloudFormation writes it, becomes a block list of the same items', () => {
    const json =
      '[{"rolearn":"arn:aws:iam::1:role/a","username":"a","groups":["x"]},\n {"rolearn":"arn:aws:iam::1:role/b"}]';
    expect(editSection(json, { ...nobody, remove: new Set([1]), add: [role('dev')] })).toBe(
      '- {"rolearn":"arn:aws:iam::1:role/a","username":"a","groups":["x"]}\n- rolearn: "arn:aws:iam::123456789012:role/dev"\n  username: "dev"\n',
    );
  });

  test('CRLF stays CRLF, and a missing last line break is added', () => {
    expect(editSection('- rolearn: a\r\n  username: b', { ...nobody, add: [role('dev')] })).toBe(
      '- rolearn: a\r\n  username: b\r\n- rolearn: "arn:aws:iam::123456789012:role/dev"\r\n  username: "dev"\r\n',
    );
  });

  test('a byte order mark stays', () => {
    const mark = '\ufeff';
    expect(editSection(`${mark}- rolearn: a\n`, { ...nobody, add: [role('dev')] })).toBe(
      `${mark}- rolearn: a\n- rolearn: "arn:aws:iam::123456789012:role/dev"\n  username: "dev"\n`,
    );
    expect(editSection(`${mark}- rolearn: a\n- rolearn: b\n`, { ...nobody, remove: new Set([0]) })).toBe(
      `${mark}- rolearn: b\n`,
    );
  });

  test('only the first document counts, and the others stay', () => {
    expect(editSection('- rolearn: a\n---\n- rolearn: b\n', { ...nobody, add: [role('dev')] })).toBe(
      '- rolearn: a\n- rolearn: "arn:aws:iam::123456789012:role/dev"\n  username: "dev"\n---\n- rolearn: b\n',
    );
  });

  test('replaces an item and keeps what is written in unknown keys, in each kind of line ending', () => {
    const text = `- extra:
    # why
    - x # one
    - "# no"

    - y # last
  rolearn: a # who
  more: |
      text
      # no comment
  empty:
  userarn: u
  ? [k]
  : v
  username: b
- rolearn: c
`;
    // A comment inside such a block stays there, and is not repeated above the item.
    const replaced = `# last
# who
- rolearn: "arn:aws:iam::123456789012:role/b"
  username: "b"
  extra:
    # why
    - x # one
    - "# no"

    - y
  more: |
      text
      # no comment
  empty:
- rolearn: c
`;
    const replace = new Map([[0, role('b')]]);
    expect(editSection(text, { ...nobody, replace })).toBe(replaced);
    expect(editSection(text.replaceAll('\n', '\r\n'), { ...nobody, replace })).toBe(replaced.replaceAll('\n', '\r\n'));
    // An item with its dash further in: the lines below a key stay as far in from it as they were.
    expect(editSection(text.replace(/^(?=.)/gm, '    '), { ...nobody, replace })).toBe(
      replaced.replace(/^(?=.)/gm, '    '),
    );
  });

  test('replaces an item in braces, of which only the comments are kept, and one that is no map', () => {
    const text = '  - {rolearn: a, extra: x, username: "#", # c\n   other: [y]}\n  - text # d\n';
    const replace = new Map([
      [0, role('b')],
      [1, role('c')],
    ]);
    expect(editSection(text, { ...nobody, replace })).toBe(
      '  # c\n  - rolearn: "arn:aws:iam::123456789012:role/b"\n    username: "b"\n  - rolearn: "arn:aws:iam::123456789012:role/c"\n    username: "c"\n',
    );
  });

  const dev = '- rolearn: "arn:aws:iam::123456789012:role/dev"\n  username: "dev"\n';
  const x = '- rolearn: "arn:aws:iam::123456789012:role/x"\n  username: "x"\n';
  test.each<[string, string, Partial<SectionEdit>, string]>([
    [
      'document markers around an empty list go, and comments stay',
      '---  \n# mine  \n[] \t \n\n...\n# --- end ---\n',
      { add: [role('dev')] },
      `# mine\n# --- end ---\n${dev}`,
    ],
    ['a comment behind a document marker stays', '--- # x\n[\n]\n', { add: [role('dev')] }, `--- # x\n${dev}`],
    ['CRLF around an empty list', '# a \t\r\n[]\r\n', { add: [role('dev')] }, `# a\n${dev}`.replaceAll('\n', '\r\n')],
    ['an empty item is removed', '- a\n-\n- b', { remove: new Set([1]), add: [role('dev')] }, `- a\n- b\n${dev}`],
    ['the last item is removed', '- a\n-\n- b', { remove: new Set([2]), add: [role('dev')] }, `- a\n-\n${dev}`],
    [
      'the last item is replaced',
      '- a\n- b',
      { replace: new Map([[1, role('x')]]), add: [role('dev')] },
      `- a\n${x}${dev}`,
    ],
    ['the end of the text stays as it is', '- a\n- b', { remove: new Set([0]) }, '- b'],
    ['an empty last item', '- a\n-', { add: [role('dev')] }, `- a\n-\n${dev}`],
    [
      'a flow list behind a document marker',
      '--- [{rolearn: a}, b ]  \r\n# z\r\n',
      { replace: new Map([[1, role('x')]]), add: [role('dev')] },
      `--- \n- {rolearn: a}\n${x}${dev}# z\n`.replaceAll('\n', '\r\n'),
    ],
    [
      'a flow list with a comment above and another document below',
      '# top\n[{rolearn: a}, {rolearn: b,\n  # in\n  username: c}] # after\n---\nx\n',
      { remove: new Set([0]) },
      '# top\n- {rolearn: b,\n    # in\n    username: c}\n # after\n---\nx\n',
    ],
  ])('%s', (_name, text, edit, expected) => {
    expect(editSection(text, { ...nobody, ...edit })).toBe(expected);
  });

  test('nothing to do gives the same text', () => {
    expect(editSection(nodes, nobody)).toBe(nodes);
    for (const text of ['[ ]', '--- # x\n', '[a] # b']) expect(editSection(text, nobody)).toBe(text);
    expect(editSection(undefined, nobody)).toBe('');
  });
});

describe('any list, in any of the ways that people write one', () => {
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9+=,.@_-]{0,12}$/);
  const entry = fc.record({
    name,
    groups: fc.array(fc.stringMatching(/^[a-z][a-z:-]{0,10}$/), { maxLength: 3 }),
    style: fc.nat(4),
    comment: fc.boolean(),
  });

  const write = (
    entries: readonly { name: string; groups: readonly string[]; style: number; comment: boolean }[],
    indent: string,
  ) =>
    entries
      .map(({ name: text, groups, style, comment }) => {
        const arn = `arn:aws:iam::123456789012:role/${text}`;
        const note = comment ? `${indent}# about ${text}: "#" and ' too\n` : '';
        const flow = `{rolearn: "${arn}", username: "${text}", groups: [${groups.map((group) => `"${group}"`).join(', ')}]}`;
        const block = groups.map((group) => `\n${indent}    - "${group}"   # g`).join('');
        const styles = [
          `${indent}- ${flow}\n`,
          `${indent}- rolearn: ${arn}\n${indent}  username: '${text}'\n${groups.length ? `${indent}  groups:${block}\n` : ''}`,
          `${indent}-   groups: ${JSON.stringify(groups)}\n${indent}    username: "${text}" # who\n${indent}    userid: x\n${indent}    rolearn: "${arn}"\n`,
          `${indent}- username: >-\n${indent}    ${text}\n${indent}  rolearn: |-\n${indent}    ${arn}\n${groups.length ? `${indent}  groups:${block}\n` : ''}`,
          `${indent}-\n${indent}  rolearn: ${arn}\n${indent}  username: "${text}"\n${groups.length ? `${indent}  groups:${block}\n` : ''}`,
        ];
        return note + styles[style];
      })
      .join('');

  test('changes what it should and not a line of what it should not', () => {
    const lists = fc.uniqueArray(entry, { selector: (one) => one.name.toLowerCase(), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        lists,
        fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
        fc.array(name, { maxLength: 3 }),
        fc.constantFrom('', '  '),
        (list, fates, names, indent) => {
          const text = write(list, indent);
          const before = read({ data: { mapRoles: text } }).mapRoles.entries.map((one) => one.mapping);
          expect(before).toEqual(list.map(({ name: who, groups }) => role(who, groups)));
          const fate = (index: number) => fates[index] ?? 0;
          const remove = new Set([...list.keys()].filter((index) => fate(index) === 1));
          const replace = new Map(
            [...list.keys()]
              .filter((index) => fate(index) === 2)
              .map((index) => [index, role(list[index]?.name ?? '', ['new'])]),
          );
          const add = names.map((one) => role(`new-${one}`, ['a']));
          const next = editSection(text, { remove, replace, add });
          const after = read({ data: { mapRoles: next } }).mapRoles;
          expect(after.problem).toBeUndefined();
          const expected = [
            ...before.flatMap((mapping, index) => (remove.has(index) ? [] : [replace.get(index) ?? mapping])),
            ...add,
          ];
          expect(after.entries.length).toBe(expected.length);
          for (const [index, mapping] of expected.entries()) {
            const found = after.entries[index]?.mapping;
            expect(found !== undefined && sameMapping(found, mapping)).toBe(true);
          }
          for (const [index, one] of list.entries()) {
            if (fate(index) === 0) expect(next).toContain(write([one], indent).trimEnd());
            if (one.comment) expect(next).toContain(`# about ${one.name}:`);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });
});

test('whatever text a mapping holds, it is read back as it was', () => {
  // Any code point: the unit `binary` of fast-check is the same, and takes a second to build. Half of a surrogate pair is
  // none, and no UTF-8 text holds it.
  const unit = fc
    .nat(0x10ffff)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point));
  const text = fc.oneof(
    fc.string({ unit, minLength: 1 }),
    fc.constantFrom(
      'on',
      '12345',
      '1e3',
      'null',
      '~',
      '{{SessionName}}',
      '- a',
      'a: b',
      '# a',
      '"',
      "'",
      '!!int 1',
      '<<',
    ),
  );
  const identity = fc.record<IdentityMapping>({
    section: fc.constantFrom('mapRoles', 'mapUsers'),
    arn: text,
    username: text,
    groups: fc.array(text, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(identity, fc.constantFrom('', nodes, nodes.replaceAll('\n', '\r\n')), (mapping, before) => {
      const next = editSection(before, { ...nobody, add: [mapping] });
      const { entries, problem } = read({ data: { [mapping.section]: next } })[mapping.section];
      expect({ problem, mapping: entries.at(-1)?.mapping }).toEqual({ problem: undefined, mapping });
    }),
    { numRuns: runs(1000) },
  );
});
