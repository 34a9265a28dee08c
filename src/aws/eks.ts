import { DescribeClusterCommand, type DescribeClusterCommandOutput } from '@aws-sdk/client-eks';
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
}

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
 * @throws Failure `aws` where EKS refuses or does not know the cluster, `target` where it is not ready, is in another
 *   account, or does not read aws-auth
 */
export async function describeCluster(cluster: ClusterDeclaration, access: AwsAccess): Promise<ClusterEndpoint> {
  const answer = await askFor(cluster, access);
  const { arn = '', status, endpoint, certificateAuthority, accessConfig } = answer.cluster ?? {};
  const account = arn.split(':')[4] ?? '';
  if (account !== cluster.account) {
    throw new Failure(
      'target',
      `${cluster.eksName} is in account ${account === '' ? 'unknown' : account}, but ${cluster.account} is declared.`,
      {
        remedy: 'Check spec.account, and the account of the last role in signIn.',
      },
    );
  }
  if (accessConfig?.authenticationMode === 'API') {
    throw new Failure('target', `${cluster.eksName} does not read aws-auth: its authentication mode is API.`, {
      remedy: 'Use EKS access entries for this cluster; the mode cannot be turned back.',
    });
  }
  if (endpoint === undefined || certificateAuthority?.data === undefined) {
    throw new Failure(
      'target',
      `${cluster.eksName} has no API server to talk to: its status is ${status ?? 'unknown'}.`,
      {
        remedy: 'Wait until it is ACTIVE.',
      },
    );
  }
  return { server: endpoint, ca: Buffer.from(certificateAuthority.data, 'base64').toString('utf8') };
}

function askFor({ eksName, region }: NamedCluster, access: AwsAccess): Promise<DescribeClusterCommandOutput> {
  const eks = eksClient(access);
  const words = `eks:DescribeCluster of ${eksName} in ${region}`;
  return ask(access, { service: 'eks', words, code: 'aws' }, () =>
    eks.send(new DescribeClusterCommand({ name: eksName })),
  );
}
