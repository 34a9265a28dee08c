import type { Plan } from '../../plan/plan.ts';
import { diffData } from '../data-diff.ts';
import { fenced, folded } from './block.ts';

/** The diff of the data of aws-auth, folded; nothing where nothing differs. */
export function foldedDiff(plan: Plan): string[] {
  const lines = diffData(plan).flatMap(({ key, lines: body }) => [
    `--- aws-auth ${key}, live`,
    `+++ aws-auth ${key}, next`,
    ...body.map(({ sign, text }) => (sign === '@' ? text : `${sign}${text}`)),
  ]);
  return lines.length === 0 ? [] : [folded('The change in the text of aws-auth', [fenced(lines, 'diff')])];
}
