import { isAbsolute, relative } from 'node:path';
import { type AnyResult, isLook, type LintResult } from '../commands/result.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import { linkFromEnvironment } from './link.ts';
import { renderMarkdown, SUMMARY_BUDGET } from './markdown.ts';
import { renderSarif } from './sarif.ts';
import { renderTerminal } from './terminal.ts';
import { renderWorkflowCommands } from './workflow-commands.ts';

/** The formats that every command prints. */
export const formats = ['terminal', 'json', 'markdown'] as const;

/** The formats that only lint prints: they have room for findings alone. */
export const lintFormats = ['sarif', 'junit', 'github'] as const;

/** The formats that the command line prints. */
export type Format = (typeof formats)[number] | (typeof lintFormats)[number];

/** What a door knows about the place it prints to. */
export interface Surroundings {
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute. */
  readonly workingDirectory: string;
}

/** A result in a format. In a format for findings alone, what lint found. */
export function render(result: AnyResult, format: Format, surroundings: Surroundings): string {
  const { color, env } = surroundings;
  switch (format) {
    case 'terminal':
      return renderTerminal(result, { color });
    case 'json':
      return renderJson(result);
    case 'markdown':
      return renderMarkdown(result, {
        budget: SUMMARY_BUDGET,
        link: linkFromEnvironment(env, folderOf(surroundings)),
      });
    case 'sarif':
      return renderSarif(lintOf(result), folderOf(surroundings));
    case 'junit':
      return renderJunit(lintOf(result));
    case 'github':
      return renderWorkflowCommands(lintOf(result), folderOf(surroundings));
  }
}

/** The doors offer a format for findings alone where there are some. */
function lintOf(result: AnyResult): LintResult {
  if (isLook(result)) throw new Error(`${result.command} has no findings`);
  return result.command === 'lint' ? result : result.lint;
}

/** The working directory from the top of the repository, where GitHub Actions says which that is; else empty. */
function folderOf({ env, workingDirectory }: Surroundings): string {
  const top = env['GITHUB_WORKSPACE'];
  if (top === undefined || top === '') return '';
  const folder = relative(top, workingDirectory).replaceAll('\\', '/');
  return folder.startsWith('..') || isAbsolute(folder) ? '' : folder;
}
