import { type Mapping, principalText } from '../../awsauth/mapping.ts';
import { nodeGroups } from '../../awsauth/nodes.ts';
import type { Guard } from '../guard.ts';

/** Entries that nodes join by are not taken away. */
export const nodeEntry: Guard = {
  id: 'node-entry',
  summary: 'An entry that nodes or Fargate pods join by may not be removed or changed.',
  *check(plan) {
    for (const change of plan.changes) {
      if ((change.kind !== 'removed' && change.kind !== 'changed') || !isNodeEntry(change.before)) continue;
      yield {
        message: `${principalText(change.before)} lets nodes join the cluster, and this change would ${change.kind === 'removed' ? 'remove' : 'change'} its entry.`,
        remedy: 'Drain and remove the nodes first, then remove the entry by hand.',
      };
    }
  },
};

function isNodeEntry(mapping: Mapping): boolean {
  return mapping.section !== 'mapAccounts' && mapping.groups.some((group) => nodeGroups.has(group));
}
