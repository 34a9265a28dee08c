import { sessionTagKeys } from '../aws/session-tags.ts';
import type { NamedIdentity } from '../declaration/declaration.ts';
import type { Roster } from '../declaration/roster.ts';
import { partitionOf } from '../principal/partition.ts';
import {
  type Identity,
  isPrincipal,
  isSameIdentity,
  type RolePrincipal,
  type UserPrincipal,
} from '../principal/principal.ts';
import {
  GITHUB_ISSUER,
  mayDescribe,
  mayGoOn,
  mayProve,
  maySurvey,
  type OidcProvider,
  type PolicyDocument,
  policyOf,
  type Runs,
  type Sent,
  type Statement,
  trustsPredecessor,
  trustsRuns,
} from './policy.ts';
import { type Manifest, manifestsOf } from './rbac.ts';

/** Where the runs come from that are to be let in. */
export interface Workflows {
  /** `owner/name` */
  readonly repository: string;
  /** The ids that `sub` has beside the names, of a repository made since July 2026; undefined: it has none. */
  readonly ids: { readonly owner: string; readonly repository: string } | undefined;
  /** The branch that is merged to. */
  readonly branch: string;
  /** The environment of the job that applies; undefined where it has none. */
  readonly environment: string | undefined;
  /** Whether the repository's name is only how the checkout has it. */
  readonly isGuessed: boolean;
  /** Who issues the tokens: {@link GITHUB_ISSUER}, or `https://HOST/_services/token` of a GitHub Enterprise Server. */
  readonly issuer: string;
}

/** A role of the way in: who may become it, and what it may do then. */
export interface RoleAccess {
  readonly role: RolePrincipal;
  /** What it is for, in a few words. */
  readonly purpose: string;
  /** Whether it is there already, and only gets what is said here: the cluster's creator. */
  readonly exists: boolean;
  readonly trust: PolicyDocument;
  readonly policy: PolicyDocument;
  /** ARNs of roles that must be there before: a trust policy may name nobody who is not. */
  readonly after: readonly string[];
}

/** An IAM user that begins a way in. It exists, and only gets what is said here. */
export interface UserAccess {
  readonly user: UserPrincipal;
  readonly policy: PolicyDocument;
}

/** What a role that is none of the way in must trust, so that it can be asked to prove a change. */
export interface ProofAccess {
  readonly role: RolePrincipal;
  readonly statement: Statement;
}

/** All that lets Guestlist into one cluster, and nothing more. */
export interface ClusterAccess {
  readonly command: 'iam';
  readonly cluster: string;
  readonly region: string;
  readonly workflows: Workflows;
  /** One for each account that tokens are shown to. */
  readonly providers: readonly OidcProvider[];
  readonly roles: readonly RoleAccess[];
  readonly users: readonly UserAccess[];
  readonly proofs: readonly ProofAccess[];
  readonly manifests: readonly Manifest[];
  /** What to know besides, a sentence each. */
  readonly notes: readonly string[];
}

/** All accounts that something is made in, in the order of the way in. */
export function accountsOf({ roles, users }: ClusterAccess): string[] {
  return [...new Set([...users.map(({ user }) => user.account), ...roles.map(({ role }) => role.account)])];
}

/** What is gathered of one identity, which may be in both ways in. */
interface Gathered {
  readonly identity: Identity;
  readonly purposes: Set<string>;
  readonly runs: Runs[];
  readonly before: Map<string, Identity>;
  readonly next: Map<string, RolePrincipal>;
  readonly proves: Map<string, RolePrincipal>;
  describes: boolean;
}

const READING = 'plans on pull requests';
const WRITING = 'applies on merges';

/**
 * What lets the runs of a repository into a cluster, by its Cluster: the way in of merges (`signIn`), and that of pull
 * requests (`planAs`), each with no more than its commands ask for.
 *
 * @param source the owner of entries, by which the history is named
 */
export function accessOf(roster: Roster, workflows: Workflows, source: string): ClusterAccess {
  const { cluster } = roster;
  const partition = partitionOf(cluster.region);
  const signIn = identities(cluster.signIn.length > 0 ? cluster.signIn : cluster.creator ? [cluster.creator] : []);
  const planAs = identities(cluster.planAs);
  const creator = identities(cluster.creator === undefined ? [] : [cluster.creator])[0];
  const gathered = new Map<string, Gathered>();
  walk(gathered, planAs, READING, readingRuns(workflows));
  walk(gathered, signIn, WRITING, writingRuns(workflows, partition.id));
  const proven = provenRoles(roster, signIn);
  const writer = gathered.get(keyOf(signIn.at(-1)));
  for (const role of proven) writer?.proves.set(keyOf(role), role);
  const proverOf = (identity: Identity) => (writer?.proves.has(keyOf(identity)) ? [writer.identity] : []);

  const sent: Sent = {
    externalId: cluster.externalId,
    tagKeys: cluster.sessionTags ? sessionTagKeys : [],
    repository: workflows.repository,
  };
  const all = [...gathered.values()];
  const providerOf = ({ account }: Identity): OidcProvider => ({
    partition: partition.id,
    account,
    url: workflows.issuer,
    audience: partition.audience,
  });
  const first = all.filter(({ identity, runs }) => identity.kind === 'role' && runs.length > 0);
  const accounts = new Map(first.map(({ identity }) => [identity.account, providerOf(identity)]));
  const policyFor = ({ next, proves, describes }: Gathered): PolicyDocument =>
    policyOf([
      ...(describes ? [mayDescribe(cluster), ...maySurvey(cluster)] : []),
      ...mayGoOn([...next.values()], sent),
      ...mayProve([...proves.values()]),
    ]);
  return {
    command: 'iam',
    cluster: cluster.name,
    region: cluster.region,
    workflows,
    providers: [...accounts.values()],
    roles: all.flatMap((one): RoleAccess[] => {
      const { identity, purposes, runs, before } = one;
      if (identity.kind !== 'role') return [];
      const trust = [
        ...runs.map((run) => trustsRuns(providerOf(identity), run)),
        ...[...before.values()].flatMap((previous) => trustsPredecessor(previous, sent)),
        ...proverOf(identity).map(trustsProver),
      ];
      return [
        {
          role: identity,
          purpose: [...purposes].join('; '),
          exists: creator !== undefined && isSameIdentity(identity, creator),
          trust: policyOf(trust.map((statement, index) => ({ ...statement, Sid: sidOf(statement, index, trust) }))),
          policy: policyFor(one),
          after: [...before.values(), ...proverOf(identity)]
            .filter(({ kind }) => kind === 'role')
            .map(({ arn }) => arn),
        },
      ];
    }),
    users: all.flatMap((one) => (one.identity.kind === 'user' ? [{ user: one.identity, policy: policyFor(one) }] : [])),
    proofs: proven
      .filter((role) => !gathered.has(keyOf(role)))
      .flatMap((role) => proverOf(role).map((prover) => ({ role, statement: trustsProver(prover) }))),
    manifests: manifestsOf(source),
    notes: notesOf(roster, workflows, { signIn, planAs, creator }, partition.id),
  };
}

function identities(named: readonly NamedIdentity[]): Identity[] {
  return named.map(({ identity }) => identity).filter((identity) => isPrincipal(identity));
}

function keyOf(identity: Identity | undefined): string {
  return identity?.effectiveArn.toLowerCase() ?? '';
}

/** Notes what each identity of a way in needs to get to the next, and the last to get to the cluster. */
function walk(gathered: Map<string, Gathered>, chain: readonly Identity[], purpose: string, runs: Runs): void {
  for (const [index, identity] of chain.entries()) {
    const one: Gathered = gathered.get(keyOf(identity)) ?? {
      identity,
      purposes: new Set(),
      runs: [],
      before: new Map(),
      next: new Map(),
      proves: new Map(),
      describes: false,
    };
    gathered.set(keyOf(identity), one);
    one.purposes.add(purpose);
    const before = chain[index - 1];
    const next = chain[index + 1];
    if (before === undefined) one.runs.push(runs);
    else one.before.set(keyOf(before), before);
    if (next === undefined) one.describes = true;
    else if (next.kind === 'role') one.next.set(keyOf(next), next);
  }
}

/** `repo:OWNER/NAME`, or with ids as repositories made since July 2026 have it. */
function subjectOf({ repository, ids }: Workflows, context: string): string {
  const [owner = '', name = ''] = repository.split('/');
  return ids === undefined
    ? `repo:${owner}/${name}:${context}`
    : `repo:${owner}@${ids.owner}/${name}@${ids.repository}:${context}`;
}

/** Pull requests, and plans on the branch itself, such as those that a schedule starts. */
function readingRuns(workflows: Workflows): Runs {
  const subjects = ['pull_request', `ref:refs/heads/${workflows.branch}`].map((context) =>
    subjectOf(workflows, context),
  );
  return { sid: 'GuestlistPullRequests', subjects, claims: {} };
}

/**
 * With an environment `sub` says nothing of the branch, so that is asked for by a claim of its own: STS looks at `ref` of
 * GitHub's own issuer in the commercial partition (IAM user guide, "Available keys for AWS OIDC federation"). Elsewhere the
 * environment's deployment branches say it.
 */
function writingRuns(workflows: Workflows, partition: string): Runs {
  const { environment, branch } = workflows;
  const ref = `refs/heads/${branch}`;
  const context = environment === undefined ? `ref:${ref}` : `environment:${environment}`;
  const claims = environment !== undefined && knowsClaims(workflows, partition) ? { ref } : {};
  return { sid: 'GuestlistMerges', subjects: [subjectOf(workflows, context)], claims };
}

function knowsClaims({ issuer }: Workflows, partition: string): boolean {
  return issuer === GITHUB_ISSUER && partition === 'aws';
}

/** The roles that prove a change: those that are named, and where the Cluster says so all that are granted access. */
function provenRoles({ cluster, entries }: Roster, signIn: readonly Identity[]): RolePrincipal[] {
  const named = identities([...cluster.verify.in, ...cluster.verify.out]);
  const granted = cluster.verify.assumable ? entries.map(({ principal }) => principal) : [];
  const roles = [...named, ...granted].filter((principal) => principal.kind === 'role');
  const ways = new Set(signIn.map(keyOf));
  return [...new Map(roles.map((role) => [keyOf(role), role])).values()].filter((role) => !ways.has(keyOf(role)));
}

function trustsProver(writer: Identity): Statement {
  return { Sid: 'GuestlistProof', Effect: 'Allow', Principal: { AWS: writer.arn }, Action: 'sts:AssumeRole' };
}

/** Sids are unique within a policy. */
function sidOf({ Sid }: Statement, index: number, all: readonly Statement[]): string {
  const earlier = all.slice(0, index).filter((other) => other.Sid === Sid).length;
  return earlier === 0 ? Sid : `${Sid}${earlier + 1}`;
}

interface Ways {
  readonly signIn: readonly Identity[];
  readonly planAs: readonly Identity[];
  readonly creator: Identity | undefined;
}

function notesOf(
  { cluster }: Roster,
  workflows: Workflows,
  { signIn, planAs, creator }: Ways,
  partition: string,
): string[] {
  const writer = signIn.at(-1);
  const isCreator = writer !== undefined && creator !== undefined && isSameIdentity(writer, creator);
  const reader = planAs.at(-1);
  const notes: string[] = [];
  if (workflows.isGuessed)
    notes.push(
      `The repository is called as the checkout's origin has it, in lower case. Case counts in sub: if GitHub writes it otherwise, name it with --repository.`,
    );
  if (workflows.ids === undefined && workflows.issuer === GITHUB_ISSUER)
    notes.push(
      `A repository that was made or renamed since July 2026, or has opted in, sends ids in sub, and would be refused: then print this with --ids "$(gh api repos/${workflows.repository} --jq '"\\(.owner.id)/\\(.id)"')".`,
    );
  if (planAs.length === 0)
    notes.push('The Cluster has no planAs, so pull requests have no way in of their own: add a role that only reads.');
  else if (reader !== undefined)
    notes.push(`Grant ${reader.arn} the group guestlist:readers, which the RBAC lets read aws-auth.`);
  if (isCreator)
    notes.push(
      `${writer.arn} is the creator of ${cluster.eksName}, which may do anything there. Another role at the end of signIn, granted the group guestlist:writers, needs no more than the RBAC gives.`,
    );
  else if (writer === undefined)
    notes.push('The Cluster has neither signIn nor creator, so nothing lets a merge in: this is for plans alone.');
  else notes.push(`Grant ${writer.arn} the group guestlist:writers, which the RBAC lets write aws-auth.`);
  notes.push(
    'Whoever may write aws-auth may let in anybody as anything: RBAC narrows what a mistake can touch, and the environment decides who gets that far.',
  );
  if (workflows.environment !== undefined && !knowsClaims(workflows, partition))
    notes.push(
      `STS looks at no claim but sub and aud of this issuer: allow only ${workflows.branch} in the deployment branches of the environment ${workflows.environment}.`,
    );
  return notes;
}
