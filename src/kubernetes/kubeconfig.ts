import { parse } from 'yaml';
import { Failure } from '../failure.ts';
import { readNamed } from '../file/named.ts';
import { isMap } from '../plain-data.ts';
import { authorityOf, clientCertificateOf } from './kubeconfig/certificates.ts';
import { Part } from './kubeconfig/part.ts';
import { type Environment, pluginOf } from './kubeconfig/plugin.ts';
import type { Connection } from './transport.ts';

/** What reading a kubeconfig needs from the world. */
export interface KubeconfigEdges {
  /** What a credential plugin gets to see. */
  readonly env: Environment;
  readonly mask: (secret: string) => void;
}

const SIGN_IN_OTHERWISE = 'Use a certificate, a token or a credential plugin.';

/**
 * Reads the way to an API server from a kubeconfig: server, authority, and certificate, token, token file or
 * credential plugin. Relative paths count from the file's folder.
 *
 * @param path absolute
 * @throws Failure `target` where the file, the context or what it names is missing or not to be used
 */
export async function readKubeconfig(
  path: string,
  shown: string,
  context: string | undefined,
  edges: KubeconfigEdges,
): Promise<Connection> {
  const config = new Part(await readConfig(path, shown), { path, shown }, 'the file');
  const contextName = context ?? config.text('current-context');
  if (contextName === undefined) throw config.refuse('has no current-context', 'Name a context with --context.');
  const named = (list: string, name: string, field: string) =>
    new Part(itemOf(config, list, name, field), { path, shown }, `${field} ${JSON.stringify(name)}`);
  const chosen = named('contexts', contextName, 'context');
  const clusterName = chosen.text('cluster');
  const userName = chosen.text('user');
  if (clusterName === undefined || userName === undefined)
    throw chosen.refuse('is not there, or does not name a cluster and a user', 'Name another one with --context.');
  const cluster = named('clusters', clusterName, 'cluster');
  const user = named('users', userName, 'user');
  const server = serverOf(cluster);
  const proxy = proxyOf(cluster);
  const servername = cluster.text('tls-server-name');
  const authority = await authorityOf(cluster);
  refuseOtherSignIns(user);
  const certificate = await clientCertificateOf(user);
  const token = tokenOf(user, edges);
  if (token === undefined && certificate.cert === undefined) {
    throw user.refuse(
      'has no credentials that Guestlist can use',
      'Use a certificate, a token or a credential plugin (auth-provider is no longer supported by kubectl either).',
    );
  }
  return {
    server,
    tls: { ...authority, ...certificate, ...(servername === undefined ? {} : { servername }) },
    ...(proxy === undefined ? {} : { proxy }),
    ...(token === undefined ? {} : { token }),
  };
}

async function readConfig(path: string, shown: string): Promise<unknown> {
  const text = await readNamed(path).catch(() => {
    throw new Failure('target', `The kubeconfig ${shown} cannot be read.`, {
      remedy: 'Check the path after --kubeconfig.',
    });
  });
  let config: unknown;
  try {
    config = parse(text, { logLevel: 'error' });
  } catch (cause) {
    const words = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : '';
    throw new Failure('target', `The kubeconfig ${shown} is not YAML: ${words}`, { remedy: 'Mend the file.' });
  }
  if (isMap(config)) return config;
  throw new Failure('target', `${shown} is not a kubeconfig.`, {
    remedy: 'Write one with `aws eks update-kubeconfig`.',
  });
}

/** kubeconfig's lists: `contexts: [{name, context: {…}}]` and the like. */
function itemOf(config: Part, list: string, name: string, field: string): unknown {
  const item = config.list(list).find((one) => isMap(one) && one['name'] === name);
  return isMap(item) ? item[field] : undefined;
}

function serverOf(cluster: Part): string {
  const server = cluster.text('server');
  if (server === undefined || !URL.canParse(server))
    throw cluster.refuse('is not there, or has no server that is a URL', 'Name another context with --context.');
  const { protocol, username, password, search, hash } = new URL(server);
  if (protocol !== 'https:')
    throw cluster.refuse('has a server that is not an https: address', 'Credentials are sent over TLS only.');
  if (username !== '' || password !== '')
    throw cluster.refuse('has a server with a password in its address', SIGN_IN_OTHERWISE);
  if (search !== '' || hash !== '') throw cluster.refuse('has a server with a query in its address', SIGN_IN_OTHERWISE);
  if (cluster.value('insecure-skip-tls-verify') === true)
    throw cluster.refuse(
      'sets insecure-skip-tls-verify',
      'Guestlist only talks to an API server that it can verify: set certificate-authority instead.',
    );
  return server;
}

function proxyOf(cluster: Part): string | undefined {
  const proxy = cluster.text('proxy-url');
  if (proxy === undefined || (URL.canParse(proxy) && /^https?:$/.test(new URL(proxy).protocol))) return proxy;
  throw cluster.refuse('has a proxy-url that is not an http: or https: address', 'Name such a proxy, or remove it.');
}

function refuseOtherSignIns(user: Part): void {
  if (user.value('as') !== undefined) throw user.refuse('signs in by impersonation', SIGN_IN_OTHERWISE);
  if (user.value('username') !== undefined) throw user.refuse('signs in by password', SIGN_IN_OTHERWISE);
}

/** Gives the token of the next attempt, masked. A token stands in a header, which carries no line end. */
function tokenOf(user: Part, { env, mask }: KubeconfigEdges): (() => Promise<string>) | undefined {
  const source = tokenSourceOf(user, env);
  if (source === undefined) return undefined;
  return async () => {
    const token = await source();
    mask(token);
    if (/^[\x21-\x7e]+$/.test(token)) return token;
    throw user.refuse(
      'has a token with a line end, a space or a letter that no token has, or an empty one',
      'Write the token alone, on one line.',
    );
  };
}

function tokenSourceOf(user: Part, env: Environment): (() => Promise<string>) | undefined {
  const exec = user.part('exec');
  if (exec !== undefined) return pluginOf(exec, env);
  const file = user.text('tokenFile');
  if (file !== undefined) return async () => (await user.textOf(file, 'tokenFile')).trim();
  const token = user.text('token');
  return token === undefined ? undefined : async () => token;
}
