import { grantsOf } from '../../declaration/declaration.ts';
import { isNodeEntry } from '../node-entry.ts';
import type { Remark, Rule } from '../rule.ts';

const needed = ['system:bootstrappers', 'system:nodes'] as const;

// EC2 nodes by the name of their instance; Fargate and hybrid nodes by the name of their session.
const usernames: readonly string[] = ['system:node:{{EC2PrivateDNSName}}', 'system:node:{{SessionName}}'];

/** A grant for nodes is as EKS needs it. */
export const nodeEntryShape: Rule = {
  id: 'node-entry-shape',
  category: 'group',
  severity: 'error',
  onEntries: true,
  summary: 'A grant for nodes has the username and the groups that EKS needs.',
  why: 'A node joins only as EKS means it to: EC2 nodes with the username system:node:{{EC2PrivateDNSName}}, Fargate pods and hybrid nodes with system:node:{{SessionName}}; all with the groups system:bootstrappers and system:nodes, Windows nodes with eks:kube-proxy-windows besides, Fargate pods with system:node-proxier. Anything else leaves nodes NotReady. EKS itself writes the entries of managed node groups and of Fargate profiles; declare those of self-managed and hybrid nodes only.',
  sources: [
    'https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cluster-prep.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-execution-role.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/self-managed-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:nodes]`,
  good: `- role: arn:aws:iam::123456789012:role/self-managed-nodes
  username: system:node:{{EC2PrivateDNSName}}
  groups: [system:bootstrappers, system:nodes]`,
  *check({ accesses }) {
    for (const grant of grantsOf(accesses)) {
      if (!isNodeEntry(grant)) continue;
      const { kind, username = '', groups, locate } = grant;
      if (kind === 'user') {
        yield remark(locate('user'), 'Nodes sign in as a role, never as an IAM user.', 'Name the role of the nodes.');
        continue;
      }
      const respelled = username.toLowerCase().replaceAll(' ', '');
      // A template that is only spelled wrong is another rule's.
      if (!usernames.some((each) => each.toLowerCase() === respelled)) {
        const message = `The username ${JSON.stringify(username)} is not one that nodes have.`;
        yield remark(locate('username'), message, `Write ${usernames.join(', or for Fargate and hybrid nodes ')}.`);
      }
      const missing = needed.filter((group) => !groups.includes(group));
      if (missing.length > 0) {
        const message = `Nodes cannot join without the ${missing.length === 1 ? 'group' : 'groups'} ${missing.join(' and ')}.`;
        yield remark(locate('groups'), message, 'Add what is missing to `groups:`.');
      }
    }
  },
};

function remark(location: Remark['location'], message: string, remedy: string): Remark {
  return { location, message, remedy };
}
