import { Failure, type FailureCode } from '../failure.ts';

// By AWS's error code, the SDK's ending "Exception" left out.
const remedies: Readonly<Record<string, string>> = {
  AccessDenied:
    'Check that the trust policy of the role names who asks, and that whoever asks has a policy that allows the action.',
  ExpiredToken: 'The credentials have expired: sign in again.',
  InvalidClientTokenId: 'The access key does not exist (any more): check which keys the run was given.',
  SignatureDoesNotMatch: 'The secret access key is wrong, or the clock of this machine is.',
  ResourceNotFound: 'Check metadata.name (or spec.eksName), spec.region and spec.account of the Cluster declaration.',
  Throttling: 'AWS throttled the call; run it again.',
  RegionDisabled:
    'STS is switched off in that region: an administrator can activate it in IAM, under account settings.',
};

/**
 * The code of an error that AWS answered with, such as `AccessDenied`; undefined for everything else, such as a lost
 * connection. STS says it in the answer; the SDK's own name for it may have "Exception" at its end.
 */
export function awsErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('$fault' in error)) return undefined;
  const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : error.name;
  return code.replace(/Exception$/, '');
}

/** Makes a failure of what the SDK threw: the action, AWS's code, AWS's own words, and what to do. */
export function awsFailure(code: FailureCode, action: string, cause: unknown): Failure {
  const answered = awsErrorCode(cause);
  const words = cause instanceof Error ? cause.message : String(cause);
  const message =
    answered === undefined ? `${action} did not reach AWS: ${words}` : `${action} was refused (${answered}): ${words}`;
  const remedy =
    answered === undefined
      ? 'Check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL.'
      : (remedies[answered] ?? 'See the message of AWS.');
  return new Failure(code, message, { cause, remedy });
}
