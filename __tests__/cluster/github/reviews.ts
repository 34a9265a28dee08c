import { example } from './description.ts';
import { type Account, accountJson, type PullRequest, pullJson } from './objects.ts';

/** A review of a pull request. */
export interface Review {
  readonly id: number;
  readonly pull: number;
  readonly user: Account;
  readonly commit: string;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
}

/** The JSON of a review, as the API gives it. */
export function reviewJson(api: string, repository: string, review: Review): Record<string, unknown> {
  return {
    ...example('pull-request-review-items'),
    id: review.id,
    user: accountJson(review.user),
    body: 'Seen.',
    state: review.state,
    commit_id: review.commit,
    html_url: `https://github.com/${repository}/pull/${review.pull}#pullrequestreview-${review.id}`,
    pull_request_url: `${api}/repos/${repository}/pulls/${review.pull}`,
  };
}

/** The JSON of a pull request in a list, which says less than by itself. */
export function simplePullJson(api: string, repository: string, pull: PullRequest): Record<string, unknown> {
  const base = example('pull-request-simple-items');
  const whole = pullJson(api, repository, pull);
  const names = Object.keys(base).filter((name) => name in whole);
  return { ...base, ...Object.fromEntries(names.map((name) => [name, whole[name]])) };
}

/** The JSON of what somebody may do in the repository. */
export function permissionJson(user: Account, permission: string): Record<string, unknown> {
  const base = example('repository-collaborator-permission-response-if-user-has-admin-permissions');
  // GitHub's own example lacks a field that GitHub's own schema asks for.
  return { ...base, permission, role_name: permission, user: { ...accountJson(user), role_name: permission } };
}
