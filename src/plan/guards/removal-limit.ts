import { ownershipOf, readLedger } from '../../awsauth/ledger.ts';
import { entryKey, type Mapping, sections } from '../../awsauth/mapping.ts';
import { isMaster, MASTERS } from '../../awsauth/masters.ts';
import { allEntries, read } from '../../awsauth/read.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import type { Plan } from '../plan.ts';

/** So many may always go: a quarter of a short list is nobody. */
const ALWAYS = 3;

/** Of longer lists, one in so many. */
const SHARE = 4;

/** Access is taken away a little at a time. */
export const removalLimit: BuiltInGuard = {
  id: 'removal-limit',
  summary: 'One change removes at most three entries of a list, or a quarter of them.',
  why: 'A folder that was moved, a file that was not read, a label with a typo: each makes declarations vanish, and what is no longer declared is removed. A change that removes much at once is more often a mistake than meant.',
  refuses: `The plan removes more of the entries that this repository owns than ${ALWAYS} or a quarter, rounded up, whichever is more. It counts mapRoles, mapUsers and mapAccounts each by itself, so that a long list does not hide that a short one is emptied, and also the entries with ${MASTERS}: of those, one that loses the group counts as removed.`,
  *check(plan) {
    const owned = ownedIn(plan);
    const removed = plan.changes.flatMap((change) => (change.kind === 'removed' ? [change.before] : []));
    for (const section of sections) {
      const here = ({ section: its }: Mapping) => its === section;
      yield* overLimit(removed.filter(here).length, owned.filter(here).length, `entries of ${section}`);
    }
    const isOwned = new Set(owned.map(entryKey));
    const demoted = plan.changes.flatMap((change) =>
      change.kind === 'changed' && isOwned.has(entryKey(change.before)) && !isMaster(change.after)
        ? [change.before]
        : [],
    );
    yield* overLimit(
      [...removed, ...demoted].filter(isMaster).length,
      owned.filter(isMaster).length,
      `entries with ${MASTERS}`,
    );
  },
};

function* overLimit(removed: number, owned: number, what: string) {
  const most = Math.max(ALWAYS, Math.ceil(owned / SHARE));
  if (removed <= most) return;
  yield {
    message: `This change would take away ${removed} of the ${owned} ${what} that this repository owns; ${most} are the most at once.`,
    remedy: `See whether the declarations are all there, or take them away in several changes. ${howToAllow('removal-limit')}`,
  };
}

/** The live entries that the ledger has down as this repository's. */
function ownedIn({ live, source }: Plan): Mapping[] {
  const ledger = readLedger(live);
  // There is no plan where the ledger cannot be read.
  if ('problem' in ledger) return [];
  return allEntries(read(live)).flatMap(({ mapping }) =>
    ownershipOf(ledger, mapping)?.owner === source ? [mapping] : [],
  );
}
