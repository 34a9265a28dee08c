import type { CommandResult } from '../commands/result.ts';
import { renderJson } from './json.ts';
import { linkFromEnvironment } from './link.ts';
import { renderMarkdown, SUMMARY_BUDGET } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

/** The formats that the command line prints. */
export const formats = ['terminal', 'json', 'markdown'] as const;

/** One of the formats that the command line prints. */
export type Format = (typeof formats)[number];

/** What a door knows about the place it prints to. */
export interface Surroundings {
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A result in a format. */
export function render(result: CommandResult, format: Format, { color, env }: Surroundings): string {
  switch (format) {
    case 'terminal':
      return renderTerminal(result, { color });
    case 'json':
      return renderJson(result);
    case 'markdown':
      return renderMarkdown(result, { budget: SUMMARY_BUDGET, link: linkFromEnvironment(env) });
  }
}
