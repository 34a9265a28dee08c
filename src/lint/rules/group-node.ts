import { nodeGroups } from '../../awsauth/nodes.ts';
import { grantsOf } from '../../declaration/declaration.ts';
import { isNodeEntry } from '../node-entry.ts';
import type { Rule } from '../rule.ts';

/** The groups of nodes are for nodes. */
export const groupNode: Rule = {
  id: 'group-node',
  category: 'group',
  severity: 'error',
  onEntries: true,
  summary: 'The groups of nodes are granted to nodes alone.',
  why: 'system:bootstrappers may join nodes to the cluster, and system:nodes, system:node-proxier and eks:kube-proxy-windows may do what the software on nodes does. A person with them can join a machine of their own, and Kubernetes then sends it workloads with their secrets. They mean nothing without a username of the form system:node:NAME, by which the node authorizer knows a node.',
  sources: [
    'https://kubernetes.io/docs/reference/access-authn-authz/node/',
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit, system:nodes]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const grant of grantsOf(accesses)) {
      const index = grant.groups.findIndex((group) => nodeGroups.has(group));
      if (index < 0 || isNodeEntry(grant)) continue;
      yield {
        location: grant.locate('groups', index),
        message: `${grant.groups[index]} is a group of nodes, and ${grant.username ?? grant.text} is no node.`,
        remedy: 'Remove the group; if these are nodes, write `username: system:node:{{EC2PrivateDNSName}}`.',
      };
    }
  },
};
