import { ambientCredentials } from '../aws/ambient.ts';
import { callerIdentity } from '../aws/caller.ts';
import type { AwsAccess } from '../aws/clients.ts';
import { lookUpEvents } from '../aws/cloud-trail.ts';
import { type ClusterOrigin, clusterOrigin } from '../aws/eks.ts';
import { type Creation, creationOf } from '../creator/creation.ts';
import { Failure } from '../failure.ts';
import { isRegionName } from '../principal/partition.ts';
import { declaredOne } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';

/** Who created a cluster, or what is known of it where CloudTrail does not tell any more. */
export interface CreatorResult {
  readonly command: 'creator';
  /** As EKS calls it. */
  readonly cluster: string;
  readonly region: string;
  /** The account whose CloudTrail was asked. */
  readonly account: string;
  /** Who asked. */
  readonly caller: string;
  /** How many records of a CreateCluster were looked at. */
  readonly records: number;
  readonly creation: Creation | undefined;
  /** Only where there is no record: what EKS says of the cluster, or why it does not. */
  readonly origin: ClusterOrigin | Failure | undefined;
}

/** Which cluster is meant. */
interface Meant {
  readonly eksName: string;
  readonly region: string;
  /** The account that is declared; undefined where there is no declaration. */
  readonly account: string | undefined;
}

/**
 * Asks CloudTrail who created a cluster, as whoever the machine is signed in as. Writes nothing.
 *
 * @param name the cluster's name in the declarations; in EKS where a region is named, and then nothing is read of them
 * @throws Failure where CloudTrail does not answer, or is another account's
 */
export async function creatorCommand(
  name: string,
  region: string | undefined,
  options: CommandOptions,
  edges: Edges,
): Promise<CreatorResult> {
  const meant = region === undefined ? await declared({ ...options, clusters: [name] }, edges) : named(name, region);
  const access: AwsAccess = { region: meant.region, edges, credentials: await ambientCredentials() };
  const { arn: caller, account } = await callerIdentity(access);
  if (meant.account !== undefined && meant.account !== account) {
    throw new Failure('identity', `Signed in as ${caller}, but ${name} is in account ${meant.account}.`, {
      remedy: `CloudTrail tells an account of its own clusters alone: sign in to ${meant.account}, for example with AWS_PROFILE.`,
    });
  }
  const { records, creation } = await search(meant.eksName, access, edges);
  const origin = creation === undefined ? await originOf(meant, access) : undefined;
  const { eksName: cluster } = meant;
  return { command: 'creator', cluster, region: meant.region, account, caller, records, creation, origin };
}

async function declared(options: CommandOptions, edges: Edges): Promise<Meant> {
  const { roster } = await declaredOne(options, 'creator', edges);
  return roster.cluster;
}

function named(eksName: string, region: string): Meant {
  if (isRegionName(region)) return { eksName, region, account: undefined };
  throw new Failure('usage', `"${region}" is not the name of a region.`, {
    remedy: 'Write it as in ap-northeast-2.',
  });
}

/** The newest record that came to something: an older one is of a cluster of the same name that is gone. */
async function search(
  eksName: string,
  access: AwsAccess,
  edges: Edges,
): Promise<Pick<CreatorResult, 'records' | 'creation'>> {
  edges.progress(`Asking CloudTrail in ${access.region} who created ${eksName}`);
  let records = 0;
  for await (const text of lookUpEvents('CreateCluster', access, edges)) {
    records += 1;
    const creation = creationOf(text, eksName);
    if (creation !== undefined) return { records, creation };
  }
  return { records, creation: undefined };
}

/** Only an aside: whoever may ask CloudTrail need not be one who may ask EKS. */
async function originOf(cluster: Meant, access: AwsAccess): Promise<ClusterOrigin | Failure> {
  try {
    return await clusterOrigin(cluster, access);
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
