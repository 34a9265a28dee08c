import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { callerOf } from '../awsauth/caller.ts';
import { Failure } from '../failure.ts';
import type { Identity } from '../principal/principal.ts';
import { ask } from './ask.ts';
import { type AwsAccess, stsClient } from './clients.ts';

/** Who AWS says we are. */
export interface CallerIdentity {
  /** As STS gives it: `arn:aws:sts::A:assumed-role/ROLE/SESSION`, or a user's ARN. */
  readonly arn: string;
  /** As the authenticator compares it: the role's ARN without session and path, or the user's ARN. */
  readonly canonicalArn: string;
  readonly account: string;
  /** Empty for an IAM user. */
  readonly sessionName: string;
}

/**
 * Asks STS who the credentials belong to.
 *
 * @throws Failure `sign-in` where STS refuses them or cannot be reached
 */
export async function callerIdentity(access: AwsAccess): Promise<CallerIdentity> {
  const sts = stsClient(access);
  const answer = await ask(access, { service: 'sts', words: 'sts:GetCallerIdentity', code: 'sign-in' }, () =>
    sts.send(new GetCallerIdentityCommand({})),
  );
  const arn = answer.Arn ?? '';
  return { arn, ...(callerOf(arn) ?? { canonicalArn: arn, account: answer.Account ?? '', sessionName: '' }) };
}

/** Whether a caller is an identity. A role counts by its name: STS says nothing of its path. */
export function isIdentity(caller: CallerIdentity, identity: Identity): boolean {
  return caller.canonicalArn === identity.effectiveArn;
}

/**
 * @throws Failure `identity` where the caller is somebody else
 */
export function assertIdentity(caller: CallerIdentity, identity: Identity): void {
  if (isIdentity(caller, identity)) return;
  throw new Failure('identity', `Signed in as ${caller.arn}, but ${identity.arn} was expected.`, {
    remedy: 'Check signIn of the Cluster declaration, and which keys or role the run was given.',
  });
}
