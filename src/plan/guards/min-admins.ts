import { MASTERS } from '../../awsauth/masters.ts';
import { adminsIn } from '../admins.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

/** Where the creator is not known, somebody else has to be able to mend a mistake. */
const WITHOUT_CREATOR = 1;

const NOT_COUNTED = 'Whether a ClusterRoleBinding makes administrators of others is not known here.';

/** Somebody can still mend everything. */
export const minAdmins: BuiltInGuard = {
  id: 'min-admins',
  summary:
    'Enough entries of aws-auth keep a group of administrators: system:masters, or one that a ClusterRoleBinding gives everything.',
  why: 'When the last entry of an administrator goes, nobody may be left who can put it back.',
  refuses: `After the change fewer administrators would be left in aws-auth than spec.guard.minAdmins of the Cluster asks for. Where it is left out, one is asked for, or none if the creator is declared: EKS always lets it in as ${MASTERS}. A cluster that has fewer before is held to what it has. An administrator is an entry that has its effect, and no access entry in its place, with the group ${MASTERS}, or with a group that a ClusterRoleBinding gives cluster-admin or another ClusterRole that allows everything. Where the cluster's bindings could not be read, ${MASTERS} alone counts.`,
  *check(plan, { cluster }) {
    if (!hasChanges(plan)) return;
    const { survey } = plan;
    const wanted = cluster.guard.minAdmins ?? (cluster.creator === undefined ? WITHOUT_CREATOR : 0);
    const before = adminsIn(plan.live, survey).length;
    const after = adminsIn(plan.next, survey).length;
    if (after >= Math.min(wanted, before)) return;
    const entries = survey?.rbac === undefined ? `entries with ${MASTERS}` : 'entries of administrators';
    const left = `This change would leave ${after} of the ${before} ${entries} that have an effect; there are to be ${wanted}.`;
    yield {
      // A pull request may plan as somebody who may not list what whoever merges can.
      message: survey?.rbac === undefined ? `${left} ${NOT_COUNTED}` : left,
      remedy: `Make somebody else an administrator first, with ${MASTERS} or a group that is bound to cluster-admin. ${howToAllow('min-admins')}`,
    };
  },
};
