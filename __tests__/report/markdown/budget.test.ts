import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CommandResult, LintResult, PlannedCluster, PlanResult } from '../../../src/commands/result.ts';
import { Failure } from '../../../src/failure.ts';
import { makePlan } from '../../../src/plan/make.ts';
import { type Budget, COMMENT_BUDGET, renderMarkdown, SUMMARY_BUDGET } from '../../../src/report/markdown.ts';
import { accessYaml, clusterYaml, declare, rosterOf } from '../../declare.ts';
import { liveOf, roleArn, roleEntry, SOURCE } from '../live.ts';
import { type MarkdownNode, nodesOf, parseMarkdown, shownText, valuesOf } from '../markdown-tree.ts';

const elsewhere = 'The [summary of the run](https://github.com/acme/access/actions/runs/1) has more.';
const render = (result: CommandResult, budget: Budget) => renderMarkdown(result, { budget, elsewhere });
const noFindings: LintResult = {
  command: 'lint',
  findings: [],
  suppressed: [],
  failOn: 'error',
  sources: new Map(),
  counted: { files: 1, clusters: 1, grants: 1 },
  chosen: [],
};

/** How much there is to show of a cluster. */
interface Size {
  readonly grants: number;
  readonly groups: number;
  readonly foreign: number;
}

/** A cluster with so many grants to add, each with so many groups, and so many foreign entries. */
function plannedWith(name: string, { grants, groups, foreign }: Size): PlannedCluster {
  const many = <Item>(length: number, item: (index: number) => Item) =>
    Array.from({ length }, (_, index) => item(index));
  const list = many(groups, (index) => `team-${index}:edit`);
  const items = many(
    grants,
    (index) => `- role: ${roleArn(`r${index}`)}\n  groups: [${list}]\n  reason: "\`\`\` a | b"\n`,
  );
  const roster = rosterOf(
    clusterYaml('', name),
    ...(grants === 0 ? [] : [accessYaml(items.join(''), { clusters: `[${name}]` })]),
  );
  const live = liveOf(many(foreign, (index) => roleEntry(`theirs${index}`, ['`````'])));
  return {
    cluster: name,
    plan: makePlan(roster, live, { target: 'aws-auth.yaml', source: SOURCE }),
    refusals: [],
    allowed: [],
  };
}

/** A plan of so many clusters. */
function planOf(clusters: number, size: Size): PlanResult {
  const planned = Array.from({ length: clusters }, (_, index) => plannedWith(`c${index}`, size));
  return { command: 'plan', lint: noFindings, clusters: planned };
}

/** The notice of what was left out, which is the last thing in a report; undefined where nothing was. */
function noticeOf(tree: MarkdownNode): MarkdownNode | undefined {
  const last = tree.children?.at(-1)?.children ?? [];
  const [only] = last;
  return last.length === 1 && only?.type === 'emphasis' ? only : undefined;
}

/** Whole: every fold is closed and nothing has run into a block. */
function checkWhole(text: string): MarkdownNode {
  const tree = parseMarkdown(text);
  let open = 0;
  for (const value of valuesOf(tree, 'html').filter((each) => each !== '<br>')) {
    expect(value).toMatch(/^(?:<details><summary>.*|<\/details>)$/);
    open += value === '</details>' ? -1 : 1;
    expect(open).toBeGreaterThanOrEqual(0);
  }
  expect(open).toBe(0);
  for (const block of valuesOf(tree, 'code')) expect(block).not.toMatch(/<\/?details>|^####? /m);
  for (const { children = [] } of nodesOf(tree, 'table'))
    expect(new Set(children.map((row) => row.children?.length)).size).toBe(1);
  return tree;
}

const sizes = fc.record({ grants: fc.nat(60), groups: fc.nat(30), foreign: fc.nat(60) });

describe('a report that would become too long', () => {
  test('fits whatever the room, in whole sections, and says what is missing and where it is', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        sizes,
        fc.integer({ min: 2_000, max: 60_000 }),
        (clusters, size, limit) => {
          const result = planOf(clusters, size);
          const all = render(result, { limit: Number.POSITIVE_INFINITY, unit: 'characters' });
          const text = render(result, { limit, unit: 'characters' });
          expect(text.length).toBeLessThanOrEqual(limit);
          const notice = noticeOf(checkWhole(text));
          expect(notice === undefined).toBe(text === all);
          if (notice !== undefined)
            expect(shownText(notice)).toMatch(
              /^Left out, since this would become too long: .+\. The summary of the run has more\.$/,
            );
          expect(text.split('\n')[0]).toBe(all.split('\n')[0]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test.each([
    ['few rows: in full', { grants: 5, groups: 2, foreign: 0 }, undefined],
    [
      'long lists of others: without the diff',
      { grants: 100, groups: 2, foreign: 600 },
      /: the diff of aws-auth(?:, foreign entries)?\. /,
    ],
    [
      'many rows: the first of them',
      { grants: 1_000, groups: 2, foreign: 0 },
      /: the diff of aws-auth, rows of a table\. /,
    ],
  ] as const)('a comment on %s', { timeout: 60_000 }, (_name, size, notice) => {
    const text = render(planOf(1, size), COMMENT_BUDGET);
    expect(text.length).toBeLessThanOrEqual(COMMENT_BUDGET.limit);
    const said = noticeOf(checkWhole(text));
    if (notice === undefined) expect(said).toBeUndefined();
    else expect(said === undefined ? '' : shownText(said)).toMatch(notice);
  });

  test('a comment on many clusters keeps a line for each, or says how many are missing', { timeout: 60_000 }, () => {
    const result = planOf(300, { grants: 12, groups: 20, foreign: 0 });
    const tree = checkWhole(render(result, COMMENT_BUDGET));
    const shown = valuesOf(tree, 'inlineCode').filter((value) => /^c\d+(?:: aws-auth\.yaml)?$/.test(value));
    expect(new Set(shown).size).toBe(300);
    const crowd = render(
      {
        ...result,
        clusters: Array(5).fill(result.clusters).flat(),
      },
      {
        limit: 10_000,
        unit: 'characters',
      },
    );
    expect(crowd.length).toBeLessThanOrEqual(10_000);
    expect(crowd).toMatch(/the details of a cluster \(\d+ times\), a cluster \(\d+ times\)|a cluster \(\d+ times\)/);
  });

  test('what stopped a cluster is shown before any of its rows', () => {
    const failure = new Failure('kubernetes', 'The API server does not answer.', { detail: 'x\n'.repeat(30) });
    const { clusters } = planOf(3, { grants: 60, groups: 20, foreign: 60 });
    const result: CommandResult = {
      command: 'plan',
      lint: noFindings,
      clusters: [...clusters, { cluster: 'lost', failure }],
    };
    const text = render(result, { limit: 20_000, unit: 'characters' });
    expect(text).toContain('The API server does not answer.');
    expect(text.length).toBeLessThanOrEqual(20_000);
  });

  test('many findings give way to their number', () => {
    const { findings } = declare(...Array.from({ length: 2_000 }, () => 'kind: Nonsense'));
    const result: LintResult = { ...noFindings, findings };
    const text = render(result, COMMENT_BUDGET);
    expect(text.length).toBeLessThanOrEqual(COMMENT_BUDGET.limit);
    expect(text).toMatch(/\u2026 and \d+ more findings\.\n\n_Left out, since this would become too long: findings\./);
    const least = render(result, { limit: 1_500, unit: 'characters' });
    expect(least).toContain(`\n\nIn the declarations: ${findings.length} errors.\n\n_Left out`);
  });

  test('a summary is measured in bytes', () => {
    const wide = Array.from(
      { length: 3_000 },
      (_, index) => `- role: ${roleArn(`r${index}`)}\n  reason: "${'\u4eba'.repeat(100)}"\n`,
    );
    const plan = makePlan(rosterOf(clusterYaml(), accessYaml(wide.join(''))), undefined, {
      target: 'x',
      source: SOURCE,
    });
    const result: CommandResult = {
      command: 'plan',
      lint: noFindings,
      clusters: [{ cluster: 'prod', plan, refusals: [], allowed: [] }],
    };
    const text = render(result, SUMMARY_BUDGET);
    expect(text.length).toBeLessThan(1_000_000);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_000_000);
    expect(text).toContain('_Left out');
  });
});
