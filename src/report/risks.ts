import type { Change } from '../plan/plan.ts';
import { adminsAmong } from '../survey/group-rights.ts';
import { groupRightsOf } from '../survey/plan-groups.ts';
import { type Danger, dangerOf } from './mapping-words.ts';
import { count } from './phrase.ts';
import { type Planned, sharesOf } from './shares.ts';

/** A change that gives more than it seems to, and more than was there before. */
export interface Risk {
  readonly change: Change;
  readonly danger: Danger;
}

/** The risks among a plan's own changes, by what RBAC gives to their groups where that is known. */
export function risksOf(planned: Planned): Risk[] {
  const admins = adminsAmong(groupRightsOf(planned.plan));
  return sharesOf(planned).own.flatMap((change) => {
    const danger = newDanger(change, admins);
    return danger === undefined ? [] : [{ change, danger }];
  });
}

/**
 * The risks that a plan comes upon: of changes that are not its own, and of entries in conflict, which stay as they are and
 * are not what is declared.
 */
export function strayRisksOf(planned: Planned): Risk[] {
  const admins = adminsAmong(groupRightsOf(planned.plan));
  const { own, besides } = sharesOf(planned);
  const conflicts = own.filter(({ kind }) => kind === 'conflict');
  return [...conflicts, ...besides].flatMap((change) => {
    const danger = newDanger(change, admins) ?? liveDanger(change, admins);
    return danger === undefined ? [] : [{ change, danger }];
  });
}

/** Whether a risk is that of an administrator. */
export function isOfAdmin({ danger }: Risk): boolean {
  return danger === 'masters' || danger === 'admin';
}

/** What an entry in conflict gives, where that is not what is declared. */
function liveDanger(change: Change, admins: ReadonlySet<string>): Danger | undefined {
  if (change.kind !== 'conflict') return undefined;
  const danger = dangerOf(change.before, admins);
  return change.after !== undefined && dangerOf(change.after, admins) === danger ? undefined : danger;
}

function newDanger(change: Change, admins: ReadonlySet<string>): Danger | undefined {
  if (change.kind !== 'added' && change.kind !== 'changed') return undefined;
  const danger = dangerOf(change.after, admins);
  const before = change.kind === 'changed' ? dangerOf(change.before, admins) : undefined;
  // Whoever had system:masters becomes nothing new by a binding.
  return before === danger || (before === 'masters' && danger === 'admin') ? undefined : danger;
}

/** `1 becomes an administrator`, and the like for other dangers; nothing where nobody does. */
export function riskCountWords(risks: readonly Risk[]): string[] {
  const numberOf = (is: (risk: Risk) => boolean) => risks.filter(is).length;
  const [admins, accounts, nodes] = [
    numberOf(isOfAdmin),
    numberOf(({ danger }) => danger === 'account'),
    numberOf(({ danger }) => danger === 'nodes'),
  ];
  return [
    ...(admins === 0 ? [] : [count(admins, 'becomes an administrator', 'become administrators')]),
    ...(accounts === 0 ? [] : [count(accounts, 'whole account is let in', 'whole accounts are let in')]),
    ...(nodes === 0 ? [] : [count(nodes, 'may act as a node', 'may act as nodes')]),
  ];
}
