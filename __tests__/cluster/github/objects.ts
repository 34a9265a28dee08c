import { example } from './description.ts';

/** Who does something on GitHub. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot' | 'Organization';
}

/** The GitHub App that somebody acts through. */
export interface App {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
}

/** Who a job is with its GITHUB_TOKEN. Both ids are the real ones, on github.com. */
export const ACTIONS_BOT: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' };
/** The app behind a GITHUB_TOKEN. */
export const ACTIONS_APP: App = { id: 15_368, slug: 'github-actions', name: 'GitHub Actions' };

/** A comment on an issue or a pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: Account;
  readonly app: App | undefined;
  readonly createdAt: Date;
  body: string;
  updatedAt: Date;
}

/** A file of a pull request. */
export interface PullFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly patch?: string;
  readonly previousFilename?: string;
}

/** A pull request. */
export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly user: Account;
  readonly base: { readonly ref: string; readonly sha: string };
  /** The repository is another one for a pull request from a fork. */
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string };
  readonly files: readonly PullFile[];
  state: 'open' | 'closed';
  merged: boolean;
  draft: boolean;
  /** Nobody may comment on it. */
  locked: boolean;
}

/** A commit of the default branch. */
export interface Commit {
  readonly sha: string;
  /** The pull request that brought it. */
  readonly pull?: number;
  readonly files?: readonly PullFile[];
  /** On no branch any more, since somebody pushed by force. */
  readonly gone?: boolean;
}

/** The JSON of a commit in a list. */
export function commitJson(api: string, repository: string, { sha }: Commit): Record<string, unknown> {
  const base = example('commit-comparison')['base_commit'] as Json;
  return { ...base, sha, url: `${api}/repos/${repository}/commits/${sha}` };
}

/** The JSON of a comparison of two commits. */
export function comparisonJson(
  status: 'ahead' | 'behind' | 'diverged' | 'identical',
  files: readonly Record<string, unknown>[],
): Record<string, unknown> {
  return { ...example('commit-comparison'), status, files };
}

/** The JSON of a comment, as the API gives it. */
export function commentJson(api: string, repository: string, comment: Comment): Record<string, unknown> {
  const base = example('issue-comment');
  return {
    ...base,
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${api}/repos/${repository}/issues/comments/${comment.id}`,
    html_url: `https://github.com/${repository}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/repos/${repository}/issues/${comment.issue}`,
    body: comment.body,
    user: accountJson(comment.user),
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'MEMBER',
    performed_via_github_app: comment.app === undefined ? null : appJson(comment.app),
    created_at: seconds(comment.createdAt),
    updated_at: seconds(comment.updatedAt),
  };
}

/** The id of the repository that the fake serves; a fork has another. */
export const REPOSITORY_ID = 74;

/** The JSON of a pull request. */
export function pullJson(api: string, repository: string, pull: PullRequest): Record<string, unknown> {
  const base = example('pull-request') as { head: Json; base: Json };
  const side = (json: Json, name: string, ref: { readonly ref: string; readonly sha: string }): Json => ({
    ...json,
    label: `${name.split('/')[0]}:${ref.ref}`,
    ref: ref.ref,
    sha: ref.sha,
    user: { ...(json['user'] as Json), login: name.split('/')[0] },
    repo: {
      ...(json['repo'] as Json),
      id: name === repository ? REPOSITORY_ID : REPOSITORY_ID + 1,
      full_name: name,
      name: name.split('/')[1],
    },
  });
  return {
    ...base,
    number: pull.number,
    url: `${api}/repos/${repository}/pulls/${pull.number}`,
    html_url: `https://github.com/${repository}/pull/${pull.number}`,
    title: pull.title,
    user: accountJson(pull.user),
    state: pull.state,
    merged: pull.merged,
    merged_at: pull.merged ? seconds(new Date()) : null,
    draft: pull.draft,
    locked: pull.locked,
    head: side(base.head, pull.head.repository, pull.head),
    base: side(base.base, repository, pull.base),
    changed_files: pull.files.length,
    // GitHub's own example of a team does not fit GitHub's own schema of one.
    requested_teams: [],
  };
}

/** The JSON of a pull request's file. */
export function fileJson(api: string, repository: string, sha: string, file: PullFile): Record<string, unknown> {
  const path = encodeURIComponent(file.filename);
  return {
    sha: 'bbcd538c8e72b8c175046e27cc8f907076331401',
    filename: file.filename,
    status: file.status,
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `https://github.com/${repository}/blob/${sha}/${path}`,
    raw_url: `https://github.com/${repository}/raw/${sha}/${path}`,
    contents_url: `${api}/repos/${repository}/contents/${path}?ref=${sha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previousFilename === undefined ? {} : { previous_filename: file.previousFilename }),
  };
}

type Json = Record<string, unknown>;

function accountJson(account: Account): Json {
  return { ...(example('issue-comment')['user'] as Json), login: account.login, id: account.id, type: account.type };
}

function appJson(app: App): Json {
  return {
    id: app.id,
    slug: app.slug,
    node_id: `A_${app.id}`,
    client_id: 'Iv1.0000000000000000',
    owner: accountJson({ login: 'github', id: 9919, type: 'Organization' }),
    name: app.name,
    description: null,
    external_url: `https://github.com/apps/${app.slug}`,
    html_url: `https://github.com/apps/${app.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2024-04-10T20:33:16Z',
    permissions: { metadata: 'read' },
    events: [],
  };
}

const seconds = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
