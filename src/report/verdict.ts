import type { ChangeResult, CommandResult, LintResult, PlanResult } from '../commands/result.ts';
import { hasErrors } from '../finding/finding.ts';
import { countChanges, hasChanges } from '../plan/plan.ts';
import { changeCountWords, countFindings, findingCountWords } from './counts.ts';
import { count, joined, listOf, type Phrase, phrase } from './phrase.ts';
import { isTrouble, standingOf, standings, standingWords } from './standing.ts';

/** A result in one sentence, and whether it calls for attention. */
export interface Verdict {
  /** calm: nothing to do, or done; change: to be looked at; trouble: something is refused, failed or wrong. */
  readonly tone: 'calm' | 'change' | 'trouble';
  /** In lower case and without a full stop. */
  readonly words: Phrase;
}

/** The verdict on a result: what every report leads up to, or begins with. */
export function verdictOf(result: CommandResult): Verdict {
  if (result.command === 'lint') return lintVerdict(result);
  if (hasErrors(result.lint.findings)) {
    const { error } = countFindings(result.lint.findings);
    return { tone: 'trouble', words: [`${count(error, 'error')} in the declarations, so ${undone[result.command]}`] };
  }
  return result.command === 'plan' ? planVerdict(result) : changeVerdict(result);
}

const undone = {
  plan: 'nothing is planned',
  apply: 'nothing is applied',
  verify: 'nothing is verified',
} as const satisfies Record<Exclude<CommandResult['command'], 'lint'>, string>;

function lintVerdict({ findings, counted }: LintResult): Verdict {
  const { error, warning } = countFindings(findings);
  const { files, clusters, grants } = counted;
  const what = `${count(files, 'file')} with ${count(clusters, 'cluster')} and ${count(grants, 'grant')}`;
  return {
    tone: error > 0 ? 'trouble' : warning > 0 ? 'change' : 'calm',
    words: [`${findingCountWords(findings)} in ${what}`],
  };
}

function planVerdict({ clusters }: PlanResult): Verdict {
  const planned = clusters.filter((cluster) => 'plan' in cluster);
  const moving = planned.filter(({ plan }) => hasChanges(plan));
  const refused = planned.filter(({ refusals }) => refusals.length > 0);
  const failed = clusters.filter((cluster) => 'failure' in cluster);
  const parts: Phrase[] = [];
  if (refused.length > 0) parts.push(phrase`refused for ${namesOf(refused)}`);
  if (failed.length > 0) parts.push(phrase`no plan for ${namesOf(failed)}`);
  const counts = changeCountWords(moving.map(({ plan }) => plan));
  if (counts !== undefined)
    parts.push(phrase`${[counts]} to ${namesOf(moving.filter(({ plan }) => changeCountWords([plan]) !== undefined))}`);
  const adopting = planned.filter(({ plan }) => countChanges(plan).adopted > 0);
  if (adopting.length > 0) {
    const entries = adopting.reduce((sum, { plan }) => sum + countChanges(plan).adopted, 0);
    parts.push(phrase`${[count(entries, 'entry is', 'entries are')]} adopted on ${namesOf(adopting)}`);
  }
  const recording = moving.filter(({ plan }) =>
    plan.changes.every(({ kind }) => kind === 'kept' || kind === 'foreign'),
  );
  if (recording.length > 0) {
    parts.push(phrase`nobody's access to ${namesOf(recording)} changes, and the record of owned entries is put right`);
  }
  if (parts.length === 0) return { tone: 'calm', words: phrase`nobody's access to ${namesOf(planned)} changes` };
  return { tone: refused.length + failed.length > 0 ? 'trouble' : 'change', words: joined(parts, '; ') };
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
  return { tone, words: joined(words, '; ') };
}

/** Up to three names; only their number where there are more. */
function namesOf(clusters: readonly { readonly cluster: string }[]): Phrase {
  if (clusters.length === 0 || clusters.length > 3) return [count(clusters.length, 'cluster')];
  return listOf(clusters.map(({ cluster }) => phrase`${cluster}`));
}
