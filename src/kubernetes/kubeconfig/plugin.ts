import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { isMap } from '../../plain-data.ts';
import type { Part } from './part.ts';

/** What a credential plugin gets to see. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How long a credential plugin may take; it may have to ask AWS. */
const EXEC_TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 1024 * 1024;
const SEE_WHAT = 'Run kubectl get pods with the same kubeconfig to see what it says.';

/**
 * The credential plugin that a user names, such as `aws eks get-token`: each call runs it, for one token
 * (client.authentication.k8s.io, ExecCredential).
 *
 * @param exec the user's field `exec`
 * @throws Failure where it is not written as kubectl reads it; a call, where no token comes of it
 */
export function pluginOf(exec: Part, env: Environment): () => Promise<string> {
  const command = exec.text('command');
  if (command === undefined) throw exec.refuse('has no command', 'Name the program that gives a token.');
  const apiVersion = exec.text('apiVersion') ?? 'client.authentication.k8s.io/v1';
  const info = JSON.stringify({ apiVersion, kind: 'ExecCredential', spec: { interactive: false } });
  const args = argumentsOf(exec);
  const options = {
    cwd: exec.inFolder('.'),
    env: { ...env, ...variablesOf(exec), KUBERNETES_EXEC_INFO: info },
    timeout: EXEC_TIMEOUT_MS,
    maxBuffer: MAX_OUTPUT_BYTES,
  };
  return async () => {
    const { stdout } = await promisify(execFile)(command, args, options).catch((cause: unknown) => {
      throw exec.refuse(`runs ${command}, which gave no token: ${endOf(cause)}`, SEE_WHAT);
    });
    const credential = parsed(stdout);
    if (credential === undefined)
      throw exec.refuse(`runs ${command}, which gave no token: its output is no ExecCredential`, SEE_WHAT);
    const token = isMap(credential['status']) ? credential['status']['token'] : undefined;
    if (typeof token === 'string' && token !== '') return token;
    throw exec.refuse(`runs ${command}, which gave no token`, 'Only plugins that give a token are supported.');
  };
}

function argumentsOf(exec: Part): readonly string[] {
  return exec.list('args').map((value, index) => {
    if (typeof value === 'string' && !value.includes('\0')) return value;
    throw exec.refuse(`has args of which number ${index + 1} is not text`, 'Put it between quotes.');
  });
}

function variablesOf(exec: Part): Environment {
  const pairs = exec.list('env').map((item, index): readonly [string, string] => {
    const { name, value = '' } = isMap(item) ? item : {};
    const isVariable = typeof name === 'string' && /^[^=\0]+$/.test(name);
    if (isVariable && typeof value === 'string' && !value.includes('\0')) return [name, value];
    throw exec.refuse(
      `has an env of which number ${index + 1} is no variable`,
      'Write {name: NAME, value: "VALUE"}, both as text.',
    );
  });
  return Object.fromEntries(pairs);
}

/** How a plugin ended. What it printed may hold a secret, so only its end is told. */
function endOf(cause: unknown): string {
  const { code, signal, killed } = cause as { code?: unknown; signal?: unknown; killed?: boolean };
  if (code === 'ENOENT') return 'there is no such program';
  if (code === 'EACCES') return 'it may not be run';
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `it printed more than ${MAX_OUTPUT_BYTES} bytes`;
  if (killed === true) return `it took longer than ${EXEC_TIMEOUT_MS / 1000} seconds`;
  if (typeof code === 'number') return `it ended with ${code}`;
  return typeof signal === 'string' ? `it was ended by ${signal}` : `it could not be started (${String(code)})`;
}

function parsed(stdout: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(stdout);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
