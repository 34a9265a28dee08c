/** The repository that the workflows of tests run in, as payloads have it. */
export const repository = { id: 74, full_name: 'acme/access', default_branch: 'main' };

/** A fork of it. */
export const fork = { id: 75, full_name: 'octocat/access', default_branch: 'main' };

/** The payload of an event on pull request 7, from a branch of the repository unless told otherwise. */
export function pullRequest(headRepository: unknown = repository) {
  return {
    repository,
    pull_request: {
      number: 7,
      head: { sha: 'b'.repeat(40), repo: headRepository },
      base: { sha: 'a'.repeat(40), repo: repository },
    },
  };
}
