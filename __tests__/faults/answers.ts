import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Service } from './call.ts';

/** A byte now and then, until nobody listens any more. */
export async function drip(text: Buffer, response: ServerResponse): Promise<void> {
  for (let at = 0; at < text.length && !response.destroyed; at += 1) {
    response.write(text.subarray(at, at + 1));
    await sleep(100);
  }
  response.end();
}

/** What the errors of each service are written in. */
export const contentType: Readonly<Record<Service, string>> = {
  issuer: 'application/json',
  sts: 'text/xml',
  iam: 'text/xml',
  eks: 'application/json',
  api: 'application/json',
};

const xml = (status: number) =>
  `<ErrorResponse><Error><Type>Receiver</Type><Code>Injected${status}</Code><Message>injected</Message></Error></ErrorResponse>`;

/** How each service words an error. */
export const errors: Readonly<Record<Service, (status: number) => string>> = {
  issuer: (status) => JSON.stringify({ message: `injected ${status}` }),
  sts: xml,
  iam: xml,
  eks: (status) => JSON.stringify({ message: `injected ${status}` }),
  api: (status) =>
    JSON.stringify({
      kind: 'Status',
      apiVersion: 'v1',
      status: 'Failure',
      code: status,
      reason: 'Injected',
      message: `injected ${status}`,
    }),
};
