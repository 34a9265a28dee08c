import { type ConfigMap, emptyConfigMap } from '../awsauth/configmap.ts';
import { editSection, type SectionEdit } from '../awsauth/edit.ts';
import { type Ledger, markOf, ownerOf, readLedger, withLedger } from '../awsauth/ledger.ts';
import {
  entryKey,
  type Mapping,
  matchKey,
  principalText,
  type Section,
  sameMapping,
  sections,
} from '../awsauth/mapping.ts';
import { allEntries, type Entry, type Reading, read } from '../awsauth/read.ts';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import type { Roster, RosterEntry } from '../declaration/roster.ts';
import { Failure } from '../failure.ts';
import { isPrincipal } from '../principal/principal.ts';
import type { Change, LiveNote, Plan } from './plan.ts';

/** Where a plan's live state came from, and who is planning. */
export interface PlanContext {
  /** The place in words, for reports. */
  readonly target: string;
  /** The repository, such as `github.com/acme/access`. */
  readonly source: string;
}

/**
 * Compares a roster with the live ConfigMap. Pure.
 *
 * @throws Failure `live-unreadable` where a section, or the ledger, cannot be read: what cannot be read is not touched
 */
export function makePlan(roster: Roster, live: ConfigMap | undefined, { target, source }: PlanContext): Plan {
  const reading = read(live);
  refuseUnreadable(reading, target);
  const ledger = ledgerOf(live, target);
  const isOwned = (mapping: Mapping) => ledger.get(source)?.has(markOf(mapping)) ?? false;
  const byKey = groupByKey(allEntries(reading));
  const declared = new Set(roster.entries.map(({ mapping }) => entryKey(mapping)));

  const changes: Change[] = roster.entries.map((entry) =>
    declaredChange(entry, byKey.get(entryKey(entry.mapping)) ?? [], ledger, source),
  );
  for (const [key, entries] of byKey) {
    if (!declared.has(key)) changes.push(...undeclaredChanges(entries, isOwned, ledger));
  }
  const plan = { cluster: roster.cluster.name, target, source, changes, notes: notesOf(reading, roster.cluster), live };
  return { ...plan, next: nextConfigMap(live, reading, changes, ledger, source) };
}

function groupByKey(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entryKey(entry.mapping));
    if (group === undefined) groups.set(entryKey(entry.mapping), [entry]);
    else group.push(entry);
  }
  return groups;
}

function refuseUnreadable(reading: Reading, target: string): void {
  for (const section of sections) {
    const { problem, text = '' } = reading[section];
    if (problem === undefined) continue;
    const line = text.split(/\r?\n/)[problem.line - 1] ?? '';
    throw new Failure(
      'live-unreadable',
      `${section} of ${target} cannot be read, at line ${problem.line}, column ${problem.column}: ${problem.message}.`,
      {
        detail: `${problem.line} | ${line}\n${' '.repeat(String(problem.line).length)} | ${' '.repeat(Math.max(0, problem.column - 1))}^`,
        remedy: `The authenticator drops all of ${section} as it stands, nodes too if they are in it. Mend it by hand (kubectl edit -n kube-system configmap aws-auth); Guestlist writes nothing until it can be read.`,
      },
    );
  }
}

function ledgerOf(live: ConfigMap | undefined, target: string): Ledger {
  const ledger = readLedger(live);
  if (ledger instanceof Map) return ledger;
  const problem = 'problem' in ledger ? ledger.problem : '';
  throw new Failure('live-unreadable', `The annotation guestlist/owned of ${target} cannot be read: ${problem}.`, {
    remedy: 'Restore it, or remove the annotation: then every entry counts as foreign and none is removed.',
  });
}

function declaredChange(entry: RosterEntry, live: readonly Entry[], ledger: Ledger, source: string): Change {
  const after = entry.mapping;
  // The authenticator lets the last of several entries win.
  const before = live.at(-1)?.mapping;
  if (before === undefined) return { kind: 'added', after, entry };
  const owner = ownerOf(ledger, before);
  if (sameMapping(before, after)) return { kind: 'kept', before, entry, owned: owner === source };
  if (owner !== source) {
    const whose = owner === undefined ? 'an entry that was there before Guestlist' : `an entry of ${owner}`;
    return { kind: 'conflict', before, after, owner, why: `${whose} says otherwise` };
  }
  if (live.length > 1) {
    return {
      kind: 'conflict',
      before,
      after,
      owner,
      why: `there are ${live.length} entries for it, and only one can be ours`,
    };
  }
  return { kind: 'changed', before, after, entry };
}

function undeclaredChanges(live: readonly Entry[], isOwned: (mapping: Mapping) => boolean, ledger: Ledger): Change[] {
  return live.map(({ mapping }): Change => {
    if (!isOwned(mapping)) return { kind: 'foreign', before: mapping, owner: ownerOf(ledger, mapping) };
    if (live.length === 1) return { kind: 'removed', before: mapping };
    const why = `it is no longer declared, but there are ${live.length} entries for it, and only one can be ours`;
    return { kind: 'conflict', before: mapping, after: undefined, owner: ownerOf(ledger, mapping), why };
  });
}

function notesOf(reading: Reading, cluster: ClusterDeclaration): LiveNote[] {
  const notes: LiveNote[] = [];
  const creator = cluster.creator?.identity;
  const creatorArn = creator !== undefined && isPrincipal(creator) ? creator.effectiveArn.toLowerCase() : undefined;
  for (const section of sections) {
    const { entries } = reading[section];
    const last = new Map(entries.map((entry) => [matchKey(entry.mapping), entry]));
    for (const entry of entries) {
      const { line, lost, mapping } = entry;
      for (const reason of lost) notes.push({ section, line, message: `The entry has no full effect: ${reason}.` });
      if (matchKey(mapping) === creatorArn) {
        const message =
          "The cluster's creator is mapped here, in place of its own system:masters: a wrong edit of this entry locks everybody out.";
        notes.push({ section, line, message });
      }
      const winner = last.get(matchKey(mapping));
      if (winner !== undefined && winner !== entry && lost.length === 0) {
        notes.push({
          section,
          line,
          message: `The entry for ${principalText(mapping)} has no effect: the one at line ${winner.line} wins.`,
        });
      }
    }
  }
  return notes;
}

function nextConfigMap(
  live: ConfigMap | undefined,
  reading: Reading,
  changes: readonly Change[],
  ledger: Ledger,
  source: string,
): ConfigMap {
  const base = live ?? emptyConfigMap();
  const data: Record<string, string> = { ...base.data };
  for (const section of sections) {
    const edit = editOf(section, reading[section].entries, changes);
    if (edit.remove.size + edit.replace.size + edit.add.length === 0) continue;
    data[section] = editSection(reading[section].text, edit);
  }
  const owned = new Set(
    changes.flatMap((change) => {
      if (change.kind === 'added' || change.kind === 'changed') return [markOf(change.after)];
      if (change.kind === 'kept' && change.owned) return [markOf(change.before)];
      return change.kind === 'conflict' && change.owner === source ? [markOf(change.before)] : [];
    }),
  );
  const before = ledger.get(source) ?? new Set<string>();
  const ledgerMoves = owned.size !== before.size || [...owned].some((mark) => !before.has(mark));
  const written = Object.keys(data).length > 0 ? { ...base, data } : base;
  return ledgerMoves ? withLedger(written, ledger, source, owned) : written;
}

function editOf(section: Section, entries: readonly Entry[], changes: readonly Change[]): SectionEdit {
  const lastIndex = new Map(entries.map((entry) => [entryKey(entry.mapping), entry.index]));
  const indexOf = (mapping: Mapping) => lastIndex.get(entryKey(mapping)) ?? -1;
  const here = (mapping: Mapping) => mapping.section === section;
  const remove = new Set<number>();
  const replace = new Map<number, Mapping>();
  const add: Mapping[] = [];
  for (const change of changes) {
    if (change.kind === 'added' && here(change.after)) add.push(change.after);
    if (change.kind === 'removed' && here(change.before)) remove.add(indexOf(change.before));
    if (change.kind === 'changed' && here(change.after)) replace.set(indexOf(change.before), change.after);
  }
  return { remove, replace, add };
}
