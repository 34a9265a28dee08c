import type { Mapping } from '../awsauth/mapping.ts';
import type { Change, PlanOutline } from '../plan/plan.ts';
import type { PrintedPlan } from '../plan/text-diff.ts';
import { type GroupRights, rightsOfGroups } from './group-rights.ts';

/**
 * What the groups of a plan's changes can do, those of before and after; foreign entries are not looked at. Undefined
 * where that is not known.
 */
export function groupRightsOf({
  changes,
  survey,
  groups: printed,
}: Pick<PlanOutline, 'changes' | 'survey'> & Partial<Pick<PrintedPlan, 'groups'>>): GroupRights[] | undefined {
  const groups = changes.flatMap(mappingsOf).flatMap(groupsOf);
  if (printed !== undefined) return printed.filter(({ group }) => groups.includes(group));
  return survey?.rbac === undefined ? undefined : rightsOfGroups(groups, survey.rbac);
}

/** The groups of an entry; an account has none. */
export function groupsOf(mapping: Mapping): readonly string[] {
  return mapping.section === 'mapAccounts' ? [] : mapping.groups;
}

function mappingsOf(change: Change): Mapping[] {
  switch (change.kind) {
    case 'foreign':
      return [];
    case 'added':
      return [change.after];
    case 'changed':
      return [change.before, change.after];
    case 'conflict':
      return change.after === undefined ? [change.before] : [change.before, change.after];
    default:
      return [change.before];
  }
}
