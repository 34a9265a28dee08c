import { type Mapping, principalText } from '../../awsauth/mapping.ts';
import type { Cause, Causes } from '../../plan/cause.ts';
import type { Change } from '../../plan/plan.ts';
import { adminsAmong, briefRights, type GroupRights } from '../../survey/group-rights.ts';
import { groupsOf } from '../../survey/plan-groups.ts';
import { declaredBy, groupDifference, type Kind, mappingOf } from '../change-words.ts';
import type { LinkTo } from '../link.ts';
import { type Danger, dangerMarks, dangerOf, dangerWords, principalWords } from '../mapping-words.ts';
import type { Risk } from '../risks.ts';
import { causeWords } from '../shares.ts';
import { alert } from './block.ts';
import { code } from './code.ts';
import { dayOf } from './day.ts';
import { place } from './place.ts';
import { prose } from './prose.ts';
import { firstItems } from './rows.ts';
import { say } from './say.ts';
import { table } from './table.ts';

/** When the table is told: of a change to come, or of one that was made. */
export type Tense = 'to come' | 'made';

// A space that does not break: the first column stays as narrow as its longest word.
const marks: Readonly<Record<Kind, string>> = {
  conflict: '\u26d4&nbsp;',
  removed: '\ud83d\udd34&nbsp;',
  changed: '\ud83d\udfe1&nbsp;',
  added: '\ud83d\udfe2&nbsp;',
  adopted: '\ud83d\udd35&nbsp;',
  kept: '',
  foreign: '',
};
const DANGER = '\u26a0\ufe0f&nbsp;';

const verbs: Readonly<Record<Tense, Readonly<Record<Kind, string>>>> = {
  'to come': {
    conflict: 'conflict',
    removed: 'loses',
    changed: 'changes',
    added: 'gains',
    adopted: 'adopted',
    kept: 'stays',
    foreign: 'stays',
  },
  made: {
    conflict: 'conflict',
    removed: 'lost',
    changed: 'changed',
    added: 'gained',
    adopted: 'adopted',
    kept: 'stays',
    foreign: 'stays',
  },
};

/** Who gains, changes and loses access, one row each, narrow enough for a comment on GitHub. */
export function changeTable(changes: readonly Change[], tense: Tense, { link, causes, rights }: Around): string {
  const known: Known = {
    admins: adminsAmong(rights),
    rights: new Map(rights?.map((each) => [each.group, each])),
  };
  return table(
    [
      { head: '', cell: ({ kind }) => `${marks[kind]}**${verbs[tense][kind]}**` },
      { head: 'Who', cell: (change) => lines(who(change)) },
      { head: 'As whom', cell: (change) => lines(asWhom(change, known)) },
      { head: 'Why', cell: (change) => lines(declared(change, causes?.get(change), link)) },
    ],
    changes,
  );
}

/** What is known of changes besides. */
interface Around {
  readonly link: LinkTo | undefined;
  readonly causes?: Causes | undefined;
  /** What groups can do; undefined where that is not known. */
  readonly rights: readonly GroupRights[] | undefined;
}

/** What is known of groups, to look them up by name. */
interface Known {
  readonly admins: ReadonlySet<string>;
  readonly rights: ReadonlyMap<string, GroupRights>;
}

/**
 * A box with the changes that give more than they seem to; nothing where none does.
 *
 * @param strays those that are not the plan's own
 */
export function dangerAlert(risks: readonly Risk[], strays: readonly Risk[], where: Where): string[] {
  const lines = [
    ...risks.map((risk) => riskLine(risk, where, '')),
    ...strays.map((risk) => riskLine(risk, where, strayWords(risk))),
  ];
  if (lines.length === 0) return [];
  return [alert(where.isProduction ? 'CAUTION' : 'WARNING', firstItems(lines, 10))];
}

function riskLine({ change, danger }: Risk, { cluster, isProduction }: Where, whose: string): string {
  const what = change.kind === 'conflict' ? is[danger] : becomes[danger];
  const production = isProduction ? ', a cluster of **production**' : '';
  const words = `${say(principalWords(mappingOf(change)))} ${what} ${code(cluster)}${production}${whose}.`;
  return `- ${words} ${prose(dangerWords[danger])}`;
}

/** Whose doing a risk is that is not the plan's own. */
function strayWords({ change }: Risk): string {
  if (change.kind !== 'conflict') return ', not by this pull request';
  return change.after === undefined ? ', and is not declared' : ', and is declared otherwise';
}

interface Where {
  readonly cluster: string;
  readonly isProduction: boolean;
}

const becomes: Readonly<Record<Danger, string>> = {
  masters: '**becomes an administrator** of',
  admin: '**becomes an administrator** of',
  account: '**is let in whole** to',
  nodes: '**may act as a node** of',
};

/** The same of an entry that is there. */
const is: typeof becomes = { ...becomes, masters: '**is an administrator** of', admin: '**is an administrator** of' };

/** The mark of an entry that gives, or gave, more than it seems to. */
function riskOf(mapping: Mapping, known: Known): string[] {
  const danger = dangerOf(mapping, known.admins);
  return danger === undefined ? [] : [`${DANGER}**${dangerMarks[danger]}**`];
}

/** An entry may have any number of groups, and a row has to stay a row. */
function lines(all: readonly string[]): string {
  const shown = all.length > 20 ? [...all.slice(0, 19), `\u2026 and ${all.length - 19} more`] : all;
  return shown.join('<br>');
}

function who(change: Change): string[] {
  const mapping = mappingOf(change);
  const declared = declaredBy(change)?.grant.text;
  const isDeclaredOtherwise = declared !== undefined && declared !== principalText(mapping);
  return [
    say(principalWords(mapping)),
    ...(isDeclaredOtherwise ? [`declared as ${code(declared.replace(/^arn:[^:]*:iam::\d*:/, ''))}`] : []),
  ];
}

/**
 * The username, then each group and what it can do: \u2212 goes, + comes, and what stays has no sign. What an entry keeps
 * is not told again.
 */
function asWhom(change: Change, known: Known): string[] {
  const entry = (mapping: Mapping, show: (group: string) => string) => [
    ...groupsOf(mapping).flatMap((group) => [show(group), ...mayOf(group, known)]),
    ...(groupsOf(mapping).length === 0 ? ['no groups'] : []),
    ...riskOf(mapping, known),
  ];
  switch (change.kind) {
    case 'added':
      return [usernameOf(change.after), ...entry(change.after, comes)];
    case 'removed':
      return [`~~${usernameOf(change.before)}~~`, ...entry(change.before, goes)];
    case 'changed': {
      const { before, after } = change;
      return [...usernames(before, after), ...moved(before, after, known), ...riskOf(after, known)];
    }
    case 'conflict':
      return [
        `is ${usernameOf(change.before)}`,
        ...entry(change.before, stays),
        ...(change.after === undefined
          ? []
          : [`declared as ${usernameOf(change.after)}`, ...entry(change.after, stays)]),
      ];
    default:
      return [usernameOf(change.before), ...entry(change.before, stays)];
  }
}

function usernames(before: Mapping, after: Mapping): string[] {
  const [old, next] = [usernameOf(before), usernameOf(after)];
  return old === next ? [next] : [`\u2212&nbsp;~~${old}~~`, `+&nbsp;**${next}**`];
}

function moved(before: Mapping, after: Mapping, known: Known): string[] {
  const { kept, new: fresh, gone } = groupDifference(before, after);
  return [
    ...gone.flatMap((group) => [goes(group), ...mayOf(group, known)]),
    ...fresh.flatMap((group) => [comes(group), ...mayOf(group, known)]),
    ...kept.map(stays),
  ];
}

function goes(group: string): string {
  return `\u2212&nbsp;~~${code(group)}~~`;
}

function comes(group: string): string {
  return `+&nbsp;**${code(group)}**`;
}

function stays(group: string): string {
  return code(group);
}

/** What a group can do, below its name; nothing where that is not known, or a mark says it. */
function mayOf(group: string, known: Known): string[] {
  const found = known.rights.get(group);
  if (found === undefined || found.everything) return [];
  return [`${found.unbound ? DANGER : ''}${prose(briefRights(found))}`];
}

function usernameOf(mapping: Mapping): string {
  return mapping.section === 'mapAccounts' ? 'their own ARN' : code(mapping.username);
}

/** Whose doing it is, why, by whom and where; why not, of a conflict. */
function declared(change: Change, cause: Cause | undefined, link: LinkTo | undefined): string[] {
  const entry = declaredBy(change);
  const whose = cause === undefined || cause === 'here' ? [] : [`**${causeWords[cause]}**`];
  const first = [...whose, ...reasonsOf(change)];
  if (entry === undefined && change.kind === 'removed') {
    return [
      ...first,
      change.expired === undefined ? 'no longer declared' : `its last day was ${dayOf(change.expired)}`,
    ];
  }
  if (entry === undefined) return first;
  const { grant, access } = entry;
  return [
    ...first,
    ...(grant.reason === undefined ? [] : [prose(grant.reason)]),
    ...endOf(change, grant.expires),
    ...(access.owner === undefined ? [] : [`asked for by ${code(access.owner)}`]),
    place(grant.locate(), link),
  ];
}

/** Until when a grant holds. That one has no end is said where it is new. */
function endOf({ kind }: Change, expires: string | undefined): string[] {
  if (expires !== undefined) return [`until **${dayOf(expires)}**`];
  return kind === 'added' ? ['no end date'] : [];
}

/** Why the entry is in conflict, or would be if it were not taken over. */
function reasonsOf(change: Change): string[] {
  if (change.kind === 'conflict') return [prose(change.why)];
  return 'taken' in change && change.taken !== undefined ? [`taken over: ${prose(change.taken)}`] : [];
}
