import { entryKey } from '../awsauth/mapping.ts';
import type { AnyResult, ChangeResult, CommandResult, Fixed, LintResult, PlanResult } from '../commands/result.ts';
import { hasErrors, isAtLeast } from '../finding/finding.ts';
import { type Change, countChanges, hasChanges } from '../plan/plan.ts';
import { mappingOf } from './change-words.ts';
import {
  changeCountWords,
  claimCountWords,
  countFindings,
  findingCountWords,
  isMove,
  moveVerb,
  suppressedCountWords,
} from './counts.ts';
import { creatorVerdict } from './creator-words.ts';
import { doctorVerdict } from './doctor-words.ts';
import { historyVerdict } from './history-words.ts';
import { inspectionVerdict } from './inspection-words.ts';
import { briefWords } from './mapping-words.ts';
import { ownersVerdict } from './owners-words.ts';
import { count, joined, listOf, type Phrase, phrase } from './phrase.ts';
import { riskCountWords, risksOf, strayRisksOf } from './risks.ts';
import { sharesOf } from './shares.ts';
import { isTrouble, standingOf, standings, standingWords } from './standing.ts';

/** A result in one sentence, and whether it calls for attention. */
export interface Verdict {
  /** calm: nothing to do, or done; change: to be looked at; trouble: something is refused, failed or wrong. */
  readonly tone: 'calm' | 'change' | 'trouble';
  /** In lower case and without a full stop. */
  readonly words: Phrase;
  /** Whether somebody gets more than it seems. */
  readonly isRisky?: boolean;
  /** Whether it tells of what was done, and not of what is to come. */
  readonly isDone?: boolean;
}

/** The verdict on a result: what every report leads up to, or begins with. */
export function verdictOf(result: AnyResult): Verdict {
  if (result.command === 'inspect') return inspectionVerdict(result);
  if (result.command === 'owners') return ownersVerdict(result);
  if (result.command === 'history') return historyVerdict(result);
  if (result.command === 'creator') return creatorVerdict(result);
  if (result.command === 'doctor') return doctorVerdict(result);
  if (result.command === 'lint') return lintVerdict(result);
  if (hasErrors(result.lint.findings)) {
    const { findings, counted } = result.lint;
    const { error } = countFindings(findings);
    const where = counted.files === 0 ? '' : ' in the declarations';
    return { tone: 'trouble', words: [`${count(error, 'error')}${where}, so ${undone[result.command]}`] };
  }
  return result.command === 'plan' ? planVerdict(result) : changeVerdict(result);
}

const undone = {
  plan: 'nothing is planned',
  apply: 'nothing is applied',
  verify: 'nothing is verified',
  rollback: 'nothing is rolled back',
} as const satisfies Record<Exclude<CommandResult['command'], 'lint'>, string>;

function lintVerdict(result: LintResult): Verdict {
  const { findings, counted, suppressed, failOn, unchanged, fixed, wroteBaseline } = result;
  const { files, clusters, grants } = counted;
  const what = `${count(files, 'file')} with ${count(clusters, 'cluster')} and ${count(grants, 'grant')}`;
  const found = findingCountWords(findings);
  const fixable = findings.filter(({ fix }) => fix !== undefined).length;
  const parts: Phrase[] = [
    ...(fixed === undefined ? [] : [[fixedWords(fixed)]]),
    [files === 0 ? `${found}, so no declaration was checked` : `${found} in ${what}`],
    ...suppressedCountWords(suppressed).map((words) => [words]),
    ...(unchanged === undefined
      ? []
      : [phrase`${unchanged.findings} more in files that have not changed since ${unchanged.since}`]),
    ...(fixable === 0 ? [] : [[`--fix mends ${fixable}`]]),
    ...(wroteBaseline === undefined
      ? []
      : [phrase`${wroteBaseline.path} lists ${[count(wroteBaseline.findings, 'finding')]}`]),
  ];
  const isFailing = findings.some(isAtLeast(failOn));
  const isWarning = findings.some(isAtLeast('warning'));
  return { tone: isFailing ? 'trouble' : isWarning ? 'change' : 'calm', words: joined(parts, '; ') };
}

function fixedWords({ findings, files, postponed }: Fixed): string {
  const again = postponed === 0 ? '' : `, left ${postponed} in the same places: run it again`;
  return `mended ${count(findings, 'finding')} in ${count(files, 'file')}${again}`;
}

function planVerdict({ clusters }: PlanResult): Verdict {
  const planned = clusters.filter((cluster) => 'plan' in cluster);
  const moving = planned.filter(({ plan }) => hasChanges(plan));
  const refused = planned.filter(({ refusals }) => refusals.length > 0);
  const failed = clusters.filter((cluster) => 'failure' in cluster);
  const own = planned.map((cluster) => ({
    cluster: cluster.cluster,
    isRefused: cluster.refusals.length > 0,
    changes: sharesOf(cluster).own,
  }));
  const besides = planned.flatMap((cluster) => sharesOf(cluster).besides);
  const parts: Phrase[] = [];
  if (refused.length > 0) parts.push(phrase`refused for ${namesOf(refused)}`);
  if (failed.length > 0) parts.push(phrase`no plan for ${namesOf(failed)}`);
  for (const isRefused of [true, false]) {
    const moved = own.filter((each) => each.isRefused === isRefused && each.changes.some(isMove));
    const counts = changeCountWords(moved, isRefused);
    if (counts !== undefined) parts.push(phrase`${onlyOne(moved, isRefused) ?? [counts]} to ${namesOf(moved)}`);
  }
  const risks = riskCountWords(planned.flatMap(risksOf));
  parts.push(...risks.map((words) => [words]));
  const adopting = own.filter(({ changes }) => countChanges({ changes }).adopted > 0);
  if (adopting.length > 0) {
    const entries = adopting.reduce((sum, { changes }) => sum + countChanges({ changes }).adopted, 0);
    parts.push(phrase`${[count(entries, 'entry is', 'entries are')]} adopted on ${namesOf(adopting)}`);
  }
  const recording = moving.filter(({ plan }) =>
    plan.changes.every(({ kind }) => kind === 'kept' || kind === 'foreign'),
  );
  if (recording.length > 0) {
    parts.push(phrase`nobody's access to ${namesOf(recording)} changes, and the record of owned entries is put right`);
  }
  if (parts.length === 0) parts.push(phrase`nobody's access to ${namesOf(planned)} changes`);
  if (besides.length > 0) parts.push([`${count(besides.length, 'change is', 'changes are')} not of this pull request`]);
  const isTrouble = refused.length + failed.length > 0;
  return {
    tone: isTrouble ? 'trouble' : moving.length > 0 ? 'change' : 'calm',
    words: joined(parts, '; '),
    isRisky: risks.length > 0 || planned.some((cluster) => strayRisksOf(cluster).length > 0),
  };
}

/** Where the same happens to one principal alone, whom it happens to: `role payments-dev gains access`. */
function onlyOne(clusters: readonly { readonly changes: readonly Change[] }[], isRefused: boolean): Phrase | undefined {
  const changes = clusters.flatMap((cluster) => cluster.changes.filter(isMove));
  const [first, ...others] = changes;
  if (first === undefined) return undefined;
  const isSame = (change: Change) =>
    change.kind === first.kind && entryKey(mappingOf(change)) === entryKey(mappingOf(first));
  if (!others.every(isSame)) return undefined;
  return phrase`${briefWords(mappingOf(first))} ${[moveVerb(first.kind, 1, isRefused)]} access`;
}

/** The verdict on what an apply or a verify did, on all clusters or on one. */
function changeVerdict({ command, clusters }: Pick<ChangeResult, 'command' | 'clusters'>): Verdict {
  const present = standings
    .map((standing) => ({ standing, group: clusters.filter((cluster) => standingOf(cluster) === standing) }))
    .filter(({ group }) => group.length > 0);
  const words = present.map(({ standing, group }) => phrase`${[standingWords(standing, command)]} ${namesOf(group)}`);
  const tone = present.some(({ standing }) => isTrouble(standing))
    ? 'trouble'
    : present.some(({ standing }) => standing === 'applied')
      ? 'change'
      : 'calm';
  const claims = clusters.flatMap((cluster) => ('receipt' in cluster ? cluster.receipt.claims : []));
  return { tone, isDone: true, words: joined([...words, ...claimCountWords(claims).map((said) => [said])], '; ') };
}

/** Up to three names; only their number where there are more. */
function namesOf(clusters: readonly { readonly cluster: string }[]): Phrase {
  if (clusters.length === 0 || clusters.length > 3) return [count(clusters.length, 'cluster')];
  return listOf(clusters.map(({ cluster }) => phrase`${cluster}`));
}
