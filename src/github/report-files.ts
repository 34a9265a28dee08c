import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { warning } from '@actions/core';
import type { CommandResult } from '../commands/result.ts';
import { type Failure, messageOf } from '../failure.ts';
import { renderFailureMarkdown } from '../report/failure.ts';
import { renderFailureJson, renderJson } from '../report/json.ts';
import { type MarkdownOptions, renderMarkdown } from '../report/markdown.ts';
import { plain } from '../report/plain.ts';
import { renderSarif } from '../report/sarif.ts';
import { withoutCommands } from './log.ts';
import type { Step } from './step.ts';

/** The outputs that are paths of files; empty where there is no such file. */
export interface ReportFiles {
  /** The whole report, as `-o json` prints it. */
  readonly 'plan-file': string;
  /** The whole report as Markdown. */
  readonly report: string;
  /** What lint found, for github/codeql-action/upload-sarif. */
  readonly sarif: string;
}

const none: ReportFiles = { 'plan-file': '', report: '', sarif: '' };

/** More than any report has: a file is read by whoever wants all of it. */
const UNCUT: MarkdownOptions['budget'] = { limit: Number.MAX_SAFE_INTEGER, unit: 'bytes' };

/** Writes the reports on a result to files that later steps can upload, and print without a command in them. */
export function writeReports(
  result: CommandResult,
  { workflow, directory }: Step,
  options: Omit<MarkdownOptions, 'budget'>,
): Promise<ReportFiles> {
  const lint = result.command === 'lint' ? result : result.lint;
  return written(workflow.temporaryFolder, {
    'plan-file': ['plan.json', renderJson(result)],
    report: ['report.md', withoutCommands(renderMarkdown(result, { ...options, budget: UNCUT }))],
    sarif: ['findings.sarif', renderSarif(lint, directory.folder)],
  });
}

/** The same for a run that could not go on; before it is known which run this is there is nowhere to write to. */
export async function writeFailureReports(failure: Failure, step: Step | undefined): Promise<ReportFiles> {
  if (step === undefined) return none;
  return written(step.workflow.temporaryFolder, {
    'plan-file': ['plan.json', renderFailureJson(failure)],
    report: ['report.md', withoutCommands(renderFailureMarkdown(failure, { writes: step.command === 'apply' }))],
  });
}

/**
 * Writes each text into a new folder of the runner's own, which it empties after the job: nothing is written where the
 * repository's content could have put a link. Where that is not possible it is said: it is no reason to fail.
 */
async function written(
  temporaryFolder: string,
  texts: Partial<Record<keyof ReportFiles, readonly [name: string, text: string]>>,
): Promise<ReportFiles> {
  try {
    const folder = await mkdtemp(join(temporaryFolder, 'guestlist-'));
    const paths = { ...none };
    for (const [output, [name, text]] of Object.entries(texts) as [keyof ReportFiles, readonly [string, string]][]) {
      await writeFile(join(folder, name), text, { flag: 'wx' });
      paths[output] = join(folder, name);
    }
    return paths;
  } catch (error) {
    const why = messageOf(error);
    warning(plain(`The reports of this step could not be written to files: ${why}`), { title: 'guestlist' });
    return none;
  }
}
