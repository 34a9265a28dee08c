import { CloudTrailClient, LookupEventsCommand } from '@aws-sdk/client-cloudtrail';
import { ask } from './ask.ts';
import { type AwsAccess, clientOptions } from './clients.ts';

/** LookupEvents may be asked twice a second in an account and region: CloudTrail user guide, "Quotas". */
const PAUSE_MS = 500;

/** Events on a page, at most and by default: CloudTrail API reference, LookupEvents. */
const PAGE = 50;

/** What looking up needs beyond {@link AwsAccess}. */
export interface LookupEdges {
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * The management events of a name that CloudTrail keeps of the last 90 days, the newest first, as the JSON texts that
 * it gives; of every service that has an action of this name. A page is asked for when it is reached.
 *
 * @throws Failure `aws` where CloudTrail refuses or does not answer
 */
export async function* lookUpEvents(
  eventName: string,
  access: AwsAccess,
  { sleep }: LookupEdges,
): AsyncGenerator<string> {
  const trail = new CloudTrailClient(clientOptions('cloudtrail', access));
  const words = `cloudtrail:LookupEvents in ${access.region}`;
  let next: string | undefined;
  do {
    if (next !== undefined) await sleep(PAUSE_MS);
    const input = {
      LookupAttributes: [{ AttributeKey: 'EventName' as const, AttributeValue: eventName }],
      MaxResults: PAGE,
      ...(next === undefined ? {} : { NextToken: next }),
    };
    const page = await ask(access, { service: 'cloudtrail', words, code: 'aws' }, () =>
      trail.send(new LookupEventsCommand(input)),
    );
    yield* (page.Events ?? []).flatMap(({ CloudTrailEvent: text }) => (text === undefined ? [] : [text]));
    next = page.NextToken;
  } while (next !== undefined);
}
