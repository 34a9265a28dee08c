import type { Mapping } from '../awsauth/mapping.ts';
import { isMap } from '../plain-data.ts';
import type { Owned, Undoing } from '../plan/undo.ts';
import type { History } from './history.ts';
import { type RecordedEntry, type Revision, statuses } from './revision.ts';
import type { HistoryProblem } from './texts.ts';

/** A revision is not what it should be; caught where all of them are read. */
class Malformed extends Error {}

/** What was unpacked, by the names of its fields. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes a history of plain data that anybody may have edited. Fields that nobody knows are dropped.
 *
 * @param shown the revisions without their entries
 * @param packed the entries of each, by number
 */
export function parseRevisions(shown: unknown, packed: unknown): History | HistoryProblem {
  try {
    const kept = new Map(
      list(packed, 'entries').map((item) => [fieldsOf(item, 'entries')['number'], fieldsOf(item, 'entries')]),
    );
    const history = list(shown, 'revisions').map((item) => {
      const fields = fieldsOf(item, 'a revision');
      const held = kept.get(fields['number']);
      if (held === undefined)
        throw new Malformed(`the entries of revision ${wholeNumber(fields['number'], 'its number')} are missing`);
      return revision(fields, held);
    });
    if (history.some(({ number }, index) => index > 0 && number <= (history[index - 1]?.number ?? 0)))
      throw new Malformed('its revisions are not in order');
    return history;
  } catch (error) {
    if (error instanceof Malformed) return { problem: error.message };
    throw error;
  }
}

function revision(fields: Fields, held: Fields): Revision {
  const number = wholeNumber(fields['number'], 'its number');
  const what = (field: string) => `${field} of revision ${number}`;
  const status = statuses.find((each) => each === fields['status']);
  if (status === undefined || number === 0) throw new Malformed(`${what('the status')} is unknown`);
  const at = text(fields['at'], what('the time'));
  if (Number.isNaN(Date.parse(at))) throw new Malformed(`${what('the time')} is none`);
  const counts = fieldsOf(fields['counts'], what('the counts'));
  const count = (kind: string) => wholeNumber(counts[kind], what('a count'));
  const { rollbackTo } = fields;
  return {
    number,
    id: text(fields['id'], what('the id')),
    status,
    at,
    ...texts(fields, ['by', 'actor', 'commit', 'run', 'fingerprint'], what),
    ...(rollbackTo === undefined ? {} : { rollbackTo: wholeNumber(rollbackTo, what('the rollback')) }),
    counts: { added: count('added'), changed: count('changed'), removed: count('removed'), adopted: count('adopted') },
    entries: list(held['entries'], what('the entries')).map((entry) => recordedEntry(entry, what('an entry'))),
    ...(held['undoing'] === undefined ? {} : { undoing: undoing(held['undoing'], what('the undoing')) }),
  };
}

function texts(fields: Fields, names: readonly string[], what: (field: string) => string): Record<string, string> {
  const there = names.filter((name) => fields[name] !== undefined);
  return Object.fromEntries(there.map((name) => [name, text(fields[name], what(name))]));
}

function undoing(value: unknown, what: string): Undoing {
  const fields = fieldsOf(value, what);
  return {
    source: text(fields['source'], what),
    entries: list(fields['entries'], what).map((each) => beforeAndAfter(each, (side) => mapping(side, what), what)),
    marks: list(fields['marks'], what).map((each) => ({
      mark: text(fieldsOf(each, what)['mark'], what),
      ...beforeAndAfter(each, (side) => owned(side, what), what),
    })),
  };
}

function beforeAndAfter<Side>(
  value: unknown,
  read: (side: unknown) => Side,
  what: string,
): { before?: Side; after?: Side } {
  const { before, after } = fieldsOf(value, what);
  return {
    ...(before === undefined ? {} : { before: read(before) }),
    ...(after === undefined ? {} : { after: read(after) }),
  };
}

function owned(value: unknown, what: string): Owned {
  const [owner, print] = list(value, what);
  return [text(owner, what), text(print, what)];
}

function recordedEntry(value: unknown, what: string): RecordedEntry {
  const { expires } = fieldsOf(value, what);
  return { ...mapping(value, what), ...(expires === undefined ? {} : { expires: text(expires, what) }) };
}

function mapping(value: unknown, what: string): Mapping {
  const fields = fieldsOf(value, what);
  const { section } = fields;
  if (section === 'mapAccounts') return { section, account: text(fields['account'], what) };
  if (section !== 'mapRoles' && section !== 'mapUsers') throw new Malformed(`${what} is in no section`);
  const groups = list(fields['groups'], what).map((group) => text(group, what));
  return { section, arn: text(fields['arn'], what), username: text(fields['username'], what), groups };
}

function fieldsOf(value: unknown, what: string): Fields {
  if (isMap(value)) return value;
  throw new Malformed(`${what}: not an object`);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Malformed(`${what}: not a list`);
}

function text(value: unknown, what: string): string {
  if (typeof value === 'string') return value;
  throw new Malformed(`${what} is no text`);
}

function wholeNumber(value: unknown, what: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
  throw new Malformed(`${what} is no number`);
}
