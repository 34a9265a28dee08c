import { isPrincipal } from '../../principal/principal.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { isCreator, isSamePerson, passages } from '../passage.ts';
import { hasChanges } from '../plan.ts';

/** Whoever writes a change can still write the next one. */
export const writerLoses: BuiltInGuard = {
  id: 'writer-loses',
  summary: 'The last identity of signIn, which writes, keeps the username and groups that it has.',
  why: 'Guestlist itself gets in by aws-auth where it does not sign in as the creator. A change that takes away its own entry, or its groups, is its last one: it could neither be proven nor put back.',
  refuses:
    'The last identity of spec.signIn of the Cluster is not the declared creator, aws-auth lets it in before the change, and after it aws-auth would refuse it or let it in with another username or other groups.',
  *check(plan, { cluster }) {
    const writer = cluster.signIn.at(-1)?.identity;
    if (writer === undefined || !isPrincipal(writer) || isCreator(writer, cluster) || !hasChanges(plan)) return;
    const { before, after } = passages(plan)(writer);
    if (before === undefined || (after !== undefined && isSamePerson(before, after))) return;
    yield {
      message: `${writer.arn} writes this change, and ${after === undefined ? 'would not get in after it' : 'would get in with another username or other groups after it'}.`,
      remedy: `Leave its grant as it is, or sign in as somebody else first. ${howToAllow('writer-loses')}`,
    };
  },
};
