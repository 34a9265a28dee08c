import { grantsOf } from '../../declaration/declaration.ts';
import { isPrincipal } from '../../principal/principal.ts';
import { isServiceLinked } from '../../principal/service-linked-role.ts';
import type { Rule } from '../rule.ts';

/**
 * The services that work in a cluster through aws-auth, as their guides say: access entries take no service-linked role.
 * EMR on EKS guide, "Setting up cluster access"; AWS Batch user guide, "Getting started with AWS Batch on Amazon EKS".
 */
const guests: ReadonlySet<string> = new Set(['awsserviceroleforamazonemrcontainers', 'awsserviceroleforbatch']);

/** A service-linked role is nobody's to assume. */
export const arnServiceLinked: Rule = {
  id: 'arn-service-linked',
  category: 'arn',
  severity: 'warning',
  summary: 'A grant is for somebody who can assume the role.',
  why: 'A service-linked role, with a path under /aws-service-role/, trusts one AWS service: no person and no job can assume it. A grant for it lets nobody in, unless that service itself works in clusters; EMR on EKS and AWS Batch do, and are not reported.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html',
    'https://docs.aws.amazon.com/emr/latest/EMR-on-EKS-DevelopmentGuide/setting-up-cluster-access.html',
    'https://docs.aws.amazon.com/batch/latest/userguide/getting-started-eks.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling
  username: autoscaling:{{SessionName}}
  groups: [view]`,
  good: `- role: arn:aws:iam::123456789012:role/AWSServiceRoleForAmazonEMRContainers
  username: emr-containers`,
  *check({ accesses }) {
    for (const { principal, locate } of grantsOf(accesses)) {
      if (!isPrincipal(principal) || principal.kind !== 'role' || !isServiceLinked(principal)) continue;
      if (guests.has(principal.name.toLowerCase())) continue;
      yield {
        location: locate('role'),
        message: `${principal.name} is a service-linked role: only the AWS service that it belongs to can assume it.`,
        remedy: 'Name the role that the person or the job assumes.',
      };
    }
  },
};
