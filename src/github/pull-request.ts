import { posix } from 'node:path';
import { warning } from '@actions/core';
import { DEFAULT_DIR } from '../configuration/configuration.ts';
import { plain } from '../report/plain.ts';
import { postComment } from './comment.ts';
import { whyNoComment } from './comment-refused.ts';
import { commentsOf } from './comments.ts';
import type { Log } from './log.ts';
import { markerOf } from './marker.ts';
import { retrying } from './retry.ts';
import type { Step } from './step.ts';

/**
 * Brings the comment on the run's pull request up to date; does nothing on other events. Where GitHub does not take
 * it, says why and goes on: the summary has the same report.
 */
export async function commentOn(
  { inputs, workflow, directory }: Step,
  body: string,
  create: boolean,
  log: Log,
): Promise<void> {
  const { event, apiUrl, repository } = workflow;
  const { token, dir, clusters } = inputs;
  if (event.kind !== 'pull-request' || !inputs.comment) return;
  if (token === undefined) return warning('No comment was made: the input token is empty.');
  const marker = markerOf(posix.join(directory.folder, dir ?? DEFAULT_DIR), clusters);
  const comments = commentsOf({ apiUrl, token, repository, number: event.number });
  try {
    const posted = await retrying(() => postComment(comments, token, { marker, body, create }));
    if (posted.done !== 'nothing') log.text(`Comment ${posted.done}: ${posted.url}`);
  } catch (error) {
    // On pull_request_target a fork's run has a token of this repository.
    const { words, yaml } = whyNoComment(error, event.fromFork && !event.privileged);
    warning(plain(words), { title: 'guestlist' });
    if (yaml !== undefined) log.text(yaml);
  }
}
