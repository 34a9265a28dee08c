import type { Receipt } from '../apply/receipt.ts';
import { count, joined, type Phrase, phrase } from './phrase.ts';

/** Who was signed in as, in turn; empty where nobody was. */
export function identityWords({ identities }: Receipt): Phrase {
  if (identities.length === 0) return [];
  return phrase`signed in as ${joined(
    identities.map((identity) => phrase`${identity}`),
    ', then ',
  )}`;
}

/** What was written, and when. */
export function writtenWords(receipt: Receipt): Phrase {
  const { outcome, at, conflicts } = receipt;
  if (outcome === 'unchanged') return phrase`nothing written; looked at ${at}`;
  const rounds = conflicts === 0 ? '' : `, after ${count(conflicts, 'round')} lost to other writers`;
  return phrase`written${versionWords(receipt)}, ended ${at}${[rounds]}`;
}

function versionWords({ resourceVersion: { before, after } }: Receipt): Phrase {
  if (after === undefined) return [];
  return before === undefined
    ? phrase` as resourceVersion ${after}, where there was none`
    : phrase`: resourceVersion ${before} \u2192 ${after}`;
}
