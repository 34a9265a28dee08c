import type { HistoryResult } from '../commands/history.ts';
import type { Revision } from '../history/revision.ts';
import { SHORT_LENGTH } from '../plan/fingerprint.ts';
import { count, joined, type Phrase, phrase } from './phrase.ts';
import type { Verdict } from './verdict.ts';

/** What a revision changed, and how many entries its source owned then. */
export function extentWords({ counts, entries }: Revision): string {
  const parts = Object.entries(counts).flatMap(([kind, number]) => (number === 0 ? [] : [`${number} ${kind}`]));
  const changed = parts.length === 0 ? 'the record put right' : parts.join(', ');
  return `${changed}; ${count(entries.length, 'entry', 'entries')}`;
}

/** Who wrote a revision, of which commit; what is not known is left out. */
export function originWords({ rollbackTo, commit, actor, by, fingerprint }: Revision): Phrase {
  const parts = [
    rollbackTo === undefined ? [] : [`back to revision ${rollbackTo}`],
    commit === undefined ? [] : phrase`commit ${commit.slice(0, 12)}`,
    actor === undefined ? [] : phrase`started by ${actor}`,
    by === undefined ? [] : phrase`written by ${by}`,
    fingerprint === undefined ? [] : phrase`plan ${fingerprint.slice(0, SHORT_LENGTH)}`,
  ];
  return joined(
    parts.filter((part) => part.length > 0),
    ', ',
  );
}

/** The verdict on a history. */
export function historyVerdict({ cluster, source, place, revisions }: HistoryResult): Verdict {
  const [newest] = revisions;
  if (newest === undefined)
    return { tone: 'calm', words: phrase`nothing of ${source} is recorded on ${cluster} (${[place]})` };
  const isOpen = revisions.some(({ status }) => status === 'pending');
  const open = isOpen ? '; one is pending: the next apply looks after it' : '';
  const kept = count(revisions.length, 'revision');
  return {
    tone: isOpen ? 'change' : 'calm',
    words: phrase`${[kept]} of ${source} on ${cluster} (${[place]})${[open]}`,
  };
}
