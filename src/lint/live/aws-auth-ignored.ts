import { around } from './around.ts';
import type { LiveRule } from './live-rule.ts';

/** The cluster reads aws-auth. */
export const awsAuthIgnored: LiveRule = {
  id: 'aws-auth-ignored',
  category: 'cluster',
  severity: 'error',
  live: true,
  suppressible: false,
  summary: 'The authentication mode of the cluster is one in which EKS reads aws-auth.',
  why: 'In the authentication mode API only access entries decide on who gets in. aws-auth may still be there, and says nothing any more: a change of it looks as if it worked. So inspect says it, and plan and apply refuse to go on.',
  sources: ['https://docs.aws.amazon.com/eks/latest/userguide/setting-up-access-entries.html'],
  around: { ...around, ignoresAwsAuth: true },
  bad: `# The authentication mode of prod is API.
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`,
  mended: around,
  good: `# The authentication mode of prod is CONFIG_MAP or API_AND_CONFIG_MAP.
apiVersion: guestlist/v1
kind: Cluster
metadata: {name: prod}
spec:
  region: ap-northeast-2
  account: "123456789012"
  creator: arn:aws:iam::123456789012:role/cluster-creator
`,
  *check({ cluster, location, survey }) {
    if (!survey.ignoresAwsAuth) return;
    yield {
      location,
      message: `EKS does not read aws-auth of ${cluster}: its authentication mode is API.`,
      remedy: 'Use EKS access entries for this cluster; the mode cannot be turned back.',
    };
  },
};
