import { posix } from 'node:path';
import { warning } from '@actions/core';
import { DEFAULT_DIR } from '../configuration/configuration.ts';
import { plain } from '../report/plain.ts';
import { ownComments, postComment } from './comment.ts';
import { whyNoComment } from './comment-refused.ts';
import { commentText, type Said, withNow } from './comment-text.ts';
import { type Comments, commentsOf } from './comments.ts';
import type { Log } from './log.ts';
import { hasMarker, markerOf } from './marker.ts';
import { pullRequestOf } from './pull-request-of.ts';
import { retrying } from './retry.ts';
import type { Step } from './step.ts';
import { runUrl } from './workflow.ts';

/** What to say where. */
export interface Wished extends Said {
  /** Whether to make a comment where there is none yet; one that is there is always brought up to date. */
  readonly create: boolean;
  /** What to say in a comment of its own besides: an edit tells nobody. */
  readonly aloud?: string;
}

/**
 * Brings the comment on the run's pull request up to date; does nothing where there is none. Where GitHub does not take
 * it, says why and goes on: the summary has the same report.
 */
export async function commentOn(step: Step, wished: Wished, log: Log): Promise<void> {
  await onPullRequest(step, log, async (comments, token) => {
    const { create, aloud } = wished;
    const body = (before: string | undefined) => commentText(wished, before);
    const posted = await retrying(() => postComment(comments, token, { marker: markerFor(step), body, create }));
    if (posted.done !== 'nothing') log.text(`Comment ${posted.done}: ${posted.url}`);
    // Of several jobs only the last one speaks: theirs is the comment of all clusters.
    const isAlone = posted.done !== 'nothing' || step.command === 'comment' || step.inputs.clusters.length === 0;
    if (aloud !== undefined && isAlone) log.text(`Comment created: ${(await comments.create(aloud)).url}`);
  });
}

/**
 * Says in the comment on the pull request whose merge is applied that this is going on, where there is such a comment.
 * Throws nothing: an apply does not depend on it.
 */
export async function announceApply(step: Step, log: Log): Promise<void> {
  if (step.command !== 'apply') return;
  await onPullRequest(step, log, async (comments, token) => {
    const [oldest] = await ownComments(comments, token, (text) => hasMarker(text, markerFor(step)));
    if (oldest === undefined) return;
    const url = runUrl(step.workflow);
    await comments.update(
      oldest.id,
      withNow(oldest.body, `This is being applied${url === undefined ? '' : ` by [this run](${url})`}.`),
    );
  });
}

/** What several jobs left is told in one comment, whichever clusters they were for. */
function markerFor({ inputs, directory, command }: Step): string {
  const clusters = command === 'comment' ? [] : inputs.clusters;
  return markerOf(posix.join(directory.folder, inputs.dir ?? DEFAULT_DIR), clusters);
}

const GONE_ON = 'The comment is left as it is: the pull request is merged, or has a newer commit than this run.';

async function onPullRequest(
  step: Step,
  log: Log,
  act: (comments: Comments, token: string) => Promise<void>,
): Promise<void> {
  const { inputs, workflow } = step;
  const { event, apiUrl, repository } = workflow;
  const { token } = inputs;
  if (!inputs.comment || event.kind === 'other') return;
  if (token === undefined) {
    if (event.kind === 'pull-request')
      warning('No comment was made: the input token is empty.', { title: 'guestlist' });
    return;
  }
  try {
    const number = await pullRequestOf(workflow, token);
    if (number !== undefined) await act(commentsOf({ apiUrl, token, repository, number }), token);
    else if (event.kind === 'pull-request') log.text(GONE_ON);
  } catch (error) {
    // On pull_request_target a fork's run has a token of this repository.
    const { words, yaml } = whyNoComment(error, event.kind === 'pull-request' && event.fromFork && !event.privileged);
    warning(plain(words), { title: 'guestlist' });
    if (yaml !== undefined) log.text(yaml);
  }
}
