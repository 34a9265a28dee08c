import type { Mapping } from './mapping.ts';

/**
 * The groups that entries of nodes carry, by which a node may join the cluster and read what is meant for nodes: EKS user
 * guide, "Grant IAM users access to Kubernetes with a ConfigMap" and "Prepare cluster access for hybrid nodes".
 */
export const nodeGroups: ReadonlySet<string> = new Set([
  'system:bootstrappers',
  'system:nodes',
  'system:node-proxier',
  'eks:kube-proxy-windows',
]);

/** Whether an entry lets nodes in. */
export function isNodeMapping(mapping: Mapping): boolean {
  return mapping.section !== 'mapAccounts' && mapping.groups.some((group) => nodeGroups.has(group));
}
