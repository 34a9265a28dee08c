import { type Mapping, principalText } from '../awsauth/mapping.ts';
import type { OwnedEntry, Owner, Owners } from '../owners/owners.ts';
import { mappedWords, principalWords } from './mapping-words.ts';
import { count, joined, type Phrase, phrase, textOf } from './phrase.ts';
import type { Verdict } from './verdict.ts';

/** How an entry stands with its owner. */
export type Holding = 'as written' | 'by hand' | 'gone' | 'foreign';

/** One line about who owns what. */
export interface OwnedLine {
  readonly holding: Holding;
  readonly words: Phrase;
}

/** What one source owns, a line each. */
export function ownerLines({ entries, gone }: Owner): OwnedLine[] {
  return [
    ...entries.map(
      ({ mapping, untouched }: OwnedEntry): OwnedLine => ({
        holding: untouched ? 'as written' : 'by hand',
        words: untouched ? entryWords(mapping) : phrase`${entryWords(mapping)}: changed since its owner wrote it`,
      }),
    ),
    ...gone.map((mark): OwnedLine => ({ holding: 'gone', words: phrase`the entry with the mark ${mark}` })),
  ];
}

/** What nobody owns, a line each. */
export function foreignLines({ foreign }: Owners): OwnedLine[] {
  return foreign.map((mapping) => ({ holding: 'foreign', words: entryWords(mapping) }));
}

function entryWords(mapping: Mapping): Phrase {
  const who = principalText(mapping) === '' ? ['nobody'] : principalWords(mapping);
  return phrase`${who} as ${mappedWords(mapping)}`;
}

/** The verdict on who owns what. */
export function ownersVerdict({ target, exists, owners, foreign }: Owners): Verdict {
  if (!exists) return { tone: 'calm', words: phrase`in ${textOf(target)}, there is no aws-auth` };
  const parts = owners.map(
    ({ source, entries }) => phrase`${[count(entries.length, 'entry', 'entries')]} of ${source}`,
  );
  const isOdd = owners.some(({ entries, gone }) => gone.length > 0 || entries.some(({ untouched }) => !untouched));
  const nobodys: Phrase = [`${count(foreign.length, 'entry', 'entries')} that nobody here owns`];
  return { tone: isOdd ? 'change' : 'calm', words: phrase`in ${textOf(target)}, ${joined([...parts, nobodys], '; ')}` };
}
