import { madeBy, shortFingerprint } from '../../plan/fingerprint.ts';
import type { PlanOutline } from '../../plan/plan.ts';
import { phrase, textOf } from '../phrase.ts';
import type { Section, Variant } from './budget.ts';
import { code } from './code.ts';
import { fewerRows } from './rows.ts';
import { say } from './say.ts';

/** What there is to show of one cluster; each part gives way on its own. */
export interface ClusterParts {
  readonly head: string;
  /** What must be seen first and goes last: refusals, failures, problems. */
  readonly urgent: readonly string[];
  /** The main table, with at most so many rows. */
  readonly main: (most: number) => readonly string[];
  readonly notes: readonly string[];
  readonly staying: readonly string[];
  readonly foreign: readonly string[];
  readonly diff: readonly string[];
  /** The cluster in one line, with its name. */
  readonly brief: string;
}

/** The heading of a cluster: its name, and where its aws-auth is. */
export function clusterHead({ cluster, target }: PlanOutline, isProduction = false): string {
  const mark = isProduction ? ' \u00b7 production' : '';
  return `#### ${say(phrase`${cluster}${[mark]} \u00b7 ${textOf(target)}`)}`;
}

/** What names the changes of a plan, where there are some. */
export function fingerprintLine(plan: PlanOutline): string[] {
  return madeBy(plan).length === 0 ? [] : [`Fingerprint ${code(shortFingerprint(plan))}.`];
}

/** The heading of a cluster of which nothing more is known. */
export function bareHead(cluster: string): string {
  return `#### ${code(cluster)}`;
}

/** A cluster's section: the diff gives way first, then foreign entries, notes, rows, and the cluster itself last. */
export function clusterSection(parts: ClusterParts): Section {
  const { head, urgent, main, notes, staying, foreign, diff, brief } = parts;
  const all = Number.POSITIVE_INFINITY;
  const variant = (loss: number, blocks: readonly (readonly string[])[], missing: readonly string[]): Variant => ({
    text: blocks.flat().join('\n\n'),
    loss,
    missing,
  });
  const gone = (blocks: readonly string[], what: string) => (blocks.length === 0 ? [] : [what]);
  const noDiff = gone(diff, 'the diff of aws-auth');
  const noForeign = [...noDiff, ...gone(foreign, 'foreign entries')];
  const noNotes = [...noForeign, ...gone(notes, 'what groups can do, and notes on the live aws-auth')];
  return [
    variant(0, [[head], urgent, main(all), notes, staying, foreign, diff], []),
    variant(1, [[head], urgent, main(all), notes, staying, foreign], noDiff),
    variant(2, [[head], urgent, main(all), notes, staying], noForeign),
    variant(3, [[head], urgent, main(all), staying], noNotes),
    ...fewerRows.map(({ most, loss }) =>
      variant(loss, [[head], urgent, main(most), staying], [...noNotes, 'rows of a table']),
    ),
    variant(7, [[brief]], ['the details of a cluster']),
    variant(8, [], ['a cluster']),
  ];
}
