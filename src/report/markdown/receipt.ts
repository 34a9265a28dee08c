import { aftermathOf } from '../../commands/aftermath.ts';
import type { ChangedCluster, ChangeResult } from '../../commands/result.ts';
import type { Claim } from '../../verify/evidence.ts';
import type { Receipt } from '../../verify/receipt.ts';
import { aftermathWords } from '../aftermath-words.ts';
import { toShow } from '../change-words.ts';
import { expectedWords, knockWords, unprovenWords } from '../knock-words.ts';
import type { LinkTo } from '../link.ts';
import { personWords } from '../mapping-words.ts';
import { joined, type Phrase, phrase } from '../phrase.ts';
import { checkedWords, historyWords, identityWords, rollbackWords, writtenWords } from '../receipt-words.ts';
import { isTrouble, receiptStanding, standingWords } from '../standing.ts';
import { alert } from './block.ts';
import type { Section } from './budget.ts';
import { changeTable } from './changes.ts';
import { clusterHead, clusterSection, fingerprintLine } from './cluster.ts';
import { code } from './code.ts';
import { foldedDiff } from './diff.ts';
import { allowedAlert, failedSection } from './plan.ts';
import { prose } from './prose.ts';
import { someRows } from './rows.ts';
import { say, sentence } from './say.ts';
import { foldedForeign, keptLine } from './staying.ts';
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
  const tense = receipt.outcome === 'applied' || receipt.outcome === 'left-changed' ? 'made' : 'to come';
  return clusterSection({
    head: clusterHead(plan),
    urgent: [
      ...(isTrouble(standing) ? [alert('CAUTION', problemLines(problems))] : []),
      ...allowedAlert(receipt.allowed),
    ],
    main: (most) => [
      ...(changes.length === 0 ? [] : [someRows(changes, most, (rows) => changeTable(rows, tense, link), 'changes')]),
      ...(claims.length === 0 ? [] : [someRows(claims, most, claimTable, 'claims')]),
    ],
    notes: [],
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

function reviewLine({ review }: Receipt): string[] {
  return review === undefined ? [] : [prose(review)];
}

function facts(receipt: Receipt, command: ChangeResult['command']): string[] {
  const words = [
    identityWords(receipt),
    ...(command === 'verify' ? [] : [writtenWords(receipt)]),
    checkedWords(receipt),
    ...historyWords(receipt),
    ...(command === 'rollback' ? [rollbackWords(receipt)] : []),
  ];
  const said = words.filter((each) => each.length > 0).map(sentence);
  return said.length === 0 ? [] : [said.join(' ')];
}

function problemLines(problems: readonly string[]): string[] {
  return [
    '**The proof failed.**',
    ...problems.slice(0, 20).map((problem) => `- ${prose(problem)}`),
    ...(problems.length > 20 ? [`- \u2026 and ${problems.length - 20} more`] : []),
  ];
}

const marks = { proven: '\u2705 **proven**', predicted: '\u{1f7e1} **predicted**' } as const;

const isSaid = (phrase: Phrase) => phrase.length > 0;

function claimTable(claims: readonly Claim[]): string {
  const expected = (claim: Claim): Phrase =>
    claim.predicted === undefined
      ? [expectedWords(claim)]
      : [`${expectedWords(claim)} as `, ...personWords(claim.predicted)];
  return table(
    [
      { head: '', cell: ({ holds, evidence }) => (holds ? marks[evidence] : '\u274c **fails**') },
      { head: 'Who', cell: ({ principal }) => code(principal) },
      { head: 'Expected', cell: (claim) => say(expected(claim)) },
      { head: 'Before', cell: ({ before }) => (before === undefined ? '' : say(knockWords(before))) },
      {
        head: 'After',
        cell: (claim) => say(joined([knockWords(claim.after), unprovenWords(claim)].filter(isSaid), '; ')),
      },
    ],
    claims,
  );
}
