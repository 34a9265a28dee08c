import type { TrailRecord } from '../cluster/aws/cloud-trail.ts';

/** The role of {@link createdBy}, with its path. */
export const ROLE = 'arn:aws:iam::123456789012:role/platform/cluster-creator';

/** The role that a stack runs as. */
export const STACK_ROLE = 'arn:aws:iam::123456789012:role/stacks';

const sessionOf = (role: string, session: string) => ({
  type: 'AssumedRole',
  principalId: `AROAEXAMPLE:${session}`,
  arn: `arn:aws:sts::123456789012:assumed-role/${role.split('/').at(-1)}/${session}`,
  accountId: '123456789012',
  sessionContext: {
    sessionIssuer: { type: 'Role', principalId: 'AROAEXAMPLE', arn: role, accountId: '123456789012' },
    attributes: { creationDate: '2026-10-01T08:59:00Z', mfaAuthenticated: 'false' },
  },
});

/** userIdentity elements as the CloudTrail user guide shows them. */
export const createdBy = {
  role: sessionOf(ROLE, 'terraform'),
  user: { type: 'IAMUser', arn: 'arn:aws:iam::123456789012:user/jo', accountId: '123456789012', userName: 'jo' },
  root: { type: 'Root', arn: 'arn:aws:iam::123456789012:root', accountId: '123456789012' },
  stack: { ...sessionOf(STACK_ROLE, 'AWSCloudFormation'), invokedBy: 'cloudformation.amazonaws.com' },
  federated: {
    type: 'FederatedUser',
    arn: 'arn:aws:sts::123456789012:federated-user/jo',
    accountId: '123456789012',
    sessionContext: { sessionIssuer: { type: 'IAMUser', arn: 'arn:aws:iam::123456789012:user/ann' } },
  },
} as const;

/** A record of a cluster called prod, with other fields where they are given. */
export function recordOf(fields: Readonly<Record<string, unknown>> = {}): TrailRecord {
  return {
    eventVersion: '1.11',
    userIdentity: createdBy.role,
    eventTime: '2026-10-01T09:00:00Z',
    eventSource: 'eks.amazonaws.com',
    eventName: 'CreateCluster',
    awsRegion: 'ap-northeast-2',
    sourceIPAddress: '203.0.113.7',
    userAgent: 'HashiCorp Terraform/1.11.4',
    requestParameters: { name: 'prod', roleArn: 'arn:aws:iam::123456789012:role/eks-service' },
    responseElements: { cluster: { name: 'prod', status: 'CREATING' } },
    eventID: '9b3ee7b1-3c1d-4d7e-9a2d-0d1f5f6a7b8c',
    eventType: 'AwsApiCall',
    managementEvent: true,
    recipientAccountId: '123456789012',
    ...fields,
  };
}
