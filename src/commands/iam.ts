import { Failure } from '../failure.ts';
import { accessOf, type ClusterAccess, type Workflows } from '../iam/access.ts';
import { GITHUB_ISSUER } from '../iam/policy.ts';
import { declaredOne } from './one-cluster.ts';
import type { CommandOptions, Edges } from './options.ts';

/** What was asked for besides the cluster; what is left out is found out, or is as usual. */
export interface IamOptions {
  readonly repository?: string | undefined;
  readonly ids?: string | undefined;
  readonly branch: string;
  /** False: the job that applies has none. */
  readonly environment: string | false;
  readonly issuer?: string | undefined;
}

/**
 * What lets a repository's runs into one declared cluster. Asks nobody, and writes nothing.
 *
 * @throws Failure `usage` where the repository is not known, a name cannot be one, or the Cluster names nobody
 */
export async function iamCommand(asked: IamOptions, options: CommandOptions, edges: Edges): Promise<ClusterAccess> {
  const { roster, dir } = await declaredOne(options, 'iam', edges);
  const source = await edges.sourceOf(dir);
  const access = accessOf(roster, workflowsOf(asked, source, edges.env), source);
  if (access.roles.length + access.users.length > 0) return access;
  throw new Failure(
    'usage',
    `Cluster ${access.cluster} says neither signIn, planAs nor creator: there is nobody to let in.`,
    {
      remedy: 'Add spec.signIn, with the role that may change aws-auth last, and spec.planAs for pull requests.',
    },
  );
}

// What GitHub allows: "Naming" of repositories and owners, environments of up to 255 characters, and git's own rules for
// branches; what could mean something else in a policy is not taken at all.
const REPOSITORY = /^[\w-]+\/[\w.-]+$/;
const BRANCH = /^(?!.*\.\.)[^\s*?[\]\\^~:$\p{C}"]{1,255}$/u;
const ENVIRONMENT = /^[^*?:$\p{C}"]{1,255}$/u;
const ISSUER = /^https:\/\/[\w.-]+(?::\d+)?(?:\/[\w.-]+)*$/;
const IDS = /^(\d+)\/(\d+)$/;

function workflowsOf(
  { repository, ids, branch, environment, issuer = GITHUB_ISSUER }: IamOptions,
  source: string,
  env: Edges['env'],
): Workflows {
  const known = repository ?? (env['GITHUB_REPOSITORY'] || undefined);
  const name = known ?? repositoryOf(source);
  if (name === undefined)
    throw new Failure('usage', 'The repository is not known: this folder is in none that has a remote origin.', {
      remedy: 'Name it with --repository OWNER/NAME.',
    });
  check('--repository', name, REPOSITORY, 'Write OWNER/NAME.');
  check('--branch', branch, BRANCH, 'Name one branch, as in main.');
  if (environment !== false)
    check('--environment', environment, ENVIRONMENT, 'Name one environment, as in production.');
  check('--issuer', issuer, ISSUER, `Write an address such as ${GITHUB_ISSUER} or https://HOST/_services/token.`);
  const [, owner = '', id = ''] = IDS.exec(ids ?? '') ?? [];
  if (ids !== undefined) check('--ids', ids, IDS, 'Write OWNER_ID/REPOSITORY_ID: a token that was refused shows both.');
  return {
    repository: name,
    isGuessed: known === undefined,
    ids: ids === undefined ? undefined : { owner, repository: id },
    branch,
    environment: environment === false ? undefined : environment,
    issuer,
  };
}

function check(flag: string, value: string, grammar: RegExp, remedy: string): void {
  if (!grammar.test(value)) throw new Failure('usage', `${flag} cannot be "${value}".`, { remedy });
}

/** `github.com/acme/access//clusters` is of `acme/access`. */
function repositoryOf(source: string): string | undefined {
  const [host, owner, name] = (source.split('//')[0] ?? '').split('/');
  return host === 'local' || owner === undefined || name === undefined ? undefined : `${owner}/${name}`;
}
