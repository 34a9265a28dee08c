import { grouped } from '../grouped.ts';
import { type Death, deathOf } from './death.ts';
import { matchKey, principalText, type Section, sections } from './mapping.ts';
import type { Entry, Reading } from './read.ts';

/** What becomes of an entry when the authenticator looks for a caller. */
export type Fate =
  /** It lets its principal in. */
  | { readonly kind: 'effective' }
  /** Another entry for the same principal is taken in its place, whole. */
  | { readonly kind: 'shadowed'; readonly by: FatedEntry['place'] }
  /** It is for nobody who could ever come. */
  | ({ readonly kind: 'dead' } & Death)
  /** Versions of the authenticator differ over it, or one of them leaves it to chance. */
  | { readonly kind: 'uncertain'; readonly why: string };

/** An entry with its place and its fate. */
export interface FatedEntry {
  readonly place: { readonly section: Section; readonly index: number; readonly line: number };
  readonly entry: Entry;
  readonly fate: Fate;
}

/**
 * The fate of each entry, in the order of the ConfigMap: mapRoles is looked at before mapUsers, both by the caller's
 * ARN, and mapAccounts only for whoever is in neither; of several entries for one principal the last is taken.
 */
export function fatesOf(reading: Reading): FatedEntry[] {
  const placed = sections.flatMap((section) =>
    reading[section].entries.map((entry) => ({ entry, place: { section, index: entry.index, line: entry.line } })),
  );
  const contests = new Map([...grouped(placed, rivalKey)].map(([key, rivals]) => [key, contestOf(rivals)]));
  return placed.map((one) => ({ ...one, fate: fateOf(one, contests.get(rivalKey(one)) ?? contestOf([one])) }));
}

type Placed = Pick<FatedEntry, 'place' | 'entry'>;

/** What entries have in common that any version of the authenticator may take for each other. */
function rivalKey({ entry: { mapping } }: Placed): string {
  // Text that is an account's is no ARN: the two are never compared.
  return mapping.section === 'mapAccounts' ? mapping.account : `arn ${matchKey(mapping).replaceAll('ſ', 's')}`;
}

/** How it stands between entries that may be taken for each other. */
interface Contest {
  /** The first that versions of the authenticator differ over. */
  readonly disputed: Placed | undefined;
  /** Whether they are users that differ in upper and lower case alone. */
  readonly differsByCase: boolean;
  readonly winner: Placed | undefined;
}

function contestOf(rivals: readonly Placed[]): Contest {
  const inRoles = rivals.findLast(({ place }) => place.section === 'mapRoles');
  const names = new Set(rivals.map(({ entry }) => principalText(entry.mapping)));
  return {
    disputed: rivals.find(({ entry }) => entry.disputed !== undefined && principalText(entry.mapping) !== ''),
    differsByCase: inRoles === undefined && names.size > 1,
    winner: inRoles ?? rivals.at(-1),
  };
}

function fateOf({ entry }: Placed, { disputed, differsByCase, winner }: Contest): Fate {
  if (disputed?.entry.disputed !== undefined) {
    const where =
      disputed.entry === entry ? '' : `the entry at line ${disputed.place.line} is for the same principal, and `;
    return { kind: 'uncertain', why: where + disputed.entry.disputed };
  }
  const death = deathOf(entry);
  if (death !== undefined) return { kind: 'dead', ...death };
  if (differsByCase) return { kind: 'uncertain', why: USERS_BY_CASE };
  return winner === undefined || winner.entry === entry
    ? { kind: 'effective' }
    : { kind: 'shadowed', by: winner.place };
}

// saveMap and UserMapping: release 0.6.13 keeps users by their ARN in lower case, the main branch as it is written,
// and then asks them in the random order of Go's maps.
const USERS_BY_CASE =
  'another entry of mapUsers names the same user in other upper and lower case: some versions of the authenticator take the last of them, others one at random for each request';
