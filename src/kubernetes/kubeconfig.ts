import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { Failure } from '../failure.ts';
import type { Connection } from './transport.ts';

interface ClusterSpec {
  readonly server?: string;
  readonly 'certificate-authority'?: string;
  readonly 'certificate-authority-data'?: string;
  readonly 'insecure-skip-tls-verify'?: boolean;
  readonly 'tls-server-name'?: string;
  readonly 'proxy-url'?: string;
}

interface UserSpec {
  readonly token?: string;
  readonly tokenFile?: string;
  readonly 'client-certificate'?: string;
  readonly 'client-certificate-data'?: string;
  readonly 'client-key'?: string;
  readonly 'client-key-data'?: string;
  readonly username?: string;
  readonly as?: string;
  readonly exec?: ExecSpec;
}

interface ExecSpec {
  readonly apiVersion?: string;
  readonly command?: string;
  readonly args?: readonly string[] | null;
  readonly env?: readonly { readonly name: string; readonly value: string }[] | null;
}

/** What reading a kubeconfig needs from the world. */
export interface KubeconfigEdges {
  /** What a credential plugin gets to see. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly mask: (secret: string) => void;
}

/** How long a credential plugin may take; it may have to ask AWS. */
const EXEC_TIMEOUT_MS = 60_000;

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
  { env, mask }: KubeconfigEdges,
): Promise<Connection> {
  const config = await readConfig(path, shown);
  const refuse = (problem: string, remedy = 'Check the file, or name another context with --context.') =>
    new Failure('target', `${shown}: ${problem}.`, { remedy });
  const contextName = context ?? config['current-context'];
  if (typeof contextName !== 'string' || contextName === '')
    throw refuse('it has no current-context', 'Name a context with --context.');
  const chosen = textsOf(named(config, 'contexts', contextName, 'context'), ['cluster', 'user'], refuse);
  if (chosen === undefined) throw refuse(`there is no context "${contextName}"`);
  const cluster: ClusterSpec | undefined = textsOf(
    named(config, 'clusters', chosen['cluster'], 'cluster'),
    ['server', 'certificate-authority', 'certificate-authority-data', 'tls-server-name', 'proxy-url'],
    refuse,
  );
  if (cluster?.server === undefined || !URL.canParse(cluster.server))
    throw refuse(`context "${contextName}" names no cluster with a server`);
  const { protocol, username, password, search, hash } = new URL(cluster.server);
  if (protocol !== 'https:') throw refuse('its server is not an https: address', 'Credentials are sent over TLS only.');
  if (username !== '' || password !== '')
    throw refuse('its server has a password in its address', 'Use a certificate, a token or a credential plugin.');
  if (search !== '' || hash !== '')
    throw refuse('its server has a query in its address', 'Use a certificate, a token or a credential plugin.');
  if (cluster['insecure-skip-tls-verify'] === true) {
    throw refuse(
      'insecure-skip-tls-verify is set',
      'Guestlist only talks to an API server that it can verify: set certificate-authority instead.',
    );
  }
  const user: UserSpec =
    textsOf(
      named(config, 'users', chosen['user'], 'user'),
      ['token', 'tokenFile', 'client-certificate', 'client-certificate-data', 'client-key', 'client-key-data'],
      refuse,
    ) ?? {};
  if (user.as !== undefined || user.username !== undefined) {
    throw refuse(
      `user "${chosen['user']}" signs in by ${user.as === undefined ? 'password' : 'impersonation'}`,
      'Use a certificate, a token or a credential plugin.',
    );
  }
  const inFolder = (file: string) => resolve(dirname(path), file);
  const pem = async (data: string | undefined, file: string | undefined) => {
    if (data !== undefined) return Buffer.from(data, 'base64').toString('utf8');
    if (file === undefined) return undefined;
    return readFile(inFolder(file), 'utf8').catch(() => {
      throw refuse(`${file} cannot be read`);
    });
  };
  const ca = await pem(cluster['certificate-authority-data'], cluster['certificate-authority']);
  const cert = await pem(user['client-certificate-data'], user['client-certificate']);
  const key = await pem(user['client-key-data'], user['client-key']);
  const token = tokenOf(user, inFolder, refuse, { env, mask });
  if (token === undefined && cert === undefined) {
    throw refuse(
      `context "${contextName}" has no credentials that Guestlist can use`,
      'Use a certificate, a token or a credential plugin (auth-provider is no longer supported by kubectl either).',
    );
  }
  return {
    server: cluster.server,
    tls: {
      ...(ca === undefined ? {} : { ca }),
      ...(cert === undefined ? {} : { cert }),
      ...(key === undefined ? {} : { key }),
      ...(cluster['tls-server-name'] === undefined ? {} : { servername: cluster['tls-server-name'] }),
    },
    ...(cluster['proxy-url'] === undefined ? {} : { proxy: cluster['proxy-url'] }),
    ...(token === undefined ? {} : { token }),
  };
}

type Refuse = (problem: string, remedy?: string) => Failure;

/** A part of the file of which these fields, where they are there, are text. */
function textsOf(
  part: object | undefined,
  fields: readonly string[],
  refuse: Refuse,
): Readonly<Record<string, string>> | undefined {
  if (part === undefined) return undefined;
  const wrong = Object.entries(part).find(([field, value]) => fields.includes(field) && typeof value !== 'string');
  if (wrong !== undefined) throw refuse(`its field ${wrong[0]} is not text`, 'Put it between quotes.');
  return part as Readonly<Record<string, string>>;
}

type Config = Readonly<Record<string, unknown>>;

async function readConfig(path: string, shown: string): Promise<Config> {
  const text = await readFile(path, 'utf8').catch(() => {
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
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new Failure('target', `${shown} is not a kubeconfig.`, {
      remedy: 'Write one with `aws eks update-kubeconfig`.',
    });
  }
  return config as Config;
}

/** kubeconfig's lists: `contexts: [{name, context: {…}}]` and the like. */
function named(config: Config, list: string, name: string | undefined, field: string): object | undefined {
  const items = config[list];
  if (!Array.isArray(items)) return undefined;
  const item: unknown = items.find(
    (one: unknown) => typeof one === 'object' && one !== null && 'name' in one && one.name === name,
  );
  const value: unknown = typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined;
  return typeof value === 'object' && value !== null ? value : undefined;
}

function tokenOf(
  { token, tokenFile, exec }: UserSpec,
  inFolder: (file: string) => string,
  refuse: Refuse,
  { env, mask }: KubeconfigEdges,
): (() => Promise<string>) | undefined {
  const masked = (secret: string) => {
    mask(secret);
    return secret;
  };
  if (exec !== undefined) return async () => masked(await runPlugin(exec, inFolder('.'), env, refuse));
  if (tokenFile !== undefined) {
    return async () =>
      masked(
        (
          await readFile(inFolder(tokenFile), 'utf8').catch(() => {
            throw refuse(`${tokenFile} cannot be read`);
          })
        ).trim(),
      );
  }
  return token === undefined ? undefined : async () => masked(token);
}

/** Runs a credential plugin, such as `aws eks get-token`, for one token. client.authentication.k8s.io, ExecCredential. */
async function runPlugin(exec: ExecSpec, folder: string, env: KubeconfigEdges['env'], refuse: Refuse): Promise<string> {
  const { command, apiVersion = 'client.authentication.k8s.io/v1' } = exec;
  if (command === undefined) throw refuse('its credential plugin has no command');
  const own = Object.fromEntries((exec.env ?? []).map(({ name, value }) => [name, value]));
  const info = JSON.stringify({ apiVersion, kind: 'ExecCredential', spec: { interactive: false } });
  try {
    const { stdout } = await promisify(execFile)(command, [...(exec.args ?? [])], {
      cwd: folder,
      env: { ...env, ...own, KUBERNETES_EXEC_INFO: info },
      timeout: EXEC_TIMEOUT_MS,
      maxBuffer: 1024 * 1024,
    });
    const { status } = JSON.parse(stdout) as { readonly status?: { readonly token?: string } };
    if (typeof status?.token === 'string' && status.token !== '') return status.token;
  } catch (cause) {
    // What the plugin printed may hold a secret, so only its exit is told.
    const why =
      cause instanceof SyntaxError
        ? 'its output is no ExecCredential'
        : cause instanceof Error && 'code' in cause
          ? `it ended with ${String(cause.code)}`
          : 'it failed';
    throw refuse(
      `the credential plugin ${command} gave no token: ${why}`,
      'Run kubectl get pods with the same kubeconfig to see what it says.',
    );
  }
  throw refuse(`the credential plugin ${command} gave no token`, 'Only plugins that give a token are supported.');
}
