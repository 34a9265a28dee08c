import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parsePrincipal, partitionOf } from '../aws/arn.ts';
import { startConnectProxy } from '../aws/connect-proxy.ts';
import type { EksCluster } from '../aws/eks.ts';
import { type AwsFront, startFront } from '../aws/front.ts';
import { Iam } from '../aws/iam.ts';
import { type GitHubOidc, startOidc } from '../oidc/issuer.ts';
import { type AdminClient, createAdminClient } from './admin-client.ts';
import { fillAggregatedRoles } from './aggregated-roles.ts';
import { type ApiProxy, startApiProxy } from './api-proxy.ts';
import { prepareApiServer } from './api-server.ts';
import { type MapperOrder, prepareAuthenticator } from './authenticator.ts';
import { createAuthority } from './certificates.ts';
import { startEtcd } from './etcd.ts';
import { kubeconfig } from './kubeconfig.ts';
import { freePorts } from './ports.ts';
import { sweepAtEnd } from './supervised.ts';

/** What may differ from one control plane to another. */
export interface ControlPlaneOptions {
  /** `prod` unless told otherwise. */
  readonly name?: string;
  /** `ap-northeast-2` unless told otherwise. The partition follows from it. */
  readonly region?: string;
  /** `123456789012` unless told otherwise. */
  readonly account?: string;
  /** The ARN of the role or user that made the cluster: `role/cluster-creator` of the account unless told otherwise. */
  readonly creator?: string;
  /** `aws-auth-first` shows a creator who is shadowed by an entry of aws-auth, as users of EKS report it. */
  readonly order?: MapperOrder;
  /** A control plane whose AWS and GitHub this one shares: another cluster of a fleet. */
  readonly beside?: ControlPlane;
}

/** A running control plane of one cluster, with the AWS around it. */
export interface ControlPlane {
  readonly name: string;
  readonly region: string;
  readonly account: string;
  readonly partition: string;
  readonly creator: string;
  /** The API server's address as DescribeCluster gives it; requests pass {@link ControlPlane.proxy}. */
  readonly server: string;
  /** Base64 of the PEM certificate that the server's is signed by. */
  readonly caData: string;
  /** Talks to the API server by client certificate, past the proxy. */
  readonly admin: AdminClient;
  /** A file for kubectl: administrator, past the proxy. */
  readonly kubeconfig: string;
  /** What points AWS SDKs at the front. Lets nothing reach the instance metadata or the files of the person's home. */
  readonly env: Readonly<Record<string, string>>;
  /** Users, roles and sessions. */
  readonly iam: Iam;
  /** The AWS front: calls, faults, clusters. */
  readonly aws: AwsFront;
  /** GitHub's token issuer. */
  readonly oidc: GitHubOidc;
  /** Sees and changes what clients send to the API server. */
  readonly proxy: Pick<ApiProxy, 'requests' | 'intercept'>;
  /** Takes the API server away (connection refused) and brings it back with its data. */
  readonly apiServer: { stop(): Promise<void>; start(): Promise<void> };
  /** What the authenticator printed: why a token was refused, which mapping was found. */
  authenticatorLog(): string;
  /** Ends everything. Can be called twice, and is not needed if the process ends. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** Starts etcd, kube-apiserver, aws-iam-authenticator, STS, EKS and GitHub's token issuer, all on loopback. */
export async function startControlPlane(options: ControlPlaneOptions = {}): Promise<ControlPlane> {
  const { name = 'prod', region = 'ap-northeast-2', account = '123456789012', order = 'creator-first' } = options;
  const partition = partitionOf(region);
  const creator = options.creator ?? `arn:${partition}:iam::${account}:role/cluster-creator`;
  parsePrincipal(creator);

  const folder = await mkdtemp(join(tmpdir(), 'guestlist-plane-'));
  const endings: (() => Promise<unknown> | unknown)[] = [
    sweepAtEnd(folder),
    () => rm(folder, { recursive: true, force: true }),
  ];
  const stop = async (): Promise<void> => {
    // Newest first, each one once: what failed to stop must not keep the others alive.
    for (let end = endings.pop(); end !== undefined; end = endings.pop()) {
      await Promise.resolve(end()).catch(() => {});
    }
  };
  try {
    const file = async (path: string, content: string): Promise<string> => {
      await writeFile(join(folder, path), content, { mode: 0o600 });
      return join(folder, path);
    };
    const ports = await freePorts(5);
    const port = (at: number): number => ports[at] ?? 0;

    const authority = createAuthority(`guestlist ${name}`);
    const client = authority.issue({ commonName: 'harness', organizations: ['system:masters'] });
    const admin = { ca: authority.cert, ...client };

    const { iam, oidc, aws } = options.beside ?? (await startAround(partition, account, endings));
    // Nobody but the authenticator trusts this one: it signs for the host names of AWS.
    const amazon = createAuthority('not Amazon');
    const sts = await startConnectProxy(amazon, (request, response) => aws.handle('authenticator', request, response));
    endings.push(sts.close);

    const etcd = await startEtcd(folder, { client: port(0), peer: port(1) });
    endings.push(() => etcd.process.stop());
    const authenticator = await prepareAuthenticator({
      folder,
      port: port(2),
      cluster: name,
      region,
      partition,
      creator,
      order,
    });
    const tokenWebhook = authenticator.webhookKubeconfig;
    const apiServer = await prepareApiServer({ folder, port: port(3), etcd: etcd.url, authority, admin, tokenWebhook });
    endings.push(() => apiServer.stop());
    await apiServer.start();
    const adminClient = createAdminClient(apiServer.url, admin, authenticator.loads);
    await fillAggregatedRoles(adminClient.request);
    const path = await file('admin.kubeconfig', kubeconfig(name, apiServer.url, authority.cert, client));
    endings.push(() => authenticator.stop());
    await authenticator.start({ kubeconfig: path, proxy: sts.url, trust: await file('amazon.crt', amazon.cert) });
    const proxy = await startApiProxy(apiServer.url, port(4), authority);
    endings.push(() => proxy.pause());

    const caData = Buffer.from(authority.cert).toString('base64');
    aws.clusters.set(name, describedCluster({ name, region, account, partition, server: proxy.url, caData }));
    return {
      name,
      region,
      account,
      partition,
      creator,
      server: proxy.url,
      caData,
      admin: adminClient,
      kubeconfig: path,
      env: {
        AWS_ENDPOINT_URL_STS: aws.url,
        AWS_ENDPOINT_URL_EKS: aws.url,
        AWS_ENDPOINT_URL_IAM: aws.url,
        AWS_REGION: region,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONFIG_FILE: join(folder, 'no-aws-config'),
        AWS_SHARED_CREDENTIALS_FILE: join(folder, 'no-aws-credentials'),
      },
      iam,
      aws,
      oidc,
      proxy,
      apiServer: {
        async stop() {
          await proxy.pause();
          await apiServer.stop();
        },
        async start() {
          await apiServer.start();
          await proxy.resume();
        },
      },
      authenticatorLog: authenticator.output,
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** AWS and GitHub, which end with the control plane that they are started for. */
async function startAround(
  partition: string,
  account: string,
  endings: (() => Promise<unknown> | unknown)[],
): Promise<Pick<ControlPlane, 'iam' | 'oidc' | 'aws'>> {
  const iam = new Iam(partition, account);
  const oidc = await startOidc();
  endings.push(oidc.close);
  const aws = await startFront(iam, oidc);
  endings.push(aws.close);
  return { iam, oidc, aws };
}

function describedCluster(plane: {
  name: string;
  region: string;
  account: string;
  partition: string;
  server: string;
  caData: string;
}): EksCluster {
  return {
    name: plane.name,
    account: plane.account,
    region: plane.region,
    arn: `arn:${plane.partition}:eks:${plane.region}:${plane.account}:cluster/${plane.name}`,
    status: 'ACTIVE',
    endpoint: plane.server,
    certificateAuthority: plane.caData,
    version: '1.35',
    authenticationMode: 'CONFIG_MAP',
    tags: {},
  };
}
