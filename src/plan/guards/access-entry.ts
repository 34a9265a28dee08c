import { matchKey, principalText } from '../../awsauth/mapping.ts';
import { isNodeMapping } from '../../awsauth/nodes.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';

/** Nothing is written that an access entry makes void. */
export const accessEntry: BuiltInGuard = {
  id: 'access-entry',
  summary: 'A grant that is added or changed is not overridden by an EKS access entry.',
  why: 'In the authentication mode API_AND_CONFIG_MAP an access entry goes before what aws-auth says of the same principal, and nothing is merged. The change would look as if it were made, and have no effect; or have one at last, unseen, on the day on which somebody deletes the access entry.',
  refuses:
    'The plan adds or changes an entry of aws-auth whose principal has an access entry on the cluster. It is asked where the access entries could be read (eks:ListAccessEntries). Who is taken out of aws-auth and still gets in by an access entry is told by the rule access-entry-overrides.',
  *check({ changes, survey }) {
    for (const change of changes) {
      if (change.kind !== 'added' && change.kind !== 'changed') continue;
      if (isNodeMapping(change.after) || survey?.accessEntries?.has(matchKey(change.after)) !== true) continue;
      yield {
        message: `${principalText(change.after)} has an EKS access entry, which goes before aws-auth: what is granted here would have no effect.`,
        remedy: `Give the access entry the groups or access policies that are meant and take the grant out, or delete the access entry first. ${howToAllow('access-entry')}`,
      };
    }
  },
};
