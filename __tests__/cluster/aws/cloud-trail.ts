import { randomUUID } from 'node:crypto';
import { AwsFailure } from './failure.ts';
import type { Parameters } from './sts.ts';
import type { Answer } from './sts-answer.ts';

/** The operation's name in the header X-Amz-Target. */
export const LOOKUP_EVENTS = 'CloudTrail_20131101.LookupEvents';

/** A record as CloudTrail keeps it; what is left out of the real one is what nobody here reads. */
export interface TrailRecord {
  readonly eventName: string;
  readonly eventTime: string;
  readonly [field: string]: unknown;
}

/** LookupEvents by one attribute: a page of those that match, the newest first. */
export function lookupEvents(records: readonly TrailRecord[], parameters: Parameters): Answer {
  const attributes: { AttributeKey: string; AttributeValue: string }[] = JSON.parse(
    parameters['LookupAttributes'] ?? '[]',
  );
  const [attribute, ...more] = attributes;
  if (attribute === undefined || more.length > 0 || attribute.AttributeKey !== 'EventName')
    throw new AwsFailure('InvalidLookupAttributesException', 'One attribute of one name is known here.');
  const size = Number(parameters['MaxResults'] ?? 50);
  if (!(size >= 1 && size <= 50))
    throw new AwsFailure('InvalidMaxResultsException', 'A specified maximum of results is not between 1 and 50.');
  const found = records
    .filter(({ eventName }) => eventName === attribute.AttributeValue)
    .sort((a, b) => b.eventTime.localeCompare(a.eventTime));
  const from = Number(parameters['NextToken'] ?? 0);
  const events = found.slice(from, from + size).map((record) => ({
    EventId: record['eventID'],
    EventName: record.eventName,
    EventTime: Date.parse(record.eventTime) / 1000,
    CloudTrailEvent: JSON.stringify(record),
  }));
  const next = from + size < found.length ? { NextToken: String(from + size) } : {};
  return json(200, { Events: events, ...next });
}

/** An error of the JSON protocol: the code is in the body. */
export function trailFailure(failure: AwsFailure): Answer {
  return json(failure.status, { __type: failure.code, message: failure.message });
}

function json(status: number, body: unknown): Answer {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: JSON.stringify(body) };
}
