import { principalProblem } from '../principal-problem.ts';
import type { Rule } from '../rule.ts';

/** An instance profile is not the role in it. */
export const arnInstanceProfile: Rule = {
  id: 'arn-instance-profile',
  category: 'arn',
  severity: 'error',
  summary: 'A principal is no instance profile.',
  why: 'What runs on an EC2 instance signs in as the role inside the instance profile, so an entry with the ARN of the profile never matches. The two often have one name, but need not. An instance profile in aws-auth is an old reason for nodes that do not join.',
  sources: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_switch-role-ec2_instance-profiles.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html',
  ],
  bad: `- role: arn:aws:iam::123456789012:instance-profile/build-agents
  groups: [ci:deploy]`,
  good: `- role: arn:aws:iam::123456789012:role/build-agents
  groups: [ci:deploy]`,
  suppressible: false,
  check: principalProblem('instance-profile'),
};
