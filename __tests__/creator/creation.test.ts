import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creationOf } from '../../src/creator/creation.ts';
import { createdBy, ROLE, recordOf, STACK_ROLE } from './records.ts';

const read = (record: object) => creationOf(JSON.stringify(record), 'prod');

describe('the creator by a record of CloudTrail is', () => {
  test.each([
    ['a role, path and all, with its session', createdBy.role, { kind: 'role', arn: ROLE }, 'terraform'],
    ['an IAM user', createdBy.user, { kind: 'user', arn: 'arn:aws:iam::123456789012:user/jo' }, undefined],
    ['the root user', createdBy.root, { kind: 'root', account: '123456789012' }, undefined],
    ['the role that a stack ran as', createdBy.stack, { kind: 'role', arn: STACK_ROLE }, 'AWSCloudFormation'],
    [
      'somebody whom a Cluster cannot name',
      createdBy.federated,
      { kind: 'other', type: 'FederatedUser', arn: 'arn:aws:sts::123456789012:federated-user/jo' },
      undefined,
    ],
    ['nobody, where the identity is not told', {}, { kind: 'other', type: 'unknown', arn: '' }, undefined],
  ])('%s', (_name, userIdentity, maker, session) => {
    expect(read(recordOf({ userIdentity }))).toMatchObject({ maker, session, isAdmin: true });
  });

  test('told with the service that asked on its behalf', () => {
    expect(read(recordOf({ userIdentity: createdBy.stack }))?.through).toBe('cloudformation.amazonaws.com');
    expect(read(recordOf())?.through).toBeUndefined();
  });

  test('not an admin where EKS was told not to let it in', () => {
    const accessConfig = { bootstrapClusterCreatorAdminPermissions: false, authenticationMode: 'API_AND_CONFIG_MAP' };
    expect(read(recordOf({ requestParameters: { name: 'prod', accessConfig } }))?.isAdmin).toBe(false);
  });
});

describe('a record is passed over', () => {
  test.each([
    ['that failed', recordOf({ errorCode: 'AccessDenied' })],
    ['of another cluster', recordOf({ requestParameters: { name: 'prod2' } })],
    ['of another service', recordOf({ eventSource: 'ecs.amazonaws.com' })],
    ['of another action', recordOf({ eventName: 'DeleteCluster' })],
  ])('%s', (_name, record) => {
    expect(read(record)).toBeUndefined();
  });

  test('whatever else it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(creationOf(text, 'prod')).toBeUndefined();
      }),
    );
  });
});
