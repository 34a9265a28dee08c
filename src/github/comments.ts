import { at, numberAt, textAt } from '../plain-data.ts';
import { octokitFor, PER_PAGE, type RepositoryAddress } from './octokit.ts';
import { isLimited } from './rate-limit.ts';

/** A comment on a pull request, as far as it matters here. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string;
  readonly byBot: boolean;
  readonly url: string;
}

/** The comments of one pull request. */
export interface Comments {
  /** All of them, oldest first. */
  list(): Promise<Comment[]>;
  create(body: string): Promise<Comment>;
  update(id: number, body: string): Promise<Comment>;
  /** Removes one; it may be gone already. */
  remove(id: number): Promise<void>;
  /** Whom the token acts for; undefined where GitHub does not say. */
  whoami(): Promise<string | undefined>;
}

/** Which pull request, on which GitHub. */
export interface PullRequestAddress extends RepositoryAddress {
  readonly number: number;
}

/** The comments of a pull request through GitHub's REST API. */
export function commentsOf({ number, ...address }: PullRequestAddress): Comments {
  const { octokit, here } = octokitFor(address);
  const { owner, repo } = here;
  const issue = { ...here, issue_number: number };
  return {
    async list() {
      const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: PER_PAGE });
      return all.map(commentFrom).sort((a, b) => a.id - b.id);
    },
    async create(body) {
      return commentFrom((await octokit.rest.issues.createComment({ ...issue, body })).data);
    },
    async update(id, body) {
      const answer = await octokit.rest.issues.updateComment({ owner, repo, comment_id: id, body });
      return commentFrom(answer.data);
    },
    async remove(id) {
      try {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: id });
      } catch (error) {
        // Another run was faster.
        if (numberAt(error, 'status') !== 404) throw error;
      }
    },
    async whoami() {
      try {
        return textAt(await octokit.graphql('query { viewer { login } }'), 'viewer', 'login');
      } catch (error) {
        if (isNo(error)) return undefined;
        throw error;
      }
    },
  };
}

/** Whether GitHub answered, and does not say: what is out of reach may say something else in a moment. */
function isNo(error: unknown): boolean {
  const status = numberAt(error, 'status');
  const isRefused = status !== undefined && status < 500 && !isLimited(error);
  return isRefused || at(error, 'errors') !== undefined;
}

function commentFrom(data: unknown): Comment {
  return {
    id: numberAt(data, 'id') ?? 0,
    body: textAt(data, 'body') ?? '',
    author: textAt(data, 'user', 'login') ?? '',
    byBot: at(data, 'user', 'type') === 'Bot',
    url: textAt(data, 'html_url') ?? '',
  };
}
