import type { Receipt } from '../verify/receipt.ts';
import { count, joined, type Phrase, phrase, textOf } from './phrase.ts';

/** Who was signed in as, in turn; empty where nobody was. */
export function signedInWords({ identities }: Receipt): Phrase {
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

/** How it was checked, where nobody was there to sign in. */
export function checkedWords({ claims, unasked, problems }: Receipt): Phrase {
  if (claims.length > 0 || problems.length > 0) return [];
  if (unasked.length === 0) return ['checked by reading it again; nobody signed in'];
  const named = count(unasked.length, 'principal');
  return [
    `checked by reading it again; nobody signed in as the ${named} that verify names: that goes through AWS only`,
  ];
}

/** What a rollback leaves to do. */
export function rollbackWords({ outcome }: Receipt): Phrase {
  return outcome === 'applied' || outcome === 'left-changed'
    ? ['the next apply brings back what is declared: revert the declarations too']
    : [];
}

/** What was written down of it, and what was found of earlier runs. */
export function historyWords({ history }: Receipt): Phrase[] {
  if (history === undefined) return [];
  const { revision, notes } = history;
  const number = revision === undefined ? [] : [[`recorded as revision ${revision}`]];
  return [...number, ...notes.map((note) => textOf(note.replace(/\.$/, '')))];
}

function versionWords({ resourceVersion: { before, after } }: Receipt): Phrase {
  if (after === undefined || after === before) return [];
  return before === undefined
    ? phrase` as resourceVersion ${after}, where there was none`
    : phrase`: resourceVersion ${before} \u2192 ${after}`;
}
