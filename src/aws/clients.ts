import { EKSClient } from '@aws-sdk/client-eks';
import { STSClient } from '@aws-sdk/client-sts';
import { defaultPatience, type Patience } from '../http/patience.ts';
import { partitionOf } from '../principal/partition.ts';
import type { Credentials } from './credentials.ts';
import { requestHandler } from './request-handler.ts';

/** What asking AWS needs from the world. */
export interface AwsEdges {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** {@link defaultPatience} where left out. */
  readonly patience?: Patience;
}

/** Where AWS is, and what it is asked as. */
export interface AwsAccess {
  readonly region: string;
  readonly edges: AwsEdges;
  /** Always explicit: no client may go and look for credentials by itself. */
  readonly credentials: Credentials;
}

/** Stands in for credentials where a call is not signed. */
export const UNSIGNED: Credentials = { accessKeyId: 'unsigned', secretAccessKey: 'unsigned' };

/** A client of STS in the cluster's region. */
export function stsClient(access: AwsAccess): STSClient {
  return new STSClient(clientOptions('sts', access));
}

/** A client of EKS in the cluster's region. */
export function eksClient(access: AwsAccess): EKSClient {
  return new EKSClient(clientOptions('eks', access));
}

/** The services of AWS that are asked. */
export type Service = 'sts' | 'eks' | 'iam' | 'cloudtrail';

/** The host that is asked, for messages. */
export function hostOf(service: Service, access: AwsAccess): string {
  return URL.parse(endpointOf(service, access))?.host ?? service;
}

/**
 * The endpoint is explicit too: a profile on the runner must not send a web identity token somewhere else.
 * STS is always asked in the cluster's region: the global endpoint issues tokens that newer regions refuse.
 */
function endpointOf(service: Service, access: AwsAccess): string {
  const { env } = access.edges;
  return (
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ??
    env['AWS_ENDPOINT_URL'] ??
    `https://${ownHostOf(service, access.region, env['AWS_USE_FIPS_ENDPOINT'] === 'true')}`
  );
}

function ownHostOf(service: Service, region: string, isFips: boolean): string {
  const { dnsSuffix, iam } = partitionOf(region);
  switch (service) {
    case 'eks':
      return `${isFips ? 'fips.' : ''}eks.${region}.${dnsSuffix}`;
    case 'iam':
      return isFips ? (iam.fipsHost ?? iam.host) : iam.host;
    default:
      return `${service}${isFips ? '-fips' : ''}.${region}.${dnsSuffix}`;
  }
}

/** What every client of AWS is made with. */
export function clientOptions(service: Service, access: AwsAccess) {
  const { now, patience = defaultPatience } = access.edges;
  return {
    region: service === 'iam' ? partitionOf(access.region).iam.region : access.region,
    credentials: access.credentials,
    endpoint: endpointOf(service, access),
    // Trying again is for ask.ts.
    maxAttempts: 1,
    systemClockOffset: now().getTime() - Date.now(),
    requestHandler: requestHandler(patience, now) as never,
  };
}
