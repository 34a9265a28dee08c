import { aftermathOf } from '../../commands/aftermath.ts';
import type { ChangedCluster, ChangeResult } from '../../commands/result.ts';
import { hasChanges } from '../../plan/plan.ts';
import type { Claim } from '../../verify/evidence.ts';
import type { Receipt } from '../../verify/receipt.ts';
import { aftermathWords } from '../aftermath-words.ts';
import { failureText } from '../failure.ts';
import { beforeAndAfter, expectedWords, unprovenWords } from '../knock-words.ts';
import { phrase, textOf } from '../phrase.ts';
import { checkedWords, historyWords, rollbackWords, signedInWords, writtenWords } from '../receipt-words.ts';
import { changeBlocks } from './changes.ts';
import { allowedBlocks, clusterHead, fingerprintLines } from './plan.ts';
import { indented, type Style } from './style.ts';
import { notKnownBlocks } from './survey.ts';

/** Each cluster's receipt: who signed in, what was written, what was seen before and after. */
export function receiptBlocks(result: ChangeResult, style: Style): string[] {
  return result.clusters.flatMap((cluster) => clusterBlocks(cluster, result, style));
}

function clusterBlocks(cluster: ChangedCluster, result: ChangeResult, style: Style): string[] {
  const { command } = result;
  const aftermath = style.say(aftermathWords(aftermathOf(cluster, result)));
  if ('failure' in cluster) {
    const failure = `${failureText(cluster.failure, style)}\n${indented(aftermath)}`;
    return [style.bold(style.say(phrase`${cluster.cluster}`)), indented(failure)];
  }
  const { receipt } = cluster;
  const facts = [
    signedInWords(receipt),
    command === 'verify' ? [] : writtenWords(receipt),
    checkedWords(receipt),
    textOf(receipt.review ?? ''),
    ...historyWords(receipt),
    command === 'rollback' ? rollbackWords(receipt) : [],
  ];
  const body = [
    ...(hasChanges(receipt.plan) ? changeBlocks(receipt.plan, style) : []),
    ...allowedBlocks(receipt.allowed, style),
    ...notKnownBlocks(receipt.plan.survey?.notKnown ?? [], style),
    ...fingerprintLines(receipt.plan, style),
    facts
      .filter((fact) => fact.length > 0)
      .map((fact) => style.say(fact))
      .filter((line) => line !== '')
      .join('\n'),
    ...claimBlocks(receipt, style),
    ...receipt.problems.map((problem) => `${style.severity('error', 'problem')}  ${style.say(textOf(problem))}`),
    aftermath,
  ].filter((block) => block !== '');
  return [clusterHead(receipt.plan, style), ...body.map((block) => indented(block))];
}

function claimBlocks({ claims }: Receipt, style: Style): string[] {
  if (claims.length === 0) return [];
  const width = Math.max(...claims.map((claim) => expectedWords(claim).length));
  return [claims.map((claim) => claimBlock(claim, width, style)).join('\n')];
}

const MARK = 9;

function claimBlock(claim: Claim, width: number, style: Style): string {
  const word = (claim.holds ? claim.evidence : 'FAILS').padEnd(MARK);
  const mark = claim.holds ? (claim.evidence === 'proven' ? style.added(word) : word) : style.removed(word);
  const head = `${mark}  ${expectedWords(claim).padEnd(width)}  ${style.say(phrase`${claim.principal}`)}`;
  const lines = [beforeAndAfter(claim), unprovenWords(claim)].filter((line) => line.length > 0);
  const below = lines.map((line) => indented(style.dim(style.say(line)), width + MARK + 4));
  return [head, ...below].join('\n');
}
