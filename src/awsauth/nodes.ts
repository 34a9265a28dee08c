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
