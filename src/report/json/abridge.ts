import type { PlanReport, ReceiptReport, Report } from '../json.ts';
import { plainJson } from '../plain.ts';
import type { ChangeJson } from './change.ts';
import type { LintJson } from './finding.ts';
import type { PlanJson } from './plan.ts';

/** One way to make a report shorter, and how the report says so. */
interface Form {
  readonly words: string;
  readonly keeps: (change: ChangeJson) => boolean;
  /** Whether notes, groups, findings and claims stay too. */
  readonly lists: boolean;
  readonly clusters: boolean;
}

const forms: readonly Form[] = [
  {
    words: 'Changes of kind kept and foreign, and the differences of texts, are left out.',
    keeps: ({ kind }) => kind !== 'kept' && kind !== 'foreign',
    lists: true,
    clusters: true,
  },
  {
    words:
      'All changes, notes, groups, findings and claims are left out, and the differences of texts; the counts are of all of them.',
    keeps: () => false,
    lists: false,
    clusters: true,
  },
  { words: 'All clusters and findings are left out.', keeps: () => false, lists: false, clusters: false },
];

/**
 * The fullest form of a report whose JSON, as it may be printed, has at most so many characters. Whole lists are left out,
 * what stays as it is first, and the report says so in `abridged`.
 */
export function abridge(report: Report, limit: number): Report {
  if (lengthOf(report) <= limit) return report;
  const shorter = forms.map((form) => ({ ...reduced(report, form), abridged: form.words }));
  return shorter.find((each) => lengthOf(each) <= limit) ?? shorter.at(-1) ?? report;
}

function lengthOf(report: Report): number {
  return plainJson(JSON.stringify(report)).length;
}

function reduced(report: Report, form: Form): Report {
  if (report.kind === 'LintReport') return { ...report, ...reducedLint(report, form) };
  const lint = reducedLint(report.lint, form);
  return report.kind === 'PlanReport'
    ? { ...report, lint, clusters: reducedPlans(report, form) }
    : { ...report, lint, clusters: reducedReceipts(report, form) };
}

function reducedLint<Lint extends LintJson>(lint: Lint, { lists }: Form): Lint {
  return lists ? lint : { ...lint, findings: [], suppressed: [] };
}

function reducedPlans({ clusters }: PlanReport, form: Form): PlanReport['clusters'] {
  if (!form.clusters) return [];
  return clusters.map((cluster) => ('failure' in cluster ? cluster : { ...cluster, ...reducedPlan(cluster, form) }));
}

function reducedReceipts({ clusters }: ReceiptReport, form: Form): ReceiptReport['clusters'] {
  if (!form.clusters) return [];
  return clusters.map((cluster) => {
    if ('failure' in cluster) return cluster;
    const plan = { ...cluster.plan, ...reducedPlan(cluster.plan, form) };
    const undone =
      cluster.undone === null ? null : { ...cluster.undone, claims: form.lists ? cluster.undone.claims : [] };
    return { ...cluster, plan, claims: form.lists ? cluster.claims : [], undone };
  });
}

function reducedPlan(
  { changes, notes, groups, notKnown }: Pick<PlanJson, 'changes' | 'notes' | 'groups' | 'notKnown'>,
  { keeps, lists }: Form,
) {
  const reduced = { changes: changes.filter(keeps), diff: [] };
  return lists
    ? { ...reduced, notes, groups, notKnown }
    : { ...reduced, notes: [], groups: groups === null ? null : [], notKnown: [] };
}
