import { principalText } from '../../awsauth/mapping.ts';
import type { BuiltInGuard } from '../guard.ts';

/** Nobody else's entry is overwritten or doubled. */
export const conflict: BuiltInGuard = {
  id: 'conflict',
  summary: "A grant may not take the place of somebody else's entry.",
  why: "An entry that another repository, a tool or a person wrote may be what keeps them in. Writing over it without a word takes their access away, and two owners of one entry undo each other's changes for ever.",
  refuses:
    "The live aws-auth holds an entry for a principal that is declared here, it says otherwise, and it is somebody else's, or ours and changed by hand; or one of ours that is to be removed was changed by hand, or stands there more than once.",
  final:
    "It cannot be allowed, since nothing would be written in the entry's place, and the proof after the change would fail. `onConflict: take` in the Cluster is the reviewed way to have the entry overwritten.",
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
