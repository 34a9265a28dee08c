import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { Failure } from '../../src/failure.ts';
import { agentFor } from '../../src/http/agent.ts';
import { readKubeconfig } from '../../src/kubernetes/kubeconfig.ts';
import { createAuthority } from '../cluster/plane/certificates.ts';

const authority = createAuthority('acme');
const dev = authority.issue({ commonName: 'dev' });
const other = authority.issue({ commonName: 'other' });

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
      {
        'certificate-authority-data': base64(authority.cert),
        'tls-server-name': 'name',
        'proxy-url': 'http://proxy.example',
      },
      { 'client-certificate-data': base64(dev.cert), 'client-key-data': base64(dev.key) },
    );
    expect(await open(path)).toEqual({
      server: 'https://c.example',
      tls: { ca: authority.cert, ...dev, servername: 'name' },
      proxy: 'http://proxy.example',
    });
  });

  test('reads certificates and tokens from files beside it, the token anew each time', async () => {
    mkdirSync(join(root, 'pki'));
    const files = { ca: authority.cert, ...dev, token: 'token\n' };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'pki', name), text);
    const connection = await open(
      write(
        { 'certificate-authority': 'pki/ca' },
        { 'client-certificate': 'pki/cert', 'client-key': 'pki/key', tokenFile: 'pki/token' },
      ),
    );
    expect(connection.tls).toEqual({ ca: authority.cert, ...dev });
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
    [
      'no verification',
      { 'insecure-skip-tls-verify': true },
      {},
      /^config: cluster "c" sets insecure-skip-tls-verify\.$/,
    ],
    ['impersonation', {}, { as: 'admin' }, /by impersonation/],
    ['a password', {}, { username: 'a', password: 'b' }, /by password/],
    [
      'a certificate that is not there',
      { 'certificate-authority': 'nowhere' },
      {},
      /names the certificate-authority nowhere, which cannot be read/,
    ],
    [
      'a certificate that is a device without an end',
      { 'certificate-authority': '/dev/zero' },
      {},
      /names the certificate-authority \/dev\/zero, which cannot be read/,
    ],
    [
      'a certificate that is a folder',
      { 'certificate-authority': '.' },
      {},
      /names the certificate-authority \., which cannot be read/,
    ],
    ['a server that is no URL', { server: 'c' }, {}, /has no server that is a URL/],
    ['a password in its server', { server: 'https://admin:hunter2@c.example' }, {}, /a password in its address\.$/],
    ['a query in its server', { server: 'https://c.example/?token=secret' }, {}, /a query in its address\.$/],
    [
      'a field that is no text',
      { 'certificate-authority-data': 7 },
      {},
      /cluster "c" has a certificate-authority-data that is not text/,
    ],
    ['no credentials', {}, {}, /no credentials that Guestlist can use/],
    ['a server without TLS', { server: 'http://c.example' }, {}, /a server that is not an https: address/],
  ])('%s is refused', async (_name, cluster, user, message) => {
    await expect(open(write(cluster, user))).rejects.toMatchObject({
      code: 'target',
      message: expect.stringMatching(message),
    });
  });

  test('a link to a device without an end is refused', async () => {
    symlinkSync('/dev/zero', join(root, 'endless'));
    await expect(open(join(root, 'endless'))).rejects.toMatchObject({
      code: 'target',
      message: 'The kubeconfig config cannot be read.',
    });
  });

  const ca = (text: unknown) => ({ 'certificate-authority-data': text });
  const signIn = (cert: string, key?: string) => ({
    'client-certificate-data': base64(cert),
    ...(key === undefined ? {} : { 'client-key-data': base64(key) }),
  });
  const exec = (fields: object) => ({ exec: { command: 'true', ...fields } });
  test.each([
    [
      'an authority that is no PEM',
      ca(base64('hello')),
      {},
      'cluster "c" has a certificate-authority-data that holds no certificate',
    ],
    [
      'an authority cut short',
      ca(base64(authority.cert.replace(/M.{80}/s, ''))),
      {},
      'with a certificate that cannot be read',
    ],
    [
      'a certificate that is no PEM',
      {},
      signIn('hello', dev.key),
      'user "u" has a client-certificate-data that holds no cert',
    ],
    ['a key that is no PEM', {}, signIn(dev.cert, 'hello'), 'user "u" has a client-key-data that cannot be used'],
    ['a certificate without its key', {}, signIn(dev.cert), 'has a client-certificate and no client-key'],
    ["another certificate's key", {}, signIn(dev.cert, other.key), 'is not the key of its client-certificate-data'],
    ['a proxy that is no proxy', { 'proxy-url': 'socks5://proxy.example' }, {}, 'has a proxy-url that is not an http'],
    ['an exec that is text', {}, { exec: 'aws' }, 'user "u" has exec that is no map'],
    ['a command that is a number', {}, exec({ command: 7 }), 'the exec of user "u" has a command that is not text'],
    ['a command with NUL', {}, exec({ command: 'a\0b' }), 'has a command with a NUL in it'],
    ['no command', {}, exec({ command: '' }), 'the exec of user "u" has no command'],
    ['arguments that are no list', {}, exec({ args: 'a' }), 'has args that is no list'],
    ['an argument that is a number', {}, exec({ args: ['a', 1] }), 'has args of which number 2 is not text'],
    ['an environment that is no list', {}, exec({ env: { A: 'b' } }), 'has env that is no list'],
    ['a variable of nothing', {}, exec({ env: [null] }), 'has an env of which number 1 is no variable'],
    ['a variable with a value of a number', {}, exec({ env: [{ name: 'A', value: 1 }] }), 'number 1 is no variable'],
    ['a variable with = in its name', {}, exec({ env: [{ name: 'A=B', value: '' }] }), 'number 1 is no variable'],
  ])('%s is refused where it stands', async (_name, cluster, user, words) => {
    await expect(open(write(cluster, { token: 't', ...user }))).rejects.toMatchObject({
      code: 'target',
      message: expect.stringContaining(words),
      remedy: expect.any(String),
    });
  });

  test.each(['a\n', 'a b', 'ü', 'a\r\nx-header: b'])('the token %j is refused before it is sent', async (token) => {
    const connection = await open(write({}, { token }));
    await expect(connection.token?.()).rejects.toMatchObject({
      code: 'target',
      message: expect.stringContaining('user "u" has a token with a line end'),
    });
  });

  test('of a program that is not there it is said so', async () => {
    const connection = await open(write({}, { exec: { command: 'guestlist-no-such-program' } }));
    await expect(connection.token?.()).rejects.toMatchObject({
      message: expect.stringContaining('runs guestlist-no-such-program, which gave no token: there is no such program'),
    });
  });

  test('what is null or empty is not there, as Go reads it', async () => {
    const user = { token: 't', as: null, tokenFile: '', exec: null, 'client-certificate-data': '' };
    expect(await open(write({ 'certificate-authority-data': '', 'proxy-url': null }, user))).toMatchObject({ tls: {} });
  });

  test('whatever shape it has, it is a connection or a failure', async () => {
    const odd = fc.oneof(
      fc.constantFrom(
        null,
        '',
        0,
        true,
        [],
        {},
        'c',
        'u',
        'one',
        'a\0b',
        'https://c.example',
        base64(dev.cert),
        base64('x'),
      ),
      fc.jsonValue({ maxDepth: 1 }),
    );
    const some = (...names: string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, odd])), { requiredKeys: [] });
    const nowhere = fc.record({
      command: fc.constantFrom('guestlist-no-such-program', '\0', 7, null),
      args: odd,
      env: odd,
    });
    const cluster = some(
      'server',
      'certificate-authority',
      'certificate-authority-data',
      'tls-server-name',
      'proxy-url',
    );
    const user = some(
      'token',
      'tokenFile',
      'client-certificate-data',
      'client-key-data',
      'client-key',
      'as',
      'username',
    );
    const withExec = fc.tuple(user, fc.oneof(odd, nowhere)).map(([fields, plugin]) => ({ ...fields, exec: plugin }));
    const usual = { server: 'https://c.example' };
    const config = fc.oneof(
      fc.jsonValue(),
      some('current-context', 'contexts', 'clusters', 'users'),
      fc
        .tuple(
          fc.oneof(
            cluster,
            cluster.map((fields) => ({ ...fields, ...usual })),
          ),
          fc.oneof(user, withExec),
        )
        .map(([one, who]) => ({
          'current-context': 'one',
          contexts: [{ name: 'one', context: { cluster: 'c', user: 'u' } }],
          clusters: [{ name: 'c', cluster: one }],
          users: [{ name: 'u', user: who }],
        })),
    );
    const path = join(root, 'config');
    await fc.assert(
      fc.asyncProperty(config, async (shape) => {
        writeFileSync(path, stringify(shape));
        try {
          const { server, tls, proxy, token } = await open(path);
          agentFor(server, tls, proxy);
          expect(await token?.()).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
          expect(error).toMatchObject({ code: 'target', remedy: expect.any(String) });
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['no such context', {}, 'three', /context "three" is not there/],
    ['no current context', { 'current-context': '' }, undefined, /no current-context/],
    ['lists that are none', { contexts: 'a' }, undefined, /has contexts that is no list/],
    ['lists of something else', { contexts: [1, null] }, undefined, /context "one" is not there/],
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
