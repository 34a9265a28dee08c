import { GetRoleCommand, GetUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { type Identity, isPrincipal, isSameIdentity, parseIdentityArn } from '../principal/principal.ts';
import { ask } from './ask.ts';
import { awsErrorCode } from './aws-failure.ts';
import { type AwsAccess, clientOptions } from './clients.ts';

// The action by which IAM tells of a role or a user.
const iamActions = { role: 'iam:GetRole', user: 'iam:GetUser' } as const;

/**
 * Asks IAM, as somebody in the account of a role or user, whether there is one by whom the ARN is ever shown: roles by
 * their name, whatever their path; users by their path too, which is part of what the authenticator compares.
 *
 * @returns why there is none, as a sentence; undefined where there is one
 * @throws Failure `aws` where IAM refuses to tell, or does not answer
 */
export async function lackOf(identity: Identity, access: AwsAccess): Promise<string | undefined> {
  const { kind, name, account, arn } = identity;
  const iam = new IAMClient(clientOptions('iam', access));
  const found = await ask(
    access,
    { service: 'iam', words: `${iamActions[kind]} of ${name}`, code: 'aws' },
    async () => {
      try {
        if (kind === 'role') return (await iam.send(new GetRoleCommand({ RoleName: name }))).Role?.Arn;
        return (await iam.send(new GetUserCommand({ UserName: name }))).User?.Arn;
      } catch (error) {
        if (awsErrorCode(error) === 'NoSuchEntity') return null;
        throw error;
      }
    },
  );
  if (found === null) return `IAM of account ${account} has no ${kind} ${name}.`;
  const there = found === undefined ? undefined : parseIdentityArn(found);
  if (there === undefined || !isPrincipal(there) || isSameIdentity(there, identity)) return undefined;
  return `IAM has the ${kind} ${name} as ${there.arn}, and not as ${arn}, so nobody is ever shown by that ARN.`;
}
