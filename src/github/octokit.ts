import { getOctokit } from '@actions/github';

/** Which repository, on which GitHub, and as whom. */
export interface RepositoryAddress {
  readonly apiUrl: string;
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
}

const TIMEOUT = 20_000;
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client of GitHub's REST API that says nothing by itself, with the parameters that name the repository. */
export function octokitFor({ apiUrl, token, repository }: RepositoryAddress) {
  const [owner = '', repo = ''] = repository.split('/');
  return { octokit: getOctokit(token, { baseUrl: apiUrl, log: silent }), here: { owner, repo } };
}

/** What ends a request that takes too long. */
export function limited() {
  return { request: { signal: AbortSignal.timeout(TIMEOUT) } };
}
