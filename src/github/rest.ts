import { Failure } from '../failure.ts';
import { notAnswered } from './not-answered.ts';
import { octokitFor, PER_PAGE, type RepositoryAddress } from './octokit.ts';
import { retrying } from './retry.ts';

/** Which repository, on which GitHub, asked by whom; without a token nothing can be asked. */
export type RestAddress = Omit<RepositoryAddress, 'token'> & { readonly token: string | undefined };

/** What is asked, in words and with the permission that it takes. */
export interface Asked {
  /** The end of a sentence: `GitHub did not give …`. */
  readonly what: string;
  /** As it stands under `permissions` of a job. */
  readonly permission: 'contents: read' | 'pull-requests: read' | 'contents: read\n  pull-requests: read';
}

/** GitHub's REST API about one repository, for what a run may not go on without. */
export interface Rest {
  /**
   * The answer, whatever it is: it comes from elsewhere.
   *
   * @param path below the repository's own, encoded
   * @throws Failure `github` where there is none
   */
  get(path: string, asked: Asked): Promise<unknown>;
  /** All items of a list that comes in pages. */
  list(path: string, asked: Asked): Promise<readonly unknown[]>;
}

/** 3,000 reviews of one pull request are not written by people. */
const MOST_PAGES = 100;

/** Asks a repository on GitHub. */
export function restOf({ apiUrl, token, repository }: RestAddress): Rest {
  async function get(path: string, asked: Asked): Promise<unknown> {
    if (token === undefined) {
      throw new Failure('github', `The input token is empty, so GitHub cannot be asked for ${asked.what}.`, {
        remedy: 'Leave the input out: then it is the token of the job.',
      });
    }
    const { octokit } = octokitFor({ apiUrl, token, repository });
    try {
      return (await retrying(() => octokit.request(`GET /repos/${repository}/${path}`))).data;
    } catch (error) {
      throw notAnswered(error, asked);
    }
  }
  return {
    get,
    async list(path, asked) {
      const items: unknown[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const found = await get(`${path}?per_page=${PER_PAGE}&page=${page}`, asked);
        if (!Array.isArray(found)) throw malformed(asked);
        items.push(...found);
        if (found.length < PER_PAGE) return items;
      }
      throw new Failure('github', `GitHub has more than ${items.length} items of ${asked.what}.`, {
        remedy: 'Open a new pull request with the same change.',
      });
    },
  };
}

/** GitHub answered, and not what its description says. */
export function malformed({ what }: Asked): Failure {
  return new Failure('github', `GitHub's answer is not what it should be: ${what} is not in it.`, {
    remedy: 'Run the job again; if it stays so, please report it.',
  });
}
