import { principalText } from '../../awsauth/mapping.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { ownedIn } from '../owned.ts';

/** Whoever comes new to a cluster takes nothing over. */
export const firstApply: BuiltInGuard = {
  id: 'first-apply',
  summary: 'The first apply to a cluster only adds and adopts.',
  why: "Where a repository owns nothing yet, every entry in its way is somebody else's. A list that is applied to the wrong cluster for the first time, with `onConflict: take`, would take over what others live by.",
  refuses:
    'This repository owns no entry of the live aws-auth, and the plan changes one that is there, as `onConflict: take` in the Cluster lets it.',
  *check(plan) {
    const taken = plan.changes.filter(({ kind }) => kind === 'changed');
    if (taken.length === 0 || ownedIn(plan).length > 0) return;
    for (const change of taken) {
      if (change.kind !== 'changed') continue;
      yield {
        message: `${principalText(change.before)} has an entry of somebody else, and this is the first apply to ${plan.cluster}: it only adds and adopts.`,
        remedy: `Apply once without this grant, so that this repository owns something here. ${howToAllow('first-apply')}`,
      };
    }
  },
};
