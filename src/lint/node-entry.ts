import { nodeGroups } from '../awsauth/nodes.ts';
import type { Grant } from '../declaration/declaration.ts';

/** Whether a grant is meant to let nodes in: it has a node's username, or a node's template with a node's groups. */
export function isNodeEntry({ username = '', groups }: Pick<Grant, 'username' | 'groups'>): boolean {
  if (username.startsWith('system:node:')) return true;
  return username.includes('{{EC2PrivateDNSName}}') && groups.some((group) => nodeGroups.has(group));
}
