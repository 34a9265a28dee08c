import { basename, dirname } from 'node:path';
import type { ChangedCluster, ChangeResult, CommandResult, LintResult, PlannedCluster } from '../commands/result.ts';
import { Failure } from '../failure.ts';
import { byPosition, hasErrors } from '../finding/finding.ts';
import { grouped } from '../grouped.ts';
import type { FailureReport, LintReport, PlanReport, ReceiptReport, Report } from '../report/json.ts';
import { documentOf } from './document.ts';
import type { LeftFile } from './folder.ts';
import { Malformed } from './malformed.ts';
import { failureOf, lintOf, plannedOf } from './plan.ts';
import { changedOf } from './receipt.ts';

/** More do not get into a comment, nor into the memory of a job. */
const MOST_CLUSTERS = 10_000;

/** What those who left results were asked to do. */
export interface AskedOfJobs {
  /** Where the declarations are, as it was asked for. */
  readonly dir?: string | undefined;
  /** What they did where none of them says so: an apply of which nothing came may have written. */
  readonly command?: 'plan' | 'apply';
}

/**
 * Puts what other jobs left together, as if one had done it all. A cluster of which nothing came, or nothing that can be
 * used, is one that failed: silence is no success.
 *
 * @param own what lint found here: its clusters are those of which something is to come
 * @throws Failure `usage` where the files are of different commands or of too many clusters, or there is nothing at all;
 *   that of a job which failed, where the others only linted
 */
export function gathered(
  files: readonly LeftFile[],
  own: LintResult,
  { dir, command = 'plan' }: AskedOfJobs = {},
): CommandResult {
  const left = files.map(readLeft);
  const reports = left.flatMap(({ report }) => (report === undefined || report.kind === 'Failure' ? [] : [report]));
  const lint = lintFrom(reports, own);
  const expected = own.chosen.map(({ name }) => name);
  if (left.length + expected.length === 0 && !hasErrors(own.findings))
    throw new Failure('usage', 'No job left a result, and no cluster is declared here of which one was to come.', {
      remedy: 'Check the input results, and that the declarations are checked out.',
    });
  const receipts = reports.filter((report) => report.kind === 'Receipt');
  const plans = reports.filter((report) => report.kind === 'PlanReport');
  refuseUnlike(reports);
  const change = receipts[0]?.command ?? (reports.length === 0 && command === 'apply' ? command : undefined);
  if (change !== undefined) {
    const clusters = receipts.flatMap((each) =>
      each.clusters.map((json) => safely(json.cluster, () => changedOf(json))),
    );
    const missing = (cluster: string): ChangedCluster => ({ cluster, failure: missingReceipt() });
    const asked: ChangeResult['asked'] = { dir, target: { kind: 'eks' }, reviewed: undefined };
    const all = hasErrors(lint.findings) ? clusters : complete(clusters, left, expected, missing);
    return { command: change, lint, asked, clusters: all };
  }
  if (reports.length > 0 && plans.length === 0) {
    const failed = left.find(({ failure }) => failure !== undefined);
    if (failed?.failure !== undefined) throw failed.failure;
    return lint;
  }
  const clusters = plans.flatMap((each) => each.clusters.map((json) => safely(json.cluster, () => plannedOf(json))));
  const missing = (cluster: string): PlannedCluster => ({ cluster, failure: missingPlan() });
  return {
    command: 'plan',
    lint,
    clusters: hasErrors(lint.findings) ? clusters : complete(clusters, left, expected, missing),
  };
}

/** @throws Failure `usage` where reports are of different commands, or of more clusters than anybody has */
function refuseUnlike(reports: readonly Report[]): void {
  const commands = new Set(reports.map((report) => (report.kind === 'Receipt' ? report.command : report.kind)));
  if (commands.size > 1)
    throw new Failure('usage', 'The results are of different commands, and cannot stand side by side.', {
      remedy: 'Hand in the files of the output plan-file of one command.',
    });
  const count = reports.reduce((sum, report) => sum + ('clusters' in report ? report.clusters.length : 0), 0);
  if (count > MOST_CLUSTERS)
    throw new Failure('usage', `The results are of ${count} clusters, which is more than anybody has.`, {
      remedy: 'Hand in the files of the output plan-file, as they were written.',
    });
}

/** What one file holds: a report, or why it is none. */
interface Left {
  /** What its cluster is called, where nothing in it says so: as its artifact is, `guestlist-prod`, or the file itself. */
  readonly name: string;
  readonly report?: Report | FailureReport;
  readonly failure?: Failure;
}

function readLeft({ path, text }: LeftFile): Left {
  const folder = dirname(path);
  const name = folder === '.' ? basename(path, '.json') : basename(folder).replace(/^guestlist-/, '');
  try {
    if (typeof text !== 'string') throw text;
    const report = documentOf(text);
    return report.kind === 'Failure' ? { name, report, failure: failureOf(report.failure) } : { name, report };
  } catch (error) {
    return { name, failure: unusable(error) };
  }
}

function unusable(error: unknown): Failure {
  if (!(error instanceof Malformed)) throw error;
  return new Failure('usage', `The result that a job left is not used: ${error.message}.`, {
    remedy: 'Look at the job. A result is the file of the output plan-file, as it was written.',
  });
}

function safely<Cluster>(
  cluster: string,
  make: () => Cluster,
): Cluster | { readonly cluster: string; readonly failure: Failure } {
  try {
    return make();
  } catch (error) {
    return { cluster, failure: unusable(error) };
  }
}

/** The clusters in the order of the declarations, with those of which nothing came and those of which too much did. */
function complete<Cluster extends PlannedCluster | ChangedCluster>(
  clusters: readonly (Cluster | { readonly cluster: string; readonly failure: Failure })[],
  left: readonly Left[],
  expected: readonly string[],
  missing: (cluster: string) => Cluster,
) {
  const found = grouped([...clusters, ...failedIn(left, expected)], ({ cluster }) => cluster);
  return [...new Set([...expected, ...found.keys()])].map((name) => {
    const [first, ...others] = found.get(name) ?? [];
    if (first === undefined) return missing(name);
    return others.length === 0 ? first : { cluster: name, failure: twice() };
  });
}

/** The clusters whose jobs failed as a whole: what such a job left names none. */
function failedIn(left: readonly Left[], expected: readonly string[]): { cluster: string; failure: Failure }[] {
  const failed = left.flatMap(({ name, failure }) => (failure === undefined ? [] : [{ cluster: name, failure }]));
  const [only] = failed;
  // actions/download-artifact puts a single artifact into no folder of its own (src/download-artifact.ts), and then nothing
  // says whose it is. Nobody else left anything, so it is told of all.
  if (left.length > 1 || only === undefined || expected.length === 0 || expected.includes(only.cluster)) return failed;
  return expected.map((cluster) => ({ cluster, failure: only.failure }));
}

function missingPlan(): Failure {
  return new Failure('target', 'Its job left no result, so there is no plan of it.', {
    remedy: 'Look at its job: it failed before it had one, was cancelled, or was never started.',
  });
}

function missingReceipt(): Failure {
  return new Failure('unknown-outcome', 'Its job left no result, so nobody knows what it did.', {
    remedy: 'Look at the job, and run guestlist verify.',
  });
}

function twice(): Failure {
  return new Failure('usage', 'Two results are of this cluster, so that neither counts.', {
    remedy: 'Let one job plan each cluster.',
  });
}

/** What all found, each thing once: they looked at the same files. What was found here, where nothing came. */
function lintFrom(reports: readonly (LintReport | PlanReport | ReceiptReport)[], own: LintResult): LintResult {
  const [first, ...others] = reports.map((report) => lintOf(report.kind === 'LintReport' ? report : report.lint));
  if (first === undefined) return own;
  const once = <Item>(lists: readonly (readonly Item[])[]) => [
    ...new Map(lists.flat().map((item) => [JSON.stringify(item), item])).values(),
  ];
  const all = [first, ...others];
  return {
    ...first,
    findings: once(all.map(({ findings }) => findings)).sort(byPosition),
    suppressed: once(all.map(({ suppressed }) => suppressed)),
    chosen: own.chosen,
  };
}
