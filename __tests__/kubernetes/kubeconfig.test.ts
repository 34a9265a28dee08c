import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts';

let root: string;
const masked: string[] = [];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'guestlist-kubeconfig-'));
  masked.length = 0;
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const base64 = (text: string) => Buffer.from(text).toString('base64');

function write(cluster: object, user: object, config: object = {}): string {
  const path = join(root, 'config');
  const file = {
    apiVersion: 'v1',
    kind: 'Config',
    'current-context': 'one',
    contexts: [
      { name: 'one', context: { cluster: 'c', user: 'u' } },
      { name: 'two', context: { cluster: 'd', user: 'u' } },
    ],
    clusters: [
      { name: 'c', cluster: { server: 'https://c.example', ...cluster } },
      { name: 'd', cluster: { server: 'https://d.example' } },
    ],
    users: [{ name: 'u', user }],
    ...config,
  };
  writeFileSync(path, stringify(file));
  return path;
}

const open = (path: string, context?: string) =>
  readKubeconfig(path, 'config', context, { env: process.env, mask: (secret) => masked.push(secret) });

describe('readKubeconfig', () => {
  test('reads certificates from data', async () => {
    const path = write(
      { 'certificate-authority-data': base64('CA'), 'tls-server-name': 'name', 'proxy-url': 'http://proxy.example' },
      { 'client-certificate-data': base64('CERT'), 'client-key-data': base64('KEY') },
    );
    expect(await open(path)).toEqual({
      server: 'https://c.example',
      tls: { ca: 'CA', cert: 'CERT', key: 'KEY', servername: 'name' },
      proxy: 'http://proxy.example',
    });
  });

  test('reads certificates and tokens from files beside it, the token anew each time', async () => {
    mkdirSync(join(root, 'pki'));
    for (const name of ['ca', 'cert', 'key', 'token']) writeFileSync(join(root, 'pki', name), `${name}\n`);
    const connection = await open(
      write(
        { 'certificate-authority': 'pki/ca' },
        { 'client-certificate': 'pki/cert', 'client-key': 'pki/key', tokenFile: 'pki/token' },
      ),
    );
    expect(connection.tls).toEqual({ ca: 'ca\n', cert: 'cert\n', key: 'key\n' });
    expect(await connection.token?.()).toBe('token');
    writeFileSync(join(root, 'pki/token'), 'next');
    expect(await connection.token?.()).toBe('next');
    expect(masked).toEqual(['token', 'next']);
  });

  test('takes the context that is asked for', async () => {
    expect(await open(write({}, { token: 't' }), 'two')).toMatchObject({ server: 'https://d.example', tls: {} });
  });

  test('runs a credential plugin without a shell, with its arguments and environment', async () => {
    const plugin = join(root, 'plugin.sh');
    writeFileSync(plugin, '#!/bin/sh\nprintf \'{"status":{"token":"%s-%s"}}\' "$1" "$EXTRA"\n');
    chmodSync(plugin, 0o755);
    const connection = await open(
      write(
        {},
        {
          exec: {
            apiVersion: 'client.authentication.k8s.io/v1beta1',
            command: plugin,
            args: ['$(id)'],
            env: [{ name: 'EXTRA', value: 'e' }],
          },
        },
      ),
    );
    expect(await connection.token?.()).toBe('$(id)-e');
    expect(masked).toEqual(['$(id)-e']);
  });

  test.each([
    ['exits with an error', '#!/bin/sh\necho secret; exit 3\n', /ended with 3/],
    ['prints something else', '#!/bin/sh\necho secret\n', /no ExecCredential/],
    ['gives no token', '#!/bin/sh\necho {}\n', /gave no token/],
  ])('a credential plugin that %s is told of without its output', async (_name, script, message) => {
    const plugin = join(root, 'plugin.sh');
    writeFileSync(plugin, script);
    chmodSync(plugin, 0o755);
    const connection = await open(write({}, { exec: { command: plugin } }));
    const failure = await connection.token?.().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'target', message: expect.stringMatching(message) });
    expect(String(failure)).not.toContain('secret');
  });

  test.each([
    ['no verification', { 'insecure-skip-tls-verify': true }, {}, /insecure-skip-tls-verify is set/],
    ['impersonation', {}, { as: 'admin' }, /by impersonation/],
    ['a password', {}, { username: 'a', password: 'b' }, /by password/],
    ['a certificate that is not there', { 'certificate-authority': 'nowhere' }, {}, /nowhere cannot be read/],
    ['a server that is no URL', { server: 'c' }, {}, /names no cluster with a server/],
    ['a password in its server', { server: 'https://admin:hunter2@c.example' }, {}, /has a password in its address\.$/],
    ['a query in its server', { server: 'https://c.example/?token=secret' }, {}, /has a query in its address\.$/],
    ['a field that is no text', { 'certificate-authority-data': 7 }, {}, /certificate-authority-data is not text/],
    ['no credentials', {}, { token: undefined }, /no credentials that Guestlist can use/],
    ['a server without TLS', { server: 'http://c.example' }, {}, /its server is not an https: address/],
  ])('%s is refused', async (_name, cluster, user, message) => {
    await expect(open(write(cluster, user))).rejects.toMatchObject({
      code: 'target',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['no such context', {}, 'three', /no context "three"/],
    ['no current context', { 'current-context': '' }, undefined, /no current-context/],
    ['lists that are none', { contexts: 'a' }, undefined, /no context "one"/],
    ['lists of something else', { contexts: [1, null] }, undefined, /no context "one"/],
  ])('%s is refused', async (_name, config, context, message) => {
    await expect(open(write({}, {}, config), context)).rejects.toMatchObject({
      code: 'target',
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ['not there', undefined, /cannot be read/],
    ['not YAML', 'a: [', /is not YAML/],
    ['a list', '- a', /is not a kubeconfig/],
    ['empty', '', /is not a kubeconfig/],
  ])('a file that is %s is refused', async (_name, text, message) => {
    const path = join(root, 'config');
    if (text !== undefined) writeFileSync(path, text);
    await expect(open(path)).rejects.toMatchObject({ code: 'target', message: expect.stringMatching(message) });
  });
});
