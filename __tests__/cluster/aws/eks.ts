import { randomUUID } from 'node:crypto';
import { AwsFailure } from './failure.ts';
import type { Parameters } from './sts.ts';
import type { Answer } from './sts-answer.ts';

/** A cluster as EKS describes it. A test may change the fields that are not read-only. */
export interface EksCluster {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly arn: string;
  status: 'CREATING' | 'ACTIVE' | 'DELETING' | 'FAILED' | 'UPDATING' | 'PENDING';
  endpoint: string | undefined;
  /** Base64 of a PEM certificate. */
  certificateAuthority: string | undefined;
  version: string;
  authenticationMode: 'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API' | undefined;
  tags: Readonly<Record<string, string>>;
  /** From where it is reached besides its VPC: from anywhere unless told otherwise, from nowhere where it is empty. */
  publicCidrs?: readonly string[];
  /** The ARNs of whoever has an access entry. */
  accessEntries?: readonly string[];
}

/** A cluster of one account in ap-northeast-2 that is ready, with its API server, as EKS describes one that it has just made. */
export function activeCluster(
  name: string,
  { url, ca }: { readonly url: string; readonly ca: string },
  account = '123456789012',
): EksCluster {
  const region = 'ap-northeast-2';
  return {
    ...{ name, account, region, arn: `arn:aws:eks:${region}:${account}:cluster/${name}` },
    status: 'ACTIVE',
    endpoint: url,
    certificateAuthority: Buffer.from(ca).toString('base64'),
    version: '1.35',
    authenticationMode: 'CONFIG_MAP',
    tags: {},
  };
}

/** ListAccessEntries' answer, a page of it. */
export function listAccessEntries(cluster: EksCluster, { maxResults, nextToken }: Parameters): Answer {
  const { authenticationMode: mode = 'CONFIG_MAP', accessEntries = [] } = cluster;
  if (mode === 'CONFIG_MAP') {
    const message = `The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.`;
    throw new AwsFailure('InvalidRequestException', message, 400);
  }
  const from = nextToken === undefined ? 0 : Number(Buffer.from(nextToken, 'base64').toString());
  const to = from + Number(maxResults ?? 100);
  const more = to < accessEntries.length ? { nextToken: Buffer.from(String(to)).toString('base64') } : {};
  return json(200, { accessEntries: accessEntries.slice(from, to), ...more });
}

/** DescribeCluster's answer. */
export function describeCluster(cluster: EksCluster): Answer {
  const { publicCidrs = ['0.0.0.0/0'] } = cluster;
  const body = {
    cluster: {
      name: cluster.name,
      arn: cluster.arn,
      createdAt: 1_700_000_000.123,
      version: cluster.version,
      endpoint: cluster.endpoint,
      roleArn: `${cluster.arn.split(':eks:')[0]}:iam::${cluster.account}:role/eks-service`,
      resourcesVpcConfig: {
        endpointPublicAccess: publicCidrs.length > 0,
        endpointPrivateAccess: publicCidrs.length === 0,
        publicAccessCidrs: publicCidrs,
      },
      status: cluster.status,
      ...(cluster.certificateAuthority === undefined
        ? {}
        : { certificateAuthority: { data: cluster.certificateAuthority } }),
      platformVersion: 'eks.5',
      tags: cluster.tags,
      ...(cluster.authenticationMode === undefined
        ? {}
        : { accessConfig: { authenticationMode: cluster.authenticationMode } }),
    },
  };
  return json(200, body);
}

/** An error of EKS's REST API: the code is in a header. */
export function eksFailure(failure: AwsFailure): Answer {
  const answer = json(failure.status, { message: failure.message });
  return { ...answer, headers: { ...answer.headers, 'x-amzn-errortype': restCode(failure.code) } };
}

/** What EKS says of a cluster that is not in the caller's account and this region. */
export function noSuchCluster(name: string): AwsFailure {
  return new AwsFailure('ResourceNotFoundException', `No cluster found for name: ${name}.`, 404);
}

// The REST services have names of their own for what goes wrong with a signature.
function restCode(code: string): string {
  const names: Readonly<Record<string, string>> = {
    InvalidClientTokenId: 'UnrecognizedClientException',
    SignatureDoesNotMatch: 'InvalidSignatureException',
    ExpiredToken: 'ExpiredTokenException',
    MissingAuthenticationToken: 'MissingAuthenticationTokenException',
    IncompleteSignature: 'IncompleteSignatureException',
  };
  return names[code] ?? code;
}

function json(status: number, body: unknown): Answer {
  const headers = { 'content-type': 'application/json', 'x-amzn-requestid': randomUUID() };
  return { status, headers, body: JSON.stringify(body) };
}
