import { aftermathOf } from '../../commands/aftermath.ts';
import type { ChangedCluster, ChangeResult } from '../../commands/result.ts';
import type { Change } from '../../plan/plan.ts';
import type { GroupRights } from '../../survey/group-rights.ts';
import { groupRightsOf } from '../../survey/plan-groups.ts';
import type { Claim } from '../../verify/evidence.ts';
import type { Receipt } from '../../verify/receipt.ts';
import { aftermathWords } from '../aftermath-words.ts';
import { toShow } from '../change-words.ts';
import { claimCountWords } from '../counts.ts';
import { expectedWords, knockWords, unprovenWords } from '../knock-words.ts';
import type { LinkTo } from '../link.ts';
import { arnWords, personWords } from '../mapping-words.ts';
import { type Phrase, phrase } from '../phrase.ts';
import { checkedWords, historyWords, rollbackWords, signedInWords, writtenWords } from '../receipt-words.ts';
import { isTrouble, receiptStanding, standingWords } from '../standing.ts';
import { alert, folded } from './block.ts';
import type { Section } from './budget.ts';
import { changeTable, type Tense } from './changes.ts';
import { clusterHead, clusterSection, fingerprintLine } from './cluster.ts';
import { momentOf } from './day.ts';
import { foldedDiff } from './diff.ts';
import { allowedAlert, failedSection } from './plan.ts';
import { prose } from './prose.ts';
import { firstItems, someRows } from './rows.ts';
import { say, sentence } from './say.ts';
import { foldedForeign, keptLine } from './staying.ts';
import { foldedNotKnown } from './survey.ts';
import { table } from './table.ts';

/** One section a cluster: what was written and as whom, who was let in before and after, and what is wrong. */
export function receiptSections(result: ChangeResult, link: LinkTo | undefined): Section[] {
  return result.clusters.map((cluster) => {
    const aftermath = say(aftermathWords(aftermathOf(cluster, result)));
    return 'failure' in cluster ? failedSection(cluster, aftermath) : section(cluster, aftermath, result.command, link);
  });
}

function section(
  { receipt }: Extract<ChangedCluster, { receipt: unknown }>,
  aftermath: string,
  command: ChangeResult['command'],
  link: LinkTo | undefined,
): Section {
  const { plan, claims, problems } = receipt;
  const standing = receiptStanding(receipt);
  const changes = toShow(plan.changes);
  const rights = groupRightsOf(plan);
  const tense = receipt.outcome === 'applied' || receipt.outcome === 'left-changed' ? 'made' : 'to come';
  return clusterSection({
    head: clusterHead(plan),
    urgent: [
      ...(isTrouble(standing) ? [alert('CAUTION', problemLines(problems))] : provenLine(receipt, command)),
      ...allowedAlert(receipt.allowed),
    ],
    main: (most) => [
      ...(changes.length === 0
        ? []
        : [...triedLine(receipt), someRows(changes, most, rowsIn(tense, link, rights), 'change')]),
      ...claimBlocks(claims, most),
    ],
    notes: foldedNotKnown(plan.survey?.notKnown ?? []),
    staying: [
      ...facts(receipt, command),
      ...reviewLine(receipt),
      aftermath,
      ...fingerprintLine(plan),
      ...keptLine(plan),
    ],
    foreign: foldedForeign(plan),
    diff: receipt.outcome === 'unchanged' ? [] : foldedDiff(plan),
    brief: sentence(phrase`${[standingWords(standing, command)]} ${plan.cluster}`),
  });
}

/** When all of it was proven; a target that nobody signs in to is only read again. */
function provenLine({ at, claims, outcome }: Receipt, command: ChangeResult['command']): string[] {
  if (claims.length === 0) return [];
  const done = outcome === 'applied' && command !== 'verify' ? 'Applied, and proven' : 'Proven';
  return [`**${done} at ${momentOf(at)}.**`];
}

/** That the rows are of what was tried, where it is not in place. */
function triedLine({ outcome }: Receipt): string[] {
  return outcome === 'put-back' ? ['**Tried, and taken back:**'] : [];
}

function rowsIn(tense: Tense, link: LinkTo | undefined, rights: readonly GroupRights[] | undefined) {
  return (rows: readonly Change[]) => changeTable(rows, tense, { link, rights });
}

/** What does not hold for all to see, and what holds folded away under how much of it there is. */
function claimBlocks(claims: readonly Claim[], most: number): string[] {
  const [failing, holding] = [claims.filter(({ holds }) => !holds), claims.filter(({ holds }) => holds)];
  const rows = (some: readonly Claim[]) => someRows(some, most, claimTable, 'claim');
  return [
    ...(failing.length === 0 ? [] : [rows(failing)]),
    ...(holding.length === 0 ? [] : [folded(`The evidence, ${claimCountWords(holding).join('')}`, [rows(holding)])]),
  ];
}

function reviewLine({ review }: Receipt): string[] {
  return review === undefined ? [] : [prose(review)];
}

function facts(receipt: Receipt, command: ChangeResult['command']): string[] {
  const words = [
    signedInWords(receipt),
    ...(command === 'verify' ? [] : [writtenWords(receipt)]),
    checkedWords(receipt),
    ...historyWords(receipt),
    ...(command === 'rollback' ? [rollbackWords(receipt)] : []),
  ];
  const said = words.filter((each) => each.length > 0).map(sentence);
  return said.length === 0 ? [] : [said.join(' ')];
}

function problemLines(problems: readonly string[]): string[] {
  return ['**Failed at the proof.**', ...firstItems(problems.map((problem) => `- ${prose(problem)}`))];
}

const marks = { proven: '\u2705&nbsp;**proven**', predicted: '\u{1f7e1}&nbsp;**predicted**' } as const;

/** Who was asked, what had to be so, and what was seen before and after. */
function claimTable(claims: readonly Claim[]): string {
  const expected = (claim: Claim): Phrase =>
    claim.predicted === undefined
      ? [expectedWords(claim)]
      : [`${expectedWords(claim)} as `, ...personWords(claim.predicted)];
  const seen = (claim: Claim): string[] => [
    ...(claim.before === undefined ? [] : [`before: ${say(knockWords(claim.before))}`]),
    `**after**: ${say(knockWords(claim.after))}`,
    ...(claim.evidence === 'proven' ? [] : [say(unprovenWords(claim))]),
  ];
  return table(
    [
      { head: '', cell: ({ holds, evidence }) => (holds ? marks[evidence] : '\u274c&nbsp;**fails**') },
      { head: 'Who', cell: ({ principal }) => say(arnWords(principal)) },
      { head: 'Expected', cell: (claim) => say(expected(claim)) },
      { head: 'Seen', cell: (claim) => seen(claim).join('<br>') },
    ],
    claims,
  );
}
