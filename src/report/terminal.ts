import type { CommandResult } from '../commands/result.ts';
import { findingCountWords } from './counts.ts';
import { findingBlocks } from './terminal/lint.ts';
import { planBlocks } from './terminal/plan.ts';
import { receiptBlocks } from './terminal/receipt.ts';
import { type Style, styleOf } from './terminal/style.ts';
import { verdictOf } from './verdict.ts';

/** A result as a person reads it in a terminal: the details, and the verdict as the last line. */
export function renderTerminal(result: CommandResult, { color }: { readonly color: boolean }): string {
  const style = styleOf(color);
  const blocks = [...blocksOf(result, style), verdictLine(result, style)];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(result: CommandResult, style: Style): string[] {
  if (result.command === 'lint') return findingBlocks(result, style);
  const { findings, sources } = result.lint;
  const worthSaying = findingBlocks(
    { findings: findings.filter(({ severity }) => severity !== 'note'), sources },
    style,
  );
  return [...worthSaying, ...(result.command === 'plan' ? planBlocks(result, style) : receiptBlocks(result, style))];
}

/** The verdict alone, in one plain sentence. */
export function verdictSentence(result: CommandResult): string {
  return `${capitalised(result, styleOf(false))}.`;
}

function verdictLine(result: CommandResult, style: Style): string {
  const findings = result.command === 'lint' || result.lint.findings.length === 0 ? [] : result.lint.findings;
  const aside = findings.length === 0 ? '' : ` (${findingCountWords(findings)} in the declarations)`;
  return `${style.tone(verdictOf(result).tone, capitalised(result, style))}${aside}`;
}

function capitalised(result: CommandResult, style: Style): string {
  const said = style.say(verdictOf(result).words);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
}
