import { Failure } from '../failure.ts';
import { commitOf } from '../git/run.ts';
import type { Workflow } from './workflow.ts';

/**
 * Refuses a run with this repository's rights whose workspace is not the base that GitHub gives it: on pull_request_target
 * a checkout of the head would put what anybody wrote beside those rights.
 *
 * @throws Failure `usage`
 */
export async function refuseForeignCheckout({ event, workspace, sha }: Workflow): Promise<void> {
  if (event.kind !== 'pull-request' || !event.privileged) return;
  const head = await commitOf(workspace, 'HEAD', 'git cannot tell what is checked out.').catch(() => undefined);
  if (head === sha) return;
  const what = head === undefined ? 'it cannot be told what is checked out' : `${head.slice(0, 12)} is checked out`;
  throw new Failure(
    'usage',
    `On pull_request_target only the base ${sha.slice(0, 12)} may be checked out, and ${what}.`,
    {
      remedy: 'Use `on: pull_request`; or leave out the input ref of actions/checkout.',
    },
  );
}
