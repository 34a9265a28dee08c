import { principalText } from '../../awsauth/mapping.ts';
import type { Guard } from '../guard.ts';

/** Nobody else's entry is overwritten or doubled. */
export const conflict: Guard = {
  id: 'conflict',
  summary: "A grant may not take the place of somebody else's entry.",
  *check(plan) {
    for (const change of plan.changes) {
      if (change.kind !== 'conflict') continue;
      yield {
        message: `${principalText(change.before)}: ${change.why}.`,
        remedy:
          change.owner === undefined || change.owner === plan.source
            ? 'Make the grant say what the entry says, or write `onConflict: take` in the Cluster to have it overwritten.'
            : `Agree with ${change.owner} on who grants it; with \`onConflict: take\` in the Cluster the entry becomes ours.`,
      };
    }
  },
};
