import { Failure, type FailureCode } from '../failure.ts';

const remedies: Readonly<Record<string, string>> = {
  AccessDenied:
    'Check that the trust policy of the role names who asks, and that the asking identity may call the action.',
  AccessDeniedException:
    'Give the identity the permission that the message names; eks:DescribeCluster is needed to find the API server.',
  ExpiredToken: 'The credentials have expired: sign in again.',
  ExpiredTokenException: 'The credentials have expired: sign in again.',
  InvalidClientTokenId: 'The access key does not exist (any more): check which keys the run was given.',
  SignatureDoesNotMatch: 'The secret access key is wrong, or the clock of this machine is.',
  ResourceNotFoundException:
    'Check metadata.name (or spec.eksName), spec.region and spec.account of the Cluster declaration.',
  ThrottlingException: 'AWS throttled the call; run it again.',
  RegionDisabledException:
    'STS is switched off in that region: an administrator of the account can activate it in IAM, under account settings.',
};

/** The code of an error that AWS answered with, such as `AccessDenied`; undefined for everything else, such as a lost connection. */
export function awsErrorCode(error: unknown): string | undefined {
  const isAnswer = error instanceof Error && '$metadata' in error;
  return isAnswer ? error.name.replace(/^(AccessDenied|ExpiredToken)Exception$/, '$1') : undefined;
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
