import type { Mapping } from './mapping.ts';

/** The group that may do everything, whatever RBAC says (kube-apiserver, pkg/registry/rbac). */
export const MASTERS = 'system:masters';

/** Whether an entry gives the group that may do everything. */
export function isMaster(mapping: Mapping): boolean {
  return mapping.section !== 'mapAccounts' && mapping.groups.includes(MASTERS);
}
