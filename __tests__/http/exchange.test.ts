import type { ServerResponse } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { exchange, Lost } from '../../src/http/exchange.ts';
import { defaultPatience } from '../../src/http/patience.ts';
import { openOn } from '../cluster/plane/listen.ts';
import { type StubServer, startStub } from '../kubernetes/api-server.ts';

let stub: StubServer | undefined;
afterEach(async () => {
  await stub?.close();
  stub = undefined;
});

const short = { ...defaultPatience, attemptMs: 200 };

async function ask(answer: (response: ServerResponse) => void, patience = short) {
  stub = await startStub((_, response) => answer(response));
  return exchange({ method: 'GET', url: new URL(stub.url), headers: {}, tls: { ca: stub.ca } }, patience);
}

test('an answer is given with its headers, whatever its status', async () => {
  const answer = await ask((response) => response.writeHead(503, { 'retry-after': '7' }).end('busy'));
  expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '7' }, body: Buffer.from('busy') });
});

describe('an attempt has an end', () => {
  test('where no answer comes', async () => {
    expect(await ask(() => {})).toMatchObject({ message: 'no answer in time', sent: true, isFinal: false });
  });

  test('where the answer comes in drops', async () => {
    const answer = await ask((response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(answer).toMatchObject({ message: 'no answer in time', sent: true, isFinal: false });
  });

  test('where no connection comes about, sooner', async () => {
    const sockets: Socket[] = [];
    const silent = await openOn(
      createServer((socket) => sockets.push(socket)),
      0,
    );
    const url = new URL(`https://127.0.0.1:${silent.port}`);
    const answer = await exchange({ method: 'GET', url, headers: {} }, { ...defaultPatience, connectMs: 100 });
    expect(answer).toMatchObject({ message: 'no answer in time', sent: false, isFinal: false });
    await silent.close();
  });
});

test('a certificate that cannot be trusted is final, and nothing was sent', async () => {
  stub = await startStub((_, response) => response.end());
  const lost = await exchange({ method: 'GET', url: new URL(stub.url), headers: {} }, short);
  expect(lost).toBeInstanceOf(Lost);
  expect(lost).toMatchObject({ sent: false, isFinal: true });
});
