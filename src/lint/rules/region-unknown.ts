import { isRegionName } from '../../principal/partition.ts';
import type { Rule } from '../rule.ts';

/** A cluster's region has the form of those that AWS has. */
export const regionUnknown: Rule = {
  id: 'region-unknown',
  category: 'cluster',
  severity: 'warning',
  summary: "A cluster's region has the form of AWS's regions.",
  why: 'The region decides which STS and which EKS are asked, and which partition the principals must be of. A region that does not exist has no host names, and the run ends there. Regions are not listed here, since AWS opens new ones: what counts is their form, as the AWS SDKs know it.',
  sources: [
    'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
    'https://github.com/aws/aws-sdk-js-v3/blob/main/packages/util-endpoints/src/lib/aws/partitions.json',
  ],
  bad: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: eu-wset-1
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
  good: `apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: eu-west-1
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator`,
  *check({ clusters }) {
    for (const { region, locate } of clusters) {
      if (isRegionName(region)) continue;
      yield {
        location: locate('spec', 'region'),
        message: `${region} does not look like a region of AWS.`,
        remedy: 'Write a region such as eu-west-1.',
      };
    }
  },
};
