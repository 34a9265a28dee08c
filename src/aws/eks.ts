import {
  DescribeClusterCommand,
  type DescribeClusterCommandOutput,
  ListAccessEntriesCommand,
  type VpcConfigResponse,
} from '@aws-sdk/client-eks';
import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { Failure } from '../failure.ts';
import { ask } from './ask.ts';
import { type AwsAccess, eksClient } from './clients.ts';

/** Which cluster is asked about. */
type NamedCluster = Pick<ClusterDeclaration, 'eksName' | 'region'>;

/** How to reach a cluster's API server. */
export interface ClusterEndpoint {
  readonly server: string;
  /** PEM: the only authority to trust for it. */
  readonly ca: string;
  /** Who decides on who gets in: aws-auth, access entries, or both. */
  readonly mode: AuthenticationMode;
  /** From which addresses it is reached, besides those of its VPC: none where it is private. Left out where EKS does not say. */
  readonly publicCidrs?: readonly string[];
}

/** EKS's `accessConfig.authenticationMode`; a cluster that tells of none is from before there were access entries. */
export type AuthenticationMode = 'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API';

/** What EKS says of a cluster's making. */
export interface ClusterOrigin {
  readonly createdAt: Date | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/**
 * Asks EKS when a cluster was made, and how it is tagged: tools leave tags of their own.
 *
 * @throws Failure `aws` where EKS refuses or does not know the cluster
 */
export async function clusterOrigin(cluster: NamedCluster, access: AwsAccess): Promise<ClusterOrigin> {
  const { createdAt, tags = {} } = (await askFor(cluster, access)).cluster ?? {};
  return { createdAt, tags };
}

/**
 * Asks EKS where the API server is.
 *
 * @throws Failure `aws` where EKS refuses or does not know the cluster, `target` where it is not ready, or is another than
 *   is declared
 */
export async function describeCluster(cluster: ClusterDeclaration, access: AwsAccess): Promise<ClusterEndpoint> {
  const answer = await askFor(cluster, access);
  const { arn = '', status, endpoint, certificateAuthority, accessConfig, resourcesVpcConfig } = answer.cluster ?? {};
  assertIsDeclared(arn, cluster);
  if (endpoint === undefined || certificateAuthority?.data === undefined) {
    throw new Failure(
      'target',
      `${cluster.eksName} has no API server to talk to: its status is ${status ?? 'unknown'}.`,
      {
        remedy: 'Wait until it is ACTIVE.',
      },
    );
  }
  return {
    server: endpoint,
    ca: Buffer.from(certificateAuthority.data, 'base64').toString('utf8'),
    mode: accessConfig?.authenticationMode ?? 'CONFIG_MAP',
    ...publicCidrsOf(resourcesVpcConfig),
  };
}

/** Refuses a cluster of another account or region, whoever let us ask about it. */
function assertIsDeclared(arn: string, { eksName, account, region }: ClusterDeclaration): void {
  const [, , , itsRegion = 'unknown', itsAccount = 'unknown'] = arn.split(':');
  const wrong = (place: string, is: string, declared: string, remedy: string) =>
    new Failure('target', `${eksName} is in ${place} ${is}, but ${declared} is declared.`, { remedy });
  if (itsAccount !== account)
    throw wrong('account', itsAccount, account, 'Check spec.account, and the account of the last role in signIn.');
  if (itsRegion !== region)
    throw wrong('region', itsRegion, region, 'Check spec.region, and AWS_ENDPOINT_URL_EKS of this machine.');
}

function publicCidrsOf(network: VpcConfigResponse | undefined): Pick<ClusterEndpoint, 'publicCidrs'> {
  if (network?.endpointPublicAccess === false) return { publicCidrs: [] };
  return network?.publicAccessCidrs === undefined ? {} : { publicCidrs: network.publicAccessCidrs };
}

/**
 * Refuses to work on an aws-auth that nobody reads.
 *
 * @throws Failure `target` where the authentication mode is API
 */
export function assertReadsAwsAuth({ eksName }: ClusterDeclaration, { mode }: ClusterEndpoint): void {
  if (mode !== 'API') return;
  throw new Failure('target', `${eksName} does not read aws-auth: its authentication mode is API.`, {
    remedy: 'Use EKS access entries for this cluster; the mode cannot be turned back.',
  });
}

/** EKS API reference, ListAccessEntries: at most 100 a page. */
const MOST_PAGES = 50;

/**
 * The ARNs of everybody with an access entry, page by page. There are none where only aws-auth decides, and EKS does not
 * answer then.
 *
 * @throws Failure `aws` where EKS refuses, or has more than 5,000 of them
 */
export async function accessEntriesOf(
  cluster: ClusterDeclaration,
  { mode }: ClusterEndpoint,
  access: AwsAccess,
): Promise<readonly string[]> {
  if (mode === 'CONFIG_MAP') return [];
  const eks = eksClient(access);
  const words = `eks:ListAccessEntries of ${cluster.eksName} in ${cluster.region}`;
  const arns: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const command = new ListAccessEntriesCommand({ clusterName: cluster.eksName, maxResults: 100, nextToken });
    const answer = await ask(access, { service: 'eks', words, code: 'aws' }, () => eks.send(command));
    arns.push(...(answer.accessEntries ?? []));
    nextToken = answer.nextToken;
    if (!nextToken) return arns;
  }
  throw new Failure('aws', `${words} does not come to an end: ${arns.length} were read.`, {
    remedy: 'EKS allows fewer of them: check AWS_ENDPOINT_URL_EKS, and what stands between.',
  });
}

function askFor({ eksName, region }: NamedCluster, access: AwsAccess): Promise<DescribeClusterCommandOutput> {
  const eks = eksClient(access);
  const words = `eks:DescribeCluster of ${eksName} in ${region}`;
  return ask(access, { service: 'eks', words, code: 'aws' }, () =>
    eks.send(new DescribeClusterCommand({ name: eksName })),
  );
}
