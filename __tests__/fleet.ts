import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Edges } from '../src/commands/options.ts';
import { activeCluster } from './cluster/aws/eks.ts';
import { type AwsFront, startFront } from './cluster/aws/front.ts';
import { Iam } from './cluster/aws/iam.ts';
import { startOidc } from './cluster/oidc/issuer.ts';
import { accessYaml, clusterYaml, TODAY } from './declare.ts';
import { startStub } from './kubernetes/api-server.ts';
import { grantsOf, QUIET } from './report/workspace.ts';

/** Many clusters that are reached through AWS: STS and EKS as the real-control-plane suite has them, and one API server for all. */
export interface Fleet {
  /** A folder with their declarations, each with one entry to add. */
  readonly folder: string;
  /** In the order of their declarations. */
  readonly names: readonly string[];
  readonly aws: AwsFront;
  /** What leads to them, for a process of its own. */
  readonly env: Readonly<Record<string, string>>;
  /** What leads to them, for commands in this process. */
  readonly edges: Edges;
  /** What was said of the steps. */
  readonly progress: readonly string[];
  /** How many calls there were, and the most that were waited for at once, those for RBAC left out. */
  readonly calls: { count: number; most: number };
  close(): Promise<void>;
}

/** Starts a fleet each of whose calls, to STS, EKS and the API servers, takes some time. */
export async function startFleet(count: number, latencyMs: number): Promise<Fleet> {
  const calls = { count: 0, most: 0 };
  let waiting = 0;
  const iam = new Iam('aws', '123456789012');
  const oidc = await startOidc();
  const aws = await startFront(iam, oidc);
  aws.failNext('*', { delayMs: latencyMs }, Number.MAX_SAFE_INTEGER);
  const api = await startStub(async (request, response) => {
    const isAwsAuth = request.url?.startsWith('/api/v1/namespaces/kube-system/configmaps/aws-auth') === true;
    const isList = request.url?.startsWith('/apis/rbac.authorization.k8s.io/v1/') === true;
    calls.count += 1;
    // Of a cluster, RBAC is read by several calls side by side.
    waiting += isList ? 0 : 1;
    calls.most = Math.max(calls.most, waiting);
    await wait(latencyMs);
    waiting -= isList ? 0 : 1;
    const found = isAwsAuth ? AWS_AUTH : isList ? { items: [] } : undefined;
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ?? { kind: 'Status', code: 404, reason: 'NotFound' }));
  });
  const deployer = iam.addUser('deployer');
  iam.addRole('a');
  const folder = mkdtempSync(join(tmpdir(), 'guestlist-fleet-'));
  mkdirSync(join(folder, 'access'));
  writeFileSync(join(folder, 'guestlist.yaml'), QUIET);
  const names = Array.from({ length: count }, (_, index) => `cluster-${String(index).padStart(3, '0')}`);
  for (const name of names) {
    const declared = clusterYaml(`  signIn: ["${deployer.arn}"]`, name);
    const access = accessYaml(grantsOf('a'), { name: `team-${name}`, clusters: `[${name}]` });
    writeFileSync(join(folder, 'access', `${name}.yaml`), `${declared}---\n${access}`);
    aws.clusters.set(name, activeCluster(name, api));
  }
  const { arn, accessKeyId, secretAccessKey } = deployer;
  const endpoints = {
    AWS_ENDPOINT_URL_STS: aws.url,
    AWS_ENDPOINT_URL_EKS: aws.url,
    AWS_ENDPOINT_URL_IAM: aws.url,
  };
  const progress: string[] = [];
  return {
    folder,
    names,
    aws,
    progress,
    calls,
    env: { ...endpoints, GUESTLIST_USER_KEYS: `${arn} ${accessKeyId} ${secretAccessKey}` },
    edges: {
      workingDirectory: folder,
      env: endpoints,
      // Signatures are checked against the clock; expiry dates are far enough from it.
      now: () => new Date(),
      sleep: async (milliseconds) => void (await wait(milliseconds)),
      random: () => 0.5,
      interrupted: new AbortController().signal,
      sourceOf: async () => 'github.com/acme/access',
      signInSource: { userKeys: new Map([[arn, { accessKeyId, secretAccessKey }]]) },
      mask: () => {},
      progress: (line) => progress.push(line),
    },
    async close() {
      rmSync(folder, { recursive: true, force: true });
      await Promise.all([aws.close(), oidc.close(), api.close()]);
    },
  };
}

const AWS_AUTH = {
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'aws-auth', namespace: 'kube-system', uid: TODAY, resourceVersion: '1' },
  data: { mapRoles: '[]\n' },
};
