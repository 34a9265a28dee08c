import { entryKey, type Mapping, sections } from '../../awsauth/mapping.ts';
import { isMaster, MASTERS } from '../../awsauth/masters.ts';
import type { RemovalLimit } from '../../declaration/declaration.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { ownedIn } from '../owned.ts';

/** Access is taken away a little at a time. */
export const removalLimit: BuiltInGuard = {
  id: 'removal-limit',
  summary:
    'One change removes at most three entries of a list, or a quarter of them, or as spec.guard says, and never all that there are.',
  why: 'A folder that was moved, a file that was not read, a label with a typo: each makes declarations vanish, and what is no longer declared is removed. A change that removes much at once is more often a mistake than meant.',
  refuses: `The plan removes more of the entries that this repository owns than 3 or a quarter, rounded up, whichever is more; spec.guard.removalLimit of the Cluster may say another count, and another share in percent. A share alone would mean nothing for a short list. It counts mapRoles, mapUsers and mapAccounts each by itself, so that a long list does not hide that a short one is emptied, and also the entries with ${MASTERS}: of those, one that loses the group counts as removed. It also refuses to remove all of them, where there are two or more. An entry that goes since its grant has expired does not count, neither among the removed nor among the owned: its end was reviewed with its date.`,
  *check(plan, { cluster: { guard } }) {
    const expired = new Set(
      plan.changes.flatMap((change) =>
        change.kind === 'removed' && change.expired !== undefined ? [entryKey(change.before)] : [],
      ),
    );
    const counts = (mapping: Mapping) => !expired.has(entryKey(mapping));
    const owned = ownedIn(plan).filter(counts);
    const removed = plan.changes.flatMap((change) => (change.kind === 'removed' ? [change.before] : [])).filter(counts);
    const isOwned = new Set(owned.map(entryKey));
    const demoted = plan.changes.flatMap((change) =>
      change.kind === 'changed' && isOwned.has(entryKey(change.before)) && !isMaster(change.after)
        ? [change.before]
        : [],
    );
    const overLimit = (gone: number, all: number, what: string) => overLimitOf(guard.removalLimit, gone, all, what);
    const tooMuch = [
      ...sections.flatMap((section) => {
        const here = ({ section: its }: Mapping) => its === section;
        return overLimit(removed.filter(here).length, owned.filter(here).length, `entries of ${section}`);
      }),
      ...overLimit(
        [...removed, ...demoted].filter(isMaster).length,
        owned.filter(isMaster).length,
        `entries with ${MASTERS}`,
      ),
    ];
    yield* tooMuch;
    // Few enough, and still all that there are.
    if (tooMuch.length === 0 && owned.length > 1 && removed.length === owned.length) {
      yield {
        message: `This change would take away all ${owned.length} entries that this repository owns.`,
        remedy: `See whether the declarations are all there. ${howToAllow('removal-limit')}`,
      };
    }
  },
};

function overLimitOf({ count, percent }: RemovalLimit, removed: number, owned: number, what: string) {
  const most = Math.max(count, Math.ceil((owned * percent) / 100));
  if (removed <= most) return [];
  return [
    {
      message: `This change would take away ${removed} of the ${owned} ${what} that this repository owns; ${most} are the most at once.`,
      remedy: `See whether the declarations are all there, or take them away in several changes. ${howToAllow('removal-limit')}`,
    },
  ];
}
