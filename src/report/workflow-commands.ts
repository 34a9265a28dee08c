import type { LintResult } from '../commands/result.ts';
import { annotationsOf, commandOf } from '../github/annotations.ts';

/**
 * What lint found as commands of GitHub Actions, worst first and no more than a step may show: a line each, which the
 * runner turns into annotations.
 *
 * @param folder the folder that paths are relative to, from the top of the repository; empty where it is the top
 */
export function renderWorkflowCommands({ findings }: LintResult, folder: string): string {
  return annotationsOf(findings, folder, 'guestlist lint shows all.').map(commandOf).join('');
}
