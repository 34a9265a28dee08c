import { stringify } from 'yaml';
import { plainJson } from '../report/plain.ts';
import type { ClusterAccess } from './access.ts';
import { cloudFormationOf } from './cloudformation.ts';
import { comments } from './naming.ts';
import { arnOfProvider } from './policy.ts';
import { terraformOf } from './terraform.ts';

/** The forms that `guestlist iam` prints. */
export type IamFormat = 'terraform' | 'cloudformation' | 'kubernetes' | 'json';

/** The access in a form that can be used as it is. */
export function renderAccess(access: ClusterAccess, format: IamFormat): string {
  const head = [headline(access), ...access.notes];
  switch (format) {
    case 'terraform':
      return terraformOf(access, head);
    case 'cloudformation':
      return cloudFormationOf(access, head);
    case 'kubernetes':
      return `${comments(head)}\n${access.manifests.map((manifest) => stringify(manifest, { lineWidth: 0 })).join('---\n')}`;
    case 'json':
      return `${plainJson(JSON.stringify(accessJson(access), null, 2))}\n`;
  }
}

function headline({ cluster, workflows: { repository, branch, environment } }: ClusterAccess): string {
  const job = environment === undefined ? '' : ` in the environment ${environment}`;
  return `What lets ${repository} into the cluster ${cluster}: pull requests to read, merges to ${branch}${job} to write.`;
}

/** schemas/iam.schema.json */
function accessJson(access: ClusterAccess) {
  const { cluster, region, workflows, providers, roles, users, proofs, manifests, notes } = access;
  return {
    apiVersion: 'guestlist/v1',
    kind: 'Iam',
    cluster,
    region,
    repository: workflows.repository,
    branch: workflows.branch,
    environment: workflows.environment ?? null,
    providers: providers.map((provider) => ({
      account: provider.account,
      arn: arnOfProvider(provider),
      url: provider.url,
      audience: provider.audience,
    })),
    roles: roles.map(({ role, purpose, exists, trust, policy }) => ({ arn: role.arn, purpose, exists, trust, policy })),
    users: users.map(({ user, policy }) => ({ arn: user.arn, policy })),
    proofs: proofs.map(({ role, statement }) => ({ arn: role.arn, trust: statement })),
    manifests,
    notes,
  } as const;
}
