import type { CommandResult } from '../commands/result.ts';
import { findingCountWords, suppressedCountWords } from './counts.ts';
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

function verdictLine(result: CommandResult, style: Style): string {
  const { tone, words } = verdictOf(result);
  const said = style.say(words);
  return `${style.tone(tone, `${said.charAt(0).toUpperCase()}${said.slice(1)}`)}${asideOf(result)}`;
}

/** What lint found on the way to another command. */
function asideOf(result: CommandResult): string {
  if (result.command === 'lint') return '';
  const { findings, suppressed } = result.lint;
  const parts = [
    ...(findings.length === 0 ? [] : [`${findingCountWords(findings)} in the declarations`]),
    ...suppressedCountWords(suppressed),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
