import { Failure, type FailureCode } from '../failure.ts';
import { Lost } from '../http/exchange.ts';
import { isTlsError, tlsRemedy } from '../http/tls-problem.ts';
import { answerBehind } from './answer.ts';

// By AWS's error code, the SDK's ending "Exception" left out.
const remedies: Readonly<Record<string, string>> = {
  AccessDenied:
    'Check that the trust policy of the role names who asks, and that whoever asks has a policy that allows the action.',
  ExpiredToken: 'The credentials have expired: sign in again.',
  InvalidClientTokenId: 'The access key does not exist (any more): check which keys the run was given.',
  SignatureDoesNotMatch: 'The secret access key is wrong.',
  ResourceNotFound: 'Check metadata.name (or spec.eksName), spec.region and spec.account of the Cluster declaration.',
  PackedPolicyTooLarge:
    'The session would carry more than STS packs into it: set sessionTags of the Cluster to false, or let the trust policies ask for less.',
  Throttling: 'AWS throttled the call; run it again.',
  RegionDisabled:
    'STS is switched off in that region: an administrator can activate it in IAM, under account settings.',
};

/**
 * The code of an error that AWS answered with, such as `AccessDenied`; undefined for everything else, such as a lost
 * connection, or an answer without one, which is not AWS's and which the SDK calls "Unknown". STS says it in the answer;
 * the SDK's own name for it may have "Exception" at its end.
 */
export function awsErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('$fault' in error)) return undefined;
  const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : error.name;
  return code === 'Unknown' ? undefined : code.replace(/Exception$/, '');
}

/** The credentials that a call was signed with have expired. */
export class Expired extends Failure {}

/** What was asked of AWS, in words, and where. */
export interface AwsAction {
  /** Such as `sts:GetCallerIdentity`. */
  readonly words: string;
  /** The host that was asked. */
  readonly host: string;
}

/** Makes a failure of what the SDK threw: the action, AWS's code, AWS's own words, and what to do. */
export function awsFailure(code: FailureCode, { words, host }: AwsAction, cause: unknown): Failure {
  if (cause instanceof Lost) {
    const remedy = isTlsError(cause.cause)
      ? tlsRemedy(host)
      : 'Check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL.';
    return new Failure(code, `${words} got no answer from ${host}: ${cause.message}.`, { cause, remedy });
  }
  const answered = awsErrorCode(cause);
  const { status } = answerBehind(cause);
  if (answered === undefined) {
    // What the SDK says of an answer that it cannot read may quote it, and there may be keys in it.
    const message = `${words} got an answer from ${host} that cannot be read${status === undefined ? '' : ` (${status})`}.`;
    return new Failure(code, message, {
      cause,
      remedy: 'This is not how AWS answers: check AWS_ENDPOINT_URL, HTTPS_PROXY, and what stands between.',
    });
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  const Kind = answered === 'ExpiredToken' ? Expired : Failure;
  return new Kind(code, `${words} was refused (${answered}): ${said}`, {
    cause,
    remedy: remedies[answered] ?? 'See the message of AWS.',
  });
}
