import type { ConfigMap } from '../../awsauth/configmap.ts';
import { fatesOf } from '../../awsauth/fate.ts';
import { MASTERS } from '../../awsauth/masters.ts';
import { read } from '../../awsauth/read.ts';
import { type Admins, makesAdmin, wantedAdmins } from '../admins.ts';
import { howToAllow } from '../allowed.ts';
import type { BuiltInGuard } from '../guard.ts';
import { hasChanges } from '../plan.ts';

/** Somebody can still mend everything. */
export const minAdmins: BuiltInGuard = {
  id: 'min-admins',
  summary: `Enough entries of aws-auth make somebody an admin: by the group ${MASTERS}, or by a ClusterRoleBinding to cluster-admin.`,
  why: 'When the last admin goes, nobody may be left who can put it back.',
  refuses: `After the change fewer entries that make their principal an admin would have their effect than spec.guard.minAdmins of the Cluster asks for. Where it is left out, one is asked for, or none if the creator is declared: EKS always lets it in as ${MASTERS}. A cluster that has fewer before is held to what it has. An admin is who has the group ${MASTERS}, or a username or group that a ClusterRoleBinding binds to cluster-admin. Whoever may not list the bindings, and a saved file, count ${MASTERS} alone.`,
  *check(plan, { cluster }) {
    if (!hasChanges(plan)) return;
    const wanted = wantedAdmins(cluster);
    const before = adminsOf(plan.live, plan.admins);
    const after = adminsOf(plan.next, plan.admins);
    if (after >= Math.min(wanted, before)) return;
    const how = plan.admins === undefined ? ` by ${MASTERS}; bindings to cluster-admin were not read` : '';
    yield {
      message: `This change would leave ${after} of the ${before} entries that make somebody an admin${how}; there are to be ${wanted}.`,
      remedy: `Grant ${MASTERS} to somebody else first. ${howToAllow('min-admins')}`,
    };
  },
};

/** How many entries make their principal an admin for sure. */
function adminsOf(configMap: ConfigMap | undefined, bound: Admins | undefined): number {
  return fatesOf(read(configMap)).filter(
    ({ entry, fate }) => fate.kind === 'effective' && makesAdmin(entry.mapping, bound),
  ).length;
}
