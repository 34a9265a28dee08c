import { type Mapping, principalText } from '../awsauth/mapping.ts';
import type { RosterEntry } from '../declaration/roster.ts';
import { type Change, changeKinds, type Plan } from '../plan/plan.ts';
import { dangerOf, groupWords, mappedWords, principalWords, valuesOf } from './mapping-words.ts';
import { joined, type Phrase, phrase, textOf } from './phrase.ts';

/** What happens to an entry. */
export type Kind = Change['kind'];

/** What happens to whom, in one or two words. */
export const kindWords: Readonly<Record<Kind, string>> = {
  conflict: 'in conflict',
  removed: 'loses access',
  changed: 'changes',
  added: 'gains access',
  adopted: 'is adopted',
  kept: 'stays',
  foreign: 'foreign',
};

/** The entry that a change is about: as it will be, or as it was where it goes. */
export function mappingOf(change: Change): Mapping {
  return change.kind === 'added' || change.kind === 'changed' ? change.after : change.before;
}

/** The declared grant behind a change; undefined where nothing here declares it. */
export function declaredBy(change: Change): RosterEntry | undefined {
  return 'entry' in change ? change.entry : undefined;
}

/** Who a change is about. A role declared with a path is named with it, since that is what people know it by. */
export function whoWords(change: Change): Phrase {
  const words = principalWords(mappingOf(change));
  const declared = declaredBy(change)?.grant.text;
  return declared === undefined || declared === principalText(mappingOf(change))
    ? words
    : phrase`${words} (declared as ${declared})`;
}

/** The effect of a change on who gets in as whom. */
export function effectWords(change: Change): Phrase {
  switch (change.kind) {
    case 'added':
      return phrase`gets in as ${mappedWords(change.after)}`;
    case 'changed':
      return phrase`${differenceWords(change.before, change.after)}${takenWords(change)}`;
    case 'removed':
      return phrase`no longer gets in; was ${mappedWords(change.before)}${expiredWords(change)}${takenWords(change)}`;
    case 'adopted':
      return phrase`gets in as ${mappedWords(change.before)}, as before; the entry becomes this repository's`;
    case 'kept':
      return phrase`gets in as ${mappedWords(change.before)}, as before`;
    case 'foreign':
      return phrase`${mappedWords(change.before)}${change.owner === undefined ? [] : phrase`, of ${change.owner}`}`;
    case 'conflict':
      return phrase`${textOf(change.why)}: it is ${mappedWords(change.before)}${
        change.after === undefined ? [] : phrase`, and is declared as ${mappedWords(change.after)}`
      }`;
  }
}

/** What groups an entry keeps, gets and loses. */
export function groupDifference(before: Mapping, after: Mapping): Readonly<Record<'kept' | 'new' | 'gone', string[]>> {
  const old = before.section === 'mapAccounts' ? [] : [...new Set(before.groups)];
  const next = after.section === 'mapAccounts' ? [] : [...new Set(after.groups)];
  return {
    kept: next.filter((group) => old.includes(group)),
    new: next.filter((group) => !old.includes(group)),
    gone: old.filter((group) => !next.includes(group)),
  };
}

/** When a grant ended, where its entry goes for that. */
function expiredWords(change: Change): Phrase {
  const expired = change.kind === 'removed' ? change.expired : undefined;
  return expired === undefined ? [] : phrase`; expired on ${expired}`;
}

/** Why an entry would have been in conflict, where it is taken over all the same. */
function takenWords(change: Change): Phrase {
  const taken = 'taken' in change ? change.taken : undefined;
  return taken === undefined ? [] : phrase`; taken over, though ${textOf(taken)}`;
}

function differenceWords(before: Mapping, after: Mapping): Phrase {
  if (before.section === 'mapAccounts' || after.section === 'mapAccounts') return mappedWords(after);
  const groups = groupDifference(before, after);
  const parts: Phrase[] = [
    before.username === after.username
      ? phrase`gets in as ${after.username} as before`
      : phrase`gets in as ${after.username} instead of ${before.username}`,
  ];
  if (groups.new.length > 0) parts.push(phrase`gains ${groupWords(groups.new)}`);
  if (groups.gone.length > 0) parts.push(phrase`loses ${groupWords(groups.gone)}`);
  if (groups.kept.length > 0) parts.push(phrase`keeps ${valuesOf(groups.kept)}`);
  return joined(parts, ', ');
}

/** Changes in the order in which reports list them: worst kind first, and within a kind what is dangerous first. */
export function inReadingOrder(changes: Plan['changes']): Change[] {
  const rank = (change: Change) =>
    changeKinds.indexOf(change.kind) * 2 + (dangerOf(mappingOf(change)) === undefined ? 1 : 0);
  return [...changes].sort((a, b) => rank(a) - rank(b));
}

/** The changes that a plan means to make, and the conflicts that keep it from making them. */
export function toShow(changes: Plan['changes']): Change[] {
  return inReadingOrder(changes).filter(({ kind }) => kind !== 'kept' && kind !== 'foreign');
}
