import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Command, CommandOptions } from '../../src/commands/options.ts';
import { abridge } from '../../src/report/json/abridge.ts';
import { type Report, renderJson, reportOf } from '../../src/report/json.ts';
import { plain } from '../../src/report/plain.ts';
import { accessYaml } from '../declare.ts';
import { commandsIn } from '../github/runner-commands.ts';
import { reportSchemas, schemaProblems } from '../schema.ts';
import { roleArn } from './live.ts';
import { mischief, resultsWith } from './mischief.ts';
import { proven } from './proven.ts';
import {
  declareAllowed,
  declareConflict,
  declareEveryKind,
  grantsOf,
  makeWorkspace,
  type Workspace,
} from './workspace.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

const wrongArn = expect.objectContaining({ rule: 'arn-syntax', file: 'access/team.yaml' });

const cases: readonly [
  string,
  (workspace: Workspace) => void,
  Partial<CommandOptions>,
  Readonly<Record<Command, object>>,
][] = [
  [
    'good declarations',
    declareEveryKind,
    {},
    {
      lint: {
        ok: true,
        counted: { files: 2, clusters: 1, grants: 3 },
        findingCounts: { errors: 0, warnings: 0, notes: 0 },
      },
      plan: {
        ok: true,
        hasChanges: true,
        clusters: [
          {
            cluster: 'prod',
            counts: { conflict: 0, removed: 1, changed: 1, added: 1, kept: 1, foreign: 3 },
            refusals: [],
          },
        ],
      },
      apply: { ok: true, clusters: [{ outcome: 'applied', problems: [], plan: { hasChanges: true } }] },
      verify: { ok: false, clusters: [{ outcome: 'unchanged', problems: Array(3).fill(expect.any(String)) }] },
    },
  ],
  [
    'errors in the declarations',
    ({ write }) => write('access/team.yaml', accessYaml('- role: nonsense\n')),
    {},
    {
      lint: { ok: false, findingCounts: { errors: 1, warnings: 0, notes: 0 } },
      plan: { ok: false, hasChanges: false, lint: { findingCounts: { errors: 1 } }, clusters: [] },
      apply: { ok: false, lint: { findings: expect.arrayContaining([wrongArn]) }, clusters: [] },
      verify: { ok: false, clusters: [] },
    },
  ],
  [
    'findings that are silenced',
    ({ write }) => {
      const ignore = '# guestlist: ignore[role-path, username-default] as ever (until 2027-01-31)';
      write('access/team.yaml', accessYaml(`${ignore}\n- role: ${roleArn('a/path')}\n`));
    },
    {},
    {
      lint: {
        ok: true,
        failOn: 'error',
        suppressedCounts: { comments: 2, baseline: 0 },
        suppressed: [
          { rule: 'role-path', line: 8, by: 'comment', reason: 'as ever', until: '2027-01-31' },
          { rule: 'username-default', line: 8, by: 'comment', reason: 'as ever', until: '2027-01-31' },
        ],
        unchanged: 0,
        fixed: { findings: 0, files: 0, postponed: 0 },
      },
      plan: { ok: true, lint: { suppressedCounts: { comments: 2 }, suppressed: [{}, {}] } },
      apply: { ok: true, lint: { suppressed: [{}, {}] } },
      verify: { ok: false, lint: { suppressed: [{}, {}] } },
    },
  ],
  [
    'a guard that refuses',
    declareConflict,
    {},
    {
      lint: { ok: true },
      plan: {
        ok: false,
        clusters: [{ refusals: [{ guard: 'conflict', message: expect.any(String), remedy: expect.any(String) }] }],
      },
      apply: { ok: false, clusters: [{ failure: { code: 'guard', detail: expect.stringMatching(/^conflict: /) } }] },
      verify: { ok: false },
    },
  ],
  [
    'a refusal that is allowed',
    declareAllowed,
    {},
    {
      plan: {
        ok: true,
        clusters: [
          {
            refusals: [],
            allowed: [{ guard: 'removal-limit', message: expect.stringContaining('4 of the 5'), until: '2026-12-01' }],
          },
        ],
      },
      lint: { ok: true },
      apply: { ok: true, clusters: [{ outcome: 'applied', problems: [] }] },
      verify: { ok: false },
    },
  ],
  [
    'a target that is not there',
    ({ write }) => write('access/team.yaml', accessYaml(grantsOf('a'))),
    { target: { kind: 'file', path: 'missing.yaml' } },
    {
      lint: { ok: true },
      plan: {
        ok: false,
        hasChanges: false,
        clusters: [{ cluster: 'prod', failure: { code: 'target', detail: null } }],
      },
      apply: { ok: false, clusters: [{ cluster: 'prod', failure: { code: 'target' } }] },
      verify: { ok: false, clusters: [{ cluster: 'prod', failure: { code: 'target' } }] },
    },
  ],
];

describe.each(cases)('the report on %s fits its schema', (_name, prepare, options, expected) => {
  test.each([
    ['lint', 'LintReport'],
    ['plan', 'PlanReport'],
    ['apply', 'Receipt'],
    ['verify', 'Receipt'],
  ] as const)('after %s', async (command, kind) => {
    prepare(workspace);
    const result = await workspace.run(command, options);
    const report = reportOf(result);
    expect(schemaProblems(report)).toEqual([]);
    expect(report).toMatchObject({ apiVersion: 'guestlist/v1', kind, ...expected[command] });
    expect(report).not.toHaveProperty('abridged');
    expect(JSON.parse(renderJson(result))).toEqual(report);
  });
});

describe.each(['applied', 'put-back', 'left-changed'] as const)('the receipt of a change that was %s', (outcome) => {
  test('fits its schema, with the evidence', async () => {
    const report = reportOf(await proven(outcome));
    expect(schemaProblems(report)).toEqual([]);
    expect(report).toMatchObject({
      kind: 'Receipt',
      ok: outcome === 'applied',
      clusters: [
        {
          outcome,
          resourceVersion: { before: '7', after: '8' },
          claimCounts: { proven: outcome === 'applied' ? 4 : 3, predicted: 2, failed: outcome === 'applied' ? 0 : 1 },
          claims: [
            {
              purpose: 'in',
              predicted: { groups: ['view'] },
              before: { answer: 'unauthorized' },
              after: { rights: { reads: { count: 14 } } },
            },
            { purpose: 'out', predicted: null, after: { answer: 'unauthorized' } },
            {
              purpose: 'added',
              evidence: 'predicted',
              before: { person: null },
              after: { answer: 'foretold', rights: { listsPods: true } },
              why: expect.any(String),
            },
            { purpose: 'removed', evidence: 'predicted', after: { person: null, rights: null } },
            { purpose: 'writer', after: { answer: 'in', pods: { status: 403, reason: expect.any(String) } } },
            { purpose: 'intermediate', after: { answer: 'failed', reason: expect.any(String) } },
          ],
        },
      ],
    });
  });
});

test('a schema asks for every field but abridged, and allows no other', () => {
  const objects = Object.values(reportSchemas).flatMap(objectSchemas);
  expect(objects.length).toBeGreaterThan(30);
  for (const { properties, required, additionalProperties } of objects) {
    const names = Object.keys(properties).filter((name) => name !== 'abridged');
    expect([required, additionalProperties]).toEqual([names, false]);
  }
});

test('whatever anybody wrote, a printed report reads as the same values, and nothing acts on it', () => {
  fc.assert(
    fc.property(mischief, (values) => {
      for (const result of resultsWith(values)) {
        const printed = renderJson(result);
        expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(reportOf(result))));
        expect(plain(printed.replaceAll('\n', ''))).toBe(printed.replaceAll('\n', ''));
        expect(commandsIn(printed)).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});

describe('a report with too little room', () => {
  test.each(['lint', 'plan', 'apply', 'verify'] as const)('says less after %s, and says so', async (command) => {
    declareEveryKind(workspace);
    workspace.write('access/other.yaml', accessYaml('- role: arn:aws:iam::123456789012:role/a/path\n', { name: 'o' }));
    const full = reportOf(await workspace.run(command));
    checkAbridged(full);
  });

  test('says less of a receipt with claims, and says so', async () => {
    checkAbridged(reportOf(await proven('left-changed')));
  });

  test('gives up entries that stay as they are first, then lists, then clusters', async () => {
    declareEveryKind(workspace);
    const full = reportOf(await workspace.run('plan'));
    const forms = new Set<string>();
    for (let limit = JSON.stringify(full).length; limit >= 0; limit -= 1) {
      const { clusters, abridged } = abridge(full, limit) as Extract<Report, { kind: 'PlanReport' }>;
      const kinds = clusters
        .flatMap((cluster) => ('changes' in cluster ? cluster.changes : []))
        .map(({ kind }) => kind);
      forms.add(`${clusters.length}: ${kinds.join(' ')}. ${abridged}`);
    }
    expect([...forms]).toEqual([
      '1: removed changed added kept foreign foreign foreign. undefined',
      '1: removed changed added. Changes of kind kept and foreign, and the differences of texts, are left out.',
      '1: . All changes, notes, groups, findings and claims are left out, and the differences of texts; the counts are of all of them.',
      '0: . All clusters and findings are left out.',
    ]);
  });
});

/** Whatever the limit: short enough or the shortest there is, valid, and honest about it. */
function checkAbridged(full: Report): void {
  const length = (report: Report) => JSON.stringify(report).length;
  const shortest = abridge(full, 0);
  expect(shortest).toHaveProperty('abridged');
  fc.assert(
    fc.property(fc.nat(length(full) + 10), (limit) => {
      const short = abridge(full, limit);
      expect(schemaProblems(short)).toEqual([]);
      expect(length(short)).toBeLessThanOrEqual(Math.max(limit, length(shortest)));
      if (limit >= length(full)) expect(short).toBe(full);
      else expect(short.abridged).toMatch(/ left out/);
      expect(countsOf(short)).toEqual(countsOf(full));
    }),
  );
}

/** What stays true of a report however short it is. */
function countsOf(report: Report): unknown {
  const { findingCounts, counted } = report.kind === 'LintReport' ? report : report.lint;
  return { ok: report.ok, findingCounts, counted };
}

interface ObjectSchema {
  readonly properties: object;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

/** Every schema of an object in a schema. */
function objectSchemas(schema: unknown): ObjectSchema[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const below = Object.values(schema).flatMap(objectSchemas);
  return 'type' in schema && schema.type === 'object' ? [schema as unknown as ObjectSchema, ...below] : below;
}
