import { Failure, type FailureCode } from '../failure.ts';
import { Lost } from '../http/exchange.ts';
import { defaultPatience, persist, retryAfterMs, type Tried } from '../http/patience.ts';
import { answerBehind } from './answer.ts';
import { awsErrorCode, awsFailure } from './aws-failure.ts';
import { type AwsAccess, hostOf, type Service } from './clients.ts';

/** What is asked of AWS. */
export interface Question {
  readonly service: Service;
  /** The action and what it is about, for messages: `sts:GetCallerIdentity`. */
  readonly words: string;
  /** The code of the failure, where AWS refuses or does not answer. */
  readonly code: FailureCode;
}

/** What came of asking once. */
export type Asked<Output> = { readonly output: Output } | { readonly error: unknown };

/**
 * What AWS says when a service is busy, or did not get the whole request in time, whatever the status: the codes of
 * throttling and of passing trouble that the SDK knows (@smithy/core, service-error-classification), without "Exception".
 */
const BUSY: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'EC2Throttled',
  'LimitExceeded',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceeded',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestTimeout',
  'SlowDown',
  'Throttled',
  'Throttling',
  'TooManyRequests',
  'TransactionInProgress',
]);

/**
 * Asks AWS with patience: again where no whole answer came, or one of a service that is busy. Nothing that Guestlist
 * asks of AWS changes anything there.
 *
 * @throws Failure of the question's code
 */
export async function ask<Output>(
  access: AwsAccess,
  { service, words, code }: Question,
  send: () => Promise<Output>,
): Promise<Output> {
  const { patience = defaultPatience } = access.edges;
  const asked = await persist(patience, () => askOnce(send));
  if ('output' in asked) return asked.output;
  throw awsFailure(code, { words, host: hostOf(service, access) }, asked.error);
}

/**
 * Asks once, and says whether another time may help.
 *
 * @param passing codes that are worth another try besides those of a service that is busy
 */
export async function askOnce<Output>(
  send: () => Promise<Output>,
  passing: ReadonlySet<string> = new Set(),
): Promise<Tried<Asked<Output>>> {
  try {
    return { outcome: { output: await send() } };
  } catch (error) {
    if (error instanceof Failure) throw error;
    const outcome = { error };
    if (error instanceof Lost) return error.isFinal ? { outcome } : { outcome, again: { afterMs: undefined } };
    const code = awsErrorCode(error);
    const { status = 0, headers } = answerBehind(error);
    const isBusy = status >= 500 || status === 429 || status === 408;
    // An answer that cannot be read, with a status that says all is well, broke on its way.
    const passes = code === undefined ? status < 300 : BUSY.has(code) || passing.has(code);
    if (!isBusy && !passes) return { outcome };
    return { outcome, again: { afterMs: retryAfterMs(headers['retry-after'], headers['date']) } };
  }
}
