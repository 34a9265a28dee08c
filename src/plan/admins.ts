import type { ConfigMap } from '../awsauth/configmap.ts';
import { fatesOf } from '../awsauth/fate.ts';
import { type Mapping, matchKey } from '../awsauth/mapping.ts';
import { read } from '../awsauth/read.ts';
import { isAdminGroup } from '../survey/group-rights.ts';
import type { Survey } from '../survey/survey.ts';

/**
 * The entries that make their principal an administrator for sure: with their effect, no access entry in their place, and
 * the group system:masters or one that a ClusterRoleBinding gives everything. Where RBAC is not known, system:masters
 * alone counts.
 */
export function adminsIn(configMap: ConfigMap | undefined, survey: Survey | undefined): Mapping[] {
  return fatesOf(read(configMap)).flatMap(({ entry: { mapping }, fate }) =>
    fate.kind === 'effective' &&
    mapping.section !== 'mapAccounts' &&
    mapping.groups.some((group) => isAdminGroup(group, survey?.rbac)) &&
    survey?.accessEntries?.has(matchKey(mapping)) !== true
      ? [mapping]
      : [],
  );
}
