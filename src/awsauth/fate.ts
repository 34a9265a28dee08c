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
  const rivals = new Map<string, Placed[]>();
  for (const one of placed) rivals.set(rivalKey(one), [...(rivals.get(rivalKey(one)) ?? []), one]);
  return placed.map((one) => ({ ...one, fate: fateOf(one, rivals.get(rivalKey(one)) ?? [one]) }));
}

type Placed = Pick<FatedEntry, 'place' | 'entry'>;

/** What entries have in common that any version of the authenticator may take for each other. */
function rivalKey({ entry: { mapping } }: Placed): string {
  return matchKey(mapping).replaceAll('ſ', 's');
}

function fateOf({ entry }: Placed, rivals: readonly Placed[]): Fate {
  const named = rivals.filter(({ entry: { mapping } }) => principalText(mapping) !== '');
  const disputed = named.find((rival) => rival.entry.disputed !== undefined);
  if (disputed?.entry.disputed !== undefined) {
    const where =
      disputed.entry === entry ? '' : `the entry at line ${disputed.place.line} is for the same principal, and `;
    return { kind: 'uncertain', why: where + disputed.entry.disputed };
  }
  const death = deathOf(entry);
  if (death !== undefined) return { kind: 'dead', ...death };
  const inRoles = rivals.findLast((rival) => rival.place.section === 'mapRoles');
  if (inRoles === undefined && new Set(rivals.map((rival) => principalText(rival.entry.mapping))).size > 1)
    return { kind: 'uncertain', why: USERS_BY_CASE };
  const winner = inRoles ?? rivals.at(-1);
  return winner === undefined || winner.entry === entry
    ? { kind: 'effective' }
    : { kind: 'shadowed', by: winner.place };
}

// saveMap and UserMapping: release 0.6.13 keeps users by their ARN in lower case, the main branch as it is written,
// and then asks them in the random order of Go's maps.
const USERS_BY_CASE =
  'another entry of mapUsers names the same user in other upper and lower case: some versions of the authenticator take the last of them, others one at random for each request';
