import { principalText } from '../../awsauth/mapping.ts';
import { isNodeMapping } from '../../awsauth/nodes.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';

/** Entries that nodes join by are not taken away. */
export const nodeEntry: BuiltInGuard = {
  id: 'node-entry',
  summary: 'An entry that nodes or Fargate pods join by may not be removed or changed.',
  why: 'Nodes and Fargate pods join by entries of aws-auth too. Without theirs, nodes become NotReady, and what runs on them is moved or stops.',
  refuses:
    'The plan removes or changes an entry with one of the groups that nodes have, such as system:nodes and system:bootstrappers.',
  *check(plan) {
    for (const change of plan.changes) {
      if ((change.kind !== 'removed' && change.kind !== 'changed') || !isNodeMapping(change.before)) continue;
      yield {
        message: `${principalText(change.before)} lets nodes join the cluster, and this change would ${change.kind === 'removed' ? 'remove' : 'change'} its entry.`,
        remedy: `Drain and remove the nodes first. ${howToAllow('node-entry')}`,
      };
    }
  },
};
