import { grantsOf } from '../../declaration/declaration.ts';
import { isNodeEntry } from '../node-entry.ts';
import type { Rule } from '../rule.ts';

/** The template of nodes is for nodes. */
export const usernameInstanceName: Rule = {
  id: 'username-instance-name',
  category: 'username',
  severity: 'error',
  onEntries: true,
  summary: '{{EC2PrivateDNSName}} stands in the usernames of nodes alone.',
  why: 'To fill in {{EC2PrivateDNSName}} the authenticator asks EC2 for the instance that the session is named after. A person or a job has no session named like an instance, the look-up fails, and the caller is refused with 401 (aws-iam-authenticator, pkg/server).',
  sources: ['https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go'],
  bad: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{EC2PrivateDNSName}}
  groups: [payments:edit]`,
  good: `- role: arn:aws:iam::123456789012:role/payments-dev
  username: payments:{{SessionName}}
  groups: [payments:edit]`,
  *check({ accesses }) {
    for (const grant of grantsOf(accesses)) {
      if (grant.username?.includes('{{EC2PrivateDNSName}}') !== true || isNodeEntry(grant)) continue;
      yield {
        location: grant.locate('username'),
        message: 'Only an EC2 instance has an {{EC2PrivateDNSName}}: anybody else is refused with 401.',
        remedy:
          'Write {{SessionName}} for people and jobs; for nodes, system:node:{{EC2PrivateDNSName}} with the groups of nodes.',
      };
    }
  },
};
