import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/configuration.ts';
import { type Inspection, inspect } from '../../src/inspect/inspection.ts';
import { ruleTexts } from '../../src/lint/rule-texts.ts';
import { renderJson } from '../../src/report/json.ts';
import { render } from '../../src/report/render.ts';
import type { Survey } from '../../src/survey/survey.ts';
import { makeAjv, readSchema } from '../schema.ts';
import { binding, bound, EVERYTHING, surveyOf } from '../survey/around.ts';
import { hostile, undisputed } from './hostile.ts';
import { quoted } from './live.ts';
import { nodesOf, parseMarkdown, structureOf, valuesOf } from './markdown-tree.ts';
import { surveyWith } from './mischief.ts';

const A = '123456789012';
const surroundings = { color: false, env: {}, workingDirectory: '/' };
const iam = (rest: string) => `arn:aws:iam::${A}:${rest}`;

function inspected(
  data: Readonly<Record<string, string>>,
  principal?: string,
  target = 'aws-auth.yaml',
  survey?: Survey,
  severities: Configuration['severities'] = new Map(),
): Inspection {
  const sectionLines = new Map([['mapRoles', 4]] as const);
  return inspect({ target, live: { metadata: {}, data }, sectionLines, survey, severities }, principal);
}

/** What rules say of entries hangs on what is written: without it, whatever is written has one structure. */
const withoutEntryRules: Configuration['severities'] = new Map(
  ruleTexts.filter(({ onEntries }) => onEntries === true).map(({ id }) => [id, 'off']),
);

/** An inspection with every fate, a section that does not load, and one value in every place where others write. */
function everyFate(value: string, principal?: string, severities?: Configuration['severities']): Inspection {
  const item = (fields: object) => `- ${quoted(fields)}\n`;
  const groups = ['view', value];
  const mapRoles = [
    item({ rolearn: iam('role/dev'), username: value, groups }),
    item({ rolearn: iam('role/dev'), username: value, groups }),
    item({ rolearn: iam(`role/x/${undisputed(value)}`), username: value, groups }),
    item({ rolearn: undisputed(value), username: 1, groups }),
    item({ username: value }),
    item({ rolearn: iam('role/both'), sso: {}, username: value }),
    item({ rolearn: iam('role/lost'), username: ['x'], groups: [value, 2, '{{SessionName}}'] }),
  ].join('');
  const mapAccounts = `- ${quoted(value)}\n- []\n- "${A}"\n--- x\n`;
  return inspected(
    { [`x${value}`]: '', mapRoles, mapUsers: `- !!int ${quoted(`x${value}`)}`, mapAccounts },
    principal,
    value,
    {
      ...surveyWith({ text: value, name: 'view' }),
      missing: new Map([[iam('role/lost'), value]]),
      accessEntries: new Set([iam('role/both')]),
      ignoresAwsAuth: true,
    },
    severities,
  );
}

const validate = makeAjv().compile(readSchema('inspection'));

describe('as JSON', () => {
  test('says what is loaded, and the fate of each item', () => {
    const data = {
      mapRoles: `- rolearn: ${iam('role/team/dev')}\n  username: yes\n  groups: [a]\n- rolearn: ${iam('role/dev')}\n- rolearn: ${iam('role/DEV')}\n  username: d\n`,
      mapUsers: '- {{x}}\n',
      mapAccounts: `- ${A}\n- [x]\n- y\n`,
    };
    expect(JSON.parse(renderJson(inspected(data, iam('role/other'))))).toMatchObject({
      apiVersion: 'guestlist/v1',
      kind: 'Inspection',
      ok: false,
      loaded: {
        mapRoles: [
          { arn: iam('role/team/dev'), username: '', groups: ['a'] },
          { arn: iam('role/dev'), username: '', groups: [] },
          { arn: iam('role/DEV'), username: 'd', groups: [] },
        ],
        mapUsers: [],
        mapAccounts: [A, 'y'],
      },
      problems: [{ section: 'mapUsers', line: 1, column: 4, fileLine: null }],
      entries: [
        {
          index: 0,
          line: 1,
          fileLine: 5,
          fate: 'dead',
          cause: 'role-path',
          lost: ['username is the boolean true, not text'],
        },
        { index: 1, line: 4, fileLine: 8, fate: 'shadowed', by: { section: 'mapRoles', index: 2, line: 5 } },
        { index: 2, line: 5, fileLine: 9, fate: 'effective', by: null, cause: null, why: null },
        { section: 'mapAccounts', fate: 'effective', person: null, held: true },
        { section: 'mapAccounts', fate: 'dead', cause: 'not-held', held: false },
        { section: 'mapAccounts', fate: 'dead', cause: 'account' },
      ],
      // The account is listed, so whoever is in no other entry gets in by it.
      principal: { outcome: 'in', person: { username: iam('role/other'), groups: [] }, by: { index: 0 } },
    });
  });

  test('is ok where all loads and whoever is asked for gets in, dead entries or not', () => {
    const okOf = (...args: Parameters<typeof inspected>) => JSON.parse(renderJson(inspected(...args))).ok;
    const mapRoles = `- rolearn: ${iam('role/dev')}\n- rolearn: ${iam('role/x/y')}\n`;
    expect(okOf({ mapRoles })).toBe(true);
    expect(okOf({ mapRoles }, iam('role/dev'))).toBe(true);
    expect(okOf({ mapRoles }, iam('role/y'))).toBe(false);
    expect(okOf({ mapRoles, mapUsers: '{' })).toBe(false);
    expect(okOf({})).toBe(true);
  });

  test('is as its schema says, whatever others have written', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        for (const inspection of [
          everyFate(value),
          everyFate(value, iam('role/dev')),
          inspected({ mapRoles: value, mapUsers: value, mapAccounts: value }),
        ]) {
          validate(JSON.parse(renderJson(inspection)));
          expect(validate.errors).toBeNull();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what surrounds it', () => {
  const mapRoles = `- rolearn: ${iam('role/dev')}
  groups: [ops, misspelt]
- rolearn: ${iam('role/gone')}
- rolearn: ${iam('role/n')}
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]
`;
  const survey = surveyOf({
    rbac: bound({ ops: binding('cluster-admin', [EVERYTHING]) }),
    missing: new Map([[iam('role/gone'), 'IAM of account 123456789012 has no role gone.']]),
    accessEntries: new Set([iam('role/n')]),
    notKnown: [{ what: 'who has left', why: 'Nobody knows', remedy: 'Ask them.' }],
  });
  const shown = (around: Survey, principal?: string) =>
    render(inspected({ mapRoles }, principal, 'EKS cluster prod', around), 'terminal', surroundings);

  test('in a terminal: findings at their entries, what groups can do, and what is not known', () => {
    expect(shown(survey)).toContain(`warning  group-unbound  mapRoles:1 (EKS cluster prod:5)
  No RoleBinding or ClusterRoleBinding of EKS cluster prod names the group misspelt, so it allows nothing there.
  Bind a Role or ClusterRole to the group, or mend its name.

warning  principal-missing  mapRoles:3 (EKS cluster prod:7)
  IAM of account 123456789012 has no role gone.
  Mend the name, make the role or user, or take the grant out: whoever makes one of that name gets in by it.

what the groups can do
  misspelt  nothing: no binding names it
  ops  everything (cluster-admin), by ClusterRoleBinding a-cluster-admin
  system:bootstrappers  what nodes need
  system:nodes  what nodes need

not known  who has left: Nobody knows. Ask them.
`);
    expect(shown(survey)).toMatch(/In EKS cluster prod, 3 entries: 3 let somebody in; 2 findings\n$/);
  });

  test('of somebody who is asked for: what is found of their own entry, and what its groups can do', () => {
    const text = shown(survey, iam('role/dev'));
    expect(text).toContain('ops  everything');
    expect(text).not.toContain('system:nodes  what');
    expect(text).toContain('group-unbound  mapRoles:1');
    expect(text).not.toContain('principal-missing');
  });

  test('a cluster that does not read aws-auth is not ok', () => {
    const inspection = inspected({ mapRoles }, undefined, 'EKS cluster prod', surveyOf({ ignoresAwsAuth: true }));
    expect(JSON.parse(renderJson(inspection))).toMatchObject({
      ok: false,
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'aws-auth-ignored', severity: 'error', section: null, line: null }),
      ]),
    });
  });

  test('is nothing where there is nobody to ask', () => {
    expect(JSON.parse(renderJson(inspected({ mapRoles })))).toMatchObject({ groups: null, notKnown: [], findings: [] });
  });
});

test('a section that is not read to its end says from where on', () => {
  const inspection = inspected({
    mapRoles: `  - rolearn: ${iam('role/dev')}\n    username: dev\n- rolearn: ${iam('role/ops')}\n`,
  });
  expect(JSON.parse(renderJson(inspection))).toMatchObject({
    ok: true,
    unread: [{ section: 'mapRoles', line: 3, fileLine: 7 }],
    entries: [{ line: 1 }],
  });
  const shown = render(inspection, 'terminal', surroundings);
  expect(shown).toContain(
    'unread  nothing from mapRoles:3 (aws-auth.yaml:7) on is read: the YAML document ends above it',
  );
  expect(shown).toContain('In aws-auth.yaml, mapRoles is not read to its end; 1 entry: 1 lets somebody in');
});

test('in a terminal, each entry has its fate and its place, and the verdict is last', () => {
  const data = {
    mapRoles: `- rolearn: ${iam('role/team/dev')}\n  username: dev\n- rolearn: ${iam('role/dev')}\n  username: dev:{{SessionName}}\n  groups: [view, 1]\n`,
    mapUsers: '- a: *b\n',
  };
  expect(render(inspected(data), 'terminal', surroundings)).toBe(`lost  mapUsers:1
  mapUsers does not load: unknown anchor 'b' referenced.
    1 | - a: *b
      |      ^

dead      role team/dev of 123456789012  mapRoles:1 (aws-auth.yaml:5)
          a role is compared without its path: ${iam('role/dev')} would match
gets in   role dev of 123456789012  mapRoles:3 (aws-auth.yaml:7)
          dev:{{SessionName}} with groups view, ""
          lost  a group is the number 1, not text

In aws-auth.yaml, mapUsers does not load; 2 entries: 1 lets somebody in and 1 is dead
`);
});

test('who is asked for has the answer first, and only what concerns it', () => {
  const data = {
    mapRoles: `- rolearn: ${iam('role/team/dev')}\n  username: dev\n- rolearn: ${iam('role/dev')}\n  username: d:{{SessionName}}\n`,
    maproles: `- rolearn: ${iam('role/ops')}\n  username: ops\n`,
  };
  expect(render(inspected(data, iam('role/dev')), 'terminal', surroundings)).toBe(
    `${iam('role/dev')} gets in as d:{{SessionName}} with no groups, by mapRoles:3 (aws-auth.yaml:7).

gets in   role dev of 123456789012  mapRoles:3 (aws-auth.yaml:7)
          d:{{SessionName}} with no groups

In aws-auth.yaml, ${iam('role/dev')} gets in
`,
  );
  expect(render(inspected(data, iam('role/ops')), 'terminal', surroundings)).toBe(
    `${iam('role/ops')} does not get in.
No entry lets it in.

note  nobody reads the key maproles of data: did you mean mapRoles?

In aws-auth.yaml, ${iam('role/ops')} does not get in
`,
  );
  const markdown = render(inspected(data, iam('role/dev')), 'markdown', surroundings);
  expect(markdown).not.toContain('team/dev');
  expect(JSON.parse(renderJson(inspected(data, iam('role/dev')))).entries).toHaveLength(2);
});

test('keys that nobody reads are told of, some of them, in each format', () => {
  const live = {
    metadata: {},
    data: { mapRoles: '', MapRoles: '', mapuser: '', notes: '' },
    binaryData: { mapRoles: 'LQ==' },
  };
  const inspection = inspect({ target: 'aws-auth.yaml', live, sectionLines: new Map() }, undefined);
  expect(
    render(inspection, 'terminal', surroundings),
  ).toContain(`note  nobody reads the key MapRoles of data: did you mean mapRoles?
note  nobody reads the key mapuser of data: did you mean mapUsers?
note  nobody reads the key notes of data
note  nobody reads the key mapRoles of binaryData: write mapRoles in data
`);
  expect(render(inspection, 'markdown', surroundings)).toContain('nobody reads the key `MapRoles` of data');
  const json = JSON.parse(renderJson(inspection));
  expect(json).toMatchObject({
    ok: true,
    ignored: [{ field: 'data', key: 'MapRoles', meant: 'mapRoles' }, {}, { meant: null }, {}],
  });
  validate(json);
  expect(validate.errors).toBeNull();
  const many = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`key${index}`, '']));
  expect(render(inspected(many(30)), 'terminal', surroundings)).toContain('nobody reads 20 more keys');
  expect(render(inspected(many(11)), 'terminal', surroundings)).toContain('nobody reads 1 more key\n');
});

describe('whatever others have written', () => {
  test('Markdown has the same structure, and nothing but words stands outside of code', () => {
    const parsed = (value: string, severities?: Configuration['severities']) =>
      parseMarkdown(
        [undefined, iam('role/dev')]
          .map((who) => render(everyFate(value, who, severities), 'markdown', surroundings))
          .join('\n'),
      );
    // The words of the harmless one hold no ARN, so that the same entries are dead for the same reasons.
    const expected = structureOf(parsed('words', withoutEntryRules));
    fc.assert(
      fc.property(hostile, (value) => {
        const tree = parsed(value);
        expect(structureOf(parsed(undisputed(value), withoutEntryRules))).toEqual(expected);
        expect(nodesOf(tree, 'link')).toEqual([]);
        for (const words of valuesOf(tree, 'text')) expect(words).not.toMatch(/@|#\d|:\/\/|www\.|:\w+:/);
      }),
      { numRuns: 30 },
    );
  });

  test('a terminal shows no control character, and has the same lines', () => {
    const linesOf = (value: string, severities?: Configuration['severities']) =>
      [undefined, iam('role/dev')].flatMap((who) =>
        render(everyFate(value, who, severities), 'terminal', surroundings).split('\n'),
      );
    fc.assert(
      fc.property(hostile, (value) => {
        const lines = linesOf(undisputed(value), withoutEntryRules);
        expect(lines.length).toBe(linesOf('words', withoutEntryRules).length);
        for (const line of linesOf(value)) expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 30 },
    );
  });
});
