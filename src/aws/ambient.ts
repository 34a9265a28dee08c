import { fromNodeProviderChain } from '@aws-sdk/credential-providers';
import { Failure } from '../failure.ts';
import type { Credentials } from './credentials.ts';

/**
 * The credentials of the machine: environment, profile, SSO, container or instance, in the SDK's order.
 *
 * @throws Failure `sign-in` where there are none
 */
export async function ambientCredentials(): Promise<Credentials> {
  try {
    return await fromNodeProviderChain({ maxRetries: 2, timeout: 2000 })();
  } catch (cause) {
    throw new Failure('sign-in', 'There are no AWS credentials on this machine.', {
      cause,
      remedy: 'Sign in first, for example with `aws sso login`, or set AWS_PROFILE.',
    });
  }
}
