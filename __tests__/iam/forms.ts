import { accessOf, type ClusterAccess, type Workflows } from '../../src/iam/access.ts';
import { GITHUB_ISSUER } from '../../src/iam/policy.ts';
import { clusterYaml, rosterOf } from '../declare.ts';

const workflows: Workflows = {
  repository: 'acme/cluster-access',
  isGuessed: false,
  ids: undefined,
  branch: 'main',
  environment: 'production',
  issuer: GITHUB_ISSUER,
};

const of = (spec: string, change: Partial<Workflows> = {}, region = 'ap-northeast-2'): ClusterAccess =>
  accessOf(
    rosterOf(clusterYaml(spec).replace('ap-northeast-2', region)),
    { ...workflows, ...change },
    'github.com/acme/cluster-access',
  );

/** Every form that access takes. */
export const everyForm: readonly { readonly name: string; readonly access: ClusterAccess }[] = [
  {
    name: 'the creator by way of another account, and a reader',
    access:
      of(`  signIn: ["arn:aws:iam::111122223333:role/ci/github-deployer", "arn:aws:iam::123456789012:role/cluster-creator"]
  planAs: ["arn:aws:iam::123456789012:role/github-reader"]
  verify: {in: ["arn:aws:iam::123456789012:role/dev"], out: ["arn:aws:iam::123456789012:role/bystander"]}`),
  },
  {
    name: 'a writer of its own, with an external id and session tags',
    access:
      of(`  signIn: ["arn:aws:iam::123456789012:role/github-deployer", "arn:aws:iam::123456789012:role/9-hop", "arn:aws:iam::123456789012:role/guestlist-writer"]
  planAs: ["arn:aws:iam::123456789012:role/github-deployer", "arn:aws:iam::123456789012:role/guestlist-reader"]
  externalId: guestlist-prod
  sessionTags: true`),
  },
  {
    name: 'one role, of a GitHub Enterprise Server, without an environment',
    access: of('  signIn: ["arn:aws:iam::123456789012:role/guestlist"]', {
      issuer: 'https://ghes.acme.example/_services/token',
      environment: undefined,
      ids: { owner: '9919', repository: '1296269' },
    }),
  },
  { name: 'a user', access: of('  signIn: ["arn:aws:iam::123456789012:user/cluster_creator"]') },
  { name: 'the creator alone', access: of('') },
];
