import type { Claim, Foretold, Knock, Purpose } from '../verify/evidence.ts';
import { rightsWords } from '../verify/rights.ts';
import { personWords } from './mapping-words.ts';
import { type Phrase, phrase, textOf } from './phrase.ts';

/** What was expected of somebody, in words. */
export function expectedWords({ purpose, predicted }: Pick<Claim, 'purpose' | 'predicted'>): string {
  return special[purpose] ?? `${about[purpose] ?? ''}${predicted === undefined ? 'must be refused' : 'must get in'}`;
}

const special: Readonly<Partial<Record<Purpose, string>>> = {
  out: 'must stay out',
  nodes: 'nodes: must stay effective',
  creator: 'creator: must stay in',
  intermediate: 'passes through',
  writer: 'writes',
};

const about: Readonly<Partial<Record<Purpose, string>>> = {
  added: 'added: ',
  changed: 'changed: ',
  removed: 'removed: ',
  untouched: 'untouched: ',
};

/** What happened when somebody knocked, or would, in words. */
export function knockWords(knock: Knock | Foretold): Phrase {
  switch (knock.answer) {
    case 'unauthorized':
      return ['refused (401)'];
    case 'failed':
      return phrase`not known: ${textOf(knock.reason)}`;
    case 'foretold':
      return foretoldWords(knock);
    case 'in':
      return phrase`in as ${personWords(knock.person)}; ${podsWords(knock.pods)}${mayWords(knock.rights)}`;
  }
}

function podsWords(pods: Extract<Knock, { answer: 'in' }>['pods']): Phrase {
  if (pods.status === 403) return phrase`may not list pods: ${textOf(pods.reason)}`;
  return pods.count === 0 ? ['lists pods, of which there are none'] : phrase`lists pods (${pods.count})`;
}

function mayWords(rights: Extract<Knock, { answer: 'in' }>['rights']): Phrase {
  return rights === undefined ? [] : phrase`; ${textOf(rightsWords(rights))}`;
}

function foretoldWords({ person, rights }: Foretold): Phrase {
  if (person === undefined) return ['nobody to aws-auth'];
  const who = phrase`by aws-auth ${personWords(person)}`;
  if (rights === undefined) return who;
  if (rights.answer === 'untold') return phrase`${who}; what that may do is not known: ${textOf(rights.reason)}`;
  return phrase`${who}; ${[rights.everything ? 'may do everything, as cluster-admin may' : rights.listsPods ? 'may list pods' : 'may not list pods']}`;
}

/** What was seen before and after, or is foretold; only the latter where nothing was changed. */
export function beforeAndAfter({ before, after }: Claim): Phrase {
  return before === undefined ? knockWords(after) : phrase`${knockWords(before)} \u2192 ${knockWords(after)}`;
}

/** Why a claim is predicted and not proven; empty where it is proven. */
export function unprovenWords(claim: Claim): Phrase {
  return claim.evidence === 'proven' ? [] : phrase`predicted, not proven: ${textOf(claim.why)}`;
}
