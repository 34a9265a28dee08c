import type { ConfigMap } from '../../awsauth/configmap.ts';
import { fatesOf } from '../../awsauth/fate.ts';
import { isMaster, MASTERS } from '../../awsauth/masters.ts';
import { read } from '../../awsauth/read.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

/** Where the creator is not known, somebody else has to be able to mend a mistake. */
const WITHOUT_CREATOR = 1;

/** Somebody can still mend everything. */
export const minAdmins: BuiltInGuard = {
  id: 'min-admins',
  summary:
    'Enough entries of aws-auth keep the group system:masters. What ClusterRoleBindings give to others is not known here, and not counted.',
  why: 'When the last entry with system:masters goes, nobody may be left who can put it back. Who is an admin by a ClusterRoleBinding is not known here, so such admins are not counted.',
  refuses: `After the change fewer entries with ${MASTERS} would have their effect than spec.guard.minAdmins of the Cluster asks for. Where it is left out, one is asked for, or none if the creator is declared: EKS always lets it in as ${MASTERS}. A cluster that has fewer before is held to what it has.`,
  *check(plan, { cluster }) {
    if (!hasChanges(plan)) return;
    const wanted = cluster.guard.minAdmins ?? (cluster.creator === undefined ? WITHOUT_CREATOR : 0);
    const before = mastersOf(plan.live);
    const after = mastersOf(plan.next);
    if (after >= Math.min(wanted, before)) return;
    yield {
      message: `This change would leave ${after} of the ${before} entries with ${MASTERS} that have an effect; there are to be ${wanted}.`,
      remedy: `Grant ${MASTERS} to somebody else first. ${howToAllow('min-admins')}`,
    };
  },
};

/** How many entries make their principal an admin for sure. */
function mastersOf(configMap: ConfigMap | undefined): number {
  return fatesOf(read(configMap)).filter(({ entry, fate }) => fate.kind === 'effective' && isMaster(entry.mapping))
    .length;
}
