import type { AnyResult, CommandResult } from '../commands/result.ts';
import { findingCountWords, suppressedCountWords } from './counts.ts';
import { capitalised } from './phrase.ts';
import { creatorBlocks } from './terminal/creator.ts';
import { doctorBlocks } from './terminal/doctor.ts';
import { historyBlocks } from './terminal/history.ts';
import { inspectionBlocks } from './terminal/inspection.ts';
import { findingBlocks } from './terminal/lint.ts';
import { ownerBlocks } from './terminal/owners.ts';
import { planBlocks } from './terminal/plan.ts';
import { receiptBlocks } from './terminal/receipt.ts';
import { type Style, styleOf } from './terminal/style.ts';
import { verdictOf } from './verdict.ts';

/** A result as a person reads it in a terminal: the details, and the verdict as the last line. */
export function renderTerminal(result: AnyResult, { color }: { readonly color: boolean }): string {
  const style = styleOf(color);
  const blocks = [...blocksOf(result, style), verdictLine(result, style)];
  return `${blocks.join('\n\n')}\n`;
}

function blocksOf(result: AnyResult, style: Style): string[] {
  if (result.command === 'inspect') return inspectionBlocks(result, style);
  if (result.command === 'owners') return ownerBlocks(result, style);
  if (result.command === 'history') return historyBlocks(result, style);
  if (result.command === 'creator') return creatorBlocks(result, style);
  if (result.command === 'doctor') return doctorBlocks(result, style);
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
  return `${verdictText(result, styleOf(false))}.`;
}

function verdictLine(result: AnyResult, style: Style): string {
  return `${style.tone(verdictOf(result).tone, verdictText(result, style))}${asideOf(result)}`;
}

function verdictText(result: AnyResult, style: Style): string {
  return style.say(capitalised(verdictOf(result).words));
}

/** What lint found on the way to another command. */
function asideOf(result: AnyResult): string {
  if (!('lint' in result)) return '';
  const { findings, suppressed } = result.lint;
  // The verdict tells of errors by itself.
  const others = findings.filter(({ severity }) => severity !== 'error');
  const parts = [
    ...(others.length === 0 ? [] : [`${findingCountWords(others)} in the declarations`]),
    ...suppressedCountWords(suppressed),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}
