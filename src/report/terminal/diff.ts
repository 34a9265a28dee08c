import { type DiffLine, diffData, type ShownPlan } from '../../plan/text-diff.ts';
import { plainCells } from '../plain.ts';
import type { Style } from './style.ts';

/** The unified diff of the data of aws-auth; empty where nothing differs. */
export function diffBlocks(plan: ShownPlan, style: Style): string[] {
  return diffData(plan).map(({ key, lines }) => {
    const head = `${style.bold(`--- aws-auth ${key}, live`)}\n${style.bold(`+++ aws-auth ${key}, next`)}`;
    return [head, ...lines.map((line) => diffLine(line, style))].join('\n');
  });
}

function diffLine({ sign, text }: DiffLine, style: Style): string {
  if (sign === '@') return style.hunk(text);
  const line = `${sign}${plainCells(text)}`.trimEnd();
  return sign === '+' ? style.added(line) : sign === '-' ? style.removed(line) : line;
}
