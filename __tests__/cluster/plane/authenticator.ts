import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePrincipal } from '../aws/arn.ts';
import { binary } from './binaries.ts';
import { type Supervised, supervise } from './supervised.ts';
import { until } from './wait.ts';

/** Which mapping of an identity wins: the creator's own, or the one that aws-auth may have for it too. */
export type MapperOrder = 'creator-first' | 'aws-auth-first';

/** What aws-iam-authenticator needs to know. */
export interface AuthenticatorSetup {
  readonly folder: string;
  readonly port: number;
  readonly cluster: string;
  readonly region: string;
  readonly partition: string;
  readonly creator: string;
  readonly order: MapperOrder;
}

/** A prepared aws-iam-authenticator. */
export interface Authenticator {
  /** The kubeconfig for the API server's token webhook. */
  readonly webhookKubeconfig: string;
  /** Starts it; the kubeconfig is what it watches aws-auth with. */
  start(options: { kubeconfig: string; proxy: string; trust: string }): Promise<void>;
  stop(): Promise<void>;
  /** How many times it has loaded aws-auth, deletions included. */
  loads(): number;
  output(): string;
}

/** Writes the configuration, and lets `init` make the webhook's certificate and kubeconfig. */
export async function prepareAuthenticator(setup: AuthenticatorSetup): Promise<Authenticator> {
  const state = join(setup.folder, 'authenticator');
  await mkdir(state);
  const config = join(state, 'config.yaml');
  // `init` writes into its working directory, whatever its configuration says, unless an alpha gate is open.
  const webhookKubeconfig = join(state, 'aws-iam-authenticator.kubeconfig');
  await writeFile(config, configuration(setup, state, webhookKubeconfig));
  const program = await binary('aws-iam-authenticator');
  const log = join(setup.folder, 'aws-iam-authenticator.log');
  const init = supervise('aws-iam-authenticator init', [program, 'init', '--config', config], { log, cwd: state });
  await init.ended;

  let process: Supervised | undefined;
  let loads = 0;
  return {
    webhookKubeconfig,
    loads: () => loads,
    output: () => process?.output() ?? '',
    async start({ kubeconfig, proxy, trust }) {
      const modes = setup.order === 'creator-first' ? 'MountedFile,EKSConfigMap' : 'EKSConfigMap,MountedFile';
      const command = [
        program,
        'server',
        `--config=${config}`,
        `--backend-mode=${modes}`,
        `--kubeconfig=${kubeconfig}`,
        `--state-dir=${state}`,
        '--kubeconfig-pregenerated=true',
        `--partition=${setup.partition}`,
        `--port=${setup.port}`,
      ];
      // Only what is named here: the metadata address is never asked, and the proxy is the only way out.
      const env = {
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_REGION: setup.region,
        SSL_CERT_FILE: trust,
        HTTPS_PROXY: proxy,
        NO_PROXY: '127.0.0.1,localhost',
      };
      const started = supervise('aws-iam-authenticator', command, { log, env, cwd: state });
      process = started;
      started.onLine((line) => {
        if (/Received aws-auth watch event|Resetting configmap on delete/.test(line)) loads += 1;
      });
      // Its health port, 21363, is fixed. It ignores that the port is taken (`http.ListenAndServe`'s error is
      // dropped in pkg/server), so several can run on one machine; this line is what tells that it is up.
      await until('aws-iam-authenticator to listen', 30, () => {
        if (started.hasEnded) throw new Error(`aws-iam-authenticator ended:\n${started.output()}`);
        return started.output().includes('startLoadConfigMap in EKSConfigMap') &&
          started.output().includes('listening on')
          ? true
          : undefined;
      });
    },
    async stop() {
      await process?.stop();
    },
  };
}

// What EKS does for whoever creates a cluster: system:masters, from a mapping that is not in aws-auth.
function configuration(setup: AuthenticatorSetup, state: string, webhookKubeconfig: string): string {
  const creator = parsePrincipal(setup.creator);
  // The authenticator matches a role without its path, a user with it.
  const role = `arn:${creator.partition}:iam::${creator.account}:role/${creator.name}`;
  const as = { username: 'kubernetes-admin', groups: ['system:masters'] };
  const mapping =
    creator.kind === 'role'
      ? { mapRoles: [{ rolearn: role, ...as }] }
      : { mapUsers: [{ userarn: setup.creator, ...as }] };
  return JSON.stringify({
    clusterID: setup.cluster,
    server: { port: setup.port, stateDir: state, generateKubeconfig: webhookKubeconfig, ...mapping },
  });
}
