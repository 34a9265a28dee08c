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
