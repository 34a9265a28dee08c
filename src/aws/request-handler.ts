import { Readable } from 'node:stream';
import type { STSClient } from '@aws-sdk/client-sts';
import { Failure } from '../failure.ts';
import { clockProblem } from '../http/clock.ts';
import { exchange, Lost } from '../http/exchange.ts';
import type { Patience } from '../http/patience.ts';
import { percentEncoded } from '../http/percent-encoded.ts';

type Handler = STSClient['config']['requestHandler'];
type SdkRequest = Parameters<Handler['handle']>[0];

/**
 * Lets the AWS SDK send its requests as all others of Guestlist are sent: through the same agent, and with an end to
 * each. An answer that shows our clock to be wrong is a Failure `sign-in`, whatever it says: what is signed by such a
 * clock is refused, or soon will be, and nobody could tell such a refusal from another.
 */
export function requestHandler(patience: Patience, now: () => Date): Pick<Handler, 'handle'> {
  return {
    async handle(request: SdkRequest) {
      const url = urlOf(request);
      const answer = await exchange(
        {
          method: request.method,
          url,
          headers: request.headers,
          ...(request.body === undefined ? {} : { body: request.body as string | Uint8Array }),
        },
        patience,
      );
      if (answer instanceof Lost) throw answer;
      const problem = clockProblem(url.host, answer.headers.date, now());
      if (problem !== undefined)
        throw new Failure('sign-in', problem, {
          remedy: 'Set the clock of this machine right, and see that it is kept so (NTP); then run it again.',
        });
      const headers = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      return {
        response: {
          statusCode: answer.status,
          headers: Object.fromEntries(headers) as Record<string, string>,
          body: Readable.from([answer.body], { objectMode: false }),
        },
      };
    },
  };
}

// The path is encoded already, as it was signed; the query is signed as RFC 3986 has it.
function urlOf({ protocol, hostname, port, path, query = {} }: SdkRequest): URL {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? '']).map(
      (one) => `${percentEncoded(name)}=${percentEncoded(String(one))}`,
    ),
  );
  const where = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}`;
  return new URL(pairs.length === 0 ? where : `${where}?${pairs.join('&')}`);
}
