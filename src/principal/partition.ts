/** One AWS partition: a group of regions with IAM and host names of its own. */
export interface Partition {
  readonly id: string;
  /** Matches the region names of this partition. */
  readonly regions: RegExp;
  /** The end of its service host names. */
  readonly dnsSuffix: string;
  /** The audience that GitHub's id token names for AWS's OIDC provider there. */
  readonly audience: string;
  /** Where IAM is, which is one service for all regions of the partition. */
  readonly iam: IamPlace;
}

/** Where a partition's IAM is asked, and as which region's requests to it are signed. */
export interface IamPlace {
  readonly host: string;
  /** The host with FIPS-validated cryptography, where it is another one. */
  readonly fipsHost?: string;
  readonly region: string;
}

// The eight partitions that aws-iam-authenticator knows (pkg/arn, pkg/token); suffixes from the AWS SDK's partitions.json,
// and where IAM is from the endpoint rules of its client for IAM.
const partitions: readonly Partition[] = [
  {
    id: 'aws-cn',
    regions: /^cn-/,
    dnsSuffix: 'amazonaws.com.cn',
    audience: 'sts.amazonaws.com.cn',
    iam: { host: 'iam.cn-north-1.amazonaws.com.cn', region: 'cn-north-1' },
  },
  {
    id: 'aws-us-gov',
    regions: /^us-gov-/,
    dnsSuffix: 'amazonaws.com',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.us-gov.amazonaws.com', region: 'us-gov-west-1' },
  },
  {
    id: 'aws-iso',
    regions: /^us-iso-/,
    dnsSuffix: 'c2s.ic.gov',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.us-iso-east-1.c2s.ic.gov', region: 'us-iso-east-1' },
  },
  {
    id: 'aws-iso-b',
    regions: /^us-isob-/,
    dnsSuffix: 'sc2s.sgov.gov',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.us-isob-east-1.sc2s.sgov.gov', region: 'us-isob-east-1' },
  },
  {
    id: 'aws-iso-e',
    regions: /^eu-isoe-/,
    dnsSuffix: 'cloud.adc-e.uk',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.eu-isoe-west-1.cloud.adc-e.uk', region: 'eu-isoe-west-1' },
  },
  {
    id: 'aws-iso-f',
    regions: /^us-isof-/,
    dnsSuffix: 'csp.hci.ic.gov',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.us-isof-south-1.csp.hci.ic.gov', region: 'us-isof-south-1' },
  },
  {
    id: 'aws-eusc',
    regions: /^eusc-/,
    dnsSuffix: 'amazonaws.eu',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.eusc-de-east-1.amazonaws.eu', region: 'eusc-de-east-1' },
  },
  {
    id: 'aws',
    regions: /^[a-z]{2}-/,
    dnsSuffix: 'amazonaws.com',
    audience: 'sts.amazonaws.com',
    iam: { host: 'iam.amazonaws.com', fipsHost: 'iam-fips.amazonaws.com', region: 'us-east-1' },
  },
];

const standard = partitions[partitions.length - 1] as Partition;

/** The ids of all known partitions. */
export const partitionIds: readonly string[] = partitions.map((partition) => partition.id).sort();

/** The partition of a region; regions of no special shape belong to `aws`. */
export function partitionOf(region: string): Partition {
  return partitions.find((partition) => partition.regions.test(region)) ?? standard;
}

// The regionRegex of each partition in the AWS SDK's partitions.json, with the directions that AWS uses.
const REGION =
  /^(?:(?:us|eu|ap|sa|ca|me|af|il|mx|cn)|us-(?:gov|iso|isob|isof)|eu-isoe|eusc-de)-(?:central|(?:north|south)(?:east|west)?|east|west)-\d{1,2}$/;

/** Whether a text has the form of a region's name. Whether there is such a region, only AWS knows. */
export function isRegionName(text: string): boolean {
  return REGION.test(text);
}
