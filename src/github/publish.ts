import { error as announceError, warning } from '@actions/core';
import type { CommandResult } from '../commands/result.ts';
import type { Failure } from '../failure.ts';
import type { Finding } from '../finding/finding.ts';
import { renderFailure, renderFailureMarkdown } from '../report/failure.ts';
import { linkTo } from '../report/link.ts';
import { COMMENT_BUDGET, type MarkdownOptions, renderMarkdown, SUMMARY_BUDGET } from '../report/markdown.ts';
import { plain } from '../report/plain.ts';
import { renderTerminal } from '../report/terminal.ts';
import type { Step } from './action.ts';
import { annotate, annotationsOf } from './annotations.ts';
import { postComment } from './comment.ts';
import { whyNoComment } from './comment-refused.ts';
import { commentsOf } from './comments.ts';
import type { Log } from './log.ts';
import { markerOf } from './marker.ts';
import { outputsOf, setOutputs } from './outputs.ts';
import { retrying } from './retry.ts';
import { writeSummary } from './summary.ts';
import { runUrl, shownCommit } from './workflow.ts';

/** Shows a result in every place of the run: the log, annotations, the comment, the summary, the outputs. */
export async function publish(
  result: CommandResult,
  step: Step,
  aside: string | undefined,
  log: Log,
): Promise<void> {
  setOutputs(outputsOf(result));
  if (aside !== undefined) log.text(aside);
  log.text(renderTerminal(result, { color: false }));
  annotate(annotationsOf(findingsOf(result), step.directory.folder));
  const options = markdownOptions(step, aside);
  const url = runUrl(step.workflow);
  const elsewhere = url === undefined ? undefined : `The [summary of the run](${url}) has more.`;
  await comment(
    (limit) => renderMarkdown(result, { ...options, budget: { ...COMMENT_BUDGET, limit }, elsewhere }),
    isWorthSaying(result),
    step,
    log,
  );
  const elsewhereInLog = 'The log of this step has all of it.';
  const summary = renderMarkdown(result, { ...options, budget: SUMMARY_BUDGET, elsewhere: elsewhereInLog });
  await summarise(step.workflow.summaryPath, summary);
}

/** Shows a failure of the whole run, as far as the run got. */
export async function publishFailure(failure: Failure, step: Step | undefined, log: Log): Promise<void> {
  log.text(renderFailure(failure, { color: false }));
  announceError(plain(`${failure.message} ${failure.remedy ?? ''}`.trim()), { title: `guestlist: ${failure.code}` });
  const markdown = renderFailureMarkdown(failure);
  if (step !== undefined) await comment(() => markdown, true, step, log);
  await summarise(step?.workflow.summaryPath ?? process.env['GITHUB_STEP_SUMMARY'], markdown);
}

function markdownOptions({ workflow, directory }: Step, aside: string | undefined): Omit<MarkdownOptions, 'budget'> {
  const { serverUrl, repository } = workflow;
  const commit = shownCommit(workflow);
  return { link: linkTo({ serverUrl, repository, commit, folder: directory.folder }), commit, aside };
}

function findingsOf(result: CommandResult): readonly Finding[] {
  return result.command === 'lint' ? result.findings : result.lint.findings;
}

/** Whether a pull request without a comment should get one: something is wrong, or somebody's access would change. */
function isWorthSaying(result: CommandResult): boolean {
  if (findingsOf(result).length > 0) return true;
  return result.command !== 'lint' && (outputsOf(result).changed === 'true' || hasTrouble(result));
}
