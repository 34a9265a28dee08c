import type { Mapping } from '../../awsauth/mapping.ts';
import type { Change } from '../../plan/plan.ts';
import { declaredBy, groupDifference, type Kind, mappingOf, whoWords } from '../change-words.ts';
import type { LinkTo } from '../link.ts';
import { dangerOf, dangerWords, principalWords } from '../mapping-words.ts';
import { alert } from './block.ts';
import { code } from './code.ts';
import { place } from './place.ts';
import { prose } from './prose.ts';
import { say } from './say.ts';
import { table } from './table.ts';

/** When the table is told: of a change to come, or of one that was made. */
export type Tense = 'to come' | 'made';

const verbs: Readonly<Record<Tense, Readonly<Record<Kind, string>>>> = {
  'to come': {
    conflict: '\u26d4 **in conflict**',
    removed: '\ud83d\udd34 **loses access**',
    changed: '\ud83d\udfe1 **changes**',
    added: '\ud83d\udfe2 **gains access**',
    kept: 'stays',
    foreign: 'stays',
  },
  made: {
    conflict: '\u26d4 **in conflict**',
    removed: '\ud83d\udd34 **lost access**',
    changed: '\ud83d\udfe1 **changed**',
    added: '\ud83d\udfe2 **gained access**',
    kept: 'stays',
    foreign: 'stays',
  },
};

/** Who gains, changes and loses access, one row each. */
export function changeTable(changes: readonly Change[], tense: Tense, link: LinkTo | undefined): string {
  return table(
    [
      { head: '', cell: ({ kind }) => verbs[tense][kind] },
      { head: 'Who', cell: (change) => say(whoWords(change)) },
      { head: 'In the cluster', cell: username },
      { head: 'Groups', cell: groups },
      { head: 'Until', cell: (change) => optional(declaredBy(change)?.grant.expires, code) },
      { head: 'Owner', cell: (change) => optional(declaredBy(change)?.access.owner, code) },
      { head: 'Why', cell: why },
      { head: 'Declared at', cell: (change) => declaredAt(change, link) },
    ],
    changes,
  );
}

/** A box with the changes that give more than they seem to; nothing where none does. */
export function dangerAlert(changes: readonly Change[]): string[] {
  const found = changes.flatMap((change) => {
    if (change.kind !== 'added' && change.kind !== 'changed') return [];
    const danger = dangerOf(change.after);
    return danger === undefined ? [] : [{ change, danger }];
  });
  if (found.length === 0) return [];
  const lines = found
    .slice(0, 10)
    .map(({ change, danger }) => `- ${say(principalWords(mappingOf(change)))}: ${prose(dangerWords[danger])}`);
  const more = found.length > 10 ? [`- \u2026 and ${found.length - 10} more`] : [];
  return [alert('WARNING', [...lines, ...more])];
}

function optional(value: string | undefined, show: (value: string) => string): string {
  return value === undefined ? '' : show(value);
}

function username(change: Change): string {
  switch (change.kind) {
    case 'added':
      return usernameOf(change.after);
    case 'removed':
      return `~~${usernameOf(change.before)}~~`;
    case 'changed':
      return moved(usernameOf(change.before), usernameOf(change.after));
    case 'conflict':
      return change.after === undefined
        ? usernameOf(change.before)
        : `is ${usernameOf(change.before)}, declared ${usernameOf(change.after)}`;
    default:
      return usernameOf(change.before);
  }
}

function moved(before: string, after: string): string {
  return before === after ? after : `~~${before}~~ \u2192 ${after}`;
}

function usernameOf(mapping: Mapping): string {
  return mapping.section === 'mapAccounts' ? 'their own ARN' : code(mapping.username);
}

function groups(change: Change): string {
  switch (change.kind) {
    case 'added':
      return groupsOf(change.after);
    case 'removed':
      return `~~${groupsOf(change.before)}~~`;
    case 'changed': {
      const { kept, new: fresh, gone } = groupDifference(change.before, change.after);
      const cells = [
        ...gone.map((group) => `~~${code(group)}~~ (gone)`),
        ...fresh.map((group) => `**${code(group)}** (new)`),
        ...kept.map(code),
      ];
      return cells.length === 0 ? 'none' : several(cells, '<br>');
    }
    case 'conflict':
      return change.after === undefined
        ? groupsOf(change.before)
        : `has ${groupsOf(change.before)}, declared ${groupsOf(change.after)}`;
    default:
      return groupsOf(change.before);
  }
}

function groupsOf(mapping: Mapping): string {
  if (mapping.section === 'mapAccounts' || mapping.groups.length === 0) return 'none';
  return several(mapping.groups.map(code), ', ');
}

/** An entry may have any number of groups, and a row has to stay a row. */
function several(cells: readonly string[], separator: string): string {
  const shown = cells.slice(0, 20).join(separator);
  return cells.length > 20 ? `${shown}${separator}\u2026 and ${cells.length - 20} more` : shown;
}

function why(change: Change): string {
  return change.kind === 'conflict' ? prose(change.why) : optional(declaredBy(change)?.grant.reason, prose);
}

function declaredAt(change: Change, link: LinkTo | undefined): string {
  const entry = declaredBy(change);
  return entry === undefined ? '' : place(entry.grant.locate(), link);
}
