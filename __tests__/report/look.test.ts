import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CreatorResult } from '../../src/commands/creator.ts';
import type { HistoryResult } from '../../src/commands/history.ts';
import type { Look } from '../../src/commands/result.ts';
import type { Checkup, Step } from '../../src/doctor/checkup.ts';
import { Failure } from '../../src/failure.ts';
import { type Owners, ownersOf } from '../../src/owners/owners.ts';
import { renderJson } from '../../src/report/json.ts';
import { render } from '../../src/report/render.ts';
import { applied, revision } from '../history/memory-archive.ts';
import { makeAjv, readSchema } from '../schema.ts';
import { hostile } from './hostile.ts';
import { liveOf, roleEntry, SOURCE } from './live.ts';
import { parseMarkdown, structureOf } from './markdown-tree.ts';

const surroundings = { color: false, env: {}, workingDirectory: '/' };

/** Every kind of line, with one value in every place where others write. */
function everyOwner(value: string): Owners {
  const entry = roleEntry('b', ['view', value], value);
  const owners = ownersOf(liveOf([roleEntry('a'), roleEntry('n')], { x: [roleEntry('a'), roleEntry('gone')] }), value);
  return {
    ...owners,
    owners: owners.owners.map((owner) => ({
      ...owner,
      source: value,
      entries: [...owner.entries, { mapping: entry, untouched: false }],
      gone: [value],
    })),
    foreign: [...owners.foreign, entry, { ...entry, arn: value }, { section: 'mapAccounts', account: value }],
  };
}

/** Every status, with one value in every place where others write. */
function everyRevision(value: string): HistoryResult {
  const facts = { by: value, actor: value, commit: value, run: value, fingerprint: value };
  const [first] = applied(['a']);
  const revisions = [
    revision(4, ['a', 'b'], facts),
    revision(3, [], { status: 'undone', rollbackTo: 1 }),
    revision(2, ['a'], { status: 'abandoned', at: value, id: value }),
    ...(first === undefined ? [] : [first]),
  ];
  return { command: 'history', cluster: value, source: value, place: 'ConfigMap x in kube-system', revisions };
}

/** Whoever made it, and whatever EKS says, with one value in every place where others write. */
function everyCreator(value: string): CreatorResult {
  const asked = { cluster: 'prod', region: value, account: value, caller: value, records: 1 };
  const maker = { kind: 'other', type: value, arn: value } as const;
  const creation = { maker, session: value, at: value, through: undefined, userAgent: value, eventId: value };
  return { command: 'creator', ...asked, creation: { ...creation, isAdmin: false }, origin: undefined };
}

/** The same where CloudTrail does not tell. */
function noCreator(value: string): CreatorResult {
  const tags = { 'alpha.eksctl.io/cluster-name': value, 'aws:cloudformation:stack-name': value };
  const asked = { cluster: value, region: value, account: value, caller: value, records: 0 };
  return { command: 'creator', ...asked, creation: undefined, origin: { createdAt: new Date(0), tags } };
}

/** Every state of a step, with one value in every place where others write. */
function everyStep(value: string): Checkup {
  const failure = new Failure('kubernetes', value, { detail: 'a rule', remedy: value });
  const steps: Step[] = [
    { id: 'identity-token', of: value, state: 'ok', saw: value },
    { id: 'sign-in', of: value, state: 'ok', saw: '' },
    { id: 'assume-role', of: value, state: 'failed', failure },
    { id: 'describe-cluster', of: value, state: 'not-tried' },
    { id: 'right', of: 'get configmaps aws-auth', state: 'lacking', failure },
  ];
  return { command: 'doctor', clusters: [{ cluster: value, intent: 'read', steps }] };
}

const looks: readonly [string, (value: string) => Look][] = [
  ['owners', everyOwner],
  ['history', everyRevision],
  ['creator', everyCreator],
  ['creator', noCreator],
  ['checkup', everyStep],
];

describe.each(looks)('%s', (name, look) => {
  test('as JSON is as its schema says, whatever others have written', () => {
    const validate = makeAjv().compile(readSchema(name));
    fc.assert(
      fc.property(hostile, (value) => {
        expect(validate(JSON.parse(renderJson(look(value)))), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  test('as Markdown has the same structure whatever others have written', () => {
    const structure = (value: string) => structureOf(parseMarkdown(render(look(value), 'markdown', surroundings)));
    const plain = structure('plain');
    fc.assert(
      fc.property(hostile, (value) => {
        expect(structure(value)).toEqual(plain);
      }),
    );
  });

  test('in a terminal shows no control character, and has the same lines', () => {
    const linesOf = (value: string) => render(look(value), 'terminal', surroundings).split('\n').length;
    fc.assert(
      fc.property(hostile, (value) => {
        const text = render(look(value), 'terminal', surroundings);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
        expect(linesOf(value)).toBe(linesOf('plain'));
      }),
    );
  });
});

test('owners in a terminal', () => {
  const live = liveOf([roleEntry('nodes'), roleEntry('a'), roleEntry('b', ['admin'])], {
    [SOURCE]: [roleEntry('a'), roleEntry('b'), roleEntry('gone')],
  });
  expect(render(ownersOf(live, 'EKS cluster prod'), 'terminal', surroundings)).toBe(`github.com/acme/access
  as written  role a of 123456789012 as a with group view
  by hand     role b of 123456789012 as b with group admin: changed since its owner wrote it
  gone        the entry with the mark M7ZM_KnozXi

nobody here
  foreign     role nodes of 123456789012 as nodes with group view

In EKS cluster prod, 2 entries of github.com/acme/access; 1 entry that nobody here owns
`);
});

test('a history in a terminal', () => {
  const revisions = [revision(2, ['a', 'b'], { commit: '0123456789abcdef', actor: 'octocat' }), ...applied(['a'])];
  const result = { command: 'history', cluster: 'prod', source: SOURCE, place: 'ConfigMap x', revisions } as const;
  expect(render(result, 'terminal', surroundings)).toBe(`2  pending    2026-11-24T12:00:00.000Z
   2 added; 2 entries
   commit 0123456789ab, started by octocat, plan a7018562d814

1  applied    2026-11-24T12:00:00.000Z
   1 added; 1 entry
   plan 5c6e5c6f3298

2 revisions of github.com/acme/access on prod (ConfigMap x); one is pending: the next apply looks after it
`);
  expect(render({ ...result, revisions: [] }, 'terminal', surroundings)).toBe(
    'Nothing of github.com/acme/access is recorded on prod (ConfigMap x)\n',
  );
});
