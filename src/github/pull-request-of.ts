import { numberAt, textAt } from '../plain-data.ts';
import { octokitFor } from './octokit.ts';
import { pullRequestsOfCommit } from './pull-requests-of-commit.ts';
import { retrying } from './retry.ts';
import type { Workflow } from './workflow.ts';

/**
 * The number of the pull request that a run is about; undefined where there is none, or where it has gone on without this
 * run: merged, or at a newer commit. An old run that is started again has nothing to say of it. Of a workflow that has
 * ended it is looked up by what GitHub says of its commit: what that run left behind is not asked.
 */
export async function pullRequestOf(workflow: Workflow, token: string): Promise<number | undefined> {
  const { event, apiUrl, repository, sha, defaultBranch } = workflow;
  const address = { apiUrl, repository, token };
  switch (event.kind) {
    case 'pull-request': {
      const { octokit, here } = octokitFor(address);
      const { data } = await retrying(() => octokit.rest.pulls.get({ ...here, pull_number: event.number }));
      const isAtThis = textAt(data, 'head', 'sha') === event.headSha && textAt(data, 'merged_at') === undefined;
      return isAtThis ? event.number : undefined;
    }
    case 'push': {
      if (defaultBranch === undefined) return undefined;
      const pulls = await pullRequestsOfCommit(address, sha, defaultBranch);
      return (pulls.find(({ mergeSha }) => mergeSha === sha) ?? pulls[0])?.number;
    }
    case 'workflow-run': {
      const { octokit, here } = octokitFor(address);
      const head = `${event.headOwner}:${event.headBranch}`;
      const { data } = await retrying(() => octokit.rest.pulls.list({ ...here, state: 'open', head, per_page: 100 }));
      return numberAt(
        data.find((pull: unknown) => textAt(pull, 'head', 'sha') === event.headSha),
        'number',
      );
    }
    case 'other':
      return undefined;
  }
}
