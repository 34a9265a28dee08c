import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../plane/body.ts';
import { listen } from '../plane/listen.ts';
import { loadOperations, type Operation } from './description.ts';
import { GitObjects } from './git-objects.ts';
import {
  ACTIONS_APP,
  ACTIONS_BOT,
  type Account,
  type App,
  type Comment,
  type Commit,
  commentJson,
  commitJson,
  comparisonJson,
  fileJson,
  type PullRequest,
  pullJson,
} from './objects.ts';
import { pageOf } from './pages.ts';
import { permissionJson, type Review, reviewJson, simplePullJson } from './reviews.ts';

/** What a token may do. */
export type Permission = 'none' | 'read' | 'write';

/** One request that came in. */
export interface GitHubRequest {
  readonly time: Date;
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly body: string;
  readonly status: number;
}

/** How the fake is set up; each can be changed while it runs. */
export interface GitHubSettings {
  /**
   * What the token may do. Of issues and pull requests either is enough to comment on a pull request; contents left out
   * may be read.
   */
  permissions: { issues: Permission; pull_requests: Permission; contents?: Permission };
  /** Who has a right to the repository, by login; whoever else reviews may only read it. */
  collaborators: Readonly<Record<string, 'admin' | 'write' | 'read'>>;
  /** Whoever the token acts for: a workflow's own GITHUB_TOKEN unless told otherwise. */
  actor: { user: Account; app?: App };
}

/** What a scripted failure answers. Without a status the connection breaks. */
export interface GitHubFailure {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it is done all the same, and only the answer is lost. */
  readonly isDone?: boolean;
}

/** A GitHub with one repository. */
export interface GitHub {
  readonly url: string;
  readonly repository: string;
  readonly token: string;
  readonly settings: GitHubSettings;
  readonly pulls: Map<number, PullRequest>;
  /** The commits of the default branch, oldest first. */
  readonly commits: Commit[];
  /** Comments by id, oldest first. */
  readonly comments: Map<number, Comment>;
  /** Reviews in the order in which they were made. */
  readonly reviews: Review[];
  /** The commits that anybody can ask for. The default base of pull requests is one, without files. */
  readonly objects: GitObjects;
  readonly requests: readonly GitHubRequest[];
  /** What clients sent that GitHub's own description does not allow. A test asserts that it is empty. */
  readonly violations: readonly string[];
  addPullRequest(pull?: Partial<PullRequest>): PullRequest;
  addComment(issue: number, body: string, by?: { user: Account; app?: App }): Comment;
  addReview(pull: PullRequest, login: string, review?: Partial<Review>): Review;
  /** The next requests for an operation (`issues/create-comment`; `*`: any) fail. */
  failNext(operation: string, failure: GitHubFailure, times?: number): void;
  close(): Promise<void>;
}

const NOT_FOUND = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' };
const LONGEST_COMMENT = 65_536;
/** The commit that pull requests are to be merged into unless told otherwise. */
const BASE = 'a'.repeat(40);

/** An answer on its way out. */
interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Starts the fake on a loopback port. */
export async function startGitHub(repository = 'acme/cluster-access'): Promise<GitHub> {
  const operations = loadOperations();
  const token = `ghs_${randomBytes(27).toString('base64url').replace(/[-_]/g, 'x')}`;
  const settings: GitHubSettings = {
    permissions: { issues: 'write', pull_requests: 'write' },
    actor: { user: ACTIONS_BOT, app: ACTIONS_APP },
    collaborators: {},
  };
  const reviews: Review[] = [];
  const objects = new GitObjects();
  objects.put(BASE, {});
  const pulls = new Map<number, PullRequest>();
  const comments = new Map<number, Comment>();
  const commits: Commit[] = [];
  const requests: GitHubRequest[] = [];
  const violations: string[] = [];
  const failures: { operation: string; failure: GitHubFailure }[] = [];
  let nextId = 1_700_000_001;

  const addComment: GitHub['addComment'] = (issue, body, by = settings.actor) => {
    const now = new Date();
    const comment = { id: nextId++, issue, body, user: by.user, app: by.app, createdAt: now, updatedAt: now };
    comments.set(comment.id, comment);
    return comment;
  };

  const perform = (operation: Operation, path: Readonly<Record<string, string>>, url: URL, body: string): Answer => {
    const api = server.url;
    const numberOf = (name: string): number => Number(path[name]);
    const isWrite = operation.method !== 'GET';
    if (!isAllowed(operation, settings.permissions, isWrite)) {
      return problem(403, 'Resource not accessible by integration');
    }
    if (`${path['owner']}/${path['repo']}`.toLowerCase() !== repository.toLowerCase())
      return { status: 404, body: NOT_FOUND };
    const pull = pulls.get(numberOf(path['issue_number'] === undefined ? 'pull_number' : 'issue_number'));
    const comment = comments.get(numberOf('comment_id'));
    // The pages of a list are linked by the repository's number, not by its name, as on github.com.
    const list = `${api}${url.pathname.replace(`/repos/${path['owner']}/${path['repo']}/`, '/repositories/74/')}`;
    const show = (each: Comment) => commentJson(api, repository, each);

    switch (operation.id) {
      case 'issues/list-comments': {
        if (pull === undefined) return { status: 404, body: NOT_FOUND };
        const since = new Date(url.searchParams.get('since') ?? 0);
        const all = [...comments.values()].filter((each) => each.issue === pull.number && each.updatedAt >= since);
        const page = pageOf(all, url.searchParams, list);
        return { status: 200, body: page.items.map(show), ...linked(page.link) };
      }
      case 'issues/create-comment': {
        if (pull === undefined) return { status: 404, body: NOT_FOUND };
        if (pull.locked) return problem(403, 'Unable to create comment because issue is locked.');
        const text = textOf(body);
        return invalidText(text) ?? { status: 201, body: show(addComment(pull.number, text)) };
      }
      case 'issues/get-comment':
        return comment === undefined ? { status: 404, body: NOT_FOUND } : { status: 200, body: show(comment) };
      case 'issues/update-comment': {
        if (comment === undefined) return { status: 404, body: NOT_FOUND };
        const text = textOf(body);
        const invalid = invalidText(text);
        if (invalid !== undefined) return invalid;
        comment.body = text;
        comment.updatedAt = new Date();
        return { status: 200, body: show(comment) };
      }
      case 'issues/delete-comment':
        return comments.delete(numberOf('comment_id')) ? { status: 204 } : { status: 404, body: NOT_FOUND };
      case 'pulls/list': {
        // Only what is filtered by is known here.
        const [head, state] = [url.searchParams.get('head'), url.searchParams.get('state') ?? 'open'];
        const found = [...pulls.values()].filter(
          (each) =>
            (state === 'all' || each.state === state) &&
            (head === null || head === `${each.head.repository.split('/')[0]}:${each.head.ref}`),
        );
        const page = pageOf(found, url.searchParams, list);
        return {
          status: 200,
          body: page.items.map((each) => simplePullJson(api, repository, each)),
          ...linked(page.link),
        };
      }
      case 'pulls/get':
        return pull === undefined
          ? { status: 404, body: NOT_FOUND }
          : { status: 200, body: pullJson(api, repository, pull) };
      case 'pulls/list-files': {
        if (pull === undefined) return { status: 404, body: NOT_FOUND };
        const page = pageOf(pull.files, url.searchParams, list);
        const files = page.items.map((file) => fileJson(api, repository, pull.head.sha, file));
        return { status: 200, body: files, ...linked(page.link) };
      }
      case 'repos/list-commits': {
        const ref = url.searchParams.get('sha') ?? 'main';
        const end = commits.findLastIndex(({ sha, gone }) => (ref === 'main' ? gone !== true : sha === ref));
        if (end < 0) return { status: 404, body: NOT_FOUND };
        const page = pageOf(commits.slice(0, end + 1).reverse(), url.searchParams, list);
        return { status: 200, body: page.items.map((each) => commitJson(api, repository, each)), ...linked(page.link) };
      }
      case 'repos/compare-commits-with-basehead': {
        const [base, head] = (path['basehead'] ?? '')
          .split('...')
          .map((sha) => commits.findIndex((each) => each.sha === sha));
        if (base === undefined || head === undefined || base < 0 || head < 0) return { status: 404, body: NOT_FOUND };
        const isGone = commits[base]?.gone === true;
        const status = isGone ? 'diverged' : base < head ? 'ahead' : base === head ? 'identical' : 'behind';
        const between = commits
          .slice(base + 1, head + 1)
          .flatMap(({ sha, files = [] }) => files.map((file) => fileJson(api, repository, sha, file)));
        return { status: 200, body: comparisonJson(status, between.slice(0, 300)) };
      }
      case 'pulls/list-reviews': {
        if (pull === undefined) return { status: 404, body: NOT_FOUND };
        const page = pageOf(
          reviews.filter((each) => each.pull === pull.number),
          url.searchParams,
          list,
        );
        return { status: 200, body: page.items.map((each) => reviewJson(api, repository, each)), ...linked(page.link) };
      }
      case 'repos/list-pull-requests-associated-with-commit': {
        const sha = path['commit_sha'];
        const commit = commits.find((each) => each.sha === sha);
        const holding = [...pulls.values()].filter(
          ({ number, mergeCommit, head }) => number === commit?.pull || mergeCommit === sha || head.sha === sha,
        );
        if (commit === undefined && holding.length === 0)
          return { status: 422, body: { message: `No commit found for SHA: ${sha}` } };
        const page = pageOf(holding, url.searchParams, list);
        return {
          status: 200,
          body: page.items.map((each) => simplePullJson(api, repository, each)),
          ...linked(page.link),
        };
      }
      case 'repos/get-collaborator-permission-level': {
        const login = decodeURIComponent(path['username'] ?? '');
        const permission = settings.collaborators[login] ?? 'read';
        return { status: 200, body: permissionJson({ login, id: 1, type: 'User' }, permission) };
      }
      case 'git/get-tree':
        return orMissing(objects.treeJson(api, repository, path['tree_sha'] ?? ''));
      case 'git/get-blob':
        return orMissing(objects.blobJson(api, repository, path['file_sha'] ?? ''));
      default:
        throw new Error(`GitHub's description has ${operation.id}, and the fake does not do it`);
    }
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const time = new Date();
    const body = (await readBody(request)).toString('utf8');
    const method = request.method ?? 'GET';
    const url = new URL((request.url ?? '/').replace('/repositories/74/', `/repos/${repository}/`), server.url);
    const found = find(operations, method, url.pathname);
    const finish = (answer: Answer): void => {
      requests.push({
        time,
        method,
        path: request.url ?? '/',
        operation: found?.operation.id,
        body,
        status: answer.status,
      });
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'x-ratelimit-remaining': '4999',
        ...answer.headers,
      };
      response
        .writeHead(answer.status, headers)
        .end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    };
    const violate = (reasons: readonly string[]): void => {
      violations.push(...reasons.map((reason) => `${method} ${request.url}: ${reason}`));
    };

    // GraphQL has a description of its own; one question of it is known here.
    if (method === 'POST' && url.pathname === '/graphql' && JSON.parse(body).query === 'query { viewer { login } }') {
      if (!hasToken(request.headers, token)) return finish(problem(401, 'Bad credentials'));
      return finish({ status: 200, body: { data: { viewer: { login: settings.actor.user.login } } } });
    }
    if (found === undefined) {
      violate(['no such operation, or not one that the fake knows']);
      return finish({ status: 404, body: NOT_FOUND });
    }
    const at = failures.findIndex((each) => each.operation === '*' || each.operation === found.operation.id);
    const scripted = failures.splice(at, at < 0 ? 0 : 1)[0];
    if (scripted !== undefined) {
      const { status, body: text, headers, isDone = false } = scripted.failure;
      if (isDone) perform(found.operation, found.path, url, body);
      if (status === undefined) return void request.socket.destroy();
      return finish({
        status,
        body: text ?? { message: 'scripted failure' },
        ...(headers === undefined ? {} : { headers }),
      });
    }
    const wrong = [
      ...checkHeaders(request.headers),
      ...found.operation.checkRequest(found.path, url.searchParams, body),
    ];
    violate(wrong);
    if (!hasToken(request.headers, token)) return finish(problem(401, 'Bad credentials'));
    if (wrong.length > 0) return finish({ status: 422, body: { message: 'Validation Failed', errors: wrong } });

    const answer = perform(found.operation, found.path, url, body);
    // The fake is held to the description too.
    const lie = answer.status === 403 ? [] : found.operation.checkResponse(answer.status, answer.body);
    if (lie.length > 0) throw new Error(lie.join('\n'));
    finish(answer);
  };

  const server = await listen((request, response) => {
    respond(request, response).catch((error: unknown) => {
      violations.push(`the fake itself failed: ${String(error)}`);
      response.writeHead(500).end(JSON.stringify({ message: String(error) }));
    });
  });

  return {
    url: server.url,
    repository,
    token,
    settings,
    pulls,
    commits,
    comments,
    requests,
    violations,
    addPullRequest(pull = {}) {
      const made: PullRequest = {
        number: pulls.size + 1,
        title: 'Let the payments team in',
        user: { login: 'octocat', id: 1, type: 'User' },
        base: { ref: 'main', sha: BASE },
        head: { ref: 'payments', sha: 'b'.repeat(40), repository },
        files: [],
        labels: [],
        state: 'open',
        merged: false,
        draft: false,
        locked: false,
        ...pull,
      };
      pulls.set(made.number, made);
      return made;
    },
    reviews,
    objects,
    addComment,
    addReview(pull, login, review = {}) {
      const user: Account = { login, id: 1, type: 'User' };
      const made: Review = {
        id: nextId++,
        pull: pull.number,
        user,
        commit: pull.head.sha,
        state: 'APPROVED',
        ...review,
      };
      reviews.push(made);
      return made;
    },
    failNext(operation, failure, times = 1) {
      failures.push(...Array.from({ length: times }, () => ({ operation, failure })));
    },
    close: server.close,
  };
}

function find(
  operations: readonly Operation[],
  method: string,
  pathname: string,
): { operation: Operation; path: Readonly<Record<string, string>> } | undefined {
  for (const operation of operations) {
    const path = operation.method === method ? operation.match(pathname) : undefined;
    if (path !== undefined) return { operation, path };
  }
  return undefined;
}

function isAllowed(operation: Operation, permissions: GitHubSettings['permissions'], isWrite: boolean): boolean {
  const enough = (permission: Permission): boolean => permission === 'write' || (permission === 'read' && !isWrite);
  // Contents: every job may read them.
  if (operation.id === 'repos/list-commits' || operation.id === 'repos/compare-commits-with-basehead') return true;
  if (operation.id.startsWith('git/')) return enough(permissions.contents ?? 'read');
  // What somebody may do is metadata, which every token may read.
  if (operation.id === 'repos/get-collaborator-permission-level') return true;
  const viaIssues = operation.id.startsWith('issues/') && enough(permissions.issues);
  return viaIssues || enough(permissions.pull_requests);
}

function orMissing(body: unknown): Answer {
  return body === undefined ? { status: 404, body: NOT_FOUND } : { status: 200, body };
}

function checkHeaders(headers: IncomingHttpHeaders): string[] {
  const accept = headers.accept ?? '*/*';
  const version = headers['x-github-api-version'];
  return [
    // GitHub answers 403 to whoever sends none.
    ...(headers['user-agent'] ? [] : ['no user-agent']),
    ...(/^(\*\/\*|application\/(vnd\.github[\w.-]*\+)?json\b.*)$/.test(accept) ? [] : [`accept: ${accept}`]),
    ...(version === undefined || /^\d{4}-\d\d-\d\d$/.test(String(version)) ? [] : [`x-github-api-version: ${version}`]),
  ];
}

function hasToken(headers: IncomingHttpHeaders, token: string): boolean {
  const [scheme = '', given] = (headers.authorization ?? '').split(' ');
  return ['bearer', 'token'].includes(scheme.toLowerCase()) && given === token;
}

function problem(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

function invalidText(text: string): Answer | undefined {
  if (text.trim() === '') return unprocessable("can't be blank");
  if (text.length > LONGEST_COMMENT) return unprocessable(`is too long (maximum is ${LONGEST_COMMENT} characters)`);
  return undefined;
}

function unprocessable(reason: string): Answer {
  const error = { resource: 'IssueComment', code: 'unprocessable', field: 'data', message: `Body ${reason}` };
  return {
    status: 422,
    body: {
      message: 'Validation Failed',
      errors: [error],
      documentation_url: 'https://docs.github.com/rest',
      status: '422',
    },
  };
}

const linked = (link: string | undefined): { headers?: Record<string, string> } =>
  link === undefined ? {} : { headers: { link } };

function textOf(body: string): string {
  const value: unknown = JSON.parse(body);
  const text = typeof value === 'object' && value !== null && 'body' in value ? value.body : undefined;
  return typeof text === 'string' ? text : '';
}
