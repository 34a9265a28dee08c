import type { PullRequest } from '../github/objects.ts';
import { pullJson, REPOSITORY_ID } from '../github/objects.ts';
import type { GitHub } from '../github/server.ts';

/** The payload of a `pull_request` event, as far as workflows and actions read it. */
export function pullRequestEvent(github: GitHub, pull: PullRequest, action = 'synchronize'): Record<string, unknown> {
  return {
    action,
    number: pull.number,
    pull_request: pullJson(github.url, github.repository, pull),
    repository: repositoryJson(github.repository),
    sender: { login: pull.user.login, id: pull.user.id, type: pull.user.type },
  };
}

/** The payload of a `push` event. */
export function pushEvent(repository: string, after: string, ref = 'refs/heads/main'): Record<string, unknown> {
  return {
    ref,
    before: '0'.repeat(40),
    after,
    created: false,
    deleted: false,
    forced: false,
    head_commit: { id: after, message: 'change' },
    repository: repositoryJson(repository),
    pusher: { name: 'octocat', email: 'octocat@example.com' },
    sender: { login: 'octocat', id: 1, type: 'User' },
  };
}

/** The payload of a `workflow_run` event: the run of a pull request has ended. */
export function workflowRunEvent(github: GitHub, { head }: PullRequest): Record<string, unknown> {
  const [login, name] = head.repository.split('/');
  return {
    action: 'completed',
    workflow_run: {
      id: 4711,
      event: 'pull_request',
      conclusion: 'success',
      head_branch: head.ref,
      head_sha: head.sha,
      head_repository: { name, full_name: head.repository, owner: { login } },
    },
    repository: repositoryJson(github.repository),
    sender: { login: 'octocat', id: 1, type: 'User' },
  };
}

function repositoryJson(repository: string): Record<string, unknown> {
  const [owner, name] = repository.split('/');
  return {
    id: REPOSITORY_ID,
    name,
    full_name: repository,
    private: true,
    fork: false,
    owner: { login: owner, id: 65, type: 'Organization' },
    default_branch: 'main',
    html_url: `https://github.com/${repository}`,
  };
}
