import type { ClusterDeclaration } from '../declaration/declaration.ts';
import { partitionOf } from '../principal/partition.ts';
import type { Identity, RolePrincipal } from '../principal/principal.ts';

/** A statement of a policy, as IAM's JSON has it. */
export interface Statement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal?: { readonly AWS: string } | { readonly Federated: string };
  readonly Action: string;
  readonly Resource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** A policy document, as IAM's JSON has it. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

/** Puts statements into a document. */
export function policyOf(statements: readonly Statement[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: statements };
}

/** Who issues the tokens of workflows: github.com, or a server of one's own. */
export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com';

/** GitHub's OIDC provider as IAM knows it in one account. */
export interface OidcProvider {
  readonly partition: string;
  readonly account: string;
  readonly url: string;
  readonly audience: string;
}

/** The host and path of a provider, by which condition keys begin. */
function hostOfProvider({ url }: Pick<OidcProvider, 'url'>): string {
  return url.replace(/^https:\/\//, '');
}

/** The ARN of a provider. */
export function arnOfProvider(provider: OidcProvider): string {
  return `arn:${provider.partition}:iam::${provider.account}:oidc-provider/${hostOfProvider(provider)}`;
}

/** Which runs of workflows may become a role. */
export interface Runs {
  readonly sid: string;
  /** Of the token's `sub`, letter by letter. */
  readonly subjects: readonly string[];
  /** Other claims that must have a value. */
  readonly claims: Readonly<Record<string, string>>;
}

/** Lets runs of workflows become a role. `StringEquals` alone: a wildcard in `sub` is how others get in. */
export function trustsRuns(provider: OidcProvider, { sid, subjects, claims }: Runs): Statement {
  const host = hostOfProvider(provider);
  const [only, ...others] = subjects;
  const named = Object.entries(claims).map(([claim, value]) => [`${host}:${claim}`, value] as const);
  return {
    Sid: sid,
    Effect: 'Allow',
    Principal: { Federated: arnOfProvider(provider) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: {
      StringEquals: {
        [`${host}:aud`]: provider.audience,
        [`${host}:sub`]: only !== undefined && others.length === 0 ? only : subjects,
        ...Object.fromEntries(named),
      },
    },
  };
}

/** What an AssumeRole of a chain sends along. */
export interface Sent {
  readonly externalId: string | undefined;
  /** The names of session tags; empty: none are sent. */
  readonly tagKeys: readonly string[];
  /** The repository that the tag Repository must name, `owner/name`; undefined where there are no tags. */
  readonly repository: string | undefined;
}

/** Lets whoever comes before in the chain become a role, with the external id and the session tags that are sent. */
export function trustsPredecessor(before: Identity, { externalId, tagKeys, repository }: Sent): readonly Statement[] {
  const Principal = { AWS: before.arn };
  const isTagged = tagKeys.length > 0 && repository !== undefined;
  const tag = isTagged ? { 'aws:RequestTag/Repository': repository } : {};
  const equals = { ...(externalId === undefined ? {} : { 'sts:ExternalId': externalId }), ...tag };
  const assume: Statement = {
    Sid: 'GuestlistChain',
    Effect: 'Allow',
    Principal,
    Action: 'sts:AssumeRole',
    ...(Object.keys(equals).length === 0 ? {} : { Condition: { StringEquals: equals } }),
  };
  if (!isTagged) return [assume];
  // sts:TagSession has no external id: IAM user guide, "Pass session tags in AWS STS", has it in a statement of its own.
  const tagSession: Statement = {
    Sid: 'GuestlistSessionTags',
    Effect: 'Allow',
    Principal,
    Action: 'sts:TagSession',
    Condition: { StringEquals: tag, 'ForAllValues:StringEquals': { 'aws:TagKeys': tagKeys } },
  };
  return [assume, tagSession];
}

/** Allows to go on to roles of the chain, with session tags where those are sent. */
export function mayGoOn(roles: readonly RolePrincipal[], { tagKeys }: Pick<Sent, 'tagKeys'>): readonly Statement[] {
  const Resource = roles.map(({ arn }) => arn);
  if (Resource.length === 0) return [];
  const assume: Statement = { Sid: 'GoOn', Effect: 'Allow', Action: 'sts:AssumeRole', Resource };
  if (tagKeys.length === 0) return [assume];
  return [assume, { Sid: 'SessionTags', Effect: 'Allow', Action: 'sts:TagSession', Resource }];
}

/** Allows to sign in as those who prove a change. */
export function mayProve(roles: readonly RolePrincipal[]): readonly Statement[] {
  if (roles.length === 0) return [];
  return [{ Sid: 'Prove', Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roles.map(({ arn }) => arn) }];
}

/** Allows to ask where the API server of one cluster is. */
export function mayDescribe(cluster: Pick<ClusterDeclaration, 'region' | 'account' | 'eksName'>): Statement {
  return {
    Sid: 'FindTheApiServer',
    Effect: 'Allow',
    Action: 'eks:DescribeCluster',
    Resource: arnOfCluster(cluster),
  };
}

/**
 * Allows to ask what a plan can do without: who has an access entry, and who there is. Of roles and users all may be asked
 * for, since whom a grant will name is not known yet.
 */
export function maySurvey(cluster: Pick<ClusterDeclaration, 'region' | 'account' | 'eksName'>): readonly Statement[] {
  const iam = `arn:${partitionOf(cluster.region).id}:iam::${cluster.account}`;
  const may = (Sid: string, Action: string, Resource: string): Statement => ({
    Sid,
    Effect: 'Allow',
    Action,
    Resource,
  });
  return [
    may('SurveyAccessEntries', 'eks:ListAccessEntries', arnOfCluster(cluster)),
    may('SurveyRoles', 'iam:GetRole', `${iam}:role/*`),
    may('SurveyUsers', 'iam:GetUser', `${iam}:user/*`),
  ];
}

/** The ARN of a cluster. */
function arnOfCluster({
  region,
  account,
  eksName,
}: Pick<ClusterDeclaration, 'region' | 'account' | 'eksName'>): string {
  return `arn:${partitionOf(region).id}:eks:${region}:${account}:cluster/${eksName}`;
}
