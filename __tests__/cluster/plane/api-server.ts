import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { binary } from './binaries.ts';
import type { CertificateAuthority } from './certificates.ts';
import { httpsRequest, type TlsMaterial } from './https-request.ts';
import { type Supervised, supervise } from './supervised.ts';
import { until } from './wait.ts';

/** A kube-apiserver that can be taken down and brought back with the same data, port and keys. */
export interface ApiServer {
  readonly url: string;
  start(): Promise<void>;
  stop(): Promise<void>;
  output(): string;
}

/** What a kube-apiserver needs to know. */
export interface ApiServerSetup {
  readonly folder: string;
  readonly port: number;
  readonly etcd: string;
  readonly authority: CertificateAuthority;
  /** A client certificate in system:masters, for the readiness check. */
  readonly admin: TlsMaterial;
  /** The kubeconfig of the webhook that authenticates bearer tokens. */
  readonly tokenWebhook: string;
}

/** Prepares the files of a kube-apiserver. It does not start yet. */
export async function prepareApiServer(setup: ApiServerSetup): Promise<ApiServer> {
  const { folder, port, authority } = setup;
  const url = `https://127.0.0.1:${port}`;
  const file = async (name: string, content: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content, { mode: 0o600 });
    return path;
  };
  const hosts = ['127.0.0.1', 'localhost', 'kubernetes', 'kubernetes.default.svc', '10.0.0.1'];
  const serving = authority.issue({ commonName: 'kube-apiserver', hosts });
  const serviceAccounts = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const command = [
    await binary('kube-apiserver'),
    `--etcd-servers=${setup.etcd}`,
    '--bind-address=127.0.0.1',
    '--advertise-address=127.0.0.1',
    `--secure-port=${port}`,
    `--tls-cert-file=${await file('api-server.crt', serving.cert)}`,
    `--tls-private-key-file=${await file('api-server.key', serving.key)}`,
    `--client-ca-file=${await file('ca.crt', authority.cert)}`,
    // EKS's own modes.
    '--authorization-mode=Node,RBAC',
    `--authentication-token-webhook-config-file=${setup.tokenWebhook}`,
    // EKS caches for longer; a short time shows a change of aws-auth soon, and a new token is never in the cache.
    '--authentication-token-webhook-cache-ttl=1s',
    '--service-account-issuer=https://kubernetes.default.svc',
    `--service-account-key-file=${await file('sa.pub', pem(serviceAccounts.publicKey.export({ type: 'spki', format: 'pem' })))}`,
    `--service-account-signing-key-file=${await file('sa.key', pem(serviceAccounts.privateKey.export({ type: 'pkcs8', format: 'pem' })))}`,
    '--service-cluster-ip-range=10.0.0.0/24',
    // No controller manager makes default service accounts here; with it, no pod could be created.
    '--disable-admission-plugins=ServiceAccount',
    '--profiling=false',
  ];

  let process: Supervised | undefined;
  return {
    url,
    output: () => process?.output() ?? '',
    async start() {
      if (process !== undefined && !process.hasEnded) return;
      const started = supervise('kube-apiserver', command, { log: join(folder, 'kube-apiserver.log') });
      process = started;
      await until('kube-apiserver to be ready', 60, async () => {
        if (started.hasEnded) throw new Error(`kube-apiserver ended:\n${started.output()}`);
        return (await isReady(url, setup.admin)) ? true : undefined;
      });
    },
    async stop() {
      await process?.stop();
    },
  };
}

async function isReady(url: string, admin: TlsMaterial): Promise<boolean> {
  // kube-system is made by the API server itself, a moment after it says that it is ready.
  for (const path of ['/readyz', '/api/v1/namespaces/kube-system', '/api/v1/namespaces/default']) {
    const answer = await httpsRequest(`${url}${path}`, admin).catch(() => undefined);
    if (answer?.status !== 200) return false;
  }
  return true;
}

const pem = (exported: string | Buffer): string => exported.toString();
