import { error as announceError, warning } from '@actions/core';
import { exitCodeOf } from '../commands/exit-code.ts';
import type { CommandResult } from '../commands/result.ts';
import type { Failure } from '../failure.ts';
import { type Finding, hasErrors } from '../finding/finding.ts';
import { renderFailure, renderFailureMarkdown, renderShortFailure } from '../report/failure.ts';
import { linkTo } from '../report/link.ts';
import { type MarkdownOptions, renderMarkdown, renderShort, SUMMARY_BUDGET } from '../report/markdown.ts';
import { plain } from '../report/plain.ts';
import { renderTerminal, verdictSentence } from '../report/terminal.ts';
import { troubleWords } from '../report/trouble-words.ts';
import { verdictOf } from '../report/verdict.ts';
import { annotate, annotationsOf } from './annotations.ts';
import type { Episode } from './episodes.ts';
import type { ActionCommand } from './inputs.ts';
import type { Log } from './log.ts';
import { matrixOf, tooManyJobs } from './matrix.ts';
import { outputsOf, outputsOfFailure, setOutputs } from './outputs.ts';
import { commentOn } from './pull-request.ts';
import { writeFailureReports, writeReports } from './report-files.ts';
import { reviewedLine } from './reviewed-line.ts';
import type { Step } from './step.ts';
import { writeSummary } from './summary.ts';
import { runUrl, shownCommit } from './workflow.ts';

/**
 * Shows a result in every place that a run has: outputs, log, annotations, summary, comment. Gives whether later steps got
 * their outputs: without them they would go on as if nothing had been found.
 */
export async function publish(result: CommandResult, step: Step, log: Log): Promise<boolean> {
  const aside = asideOf(result, step);
  const hasOutputs = setOutputs({
    ...outputsOf(result),
    ...(await writeReports(result, step, optionsOf(step, aside))),
  });
  const tooMany = tooManyJobs(matrixOf(result));
  if (tooMany !== undefined) warning(tooMany, { title: 'guestlist' });
  if (aside !== undefined) log.text(aside);
  log.text(renderTerminal(result, { color: false }));
  const findings = findingsOf(result);
  const { tone } = verdictOf(result);
  // A step that fails says why among its annotations, also where no line of a file is at fault.
  if (tone === 'trouble' && !hasErrors(findings))
    announceError([verdictSentence(result), ...troubleWords(result)].join(' '), { title: 'guestlist' });
  if (isDrift(result, step)) announceError(`${verdictSentence(result)} ${DRIFT}`, { title: 'guestlist: drift' });
  if (step.inputs.annotations) annotate(annotationsOf(findings, step.directory.folder));
  await writeSummary(step.workflow.summaryPath, summaryOf(result, step, aside));
  const isWorthSaying = findings.length > 0 || tone !== 'calm';
  const isChange = result.command === 'apply';
  const wished = {
    report: (most: number) => commentOf(result, step, aside, most),
    reviewed: reviewedBy(result, step),
    episode: episodeOf(
      result.command === 'rollback' ? 'apply' : result.command,
      tone !== 'trouble',
      step,
      momentOf(result),
    ),
    create: isWorthSaying && !isChange,
  };
  const aloud = isChange && tone === 'trouble' ? renderShort(result, runUrl(step.workflow)) : undefined;
  await commentOn(step, aloud === undefined ? wished : { ...wished, aloud }, log);
  return hasOutputs;
}

/** What a run that has ended left may be anybody's words: shown, they are no record of what was reviewed. */
function reviewedBy(result: CommandResult, { workflow }: Step): string | undefined {
  return workflow.event.kind === 'workflow-run' ? undefined : reviewedLine(result, shownCommit(workflow));
}

function episodeOf(command: ActionCommand, good: boolean, { workflow }: Step, at: string | undefined): Episode {
  const commit = shownCommit(workflow).slice(0, 12);
  return { command, good, commit, ...(at === undefined ? {} : { at }) };
}

/** When the last cluster of a change was done with, to the second. */
function momentOf(result: CommandResult): string | undefined {
  if (result.command === 'lint' || result.command === 'plan') return undefined;
  const ends = result.clusters.flatMap((cluster) => ('receipt' in cluster ? [cluster.receipt.at] : []));
  return ends
    .sort()
    .at(-1)
    ?.replace(/\.\d+Z$/, 'Z');
}

/** Shows why the whole run failed, as far as it got. */
export async function publishFailure(
  failure: Failure,
  step: Step | undefined,
  { env, log }: { readonly env: Readonly<Record<string, string | undefined>>; readonly log: Log },
): Promise<void> {
  setOutputs({ ...outputsOfFailure(failure), ...(await writeFailureReports(failure, step)) });
  const writes = step?.command === 'apply';
  log.text(renderFailure(failure, { color: false, writes }));
  const message = plain([failure.message, failure.remedy].filter(Boolean).join(' '));
  announceError(message, { title: `guestlist: ${failure.code}` });
  const markdown = renderFailureMarkdown(failure, { writes });
  await writeSummary(env['GITHUB_STEP_SUMMARY'], markdown);
  if (step === undefined) return;
  const episode = episodeOf(step.command, false, step, undefined);
  const wished = { report: () => markdown, reviewed: undefined, episode, create: !writes };
  const aloud = renderShortFailure(failure, runUrl(step.workflow));
  await commentOn(step, writes ? { ...wished, aloud } : wished, log);
}

const DRIFT =
  'aws-auth is not what is declared: somebody has changed it by hand, a grant has expired, or a merge was not applied. The command apply puts it right.';

/** Whether the live aws-auth differs from what is declared, and the step is there to tell. */
function isDrift(result: CommandResult, { looksForDrift }: Step): boolean {
  return looksForDrift && exitCodeOf(result) === 2;
}

function asideOf(result: CommandResult, step: Step): string | undefined {
  return isDrift(result, step) ? DRIFT : step.aside;
}

function summaryOf(result: CommandResult, step: Step, aside: string | undefined): string {
  const elsewhere = 'The log of this step has all of it.';
  return renderMarkdown(result, { ...optionsOf(step, aside), budget: SUMMARY_BUDGET, elsewhere });
}

function commentOf(result: CommandResult, step: Step, aside: string | undefined, most: number): string {
  const url = runUrl(step.workflow);
  const elsewhere = url === undefined ? undefined : `The [summary of the run](${url}) has more.`;
  return renderMarkdown(result, {
    ...optionsOf(step, aside),
    budget: { limit: most, unit: 'characters' },
    elsewhere,
  });
}

function optionsOf({ workflow, directory }: Step, aside: string | undefined): Omit<MarkdownOptions, 'budget'> {
  const { serverUrl, repository } = workflow;
  const commit = shownCommit(workflow);
  return { link: linkTo({ serverUrl, repository, commit, folder: directory.folder }), commit, aside };
}

function findingsOf(result: CommandResult): readonly Finding[] {
  return result.command === 'lint' ? result.findings : result.lint.findings;
}
