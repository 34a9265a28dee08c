import { EKSClient } from '@aws-sdk/client-eks';
import { STSClient } from '@aws-sdk/client-sts';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { agentFor } from '../http/agent.ts';
import { partitionOf } from '../principal/partition.ts';
import type { Credentials } from './credentials.ts';

/** Where AWS is, and what it is asked as. */
export interface AwsAccess {
  readonly region: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Always explicit: no client may go and look for credentials by itself. */
  readonly credentials: Credentials;
}

/** Stands in for credentials where a call is not signed. */
export const UNSIGNED: Credentials = { accessKeyId: 'unsigned', secretAccessKey: 'unsigned' };

/** A client of STS in the cluster's region. */
export function stsClient(access: AwsAccess, maxAttempts = 4): STSClient {
  return new STSClient({ ...common('sts', access), maxAttempts });
}

/** A client of EKS in the cluster's region. */
export function eksClient(access: AwsAccess): EKSClient {
  return new EKSClient({ ...common('eks', access), maxAttempts: 4 });
}

/**
 * The endpoint is explicit too: a profile on the runner must not send a web identity token somewhere else.
 * STS is always asked in the cluster's region: the global endpoint issues tokens that newer regions refuse.
 */
function common(service: 'sts' | 'eks', { region, env, credentials }: AwsAccess) {
  const fips = env['AWS_USE_FIPS_ENDPOINT'] === 'true' ? '-fips' : '';
  const regional =
    service === 'eks' && fips !== '' ? `https://fips.eks.${region}` : `https://${service}${fips}.${region}`;
  const endpoint =
    env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] ??
    env['AWS_ENDPOINT_URL'] ??
    `${regional}.${partitionOf(region).dnsSuffix}`;
  const agent = agentFor(endpoint);
  return {
    region,
    credentials,
    endpoint,
    requestHandler: new NodeHttpHandler({
      httpAgent: agent,
      httpsAgent: agent as never,
      connectionTimeout: 10_000,
      requestTimeout: 30_000,
    }),
  };
}
